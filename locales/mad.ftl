### Words of the chat in Madurese (polite, engghi-enten, in the plain spelling people type): first contact, SOS, going
### home, menu and what these share; all else falls back to Indonesian. No native speaker has reviewed this file yet.

## What stands on buttons: 20 characters at most

choice-yes = Engghi
choice-no = Bunten
choice-unknown = Ta' oneng
choice-skip = Lebadhi
button-more = Tengale pelean
button-location = Kerem lokasi
button-contact = Kerem kontak

## Words people may type as their whole message, separated by commas, in small letters: Indonesian ones first.
## "tolong" stays out: it is understood elsewhere. So do "mole" and "paleman" (wanting to go home), and "enten", which is
## "no" here and "there is" in Javanese.

words-sos = sos, darurat, gawat darurat, bahaya, dalam bahaya, babaja, kabadha'an gawat
words-menu = menu, menu utama, pilihan, mulai, pelean, molae
words-back = kembali, ke belakang, mundur, abali, ka budi
words-cancel = batal, batalkan, tidak jadi, gak jadi, nggak jadi, ta' daddi, tak daddi, ta' dhaddhi, tak dhaddhi, bhurung
words-language = bahasa, ganti bahasa, basa, bhasa, ganti basa, gante basa, gante bhasa
words-help = bantuan, petunjuk, cara pakai, bhantowan, carana
words-exit = keluar, keluar cepat, tutup, kalowar, kaloar, kalowar duli, totop
words-skip = lewati, lewat, lanjut, lebadhi, lebat, terros, terrossagi
words-yes = ya, iya, y, betul, benar, ok, oke, sudah, engghi, enggi, engghih, enggih, iya engghi, ongghu, ampon, ella, lerres
words-no = tidak, tak, nggak, enggak, gak, ga, ndak, bukan, belum, bunten, bhunten, enja', enja, enjak, banne, benne, ta', gi' bunten
words-unknown = tidak tahu, gak tahu, nggak tahu, ga tahu, tak tahu, kurang tahu, tidak yakin, entah, ta' oneng, tak oneng, ta' tao, tak tao, korang oneng, ta' pate oneng

## Answers that cannot be taken

rejected_skip = Pertanya'an paneka gi' ta' bisa elebadhi. Jawab sabisana saos.
rejected_choice = Ngereng pele sala settong jawaban e bawa paneka.
rejected_words = Ngereng jawab ngangghuy oca'na panjennengan dibi'.
rejected_empty = Jawabanna panjennengan gi' ta' ebaca. Ngereng toles, otaba kerem pessen sowara.
rejected_too_long = Pessen paneka talalo lanjang. Toles paleng bannya' { $max_chars } horop, karena bisa ekerem dagghi'.
rejected_number = Ngereng jawab ngangghuy settong angka saos, dhari { $low } sampe' { $high }.
rejected_range = Ngereng jawab ngangghuy angka dhari { $low } sampe' { $high }.
rejected_phone = Nomer paneka gi' ta' bisa ebaca. Toles se ganna' sareng kode nagara, akadhi +62 …
rejected_place = Lokasi paneka gi' ta' bisa ebaca. Toles saos nyamana kottha, jalan, otaba bangunan se semma' ka panjennengan.

## The way through the conversation

already-answered = Pertanya'an ganeka ampon ejawab. Samangken e ka'dhinto:
nothing-to-go-back = Gi' ta' badha jawaban se bisa egante. Toles "menu" kaangghuy pelean laen.
cancelled = Engghi, ambu e ka'dhinto. Toles saos bila parlo.
cancelled-ticket-stays = Engghi, pertanya'anna eambuwagi. Se ampon ekerem panjennengan paggun esimpen ban paggun ebaca petugas.
back-ticket-stays = Engghi, abali. Se ampon maso' paggun esimpen ban etengale petugas.
tears = Panjennengan ta' anapa? Careta saos e ka'dhinto, sakone' olle, otaba kerem sowara. Manabi parlo partolongan sateya, toles SOS.
trouble-added = Engghi, ka'dhinto ampon etamba'agi ka laporanna panjennengan.
language-changed = Engghi, ngangghuy basa Madura.
language-heard = Basa laen: /language
button-language = Basa laen
flooded = Pessenna panjennengan bannya' ongghu. Sadhajana esimpen, ban ebales sakejjha' aggi'.
broken-flow = Nyo'on sapora, badha se sala e pehak kaula. Petugas ampon ebala'i ban bakal maca pessenna panjennengan. Manabi gawat, hubungi:
emergency-line = { $name }: { $number } (data { $date })
group-only-private = Ngereng toles langsong ka kaula dibi'.

