### Safety, in Javanese (polite krama madya): checking who offers work, reporting trafficking, rights, cards, evidence.
### Never "fake", never "go ahead"; say what is not known. No native speaker has reviewed this file yet.

## recruiter_check

recruiter_check-recruiter = Napa sing badhe dicek? Ditulis nami perusahaan, nomer HP, nomer rekening, utawi akun media sosiale. Poster angsal difoto.
recruiter_check-recruiter_written = Fotone kula simpen. Nami perusahaan lan nomer teng foto mangga ditulis ugi, supados saged kula cek.
recruiter_check-money = Napa panjenengan dikengken mbayar? Menawi nggih, teng rekeninge sinten?
recruiter_check-money-private = Rekening pribadi
recruiter_check-money-company = Rekening perusahaan
recruiter_check-money-no = Mboten dikengken
recruiter_check-money-unknown = Mboten ngertos
recruiter_check-checked = Sing kula priksa: { $what }.
recruiter_check-list-none = Dhaftar perusahaan: salinane dereng wonten teng kula, dados dereng saged nyocokaken. Dhaftar resmine inggih dhaftar P3MI aktif teng SISKOP2MI (sumber: keterangan menteri, 29 Oktober 2025); BP3MI utawi Dinas Tenaga Kerja saged mriksa.
recruiter_check-list-no_name = Dhaftar perusahaan: dereng wonten nami perusahaan sing saged kula cocokaken.
recruiter_check-list-listed = Dhaftar perusahaan: { $company } wonten teng dhaftar kula tanggal { $date } (izin { $licence }). Tiyang sanes saged ngangge nami niki tanpa hak, dados nomere dicocokaken ugi.
recruiter_check-list-until = Izine miturut cathetan: dugi { $until }.
recruiter_check-list-similar = Dhaftar perusahaan: nami sing persis niku mboten wonten. Sing memper teng dhaftar kula tanggal { $date }: { $company }. Mangga dicocokaken saben hurufe.
recruiter_check-list-missing = Dhaftar perusahaan: nami niku mboten wonten teng dhaftar kula tanggal { $date }. Dhaftar kula saged telat, dados tangled ugi teng BP3MI utawi Dinas Tenaga Kerja.
recruiter_check-state-suspended = Teng dhaftar niku izine kacathet saweg dikendelaken sawetawis.
recruiter_check-state-revoked = Teng dhaftar niku izine kacathet sampun dicabut.
recruiter_check-state-unknown = Kawontenan izine dereng kula ngertosi.
recruiter_check-number-belongs = Nomer utawi tiyang: kula kenal gadhahane { $company }.
recruiter_check-number-stranger = Nomer utawi tiyang: sanes salah setunggal sing kula kenal saking { $company }. Mangga hubungi perusahaane lewat nomer resmi lan tangled.
recruiter_check-number-unknown = Nomer utawi tiyang: kula mboten ngertos niki gadhahane sinten.
recruiter_check-reported-yes = Laporan: nomer, akun, utawi nami niki nate dilaporaken teng kula. Ngatos-atos nggih.
recruiter_check-reported-no = Laporan: dereng wonten laporan sing kula ngertosi. Niku dereng mesthi aman.
recruiter_check-money-is-private = Arta: nyuwun arta teng rekening pribadi niku tandha bahaya. Ampun ditransfer, bukti obrolane disimpen.
recruiter_check-money-is-company = Arta: sakderenge mbayar, tangled BP3MI napa ragat niku diangsalaken. Buktine disimpen.
recruiter_check-money-is-no = Arta: dereng disuwuni. Menawi mangke dikengken mbayar teng rekening pribadi, ampun dibayar lan kabari kula.
recruiter_check-money-is-asked = Arta: panjenengan dipun suwuni mbayar. Ampun mbayar riyin. Tanglet teng BP3MI utawi Disnaker napa ragad niku angsal; menawi teng rekening pribadi, niku tandha bebaya.
recruiter_check-unpaid = Nggih, ampun mbayar riyin sadereng sedaya cetha.
recruiter_check-money-is-unknown = Arta: tangled ragate pinten, lan teng rekeninge sinten, sakderenge nglajengaken.
recruiter_check-paid = Artane sampun kakirim: ampun ngirim malih, napa mawon alesane. Bank panjenengan dikabari sakniki ugi. Bukti transfer lan obrolane disimpen. Niki saged dilaporaken dhateng BP3MI lan pulisi; pencet "Laporaken", kula terusaken.
recruiter_check-forwarded = Pitakenan niku kula terusaken dhateng petugas. Wangsulane teng mriki; kapan persise dereng saged kula pesthekaken.
recruiter_check-then = Badhe nglajengaken teng pundi?
recruiter_check-then-signs = Cek tandha bahaya
recruiter_check-then-report = Laporaken
recruiter_check-then-done = Cekap
recruiter_check-signs-begin = Tandha bahaya kula sebataken setunggal-setunggal. Wangsulana "Nggih" menawi niku kedadosan teng panjenengan. Menawi tandhane awrat, langsung kula laporaken dhateng petugas.
recruiter_check-sign_of = Napa panjenengan ngalami niki: "{ $label }"?
recruiter_check-sign_noted = Niku kula cathet. Wonten tandha sanes?
recruiter_check-sign = Wangsulana nggih, mboten, utawi mboten ngertos.
recruiter_check-sign-yes = Nggih
recruiter_check-sign-no = Mboten
recruiter_check-sign-unknown = Mboten ngertos
recruiter_check-sign-enough = Cekap, kendel
recruiter_check-told_sign = Tandha bebaya: { $label }. { $advice } (data { $date })
recruiter_check-advice = { $advice } (data { $date })
recruiter_check-danger_found = Panjenengan mangsuli nggih kangge "{ $label }". Niku tandha bahaya sing awrat, dados kula mandheg tangled bab tawaran lan langsung ndamel lapuran. Petugas maos lan mangsuli teng mriki. Menawi kesusu, telpon nomer teng ngandhap.
recruiter_check-signs-many = Wonten pinten-pinten tandha bahaya sing awrat. Ampun bidhal lan ampun mbayar rumiyin sakderenge wonten kepastian saking BP3MI.
recruiter_check-signs-some = Wonten tandha sing perlu digatosaken. Mangga dipesthekaken rumiyin teng BP3MI utawi Dinas Tenaga Kerja.
recruiter_check-signs-none = Panjenengan mboten nyebut tandha bahaya. Niku dereng mesthi aman: kula namung ngertos sing panjenengan cariyosaken.
recruiter_check-after_signs = Badhe dilaporaken teng petugas? Sing dilaporaken mboten badhe ngertos sinten sing lapor.
recruiter_check-after_signs-report = Laporaken
recruiter_check-after_signs-done = Mboten, cekap
recruiter_check-identity = Panjenengan kersa lapor kados pundi? Asma panjenengan mboten nate dugi sing dilaporaken.
recruiter_check-identity-quiet = Petugas ngertos kula
recruiter_check-identity-anonymous = Tanpa nami kula
recruiter_check-identity-back_out = Mboten sios
recruiter_check-reported = Laporan panjenengan sampun mlebet. Kalih pitakenan malih, angsal dilangkungi.
recruiter_check-recruiter_more = Wonten nomer, rekening, akun, utawi bukti sanes saking piyambake? Mangga tulis utawi kirim foto.
recruiter_check-home_province = Ngrekrute teng provinsi pundi?
recruiter_check-look_yourself =
    Dicek ugi piyambak: nami teng dhaftar P3MI aktif SISKOP2MI, surat izin SIP3MI, lan SIP2MI kangge negara lan pedamelan niku. Kantore diparani, utawi tangled BP3MI utawi Dinas Tenaga Kerja (sumber: keterangan menteri, 29 Oktober 2025).
    Kula mboten saged mesthekaken menawi tawaran niku aman. Menawi wonten sing enggal, nulis malih.

