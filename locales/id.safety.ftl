### Safety: checking who offers work, reporting trafficking. Never "fake", never "go ahead"; say what is not known.
### No native speaker has reviewed this file yet.

## recruiter_check

recruiter_check-recruiter = Apa yang mau dicek? Tulis nama perusahaan, nomor HP, nomor rekening, atau akun media sosialnya. Poster boleh difoto.
recruiter_check-recruiter_written = Foto kami simpan. Tulis juga nama perusahaan dan nomor yang ada di foto, supaya bisa kami cek.
recruiter_check-money = Apakah Anda diminta membayar? Kalau ya, ke rekening siapa?
recruiter_check-money-private = Ke rekening pribadi
recruiter_check-money-company = Ke rekening perusahaan
recruiter_check-money-no = Tidak diminta
recruiter_check-money-unknown = Tidak tahu
recruiter_check-checked = Yang kami cek: { $what }.
recruiter_check-list-none = Daftar perusahaan: salinannya belum ada pada kami, jadi belum bisa mencocokkan. Daftar resminya adalah daftar P3MI aktif di SISKOP2MI (sumber: keterangan menteri, 29 Oktober 2025); BP3MI atau Dinas Tenaga Kerja bisa mengeceknya.
recruiter_check-list-no_name = Daftar perusahaan: belum ada nama perusahaan yang bisa kami cocokkan.
recruiter_check-list-listed = Daftar perusahaan: { $company } ada di daftar kami tanggal { $date } (izin { $licence }). Orang lain bisa memakai nama ini tanpa hak, jadi cocokkan juga nomornya.
recruiter_check-list-until = Masa izin yang tercatat: sampai { $until }.
recruiter_check-list-similar = Daftar perusahaan: nama persis itu tidak ada. Yang mirip di daftar kami tanggal { $date }: { $company }. Cocokkan huruf demi huruf.
recruiter_check-list-missing = Daftar perusahaan: nama itu tidak ada di daftar kami tanggal { $date }. Daftar kami bisa terlambat, jadi tanyakan juga ke BP3MI atau Dinas Tenaga Kerja.
recruiter_check-state-suspended = Di daftar itu izinnya tercatat sedang dihentikan sementara.
recruiter_check-state-revoked = Di daftar itu izinnya tercatat sudah dicabut.
recruiter_check-state-unknown = Keadaan izinnya belum kami ketahui.
recruiter_check-number-belongs = Nomor atau orang: kami kenal sebagai milik { $company }.
recruiter_check-number-stranger = Nomor atau orang: bukan salah satu yang kami kenal dari { $company }. Hubungi perusahaannya lewat nomor resmi dan tanyakan.
recruiter_check-number-unknown = Nomor atau orang: kami tidak tahu ini milik siapa.
recruiter_check-reported-yes = Laporan: nomor, akun, atau nama ini pernah dilaporkan kepada kami. Hati-hati.
recruiter_check-reported-no = Laporan: belum ada laporan yang kami ketahui. Itu belum berarti aman.
recruiter_check-money-is-private = Uang: minta uang ke rekening pribadi adalah tanda bahaya. Jangan transfer, simpan bukti percakapannya.
recruiter_check-money-is-company = Uang: sebelum membayar, tanyakan ke BP3MI apakah biaya itu boleh. Simpan buktinya.
recruiter_check-money-is-no = Uang: belum diminta. Bila nanti diminta ke rekening pribadi, jangan bayar dan kabari kami.
recruiter_check-money-is-asked = Uang: Anda diminta membayar. Jangan bayar dulu. Tanyakan ke BP3MI atau Disnaker apakah biaya itu boleh; ke rekening pribadi berarti tanda bahaya.
recruiter_check-unpaid = Baik, jangan bayar dulu sampai semuanya jelas.
recruiter_check-money-is-unknown = Uang: tanyakan biayanya, dan ke rekening siapa, sebelum lanjut.
recruiter_check-paid = Uang sudah terkirim: jangan kirim lagi, apa pun alasannya. Kabari bank Anda sekarang juga. Simpan bukti transfer dan percakapannya. Ini bisa dilaporkan ke BP3MI dan polisi; ketuk "Laporkan", kami teruskan.
recruiter_check-forwarded = Pertanyaan itu kami teruskan ke petugas. Mereka membalas di sini; kapan tepatnya belum bisa kami pastikan.
recruiter_check-then = Mau lanjut ke mana?
recruiter_check-then-signs = Cek tanda bahaya
recruiter_check-then-report = Laporkan
recruiter_check-then-done = Cukup
recruiter_check-signs-begin = Kami sebutkan tanda bahaya satu per satu. Jawab "Ya" bila itu terjadi pada Anda. Kalau tandanya berat, kami langsung melapor ke petugas.
recruiter_check-sign_of = Apakah Anda mengalami ini: "{ $label }"?
recruiter_check-sign_noted = Itu kami catat. Ada tanda lain?
recruiter_check-sign = Jawab Ya, Tidak, atau Tidak tahu.
recruiter_check-sign-yes = Ya
recruiter_check-sign-no = Tidak
recruiter_check-sign-unknown = Tidak tahu
recruiter_check-sign-enough = Cukup, berhenti
recruiter_check-told_sign = Tanda bahaya: { $label }. { $advice } (data { $date })
recruiter_check-advice = { $advice } (data { $date })
recruiter_check-danger_found = Anda menjawab ya untuk "{ $label }". Itu tanda bahaya berat, jadi kami berhenti bertanya soal tawaran dan langsung membuat laporan. Petugas membacanya dan menjawab di sini. Bila mendesak, telepon nomor di bawah.
recruiter_check-signs-many = Beberapa tanda bahaya berat ada. Jangan berangkat dan jangan bayar dulu sebelum ada kepastian dari BP3MI.
recruiter_check-signs-some = Ada tanda yang perlu diperhatikan. Pastikan dulu ke BP3MI atau Dinas Tenaga Kerja.
recruiter_check-signs-none = Anda tidak menyebut tanda bahaya. Itu belum berarti aman: kami hanya tahu yang Anda ceritakan.
recruiter_check-after_signs = Mau dilaporkan ke petugas? Yang dilaporkan tidak akan tahu siapa yang melapor.
recruiter_check-after_signs-report = Laporkan
recruiter_check-after_signs-done = Tidak, cukup
recruiter_check-identity = Bagaimana Anda mau melapor? Nama Anda tidak pernah sampai ke yang dilaporkan.
recruiter_check-identity-quiet = Petugas tahu saya
recruiter_check-identity-anonymous = Tanpa nama saya
recruiter_check-identity-back_out = Tidak jadi
recruiter_check-reported = Laporan Anda sudah masuk. Dua pertanyaan lagi, boleh dilewati.
recruiter_check-recruiter_more = Ada nomor, rekening, akun, atau bukti lain dari mereka? Tulis atau kirim foto.
recruiter_check-home_province = Di provinsi mana mereka merekrut?
recruiter_check-look_yourself =
    Cek juga sendiri: nama di daftar P3MI aktif SISKOP2MI, surat izin SIP3MI, dan SIP2MI untuk negara dan pekerjaan itu. Datangi kantornya, atau tanya BP3MI atau Dinas Tenaga Kerja (sumber: keterangan menteri, 29 Oktober 2025).
    Kami tidak bisa memastikan sebuah tawaran aman. Tulis lagi kapan pun ada yang baru.

