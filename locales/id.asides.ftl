### What answers words in the middle of a report that answer no question, and what is said when one is closed.
### Promise nothing: neither when somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

aside-who = Ini program, bukan manusia. Petugas manusia membaca semua yang Anda tulis, dan membalas di sini.
aside-who_calm = Ini program, bukan manusia. Petugas manusia ada bila Anda membutuhkannya: tulis "bicara dengan petugas".
aside-next = Sekarang petugas membaca laporan Anda dan membalas di sini. Jawaban singkat Anda membantu mereka; semua boleh dilewati.
aside-news = Kapan tepatnya belum bisa kami pastikan. Petugas sudah diberi tahu dan menulis kepada Anda di sini.
aside-call_me = Program ini tidak bisa menelepon, tetapi petugas bisa. Tulis nomor dan jam yang aman, petugas membacanya.
aside-get_out = Keluarlah hanya kalau itu aman bagi Anda. Petugas ikut memikirkan caranya bersama Anda di sini. Kalau nyawa terancam sekarang, telepon dulu.
aside-secret = Majikan, agen, atau keluarga tidak kami beri tahu tanpa izin Anda. Hanya petugas yang membantu Anda yang membaca ini.
aside-seen = Petugas tidak memperlihatkannya kepada majikan atau agen. Tetapi yang memegang HP Anda bisa membaca obrolan ini: kalau HP bisa diperiksa, hapus chat dan fotonya dari HP sesudah terkirim. Di sini tetap tersimpan.
aside-clear = Untuk membersihkan layar ini, tulis dua kata saja: "hapus chat". Di WhatsApp, hapus juga sendiri obrolan ini dari HP. Yang sudah Anda ceritakan tetap tersimpan di kami, dan hanya terbuka dengan PIN.
aside-sign = Anda tidak harus memutuskan ini sendiri. Kalau isinya belum Anda mengerti, jangan buru-buru: minta penerjemah, waktu, dan salinannya. Fotonya boleh dikirim di sini: petugas yang membacanya.
aside-secret_name = Nama Anda tidak kami sebut. Hanya petugas yang menangani laporan ini yang membacanya.
noted_unseen = Sudah kami catat.
call_locked_in = Kalau pintunya dikunci, tetaplah dekat jendela atau pintu, dan telepon nomor darurat bila itu aman.
call_stuck = Kalau tidak bisa bergerak atau keluar, telepon nomor darurat sekarang, atau panggil orang di dekat Anda bila itu aman.
aside-police = Baik, itu kami sampaikan ke petugas yang membaca. Anda boleh menceritakan kepadanya mengapa.
aside-enough = Baik, pertanyaannya cukup dulu. Laporan Anda tetap dibaca petugas; tulis saja kapan pun.
aside-remove = Satu foto atau berkas belum bisa dihapus dari sini. Permintaan ini dibaca petugas, dan hanya petugas yang membantu Anda yang melihatnya.
aside-calm = Baik, tidak mendesak.

## For who does not want to live any more

suicide-means = Tolong letakkan itu dulu, jauh dari jangkauan Anda, dan datangilah orang yang dekat. Jangan sendirian. Petugas kami panggil sekarang.
suicide-farewell = Tolong jangan pergi dulu. Kami mau mendengar Anda. Datangilah orang yang dekat; jangan sendirian. Petugas kami panggil sekarang.
suicide-step_down = Tolong menjauh dulu dari tepi, balkon, atau jendela, masuk ke dalam, dan datangilah orang yang dekat. Jangan sendirian. Petugas kami panggil sekarang.
help_is_called = Bagus, itu langkah yang benar. Buka pintu, tetap di situ, dan jangan sendirian. Simpan bungkus obat atau racunnya untuk ditunjukkan kepada dokter.
suicide-still_here = Kami masih di sini. Belum ada petugas yang menulis; petugas lain sudah ikut dipanggil. Kalau terasa makin berat, datangi orang yang dekat atau telepon nomor darurat. Tulis saja kapan pun.

## When an officer has closed the report; the second where somebody may be reading along

report-closed = Laporan Anda sudah kami tutup. Kalau belum selesai, atau terjadi lagi, tulis saja di sini kapan pun: petugas langsung diberi tahu lagi.
report-closed_quiet = Terima kasih. Tulis saja kapan pun.
report-closed_why-helped = Alasannya: menurut catatan kami, Anda sudah dibantu.
report-closed_why-returned = Alasannya: menurut catatan kami, Anda sudah pulang.
report-closed_why-referred = Alasannya: sudah diteruskan ke lembaga lain yang menanganinya.
report-closed_why-unreachable = Alasannya: kami belum berhasil menghubungi Anda.
report-closed_why-withdrawn = Alasannya: ada permintaan untuk menghentikannya.
report-reopened = Laporan Anda kami buka lagi, dan petugas diberi tahu sekarang juga. Semua yang sudah Anda ceritakan tetap ada di dalamnya. Ada kabar baru? Tulis saja di sini.

## Before anything else, after the first words

comfort-death = Kami turut berduka cita.
comfort-detained = Ditahan itu pasti berat. Terima kasih sudah memberi tahu kami.
stay_until_of_age = Jangan berangkat dulu. Bekerja ke luar negeri minimal 18 tahun, dan data palsu di paspor bisa menyulitkan orangnya untuk pulang. Yang disuruh tidak salah, dan petugas membaca cerita ini.
comfort-sick = Semoga lekas tertolong.
believed = Terima kasih sudah bercerita. Bila bisa dengan aman, Anda boleh ke dokter; tidak perlu malu.
child-heard = Terima kasih sudah cerita. Kamu tidak salah apa-apa, dan kamu boleh minta pulang. Petugas tahu berapa umurmu. Kalau tidak aman, jangan perlihatkan chat ini kepada orang di sana.
of_age = Bekerja ke luar negeri minimal 18 tahun. Umur di dokumen jangan mau diubah. Belajar dan mendaftar lebih dulu boleh.
set_right-not_locked = Baik, Anda tidak dikunci.

## For officers

console-question-told-before = Laporan sebelumnya
console-question-told-stuck = Tidak bisa keluar atau bergerak
console-question-told-no-police = Minta tidak melibatkan polisi