## report_trafficking

report_trafficking-who = Matur nuwun sampun peduli. Teng perkawis niki, panjenengan sinten?
report_trafficking-who-self = Kula piyambak korban
report_trafficking-who-family = Keluarga
report_trafficking-who-neighbour = Tanggi utawi kanca
report_trafficking-who-official = RT/RW, desa, sekolah
report_trafficking-who-other = Sanese
report_trafficking-happening_now = Napa wonten sing sakniki dikunci, disakiti, utawi enggal badhe dibidhalaken?
report_trafficking-identity = Asma panjenengan mboten nate dugi sing dilaporaken. Napa petugas angsal ngertos asma panjenengan?
report_trafficking-identity-quiet = Angsal, dirahasiaken
report_trafficking-identity-anonymous = Ampun, tanpa nami
report_trafficking-identity-named = Angsal, mangga
report_trafficking-side = Kedadosane teng pundi?
report_trafficking-side-home = Teng Indonesia
report_trafficking-side-abroad = Teng luar negeri
report_trafficking-side-unknown = Mboten ngertos
report_trafficking-home_province = Teng provinsi pundi?
report_trafficking-home_regency = Teng kabupaten utawi kitha pundi?
report_trafficking-what_is_seen = Napa sing panjenengan tingali utawi pireng? Mangga tulis, kirim pesen swanten utawi foto. Ampun nyelak menawi mbebayani.
report_trafficking-recruiter = Sinten pelakune? Ditulis nami, nomer HP, rekening, akun, utawi perusahaane.
report_trafficking-people = Kinten-kinten korbane wonten tiyang pinten? Dijawab ngangge angka.
report_trafficking-leaving = Kapan tiyang-tiyang niku badhe dibidhalaken? Kinten-kinten mawon cekap.
report_trafficking-told = Matur nuwun sampun sanjang. Sing kula tangkep: { $age ->
        [none] tiyang
       *[other] umur { $age } taun
    } badhe dibekta { $place ->
        [none] kesah
       *[other] dhateng { $place }
    }. Menawi klentu, ditulis mawon.
