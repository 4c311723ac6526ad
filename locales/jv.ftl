### Words of the chat in Javanese (polite krama madya). No native speaker has reviewed this file yet.
### Rules for translators: docs/translators.md. Short, warm and plain; one thing at a time; "panjenengan", never ngoko.
### Never ask for money or codes, never promise what cannot be kept.

## What stands on buttons: 20 characters at most

choice-yes = Nggih
choice-no = Mboten
choice-unknown = Mboten ngertos
choice-skip = Langkungi
button-more = Tingali pilihan
button-location = Kirim lokasi
button-contact = Kirim kontak

## Words people may type as their whole message, separated by commas, in small letters: Indonesian ones first, then
## Javanese of every level as people type it. "tulung" stays out: it is understood elsewhere. "wangsul", "balik" and
## "mulih" stay out of "back": alone they mean wanting to go home.

words-sos = sos, darurat, gawat darurat, bahaya, dalam bahaya, gawat, gawat niki, gawat iki, gawat sanget, gawat banget, bebaya, kebebayan, bahaya niki, bahaya iki, keadaan gawat
words-menu = menu, menu utama, pilihan, mulai, menune, pilihane, wiwit, wiwiti, miwiti
words-back = kembali, ke belakang, mundur, mbalik, mbalek, mbalik malih, mundur malih, teng wingking, ning mburi, nang mburi
words-cancel = batal, batalkan, tidak jadi, gak jadi, nggak jadi, mboten sios, boten sios, mboten estu, mboten dados, mboten sido, ora sido, gak sido, ra sido, ora sida, ora dadi, ora sios, wurung
words-language = bahasa, ganti bahasa, basa, boso, ganti basa, ganti boso, gantos basa, gantos boso
words-help = bantuan, petunjuk, cara pakai, pitedah, pituduh, carane, carane pripun, cara ngangge, carane ngangge
words-exit = keluar, keluar cepat, tutup, medal, medal enggal, medal cepet, enggal medal, metu, metu cepet, ditutup, tutupen
words-skip = lewati, lewat, lanjut, langkungi, dilangkungi, dilewati, liwati, liwat, lajeng, lajengaken, terusaken, terusno
words-yes = ya, iya, y, betul, benar, ok, oke, sudah, nggih, nggeh, ngge, njih, injih, inggih, enggih, nggih leres, iyo, yo, iyo bener, leres, bener, sampun, mpun, empun, wis, uwis, wes, uwes, sarujuk
words-no = tidak, tak, nggak, enggak, gak, ga, ndak, bukan, belum, mboten, boten, mbonten, bonten, moten, ora, ra, orak, dereng, durung, sanes, dudu
words-unknown = tidak tahu, gak tahu, nggak tahu, ga tahu, tak tahu, kurang tahu, tidak yakin, entah, mboten ngertos, boten ngertos, mboten ngerti, mboten mangertos, kirang ngertos, dereng ngertos, ora ngerti, ra ngerti, gak ngerti, ga ngerti, ora weruh, gak weruh, durung ngerti, duko, duka, embuh, mbuh, mboten yakin, mboten yakin kula

## Answers that cannot be taken

rejected_skip = Pitakenan niki dereng saged dilangkungi. Dijawab sagede mawon.
rejected_choice = Mangga pilih salah setunggal jawaban teng ngandhap niki.
rejected_words = Mangga dijawab ngangge tembunge panjenengan piyambak.
rejected_empty = Jawaban panjenengan dereng kewaos. Mangga ditulis, utawi kirim pesen swanten.
rejected_too_long = Pesen niki kepanjangen. Nulise paling kathah { $max_chars } huruf, sisane saged dikirim mangke.
rejected_number = Mangga dijawab ngangge setunggal angka mawon, saking { $low } dugi { $high }.
rejected_range = Mangga dijawab ngangge angka saking { $low } dugi { $high }.
rejected_phone = Nomer niki dereng saged kula waos. Mangga ditulis jangkep kalih kode negarane, upami +62 …
rejected_place = Lokasi niki dereng saged kula waos. Ditulis mawon nami kitha, margi, utawi bangunan sing celak panjenengan.

