### What answers words in the middle of a report that answer no question, and what is said when one is closed.
### Promise nothing: neither when somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

aside-who = Ini program, bukan manusia. Pegawai manusia membaca semua yang anda tulis, dan membalas di sini.
aside-who_calm = Ini program, bukan manusia. Pegawai ada apabila anda memerlukannya: tulis "bicara dengan petugas".
aside-next = Sekarang pegawai membaca laporan anda dan membalas di sini. Jawapan ringkas anda membantu; semua boleh dilangkau.
aside-news = Bila tepatnya belum dapat kami pastikan. Pegawai sudah diberitahu dan akan menulis di sini.
aside-call_me = Program ini tidak boleh menelefon, tetapi pegawai boleh. Tulis nombor dan masa yang selamat, pegawai membacanya.
aside-get_out = Keluarlah hanya kalau itu selamat bagi anda. Pegawai memikirkan caranya bersama anda di sini. Kalau nyawa terancam sekarang, telefon dahulu.
aside-secret = Majikan, ejen, atau keluarga tidak kami beritahu tanpa izin anda. Hanya pegawai yang membantu anda yang membaca ini.
aside-seen = Pegawai tidak menunjukkannya kepada majikan atau ejen. Tetapi sesiapa yang memegang telefon anda boleh membaca sembang ini: kalau telefon boleh diperiksa, padam sembang dan gambarnya dari telefon selepas dihantar. Di sini tetap tersimpan.
aside-clear = Untuk membersihkan skrin ini, tulis dua perkataan sahaja: "hapus chat". Di WhatsApp, padam juga sendiri sembang ini dari telefon. Apa yang sudah anda ceritakan tetap tersimpan, dan hanya terbuka dengan PIN.
aside-sign = Anda tidak perlu membuat keputusan ini seorang diri. Kalau isinya belum difahami, jangan tergesa-gesa: minta jurubahasa, masa, dan salinannya. Gambarnya boleh dihantar di sini: pegawai yang membacanya.
aside-secret_name = Nama anda tidak kami sebut. Hanya pegawai yang mengendalikan laporan ini yang membacanya.
noted_unseen = Sudah kami catat.
call_locked_in = Jika pintu dikunci, duduk dekat tingkap atau pintu, dan telefon nombor kecemasan jika selamat.
call_stuck = Jika tidak boleh bergerak atau keluar, telefon nombor kecemasan sekarang, atau panggil orang berdekatan jika selamat.
aside-police = Baik, itu kami sampaikan kepada pegawai yang membaca. Anda boleh memberitahu sebabnya.
aside-enough = Baik, soalannya cukup dahulu. Laporan anda tetap dibaca pegawai; tulis sahaja bila-bila masa.
aside-remove = Satu foto atau berkas belum boleh dipadam dari sini. Permintaan ini dibaca petugas, dan hanya petugas yang membantu Anda melihatnya.
aside-calm = Baik, tidak mendesak.

## For who does not want to live any more

suicide-means = Tolong letakkan itu dahulu, jauh dari capaian anda, dan pergilah kepada orang yang berdekatan. Jangan bersendirian. Pegawai kami panggil sekarang.
suicide-farewell = Tolong jangan pergi dahulu. Kami mahu mendengar anda. Pergilah kepada orang yang berdekatan; jangan bersendirian. Pegawai kami panggil sekarang.
suicide-step_down = Tolong menjauh dahulu dari tepi, balkoni, atau tingkap, masuk ke dalam, dan pergilah kepada orang yang berdekatan. Jangan bersendirian. Pegawai kami panggil sekarang.
help_is_called = Bagus, itu langkah yang betul. Buka pintu, tunggu di situ, dan jangan bersendirian. Simpan bungkusan ubat atau racun untuk ditunjukkan kepada doktor.
suicide-still_here = Kami masih di sini. Belum ada pegawai yang menulis; pegawai lain sudah dipanggil juga. Kalau terasa semakin berat, pergilah kepada orang yang berdekatan atau telefon nombor kecemasan. Tulis sahaja bila-bila masa.

## When an officer has closed the report; the second where somebody may be reading along

report-closed = Laporan anda sudah kami tutup. Kalau belum selesai, atau berlaku lagi, tulis sahaja di sini: pegawai terus diberitahu lagi.
report-closed_quiet = Terima kasih. Tulis sahaja bila-bila masa.
report-closed_why-helped = Sebabnya: mengikut catatan kami, anda sudah dibantu.
report-closed_why-returned = Sebabnya: mengikut catatan kami, anda sudah pulang.
report-closed_why-referred = Sebabnya: sudah diteruskan kepada pihak lain yang mengendalikannya.
report-closed_why-unreachable = Sebabnya: kami belum dapat menghubungi anda.
report-closed_why-withdrawn = Sebabnya: ada permintaan supaya dihentikan.
report-reopened = Laporan anda kami buka semula, dan pegawai diberitahu sekarang. Semua yang anda ceritakan masih ada di dalamnya. Ada berita baharu? Tulis sahaja di sini.

## Before anything else, after the first words

comfort-death = Kami turut berdukacita.
comfort-detained = Ditahan itu pasti berat. Terima kasih kerana memberitahu.
stay_until_of_age = Jangan berangkat dulu. Bekerja di luar negeri paling muda 18 tahun, dan data palsu dalam paspor boleh menyusahkan untuk pulang. Orang yang disuruh tidak bersalah, dan petugas membaca cerita ini.
comfort-sick = Semoga segera mendapat bantuan.
believed = Terima kasih kerana bercerita. Jika boleh dengan selamat, anda boleh jumpa doktor; tidak perlu malu.
child-heard = Terima kasih kerana bercerita. Kamu tidak salah apa-apa, dan kamu boleh minta pulang. Pegawai tahu umur kamu. Kalau tidak selamat, jangan tunjukkan chat ini kepada orang di sana.
of_age = Bekerja di luar negara sekurang-kurangnya 18 tahun. Umur dalam dokumen jangan mahu diubah. Belajar dan mendaftar lebih awal boleh.
set_right-not_locked = Baik, anda tidak dikurung.