report_trafficking-leaves_soon = Wekdale mepet, dados petugas kula celuk sakniki. Menawi tiyange enggal badhe dibekta, nelpon polisi. Ampun nyelak piyambakan menawi mbebayani.
report_trafficking-found_at = Tiyange sakniki teng pundi, utawi badhe dibekta saking pundi? Mangga ditulis desa, RT, sekolah, kecamatan, utawi kithane. Kinten-kinten mawon cekap.
report_trafficking-recruiter_taking = Sinten sing mbekta? Mangga ditulis nami, nomer, mobil, utawi napa mawon sing panjenengan ngertosi.
report_trafficking-goes_to = Matur nuwun. Laporan niki dugi petugas teng mrika, lan polisi tumut ningali. Kapan persise dijawab dereng saged kula pesthekaken. Nulis malih kapan mawon menawi wonten kabar, lan ampun tumindak piyambakan.

## officer_check

officer_check-never_ask = Ampun mbayar rumiyin. Petugas mboten nate nyuwun arta, transfer, PIN, utawi kode SMS. Sinten mawon sing nyuwun, ampun disukani.
officer_check-code_given = Ampun maringi napa-napa malih. Ngangge kode laporan mawon isine mboten kebikak; ngangge kode lan PIN tiyang sanes saged maos. Menawi niku kode SMS bank utawi WhatsApp: hubungi bank panjenengan, lan mlebet malih teng WhatsApp saking HP panjenengan piyambak. Laporaken teng mriki, supados petugas ngertos.
officer_check-papers_wait = Foto KTP, paspor, utawi dokumen sanes ampun dikirim rumiyin, sakderenge cetha sinten tiyange.
officer_check-paid = Artane sampun kakirim: ampun ngirim malih, napa mawon alesane. Bank panjenengan dikabari sakniki ugi. Bukti transfer lan obrolane disimpen. Pencet "Laporaken", supados petugas ngertos.
officer_check-papers_given = Ampun ngirim napa-napa malih. Obrolane disimpen kangge bukti. Menawi wonten tagihan utawi utang atas nami panjenengan sing mboten dikenal, bank lan kula dikabari. Laporaken teng mriki, supados petugas ngertos.
officer_check-what = Napa sing badhe dicek? Nomere angsal langsung ditulis teng mriki.
officer_check-what-number = Nomer utawi rekening
officer_check-what-word = Tembung petugas
officer_check-what-report = Laporaken sing ngaku
officer_check-what-warnings = Pepeling saben negara
officer_check-impostor = Ditulis nami, nomer HP, rekening, utawi akune tiyang niku. Foto obrolane nggih angsal.
officer_check-number-published = Nomer niku nomer resmi { $name } (data { $date }). Nomer teng layar saged ditiru, dados langkung aman panjenengan piyambak sing nelpon mrika.
officer_check-number-unknown = Nomer niku mboten wonten teng dhaftar nomer resmi kula. Niku dereng mesthi napa-napa, nanging ngatos-atos nggih.
officer_check-asks_money = Piyambake nyuwun arta, lan petugas mboten nate nyuwun arta. Ampun mbayar, napa mawon alesane.
officer_check-who_is_it = Kula mboten saged mesthekaken niku sinten. Sing mesthi: petugas mboten nate nyuwun arta, PIN utawi kode SMS. Menawi piyambake nyuwun, ampun disukani, lan ampun ngirim dokumen.
officer_check-number-none = Saking nami mawon, kula mboten saged mesthekaken sinten tiyange.
officer_check-reported-yes = Nomer, akun, utawi nami niki nate dilaporaken teng kula.
officer_check-ask_for_word = Cara sing paling pasti: nyuwun "tembung petugas" saking piyambake, lajeng ditulis teng mriki. Petugas sing nyepeng laporan panjenengan saged damel, sanese mboten.
officer_check-then = Badhe nglaporaken tiyang niki? Nami, nomer, utawi rekening sanes saged ditulis ugi.
officer_check-then-report = Laporaken
officer_check-then-done = Mboten, cekap
officer_check-word = Ditulis tembung saking petugas, upami kalih tembung lan kalih angka.
officer_check-word-right = Leres. Tembung niku nembe mawon disukakaken { $officer } saking { $agency }, petugas sing nyepeng laporan panjenengan.
officer_check-word-wrong = Tembung niku mboten cocok. Ejaane dipriksa sepisan malih. Menawi tetep mboten cocok, ampun pitados tiyang niku.
officer_check-word-none = Sakniki mboten wonten tembung sing dientosi kangge laporan panjenengan. Tembung niku dingge 15 menit lan namung sepisan. Nyuwun sing enggal, utawi ngatos-atos nggih.
officer_check-wrong_then = Badhe nglaporaken tiyang niku?
officer_check-wrong_then-report = Laporaken
officer_check-wrong_then-done = Mboten, cekap
officer_check-impostor-reported = Sampun kula catet lan petugas sampun dikabari. Ampun mbayar lan ampun ngirim dokumen napa mawon teng tiyang niku.
officer_check-wanted = Tiyang niku nyuwun napa?
officer_check-wanted-money = Arta utawi transfer
officer_check-wanted-papers = Paspor, dokumen
officer_check-wanted-code = Kode utawi PIN
officer_check-wanted-come_along = Ngajak kepanggih
officer_check-wanted-other = Sanese
officer_check-impostor_more = Wonten bukti sanes? Mangga tulis, utawi kirim foto obrolane.
officer_check-country = Kangge negara pundi?
officer_check-warning = { $text } (data { $date })
officer_check-no_warnings = Dereng wonten pepeling sing kula catet kangge niku. Niku dereng mesthi mboten wonten bahaya.
officer_check-careful = Menawi mangu-mangu, ampun mbayar lan ampun ngirim dokumen. Tangled rumiyin teng mriki.