## Files and unknown kinds of messages

unsupported-kind = Pessen jennis paneka gi' ta' bisa ebaca. Ngereng toles, otaba kerem foto otaba pessen sowara.

## A report and the talk with an officer

ticket-keys = Simpen: kode { $reference }, PIN { $pin }. Dhari HP laen, toles kadhuwana ban terrossagi e ka'dissa.
offer-not_reported = Engghi, ta' elaporragi, ban majikan otaba agen ta' eberri' tao. Terro acareta pole, otaba aoba pekkeran? Toles saos.
keys-joined = Laporan panjennengan samangken abukka' e ka'dhinto. Sadaja se ampon ecareta'agi gi' badha, ban jawabanna petugas dhateng ka kennengngan se paleng buri panjennengan nyerrat. Mon HP ka'dhinto bisa eabas oreng laen, busak pessen se badha PIN-na.
keys-refused = Kode otaba PIN-na gi' ta' cocok. Paressa hurup ban angkana, pas toles kadhuwana sakalegus, misalla ABCDE-FGHJK 123456. Laporan se ampon masok paggun emaos petugas. Badha bahaya samangken? Careta'agi e ka'dhinto, tanpa kode.
keys-busy = E obrolan ka'dhinto ampon badha urusanna panjennengan dibi', daddi laporan sareng kode ka'dhinto ta' bisa ebukka' e dhinna'. Matora petugas e ka'dhinto: bisa nyambungagi kadhuwana. Bisa ebukka' e web chat, otaba dari nomer laen.
ticket-adopted = Ampon esambung sareng catethanna panjennengan { $reference }.
request-stands = Kode catethan paneka: { $reference }.
talk-received = Ampon eterrossagi ka petugas.
officer-message = { $name }: { $text }
distress-noted = Ampon ecatet, ban petugas ngoladhi.
false-alarm-taken-back = Engghi, sakalangkong ampon abala. Manabi kabadha'an aoba, toles saos.
state-new = ampon maso', gi' ta' epegang petugas
state-claimed = teppa'na epegang petugas
state-closed = ampon mare

## The PIN

pin-ask = Ngereng toles PIN panjennengan: 6 angka, ekerem sareng kode. Ampon tadha'? Toles "lebadhi".
pin-right = Sakalangkong, PIN cocok.
pin-wrong = PIN gi' ta' cocok.
pin-shut = Halaman paneka samangken ta' bisa ebukka'. Coba pole lagghu'.
pin-slowed = PIN ampon talalo serreng sala. Ngereng coba pole dagghi'.

## Neutral texts: sent unasked, or shown to whoever holds the phone. Not one word here may tell of a case, of work, of
## other countries or of an office (THREATS.md T1).

neutral-officer-wrote = Badha pessen anyar kaangghuy panjennengan. Bales bila saos manabi sempat.
neutral-still-here = Halo, kaula gi' e ka'dhinto. Bales bila saos manabi sempat.
neutral-noted = Engghi, ampon ecatet.
reminder-neutral = { neutral-still-here }
locked-hint = Toles PIN kaangghuy mokka'.
officer-took-over = Samangken panjennengan asambung sareng sala settong dhari kaula sadhaja.
exit-screen = Balanja: berras, tellor, mennya' goreng, bhabang mera, sabun sassa.
exit-whatsapp-hint = Kaangghuy mabersi layar, hapus obrolan paneka dhari HP panjennengan.
bot-name = Kabar Kita
bot-about = Toles napa saos, dagghi' ebales.
command-start = Molae
command-sos = Pessen ceppet
command-menu = Pelean
command-language = Gante basa
command-help = Petunjuk
command-exit = Totop

## Questions and lines several flows share