## The way through the conversation

already-answered = Pitakenan niku sampun dijawab. Sakniki dugi mriki:
nothing-to-go-back = Dereng wonten jawaban sing saged diganti. Tulis "menu" kangge pilihan sanes.
cancelled = Nggih, kita kendel teng mriki. Kapan mawon perlu, mangga nulis mawon.
cancelled-ticket-stays = Nggih, pitakenane kula kendelaken. Sing sampun panjenengan kirim tetep disimpen lan tetep diwaos petugas.
back-ticket-stays = Nggih, kita wangsul. Sing sampun mlebet tetep disimpen lan dipirsani petugas.
tears = Panjenengan mboten napa-napa? Mangga crita mawon teng mriki, sekedhik nggih angsal, utawi kirim swanten. Menawi betah pitulungan sakniki, tulis SOS.
trouble-added = Nggih, niki sampun kula tambahaken teng laporan panjenengan.
language-changed = Nggih, kita ngangge basa Jawi.
language-heard = Basa sanes: /language
button-language = Basa sanes
flooded = Pesene panjenengan kathah sanget. Sedaya kesimpen, mangke sekedhap malih kula bales.
broken-flow = Nyuwun ngapunten, wonten sing klentu teng pihak kula. Petugas sampun dikabari lan badhe maos pesen panjenengan. Menawi gawat, mangga hubungi:
emergency-line = { $name }: { $number } (data { $date })
group-only-private = Mangga nulis langsung teng kula mawon.

## Files and unknown kinds of messages

unsupported-kind = Pesen jinis niki dereng saged kula waos. Mangga nulis, utawi kirim foto utawi pesen swanten.

## A report and the talk with an officer

ticket-keys = Mangga disimpen: kode { $reference }, PIN { $pin }. Saking HP sanes, serat kalih-kalihe lan lajengaken teng mrika.
ticket-adopted = Kula sambungaken kalih cathetan panjenengan { $reference }.
request-stands = Kode cathetan niki: { $reference }.
talk-received = Sampun kula terusaken teng petugas.
officer-message = { $name }: { $text }
distress-noted = Sampun kula catet, lan petugas ningali.
false-alarm-taken-back = Nggih, matur nuwun sampun sanjang. Menawi kawontenane gantos, nulis mawon.
state-new = sampun mlebet, dereng dicepeng petugas
state-claimed = saweg dicepeng petugas
state-closed = sampun rampung

## The PIN

pin-ask = Mangga tulis PIN panjenengan: 6 angka, sing dikirim sareng kode laporan. Sampun mboten wonten? Tulis "langkungi".
pin-right = Matur nuwun, PIN-e cocok.
pin-wrong = PIN-e dereng cocok.
pin-shut = Kaca niki sakniki dereng saged dibikak. Mangga dicobi malih mbenjing.
pin-slowed = PIN-e sampun kekathahen klentu. Mangga dicobi malih mangke.

## Neutral texts: sent unasked, or shown to whoever holds the phone. Not one word here may tell of a case, of work, of
## other countries or of an office (THREATS.md T1). A test looks for such words in this group.

neutral-officer-wrote = Wonten pesen enggal kangge panjenengan. Dibales kapan mawon menawi sela.
neutral-still-here = Halo, kula taksih teng mriki. Dibales kapan mawon menawi sela.
neutral-noted = Nggih, sampun kula catet.
reminder-neutral = { neutral-still-here }
locked-hint = Mangga tulis PIN kangge mbikak.
lost_keys =
    Laporan ingkang sampun mlebet tetep dipunwaos petugas, senajan kode, PIN, utawi HP-nipun ical.

    Mbikak malih:
    · WhatsApp utawi Telegram kanthi nomer utawi akun ingkang sami: serat mawon teng mrika, tanpa kode.
    · Web chat ing HP sanes: betah kode lan PIN, dipunserat sareng, kados ABCDE-FGHJK 123456.

    Tanpa kode lan PIN, obrolan lami mboten saged kula bikak teng mriki, supados tiyang sanes ugi mboten saged. Criyosaken malih mawon teng mriki punapa masalahipun, kanthi nami lan negarinipun: punika dados laporan enggal, lan petugas saged nyambungaken kaliyan ingkang lami.
