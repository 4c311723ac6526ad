### Words of the chat in Indonesian. Rules for translators: docs/translators.md.
### Short, warm and plain; one thing at a time; "Anda". Never ask for money or codes, never promise what cannot be kept.
### No native speaker has reviewed this file yet.

## What stands on buttons: 20 characters at most

choice-yes = Ya
choice-no = Tidak
choice-unknown = Tidak tahu
choice-skip = Lewati
button-more = Lihat pilihan
button-location = Kirim lokasi
button-contact = Kirim kontak

## Words people may type as their whole message, separated by commas, in small letters.
## "tolong" stays out: in a sentence it is only politeness, and alone it is understood elsewhere.

words-sos = sos, darurat, gawat darurat, bahaya, dalam bahaya
words-menu = menu, menu utama, pilihan, mulai
words-back = kembali, ke belakang, mundur
words-cancel = batal, batalkan, tidak jadi, gak jadi, nggak jadi
words-language = bahasa, ganti bahasa
words-help = bantuan, petunjuk, cara pakai
words-exit = keluar, keluar cepat, tutup, hapus chat, hapus obrolan
words-skip = lewati, lewat, lanjut
words-yes = ya, iya, y, iy, iyh, yaa, iyah, iyak, iyaa, iye, yup, hooh, heeh, betul, benar, ok, oke, sudah
words-no = tidak, tak, nggak, enggak, gak, ga, ndak, bukan, belum, ngga, engga
words-unknown = tidak tahu, belum tahu, gak tahu, nggak tahu, ga tahu, tak tahu, kurang tahu, tidak yakin, entah

## Answers that cannot be taken

rejected_skip = Pertanyaan ini belum bisa dilewati. Jawab sebisanya saja.
rejected_choice = Silakan pilih salah satu jawaban di bawah ini.
rejected_words = Silakan jawab dengan kata-kata Anda sendiri.
rejected_empty = Jawaban Anda belum terbaca. Silakan tulis, atau kirim pesan suara.
rejected_too_long = Pesan ini terlalu panjang. Tulis paling banyak { $max_chars } huruf, sisanya boleh dikirim kemudian.
rejected_number = Silakan jawab dengan satu angka saja, dari { $low } sampai { $high }.
rejected_range = Silakan jawab dengan angka dari { $low } sampai { $high }.
rejected_phone = Nomor ini belum bisa kami baca. Tulis lengkap dengan kode negara, misalnya +62 …
rejected_place = Lokasi ini belum bisa kami baca. Tulis saja nama kota, jalan, atau bangunan di dekat Anda.

## The way through the conversation

already-answered = Pertanyaan itu sudah dijawab. Sekarang kita di sini:
nothing-to-go-back = Belum ada jawaban yang bisa diubah. Tulis "menu" untuk pilihan lain.
cancelled = Baik, kita berhenti di sini. Tulis saja kapan pun Anda perlu.
cancelled-ticket-stays = Baik, pertanyaannya kita hentikan. Yang sudah Anda kirim tetap tersimpan dan tetap dibaca petugas.
back-ticket-stays = Baik, kita kembali. Yang sudah masuk tetap tersimpan dan dilihat petugas.
tears = Anda baik-baik saja? Ceritakan saja di sini dengan kata-kata Anda, sedikit pun boleh, atau kirim pesan suara. Kalau butuh pertolongan sekarang, tulis SOS.
trouble-added = Baik, ini sudah kami tambahkan ke laporan Anda.
language-changed = Baik, kita pakai bahasa Indonesia.
language-heard = Bahasa lain: /language
button-language = Bahasa lain
flooded = Pesan Anda banyak sekali. Semuanya tersimpan, dan kami balas sebentar lagi.
broken-flow = Maaf, ada yang salah di pihak kami. Petugas sudah diberi tahu dan akan membaca pesan Anda. Bila mendesak, hubungi:
emergency-line = { $name }: { $number } (data { $date })
group-only-private = Silakan tulis ke saya secara pribadi.

## Files and unknown kinds of messages

unsupported-kind = Pesan jenis ini belum bisa kami baca. Silakan tulis, atau kirim foto atau pesan suara.

## A report and the talk with an officer