## report_trafficking

report_trafficking-who = Terima kasih sudah peduli. Siapa Anda dalam hal ini?
report_trafficking-who-self = Saya sendiri korban
report_trafficking-who-family = Keluarga
report_trafficking-who-neighbour = Tetangga atau teman
report_trafficking-who-official = RT/RW, desa, sekolah
report_trafficking-who-other = Lainnya
report_trafficking-happening_now = Apakah ada yang sekarang dikurung, disakiti, atau segera diberangkatkan?
report_trafficking-identity = Nama Anda tidak pernah sampai ke yang dilaporkan. Apakah petugas boleh tahu nama Anda?
report_trafficking-identity-quiet = Boleh, rahasiakan
report_trafficking-identity-anonymous = Jangan, tanpa nama
report_trafficking-identity-named = Boleh, tidak apa-apa
report_trafficking-side = Di mana kejadiannya?
report_trafficking-side-home = Di Indonesia
report_trafficking-side-abroad = Di luar negeri
report_trafficking-side-unknown = Tidak tahu
report_trafficking-home_province = Di provinsi mana?
report_trafficking-home_regency = Di kabupaten atau kota mana?
report_trafficking-what_is_seen = Apa yang Anda lihat atau dengar? Tulis, kirim pesan suara atau foto. Jangan mendekat bila berbahaya.
report_trafficking-recruiter = Siapa pelakunya? Tulis nama, nomor HP, rekening, akun, atau perusahaannya.
report_trafficking-people = Kira-kira berapa orang korbannya? Jawab dengan angka.
report_trafficking-leaving = Kapan mereka akan diberangkatkan? Perkiraan saja cukup.
report_trafficking-told = Terima kasih sudah memberi tahu. Yang kami tangkap: { $age ->
        [none] seseorang
       *[other] umur { $age } tahun
    } akan dibawa { $place ->
        [none] pergi
       *[other] ke { $place }
    }. Kalau keliru, tulis saja.
