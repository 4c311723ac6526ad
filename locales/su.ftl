### Words of the chat in Sundanese (everyday lemes). No native speaker has reviewed this file yet.
### Rules for translators: docs/translators.md. Short, warm and plain; one thing at a time; "Anjeun", "abdi sadaya" for us
### (never "kami"); written without accents, as people write in chats. Never ask for money or codes, never promise what
### cannot be kept.

## What stands on buttons: 20 characters at most

choice-yes = Muhun
choice-no = Henteu
choice-unknown = Teu terang
choice-skip = Lewat
button-more = Tingali pilihan
button-location = Kirim lokasi
button-contact = Kirim kontak

## Words people may type as their whole message, separated by commas, in small letters: Indonesian ones first, then
## Sundanese of every level as people type it. "tulung" stays out: it is understood elsewhere. "balik", "uih" and
## "wangsul" stay out of "back": alone they mean wanting to go home.

words-sos = sos, darurat, gawat darurat, bahaya, dalam bahaya, gawat, gawat pisan, gawat ieu, ieu gawat, bahaya pisan, ieu bahaya, keur bahaya, nuju bahaya, aya bahaya, dina bahaya, aya dina bahaya, keur dina bahaya, darurat pisan, ieu darurat, kaayaan gawat, kaayaan darurat
words-menu = menu, menu utama, pilihan, mulai, menuna, pilihanana, mimiti, mimitian, ngamimitian, ngawitan, kawitan
words-back = kembali, ke belakang, mundur, mundur deui, ka tukang, ka tukang deui, balik deui ka tukang
words-cancel = batal, batalkan, tidak jadi, gak jadi, nggak jadi, teu jadi, teu janten, henteu jadi, henteu janten, moal jadi, moal janten, teu tulus, bolay, bolaykeun, batalkeun
words-language = bahasa, ganti bahasa, basa, ganti basa, gentos basa, robah basa, robih basa, basana, ganti basana
words-help = bantuan, petunjuk, cara pakai, bantosan, pituduh, pitunjuk, cara make, cara nganggo, kumaha carana, kumaha cara make, kumaha cara nganggo
words-exit = keluar, keluar cepat, tutup, kaluar, kaluar gancang, kaluar enggal, gancang kaluar, enggal kaluar, tutupkeun
words-skip = lewati, lewat, lanjut, liwat, lewatan, liwatan, lewatkeun, liwatkeun, lewat wae, lewat heula, liwat heula, teras, teraskeun, tuluykeun, lajengkeun, lanjutkeun
words-yes = ya, iya, y, betul, benar, ok, oke, sudah, muhun, muhun leres, sumuhun, enya, enya bener, nya, heueuh, heeuh, euheuh, hooh, leres, leres pisan, bener, tos, atos, parantos, geus, ges, enggeus, mangga, kenging, sapuk, satuju, kersa, hayu
words-no = tidak, tak, nggak, enggak, gak, ga, ndak, bukan, belum, henteu, heunteu, hente, henteu atuh, teu, teu acan, teuacan, henteu acan, acan, encan, can, tacan, sanes, moal, alim, embung, ulah, teu kenging
words-unknown = tidak tahu, gak tahu, nggak tahu, ga tahu, tak tahu, kurang tahu, tidak yakin, entah, teu terang, henteu terang, teu acan terang, kirang terang, teu apal, henteu apal, kurang apal, can apal, teu nyaho, henteu nyaho, can nyaho, teu uninga, duka, duka atuh, duka teuing, dukateuing, teuing, teuing atuh, teu yakin, kirang yakin

## Answers that cannot be taken