## rights

rights-country = Panjenengan kerja teng negara pundi?
rights-topic = Panjenengan badhe tangled bab napa?
rights-topic-contract = Kontrak kerja
rights-topic-wages = Gaji lan ragat
rights-topic-passport = Paspor
rights-topic-days_off = Prei lan jam kerja
rights-topic-pregnancy = Mbobot
rights-topic-change_employer = Pindhah majikan
rights-topic-safety = Keselametan, jaminan
rights-topic-numbers = Nomer darurat
rights-fact = { $text } (sumber: { $source }, data { $date })
rights-more_unknown = Namung niku sing sampun kula pesthekaken. Aturane negara panggenan panjenengan kerja saged benten.
rights-nothing_confirmed = Bab niki dereng wonten keterangan sing saged kula pesthekaken, dados kula mboten wantun ngira-ira. Petugas saged njawab kangge kawontenan panjenengan.
rights-about-contract = { rights-topic-contract }:
rights-about-wages = { rights-topic-wages }:
rights-about-passport = { rights-topic-passport }:
rights-about-days_off = { rights-topic-days_off }:
rights-about-pregnancy = { rights-topic-pregnancy }:
rights-about-change_employer = { rights-topic-change_employer }:
rights-about-safety = { rights-topic-safety }:
rights-your_question = Menawi pitakenan panjenengan dereng kewangsulan, pencet "Tangled petugas". Kula terusaken persis kados serate panjenengan.
rights-country_unknown = Negarane dereng kula ngertosi, dados niki nomer sing saged dihubungi saking pundi mawon.
rights-then = Badhe nglajengaken teng pundi?
rights-then-another = Bab sanes
rights-then-officer = Tangled petugas
rights-then-trouble = Kula wonten masalah
rights-then-report = Lajengaken laporan
rights-then-done = Cekap
rights-question = Napa pitakenan panjenengan? Mangga tulis, utawi kirim pesen swanten utawi foto.
rights-question_noted = Pitakenan panjenengan sampun mlebet. Petugas mbales teng mriki; kapan persise dereng saged kula pesthekaken.
rights-closing = Nomer darurat negara panjenengan disimpen nggih. Kapan mawon wonten pitakenan, nulis malih.