lost_keys-here = Saking HP niki serat mawon teng mriki, tanpa kode. Menawi HP niki sampun mboten teng panjenengan: saking HP pundi mawon serat kode lan PIN dhateng kula, lajeng dilajengaken teng mrika. Diapalaken, utawi disimpen ing papan ingkang aman. Laporan tetep diwaos petugas. PIN ingkang ical mboten saged kula tedahaken malih.

## A code and a PIN that are written in a chat

keys-joined = Lapuran panjenengan sakniki kabikak teng mriki. Sedaya sing sampun dicritakaken tetep wonten, lan wangsulane petugas dugi panggenan pungkasan panjenengan nyerat. Menawi HP niki saged dipirsani tiyang sanes, pesen sing isine PIN dipun busak.
keys-refused = Kode utawi PIN-e dereng cocog. Huruf lan angkane dipriksa, lajeng ditulis sareng, tuladhane ABCDE-FGHJK 123456. Lapuran sing sampun mlebet tetep diwaos petugas. Wonten bebaya sakniki? Crita mawon teng mriki, tanpa kode.
keys-busy = Teng obrolan niki sampun wonten urusan panjenengan piyambak, dados lapuran kanthi kode niku mboten saged dibikak teng mriki. Sanjang petugas teng mriki: petugas saged nyambungaken kekalihe. Saged dibikak teng web chat, utawi saking nomer sanes.
officer-took-over = Sakniki panjenengan nyambung kalih salah setunggal saking kula sedaya.
exit-screen = Blanjan: beras, tigan, lisah goreng, brambang, sabun umbah-umbah.
exit-whatsapp-hint = Kangge ngresiki layar, obrolan niki mangga dihapus saking HP panjenengan.
bot-name = Kabar Kita
bot-about = Nulis napa mawon, mangke kula bales.
command-start = Wiwit
command-sos = Pesen cepet
command-menu = Pilihan
command-language = Gantos basa
command-help = Petunjuk
command-exit = Tutup

## What officers read in their own Telegram: nothing about who it is or what was written

urgency-critical = gawat
urgency-high = penting
urgency-normal = biasa
urgency-none = mboten kesesa
alert-new = Laporan enggal, { $urgency }. Negara: { $country }. Kode { $reference }, mlebet { $age } menit kepengker.
alert-raised = Laporan { $reference } minggah dados { $urgency }.
alert-undelivered = Balesan laporan { $reference } mboten dugi. Mangga dicobi lewat cara sanes.
alert-unreadable = Wonten pesen sing mboten kewaos. Mangga ditingali teng konsol.
alert-appointment-aside = Wonten janji dhateng tiyang sing bola-bali gagal dipunlampahaken. Mangga ditingali teng konsol.
alert-webhook = Pesen Telegram kesendhat utawi alamate kita dicabut. Mangga kabari pangurus sistem.
alert-no-ticket = Wonten pesen sing mboten dugi. Mangga ditingali teng konsol.
alert-review = Laporan { $reference } perlu ditingali petugas.

## Kinds of trouble: the rows of catalogue/complaint_categories.csv