ticket-keys = Simpan: kode { $reference }, PIN { $pin }. Dari HP lain, tulis keduanya kepada kami dan lanjutkan di sana.
ticket-adopted = Ini kami catat pada laporan Anda dengan kode { $reference }.
request-stands = Kode catatan ini: { $reference }.
talk-received = Sudah kami teruskan ke petugas.
officer-message = { $name }: { $text }
distress-noted = Sudah kami catat, dan petugas melihatnya.
false-alarm-taken-back = Baik, terima kasih sudah memberi tahu. Bila keadaan berubah, tulis saja.
state-new = sudah masuk, belum dipegang petugas
state-claimed = sedang dipegang petugas
state-closed = sudah selesai

## The PIN

pin-ask = Tulis PIN Anda: 6 angka, yang kami kirim bersama kode laporan Anda. Tidak ada lagi? Tulis "lewati".
pin-right = Terima kasih, PIN cocok.
pin-wrong = PIN belum cocok.
pin-shut = Halaman ini sedang tidak bisa dibuka. Coba lagi besok.
pin-slowed = PIN sudah terlalu sering salah. Silakan coba lagi nanti.

## Neutral texts: sent unasked, or shown to whoever holds the phone. Not one word here may tell of a case, of work, of
## other countries or of an office (THREATS.md T1). A test looks for such words in this group.

neutral-officer-wrote = Ada pesan baru untuk Anda. Balas kapan saja Anda sempat.
neutral-still-here = Halo, kami masih di sini. Balas kapan saja Anda sempat.
neutral-noted = Baik, sudah kami catat.
reminder-neutral = { neutral-still-here }
locked-hint = Tulis PIN untuk membuka.
lost_keys =
    Laporan yang sudah masuk tetap dibaca petugas, juga bila kode, PIN, atau HP-nya hilang.

    Membukanya lagi:
    · WhatsApp atau Telegram dengan nomor atau akun yang sama: tulis saja di sana, tanpa kode.
    · Nomor, akun, atau HP lain: perlu kode dan PIN, ditulis sekaligus, misalnya ABCDE-FGHJK 123456.

    Tanpa kode dan PIN, percakapan lama tidak bisa kami buka di sini, supaya orang lain juga tidak bisa. Ceritakan saja lagi di sini apa masalahnya, dengan nama dan negaranya: itu menjadi laporan baru, dan petugas bisa menyambungkannya dengan yang lama.
lost_keys-here = Dari HP ini cukup tulis di sini, tanpa kode. Kalau HP ini tidak ada lagi pada Anda: dari HP mana pun tulis kode dan PIN kepada kami, lalu lanjutkan di sana. Hafalkan keduanya, atau simpan di tempat yang aman. Laporan tetap dibaca petugas. PIN yang hilang tidak bisa kami tunjukkan lagi.

## A code and a PIN that are written in a chat

keys-joined = Laporan Anda sekarang terbuka di sini. Semua yang sudah Anda ceritakan tetap ada, dan jawaban petugas datang ke tempat Anda terakhir menulis. Kalau HP ini bisa dilihat orang lain, hapus pesan yang berisi PIN.
keys-refused = Kode atau PIN-nya belum cocok. Periksa huruf dan angkanya, lalu tulis keduanya sekaligus, misalnya ABCDE-FGHJK 123456. Laporan yang sudah masuk tetap dibaca petugas. Ada bahaya sekarang? Ceritakan saja di sini, tanpa kode.
keys-busy = Di obrolan ini sudah ada urusan Anda sendiri, jadi laporan dengan kode itu tidak bisa dibuka di sini. Ceritakan kepada petugas di sini: ia bisa menyambungkan keduanya. Membukanya bisa di web chat, atau dari nomor lain.
officer-took-over = Sekarang Anda terhubung dengan salah satu dari kami.
exit-screen = Daftar belanja: beras, telur, minyak goreng, bawang merah, sabun cuci.
exit-whatsapp-hint = Untuk membersihkan layar, hapus obrolan ini dari HP Anda.
bot-name = Kabar Kita
bot-about = Tulis apa saja, nanti kami balas.
command-start = Mulai
command-sos = Pesan cepat
command-menu = Pilihan
command-language = Ganti bahasa
command-help = Petunjuk
command-exit = Tutup

