### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.
### Safety: checking who offers work, reporting trafficking. Never "fake", never "go ahead"; say what is not known.

## recruiter_check

recruiter_check-recruiter = Naon nu bade dicek? Serat nami perusahaan, nomer HP, nomer rekening, atanapi akun media sosialna. Poster kenging difoto.
recruiter_check-recruiter_written = Fotona disimpen. Serat oge nami perusahaan sareng nomer nu aya dina foto, supados tiasa dicek.
recruiter_check-money = Anjeun dipenta mayar? Upami leres, kana rekening saha?
recruiter_check-money-private = Kana rekening pribadi
recruiter_check-money-company = Kana rekening perusahaan
recruiter_check-money-no = Teu dipenta
recruiter_check-money-unknown = Teu terang
recruiter_check-checked = Nu dipariksa: { $what }.
recruiter_check-list-none = Daptar perusahaan: salinanana teu acan aya di abdi sadaya, janten teu acan tiasa dicocogkeun. Daptar resmina nyaeta daptar P3MI aktif di SISKOP2MI (sumber: katerangan menteri, 29 Oktober 2025); BP3MI atanapi Dinas Tenaga Kerja tiasa mariksa.
recruiter_check-list-no_name = Daptar perusahaan: teu acan aya nami perusahaan nu tiasa dicocogkeun.
recruiter_check-list-listed = Daptar perusahaan: { $company } aya dina daptar abdi sadaya tanggal { $date } (idin { $licence }). Jalmi sanes tiasa nganggo nami ieu tanpa hak, janten cocogkeun oge nomerna.
recruiter_check-list-until = Waktos idin nu kacatet: dugi ka { $until }.
recruiter_check-list-similar = Daptar perusahaan: nami nu persis kitu teu aya. Nu sarupi dina daptar abdi sadaya tanggal { $date }: { $company }. Cocogkeun hurup per hurup.
recruiter_check-list-missing = Daptar perusahaan: nami eta teu aya dina daptar abdi sadaya tanggal { $date }. Daptar ieu tiasa telat, janten taroskeun oge ka BP3MI atanapi Dinas Tenaga Kerja.
recruiter_check-state-suspended = Dina daptar eta idinna kacatet nuju dieureunkeun samentawis.
recruiter_check-state-revoked = Dina daptar eta idinna kacatet parantos dicabut.
recruiter_check-state-unknown = Kaayaan idinna teu acan terang.
recruiter_check-number-belongs = Nomer atanapi jalmi: dikenal salaku kagungan { $company }.
recruiter_check-number-stranger = Nomer atanapi jalmi: sanes salah sahiji nu dikenal ti { $company }. Hubungi perusahaanana lewat nomer resmi teras taroskeun.
recruiter_check-number-unknown = Nomer atanapi jalmi: teu terang ieu kagungan saha.
recruiter_check-reported-yes = Laporan: nomer, akun, atanapi nami ieu pernah dilaporkeun ka abdi sadaya. Ati-ati.
recruiter_check-reported-no = Laporan: teu acan aya laporan nu katampi. Eta teu acan hartosna aman.
recruiter_check-money-is-private = Artos: menta artos kana rekening pribadi teh tanda bahaya. Ulah transfer, simpen bukti obrolanana.
recruiter_check-money-is-company = Artos: sateuacan mayar, taroskeun ka BP3MI biaya eta kenging atanapi henteu. Simpen buktina.
recruiter_check-money-is-no = Artos: teu acan dipenta. Upami engke dipenta kana rekening pribadi, ulah dibayar sareng wartosan ka dieu.
recruiter_check-money-is-asked = Artos: Anjeun dipénta mayar. Ulah mayar heula. Taroskeun ka BP3MI atanapi Disnaker naha biaya éta kénging; ka rékening pribadi hartosna tanda bahaya.
recruiter_check-unpaid = Muhun, ulah mayar heula dugi ka sadayana écés.
recruiter_check-money-is-unknown = Artos: taroskeun biayana, sareng kana rekening saha, sateuacan diteraskeun.
recruiter_check-paid = Artosna parantos dikirim: ulah ngirim deui, naon wae alesanana. Wartosan bank Anjeun ayeuna keneh. Simpen bukti transfer sareng obrolanana. Ieu tiasa dilaporkeun ka BP3MI sareng pulisi; pencet "Laporkeun", ku abdi sadaya diteruskeun.
recruiter_check-forwarded = Patarosan eta diteruskeun ka petugas. Waleranana di dieu; iraha persisna teu acan tiasa dipastikeun.
recruiter_check-then = Bade teras ka mana?
recruiter_check-then-signs = Cek tanda bahaya
recruiter_check-then-report = Laporkeun
recruiter_check-then-done = Cekap
recruiter_check-signs-begin = Tanda bahaya disebatkeun hiji-hiji. Waler "Muhun" upami eta kajantenan ka Anjeun. Upami tandana beurat, langsung dilaporkeun ka petugas.
recruiter_check-sign_of = Naha Anjeun ngalaman ieu: "{ $label }"?
recruiter_check-sign_noted = Eta dicatet. Aya tanda sanes?
recruiter_check-sign = Waler muhun, henteu, atanapi teu terang.
recruiter_check-sign-yes = Muhun
recruiter_check-sign-no = Henteu
recruiter_check-sign-unknown = Teu terang
recruiter_check-sign-enough = Cekap, liren
recruiter_check-told_sign = Tanda bahaya: { $label }. { $advice } (data { $date })
recruiter_check-advice = { $advice } (data { $date })
recruiter_check-danger_found = Anjeun ngawaler muhun kanggo "{ $label }". Eta tanda bahaya nu beurat, janten urang eureun naros perkawis tawaran sareng langsung ngadamel laporan. Petugas maca sareng ngawaler di dieu. Upami enggal peryogi, telepon nomer di handap.
recruiter_check-signs-many = Aya sababaraha tanda bahaya nu beurat. Ulah angkat sareng ulah mayar heula sateuacan aya kapastian ti BP3MI.
recruiter_check-signs-some = Aya tanda nu kedah diperhatoskeun. Pastikeun heula ka BP3MI atanapi Dinas Tenaga Kerja.
recruiter_check-signs-none = Anjeun teu nyebatkeun tanda bahaya. Eta teu acan hartosna aman: abdi sadaya mung terang nu dicarioskeun ku Anjeun.
recruiter_check-after_signs = Bade dilaporkeun ka petugas? Nu dilaporkeun moal terang saha nu lapor.
recruiter_check-after_signs-report = Laporkeun
recruiter_check-after_signs-done = Henteu, cekap
recruiter_check-identity = Bade lapor kumaha? Nami Anjeun teu pernah dugi ka nu dilaporkeun.
recruiter_check-identity-quiet = Petugas terang abdi
recruiter_check-identity-anonymous = Tanpa nami abdi
recruiter_check-identity-back_out = Teu janten
recruiter_check-reported = Laporan Anjeun parantos lebet. Dua patarosan deui, kenging dilewat.
recruiter_check-recruiter_more = Aya nomer, rekening, akun, atanapi bukti sanes ti aranjeunna? Serat atanapi kirim foto.
recruiter_check-home_province = Di propinsi mana aranjeunna ngarekrut?
recruiter_check-look_yourself =
    Cek oge ku nyalira: nami dina daptar P3MI aktif SISKOP2MI, surat idin SIP3MI, sareng SIP2MI kanggo nagara sareng padamelan eta. Sumping ka kantorna, atanapi taros BP3MI atanapi Dinas Tenaga Kerja (sumber: katerangan menteri, 29 Oktober 2025).
    Abdi sadaya teu tiasa mastikeun hiji tawaran aman. Serat deui iraha wae upami aya nu enggal.