## help_card

help_card-what_it_is = Kertu pitulungan niku seratan cekak ngagem basa negara niku. Panjenengan kantun nedahaken lewat HP, mboten usah ngendika.
help_card-situation = Kertune badhe ditingalaken teng sinten?
help_card-situation-police = Polisi
help_card-situation-hospital = Rumah sakit
help_card-situation-taxi = Sopir taksi
help_card-country = Panjenengan teng negara pundi?
help_card-card = Seratan niki ditingalaken: { $text }
help_card-meaning = Tegese: { $meaning }
help_card-no_card = Dereng wonten kertu kangge negara niki sing sampun dipriksa tiyang sing lancar basane. Kertu sing klentu saged ngrugekaken panjenengan, dados dereng kula tingalaken.
help_card-meanwhile-any = Sinambi ngentosi: telpon salah setunggale nomer teng ngandhap, lajeng HP-ne diparingaken supados wicanten langsung kalih tiyang teng ngajeng panjenengan. Menawi gawat, tulis SOS.
help_card-meanwhile-police = Sinambi ngentosi: telpon salah setunggale nomer teng ngandhap, lajeng HP-ne diparingaken polisi supados wicanten langsung. Menawi gawat, tulis SOS.
help_card-meanwhile-hospital = Sinambi ngentosi: tuduhaken perangan sing sakit, lajeng telpon salah setunggale nomer teng ngandhap supados wonten sing ngicantenaken panjenengan. Menawi gawat, tulis SOS.
help_card-meanwhile-taxi = Sinambi ngentosi: bikak peta teng HP lan tuduhaken tujuane teng sopir. Menawi kraos mboten aman, mandhap teng panggenan rame, utawi tulis SOS.
help_card-then = Kersa kula suwunaken teng petugas?
help_card-then-officer = Nggih, suwunaken
help_card-then-done = Mboten usah
help_card-card_asked = Sampun kula aturaken. Petugas mbales teng mriki menawi kertune sampun wonten.
help_card-ask_again = Nggih. Kapan mawon perlu, nulis malih.