rejected_skip = Patarosan ieu teu acan tiasa dilewat. Mangga waler satiasana wae.
rejected_choice = Mangga pilih salah sahiji waleran di handap ieu.
rejected_words = Mangga waler ku basa Anjeun nyalira.
rejected_empty = Waleran Anjeun teu acan kabaca. Mangga serat, atanapi kirim pesen sora.
rejected_too_long = Pesen ieu panjang teuing. Serat pang seueurna { $max_chars } hurup, sesana tiasa dikirim engke.
rejected_number = Mangga waler ku hiji angka wae, ti { $low } dugi ka { $high }.
rejected_range = Mangga waler ku angka ti { $low } dugi ka { $high }.
rejected_phone = Nomer ieu teu acan tiasa kabaca. Serat sing lengkep sareng kode nagarana, contona +62 …
rejected_place = Lokasi ieu teu acan tiasa kabaca. Serat wae nami kota, jalan, atanapi gedong nu caket ti Anjeun.

## The way through the conversation

already-answered = Patarosan eta parantos diwaler. Ayeuna urang di dieu:
nothing-to-go-back = Teu acan aya waleran nu tiasa dirobih. Ketik "menu" kanggo pilihan sanes.
cancelled = Muhun, urang liren di dieu. Serat wae iraha wae upami peryogi.
cancelled-ticket-stays = Muhun, patarosanana dilirenkeun. Nu parantos dikirim tetep disimpen sareng tetep dibaca ku petugas.
back-ticket-stays = Muhun, urang wangsul. Nu parantos lebet tetep disimpen sareng ditingali ku petugas.
tears = Anjeun damang? Mangga carioskeun wae di dieu, saeutik ge teu sawios, atanapi kirim sora. Upami peryogi pitulung ayeuna, serat SOS.
trouble-added = Muhun, ieu parantos ditambahkeun kana laporan Anjeun.
language-changed = Muhun, urang nganggo basa Sunda.
language-heard = Basa sanes: /language
button-language = Basa sanes
flooded = Pesen Anjeun seueur pisan. Sadayana disimpen, sakedap deui diwaler.
broken-flow = Hapunten, aya nu lepat di pihak abdi sadaya. Petugas parantos diwartosan sareng bade maca pesen Anjeun. Upami gawat, telepon:
emergency-line = { $name }: { $number } (data { $date })
group-only-private = Mangga serat ka abdi sacara pribadi.

## Files and unknown kinds of messages

unsupported-kind = Pesen jenis ieu teu acan tiasa kabaca. Mangga serat, atanapi kirim foto atanapi pesen sora.

## A report and the talk with an officer

ticket-keys = Simpen: kode { $reference }, PIN { $pin }. Tina HP sanes, serat duanana sareng teraskeun di dinya.
ticket-adopted = Parantos disambungkeun sareng catetan Anjeun { $reference }.
request-stands = Kode catetan ieu: { $reference }.
talk-received = Parantos diteraskeun ka petugas.
officer-message = { $name }: { $text }
distress-noted = Parantos dicatet, sareng ditingali ku petugas.
false-alarm-taken-back = Muhun, hatur nuhun parantos ngawartosan. Upami kaayaan robih, serat wae.
state-new = parantos lebet, teu acan dicepeng petugas
state-claimed = nuju dicepeng petugas
state-closed = parantos rengse

## The PIN

pin-ask = Mangga ketik PIN Anjeun: 6 angka, nu dikintun sareng kode laporan. Parantos teu aya? Serat "liwat".
pin-right = Hatur nuhun, PIN-na cocog.
pin-wrong = PIN-na teu acan cocog.
pin-shut = Kaca ieu ayeuna teu tiasa dibuka. Mangga cobian deui enjing.
pin-slowed = PIN-na parantos sering teuing lepat. Mangga cobian deui engke.

## Neutral texts: sent unasked, or shown to whoever holds the phone. Not one word here may tell of a case, of work, of
## other countries or of an office (THREATS.md T1). A test looks for such words in this group.