## report_trafficking

report_trafficking-who = Hatur nuhun parantos paduli. Dina hal ieu Anjeun teh saha?
report_trafficking-who-self = Abdi nyalira korbanna
report_trafficking-who-family = Kulawarga
report_trafficking-who-neighbour = Tatanggi, rerencangan
report_trafficking-who-official = RT/RW, desa, sakola
report_trafficking-who-other = Nu sanes
report_trafficking-happening_now = Aya nu ayeuna dikurung, dinyenyeri, atanapi sakedap deui bade dikirim?
report_trafficking-identity = Nami Anjeun teu pernah dugi ka nu dilaporkeun. Kenging petugas terang nami Anjeun?
report_trafficking-identity-quiet = Kenging, rusiahkeun
report_trafficking-identity-anonymous = Ulah, tanpa nami
report_trafficking-identity-named = Kenging, teu sawios
report_trafficking-side = Di mana kajadianana?
report_trafficking-side-home = Di Indonesia
report_trafficking-side-abroad = Di luar negeri
report_trafficking-side-unknown = Teu terang
report_trafficking-home_province = Di propinsi mana?
report_trafficking-home_regency = Di kabupaten atanapi kota mana?
report_trafficking-what_is_seen = Naon nu katingal atanapi kadangu ku Anjeun? Serat, kirim pesen sora atanapi foto. Ulah ngadeukeutan upami bahaya.
report_trafficking-recruiter = Saha nu ngalakukeunana? Serat nami, nomer HP, rekening, akun, atanapi perusahaanana.
report_trafficking-people = Kira-kira sabaraha jalmi korbanna? Waler ku angka.
report_trafficking-leaving = Iraha aranjeunna bade dikirim? Kira-kira wae cekap.
report_trafficking-told = Hatur nuhun parantos ngawartosan. Nu katangkep: { $age ->
        [none] jalmi
       *[other] yuswa { $age } taun
    } bade dicandak { $place ->
        [none] angkat
       *[other] ka { $place }
    }. Upami lepat, serat wae.