## What officers read in their own Telegram: nothing about who it is or what was written

urgency-critical = gawat
urgency-high = tinggi
urgency-normal = biasa
urgency-none = tidak mendesak
alert-new = Laporan baru, { $urgency }. Negara: { $country }. Kode { $reference }, masuk { $age } menit lalu.
alert-raised = Laporan { $reference } naik menjadi { $urgency }.
alert-undelivered = Balasan pada laporan { $reference } tidak sampai. Mohon coba cara lain.
alert-unreadable = Ada pesan yang tidak terbaca. Mohon lihat di konsol.
alert-appointment-aside = Ada janji kepada seseorang yang berkali-kali gagal dijalankan. Mohon lihat di konsol, bagian Tidak terbaca.
alert-webhook = Pesan Telegram tersendat atau alamat kita dicabut. Mohon beri tahu pengelola sistem.
alert-no-ticket = Ada pesan yang tidak sampai. Mohon lihat di konsol.
alert-review = Laporan { $reference } perlu dilihat petugas.

## Kinds of trouble: the rows of catalogue/complaint_categories.csv

category-DANGER_NOW = Nyawa atau keselamatan terancam sekarang
category-TPPO = Perdagangan orang atau disekap
category-VIOLENCE = Kekerasan oleh majikan
category-SEXUAL_VIOLENCE = Kekerasan atau pelecehan seksual
category-DEATH = Pekerja meninggal
category-SICK = Sakit atau terluka
category-MENTAL = Depresi atau sakit jiwa
category-ACCIDENT = Kecelakaan kerja
category-MISSING = Hilang kontak
category-DETAINED = Ditahan atau proses hukum
category-EVACUATION = Perang, bencana alam atau wabah
category-PASSPORT_HELD = Paspor atau dokumen ditahan
category-WANT_HOME = Ingin dipulangkan
category-DEPORT = Deportasi
category-UNPAID = Gaji tidak dibayar
category-CONTRACT = Pekerjaan tidak sesuai perjanjian
category-TERMINATED = Diberhentikan sebelum kontrak selesai
category-PREGNANT_CHILD = Hamil atau membawa anak
category-OVERSTAY = Tanpa izin tinggal
category-LOST_PASSPORT = Paspor hilang
category-INSURANCE = Klaim jaminan sosial
category-FAILED_DEPARTURE = Gagal berangkat
category-JOB_FRAUD = Penipuan lowongan kerja
category-OVERCHARGE = Biaya penempatan berlebih
category-UNDERAGE = Calon di bawah umur
category-RECRUITER_CHECK = Periksa perusahaan atau lowongan
category-SEAFARER = Masalah awak kapal
category-CHILD = Anak pekerja
category-RETURNEE = Bantuan setelah pulang
category-REGISTRATION = Pendaftaran
category-TRAINING = Minat pelatihan
category-JOB_INTEREST = Minat kerja ke luar negeri
category-COMPANION = Pendampingan berkas
category-RIGHTS = Tanya hak kerja
category-CHECK_IN = Kabar berkala
category-EVIDENCE = Kotak bukti
category-IMPOSTOR = Petugas gadungan
category-CIVIC = Hak pilih dan layanan warga
category-FOLLOW_UP = Kabar setelah pulang
category-OTHER = Lainnya
category-SUICIDAL = Pikiran untuk mengakhiri hidup
category-CONFINED = Dikurung atau tidak boleh keluar
category-STRANDED = Terlantar

## Questions and lines several flows share