neutral-officer-wrote = Aya pesen enggal kanggo Anjeun. Waler iraha wae upami aya waktos.
neutral-still-here = Halo, abdi sadaya masih di dieu. Waler iraha wae upami aya waktos.
neutral-noted = Muhun, parantos dicatet.
reminder-neutral = { neutral-still-here }
locked-hint = Ketik PIN kanggo muka.
lost_keys =
    Laporan anu tos lebet tetep diaos ku petugas, sanajan kode, PIN, atanapi HP-na leungit.

    Muka deui:
    · WhatsApp atanapi Telegram ku nomer atanapi akun anu sami: serat wae di ditu, teu kedah kode.
    · Nomer, akun, atanapi HP sanes: peryogi kode sareng PIN, diserat sakaligus, sapertos ABCDE-FGHJK 123456.

    Tanpa kode sareng PIN, obrolan anu lami teu tiasa dibuka di dieu, supados batur oge teu tiasa. Carioskeun deui wae di dieu naon masalahna, sareng nami sareng nagarana: eta janten laporan anyar, sareng petugas tiasa nyambungkeunana sareng anu lami.
lost_keys-here = Tina HP ieu serat wae di dieu, teu kedah kode. Upami HP ieu tos teu aya di Anjeun: tina HP mana wae serat kode sareng PIN, teras teraskeun di dinya. Apalkeun duanana, atanapi simpen di tempat nu aman. Laporan tetep dibaca petugas. PIN anu leungit teu tiasa ditingalikeun deui.

## A code and a PIN that are written in a chat

keys-joined = Laporan Anjeun ayeuna kabuka di dieu. Sadaya nu parantos dicarioskeun tetep aya, sareng waleran petugas dugi ka tempat Anjeun panungtungan nyerat. Upami HP ieu tiasa ditingali ku batur, pupus pesen nu eusina PIN.
keys-refused = Kode atanapi PIN-na teu acan cocog. Pariksa aksara sareng angkana, teras serat duanana sakaligus, contona ABCDE-FGHJK 123456. Laporan nu parantos lebet tetep diaos ku petugas. Aya bahaya ayeuna? Carioskeun wae di dieu, tanpa kode.
keys-busy = Di obrolan ieu parantos aya urusan Anjeun nyalira, janten laporan nganggo kode eta teu tiasa dibuka di dieu. Sanggemkeun ka petugas di dieu: anjeunna tiasa nyambungkeun duanana. Tiasa dibuka di web chat, atanapi ti nomer sanes.
officer-took-over = Ayeuna Anjeun nyambung sareng salah saurang ti abdi sadaya.
exit-screen = Daptar balanja: beas, endog, minyak goreng, bawang beureum, sabun cuci.
exit-whatsapp-hint = Kanggo ngabersihan layar, hapus obrolan ieu tina HP Anjeun.
bot-name = Kabar Kita
bot-about = Serat naon wae, engke diwaler.
command-start = Ngawitan
command-sos = Pesen gancang
command-menu = Pilihan
command-language = Gentos basa
command-help = Pituduh
command-exit = Tutup

## What officers read in their own Telegram: nothing about who it is or what was written

urgency-critical = gawat
urgency-high = luhur
urgency-normal = biasa
urgency-none = teu gawat
alert-new = Laporan enggal, { $urgency }. Nagara: { $country }. Kode { $reference }, lebet { $age } menit ka pengker.
alert-raised = Laporan { $reference } naek janten { $urgency }.
alert-undelivered = Waleran kana laporan { $reference } teu dugi. Punten cobian cara sanes.
alert-unreadable = Aya pesen nu teu kabaca. Punten tingali di konsol.
alert-appointment-aside = Aya jangji ka jalmi nu sababaraha kali gagal dijalankeun. Punten tingali di konsol.
alert-webhook = Pesen Telegram macet atanapi alamat urang dicabut. Punten wartosan nu ngurus sistem.
alert-no-ticket = Aya pesen nu teu dugi. Punten tingali di konsol.
alert-review = Laporan { $reference } peryogi ditingali petugas.

## Kinds of trouble: the rows of catalogue/complaint_categories.csv