report_trafficking-leaves_soon = Waktunya sempit, jadi petugas kami panggil sekarang. Kalau orangnya akan segera dibawa, telepon polisi. Jangan mendekat sendiri bila berbahaya.
report_trafficking-found_at = Di mana orang itu sekarang, atau dari mana akan dibawa? Tulis desa, RT, sekolah, kecamatan, atau kotanya. Kira-kira pun cukup.
report_trafficking-recruiter_taking = Siapa yang membawa? Tulis nama, nomor, mobil, atau apa saja yang Anda tahu.
report_trafficking-goes_to = Terima kasih. Laporan ini sampai ke petugas setempat, dan polisi ikut melihatnya. Kapan tepatnya dijawab belum bisa kami pastikan. Tulis lagi kapan pun ada kabar, dan jangan bertindak sendiri.

## officer_check

officer_check-never_ask = Jangan bayar dulu. Petugas tidak pernah meminta uang, transfer, PIN, atau kode SMS. Siapa pun yang memintanya, jangan diberi.
officer_check-code_given = Jangan beri apa pun lagi kepadanya. Dengan kode laporan saja isinya tidak terbuka; dengan kode dan PIN orang lain bisa membacanya. Kalau itu kode SMS bank atau WhatsApp: hubungi bank Anda, dan masuk lagi ke WhatsApp dari HP Anda. Laporkan dia di sini, supaya petugas tahu.
officer_check-papers_wait = Foto KTP, paspor, atau dokumen lain jangan dikirim dulu, sebelum pasti siapa dia.
officer_check-paid = Uang sudah terkirim: jangan kirim lagi, apa pun alasannya. Kabari bank Anda sekarang juga. Simpan bukti transfer dan percakapannya. Ketuk "Laporkan", supaya petugas tahu.
officer_check-papers_given = Jangan kirim apa pun lagi kepadanya. Simpan percakapannya sebagai bukti. Kalau ada tagihan atau pinjaman atas nama Anda yang tidak Anda kenal, kabari bank dan kami. Laporkan dia di sini, supaya petugas tahu.
officer_check-what = Apa yang mau Anda cek? Nomornya boleh langsung ditulis di sini.
officer_check-what-number = Nomor atau rekening
officer_check-what-word = Kata dari petugas
officer_check-what-report = Laporkan yang mengaku
officer_check-what-warnings = Peringatan per negara
officer_check-impostor = Tulis nama, nomor HP, rekening, atau akun orang itu. Foto percakapan juga boleh.
officer_check-number-published = Nomor itu nomor resmi { $name } (data { $date }). Nomor di layar bisa ditiru, jadi lebih aman Anda sendiri yang menelepon ke sana.
officer_check-number-unknown = Nomor itu tidak ada di daftar nomor resmi kami. Itu belum membuktikan apa-apa; berhati-hatilah.
officer_check-asks_money = Ia meminta uang, dan petugas tidak pernah meminta uang. Jangan bayar, apa pun alasannya.
officer_check-who_is_it = Kami tidak bisa memastikan siapa orangnya. Yang pasti: petugas tidak pernah meminta uang, PIN atau kode SMS. Kalau ia memintanya, jangan diberi, dan jangan kirim dokumen.
officer_check-number-none = Dari nama saja kami tidak bisa memastikan siapa orangnya.
officer_check-reported-yes = Nomor, akun, atau nama ini pernah dilaporkan kepada kami.
officer_check-ask_for_word = Cara paling pasti: minta "kata petugas" kepadanya, lalu tulis kata itu di sini. Petugas yang memegang laporan Anda bisa membuatnya, yang lain tidak.
officer_check-then = Mau melaporkan orang ini? Nama, nomor, atau rekening lain boleh ditulis juga.
officer_check-then-report = Laporkan
officer_check-then-done = Tidak, cukup
officer_check-word = Tulis kata yang diberikan petugas, misalnya dua kata dan dua angka.
officer_check-word-right = Benar. Kata itu baru saja diberikan { $officer } dari { $agency }, petugas yang memegang laporan Anda.
officer_check-word-wrong = Kata itu tidak cocok. Periksa ejaannya sekali lagi. Bila tetap tidak cocok, jangan percaya orang itu.
officer_check-word-none = Saat ini tidak ada kata yang menunggu untuk laporan Anda. Kata berlaku 15 menit dan hanya sekali. Minta yang baru, atau berhati-hatilah.
officer_check-wrong_then = Mau melaporkan orang itu?
officer_check-wrong_then-report = Laporkan
officer_check-wrong_then-done = Tidak, cukup
officer_check-impostor-reported = Sudah kami catat dan petugas diberi tahu. Jangan bayar dan jangan kirim dokumen apa pun kepadanya.
officer_check-wanted = Apa yang dia minta?
officer_check-wanted-money = Uang atau transfer
officer_check-wanted-papers = Paspor atau dokumen
officer_check-wanted-code = Kode atau PIN
officer_check-wanted-come_along = Datang menemuinya
officer_check-wanted-other = Lainnya
officer_check-impostor_more = Ada bukti lain? Tulis, atau kirim foto percakapannya.
officer_check-country = Untuk negara mana?
officer_check-warning = { $text } (data { $date })
officer_check-no_warnings = Belum ada peringatan yang kami catat untuk itu. Itu belum berarti tidak ada bahaya.
officer_check-careful = Bila ragu, jangan bayar dan jangan kirim dokumen. Tanyakan dulu di sini.

