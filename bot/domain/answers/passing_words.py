"""What people say when asked in passing: whether an offer is welcome, help needed now, who they are to somebody."""

from collections.abc import Mapping

_NOT_WANTED = "menu, ! mau, ! jadi, ! pengin, ! pengen, ! hayang, ! hoyong, ! want"
_WANTED = (
    "mau, pengin, pengen, ingin, pingin, arep, kersa, badhe, bade, hayang, hoyong, palay, hayu, ayo, yuk, boleh, "
    "angsal, kenging, lanjut, ayuk, gas, gaskeun, gasken, cus, sip, want, sure, please"
)
_OFFERED = (
    "training",
    "registration",
    "recruiter_check",
    "my_case",
    "missing_relative",
    "rights",
    "assistance",
    "my_data",
    "officer_check",
    "jobs",
    "check_in",
    "help_card",
    "evidence",
    "companion",
    "civic",
    "outreach",
    "help",
    "returnee",
    "family_line",
    "safe_migration",
    "competence",
    "journey",
    "report_trafficking",
)

OFFERS: Mapping[str, Mapping[str, str]] = {
    **{f"for_{flow}": {"menu": _NOT_WANTED, "go": _WANTED} for flow in _OFFERED},
    "for_repatriation": {"menu": _NOT_WANTED, "go": f"{_WANTED}, pulang, mulih, go home"},
}