report_trafficking-leaves_soon = Waktosna heureut, janten petugas ayeuna digeroan. Upami jalmina enggal bade dicandak, telepon polisi. Ulah ngadeukeutan nyalira upami bahaya.
report_trafficking-found_at = Di mana jalmi éta ayeuna, atanapi bade dicandak ti mana? Serat désa, RT, sakola, kacamatan, atanapi kotana. Kira-kira ogé cekap.
report_trafficking-recruiter_taking = Saha nu nyandak? Serat nami, nomer, mobil, atanapi naon waé nu kauninga.
report_trafficking-goes_to = Hatur nuhun. Laporan ieu dugi ka petugas di dinya, sareng polisi milu ningali. Iraha persisna diwaler teu acan tiasa dipastikeun. Serat deui iraha wae upami aya wartos, sareng ulah nyobian ngabereskeun nyalira.

## officer_check

officer_check-never_ask = Ulah mayar heula. Petugas teu pernah menta artos, transfer, PIN, atanapi kode SMS. Saha wae nu menta, ulah dipasihan.
officer_check-code_given = Ulah masihan nanaon deui. Ku kode laporan wungkul eusina teu kabuka; ku kode sareng PIN jalmi sanes tiasa maca. Upami éta kode SMS bank atanapi WhatsApp: hubungi bank Anjeun, sareng lebet deui ka WhatsApp tina HP Anjeun nyalira. Laporkeun di dieu, supados petugas terang.
officer_check-papers_wait = Foto KTP, paspor, atanapi dokumen sanes ulah dikirim heula, sateuacan pasti saha jalmina.
officer_check-paid = Artosna parantos dikirim: ulah ngirim deui, naon wae alesanana. Wartosan bank Anjeun ayeuna keneh. Simpen bukti transfer sareng obrolanana. Pencet "Laporkeun", supados petugas terang.
officer_check-papers_given = Ulah ngirim nanaon deui. Simpen obrolanana kanggo bukti. Upami aya tagihan atanapi injeuman atas nami Anjeun nu teu dikenal, wartosan bank sareng kami. Laporkeun di dieu, supados petugas terang.
officer_check-what = Naon nu bade dicek? Nomerna kenging langsung diserat di dieu.
officer_check-what-number = Nomer atanapi rekening
officer_check-what-word = Kecap ti petugas
officer_check-what-report = Laporkeun nu ngaku-ngaku
officer_check-what-warnings = Peringatan per nagara
officer_check-impostor = Serat nami, nomer HP, rekening, atanapi akun jalmi eta. Foto obrolan oge kenging.
officer_check-number-published = Nomer eta nomer resmi { $name } (data { $date }). Nomer dina layar tiasa ditiru, janten langkung aman Anjeun nyalira nu nelepon ka ditu.
officer_check-number-unknown = Nomer eta teu aya dina daptar nomer resmi abdi sadaya. Eta teu acan tangtu nanaon, nanging sing ati-ati.
officer_check-asks_money = Anjeunna menta artos, sareng petugas teu pernah menta artos. Ulah mayar, naon wae alesanna.
officer_check-who_is_it = Abdi sadaya teu tiasa mastikeun eta saha. Nu pasti: petugas teu pernah menta artos, PIN atanapi kode SMS. Upami anjeunna menta, ulah dipasihan, sareng ulah ngintun dokumen.
officer_check-number-none = Tina nami wae teu tiasa dipastikeun saha jalmina.
officer_check-reported-yes = Nomer, akun, atanapi nami ieu pernah dilaporkeun ka abdi sadaya.
officer_check-ask_for_word = Cara nu pang pastina: suhunkeun "kecap petugas" ka anjeunna, teras serat kecap eta di dieu. Petugas nu nyepeng laporan Anjeun tiasa ngadamelna, nu sanes henteu.
officer_check-then = Bade ngalaporkeun jalmi ieu? Nami, nomer, atanapi rekening sanesna tiasa ditulis oge.
officer_check-then-report = Laporkeun
officer_check-then-done = Henteu, cekap
officer_check-word = Serat kecap nu dipasihkeun ku petugas, contona dua kecap sareng dua angka.
officer_check-word-right = Leres. Kecap eta nembe dipasihkeun ku { $officer } ti { $agency }, petugas nu nyepeng laporan Anjeun.
officer_check-word-wrong = Kecap eta teu cocog. Pariksa seratanana sakali deui. Upami tetep teu cocog, ulah percanten ka jalmi eta.
officer_check-word-none = Ayeuna teu aya kecap nu ngantosan kanggo laporan Anjeun. Kecap berlaku 15 menit sareng mung sakali. Suhunkeun nu enggal, atanapi sing ati-ati.
officer_check-wrong_then = Bade ngalaporkeun jalmi eta?
officer_check-wrong_then-report = Laporkeun
officer_check-wrong_then-done = Henteu, cekap
officer_check-impostor-reported = Parantos dicatet sareng petugas diwartosan. Ulah mayar sareng ulah ngirim dokumen naon wae ka jalmi eta.
officer_check-wanted = Naon nu dipentana?
officer_check-wanted-money = Artos atanapi transfer
officer_check-wanted-papers = Paspor atanapi dokumen
officer_check-wanted-code = Kode atanapi PIN
officer_check-wanted-come_along = Sumping ka anjeunna
officer_check-wanted-other = Nu sanes
officer_check-impostor_more = Aya bukti sanes? Serat, atanapi kirim foto obrolanana.
officer_check-country = Kanggo nagara mana?
officer_check-warning = { $text } (data { $date })
officer_check-no_warnings = Teu acan aya peringatan nu dicatet kanggo eta. Eta teu acan hartosna teu aya bahaya.
officer_check-careful = Upami asa-asa, ulah mayar sareng ulah ngirim dokumen. Taroskeun heula di dieu.

