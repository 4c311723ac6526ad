"""What people say for the choices of a closed list, in the languages people write in; the weightier choice first.

An exclamation mark stands for any word of refusal ("tidak", "mboten", "teu", "not"), so that one line holds for all.
"""

from collections.abc import Mapping

from bot.domain.answers.passing_words import OFFERS, PASSING

_BODY_HURT = (
    "keseleo, kesleo, misalah, terkilir, ! bisa jalan, ! iso mlaku, ! saged mlampah, ! tiasa leumpang, ! bisa "
    "bangun, ! walk, cannot walk, jatuh, tiba, labuh, bonyok, babak belur, remek, remuk, kobong, kabakar, "
    "kaduruk, abang ireng, baruntak, bareuh, biru, black eye, blood, cut, cuts, luka, terluka, luko, tatu, "
    "raheut, baruk, baruka, lamsam, memar, lebam, bengkak, abuh, aboh, benjut, mlocot, patah, putung, tugel, "
    "potong, berdarah, darah, getih, getihen, getihan, pendarahan, bocor, bocor sirah, bekas setrum, urut setrum, "
    "melepuh, hurt, wounded, wound, injured, injury, bruise, bruises, bruised, swollen, broken, bleeding, bleed, "
    "burn, burned, burnt, burns, kecelakaan, kacilakaan, accident, pingsan, semaput, klenger, kapiuhan, "
    "unconscious"
)
_BODY_ILL = (
    "! enak badan, ! enak awak, ! enak, pilek, flu, asma, tipes, penyakit, pening, panas adem, panas tiris, ! "
    "feeling well, sakit, skt, lara, loro, udur, gering, nyeri, teu damang, ! damang, ! sehat, ! waras, ! cageur, "
    "gerah, panas, demam, meriang, muriang, benter, lemas, lemes, leuleus, pusing, mual, muntah, batuk, sesak, "
    "parah, parna, maag, jantung, stroke, kanker, diabetes, tbc, ill, sick, ache, pain, painful, hurts, fever, "
    "weak, unwell, ! well, ! healthy"
)
_BODY_WELL = (
    "! kenapa kenapa, ! popo, ! opo opo, gpp, gapapa, doing ok, doing fine, ! sempet kena, ! sempat kena, ! kena, "
    "! keno, so far !, sejauh ini !, seger, seger waras, fit, jagjag, sae, sehat walafiat, all good, no problems, "
    "! problem, ! problems, ! masalah, ! keluhan, nothing wrong, nothing, okay, ! kunanaon, ! nyeri, ! nyeri "
    "nanaon, salamet, sehat, sehat sehat, waras, cageur, carageur, damang, slamet, wilujeng, saras, baik, baik "
    "baik, apik, apik apik, alhamdulillah, aman, normal, fine, well, healthy, good, good health, ok, oke, okay, ! "
    "sakit, ! lara, ! loro, ! udur, ! gering, ! luka, ! tatu, ! papa, ! apa apa, ! nopo nopo, ! nanaon, ! ill, ! "
    "sick, ! hurt"
)
_ALONE = (
    "! ada, ! ono, ! aya, ! wonten, ! ada orang, saya aja, saya saja, by my self, aku wae, aku thok, kulo mawon, "
    "kula mawon, abdi wae, abdi mawon, kuring wae, ! sama siapa siapa, ! karo sopo sopo, ! sareng sinten sinten, "
    "! jeung sasaha, ! sareng sasaha, ! one, ! one with me, ! one else, single, sendiri, sendirian, sndiri, "
    "sndirian, seorang diri, cuma saya, hanya saya, cuma aku, sorangan, nyorangan, nyalira, ngan kuring, ngan "
    "abdi, dewe, dewekan, dhewe, dhewekan, ijen, ijenan, piyambak, piyambakan, piyambekan, mung aku, namung kula, "
    "namung kulo, alone, lonely, by myself, on my own, just me, only me, myself, nobody, ! siapa siapa, ! sopo "
    "sopo, ! sinten sinten, ! saha saha, ! ada siapa siapa, ! wonten sinten sinten, ! aya sasaha, ! aya saha saha"
)
_CHILDREN = (
    "si kecil, momongan, balita, anak, anakku, anak saya, anak abdi, anak anak, budak, barudak, murangkalih, "
    "lare, lare lare, bocah, bayi, orok, putra, putri, child, children, kid, kids, baby, son, daughter, sons, "
    "daughters"
)
_FAMILY = (
    "laki saya, laki gue, bini, mama, papa, keluarga, kulawarga, kulawargi, suami, istri, isteri, bojo, bojoku, "
    "garwa, salaki, pamajikan, caroge, ibu, bapak, kakak, adik, adi, sodara, saudara, sedulur, dulur, husband, "
    "wife, family, sister, brother, mother, father, parents"
)
_FRIENDS = (
    "tkw lain, tki lain, pmi lain, sesama pmi, teman, temen, tmn, kawan, kanca, konco, kancaku, rencang, "
    "rerencangan, babaturan, batur, sahabat, friend, friends, guys, coworker, coworkers, colleague, colleagues, "
    "roommate"
)
_EMPLOYER = (
    "her son, her daughter, her kids, her children, his kids, his children, their kids, their children, anak "
    "majikan, anake majikan, anak bos, anake bos, budak dunungan, budak majikan, majikan, mjikan, majikane, "
    "majikanku, juragan, juraganku, dunungan, dununganana, bos, bose, bosna, boss, tuan, nyonya, nyonyae, mandor, "
    "agen, agent, employer, madam, sir"
)
_EMPLOYER_ONLY = (
    "majikan, mjikan, majikane, majikannya, juragan, dunungan, bos, bose, boss, tuan, nyonya, mandor, kapten, captain, "
    "employer, madam, sir"
)
_OTHERS = (
    "anaknya, anake, anakna, putrane, putrana, putranipun, budakna, orang lain, orang, wong, wong liya, wong "
    "liyo, tiyang, tiyang sanes, jalmi, jalmi sanes, jalma, urang, urang sejen, pembantu, suster, perawat, "
    "dokter, polisi, tahanan, abk, kru, crew, yang lain, yg lain, liyane, sanesipun, nu sanes, nu sejen, sejen, "
    "sanes, others, other people, people, someone, somebody, maid, nurse, helper, police, inmates"
)
_IN_DANGER = {
    "yes": (
        "gimana mau aman, gimana bisa aman, mana aman, mana bisa aman, piye arep aman, kumaha bade aman, how "
        "could i be safe, ngancam, ngancem, mengancam, threatens, threatening, ! bisa keluar, ! iso metu, ! saged "
        "medal, ! tiasa kaluar, ! get out, ! leave, bawa golok, bawa pisau, bawa parang, nggowo lading, mawa "
        "bedog, mawa peso, has a knife, has a gun, dikejar, dioyak, dipun oyak, diudag, dicari, digoleki, come "
        "back, coming back, balik lagi, iya, iyo, nggih, muhun, enya, yes, banget, bgt, sanget, pisan, tenan, "
        "leres, betul, of course, di depan, di luar, neng njobo, neng ngarep, teng njawi, di payun, diluar, at "
        "the door, outside, bahaya, danger, dangerous, ! aman, ! safe, nangis, menangis, crying, takut, ketakutan, "
        "wedi, ajrih, sieun, scared, afraid, "
        "terancam, diancam, masih, msh, tasih, isih, keneh, still, sekarang juga, saiki, sakniki, ayeuna, right "
        "now, gawat, cepat, cepet, enggal, gancang, hurry, tolong, tulung"
    ),
    "no": (
        "! im safe, ! i am safe, ! im fine, ! im okay, ! im ok, sementara !, samentawis !, sementara ini !, pun "
        "aman, sampun aman, tos aman, geus aman, udah aman, sudah aman, sudah kabur, udah kabur, got out, got "
        "away, escaped, euweuh, euweuh bahaya, ! thank god, ! alhamdulillah, ! all good, ! okay, ! ok, all good, "
        "okay, ok, negative, nah, ! really, ! think so, thank god, alhamdulillah, salamet, ! kunanaon, ! kenapa "
        "napa, ! papa, ! apa apa, ! nanaon, ! he, ! she, ! they, ! dia, ! mereka, ! i am !, im !, ! im !, aman, "
        "safe, masih aman, tasih aman, isih aman, aman keneh, still safe, slamet, wilujeng, ! ada, ! wonten, ! "
        "ono, ! ana, ! aya, ! lagi, ! maneh, ! malih, ! deui, ! any more, ! anymore, sudah !, udah !, udh !, wis "
        "!, wes !, sampun !, tos !, geus !, sekarang !, sekarang ini !, saiki !, sakniki !, ayeuna !, ayeuna mah "
        "!, ! sekarang, ! saiki, ! sakniki, ! ayeuna, ! now, ! right now, ! at the moment, ! bahaya, ! danger, ! "
        "in danger, ! takut"
    ),
    "unknown": "! idea, bingung, ! tahu, ! tau, ! ngerti, ! ngertos, ! terang, ! nyaho, ! sure, ! know, duka, embuh",
}