category-DANGER_NOW = Nyawa utawi keselametan keancem sakniki
category-TPPO = Perdagangan tiyang utawi disekap
category-VIOLENCE = Kekerasan saking majikan
category-SEXUAL_VIOLENCE = Kekerasan utawi pelecehan seksual
category-DEATH = Pekerja tilar donya
category-SICK = Sakit utawi tatu
category-MENTAL = Depresi utawi sakit jiwa
category-ACCIDENT = Kacilakan kerja
category-MISSING = Ical kontak
category-DETAINED = Ditahan utawi perkara hukum
category-EVACUATION = Perang, bencana alam utawi wabah
category-PASSPORT_HELD = Paspor utawi dokumen ditahan
category-WANT_HOME = Kepengin diwangsulaken
category-DEPORT = Deportasi
category-UNPAID = Gaji mboten dibayar
category-CONTRACT = Pedamelan mboten cocok kalih perjanjian
category-TERMINATED = Dikendelaken sakderenge kontrak rampung
category-PREGNANT_CHILD = Mbobot utawi mbekta lare
category-OVERSTAY = Tanpa izin manggen
category-LOST_PASSPORT = Paspor ical
category-INSURANCE = Klaim jaminan sosial
category-FAILED_DEPARTURE = Mboten sios bidhal
category-JOB_FRAUD = Penipuan lowongan kerja
category-OVERCHARGE = Ragat penempatan kekathahen
category-UNDERAGE = Calon dereng cekap umur
category-RECRUITER_CHECK = Mriksa perusahaan utawi lowongan
category-SEAFARER = Masalah awak kapal
category-CHILD = Lare saking pekerja
category-RETURNEE = Bantuan sakbibare wangsul
category-REGISTRATION = Pendaftaran
category-TRAINING = Minat pelatihan
category-JOB_INTEREST = Minat kerja teng luar negeri
category-COMPANION = Pendampingan berkas
category-RIGHTS = Tangled hak kerja
category-CHECK_IN = Kabar ajeg
category-EVIDENCE = Kothak bukti
category-IMPOSTOR = Petugas gadhungan
category-CIVIC = Hak milih lan layanan warga
category-FOLLOW_UP = Kabar sakbibare wangsul
category-OTHER = Sanese
category-SUICIDAL = Pikiran badhe mungkasi gesang
category-CONFINED = Dikunci utawi mboten angsal medal
category-STRANDED = Kapiran

## Questions and lines several flows share

ask-language = Mangga pilih basa panjenengan. / Choose your language.
ask-language-id = Bahasa Indonesia
ask-language-en = English
ask-language-jv = Basa Jawa
ask-language-su = Basa Sunda
ask-language-ms = Bahasa Melayu
ask-language-mad = Basa Madura
ask-where_now = Panjenengan sakniki teng pundi? Mangga kirim lokasi, utawi tulis negara, kitha, utawi nami panggenan sing celak.
ask-country = Niku teng negara pundi?
ask-children = Wonten lare pinten sing sareng panjenengan? Dijawab ngangge angka.
ask-what_happened = Wonten kedadosan napa? Ditulis sawontene mawon, utawi kirim pesen swanten utawi foto.
ask-reach_safely = Kapan lan lewat napa panjenengan aman dihubungi? Upami jam, nomer telepon, utawi aplikasi.
ask-pin = { pin-ask }
ask-contact_pin = Kangge ngganti sing sampun disepakati, mangga tulis PIN panjenengan.
report_stands = Laporan panjenengan sampun mlebet lan badhe diwaos petugas. Wonten pitakenan cekak sekedhik kangge mbantu; sedaya angsal dilangkungi.
contact_stays = Nggih. Tanpa PIN, sing sampun disepakati wingi-wingi tetep dingge.
numbers_to_call = Nomer sing saged dihubungi:
call_now = Sing penting panjenengan slamet. Menawi saged lan aman, mangga nebih lan nelpon nomer darurat.
what_next = Matur nuwun. Petugas maos sedaya seratan panjenengan lan mbales teng mriki. Kapan persise dereng saged kula pesthekaken. Kapan mawon angsal nulis, langkung-langkung menawi kawontenane gantos.
about =
    Teng mriki panjenengan saged tangled, nyuwun bantuan, lan ngobrol kalih petugas. Sedaya gratis. Kula mboten nate nyuwun arta, sandi, utawi kode saking SMS; sinten mawon sing nyuwun ngangge nami kula niku ngapusi.
    Ngadhepi bahaya? Kapan mawon, tulis SOS.
