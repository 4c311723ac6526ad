### Words after alarms: the one question after words that alarm, and what somebody reads who does not want to live.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

## After words that alarm, but not to the utmost

help_now-report_stands = Pesan Anda sudah kami catat sebagai laporan, dan petugas diberi tahu.
help_now-now = Apakah bantuan diperlukan sekarang juga?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Sudah kami catat. Satu hal lagi:
help_now-goes_on = Baik. Laporan Anda tetap dibaca petugas.
help_now-rights = Anda juga bertanya soal hak. Mau dibaca dulu?
help_now-rights-read = Baca hak saya
help_now-rights-report = Lanjutkan laporan
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Terima kasih sudah menuliskannya. Pasti berat sekali, dan tidak apa-apa mengatakannya di sini. Petugas sedang dipanggil.
suicide-lifeline = Kalau ingin bicara langsung dengan seseorang:
suicide-hurt_yourself = Apakah Anda sudah melukai diri, atau menelan sesuatu? Boleh dijawab dengan kata-kata sendiri.
suicide-hurt_yourself-false_alarm = Saya baik-baik saja
suicide-call_for_help = Minta orang di dekat Anda memanggil ambulans sekarang, atau telepon nomor darurat.
suicide-where_now = Anda sedang di mana? Kirim lokasi, atau tulis negara atau kotanya.
suicide-somebody_near = Adakah orang yang Anda percaya di dekat Anda?
suicide-be_together = Kalau bisa, duduklah dulu bersama orang itu.
suicide-step_away = Kalau di dekat Anda ada benda yang bisa melukai, cobalah menjauh dulu dari situ.
suicide-what_happened = Kalau mau, ceritakan. Sedikit saja cukup, boleh juga lewat pesan suara.
suicide-hear_first = Terima kasih sudah jujur pada kami. Kami membaca setiap kata.
suicide-hear_story = Itu berat sekali. Terima kasih sudah menceritakannya.
suicide-stay_together = Minta orang itu memanggil ambulans sekarang dan tetap di samping Anda.
suicide-go_to_others = Jangan sendirian dulu: keluar, panggil siapa pun yang dekat, dan minta mereka menelepon ambulans.
suicide-call_first = Ambulans dan orang di dekat Anda lebih cepat daripada kami: panggil sekarang. Petugas juga terus dipanggil dan membalas di sini.
suicide-what_next = Terima kasih sudah bercerita. Petugas dipanggil terus; kalau dalam { $minutes } menit belum ada yang menulis di sini, petugas lain ikut dipanggil. Tulis saja kapan pun.

## When somebody tells of another: what is asked is about that one