ANYBODY = "anybody"  # no choice: only "not anybody" says something
_ANYBODY = "siapa siapa, siapapun, sapa sapa, sopo sopo, sinten sinten, saha saha, sasaha, anyone, anybody, else"

# Where any words that tell something are an answer: an officer reads them, and nobody in danger is asked twice.
OPEN: Mapping[str, str] = {"reason": "other", "in_danger_now": "unknown", "hurt": "unknown"}

SPOKEN: Mapping[str, Mapping[str, str]] = {
    "language": {
        "id": "indonesia, indo, indonesian",
        "en": "inggris, english, eng",
        "jv": "jawa, jowo, jawi, javanese",
        "su": "sunda, sundanese",
        "ms": "melayu, malay",
        "mad": "madura, madurese, madhura",
    },
    **OFFERS,
    **PASSING,
    "consent": {
        "not_now": (
            "nanti, nti, ntar, mangke, mengko, engke, engkin, later, ! sekarang, ! saiki, ! now, ! ayeuna, ! setuju, "
            "! satuju, ! sarujuk, ! sapuk, ! agree"
        ),
        "agree": (
            "setuju, satuju, sarujuk, sapuk, agree, boleh, bisa, silakan, mangga, monggo, kenging, angsal, accept"
        ),
    },
    # What somebody who says to be an officer asks for.
    "wanted": {
        "code": "kode, otp, pin, sandi, password, kata sandi, code",
        "papers": "paspor, pasport, ktp, kk, dokumen, berkas, ijazah, surat, visa, passport, documents, papers",
        "money": (
            "uang, duit, dhuwit, artos, arto, arta, transfer, transferan, tf, trf, bayar, mbayar, biaya, dp, "
            "juta, jt, ribu, rb, rupiah, ringgit, dolar, pulsa, money, pay, payment, fee"
        ),
        "come_along": "ketemu, ketemuan, temui, nemuin, datang, dateng, jemput, dijemput, ikut, meet, come",
    },
    # Is anybody near whom they trust?
    "somebody_near": {
        "no": f"{_ALONE}, majikan, juragan, dunungan, bos, employer, boss, jauh, tebih, adoh, far away",
        "yes": f"{_FRIENDS}, {_FAMILY}, tetangga, tonggo, tangga teparo, tatangga, neighbour, neighbor",
    },
    "safe_to_chat": {
        "no": (
            "dia ada, dia di sini, ada di sini, ada disini, ana kene, wonten mriki, aya di dieu, aya didieu, "
            "jangan, ojo, aja saiki, ulah, ! write, ! sekarang, ! now, disamping, di samping, di sebelah, di "
            "dekat, deket, cedhak, caket, next to me, beside me, watches, ! aman, ! selamat, ! safe, ! secure, bahaya, "
            "diawasi, diawasi majikan, ada majikan, ana majikan, wonten majikan, aya majikan, bisa dibaca, bisa "
            "liat, bisa lihat, dilihat, watching, he is here, she is here, ! talk, cant talk, tengok phone, tengok hp, "
            "lihat hp, liat hp, cek hp, buka hp, dah balik, datang lagi, cuma bisa malam, cuma bisa malem, dia dengar, "
            "dia denger, dia dengerin, kedengeran, kedengaran, ketauan, ketahuan, konangan, kapanggih, dia tau, "
            "dia tahu, hear me, hears me, overhear, find out, finds out, cctv, kamera, camera, liat saya, lihat saya, "
            "liatin, lihatin, merhatiin, majikan datang, majikan dateng, majikan dtg, bos datang, bos dateng, bos dtg, "
            "dia datang, dia dateng, dia dtg, teka, minta hp, minta hpnya, ambil hp, is coming, coming back"
        ),
        "yes": (
            "lagi pergi, lagi keluar, lagi tidur, lagi mandi, lg pergi, lg keluar, lg tidur, lg mandi, sleeping, "
            "bathing, in the shower, saweg tindak, saweg sare, nuju angkat, nuju kulem, ! ada "
            "majikan, ! ana majikan, ! wonten majikan, ! aya majikan, gpp, alone, away, gone, asleep, ok to "
            "write, okay to write, aman, selamat, safe, secure, bisa, boleh, saged, tiasa, iso"
        ),
    },
    "in_danger": _IN_DANGER,
    "in_danger_now": _IN_DANGER,
    "rights": {
        "report": "laporan, lapor, ! usah, ! mau, ! perlu, report, laporkan",
        "read": "hak, hak hak, baca, lihat, tahu, tau, ngerti, mau, boleh, ya, iya, nggih, muhun, yes, rights, read",
    },
    "hurt": {
        "yes": f"{_BODY_HURT}, {_BODY_ILL}, hamil, meteng, mbobot, reuneuh, kakandungan, pregnant",
        "no": _BODY_WELL,
    },
    "hurt_or_ill": {
        "hurt": _BODY_HURT,
        "pregnant": (
            "lagi isi, telat haid, expecting, hamil, bunting, meteng, mbobot, bobot, reuneuh, kakandungan, "
            "ngandung, mengandung, pregnant"
        ),
        "ill": _BODY_ILL,
        "none": _BODY_WELL,
    },
    "with_whom": {
        "children": _CHILDREN,
        "employer": _EMPLOYER,
        "friends": _FRIENDS,
        "others": f"{_FAMILY}, {_OTHERS}",
        "alone": _ALONE,
        ANYBODY: _ANYBODY,
    },
    "who_with": {
        "children": _CHILDREN,
        "family": _FAMILY,
        "others": f"{_FRIENDS}, {_EMPLOYER}, {_OTHERS}",
        "alone": _ALONE,
        ANYBODY: _ANYBODY,
    },
    "passport": {
        "held": (
            "di tangan majikan, diumpetin, disembunyiin, disembunyikan, nyonya, juragan, they took it, they keep "
            "it, dijaluk, dipenta, disimpan agen, disimpen agen, disimpen ku agen, ditahan, dipegang, dpegang, "
            "diambil, disita, dicekel, dicepeng, digowo, digawa, dicokot, dicandak majikan, diteundeun, ditahan "
            "majikan, di majikan, di agen, di bos, neng majikan, nang majikan, teng majikan, teng agen, neng "
            "agen, sama majikan, sama agen, majikan, juragan, dunungan, bos, agen, agency, agent, employer, boss, "
            "captain, kapten, madam, took it, taken, confiscated, keeps it"
        ),
        "lost": (
            "ketinggalan, ketinggalan di rumah majikan, ketinggalan di rumah, kari neng omah, tinggaleun, left "
            "behind, ! ketemu, ! kepanggih, ! kapendak, ! find, ! find it, ketriwal, keslempit, teuing kamana, ! "
            "tahu kemana, hilang, ilang, ical, leungit, kehilangan, kecurian, dicuri, tercecer, lost, stolen, "
            "missing, dibakar, kebakar, kobong, kabakar, dibuang, disobek, dirobek, disuwek, rusak, burned, burnt, "
            "torn, "
            "destroyed"
        ),
        "expired": (
            "lewat masa, ran out, kadaluwarsa, mati, udah mati, paeh, pejah, kadaluarsa, kadaluwarsa, "
            "kedaluwarsa, habis, abis, entek, telas, beak, expired, expire, ! berlaku, ! longer valid, ! valid, ! "
            "valid any more, out of date"
        ),
        "never": (
            "gapunya, gaduwe, ! bikin, ! gawe, ! nyieun, ! kungsi nyieun, ! tau gawe, ! punya, ! pernah punya, ! "
            "pernah, ! duwe, ! nduwe, ! tau nduwe, ! tau duwe, ! gadhah, ! gaduh, ! boga, ! nate gadhah, never, "
            "never had, ! have, ! had, ! got"
        ),
        "with_me": (
            "di lemari, di kamar saya, masih ada, ! hilang, in my bag, my bag, di tas, di koper, neng tas, dina "
            "tas, tak gowo, tak gawa, tak cekel, tak simpen, kulo simpen, dibawa ku kuring, dibawa ku abdi, "
            "disimpen ku abdi, dicekel ku kuring, ada, saya pegang, saya bawa, saya simpan, di saya, d saya, sama "
            "saya, ono, ana, neng aku, nang aku, wonten, wonten kula, wonten kulo, teng kula, teng kulo, kulo "
            "cepeng, kula cepeng, kulo bekta, kula bekta, aya, di abdi, di kuring, dicepeng ku abdi, dicandak ku "
            "abdi, i have, with me, have it, i keep it, i have my passport"
        ),
    },
    # What it is about, where the words did not tell it before; what hurts comes before money.
    "kind": {
        "violence": (
            "kekerasan, dipukul, dpukul, dipukuli, dipukulin, mukul, suka mukul, ditampar, ditendang, disiksa, "
            "dianiaya, diperkosa, dilecehkan, dicekik, dijambak, disiram, digebuk, digebuki, diantemi, diteunggeul, "
            "abuse, "
            "abused, beaten, beats me, hits me, hit me, raped"
        ),
        "illness": f"{_BODY_HURT}, {_BODY_ILL}",
        "detention": (
            "ditangkap, ketangkap, ketangkep, kecekel, ditewak, ditahan polisi, ditahan imigrasi, dipenjara, penjara, "
            "tahanan, detained, arrested, jail, prison"
        ),
        "passport": (
            "paspor ditahan, paspor dipegang, paspor diambil, paspor disita, paspor saya ditahan, paspor saya "
            "dipegang, "
            "paspor saya diambil, paspor saya disita, paspor dicekel, pasporku dicekel, pasporku ditahan, paspor, "
            "passport"
        ),
        "employer_gone": (
            "majikan hilang, majikan kabur, majikan meninggal, majikan bangkrut, bos kabur, bos hilang, ! ada kabar, "
            "pabrik tutup, perusahaan bangkrut, perusahaan tutup"
        ),
        "wages": (
            "gaji, gajih, gajiku, upah, bayaran, ! dibayar, ! digaji, ! gajian, ! dibayari, ! dibayarkeun, ! paid, "
            "potongan gaji, "
            "potong gaji, kena potong, dipotong, salary, wage, wages"
        ),
        "dismissed": (
            "dipecat, pecat, phk, di phk, diphk, kena phk, diberhentikan, disuruh berhenti, diberhentiin, dirumahkan, "
            "diliren, dilirenaken, dieureunkeun, fired, dismissed, laid off, sacked, terminated, lost my job"
        ),
        "contract": (
            "kontrak, kontrake, kontraknya, contract, ! sesuai kontrak, ! sesuai, beda kontrak, kerjaan beda, job "
            "beda, "
            "jam kerja"
        ),
        "other": (
            "lain, lainnya, yang lain, yg lain, liyane, sanesipun, sejen, hamil, cuti, "
            "asuransi, bpjs, utang, hutang, ditipu, penipuan, ! cocok, ! ada yang cocok, ! ada yg cocok, ! ada di "
            "situ, "
            "something else, other, none of these, pregnant, insurance, debt"
        ),
    },
    "holder": {
        "employer": _EMPLOYER_ONLY,
        "agent": (
            "agen, agent, agensi, agency, agennya, sponsor, calo, pt, pjtki, p3mi, perusahaan, perekrut, ejen, "
            "recruiter"
        ),
        "others": (
            "imigrasi, immigration, polisi, police, suami, istri, teman, temen, kawan, keluarga, saudara, orang lain, "
            "kbri, kjri, husband, friend"
        ),
        "unknown": "! tahu, ! tau, ! ngerti, ! ngertos, ! nyaho, ! know, entah, embuh, duka",
    },
    "state": {
        "life_threatening": (
            "gawat, kritis, koma, sekarat, pingsan, ! sadar, ! bangun, ! bisa bangun, ! bisa napas, ! bisa nafas, "
            "sesak "
            "sekali, semaput, mau mati, hampir mati, icu, dying, unconscious, coma, critical, cannot breathe"
        ),
        "serious": (
            "hitam, menghitam, ireng, hideung, belatung, busuk, membusuk, bernanah, infeksi, muntah darah, "
            "parah, parna, berat, abot, serius, lumayan parah, ! bisa kerja, ! bisa jalan, ! kuat, makin parah, tambah "
            "parah, sakit sekali, sakit banget, sakit bgt, serious, bad, very sick, worse"
        ),
        "light": (
            "ringan, enteng, hampang, biasa, biasa aja, biasa saja, sedikit, dikit, ! parah, ! berat, mendingan, "
            "membaik, "
            "sudah sembuh, udah sembuh, masih bisa kerja, cuma batuk, cuma pilek, cuma flu, mild, light, better"
        ),
    },
    "hospital": {
        "cannot_pay": (
            "! ada uang, ! punya uang, ! ada duit, ! duwe duit, ! boga duit, ! gadhah arto, ! gaduh artos, ! mampu, ! "
            "mampu "
            "bayar, ! bisa bayar, ! sanggup bayar, mahal, kemahalan, larang, awis, cannot pay, ! afford, ! pay, ! money"
        ),
        "no": (
            "! pernah, ! dibawa, ! diajak, ! boleh, ! dibolehin, ! dibolehkan, ! diizinkan, ! diijinkan, ! ke dokter, "
            "! "
            "ke rumah sakit, ! berobat, ! sempat, ! sempet, baru mau, ! been"
        ),
        "yes": (
            "sudah ke, udah ke, udh ke, sudah dibawa, udah dibawa, sudah berobat, udah berobat, di rs, di rumah sakit, "
            "di klinik, dirawat, opname, puskesmas, klinik, in hospital, at the hospital, clinic, been"
        ),
    },
    "reason": {
        "worker_died": "meninggal, mati, wafat, seda, sedo, pejah, ninggal, maot, ngantunkeun, died, dead, death",
        "abuse": (
            "mukul, suka mukul, nggebuk, neunggeul, kasar, main tangan, gebag, gebagi, gebugi, dipukulin, pukul, "
            "beat me, hit me, kekerasan, dipukul, dpukul, dipukuli, disiksa, dianiaya, diperkosa, dilecehkan, "
            "digebuki, diantemi, diteunggeul, diteunggeulan, abuse, abused, beaten, beats, hits, violence, raped, "
            "tortured"
        ),
        "war_disaster": (
            "perang, konflik, bencana, gempa, lindu, lini, banjir, tsunami, war, disaster, earthquake, flood, "
            "bomb, conflict"
        ),
        "ill": f"{_BODY_ILL}, {_BODY_HURT}",
        "deportation": (
            "imigrasi, immigration, ditangkap, ketangkep, kecekel, ditewak, katewak, deportasi, dideportasi, "
            "dideport, deport, deported, deportation, razia, diusir, pemutihan, amnesti, amnesty"
        ),
        "unpaid": (
            "! tau bayaran, ! bayaran, ! digajih, bayaran, upahe, owes me, owe me, ! dibayar, ! digaji, ! "
            "dibayari, ! gajian, ! dibayarkeun, ! paid, ! pay, ! pay me, gaji, gajih, gajinya, gajiku, gajine, "
            "upah, unpaid, salary, wage, wages"
        ),
        "stranded": (
            "! boga pagawean, ! punya kerja, ! duwe gawean, nganggur, jobless, ! gadhah, ! gaduh, ! punya apa, ! "
            "kerja, ! gawe, luntang lantung, nothing left, have nothing, terlantar, telantar, ditelantarkan, "
            "kapiran, kalantar, ditinggal, ditinggalkeun, ! punya uang, ! gadhah arto, ! duwe duit, ! boga duit, "
            "! gaduh artos, stranded, abandoned, ! money"
        ),
        "contract_end": (
            "kontrak, kontrake, kontrakna, kontraknya, habis kontrak, contract, finish contract, rampung, rengse, "
            "selesai"
        ),
        "other": (
            "visa mati, visaku mati, visa saya mati, visa sudah mati, visa udah mati, paspor mati, paspor saya mati, "
            "hp mati, "
            "overstay, over stay, kabur, hamil, orang tua sakit, ibu sakit, ibu saya sakit, bapak sakit, bapak saya "
            "sakit, "
            "anak sakit, anak saya sakit, suami sakit, suami saya sakit, istri sakit, "
            "ibu meninggal, ibu saya meninggal, ibuku ninggal, bapak meninggal, bapak saya meninggal, bapakku "
            "ninggal, orang tua meninggal, mother died, father died, terakhir, pungkasan, panungtung, last, hal "
            "lain, none of these, lain, lainnya, yang lain, yg lain, alasan lain, lain lain, liya, liyo, liyane, "
            "sanes, sanesipun, sejen, sejenna, nu sejen, nu sanes, other, another, something else, betah, ! betah, "
            "kangen, rindu, kangen anak, kangen keluarga, capek, cape, lelah, ! kuat, ! sanggup, ! cocok, homesick, "
            "tired"
        ),
    },
}