ask-language = Pilih bahasa Anda. / Choose your language.
ask-language-id = Bahasa Indonesia
ask-language-en = English
ask-language-jv = Basa Jawa
ask-language-su = Basa Sunda
ask-language-ms = Bahasa Melayu
ask-language-mad = Basa Madura
ask-where_now = Di mana Anda sekarang? Kirim lokasi, atau tulis negara, kota, atau nama tempat di dekat Anda.
ask-country = Di negara mana itu?
ask-children = Ada berapa anak bersama Anda? Jawab dengan angka.
ask-what_happened = Apa yang terjadi? Tulis seadanya, atau kirim pesan suara atau foto.
ask-reach_safely = Kapan dan lewat apa Anda aman dihubungi? Misalnya jam, nomor telepon, atau aplikasi.
ask-pin = { pin-ask }
ask-contact_pin = Untuk mengganti yang sudah disepakati, tulis PIN Anda.
report_stands = Laporan Anda sudah masuk dan akan dibaca petugas. Beberapa pertanyaan singkat membantu kami; semua boleh dilewati.
contact_stays = Baik. Tanpa PIN, yang sudah disepakati sebelumnya tetap berlaku.
numbers_to_call = Nomor yang bisa dihubungi:
call_now = Utamakan keselamatan Anda. Bila bisa dengan aman, menjauhlah dan telepon nomor darurat.
what_next = Terima kasih. Petugas membaca semua yang Anda tulis dan membalas di sini. Kapan tepatnya belum bisa kami pastikan. Tulis saja kapan pun, terutama bila keadaan berubah.
about =
    Di sini Anda bisa bertanya, meminta bantuan, dan berbicara dengan petugas. Semuanya gratis. Kami tidak pernah meminta uang, kata sandi, atau kode dari SMS; siapa pun yang memintanya atas nama kami berbohong.
    Dalam bahaya? Tulis SOS kapan pun.
leave_no_trace =
    Tulis "keluar" bila layar harus cepat bersih. Di Telegram kami ikut menghapus pesan yang belum lewat 48 jam.
    Di WhatsApp hanya Anda yang bisa menghapus: tekan lama obrolan ini, lalu pilih Hapus.

## welcome

welcome-greeting = Halo, selamat datang. Anda bisa menulis apa saja kepada kami, gratis.
welcome-read = Pesan Anda sudah kami baca. Satu hal dulu:
welcome-next = Pesan Anda sudah kami baca, dan sesudah ini kami lanjutkan. Satu hal dulu:
welcome-no_payment = Jangan bayar dan jangan kirim dokumen atau foto apa pun dulu.
welcome-glad = Syukurlah, terima kasih kabarnya.
welcome-not_asked_yet = Satu hal yang belum sempat kami tanyakan:
welcome-consent = Yang Anda tulis kami simpan tersandi, dan hanya petugas yang membantu Anda yang membacanya. Kapan pun Anda boleh meminta semuanya dihapus. Apakah Anda setuju?
welcome-consent-agree = Setuju
welcome-consent-not_now = Nanti saja
hint-welcome-consent = Kami bertanya supaya Anda tahu apa yang kami simpan dan bisa menolaknya. Kalau belum setuju, pilih "Nanti saja"; Anda tetap dibantu.
welcome-without_consent = Tidak apa-apa. Dalam keadaan darurat Anda tetap kami bantu.
welcome-goes_on = Baik, kita lanjut dulu. Setuju atau tidak boleh nanti.
welcome-agree_first = Untuk mendaftar, jawab "Setuju" dulu. Yang Anda tulis tadi tetap kami pakai.

## help

help-to_menu = Tulis "menu" untuk melihat pilihan.
came-by = Anda datang lewat { $place }.
file-what = Tadi Anda mengirim berkas. Itu tentang apa? Tulis saja, misalnya "simpan foto kontrak" atau "cek tawaran kerja".

## menu