PASSING: Mapping[str, Mapping[str, str]] = {
    "now": {
        "yes": (
            "sekarang juga, saiki uga, saiki ugi, sakniki ugi, ayeuna keneh, right now, right away, segera, "
            "secepatnya, cepat, cepet, cepetan, gancang, enggal, tolong, tulung, tulungi, tulungan, gawat, darurat, "
            "urgent, perlu bantuan, butuh bantuan, butuh banget, butuh bgt, perlu banget, betah "
            "bantuan, peryogi bantosan, help"
        ),
        "no": (
            "! sekarang juga, ! sekarang, ! saiki, ! sakniki, ! ayeuna, ! right now, ! now, ! perlu, ! butuh, ! usah, "
            "nanti aja, nanti saja, mengko wae, mangke mawon, engke wae, maybe later, aman, masih aman, udah aman, "
            "sudah aman, pun aman, isih aman, tasih aman, tos aman, aman keneh, safe, still safe, ! darurat, ! gawat, "
            "! mendesak, ! urgent, ! buru buru"
        ),
    },
    "told_police": {
        "no": (
            "! lapor, ! melapor, ! nglapor, ! sempat, ! sempet, ! pernah, ! berani, ! wani, ! wantun, ! reported, ! "
            "report"
        ),
        "yes": (
            "sudah lapor, udah lapor, udh lapor, sampun lapor, wis lapor, parantos lapor, tos lapor, geus lapor, "
            "reported"
        ),
    },
    "hour": {
        "morning": "pagi, pg, esuk, enjing, isuk, subuh, morning",
        "noon": "siang, awan, beurang, tengah hari, dhuhur, noon, midday",
        "evening": "malam, malem, mlm, sore, dalu, wengi, peuting, night, evening",
    },
    "already": {
        "call_off": "batal, batalin, batalkan, hapus, ! jadi, cancel",
        "pause": "berhenti, stop, matikan, hentikan, pause",
        "change": "ubah, ganti, rubah, pindah, ngubah, change",
        "keep": "biarkan, biarin, tetap, keep",
    },
    "quiz_passport": {
        "agent": "agen, sponsor, pt, agency, agent",
        "employer": "majikan, bos, juragan, employer, boss",
        "me": "saya, sy, aku, ku, gue, gw, sendiri, kula, kulo, abdi, me, myself, i",
    },
    "wording": {
        "weather": "cuaca, hujan, panas, weather",
        "meal": "makan, dhahar, tuang, meal, food",
        "hello": "sapa, nyapa, menyapa, sapaan, halo, hai, apa kabar, kabar, hello, hi, greet",
    },
    # Whether a paper is there.
    "have": {
        "lack": (
            "! ada, ! punya, ! wonten, ! aya, ! jadi, ! selesai, ! beres, ! dapat, ! have, belum, blm, dereng, durung, "
            "teu acan, diurus, lagi diurus, masih diurus, hilang, ilang, mati, kadaluarsa, expired, lost, not yet"
        ),
        "have": (
            "ada, punya, wonten, aya, gaduh, sudah, udah, udh, sampun, wis, tos, parantos, beres, jadi, selesai, "
            "lengkap, dapat, have, got, done, ready"
        ),
        "later": "nanti, nanti lagi, cukup, stop, lanjut nanti, mengko, mangke, engke, later, enough",
    },
    "need": {
        "home_visit": "kunjungan, dikunjungi, ke rumah, datang, visit",
        "papers": "berkas, dokumen, surat, surat surat, syarat, papers, documents",
    },
    "then": {
        "report": "lapor, laporkan, melapor, melaporkan, report",
        "signs": "cek, periksa, tanda, tanda bahaya, check",
        "another": "ada lagi, lagi, topik lain, yang lain, hal lain, another",
        "officer": "petugas, tanya petugas, officer",
    },
    "way": {
        "company": "pt, lewat pt, p3mi, perusahaan, agen resmi, company",
        "government": "g to g, gtog, g2g, gtg, eps, eps topik, antar pemerintah, pemerintah, government",
        "own": "sendiri, mandiri, cari sendiri, by myself, on my own",
        "sea": "kapal, abk, pelaut, ship, seafarer",
    },
    "side": {
        "home": "di indonesia, desa, kampung, dusun, kabupaten, kecamatan, kelurahan, di sini, village",
        "abroad": "luar negeri, malaysia, arab, saudi, taiwan, hongkong, hong kong, kamboja, myanmar, abroad",
        "follow": "punya kode, ada kode, mengikuti, follow",
        "let_follow": "kasih kode, ngasih kode, beri kode, kode buat, kode untuk, kode ke, buat keluarga, give",
        "stop": "hentikan, berhenti, stop",
    },
    "wish": {
        # Of one's own data; whether to delete is asked once more.
        "keep": (
            "! hapus, ! dihapus, jangan hapus, jangan dihapus, jangan jadi hapus, jangan jadi dihapus, ! jadi hapus, "
            "! jadi dihapus, ojo dihapus, aja dihapus, ulah dihapus, ! delete, ! erase, batal hapus, batal dihapus, "
            "batalin hapus, batalkan hapus, batalkan penghapusan"
        ),
        "delete": "hapus, dihapus, hapusin, hapuskan, apus, busak, pupus, delete, erase",
        "withdraw": "tarik, cabut, tarik persetujuan, cabut persetujuan, withdraw",
        "correct": "perbaiki, ubah, ganti, betulkan, koreksi, correct, change",
        "see": "lihat, liat, tampilkan, ningali, ndelok, see, show",
        "credit": "pinjaman, pinjam, kur, kredit, modal, loan, credit",
        "business": "usaha, dagang, jualan, warung, bisnis, bengkel, ternak, business",
        "export": "ekspor, export, salinan, minta salinan, unduh, download",
        "money": "uang, keuangan, tabungan, nabung, menabung, money, savings",
        "health": "sakit, tertekan, stres, stress, trauma, depresi, sick, ill",
        "local_work": "kerja, pekerjaan, lowongan, kerjaan, work, job",
    },
    "what": {
        "report": "lapor, laporkan, melapor, melaporkan, ngelapor, report",
        "number": "nomor, nomer, nomornya, nomernya, rekening, hp, telepon, wa, number",
        "word": "sandi, kata, kode, word",
        "warnings": "peringatan, waspada, warning, warnings",
        "add": "simpan, simpen, nyimpan, nyimpen, kirim, ngirim, upload, tambah, keep, save",
        "list": "lihat, liat, ambil, unduh, download, see",
    },
    "talk_to_officer": {
        "no": "! usah, ! perlu, ! mau, selesai, sudah, udah, cukup, lanjut, nanti, nanti saja, makasih, done, rampung",
        "yes": "mau, boleh, minta, tolong, please",
    },
    "question_left": {
        "yes": "ada, masih, masih ada, mau tanya, mau nanya, tanya, wonten, aya, still",
        "no": "! ada, ! wonten, ! aya, cukup, cekap, makasih, terima kasih",
    },
    "money": {
        "no": (
            "! minta, ! diminta, ! dimintai, ! minta uang, ! ada, ! bayar, ! disuruh bayar, gratis, free, ! "
            "disuwuni, ! dipenta, ! "
            "asked"
        ),
        "company": "rekening perusahaan, rekening pt, ke perusahaan, ke pt, ke kantor, company account",
        "private": (
            "rekening pribadi, pribadi, atas nama orang, rekening orang, ke orangnya, ke calo, ke sponsor, ke dia, "
            "private, "
            "personal, person"
        ),
    },
    "relation": {
        "spouse": ("suami, suaminya, istri, istrinya, isteri, bojo, bojone, garwa, salaki, pamajikan, husband, wife"),
        "parent": (
            "ibu, ibunya, ibuk, emak, mak, mamak, mama, ayah, bapak, bapaknya, orang tua, orangtua, mother, father"
        ),
        "child": ("anak, anaknya, anake, putra, putri, budakna, son, daughter, child"),
        "sibling": (
            "kakak, kakaknya, adik, adiknya, adek, adeknya, adi, rai, lanceuk, mbakyu, sister, brother, saudara kandung"
        ),
        "other": (
            "paman, bibi, om, tante, keponakan, sepupu, kakek, nenek, ipar, mertua, tetangga, teman, temen, tmn, "
            "kawan, "
            "konco, rencang, babaturan, pacar, tunangan, cousin, uncle, aunt, friend, neighbour"
        ),
    },
    "role": {
        "relative": (
            "keluarga, keluarganya, keluarga tki, keluarga tkw, keluarga pmi, kulawarga, kulawargi, family, relative, "
            "anak saya di luar negeri, anak saya tki, anak saya tkw, anak saya pmi, anaknya tki, anaknya tkw, ibunya "
            "tki, "
            "ibu nya tki, ibunya tkw, ibu nya tkw, istrinya tki, suaminya tki, suaminya tkw, istri saya tkw, suami "
            "saya tki, "
            "ibu saya tkw, bapak saya tki, kakak saya tkw, adik saya tkw, kakak saya tki, adik saya tki, saya "
            "suaminya, "
            "saya istrinya, saya ibunya, saya bapaknya, saya anaknya, saya kakaknya, saya adiknya"
        ),
        "returnee": (
            "sudah pulang, udah pulang, udh pulang, mantan tki, mantan tkw, mantan pmi, eks tki, eks tkw, sampun "
            "wangsul, wis mulih, tos mulih, geus balik, udah balik, sudah balik, udh balik, mantan, eks, ex tki, "
            "returned, came home"
        ),
        "candidate": (
            "calon, calon tki, calon tkw, calon pmi, mau berangkat, mau jadi tki, mau jadi tkw, ! berangkat, badhe "
            "bidhal, arep budhal, bade angkat, candidate, going to leave"
        ),
        "worker": (
            "kerja di luar, kerja di luar negeri, saya kerja, sy kerja, aku kerja, saya bekerja, kerja di, bekerja "
            "di, tki, tkw, pmi, pekerja migran, lagi kerja, sedang kerja, masih "
            "kerja, nyambut damel, nyambut gawe, damel di luar, work abroad, working abroad, migrant worker"
        ),
    },
    "topic": {
        "days_off": (
            "hari libur, libur, liburan, cuti, jam kerja, lembur, istirahat, prei, day off, days off, holiday, "
            "holidays, working hours, overtime"
        ),
        "wages": ("gaji, gajih, upah, bayaran, potongan, potongan gaji, salary, wage, wages, pay"),
        "pregnancy": ("hamil, kehamilan, melahirkan, meteng, mbobot, reuneuh, kakandungan, pregnant"),
        "change_employer": ("pindah, pindah kerja, ganti majikan, ganti bos, pindah bos, change employer, change boss"),
    },
    "search-then": {
        "no": (
            "! usah, ! perlu, ! mau, ! jadi, ! thanks, ! thank you, ! makasih, ! terima kasih, makasih, terima kasih, "
            "trims, suwun, matur nuwun, hatur nuhun, nuhun, thanks, thank you, cukup, cekap"
        ),
        "other": ("cari lagi, cari yang lain, cari lain, yang lain, nyari lagi, search again, something else"),
        "interested": ("catat, dicatat, minat, berminat, mau, boleh, note it, interested"),
    },
    "keep": {
        "remind": "ingatkan, ingetin, ingatin, kabari, kabarin, ditanya lagi, remind",
        "no": "! usah, ! perlu, ! mau, ! disimpan, ! simpan",
        "keep": "simpan, simpen, nyimpan, disimpan, simpenin, keep, save",
    },
    "sector": {
        "care": (
            "caregiver, care giver, caregiving, careworker, care worker, perawat, perawat lansia, perawatan, jompo, "
            "lansia, kaigo, panti, nurse, suster"
        ),
        "household": "prt, art, pembantu, rumah tangga, pekerja rumah tangga, asisten rumah tangga, housemaid, maid",
        "shipyard": "galangan, galangan kapal, las, welder, ngelas, shipyard",
        "welding": "las, welder, ngelas, tukang las, welding",
        "hotel": "hotel, restoran, resto, perhotelan, waiter, waitress, koki, chef",
        "hospitality": "hotel, restoran, resto, perhotelan, waiter, waitress, koki, chef",
        "trainee": "magang, pemagangan, im japan, kenshusei, trainee, internship",
        "skilled": "ssw, tokutei, tokutei ginou, tenaga terampil",
        "fishery": "nelayan, perikanan, abk, pelaut, kapal ikan, fishing",
        "sea_farm": "nelayan, perikanan, abk, pelaut, pertanian, kebun, sawit, tani, fishing, farm",
        "construction": "bangunan, konstruksi, tukang, construction",
        "engineering": "teknik, teknisi, mekanik, montir, engineer",
        "manufacturing": "pabrik, manufaktur, operator produksi, factory",
        "returning": "pernah kerja di sana, mantan, eks, bekas",
    },
    "rhythm": {
        "daily": (
            "tiap hari, setiap hari, tiap pagi, tiap malam, tiap sore, saben dina, saben dinten, unggal poe, unggal "
            "dinten, every day, daily, every morning, every night"
        ),
        "weekly": (
            "tiap minggu, setiap minggu, seminggu sekali, saben minggu, unggal minggu, weekly, every week, once a week"
        ),
    },
}