category-DANGER_NOW = Nyawa atanapi kasalametan kaancam ayeuna
category-TPPO = Dagang jalmi atanapi disekap
category-VIOLENCE = Kekerasan ku majikan
category-SEXUAL_VIOLENCE = Kekerasan atanapi pelecehan seksual
category-DEATH = Nu damel ngantunkeun
category-SICK = Teu damang atanapi luka
category-MENTAL = Depresi atanapi teu damang jiwa
category-ACCIDENT = Cilaka nalika damel
category-MISSING = Leungit kontak
category-DETAINED = Ditahan atanapi proses hukum
category-EVACUATION = Perang, bencana alam atanapi wabah
category-PASSPORT_HELD = Paspor atanapi dokumen ditahan
category-WANT_HOME = Hoyong dipulangkeun
category-DEPORT = Deportasi
category-UNPAID = Gajih teu dibayar
category-CONTRACT = Padamelan teu sasuai perjanjian
category-TERMINATED = Dieureunkeun sateuacan kontrak rengse
category-PREGNANT_CHILD = Hamil atanapi nyandak murangkalih
category-OVERSTAY = Tanpa idin tinggal
category-LOST_PASSPORT = Paspor leungit
category-INSURANCE = Klaim jaminan sosial
category-FAILED_DEPARTURE = Teu janten angkat
category-JOB_FRAUD = Penipuan lowongan damel
category-OVERCHARGE = Biaya penempatan kaleuleuwihi
category-UNDERAGE = Calon teu acan cekap umur
category-RECRUITER_CHECK = Pariksa perusahaan atanapi lowongan
category-SEAFARER = Masalah awak kapal
category-CHILD = Putra nu damel
category-RETURNEE = Bantosan saatos mulih
category-REGISTRATION = Pendaftaran
category-TRAINING = Minat pelatihan
category-JOB_INTEREST = Minat damel ka luar negeri
category-COMPANION = Dibarengan ngurus berkas
category-RIGHTS = Naros hak damel
category-CHECK_IN = Wartos berkala
category-EVIDENCE = Kotak bukti
category-IMPOSTOR = Petugas palsu
category-CIVIC = Hak milih sareng layanan warga
category-FOLLOW_UP = Wartos saatos mulih
category-OTHER = Nu sanes
category-SUICIDAL = Pikiran hoyong mungkas hirup
category-CONFINED = Dikurung atanapi teu kenging kaluar
category-STRANDED = Kalantar

## Questions and lines several flows share

ask-language = Mangga pilih basa Anjeun. / Choose your language.
ask-language-id = Bahasa Indonesia
ask-language-en = English
ask-language-jv = Basa Jawa
ask-language-su = Basa Sunda
ask-language-ms = Bahasa Melayu
ask-language-mad = Basa Madura
ask-where_now = Ayeuna Anjeun di mana? Kirim lokasi, atanapi serat nagara, kota, atanapi nami tempat nu caket ti Anjeun.
ask-country = Eta teh di nagara mana?
ask-children = Aya sabaraha murangkalih nu sareng Anjeun? Waler ku angka.
ask-what_happened = Kumaha kajadianana? Serat sakadarna, atanapi kirim pesen sora atanapi foto.
ask-reach_safely = Iraha sareng lewat naon Anjeun aman dihubungi? Contona jam, nomer telepon, atanapi aplikasi.
ask-pin = { pin-ask }
ask-contact_pin = Kanggo ngagentos nu parantos disapukan, ketik PIN Anjeun.
report_stands = Laporan Anjeun parantos lebet sareng bade dibaca ku petugas. Sababaraha patarosan pondok ngabantos abdi sadaya; sadayana kenging dilewat.
contact_stays = Muhun. Tanpa PIN, nu parantos disapukan tetep kitu.
numbers_to_call = Nomer nu tiasa dihubungi:
call_now = Kasalametan Anjeun nu pang utamana. Upami tiasa sareng aman, ngajauhan heula, teras telepon nomer darurat.
what_next = Hatur nuhun. Petugas maca sadaya nu diserat ku Anjeun sareng ngawaler di dieu. Iraha persisna teu acan tiasa dipastikeun. Serat wae iraha wae, komo upami kaayaan robih.
about =
    Di dieu Anjeun tiasa naros, nyuhunkeun bantosan, sareng nyarios ka petugas. Sadayana gratis. Di dieu teu pernah nyuhunkeun artos, kata sandi, atanapi kode tina SMS; saha wae nu nyuhunkeun eta nganggo nami abdi sadaya, eta bohong.
    Nuju bahaya? Ketik SOS iraha wae.