menu-unread = Maaf, kami belum paham. Kalau tidak ada yang cocok, pilih "Ada masalah" dan ceritakan: petugas membacanya.
menu-unread_again = Ada bahaya? Tulis satu kata saja: SOS. Bisa juga kirim pesan suara, atau pilih "Ada masalah".
menu-choice = Apa yang bisa kami bantu?
menu-choice-sos = Darurat sekarang
menu-choice-repatriation = Ingin pulang
menu-choice-assistance = Ada masalah
menu-choice-my_case = Laporan saya
menu-choice-missing_relative = Mencari keluarga
menu-choice-recruiter_check = Cek tawaran kerja
menu-choice-work = Kerja & pelatihan
menu-choice-abroad = Selama di luar negeri
menu-choice-about_me = Data saya & keluarga
menu-choice-more = Lainnya
menu-work = Kerja dan pelatihan: apa yang Anda cari?
menu-work-training = Pelatihan
menu-work-jobs = Lowongan & negara
menu-work-competence = Syarat yang kurang
menu-work-companion = Berkas, kunjungan rumah
menu-work-safe_migration = Belajar aman 3 menit
menu-work-up = Kembali
menu-abroad = Selama di luar negeri: apa yang Anda perlukan?
menu-abroad-rights = Hak saya
menu-abroad-help_card = Kartu minta tolong
menu-abroad-check_in = Sapaan berkala
menu-abroad-journey = Hari berangkat
menu-abroad-evidence = Kotak bukti
menu-abroad-officer_check = Petugas ini asli?
menu-abroad-up = Kembali
menu-about_me = Data Anda dan keluarga: apa yang ingin dilakukan?
menu-about_me-registration = Mendaftar / ubah data
menu-about_me-family_line = Ikuti kabar keluarga
menu-about_me-my_data = Lihat & hapus data
menu-about_me-up = Kembali
menu-more = Ada lagi yang bisa kami bantu:
menu-more-returnee = Sudah pulang
menu-more-report_trafficking = Lapor perdagangan orang
menu-more-civic = Hak pilih & warga
menu-more-language = Ganti bahasa
menu-more-help = Tentang layanan ini
menu-more-up = Kembali

## offer

offer-not_reported = Baik, tidak kami laporkan, dan majikan atau agen tidak kami beri tahu. Mau bercerita lagi, atau berubah pikiran? Tulis saja.
offer-for_training = Soal pelatihan, ya. Mari kita cari?
offer-for_training-go = Ya
offer-for_training-menu = Menu
offer-for_registration = Mau mendaftar atau mengubah data?
offer-for_registration-go = Ya
offer-for_registration-menu = Menu
offer-for_recruiter_check = Jangan bayar apa pun dulu. Mau kami bantu memeriksa tawaran atau perekrutnya?
offer-for_recruiter_check-go = Ya
offer-for_recruiter_check-menu = Menu
offer-for_my_case = Mau melihat laporan Anda?
offer-for_my_case-go = Ya
offer-for_my_case-menu = Menu
offer-for_missing_relative = Anda mencari seseorang? Mari kita mulai.
offer-for_missing_relative-go = Ya
offer-for_missing_relative-menu = Menu
offer-for_repatriation = Soal pulang ke Indonesia, ya. Mari kita mulai?
offer-for_repatriation-go = Ya
offer-for_repatriation-menu = Menu
offer-for_rights = Anda bertanya soal hak Anda. Mari kita lihat?
offer-for_rights-go = Ya
offer-for_rights-menu = Menu
offer-for_assistance = Terima kasih sudah bercerita. Mau kami catat supaya petugas membantu?
offer-for_assistance-go = Ya
offer-for_assistance-menu = Menu
offer-for_my_data = Mau melihat atau menghapus data Anda?
offer-for_my_data-go = Ya
offer-for_my_data-menu = Menu
offer-for_officer_check = Jangan bayar dulu: petugas tidak pernah meminta uang. Mau memeriksa apakah dia benar petugas?
offer-for_officer_check-go = Ya
offer-for_officer_check-menu = Menu
offer-for_jobs = Soal lowongan kerja, ya. Mari kita lihat?
offer-for_jobs-go = Ya
offer-for_jobs-menu = Menu
offer-for_check_in = Mau kami tanyai kabar secara rutin?
offer-for_check_in-go = Ya
offer-for_check_in-menu = Menu
offer-for_help_card = Mau kartu untuk ditunjukkan ke polisi, rumah sakit, atau sopir?
offer-for_help_card-go = Ya
offer-for_help_card-menu = Menu
offer-for_evidence = Mau menyimpan atau melihat bukti Anda?
offer-for_evidence-go = Ya
offer-for_evidence-menu = Menu
offer-for_companion = Mau ditemani mengurus berkas, atau minta kunjungan ke rumah?
offer-for_companion-go = Ya
offer-for_companion-menu = Menu
offer-for_outreach = Mau meminta tautan, QR, atau bahan untuk warga?
offer-for_outreach-go = Ya
offer-for_outreach-menu = Menu
offer-for_help = Ya, layanan ini gratis. Mau tahu apa ini dan siapa yang membacanya?
offer-for_help-go = Ya
offer-for_help-menu = Menu
offer-for_civic = Soal pemilu atau layanan warga, ya. Mari kita lihat?
offer-for_civic-go = Ya
offer-for_civic-menu = Menu
offer-for_returnee = Soal setelah pulang, ya. Mari kita lihat apa yang ada?
offer-for_returnee-go = Ya
offer-for_returnee-menu = Menu
offer-for_family_line = Mau mengikuti kabar sebuah laporan?
offer-for_family_line-go = Ya
offer-for_family_line-menu = Menu
offer-for_safe_migration = Mau belajar singkat cara berangkat yang aman?
offer-for_safe_migration-go = Ya
offer-for_safe_migration-menu = Menu
offer-for_competence = Soal syarat kerja, ya. Mari kita lihat?
offer-for_competence-go = Ya
offer-for_competence-menu = Menu
offer-for_journey = Mau kami temani di hari berangkat?
offer-for_journey-go = Ya
offer-for_journey-menu = Menu
offer-for_report_trafficking = Mau melaporkan dugaan perdagangan orang?
offer-for_report_trafficking-go = Ya
offer-for_report_trafficking-menu = Menu