ask-language = Pele basana panjennengan. / Choose your language.
ask-language-id = Bahasa Indonesia
ask-language-en = English
ask-language-jv = Basa Jawa
ask-language-su = Basa Sunda
ask-language-ms = Bahasa Melayu
ask-language-mad = Basa Madura
ask-where_now = E ka'dhimma panjennengan samangken? Kerem lokasi, otaba toles nagara, kottha, otaba nyamana kennengan se semma'.
ask-country = E nagara ka'dhimma ganeka?
ask-children = Badha barampa na'-kana' sareng panjennengan? Jawab ngangghuy angka.
ask-what_happened = Badha kadhaddhiyan napa? Toles sabadhana, otaba kerem pessen sowara otaba foto.
ask-reach_safely = Bila ban lebat napa panjennengan aman ehubungi? Akadhi jam, nomer telepon, otaba aplikasi.
ask-pin = { pin-ask }
ask-contact_pin = Kaangghuy agante se ampon esapakadhi, toles PIN panjennengan.
report_stands = Laporanna panjennengan ampon maso' ban bakal ebaca petugas. Badha pertanya'an pandha' se abanto; sadhajana kengeng elebadhi.
contact_stays = Engghi. Tanpa PIN, se ampon esapakadhi paggun eangghuy.
numbers_to_call = Nomer se bisa ehubungi:
call_now = Se paleng parlo kasalamedhanna panjennengan. Manabi bisa ban aman, jauwi ban telpon nomer darurat.
what_next = Sakalangkong. Petugas maca sadhaja se etoles panjennengan ban males e ka'dhinto. Bila tantona gi' ta' bisa epastiyagi. Toles bila saos, lebbi-lebbi manabi kabadha'an aoba.
about =
    E ka'dhinto panjennengan bisa atanya, nyo'on bantowan, ban acaca sareng petugas. Sadhajana gratis. Kaula ta' toman nyo'on pesse, sandi, otaba kode dhari SMS; sapa saos se nyo'on ngangghuy nyamana kaula, ganeka aleco.
    Badha bahaya? Toles SOS bila saos.
leave_no_trace =
    Toles "kalowar" manabi layar kodhu ceppet bersi. E Telegram kaula jugan ngapus pessen se gi' ta' lebbi 48 jam.
    E WhatsApp coma panjennengan se bisa ngapus: pennet abit obrolan paneka, pas pele Hapus.

## welcome

welcome-greeting = Halo, salamet dhateng. Panjennengan bisa noles napa saos ka kaula, gratis.
welcome-read = Pesenna panjennengan ampon ebaca. Settong parkara gallu:
welcome-next = Pesenna panjennengan ampon ebaca, ban saamponna paneka elanjuttagi. Settong parkara gallu:
welcome-no_payment = Ta' osa majar ban ta' osa ngerem dokumen otaba foto ponapa bisaos gallu.
welcome-glad = Sokkor, sakalangkong kabarra.
welcome-not_asked_yet = Settong parkara se gi' ta' etanya'agi:
welcome-consent = Se etoles panjennengan esimpen ngangghuy sandi, ban coma petugas se abanto panjennengan se maca. Bila saos panjennengan kengeng nyo'on sadhajana ehapus. Napa panjennengan satuju?
welcome-consent-agree = Satuju
welcome-consent-not_now = Dagghi' saos
hint-welcome-consent = Kaula atanya sopaja panjennengan tao napa se esimpen ban bisa nolak. Manabi gi' ta' satuju, pele "Dagghi' saos"; panjennengan paggun ebanto.
welcome-without_consent = Ta' napa. Manabi gawat, panjennengan paggun ebanto.
welcome-goes_on = Enggi, eterrosagi gallu. Saroju’ otaba bunten, bisa dhagi’.
welcome-agree_first = Kaangguy adaftar, jawab "Satuju" gallu. Se etoles panjennengan gella’ paggun eangguy.

## help

help-to_menu = Toles "menu" kaangghuy ngoladhi pelean.
came-by = Panjennengan rabu lebat { $place }.
file-what = Gella' panjennengan ngerem berkas. Paneka parkara ponapa? Toles bisaos, akadhi "simpan foto kontrak" otaba "cek tawaran kerja".

## menu