## rights

rights-country = Di negara mana Anda bekerja?
rights-topic = Apa yang ingin Anda ketahui?
rights-topic-contract = Kontrak kerja
rights-topic-wages = Gaji dan biaya
rights-topic-passport = Paspor
rights-topic-days_off = Libur dan jam kerja
rights-topic-pregnancy = Kehamilan
rights-topic-change_employer = Pindah majikan
rights-topic-safety = Keselamatan, jaminan
rights-topic-numbers = Nomor darurat
rights-fact = { $text } (sumber: { $source }, data { $date })
rights-more_unknown = Hanya itu yang sudah kami pastikan. Aturan di negara tempat Anda bekerja bisa berbeda.
rights-nothing_confirmed = Tentang ini belum ada keterangan yang bisa kami pastikan, jadi kami tidak menebak. Petugas bisa menjawab untuk keadaan Anda.
rights-about-contract = { rights-topic-contract }:
rights-about-wages = { rights-topic-wages }:
rights-about-passport = { rights-topic-passport }:
rights-about-days_off = { rights-topic-days_off }:
rights-about-pregnancy = { rights-topic-pregnancy }:
rights-about-change_employer = { rights-topic-change_employer }:
rights-about-safety = { rights-topic-safety }:
rights-your_question = Kalau pertanyaan Anda belum terjawab, ketuk "Tanya petugas". Kami teruskan persis seperti yang Anda tulis.
rights-country_unknown = Negaranya belum kami ketahui, jadi ini nomor yang bisa dihubungi dari mana saja.
rights-then = Mau lanjut ke mana?
rights-then-another = Topik lain
rights-then-officer = Tanya petugas
rights-then-trouble = Saya sedang ada masalah
rights-then-report = Lanjutkan laporan
rights-then-done = Cukup
rights-question = Apa pertanyaan Anda? Tulis, atau kirim pesan suara atau foto.
rights-question_noted = Pertanyaan Anda sudah masuk. Petugas membalas di sini; kapan tepatnya belum bisa kami pastikan.
rights-closing = Simpan nomor darurat negara Anda. Tulis lagi kapan pun ada pertanyaan.