leave_no_trace =
    Ketik "kaluar" upami layar kedah enggal bersih. Di Telegram dihapus oge pesen nu teu acan langkung ti 48 jam.
    Di WhatsApp mung Anjeun nu tiasa ngahapus: pencet lami obrolan ieu, teras pilih Hapus.

## welcome

welcome-greeting = Halo, wilujeng sumping. Anjeun tiasa nyerat naon wae ka abdi sadaya, gratis.
welcome-read = Pesen Anjeun parantos kaaos. Hiji hal heula:
welcome-next = Pesen Anjeun tos diaos, sareng saatos ieu diteruskeun. Hiji hal heula:
welcome-no_payment = Ulah mayar sareng ulah ngintun dokumen atanapi poto nanaon heula.
welcome-glad = Syukur, hatur nuhun wartosna.
welcome-not_asked_yet = Hiji hal anu teu acan ditaroskeun:
welcome-consent = Nu diserat ku Anjeun disimpen nganggo sandi, sareng mung petugas nu ngabantos Anjeun nu maca. Iraha wae Anjeun kenging nyuhunkeun sadayana dihapus. Anjeun satuju?
welcome-consent-agree = Satuju
welcome-consent-not_now = Engke wae
hint-welcome-consent = Ditaros supados Anjeun terang naon nu disimpen sareng tiasa nampik. Upami teu acan satuju, pilih "Engke wae"; Anjeun tetep dibantos.
welcome-without_consent = Teu sawios-wios. Dina kaayaan darurat Anjeun tetep dibantos.
welcome-goes_on = Muhun, urang teraskeun heula. Satuju atanapi henteu tiasa engke.
welcome-agree_first = Kanggo daftar, jawab "Satuju" heula. Nu diserat ku Anjeun tadi tetep dianggo.

## help

help-to_menu = Ketik "menu" kanggo ningali pilihan.
came-by = Anjeun sumping ngalangkungan { $place }.
file-what = Tadi Anjeun ngintun berkas. Eta ngeunaan naon? Serat wae, contona "simpen foto kontrak" atanapi "cek tawaran kerja".

## menu

menu-unread = Hapunten, teu acan kahartos. Upami teu aya nu cocog, pilih "Aya masalah" teras carioskeun: petugas nu maca.
menu-unread_again = Aya bahaya? Serat hiji kecap wae: SOS. Tiasa oge ngintun pesen sora, atanapi pilih "Aya masalah".
menu-choice = Naon nu tiasa dibantos?
menu-choice-sos = Darurat ayeuna
menu-choice-repatriation = Hoyong uih
menu-choice-assistance = Aya masalah
menu-choice-my_case = Laporan abdi
menu-choice-missing_relative = Milarian kulawarga
menu-choice-recruiter_check = Cek tawaran damel
menu-choice-work = Damel & pelatihan
menu-choice-abroad = Salami di luar negeri
menu-choice-about_me = Data abdi & kulawarga
menu-choice-more = Nu sanes
menu-work = Damel sareng pelatihan: nuju milarian naon?
menu-work-training = Pelatihan
menu-work-jobs = Lowongan & nagara
menu-work-competence = Syarat nu kirang
menu-work-companion = Berkas, kunjungan bumi
menu-work-safe_migration = Diajar aman 3 menit
menu-work-up = Ka menu deui
menu-abroad = Salami di luar negeri: naon nu diperyogikeun?
menu-abroad-rights = Hak abdi
menu-abroad-help_card = Kartu nyuhunkeun tulung
menu-abroad-check_in = Sapaan berkala
menu-abroad-journey = Dinten angkat
menu-abroad-evidence = Kotak bukti
menu-abroad-officer_check = Petugas ieu asli?
menu-abroad-up = Ka menu deui
menu-about_me = Data Anjeun sareng kulawarga: palay naon?
menu-about_me-registration = Daptar / robih data
menu-about_me-family_line = Wartos kulawarga
menu-about_me-my_data = Tingali & hapus data
menu-about_me-up = Ka menu deui
menu-more = Aya deui nu tiasa dibantos:
menu-more-returnee = Parantos mulih
menu-more-report_trafficking = Lapor dagang jalmi
menu-more-civic = Hak milih & warga
menu-more-language = Gentos basa
menu-more-help = Perkawis layanan ieu
menu-more-up = Ka menu deui