## rights

rights-country = Anjeun damel di nagara mana?
rights-topic = Anjeun palay terang naon?
rights-topic-contract = Kontrak damel
rights-topic-wages = Gajih sareng biaya
rights-topic-passport = Paspor
rights-topic-days_off = Libur sareng jam damel
rights-topic-pregnancy = Kakandungan
rights-topic-change_employer = Pindah majikan
rights-topic-safety = Kasalametan, jaminan
rights-topic-numbers = Nomer darurat
rights-fact = { $text } (sumber: { $source }, data { $date })
rights-more_unknown = Mung eta nu parantos pasti. Aturan di nagara tempat Anjeun damel tiasa benten.
rights-nothing_confirmed = Perkawis ieu teu acan aya katerangan nu pasti, janten abdi sadaya teu nebak-nebak. Petugas tiasa ngawaler kanggo kaayaan Anjeun.
rights-about-contract = { rights-topic-contract }:
rights-about-wages = { rights-topic-wages }:
rights-about-passport = { rights-topic-passport }:
rights-about-days_off = { rights-topic-days_off }:
rights-about-pregnancy = { rights-topic-pregnancy }:
rights-about-change_employer = { rights-topic-change_employer }:
rights-about-safety = { rights-topic-safety }:
rights-your_question = Upami patarosan Anjeun teu acan kawaler, pencet "Naros ka petugas". Diteruskeun persis sapertos nu diserat ku Anjeun.
rights-country_unknown = Nagarana teu acan terang, janten ieu nomer nu tiasa dihubungi ti mana wae.
rights-then = Bade teras ka mana?
rights-then-another = Perkawis sanes
rights-then-officer = Naros ka petugas
rights-then-trouble = Abdi nuju aya masalah
rights-then-report = Teraskeun laporan
rights-then-done = Cekap
rights-question = Naon patarosan Anjeun? Serat, atanapi kirim pesen sora atanapi foto.
rights-question_noted = Patarosan Anjeun parantos lebet. Petugas ngawaler di dieu; iraha persisna teu acan tiasa dipastikeun.
rights-closing = Simpen nomer darurat nagara Anjeun. Serat deui iraha wae upami aya patarosan.