leave_no_trace =
    Tulis "medal" menawi layare kedah enggal resik. Teng Telegram, pesen sing dereng langkung 48 jam nggih kula hapus.
    Teng WhatsApp namung panjenengan sing saged ngicali: obrolan niki dipencet dangu, lajeng pilih Hapus.

## welcome

welcome-greeting = Halo, sugeng rawuh. Panjenengan saged nulis napa mawon teng kula, gratis.
welcome-read = Pesen panjenengan sampun kula waos. Setunggal bab rumiyin:
welcome-next = Pesen panjenengan sampun kula waos, lan saksampunipun niki kula lajengaken. Setunggal bab rumiyin:
welcome-no_payment = Ampun mbayar lan ampun ngirim dokumen utawi foto napa-napa rumiyin.
welcome-glad = Alhamdulillah, matur nuwun kabaripun.
welcome-not_asked_yet = Setunggal bab ingkang dereng kula takokaken:
welcome-consent = Sing panjenengan tulis kula simpen ngangge sandi, lan sing maos namung petugas sing mbantu panjenengan. Kapan mawon panjenengan angsal nyuwun sedaya dihapus. Napa panjenengan setuju?
welcome-consent-agree = Setuju
welcome-consent-not_now = Mangke mawon
hint-welcome-consent = Kula tangled supados panjenengan ngertos napa sing disimpen lan saged nolak. Menawi dereng setuju, pilih "Mangke mawon"; panjenengan tetep dibantu.
welcome-without_consent = Mboten napa-napa. Menawi gawat, panjenengan tetep kula bantu.
welcome-goes_on = Nggih, kula lajengaken rumiyin. Sarujuk utawi mboten saged mangke.
welcome-agree_first = Kangge ndaftar, jawab "Setuju" rumiyin. Sing panjenengan tulis wau tetep kula ginakaken.

## help

help-to_menu = Tulis "menu" kangge ningali pilihan.
came-by = Panjenengan rawuh lumantar { $place }.
file-what = Wau panjenengan ngirim berkas. Niku babagan napa? Ditulis mawon, upami "simpen foto kontrak" utawi "cek tawaran kerja".

## menu

menu-unread = Nyuwun pangapunten, kula dereng mangertos. Menawi mboten wonten sing cocok, pilih "Wonten masalah" lajeng cariyos: petugas sing maos.
menu-unread_again = Wonten bebaya? Serat setunggal tembung mawon: SOS. Saged ugi ngirim pesen swara, utawi pilih "Wonten masalah".
menu-choice = Napa sing saged kula bantu?
menu-choice-sos = Gawat sakniki
menu-choice-repatriation = Kepengin wangsul
menu-choice-assistance = Wonten masalah
menu-choice-my_case = Laporan kula
menu-choice-missing_relative = Madosi keluarga
menu-choice-recruiter_check = Cek tawaran kerja
menu-choice-work = Kerja & pelatihan
menu-choice-abroad = Teng luar negeri
menu-choice-about_me = Data kula & keluarga
menu-choice-more = Sanese
menu-work = Kerja lan pelatihan: panjenengan madosi napa?
menu-work-training = Pelatihan
menu-work-jobs = Lowongan & negara
menu-work-competence = Syarat sing kirang
menu-work-companion = Berkas, tilik griya
menu-work-safe_migration = Sinau aman 3 menit
menu-work-up = Mundur
menu-abroad = Salebete teng luar negeri: panjenengan perlu napa?
menu-abroad-rights = Hak kula
menu-abroad-help_card = Kertu nyuwun tulung
menu-abroad-check_in = Aruh-aruh ajeg
menu-abroad-journey = Dinten bidhal
menu-abroad-evidence = Kothak bukti
menu-abroad-officer_check = Petugas niki asli?
menu-abroad-up = Mundur
menu-about_me = Data panjenengan lan keluarga: badhe napa?
menu-about_me-registration = Daftar / gantos data
menu-about_me-family_line = Kabar keluarga
menu-about_me-my_data = Tingali, hapus data
menu-about_me-up = Mundur
menu-more = Sanese sing saged kula bantu:
menu-more-returnee = Sampun wangsul
menu-more-report_trafficking = Lapor perdagangan tiyang
menu-more-civic = Hak milih & warga
menu-more-language = Gantos basa
menu-more-help = Bab layanan niki
menu-more-up = Mundur