heard = Sudah kami catat dari pesan Anda: { $what }.
ask-heard_right = Sudah benar?
ask-heard_right-right = Ya, benar
ask-heard_right-wrong = Ada yang salah
for_another-report_stands = Laporan Anda sudah masuk, dan petugas diberi tahu. Sekarang tentang orang yang perlu ditolong; semua boleh dilewati.
for_another-where_now = Di mana dia sekarang? Tulis alamat, kota, atau nama tempat yang Anda tahu.
for_another-where_now-false_alarm = { sos-where_now-false_alarm }
for_another-loss_stands = Kami turut berduka cita. Laporan Anda sudah masuk, dan petugas diberi tahu. Semua pertanyaan boleh dilewati.
for_another-sick_at_home = Tidak bisa menelepon ke sana dari luar negeri? Minta orang di dekatnya menelepon, atau membawanya ke IGD rumah sakit terdekat.
for_another-call_there = Kalau terdengar kekerasan sekarang, telepon nomor darurat itu sekarang juga. Anda tidak perlu masuk ke sana.
ransom-talk_first = Soal permintaan uang itu kami catat. Bicarakan dulu dengan petugas sebelum membayar apa pun. Kami tidak pernah meminta uang.
for_another-where_rests = Di kota atau rumah sakit mana beliau sekarang? Tulis yang Anda tahu.
for_another-death_papers = Surat apa yang sudah ada? Misalnya surat keterangan kematian atau paspor beliau. Boleh ditulis atau difoto.
for_another-country = { ask-country }
for_another-in_danger_now = Apakah dia dalam bahaya sekarang juga?
for_another-hurt = Apakah dia terluka atau sakit?
for_another-name = Siapa namanya?
for_another-with_whom = Dia sedang bersama siapa?
for_another-where_held = Di kantor polisi, imigrasi, atau depo mana dia ditahan? Tulis yang Anda tahu.
for_another-with_whom-alone = { sos-with_whom-alone }
for_another-with_whom-children = { sos-with_whom-children }
for_another-with_whom-friends = { sos-with_whom-friends }
for_another-with_whom-employer = { sos-with_whom-employer }
for_another-with_whom-others = { sos-with_whom-others }
for_another-children = Ada berapa anak bersama dia? Jawab dengan angka.
for_another-reach_them = Bisakah petugas menghubungi dia dengan aman? Tulis nomor dan jamnya. Kalau berbahaya baginya, tulis "jangan".
for_another-reach_you = Kapan dan lewat apa Anda sendiri bisa kami hubungi?
for_another-hint_stands = Terima kasih sudah memberi tahu kami tentang dia. Pasti berat mendengarnya. Petugas sedang dipanggil.
for_another-lifeline = Di sana dia bisa bicara langsung dengan seseorang:
for_another-hurt_themselves = Apakah dia sudah melukai diri, atau menelan sesuatu? Boleh dijawab dengan kata-kata sendiri.
for_another-hurt_themselves-about_me = Ini tentang saya
for_another-hurt_themselves-false_alarm = { sos-where_now-false_alarm }
for_another-call_for_help = Minta orang di dekatnya memanggil ambulans sekarang, atau telepon nomor darurat.
for_another-somebody_there = Adakah yang menemani dia sekarang, Anda atau orang lain?
for_another-stay_with = Kalau bisa, jangan tinggalkan dia sendirian dulu. Dengarkan saja, dan jauhkan benda yang bisa melukai.
for_another-be_near = Kalau bisa, hubungi dia sekarang dan dengarkan saja. Minta orang yang dia percaya menemaninya dulu.
repatriation-theirs-where_now = { for_another-where_now }
repatriation-theirs-where_now-about_me = { for_another-hurt_themselves-about_me }
repatriation-theirs-country = { ask-country }
repatriation-theirs-in_danger = { for_another-in_danger_now }
repatriation-theirs-hurt_or_ill = Bagaimana keadaan badannya?
repatriation-theirs-hurt_or_ill-none = { repatriation-hurt_or_ill-none }
repatriation-theirs-hurt_or_ill-ill = { repatriation-hurt_or_ill-ill }
repatriation-theirs-hurt_or_ill-hurt = { repatriation-hurt_or_ill-hurt }
repatriation-theirs-hurt_or_ill-pregnant = { repatriation-hurt_or_ill-pregnant }
repatriation-theirs-passport = Di mana paspornya? Tidak apa-apa bila tidak tahu.
repatriation-theirs-passport-with_me = Ada padanya
repatriation-theirs-passport-held = { repatriation-passport-held }
repatriation-theirs-passport-lost = { repatriation-passport-lost }
repatriation-theirs-passport-expired = { repatriation-passport-expired }
repatriation-theirs-passport-never = { repatriation-passport-never }
repatriation-theirs-name = { for_another-name }
repatriation-theirs-with_whom = { for_another-with_whom }
repatriation-theirs-with_whom-alone = { for_another-with_whom-alone }
repatriation-theirs-with_whom-children = { for_another-with_whom-children }
repatriation-theirs-with_whom-friends = { for_another-with_whom-friends }
repatriation-theirs-with_whom-employer = { for_another-with_whom-employer }
repatriation-theirs-with_whom-others = { for_another-with_whom-others }
repatriation-theirs-children = { for_another-children }
repatriation-theirs-reach_them = { for_another-reach_them }
assistance-heard = Yang kami pahami: ini soal { $kind ->
        [wages] gaji
        [passport] paspor yang ditahan
        [violence] kekerasan
        [illness] sakit atau luka
        [detention] ditahan polisi atau imigrasi
        [dismissed] diberhentikan dari kerja
       *[contract] kontrak yang tidak sesuai
    }.