## help_card

help_card-what_it_is = Kartu bantosan nyaeta seratan pondok dina basa nagara eta. Anjeun kantun nembongkeun dina HP, teu kedah nyarios.
help_card-situation = Kartu kanggo ditingalikeun ka saha?
help_card-situation-police = Polisi
help_card-situation-hospital = Rumah sakit
help_card-situation-taxi = Sopir taksi
help_card-country = Anjeun di nagara mana?
help_card-card = Tingalikeun seratan ieu: { $text }
help_card-meaning = Hartosna: { $meaning }
help_card-no_card = Teu acan aya kartu kanggo nagara ieu nu parantos dipariksa ku jalmi nu fasih basana. Kartu nu lepat tiasa ngarugikeun Anjeun, janten teu acan ditembongkeun.
help_card-meanwhile-any = Samentawis eta: telepon salah sahiji nomer di handap, teras pasihkeun HP Anjeun supados aranjeunna nyarios langsung ka jalmi di payuneun Anjeun. Upami enggal diperyogikeun, serat SOS.
help_card-meanwhile-police = Samentawis eta: telepon salah sahiji nomer di handap, teras pasihkeun HP Anjeun supados aranjeunna nyarios langsung ka pulisi. Upami enggal diperyogikeun, serat SOS.
help_card-meanwhile-hospital = Samentawis eta: tuduhkeun bagian nu nyeri, teras telepon salah sahiji nomer di handap supados aya nu nyarioskeun. Upami enggal diperyogikeun, serat SOS.
help_card-meanwhile-taxi = Samentawis eta: buka peta dina HP sareng tuduhkeun tujuan Anjeun ka supir. Upami karaos teu aman, lungsur di tempat rame, atanapi serat SOS.
help_card-then = Bade disuhunkeun ka petugas?
help_card-then-officer = Muhun, suhunkeun
help_card-then-done = Teu kedah
help_card-card_asked = Parantos diwartoskeun. Petugas ngawaler di dieu upami kartuna parantos aya.
help_card-ask_again = Muhun. Serat deui iraha wae upami peryogi.