## offer

offer-not_reported = Nggih, mboten kula lapuraken, lan juragan utawi agen mboten kula sanjangi. Badhe crita malih, utawi ewah penggalih? Nulis mawon.
offer-for_training = Bab pelatihan, nggih. Mangga dipadosi sareng?
offer-for_training-go = Nggih
offer-for_training-menu = Menu
offer-for_registration = Badhe ndaftar utawi ngganti data?
offer-for_registration-go = Nggih
offer-for_registration-menu = Menu
offer-for_recruiter_check = Ampun mbayar napa-napa rumiyin. Kersa kula bantu mriksa tawaran utawi sing ngrekrut?
offer-for_recruiter_check-go = Nggih
offer-for_recruiter_check-menu = Menu
offer-for_my_case = Badhe ningali laporan panjenengan?
offer-for_my_case-go = Nggih
offer-for_my_case-menu = Menu
offer-for_missing_relative = Panjenengan madosi tiyang? Mangga diwiwiti.
offer-for_missing_relative-go = Nggih
offer-for_missing_relative-menu = Menu
offer-for_repatriation = Bab wangsul teng Indonesia, nggih. Mangga diwiwiti?
offer-for_repatriation-go = Nggih
offer-for_repatriation-menu = Menu
offer-for_rights = Panjenengan tanglet bab hak. Mangga dipriksani?
offer-for_rights-go = Nggih
offer-for_rights-menu = Menu
offer-for_assistance = Matur nuwun sampun cerita. Napa angsal kula catet, supados dibantu petugas?
offer-for_assistance-go = Nggih
offer-for_assistance-menu = Menu
offer-for_my_data = Badhe ningali utawi mbusak data panjenengan?
offer-for_my_data-go = Nggih
offer-for_my_data-menu = Menu
offer-for_officer_check = Ampun mbayar rumiyin: petugas mboten nate nyuwun arta. Napa badhe dipriksani, piyambake saestu petugas?
offer-for_officer_check-go = Nggih
offer-for_officer_check-menu = Menu
offer-for_jobs = Bab lowongan padamelan, nggih. Mangga dipriksani?
offer-for_jobs-go = Nggih
offer-for_jobs-menu = Menu
offer-for_check_in = Kersa ditangleti kabar saben wektu?
offer-for_check_in-go = Nggih
offer-for_check_in-menu = Menu
offer-for_help_card = Kersa kertu kangge ditingalaken teng polisi, rumah sakit, utawi sopir?
offer-for_help_card-go = Nggih
offer-for_help_card-menu = Menu
offer-for_evidence = Badhe nyimpen utawi ningali bukti panjenengan?
offer-for_evidence-go = Nggih
offer-for_evidence-menu = Menu
offer-for_companion = Kersa dikancani ngurus berkas, utawi nyuwun petugas rawuh teng griya?
offer-for_companion-go = Nggih
offer-for_companion-menu = Menu
offer-for_outreach = Badhe nyuwun tautan, QR, utawi bahan kangge warga?
offer-for_outreach-go = Nggih
offer-for_outreach-menu = Menu
offer-for_help = Nggih, layanan niki gratis. Badhe mangertosi niki napa lan sinten sing maos?
offer-for_help-go = Nggih
offer-for_help-menu = Menu
offer-for_civic = Bab pemilu utawi layanan warga, nggih. Mangga dipriksani?
offer-for_civic-go = Nggih
offer-for_civic-menu = Menu
offer-for_returnee = Bab sakbibare wangsul, nggih. Mangga dipriksani napa sing wonten?
offer-for_returnee-go = Nggih
offer-for_returnee-menu = Menu
offer-for_family_line = Badhe nderek kabar laporan?
offer-for_family_line-go = Nggih
offer-for_family_line-menu = Menu
offer-for_safe_migration = Badhe sinau cekak carane bidhal sing aman?
offer-for_safe_migration-go = Nggih
offer-for_safe_migration-menu = Menu
offer-for_competence = Bab syarat kerja, nggih. Mangga dipriksani?
offer-for_competence-go = Nggih
offer-for_competence-menu = Menu
offer-for_journey = Kersa kula kancani dinten bidhal?
offer-for_journey-go = Nggih
offer-for_journey-menu = Menu
offer-for_report_trafficking = Badhe lapor bab dodolan tiyang (TPPO)?
offer-for_report_trafficking-go = Nggih
offer-for_report_trafficking-menu = Menu