## offer

offer-not_reported = Muhun, teu dilaporkeun, sareng dunungan atanapi agen teu diwartosan. Bade nyarios deui, atanapi robih pikiran? Serat wae.
offer-for_training = Perkawis pelatihan, nya. Hayu urang pilarian?
offer-for_training-go = Muhun
offer-for_training-menu = Menu
offer-for_registration = Bade daptar atanapi ngarobih data?
offer-for_registration-go = Muhun
offer-for_registration-menu = Menu
offer-for_recruiter_check = Ulah mayar nanaon heula. Bade dibantos mariksa tawaran atanapi nu ngarekrutna?
offer-for_recruiter_check-go = Muhun
offer-for_recruiter_check-menu = Menu
offer-for_my_case = Bade ningali laporan Anjeun?
offer-for_my_case-go = Muhun
offer-for_my_case-menu = Menu
offer-for_missing_relative = Anjeun nuju milarian jalmi? Hayu urang kawitan.
offer-for_missing_relative-go = Muhun
offer-for_missing_relative-menu = Menu
offer-for_repatriation = Perkawis mulih ka Indonesia. Hayu urang kawitan?
offer-for_repatriation-go = Muhun
offer-for_repatriation-menu = Menu
offer-for_rights = Anjeun naros perkawis hak. Hayu urang tingali?
offer-for_rights-go = Muhun
offer-for_rights-menu = Menu
offer-for_assistance = Hatur nuhun parantos carios. Bade dicatet supados dibantos ku petugas?
offer-for_assistance-go = Muhun
offer-for_assistance-menu = Menu
offer-for_my_data = Bade ningali atanapi ngahapus data Anjeun?
offer-for_my_data-go = Muhun
offer-for_my_data-menu = Menu
offer-for_officer_check = Ulah mayar heula: petugas teu pernah menta artos. Bade dipariksa naha anjeunna leres petugas?
offer-for_officer_check-go = Muhun
offer-for_officer_check-menu = Menu
offer-for_jobs = Perkawis lowongan padamelan, nya. Hayu urang tingali?
offer-for_jobs-go = Muhun
offer-for_jobs-menu = Menu
offer-for_check_in = Bade ditaros kabar sacara rutin?
offer-for_check_in-go = Muhun
offer-for_check_in-menu = Menu
offer-for_help_card = Hoyong kartu kanggo ditembongkeun ka pulisi, rumah sakit, atanapi supir?
offer-for_help_card-go = Muhun
offer-for_help_card-menu = Menu
offer-for_evidence = Bade nyimpen atanapi ningali bukti Anjeun?
offer-for_evidence-go = Muhun
offer-for_evidence-menu = Menu
offer-for_companion = Hoyong dibaturan ngurus berkas, atanapi nyuhunkeun petugas sumping ka bumi?
offer-for_companion-go = Muhun
offer-for_companion-menu = Menu
offer-for_outreach = Bade nyuhunkeun tautan, QR, atanapi bahan kanggo warga?
offer-for_outreach-go = Muhun
offer-for_outreach-menu = Menu
offer-for_help = Muhun, layanan ieu gratis. Bade uninga ieu naon sareng saha nu maosna?
offer-for_help-go = Muhun
offer-for_help-menu = Menu
offer-for_civic = Perkawis pemilu atanapi layanan warga. Hayu urang tingali?
offer-for_civic-go = Muhun
offer-for_civic-menu = Menu
offer-for_returnee = Perkawis saatos mulih. Hayu urang tingali naon nu aya?
offer-for_returnee-go = Muhun
offer-for_returnee-menu = Menu
offer-for_family_line = Bade ngiringan kabar laporan?
offer-for_family_line-go = Muhun
offer-for_family_line-menu = Menu
offer-for_safe_migration = Bade diajar sakedap cara angkat nu aman?
offer-for_safe_migration-go = Muhun
offer-for_safe_migration-menu = Menu
offer-for_competence = Perkawis sarat damel. Hayu urang tingali?
offer-for_competence-go = Muhun
offer-for_competence-menu = Menu
offer-for_journey = Hoyong dibaturan dina dinten angkat?
offer-for_journey-go = Muhun
offer-for_journey-menu = Menu
offer-for_report_trafficking = Bade ngalaporkeun dugaan dagang jalmi (TPPO)?
offer-for_report_trafficking-go = Muhun
offer-for_report_trafficking-menu = Menu