menu-unread = Saporana, gi' ta' ngarte. Mon tada' se cocok, pele "Badha masalah" ban careta agi: petugas se maca.
menu-unread_again = Badha bahaja? Toles settong oca' saos: SOS. Bisa kerem pesen sowara, otaba pele "Badha masalah".
menu-choice = Napa se bisa ebanto?
menu-choice-sos = Gawat samangken
menu-choice-repatriation = Terro paleman
menu-choice-assistance = Badha masalah
menu-choice-my_case = Laporan kaula
menu-choice-missing_relative = Nyare kaluarga
menu-choice-recruiter_check = Cek tawaran lako
menu-choice-work = Lako & pelatihan
menu-choice-abroad = E luar nagari
menu-choice-about_me = Data & kaluarga
menu-choice-more = Laenna
menu-work = Lako ban pelatihan: panjennengan nyare napa?
menu-work-training = Pelatihan
menu-work-jobs = Lowongan & nagara
menu-work-competence = Syarat se korang
menu-work-companion = Berkas, niliye roma
menu-work-safe_migration = Ajar aman 3 menit
menu-work-up = Abali
menu-abroad = Salama e luar nagari: panjennengan parlo napa?
menu-abroad-rights = Hak kaula
menu-abroad-help_card = Kartu nyo'on tolong
menu-abroad-check_in = Tanya kabar
menu-abroad-journey = Are mangkat
menu-abroad-evidence = Kotak bukte
menu-abroad-officer_check = Petugas paneka asli?
menu-abroad-up = Abali
menu-about_me = Data panjennengan ban kaluarga: bakal napa?
menu-about_me-registration = Daftar / gante data
menu-about_me-family_line = Kabar kaluarga
menu-about_me-my_data = Oladhi & hapus data
menu-about_me-up = Abali
menu-more = Laenna se bisa ebanto:
menu-more-returnee = Ampon paleman
menu-more-report_trafficking = Lapor dagang oreng
menu-more-civic = Hak mele & warga
menu-more-language = Gante basa
menu-more-help = Parkara layanan paneka
menu-more-up = Abali

## sos

sos-report_stands = Laporanna panjennengan ampon maso'. Petugas teppa'na eolok.
sos-where_now-false_alarm = Banne darurat
sos-safe_to_chat = Napa aman noles e ka'dhinto samangken? Jawab "Aman", otaba "Ta' aman" manabi majikan otaba oreng laen bisa norok maca.
sos-safe_to_chat-yes = Aman
sos-safe_to_chat-no = Ta' aman
sos-short_mode = Engghi, kaula noles pandha' saos. Notop obrolan ka'dhinto: toles "kalowar".
sos-reach_safely = Bila ban lebat napa saena kaula ngubungi panjennengan?
sos-in_danger_now = Napa panjennengan badha e dhalem bahaya samangken?
sos-hurt = Napa panjennengan loka otaba sake'?
sos-with_whom = Panjennengan samangken sareng sapa?
sos-with_whom-alone = Kadibi'an
sos-with_whom-children = Sareng na'-kana'
sos-with_whom-friends = Sareng kanca
sos-with_whom-employer = Sareng majikan
sos-with_whom-others = Sareng oreng laen
sos-safe_contact = { ask-reach_safely }
sos-noted_in_short = { neutral-noted } Toles bila saos. Manabi parlo, hapus obrolan paneka.

## repatriation

repatriation-in_danger = Napa panjennengan samangken badha e dhalem bahaya?
repatriation-hurt_or_ill = Dha' ponapa kabadha'an badanna panjennengan?
repatriation-hurt_or_ill-none = Sehat
repatriation-hurt_or_ill-ill = Sake'
repatriation-hurt_or_ill-hurt = Loka
repatriation-hurt_or_ill-pregnant = Hamil
repatriation-passport = E ka'dhimma paspor panjennengan? Manabi tadha', ta' napa.
repatriation-passport-with_me = Badha e kaula
repatriation-passport-held = Epegang majikan/agen
repatriation-passport-lost = Elang
repatriation-passport-expired = Ampon ta' berlaku
repatriation-passport-never = Ta' toman andhi'
repatriation-who_with = Sapa se sareng panjennengan?
repatriation-who_with-alone = Kadibi'an
repatriation-who_with-children = Badha na'-kana'
repatriation-who_with-family = Kaluarga, tanpa ana'
repatriation-who_with-others = Oreng laen
repatriation-since = Molae bila kabadha'anna akadhi paneka? Kera-kera saos cokop.
repatriation-reason = Napa sabab paleng raja terro paleman?
repatriation-reason-war_disaster = Perrang otaba bencana
repatriation-reason-abuse = Kakerrasan
repatriation-reason-unpaid = Gaji ta' ebajar
repatriation-reason-ill = Sake'
repatriation-reason-stranded = Talantar
repatriation-reason-contract_end = Kontrak ampon mare
repatriation-reason-deportation = Bakal edeportasi
repatriation-reason-worker_died = Badha se sedha
repatriation-reason-other = Sabab laen
repatriation-reason_in_words = Careta'agi sakone' sababba. Kengeng jugan lebat pessen sowara.
repatriation-sorry_for_loss = Kaula sadhaja norok bela sungkawa.
repatriation-what_next = Sakalangkong, sadhajana ampon ecatet. Petugas maca, ngubungi perwakilan Indonesia manabi parlo, ban males e ka'dhinto. Bila tantona gi' ta' bisa epastiyagi. Toles bila saos, lebbi-lebbi manabi kabadha'an aoba.