## sos

sos-report_stands = Laporan panjenengan sampun mlebet. Petugas saweg dipanggil.
sos-where_now-false_alarm = Sanes darurat
sos-safe_to_chat = Napa aman nulis teng mriki sakniki? Jawab "Aman", utawi "Mboten aman" menawi majikan utawi tiyang sanes saged tumut maos.
sos-safe_to_chat-yes = Aman
sos-safe_to_chat-no = Mboten aman
sos-short_mode = Nggih, kula nulis cekak mawon. Nutup obrolan niki: serat "medal".
sos-reach_safely = Kapan lan lewat napa saene kula ngubungi panjenengan?
sos-in_danger_now = Napa panjenengan ngadhepi bahaya sakniki ugi?
sos-hurt = Napa panjenengan tatu utawi sakit?
sos-with_whom = Panjenengan saweg sareng sinten?
sos-with_whom-alone = Piyambakan
sos-with_whom-children = Sareng lare
sos-with_whom-friends = Sareng kanca
sos-with_whom-employer = Sareng majikan
sos-with_whom-others = Sareng tiyang sanes
sos-safe_contact = { ask-reach_safely }
sos-noted_in_short = { neutral-noted } Nulis mawon kapan mawon. Menawi perlu, obrolan niki dihapus.

## repatriation

repatriation-in_danger = Napa panjenengan sakniki ngadhepi bahaya?
repatriation-hurt_or_ill = Pripun kawontenan badane panjenengan?
repatriation-hurt_or_ill-none = Sehat
repatriation-hurt_or_ill-ill = Sakit
repatriation-hurt_or_ill-hurt = Tatu
repatriation-hurt_or_ill-pregnant = Mbobot
repatriation-passport = Paspor panjenengan teng pundi? Menawi mboten wonten, mboten napa-napa.
repatriation-passport-with_me = Wonten teng kula
repatriation-passport-held = Dicepeng majikan/agen
repatriation-passport-lost = Ical
repatriation-passport-expired = Sampun mboten berlaku
repatriation-passport-never = Mboten nate gadhah
repatriation-who_with = Sinten sing sareng panjenengan?
repatriation-who_with-alone = Piyambakan
repatriation-who_with-children = Wonten lare
repatriation-who_with-family = Keluarga, tanpa lare
repatriation-who_with-others = Tiyang sanes
repatriation-since = Kawontenane kados niki wiwit kapan? Kinten-kinten mawon cekap.
repatriation-reason = Napa sebab sing paling utama kepengin wangsul?
repatriation-reason-war_disaster = Perang utawi bencana
repatriation-reason-abuse = Kekerasan
repatriation-reason-unpaid = Gaji mboten dibayar
repatriation-reason-ill = Sakit
repatriation-reason-stranded = Kapiran
repatriation-reason-contract_end = Kontrak rampung
repatriation-reason-deportation = Badhe dideportasi
repatriation-reason-worker_died = Wonten sing seda
repatriation-reason-other = Sebab sanes
repatriation-reason_in_words = Mangga cerita sekedhik sebabe. Angsal ugi lewat pesen swanten.
repatriation-sorry_for_loss = Kula sedaya tumut bela sungkawa.
repatriation-what_next = Matur nuwun, sedaya sampun kula catet. Petugas maos, ngubungi perwakilan Indonesia menawi perlu, lan mbales teng mriki. Kapan persise dereng saged kula pesthekaken. Kapan mawon angsal nulis, langkung-langkung menawi kawontenane gantos.