## sos

sos-report_stands = Laporan Anjeun parantos lebet. Petugas nuju disauran.
sos-where_now-false_alarm = Sanes darurat
sos-safe_to_chat = Ayeuna aman nyerat di dieu? Waler "Aman", atanapi "Teu aman" upami majikan atanapi jalmi sanes tiasa milu maca.
sos-safe_to_chat-yes = Aman
sos-safe_to_chat-no = Teu aman
sos-short_mode = Muhun, diserat pondok wae. Nutup obrolan ieu: serat "kaluar".
sos-reach_safely = Iraha sareng lewat naon saena Anjeun dihubungi?
sos-in_danger_now = Anjeun dina bahaya ayeuna keneh?
sos-hurt = Anjeun luka atanapi teu damang?
sos-with_whom = Anjeun nuju sareng saha?
sos-with_whom-alone = Nyalira
sos-with_whom-children = Sareng murangkalih
sos-with_whom-friends = Sareng rerencangan
sos-with_whom-employer = Sareng majikan
sos-with_whom-others = Sareng jalmi sanes
sos-safe_contact = { ask-reach_safely }
sos-noted_in_short = { neutral-noted } Serat wae iraha wae. Upami peryogi, hapus obrolan ieu.

## repatriation

repatriation-in_danger = Ayeuna Anjeun dina bahaya?
repatriation-hurt_or_ill = Kumaha kaayaan badan Anjeun?
repatriation-hurt_or_ill-none = Sehat
repatriation-hurt_or_ill-ill = Udur
repatriation-hurt_or_ill-hurt = Luka
repatriation-hurt_or_ill-pregnant = Hamil
repatriation-passport = Di mana paspor Anjeun? Teu sawios-wios upami teu aya.
repatriation-passport-with_me = Aya di abdi
repatriation-passport-held = Dicepeng majikan/agen
repatriation-passport-lost = Leungit
repatriation-passport-expired = Parantos teu berlaku
repatriation-passport-never = Teu pernah gaduh
repatriation-who_with = Saha nu sareng Anjeun?
repatriation-who_with-alone = Nyalira
repatriation-who_with-children = Aya murangkalih
repatriation-who_with-family = Kulawarga, tanpa anak
repatriation-who_with-others = Jalmi sanes
repatriation-since = Ti iraha kaayaanana kieu? Kira-kira wae cekap.
repatriation-reason = Naon alesan utamana palay mulih?
repatriation-reason-war_disaster = Perang atanapi bencana
repatriation-reason-abuse = Kekerasan
repatriation-reason-unpaid = Gajih teu dibayar
repatriation-reason-ill = Udur
repatriation-reason-stranded = Kalantar
repatriation-reason-contract_end = Kontrak rengse
repatriation-reason-deportation = Bade dideportasi
repatriation-reason-worker_died = Aya nu ngantunkeun
repatriation-reason-other = Alesan sanes
repatriation-reason_in_words = Mangga carioskeun sakedik alesanana. Kenging oge ku pesen sora.
repatriation-sorry_for_loss = Abdi sadaya ngiring belasungkawa.
repatriation-what_next = Hatur nuhun, sadayana parantos dicatet. Petugas maca, ngahubungi perwakilan Indonesia upami peryogi, sareng ngawaler di dieu. Iraha persisna teu acan tiasa dipastikeun. Serat wae iraha wae, komo upami kaayaan robih.