## sos

sos-report_stands = Laporan Anda sudah masuk. Petugas sedang dipanggil.
sos-where_now-false_alarm = Bukan darurat
sos-safe_to_chat = Apakah aman menulis di sini sekarang? Jawab "Aman", atau "Tidak aman" bila majikan atau orang lain bisa ikut membaca.
sos-safe_to_chat-yes = Aman
sos-safe_to_chat-no = Tidak aman
sos-short_mode = Baik, kami tulis singkat saja. Menutup obrolan ini: tulis "keluar".
sos-reach_safely = Kapan dan lewat apa sebaiknya kami menghubungi Anda?
sos-in_danger_now = Apakah Anda dalam bahaya sekarang juga?
sos-hurt = Apakah Anda terluka atau sakit?
sos-with_whom = Anda sedang bersama siapa?
sos-with_whom-alone = Sendirian
sos-with_whom-children = Bersama anak
sos-with_whom-friends = Bersama teman
sos-with_whom-employer = Bersama majikan
sos-with_whom-others = Bersama orang lain
sos-safe_contact = { ask-reach_safely }
sos-noted_in_short = { neutral-noted } Tulis saja kapan pun. Bila perlu, hapus obrolan ini.

## repatriation

repatriation-in_danger = Apakah Anda dalam bahaya sekarang?
repatriation-hurt_or_ill = Bagaimana keadaan badan Anda?
repatriation-hurt_or_ill-none = Sehat
repatriation-hurt_or_ill-ill = Sakit
repatriation-hurt_or_ill-hurt = Terluka
repatriation-hurt_or_ill-pregnant = Hamil
repatriation-passport = Di mana paspor Anda? Tidak apa-apa bila tidak ada.
repatriation-passport-with_me = Ada pada saya
repatriation-passport-held = Dipegang majikan/agen
repatriation-passport-lost = Hilang
repatriation-passport-expired = Sudah tidak berlaku
repatriation-passport-never = Tidak pernah punya
repatriation-who_with = Siapa yang bersama Anda?
repatriation-who_with-alone = Sendirian
repatriation-who_with-children = Ada anak
repatriation-who_with-family = Keluarga, tanpa anak
repatriation-who_with-others = Orang lain
repatriation-since = Sejak kapan keadaannya begini? Perkiraan saja cukup.
repatriation-reason = Apa alasan utama ingin pulang?
repatriation-reason-war_disaster = Perang atau bencana
repatriation-reason-abuse = Kekerasan
repatriation-reason-unpaid = Gaji tidak dibayar
repatriation-reason-ill = Sakit
repatriation-reason-stranded = Terlantar
repatriation-reason-contract_end = Kontrak selesai
repatriation-reason-deportation = Akan dideportasi
repatriation-reason-worker_died = Ada yang meninggal
repatriation-reason-other = Alasan lain
repatriation-reason_in_words = Ceritakan sedikit alasannya. Boleh juga lewat pesan suara.
repatriation-sorry_for_loss = Kami turut berduka cita.
repatriation-what_next = Terima kasih, semuanya sudah kami catat. Petugas membaca, menghubungi perwakilan Indonesia bila perlu, dan membalas di sini. Kapan tepatnya belum bisa kami pastikan. Tulis saja kapan pun, terutama bila keadaan berubah.