assistance-heard_months = Belum dibayar: { $months } bulan.
assistance-where_now-other_kind = Bukan soal itu
assistance-where_they_are = { for_another-where_now }
assistance-where_they_are-other_kind = { assistance-where_now-other_kind }

## For officers

console-question-for-another-name = Nama yang perlu ditolong
console-question-reach-them = Cara aman menghubungi orangnya
console-question-where-rests = Tempat almarhum
console-question-contact-how = Jalan dan jam yang aman
console-question-heard-right = Yang dicatat dari pesan sudah benar
console-question-where-they-are = Di mana dia sekarang

## Whom to call, asked or not; and where somebody is who told it before

numbers_if_worse = Bila keadaan memburuk, ini nomor yang bisa dihubungi:
numbers_where = Anda di negara atau kota mana? Tulis saja, nanti kami beri nomor ambulans dan polisi di sana.
told_place = Kami catat: Anda di { $place }.
ask-where_there = Di kota atau alamat mana persisnya? Kirim lokasi kalau bisa, atau tulis seadanya.
sos-where_there-false_alarm = { sos-where_now-false_alarm }
assistance-where_there-other_kind = { assistance-where_now-other_kind }
last_known = Terakhir Anda menulis dari { $place }.
ask-still_there = Masih di sana? Kalau tidak, kirim lokasi atau tulis tempatnya.
sos-still_there-false_alarm = { sos-where_now-false_alarm }
not_your_fault = Ini bukan salah Anda. Anda berhak ditolong.

## While nobody has written yet: each message gets one short line, never the same twice

talk-kept = Tercatat. Petugas membacanya bersama laporan Anda.
talk-paid = Apakah uangnya bisa kembali belum bisa kami pastikan. Kabari bank Anda sekarang juga, dan jangan kirim lagi. Simpan bukti transfer dan percakapannya; ini bisa dilaporkan ke BP3MI dan polisi. Petugas juga membaca ini.
talk-read_too = Baik, ini juga kami sampaikan ke petugas.
talk-nobody_yet = Belum ada petugas yang mengambil laporan ini; kami terus memanggil. Tulis saja terus di sini.
talk-still_calling = Kami masih memanggil petugas. Begitu ada yang mengambil, ia menulis di sini.
talk-others_called = Petugas yang tadi menulis belum membalas. Petugas lain kami panggil; tulis saja terus di sini.
talk-held = Seorang petugas sudah memegang laporan Anda dan akan menulis di sini. Jam pastinya belum bisa kami pastikan.
talk-held_still = Laporan Anda tetap di tangan petugas. Begitu ia menulis, pesannya muncul di sini.
talk-officer_is_real = Yang menulis kepada Anda di obrolan ini memang petugas kami. Ada yang menelepon atau menulis dari tempat lain? Minta "kata petugas" kepadanya dan tulis di sini: kami langsung bilang benar atau tidak. Petugas tidak pernah meminta uang, PIN, atau kode SMS.
talk-promised = Belum ada kabar baru. Paling lambat { $date } Anda mendapat kabar dari kami.
talk-promised_still = Petugas belum mengirim kabar. Paling lambat { $date } kami menulis lagi.
talk-taken_back = Baik, terima kasih sudah memberi tahu. Petugas berbicara dulu dengan Anda sebelum laporan ditutup; Anda boleh menulis kapan pun. Majikan, agen, dan orang lain tidak kami beri tahu.