## help_card

help_card-what_it_is = Kartu bantuan adalah tulisan singkat dalam bahasa negara itu. Anda tinggal menunjukkannya di HP, tanpa harus bicara.
help_card-situation = Kartu untuk ditunjukkan kepada siapa?
help_card-situation-police = Polisi
help_card-situation-hospital = Rumah sakit
help_card-situation-taxi = Sopir taksi
help_card-country = Di negara mana Anda?
help_card-card = Tunjukkan tulisan ini: { $text }
help_card-meaning = Artinya: { $meaning }
help_card-no_card = Belum ada kartu untuk negara ini yang sudah diperiksa orang yang fasih bahasanya. Kartu yang salah bisa merugikan Anda, jadi belum kami tampilkan.
help_card-meanwhile-any = Sementara itu: telepon salah satu nomor di bawah, lalu berikan HP Anda supaya mereka bicara langsung dengan orang di depan Anda. Kalau mendesak, tulis SOS.
help_card-meanwhile-police = Sementara itu: telepon salah satu nomor di bawah, lalu berikan HP Anda supaya mereka bicara langsung dengan polisi. Kalau mendesak, tulis SOS.
help_card-meanwhile-hospital = Sementara itu: tunjukkan bagian yang sakit, lalu telepon salah satu nomor di bawah supaya ada yang bicara untuk Anda. Kalau mendesak, tulis SOS.
help_card-meanwhile-taxi = Sementara itu: buka peta di HP dan tunjukkan tujuan Anda kepada sopir. Kalau merasa tidak aman, turun di tempat ramai, atau tulis SOS.
help_card-then = Mau kami mintakan ke petugas?
help_card-then-officer = Ya, mintakan
help_card-then-done = Tidak usah
help_card-card_asked = Sudah kami sampaikan. Petugas membalas di sini begitu kartunya ada.
help_card-ask_again = Baik. Tulis lagi kapan pun Anda perlu.

## evidence