## evidence

evidence-what = Kothak bukti: sing panjenengan kirim disimpen teng njawi HP, kalih tanggale. Badhe napa?
evidence-what-add = Simpen bukti
evidence-what-list = Tingali lan pendhet
evidence-what-missing = Napa sing kirang
evidence-what-dossier = Izin kangge petugas
evidence-kind = Niki bukti napa?
evidence-kind-contract = Kontrak kerja
evidence-kind-passport = Kaca paspor
evidence-kind-payslip = Slip gaji
evidence-kind-receipt = Bukti bayar, transfer
evidence-kind-ticket = Tiket utawi visa
evidence-kind-chat = Obrolan, pesen
evidence-kind-photo = Foto panggenan
evidence-kind-medical = Surat dokter
evidence-kind-other = Sanese
evidence-kind-sent = Dikirim teng obrolan
evidence-named = Berkas ingkang wau niku bukti napa?
evidence-named-contract = { evidence-kind-contract }
evidence-named-passport = { evidence-kind-passport }
evidence-named-payslip = { evidence-kind-payslip }
evidence-named-receipt = { evidence-kind-receipt }
evidence-named-ticket = { evidence-kind-ticket }
evidence-named-chat = { evidence-kind-chat }
evidence-named-photo = { evidence-kind-photo }
evidence-named-medical = { evidence-kind-medical }
evidence-named-other = { evidence-kind-other }
evidence-named_so = Nggih, sampun dipunparingi nami.
evidence-proof = Mangga kirim foto, dokumen, utawi pesen swantene, setunggal utawi kathah sisan. Angsal ugi ditulis.
evidence-kept = Sampun disimpen { $day }.
evidence-kept_when = Niki bab wulan napa tanggal pinten? Menawi kemutan, serat mawon, contone "Mei 2026". Dilangkungi nggih saged.
evidence-dated = Nggih, sampun kula catet teng bukti wau.
evidence-more = Wonten malih? Kirim mawon candhake, pinten mawon angsal. Menawi sampun, pencet "Cekap".
evidence-more-another = Jenis bukti sanes
evidence-more-done = Cekap
evidence-next = Wonten malih sing dipunbetahaken?
evidence-next-add = { evidence-what-add }
evidence-next-list = { evidence-what-list }
evidence-next-missing = { evidence-what-missing }
evidence-next-dossier = { evidence-what-dossier }
evidence-next-done = Rampung
evidence-leave_no_trace = Buktine sampun aman teng mriki. Menawi HP panjenengan saged dipriksa tiyang, foto lan pesene dihapus saking HP. Mendhet malih perlu PIN.
evidence-only_words = Seratan panjenengan sampun kasimpen. Foto, obrolan, utawi rekaman asline dereng wonten mriki: ampun dibusak riyin, lan dikirim kapan mawon saged, lewat gambar klip utawi kamera. Sing wonten mriki namung kabikak ngangge PIN.
evidence-without_pin = Tanpa PIN isine mboten saged ditingalaken. Nambah bukti tetep saged kapan mawon.
evidence-nothing_kept = Dereng wonten bukti sing disimpen.
evidence-remove_one = Setunggal bukti mawon dereng saged dibusak saking mriki. Sing klentu kirim mboten disusun kangge sinten mawon tanpa izin panjenengan. Menawi badhe mbusak sedaya, mangga nulis "hapus data saya".
evidence-question_stands = { companion-question_stands }
evidence-what_counts = Bukti niku napa mawon sing nedahaken kawontenan panjenengan: kontrak, slip gaji, bukti transfer, pesen, utawi foto. Dereng ngertos jinise? Kirim mawon.
evidence-if_hurt = Wonten sing natoni utawi ngancem panjenengan? Cariyosaken teng mriki: niku dados laporan, lan petugas sing maos. Menawi sakniki diancem, mangga nulis SOS.
evidence-if_threatened = Nggih, percakapan. Menawi panjenengan sakniki diancem, mangga nulis SOS kapan mawon.
evidence-line-stored = { $number }. { evidence-of } { $day }
evidence-line-words = { $number }. { evidence-of } { $day }, seratan
evidence-line-waiting = { $number }. { evidence-of } { $day }, saweg disimpen
evidence-line-failed = { $number }. { evidence-of } { $day }, mboten saged kesimpen; mangga kirim malih
evidence-line-refused = { $number }. { evidence-of } { $day }, jinis berkase mboten saged disimpen
evidence-of = { $kind ->
    [contract] Kontrak kerja,
    [passport] Kaca paspor,
    [payslip] Slip gaji,
    [receipt] Bukti bayar,
    [ticket] Tiket utawi visa,
    [chat] Obrolan,
    [photo] Foto,
    [medical] Surat dokter,
    [sent] Dikirim teng obrolan,
   *[other] Sanese,
}
evidence-download = Mangga tingali lan undhuh sedaya teng mriki, saged dibikak 30 menit: { $link }
evidence-ask_officer = Kangge mendhet berkase, bikak obrolan web kula ngangge kode lan PIN panjenengan, utawi nyuwun teng petugas.
evidence-claim = Kangge tuntutan napa?
evidence-claim-wages = Gaji
evidence-claim-trafficking = Perdagangan tiyang
evidence-missing-wages-agreement = Dereng wonten: janji kerja lan gajine (kontrak, utawi obrolan wekdal dijanjeni).
evidence-missing-wages-payment = Dereng wonten: sing sampun lan dereng dibayar (slip gaji, bukti transfer).
evidence-missing-wages-work = Dereng wonten: bukti panjenengan kerja (foto teng panggenan kerja, slip gaji).
evidence-missing-wages-identity = Dereng wonten: sinten panjenengan (kaca paspor).
evidence-missing-trafficking-act = Dereng wonten: pripun panjenengan direkrut lan dibekta (obrolan, tiket, bukti bayar).
evidence-missing-trafficking-means = Dereng wonten: apus-apus, ancaman, utang, utawi kekerasan (obrolan, foto, surat dokter).
evidence-missing-trafficking-purpose = Dereng wonten: pripun panjenengan diperes (kontrak, slip gaji, foto kawontenan kerja).
evidence-missing-trafficking-identity = Dereng wonten: sinten panjenengan (kaca paspor).
evidence-missing_some = Niki namung dhaftar pambiyantu; sing nimbang petugas. Sing mboten wonten nggih mboten napa-napa, cerita panjenengan ugi bukti.
evidence-missing_none = Saben bagiyan sampun wonten buktine. Petugas sing nimbang cekap utawi dereng.
evidence-share = Napa angsal petugas nglumpukaken bukti niki dados setunggal berkas kangge tuntutan panjenengan? Saged ditarik kapan mawon.
evidence-share-yes = Nggih, angsal
evidence-share-no = Mboten
evidence-share-is-yes = Matur nuwun, izin panjenengan kula catet dinten niki. Saben diklumpukaken mesthi kacathet.
evidence-share-is-no = Nggih. Bukti panjenengan mboten diklumpukaken kangge sinten mawon.
proof-title = Bukti panjenengan
proof-data-title = Data panjenengan
proof-data = Sedaya ingkang kacathet, awujud seratan
proof-text = Halaman niki kabikak 30 menit. Berkase disimpen namung teng HP sing aman.
proof-none = Dereng wonten bukti sing disimpen.
proof-get = Undhuh
proof-sum = Tandha SHA-256
proof-state-words = seratan
proof-state-stored = sampun disimpen
proof-state-waiting = saweg disimpen
proof-state-failed = mboten saged kesimpen
proof-state-refused = mboten saged disimpen