## assistance

assistance-kind = Masalahna perkawis naon?
assistance-kind-wages = Gajih
assistance-kind-passport = Paspor ditahan
assistance-kind-violence = Kekerasan
assistance-kind-illness = Udur atanapi luka
assistance-kind-detention = Ditahan polisi/imigrasi
assistance-kind-contract = Kontrak teu sasuai
assistance-kind-dismissed = Dieureunkeun damel
assistance-kind-employer_gone = Majikan teu aya wartos
assistance-kind-other = Nu sanes
assistance-wages-months_unpaid = Sabaraha bulan gajih teu acan dibayar? Waler ku angka.
assistance-wages-monthly_pay = Sabaraha gajih sabulan numutkeun jangji? Serat sareng mata uangna.
assistance-wages-employer_name = Saha nami majikan atanapi perusahaanana?
assistance-passport-holder = Saha nu nyepeng pasporna?
assistance-passport-holder-employer = Majikan
assistance-passport-holder-agent = Agen
assistance-passport-holder-others = Jalmi sanes
assistance-passport-since = Ti iraha pasporna dicepeng? Kira-kira wae cekap.
assistance-violence-in_danger = Ayeuna bahaya keneh?
assistance-violence-hurt = Aya nu luka?
assistance-illness-state = Sabaraha beurat kaayaanana?
assistance-illness-state-light = Hampang
assistance-illness-state-serious = Beurat
assistance-illness-state-life_threatening = Ngancam nyawa
assistance-illness-hospital = Nuju di rumah sakit?
assistance-illness-hospital-cannot_pay = Muhun, teu kabayar
assistance-detention-where = Ditahan di mana? Serat nami kantor polisi, tempat, atanapi kotana.
assistance-detention-since = Ti iraha ditahanna?
assistance-contract-difference = Naon nu pang bentenna ti jangji?
assistance-contract-difference-job = Padamelanana
assistance-contract-difference-pay = Gajihna
assistance-contract-difference-hours = Jam damel atanapi libur
assistance-contract-difference-employer = Majikanana
assistance-contract-difference-place = Tempatna
assistance-contract-difference-none_signed = Teu aya kontrak
assistance-contract-difference-other = Hal sanes
assistance-dismissed-since = Ti iraha dieureunkeun? Kira-kira wae cekap.
assistance-dismissed-place_to_stay = Masih aya tempat nu aman kanggo cicing?
assistance-employer_gone-since = Ti iraha majikan teu tiasa dihubungi?

## my_case

my_case-case = { $reference }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (panungtung { $updated })
my_case-matter = { $number }. { $reference }: { $kind }, dilaporkeun { $opened }. Aya di { $agency }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (panungtung { $updated }).
my_case-matter_over = { $number }. { $reference }: { $kind }, dilaporkeun { $opened }. Parantos rengse (panungtung { $updated }).
my_case-then = Anjeun palay naon?
my_case-then-write_more = Nambihan wartos
my_case-then-fine_now = Parantos sae deui
my_case-then-menu = Ka menu deui
my_case-write_here = Mangga serat di dieu. Sadayana dugi ka petugas.
my_case-fine_thanks = Hatur nuhun wartosna. Petugas maca sareng naros heula ka Anjeun; dugi ka dinya teu aya nu ditutup. Serat wae iraha wae upami peryogi.
my_case-no_cases = Teu acan aya catetan dina obrolan ieu. Gaduh kode sareng PIN tina obrolan sanes? Serat duanana sakaligus di dieu, sapertos: ABCDE-FGHJK 123456. Gaduh kode kulawargi? Serat kodena di dieu.
my_case-without_pin = Tanpa PIN teu aya nu tiasa ditingalikeun. Anjeun tetep tiasa nyerat ka dieu iraha wae.