evidence-what = Kotak bukti: yang Anda kirim kami simpan di luar HP, lengkap dengan tanggalnya. Mau apa?
evidence-what-add = Simpan bukti
evidence-what-list = Lihat dan ambil
evidence-what-missing = Apa yang masih kurang
evidence-what-dossier = Izin untuk petugas
evidence-kind = Bukti apa ini?
evidence-kind-contract = Kontrak kerja
evidence-kind-passport = Halaman paspor
evidence-kind-payslip = Slip gaji
evidence-kind-receipt = Bukti bayar, transfer
evidence-kind-ticket = Tiket atau visa
evidence-kind-chat = Percakapan, pesan
evidence-kind-photo = Foto tempat, keadaan
evidence-kind-medical = Surat dokter
evidence-kind-other = Lainnya
evidence-kind-sent = Dikirim di obrolan
evidence-named = Foto atau berkas tadi bukti apa?
evidence-named-contract = { evidence-kind-contract }
evidence-named-passport = { evidence-kind-passport }
evidence-named-payslip = { evidence-kind-payslip }
evidence-named-receipt = { evidence-kind-receipt }
evidence-named-ticket = { evidence-kind-ticket }
evidence-named-chat = { evidence-kind-chat }
evidence-named-photo = { evidence-kind-photo }
evidence-named-medical = { evidence-kind-medical }
evidence-named-other = { evidence-kind-other }
evidence-named_so = Baik, sudah kami beri nama.
evidence-proof = Kirim foto, dokumen, atau pesan suaranya, satu atau banyak sekaligus. Boleh juga ditulis.
evidence-kept = Tersimpan { $day }.
evidence-kept_when = Ini tentang bulan atau tanggal berapa? Kalau ingat, tulis saja, misalnya "Mei 2026". Boleh dilewati.
evidence-dated = Baik, sudah kami catat di bukti itu.
evidence-more = Ada lagi? Kirim saja berikutnya, sebanyak apa pun. Bila sudah, ketuk "Cukup".
evidence-more-another = Jenis bukti lain
evidence-more-done = Cukup
evidence-next = Ada lagi yang diperlukan?
evidence-next-add = { evidence-what-add }
evidence-next-list = { evidence-what-list }
evidence-next-missing = { evidence-what-missing }
evidence-next-dossier = { evidence-what-dossier }
evidence-next-done = Selesai
evidence-leave_no_trace = Buktinya sudah aman di sini. Bila HP Anda bisa diperiksa orang, hapus foto dan pesannya dari HP. Mengambilnya lagi perlu PIN.
evidence-only_words = Tulisan Anda sudah tersimpan. Foto, chat, atau rekaman aslinya belum ada di sini: jangan dihapus dulu, dan kirim kapan pun bisa, lewat tombol klip atau kamera. Yang ada di sini hanya terbuka dengan PIN.
evidence-without_pin = Tanpa PIN isinya tidak bisa ditampilkan. Menambah bukti tetap bisa kapan pun.
evidence-nothing_kept = Belum ada bukti yang tersimpan.
evidence-remove_one = Satu bukti saja belum bisa dihapus dari sini. Yang salah kirim tidak disusun untuk siapa pun tanpa izin Anda. Kalau semuanya mau dihapus, tulis "hapus data saya".
evidence-question_stands = { companion-question_stands }
evidence-what_counts = Bukti adalah apa pun yang menunjukkan keadaan Anda: kontrak, slip gaji, bukti transfer, percakapan, atau foto. Belum tahu jenisnya? Kirim saja.
evidence-if_hurt = Ada yang melukai atau mengancam Anda? Ceritakan di sini: itu menjadi laporan, dan petugas membacanya. Kalau terancam sekarang, tulis SOS.
evidence-if_threatened = Baik, percakapan. Kalau Anda sedang terancam sekarang, tulis SOS kapan saja.
evidence-line-stored = { $number }. { evidence-of } { $day }
evidence-line-words = { $number }. { evidence-of } { $day }, tulisan
evidence-line-waiting = { $number }. { evidence-of } { $day }, sedang disimpan
evidence-line-failed = { $number }. { evidence-of } { $day }, gagal tersimpan; kirim lagi
evidence-line-refused = { $number }. { evidence-of } { $day }, jenis berkas tidak bisa disimpan
evidence-of = { $kind ->
    [contract] Kontrak kerja,
    [passport] Halaman paspor,
    [payslip] Slip gaji,
    [receipt] Bukti bayar,
    [ticket] Tiket atau visa,
    [chat] Percakapan,
    [photo] Foto,
    [medical] Surat dokter,
    [sent] Dikirim di obrolan,
   *[other] Lainnya,
}
evidence-download = Lihat dan unduh semuanya di sini, berlaku 30 menit: { $link }
evidence-ask_officer = Untuk mengambil berkasnya, buka obrolan web kami dengan kode dan PIN Anda, atau minta kepada petugas.
evidence-claim = Untuk tuntutan apa?
evidence-claim-wages = Gaji
evidence-claim-trafficking = Perdagangan orang
evidence-missing-wages-agreement = Belum ada: janji kerja dan gajinya (kontrak, atau percakapan saat dijanjikan).
evidence-missing-wages-payment = Belum ada: yang sudah dan belum dibayar (slip gaji, bukti transfer).
evidence-missing-wages-work = Belum ada: bahwa Anda bekerja (foto di tempat kerja, slip gaji).
evidence-missing-wages-identity = Belum ada: siapa Anda (halaman paspor).
evidence-missing-trafficking-act = Belum ada: bagaimana Anda direkrut dan dibawa (percakapan, tiket, bukti bayar).
evidence-missing-trafficking-means = Belum ada: tipuan, ancaman, utang, atau kekerasan (percakapan, foto, surat dokter).
evidence-missing-trafficking-purpose = Belum ada: bagaimana Anda diperas (kontrak, slip gaji, foto keadaan kerja).
evidence-missing-trafficking-identity = Belum ada: siapa Anda (halaman paspor).
evidence-missing_some = Ini hanya daftar bantu; petugas yang menilai. Yang tidak ada pun tidak apa-apa, cerita Anda juga bukti.
evidence-missing_none = Setiap bagian sudah ada buktinya. Petugas yang menilai apakah cukup.
evidence-share = Bolehkah petugas menyusun bukti ini menjadi satu berkas untuk tuntutan Anda? Bisa ditarik kapan pun.
evidence-share-yes = Ya, boleh
evidence-share-no = Tidak
evidence-share-is-yes = Terima kasih, izin Anda kami catat hari ini. Setiap penyusunan tercatat.
evidence-share-is-no = Baik. Bukti Anda tidak disusun untuk siapa pun.
proof-title = Bukti Anda
proof-data-title = Data Anda
proof-data = Semua yang tercatat, sebagai teks
proof-text = Halaman ini terbuka 30 menit. Simpan berkasnya hanya di HP yang aman.
proof-none = Belum ada bukti yang tersimpan.
proof-get = Unduh
proof-sum = Tanda pengenal berkas (SHA-256)
proof-state-words = tulisan
proof-state-stored = tersimpan
proof-state-waiting = sedang disimpan
proof-state-failed = gagal tersimpan
proof-state-refused = tidak bisa disimpan