## assistance

assistance-kind = Masalahnya tentang apa?
assistance-kind-wages = Gaji
assistance-kind-passport = Paspor ditahan
assistance-kind-violence = Kekerasan
assistance-kind-illness = Sakit atau terluka
assistance-kind-detention = Ditahan polisi/imigrasi
assistance-kind-contract = Kontrak tidak sesuai
assistance-kind-dismissed = Diberhentikan kerja
assistance-kind-employer_gone = Majikan tidak ada kabar
assistance-kind-other = Lainnya
assistance-wages-months_unpaid = Berapa bulan gaji belum dibayar? Jawab dengan angka.
assistance-wages-monthly_pay = Berapa gaji sebulan menurut janji? Tulis dengan mata uangnya.
assistance-wages-employer_name = Siapa nama majikan atau perusahaannya?
assistance-passport-holder = Siapa yang memegang paspornya?
assistance-passport-holder-employer = Majikan
assistance-passport-holder-agent = Agen
assistance-passport-holder-others = Orang lain
assistance-passport-since = Sejak kapan paspornya dipegang? Perkiraan saja cukup.
assistance-violence-in_danger = Apakah sekarang masih dalam bahaya?
assistance-violence-hurt = Apakah ada luka?
assistance-illness-state = Seberapa berat keadaannya?
assistance-illness-state-light = Ringan
assistance-illness-state-serious = Berat
assistance-illness-state-life_threatening = Mengancam nyawa
assistance-illness-hospital = Apakah sedang di rumah sakit?
assistance-illness-hospital-cannot_pay = Ya, tak mampu bayar
assistance-detention-where = Di mana ditahan? Tulis nama kantor polisi, tempat, atau kotanya.
assistance-detention-since = Sejak kapan ditahan?
assistance-contract-difference = Apa yang paling berbeda dari janji?
assistance-contract-difference-job = Pekerjaannya
assistance-contract-difference-pay = Gajinya
assistance-contract-difference-hours = Jam kerja atau libur
assistance-contract-difference-employer = Majikannya
assistance-contract-difference-place = Tempatnya
assistance-contract-difference-none_signed = Tidak ada kontrak
assistance-contract-difference-other = Hal lain
assistance-dismissed-since = Sejak kapan diberhentikan? Perkiraan saja cukup.
assistance-dismissed-place_to_stay = Apakah masih ada tempat tinggal yang aman?
assistance-employer_gone-since = Sejak kapan majikan tidak bisa dihubungi?

## my_case

my_case-case = { $reference }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (terakhir { $updated })
my_case-matter = { $number }. { $reference }: { $kind }, dilaporkan { $opened }. Ada di { $agency }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (terakhir { $updated }).
my_case-matter_over = { $number }. { $reference }: { $kind }, dilaporkan { $opened }. Sudah selesai (terakhir { $updated }).
my_case-then = Apa yang ingin Anda lakukan?
my_case-then-write_more = Menambah kabar
my_case-then-fine_now = Sudah baik-baik saja
my_case-then-menu = Kembali ke menu
my_case-write_here = Silakan tulis di sini. Semuanya sampai ke petugas.
my_case-fine_thanks = Terima kasih atas kabarnya. Petugas membacanya dan menyapa Anda dulu; sampai itu tidak ada yang ditutup. Tulis saja kapan pun Anda perlu.
my_case-no_cases = Belum ada catatan di obrolan ini. Punya kode dan PIN dari obrolan lain? Tulis keduanya sekaligus di sini, misalnya: ABCDE-FGHJK 123456. Punya kode keluarga? Tulis kodenya di sini.
my_case-without_pin = Tanpa PIN tidak ada yang bisa ditampilkan. Anda tetap bisa menulis kepada kami kapan pun.