## evidence

evidence-what = Kotak bukti: nu dikirim ku Anjeun disimpen di luar HP, sareng kaping waktosna. Palay naon?
evidence-what-add = Simpen bukti
evidence-what-list = Tingali sareng candak
evidence-what-missing = Naon nu masih kirang
evidence-what-dossier = Idin kanggo petugas
evidence-kind = Ieu bukti naon?
evidence-kind-contract = Kontrak damel
evidence-kind-passport = Halaman paspor
evidence-kind-payslip = Slip gajih
evidence-kind-receipt = Bukti bayar, transfer
evidence-kind-ticket = Tiket atanapi visa
evidence-kind-chat = Obrolan, pesen
evidence-kind-photo = Foto tempat, kaayaan
evidence-kind-medical = Surat dokter
evidence-kind-other = Nu sanes
evidence-kind-sent = Dikirim dina obrolan
evidence-named = Berkas nu tadi teh bukti naon?
evidence-named-contract = { evidence-kind-contract }
evidence-named-passport = { evidence-kind-passport }
evidence-named-payslip = { evidence-kind-payslip }
evidence-named-receipt = { evidence-kind-receipt }
evidence-named-ticket = { evidence-kind-ticket }
evidence-named-chat = { evidence-kind-chat }
evidence-named-photo = { evidence-kind-photo }
evidence-named-medical = { evidence-kind-medical }
evidence-named-other = { evidence-kind-other }
evidence-named_so = Muhun, tos dinamian.
evidence-proof = Kirim foto, dokumen, atanapi pesen sorana, hiji atanapi seueur sakaligus. Kenging oge diserat.
evidence-kept = Parantos disimpen { $day }.
evidence-kept_when = Ieu perkawis bulan atanapi kaping sabaraha? Upami emut, serat wae, contona "Mei 2026". Dilangkung oge kenging.
evidence-dated = Muhun, parantos dicatet dina bukti eta.
evidence-more = Aya deui? Kirim we salajengna, sakumaha seueurna. Upami parantos, pencet "Cekap".
evidence-more-another = Jinis bukti sanes
evidence-more-done = Cekap
evidence-next = Aya deui nu diperyogikeun?
evidence-next-add = { evidence-what-add }
evidence-next-list = { evidence-what-list }
evidence-next-missing = { evidence-what-missing }
evidence-next-dossier = { evidence-what-dossier }
evidence-next-done = Rengse
evidence-leave_no_trace = Buktina parantos aman di dieu. Upami HP Anjeun tiasa dipariksa jalmi, hapus foto sareng pesenna tina HP. Nyandakna deui kedah nganggo PIN.
evidence-only_words = Seratan Anjeun parantos disimpen. Foto, obrolan, atanapi rekaman aslina teu acan aya di dieu: ulah dipupus heula, sareng kintun iraha wae tiasa, ku tombol klip atanapi kamera. Nu aya di dieu mung kabuka ku PIN.
evidence-without_pin = Tanpa PIN eusina teu tiasa ditingalikeun. Nambihan bukti tetep tiasa iraha wae.
evidence-nothing_kept = Teu acan aya bukti nu disimpen.
evidence-remove_one = Hiji bukti wungkul teu acan tiasa dihapus ti dieu. Nu lepat kirim moal disusun kanggo saha wae tanpa idin Anjeun. Upami palay ngahapus sadayana, serat "hapus data saya".
evidence-question_stands = { companion-question_stands }
evidence-what_counts = Bukti téh naon waé nu nuduhkeun kaayaan Anjeun: kontrak, slip gaji, bukti transfer, obrolan, atanapi poto. Teu acan terang jinisna? Kintun waé.
evidence-if_hurt = Aya nu natuan atanapi ngancem Anjeun? Carioskeun di dieu: éta janten laporan, sareng dibaca ku petugas. Upami ayeuna diancem, serat SOS.
evidence-if_threatened = Muhun, paguneman. Upami Anjeun ayeuna diancam, serat SOS iraha wae.
evidence-line-stored = { $number }. { evidence-of } { $day }
evidence-line-words = { $number }. { evidence-of } { $day }, seratan
evidence-line-waiting = { $number }. { evidence-of } { $day }, nuju disimpen
evidence-line-failed = { $number }. { evidence-of } { $day }, teu kasimpen; kirim deui
evidence-line-refused = { $number }. { evidence-of } { $day }, jenis berkas teu tiasa disimpen
evidence-of = { $kind ->
    [contract] Kontrak damel,
    [passport] Halaman paspor,
    [payslip] Slip gajih,
    [receipt] Bukti bayar,
    [ticket] Tiket atanapi visa,
    [chat] Obrolan,
    [photo] Foto,
    [medical] Surat dokter,
    [sent] Dikirim dina obrolan,
   *[other] Nu sanes,
}
evidence-download = Tingali sareng unduh sadayana di dieu, berlaku 30 menit: { $link }
evidence-ask_officer = Kanggo nyandak berkasna, buka obrolan web abdi sadaya nganggo kode sareng PIN Anjeun, atanapi suhunkeun ka petugas.
evidence-claim = Kanggo tuntutan naon?
evidence-claim-wages = Gajih
evidence-claim-trafficking = Dagang jalmi
evidence-missing-wages-agreement = Teu acan aya: jangji damel sareng gajihna (kontrak, atanapi obrolan nalika dijangjikeun).
evidence-missing-wages-payment = Teu acan aya: nu parantos sareng nu teu acan dibayar (slip gajih, bukti transfer).
evidence-missing-wages-work = Teu acan aya: bukti Anjeun damel (foto di tempat damel, slip gajih).
evidence-missing-wages-identity = Teu acan aya: saha Anjeun (halaman paspor).
evidence-missing-trafficking-act = Teu acan aya: kumaha Anjeun direkrut sareng dicandak (obrolan, tiket, bukti bayar).
evidence-missing-trafficking-means = Teu acan aya: tipuan, ancaman, hutang, atanapi kekerasan (obrolan, foto, surat dokter).
evidence-missing-trafficking-purpose = Teu acan aya: kumaha Anjeun diperes (kontrak, slip gajih, foto kaayaan damel).
evidence-missing-trafficking-identity = Teu acan aya: saha Anjeun (halaman paspor).
evidence-missing_some = Ieu mung daptar kanggo ngabantos; petugas nu nangtoskeun. Nu teu aya ge teu sawios-wios, carios Anjeun oge bukti.
evidence-missing_none = Unggal bagian parantos aya buktina. Petugas nu nangtoskeun cekap henteuna.
evidence-share = Kenging petugas nyusun bukti ieu janten hiji berkas kanggo tuntutan Anjeun? Tiasa dicabut iraha wae.
evidence-share-yes = Muhun, kenging
evidence-share-no = Henteu
evidence-share-is-yes = Hatur nuhun, idin Anjeun dicatet dinten ieu. Unggal nyusun kacatet.
evidence-share-is-no = Muhun. Bukti Anjeun teu disusun kanggo saha wae.
proof-title = Bukti Anjeun
proof-data-title = Data anjeun
proof-data = Sadaya nu kacatet, wangun tulisan
proof-text = Halaman ieu kabuka 30 menit. Simpen berkasna mung dina HP nu aman.
proof-none = Teu acan aya bukti nu disimpen.
proof-get = Unduh
proof-sum = Sidik SHA-256
proof-state-words = seratan
proof-state-stored = parantos disimpen
proof-state-waiting = nuju disimpen
proof-state-failed = teu kasimpen
proof-state-refused = teu tiasa disimpen