## What officers read

console-question-officer-check-wanted-sum = Uang yang diminta
console-question-signs-seen = Tanda bahaya yang disebut
console-catalogue-table-licensed-companies = Perusahaan berizin (P3MI)
console-catalogue-table-warnings = Peringatan
console-catalogue-table-rights = Hak pekerja
console-catalogue-table-help-cards = Kartu bantuan
console-fault-day = bukan tanggal lengkap: tahun-bulan-hari
console-fault-chars = lebih dari { $most } huruf
console-fault-countries = ada { $parts }, yang bukan dua huruf negara
console-fault-language = bukan kode bahasa
console-fault-reviewer = harus menyebut siapa yang memeriksa
console-word-title = Kata petugas
console-word-text = Beri satu kata kepada pelapor lewat telepon atau tatap muka. Bot membenarkannya hanya kepada pelapor ini, sekali, dalam 15 menit.
console-word-give = Buat kata
console-done-word-given = Kata untuk pelapor: { $word }. Berlaku { $minutes } menit, sekali pakai.
console-audit-action-ticket-word = Kata petugas dibuat
console-audit-action-word-confirmed = Kata petugas dibenarkan
console-audit-action-telegram-word = Kata petugas dibuat lewat Telegram
console-audit-action-telegram-released = Laporan dilepas lewat Telegram
console-audit-action-whatsapp-released = Laporan dilepas lewat WhatsApp
console-audit-action-whatsapp-word = Kata petugas dibuat lewat WhatsApp
officer-word = Kata untuk pelapor { $reference }: { $word }. Berlaku { $minutes } menit, sekali pakai.
officer-word-how = Tulis /word dan kode laporan yang Anda pegang, misalnya /word { $example }.
console-admin-help-cards = Kartu bantuan
console-admin-help-cards-text = Tulisan untuk ditunjukkan kepada polisi, rumah sakit, sopir.
console-help-cards-text = Pekerja hanya melihat kartu yang sudah diperiksa. Setelah orang yang fasih membacanya, isi kolom reviewed dan reviewed_by di tabel Kartu bantuan pada Katalog.
console-help-cards-draft = Rancangan, belum ditampilkan
console-help-cards-reviewed = Sudah diperiksa, ditampilkan
console-help-cards-none = Belum ada.
console-help-card-police = Polisi
console-help-card-hospital = Rumah sakit
console-help-card-taxi = Sopir taksi
console-proofs-title = Bukti yang disimpan
console-proofs-missing = belum ada bukti untuk
console-proofs-none-missing = setiap bagian ada buktinya
console-proofs-not-shared = { $count } bukti tidak disertakan: tidak dibagikan kepada lembaga Anda. Pemegangnya dapat membagikan atau merujuknya.
console-proofs-agreed = Pelapor mengizinkan penyusunan sejak
console-proof-contract = Kontrak kerja
console-proof-passport = Halaman paspor
console-proof-payslip = Slip gaji
console-proof-receipt = Bukti bayar
console-proof-ticket = Tiket atau visa
console-proof-chat = Percakapan
console-proof-photo = Foto
console-proof-medical = Surat dokter
console-proof-other = Lainnya
console-claim-wages = Tuntutan gaji
console-claim-wages-agreement = yang dijanjikan
console-claim-wages-payment = yang dibayar
console-claim-wages-work = pekerjaan yang dilakukan
console-claim-wages-identity = identitas
console-claim-trafficking = Perdagangan orang (UU 21/2007)
console-claim-trafficking-act = proses: direkrut, dibawa
console-claim-trafficking-means = cara: tipuan, ancaman, utang
console-claim-trafficking-purpose = tujuan: eksploitasi
console-claim-trafficking-identity = identitas
console-dossier-get = Unduh berkas bukti (ZIP)
console-dossier-no-consent = Pelapor belum mengizinkan buktinya disusun. Izin diberikan di obrolan: Kotak bukti, Izin untuk petugas.
console-dossier-title = Berkas bukti laporan { $reference }
console-dossier-made = Disusun { $at } oleh { $officer } ({ $agency }), nomor { $id }
console-dossier-agreed = Izin pelapor tercatat { $at }
console-dossier-nothing = belum ada
console-dossier-list = Isi berkas
console-dossier-kept = Diterima
console-dossier-stored = Disimpan
console-dossier-whole = Isi sama dengan saat disimpan.
console-dossier-changed = PERHATIAN: isi tidak sama dengan saat disimpan.
console-dossier-words = Keterangan
console-dossier-shows = Tentang (menurut keterangan)
console-dossier-left-out = Tidak disertakan
console-dossier-judge = Daftar ini membantu memeriksa; ia tidak menilai apakah bukti cukup.
console-audit-action-dossier-exported = Berkas bukti diunduh
console-audit-action-dossier-agreed = Pelapor mengizinkan penyusunan bukti
console-audit-action-dossier-refused = Pelapor menarik izin penyusunan bukti
console-audit-action-proofs-opened = Pelapor membuka buktinya
console-audit-action-proof-downloaded = Pelapor mengunduh bukti
