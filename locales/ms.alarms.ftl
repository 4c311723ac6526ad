### Words after alarms in Malay. No native speaker has reviewed this file yet.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.

## After words that alarm, but not to the utmost

help_now-report_stands = Mesej anda sudah kami catat sebagai laporan, dan pegawai sudah diberitahu.
help_now-now = Adakah bantuan diperlukan sekarang juga?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Sudah kami catat. Satu perkara lagi:
help_now-goes_on = Baik. Laporan anda tetap dibaca pegawai.
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Terima kasih kerana menulis ini. Tentu berat sekali, dan tidak mengapa menyatakannya di sini. Pegawai sedang dipanggil.
suicide-lifeline = Kalau mahu bercakap terus dengan seseorang:
suicide-hurt_yourself = Adakah anda sudah mencederakan diri, atau menelan sesuatu? Boleh dijawab dengan kata-kata sendiri.
suicide-hurt_yourself-false_alarm = Saya tidak apa-apa
suicide-call_for_help = Minta orang berdekatan memanggil ambulans sekarang, atau telefon nombor kecemasan.
suicide-where_now = Anda di mana? Hantar lokasi, atau tulis negara atau bandarnya.
suicide-somebody_near = Adakah orang yang anda percaya berdekatan dengan anda?
suicide-be_together = Kalau boleh, duduklah dahulu bersamanya.
suicide-step_away = Kalau ada benda berdekatan yang boleh mencederakan, cubalah menjauh dahulu daripadanya.
suicide-what_happened = Kalau mahu, ceritakan. Sedikit sahaja cukup, boleh juga melalui mesej suara.
suicide-hear_first = Terima kasih kerana jujur dengan kami. Kami membaca setiap perkataan.
suicide-hear_story = Itu berat sekali. Terima kasih kerana menceritakannya.
suicide-stay_together = Minta orang itu memanggil ambulans sekarang dan menemani anda.
suicide-go_to_others = Jangan bersendirian dahulu: keluar, panggil sesiapa yang dekat, dan minta mereka menelefon ambulans.
suicide-call_first = Ambulans dan orang berdekatan lebih cepat daripada kami: panggil sekarang. Pegawai juga terus dipanggil dan membalas di sini.
suicide-what_next = Terima kasih kerana bercerita. Pegawai terus dipanggil; kalau dalam { $minutes } minit belum ada yang menulis di sini, pegawai lain turut dipanggil. Tulis sahaja pada bila-bila masa.

## Whom to call, asked or not; and where somebody is who told it before

numbers_if_worse = Kalau keadaan menjadi lebih teruk, ini nombor yang boleh dihubungi:
numbers_where = Anda di negara atau bandar mana? Tulis sahaja, nanti kami beri nombor ambulans dan polis di sana.
told_place = Kami catat: anda di { $place }.
ask-where_there = Di bandar atau alamat mana tepatnya? Hantar lokasi kalau boleh, atau tulis setakat yang tahu.
sos-where_there-false_alarm = { sos-where_now-false_alarm }
last_known = Kali terakhir anda menulis dari { $place }.
ask-still_there = Masih di sana? Kalau tidak, hantar lokasi atau tulis tempatnya.
sos-still_there-false_alarm = { sos-where_now-false_alarm }
not_your_fault = Ini bukan salah anda. Anda berhak ditolong.

## While nobody has written yet: each message gets one short line, never the same twice

talk-kept = Sudah dicatat. Pegawai membacanya bersama laporan anda.
talk-paid = Sama ada wang itu boleh kembali belum dapat kami pastikan. Beritahu bank anda sekarang juga, dan jangan hantar lagi. Simpan bukti pindahan dan perbualannya; ini boleh dilaporkan kepada BP3MI dan polis. Pegawai juga membaca ini.
talk-read_too = Baik, ini juga kami sampaikan kepada pegawai.
talk-nobody_yet = Belum ada pegawai yang mengambil laporan ini; kami terus memanggil. Teruslah menulis di sini.
talk-still_calling = Kami masih memanggil pegawai. Sebaik ada yang mengambil, dia menulis di sini.
talk-others_called = Pegawai yang menulis tadi belum membalas. Kami memanggil pegawai lain; teruslah menulis di sini.
talk-held = Seorang pegawai sudah memegang laporan anda dan akan menulis di sini. Masa yang tepat belum dapat kami pastikan.
talk-held_still = Laporan anda masih dengan pegawai. Sebaik dia menulis, mesejnya muncul di sini.
talk-officer_is_real = Yang menulis kepada anda di sini memang pegawai kami. Ada yang menelefon atau menulis dari tempat lain? Minta "kata petugas" daripadanya dan tulis di sini: kami terus beritahu betul atau tidak. Pegawai tidak pernah meminta wang, PIN, atau kod SMS.
talk-promised = Belum ada berita baru. Selewat-lewatnya { $date } anda menerima berita daripada kami.
talk-promised_still = Pegawai belum menghantar berita. Selewat-lewatnya { $date } kami menulis lagi.
talk-taken_back = Baik, terima kasih kerana memberitahu. Pegawai bercakap dahulu dengan anda sebelum laporan ditutup; anda boleh menulis pada bila-bila masa. Majikan, agen, dan orang lain tidak kami beri tahu.