## assistance

assistance-kind = Masalahe bab napa?
assistance-kind-wages = Gaji
assistance-kind-passport = Paspor ditahan
assistance-kind-violence = Kekerasan
assistance-kind-illness = Sakit utawi tatu
assistance-kind-detention = Ditahan polisi/imigrasi
assistance-kind-contract = Kontrak mboten cocok
assistance-kind-dismissed = Diliren saking damelan
assistance-kind-employer_gone = Majikan tanpa kabar
assistance-kind-other = Sanese
assistance-wages-months_unpaid = Pinten wulan gajine dereng dibayar? Dijawab ngangge angka.
assistance-wages-monthly_pay = Miturut janji, gajine pinten sewulan? Ditulis kalih mata uange.
assistance-wages-employer_name = Sinten asmane majikan utawi napa nami perusahaane?
assistance-passport-holder = Sinten sing nyepeng paspore?
assistance-passport-holder-employer = Majikan
assistance-passport-holder-agent = Agen
assistance-passport-holder-others = Tiyang sanes
assistance-passport-since = Paspore dicepeng wiwit kapan? Kinten-kinten mawon cekap.
assistance-violence-in_danger = Napa sakniki taksih mbebayani?
assistance-violence-hurt = Napa wonten tatune?
assistance-illness-state = Sepinten awrate?
assistance-illness-state-light = Entheng
assistance-illness-state-serious = Awrat
assistance-illness-state-life_threatening = Nyawa keancem
assistance-illness-hospital = Napa saweg teng rumah sakit?
assistance-illness-hospital-cannot_pay = Mboten saged mbayar
assistance-detention-where = Ditahan teng pundi? Ditulis nami kantor polisi, panggenan, utawi kithane.
assistance-detention-since = Wiwit kapan ditahan?
assistance-contract-difference = Napa sing paling benten kalih janji?
assistance-contract-difference-job = Pedamelane
assistance-contract-difference-pay = Gajine
assistance-contract-difference-hours = Jam kerja utawi prei
assistance-contract-difference-employer = Majikane
assistance-contract-difference-place = Panggenane
assistance-contract-difference-none_signed = Tanpa kontrak
assistance-contract-difference-other = Bab sanes
assistance-dismissed-since = Wiwit kapan dilirenaken? Kinten-kinten mawon.
assistance-dismissed-place_to_stay = Napa tasih wonten panggenan sing aman kangge tilem?
assistance-employer_gone-since = Wiwit kapan majikan mboten saged dihubungi?

## my_case

my_case-case = { $reference }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (pungkasan { $updated })
my_case-matter = { $number }. { $reference }: { $kind }, dilapuraken { $opened }. Wonten ing { $agency }: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    } (pungkasan { $updated }).
my_case-matter_over = { $number }. { $reference }: { $kind }, dilapuraken { $opened }. Sampun rampung (pungkasan { $updated }).
my_case-then = Panjenengan badhe napa?
my_case-then-write_more = Nambah kabar
my_case-then-fine_now = Sampun sae-sae mawon
my_case-then-menu = Teng menu malih
my_case-write_here = Mangga nulis teng mriki. Sedaya dugi teng petugas.
my_case-fine_thanks = Matur nuwun kabare. Petugas maos lan tangled rumiyin kaliyan panjenengan; dugi niku mboten wonten sing ditutup. Kapan mawon perlu, nulis mawon.
my_case-no_cases = Dereng wonten cathetan teng obrolan niki. Gadhah kode lan PIN saking obrolan sanes? Serat kalih-kalihipun sareng teng mriki, kados: ABCDE-FGHJK 123456. Gadhah kode keluarga? Serat kodenipun teng mriki.
my_case-without_pin = Tanpa PIN mboten wonten sing saged ditingalaken. Panjenengan tetep saged nulis teng kula kapan mawon.
