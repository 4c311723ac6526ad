### What somebody reads who waits for an officer: what has an honest answer, and what helps when it gets worse.
### Promise nothing: neither that somebody comes nor that all will be well. Only what any ambulance service would say.
### No native speaker has reviewed this file yet.

## What is asked of us

aside-blame = Menta tulung teh leres. Upami batur nganyenyeri atanapi nipu, eta sanes kalepatan Anjeun.
aside-doctor = Ka dokter atanapi rumah sakit kenging, teu kedah isin: upami tiasa sareng aman, beuki enggal beuki sae. Upami parna, sauran ambulans.
aside-on_phone = Cekap nyebat hiji kecap: "ambulance" (ambulans), "police" (pulisi), "poison" (racun), atanapi "help" (tulung), teras alamat Anjeun. Jalmi nu caket oge kenging nyarioskeun.
aside-where_to = Upami tempat Anjeun ayeuna aman, tetep di dinya. Upami henteu, milari tempat rame atanapi jalmi nu dipercanten, teras serat alamatna di dieu.
aside-police_safe = Upami nyawa kaancam, pulisi nu pangcaketna. Perkawis paspor teu acan tiasa dipastikeun; Anjeun kenging nyuhunkeun pulisi ngahubungi KBRI.
aside-fetch = Aya nu mapag atanapi henteu, teu acan tiasa dipastikeun. Serat tempat Anjeun sing jelas di dieu, sareng taroskeun oge ngalangkungan telepon.
aside-going_home = Perkawis wangsul, petugas ngabahas sareng Anjeun di dieu, numutkeun kaayaan Anjeun. Upami aya keneh paspor atanapi potona, simpen sing sae.
aside-one_report = Hiji laporan cekap: serat sadaya nami sareng kaayaanana di dieu, petugas maos sadayana.
aside-what_now = Anu utama salamet. Upami aya nu raheut, gering parna, atanapi diancam, telepon nomer darurat di dinya atanapi menta tulung jalmi nu caket nelepon. Petugas maca ieu sareng ngawaler di dieu.
aside-real = Laporan di dieu dibaca ku petugas lembaga Indonesia sapertos KBRI atanapi KP2MI, teu kedah mayar. Masih asa-asa? Telepon nyalira ka KBRI atanapi KP2MI sareng taroskeun heula; petugas teu kantos nyuhunkeun artos.
aside-pay = Upami tiasa, entong ngintun artos heula: mayar can tangtu ngaréngsékeun. Simpen buktina; petugas ngawaler patarosan ieu di dieu.
aside-caught = Nu maca laporan ieu petugas pelindungan, sanes imigrasi atanapi pulisi di tempat Anjeun. Naon nu aman, taroskeun heula di dieu sateuacan ka saha wae.
aside-help = Kami hoyong nulungan: petugas jalmi maca sadaya ieu sareng ngawaler di dieu. Persisna iraha teu acan tiasa dipastikeun.
aside-battery = Samentawis HP hurung keneh: upami nyawa kaancam, telepon heula; teras serat alamat Anjeun di dieu. Petugas tetep maca sanaos HP paeh.
aside-jump = Punten ulah luncat: labuh ti luhur tiasa matak cilaka pisan. Petugas parantos diwartosan. Upami aman, geroan jalmi tina jandela; upami nyawa kaancam, telepon heula.
aside-may_ask = Mangga, kenging. Serat wae ku kecap nyalira.
aside-lawyer = Ieu dicatet kanggo petugas. Nyuhunkeun pangacara sareng juru basa samemeh ngawaler atanapi tanda tangan; di luar nagri, nyuhunkeun oge KBRI atanapi KJRI dihubungan.
aside-caught_life = Upami nyawa kaancam, ambulans heula. Nu maca laporan ieu petugas pelindungan, sanes imigrasi atanapi pulisi; perkawis izin cicing dibantosan saatosna.
aside-after = Upami tiasa, ulah ibak heula, sareng acukna simpen: tiasa janten bukti. Dokter gaduh ubar pikeun nyegah kakandungan sareng panyakit; beuki enggal beuki sae, pangsaena dina 72 jam. Taroskeun ka petugas di dieu dokter mana nu aman kanggo Anjeun.

## Each message of who waits gets one line, never the same twice

talk-asked = Eta diwaler ku petugas di dieu; kami alim nebak. Patarosan Anjeun parantos aya dina laporan.
talk-with_you = Hatur nuhun tetep nyerat. Petugas maca unggal kecap Anjeun. Upami tiasa sareng aman, caket ka jalmi nu dipercanten.
talk-with_you_still = Kami aya keneh di dieu, sareng petugas teras disauran. Upami beuki beurat, ulah ngantosan kami: sauran saha wae nu caket.
talk-despair_near = Hatur nuhun tetep nyerat. Ulah nyalira heula: sumping atanapi hudangkeun jalmi nu caket.
talk-despair_away = Unggal kecap diaos, sareng Anjeun teh penting. Upami aya ubar atanapi barang seukeut nu caket, suhunkeun batur nyimpen, atanapi ngalih ti dinya.
talk-despair_still = Kami aya keneh di dieu, sareng petugas teras disauran. Upami karaos beuki beurat, sauran saha wae nu caket.
talk-hurt_call = Ambulans tetep peryogi ayeuna, sanaos karaos leuwih sae: telepon, atanapi suhunkeun saha wae nu caket nelepon.

## When it gets worse

worse-faint = Upami nu pingsan masih ngambekan, awakna dengdekkeun; ulah dipasihan tuang atanapi leueut, sareng ulah ditinggalkeun. Sauran ambulans ayeuna. Petugas teras disauran.
worse-bleeding = Upami getihna kaluar wae, sauran ambulans ayeuna. Ngagoler; upami aya tatu, teken ku lawon beresih. Petugas teras disauran.
worse-shots = Tetep di jero, tebih ti jandela, sareng nangkuban di lante. Ulah kaluar upami aya keneh tembakan atanapi bom. Petugas teras disauran.
worse-door = Upami tiasa, ulah dibuka: kunci, ganjel, sareng tebihan pantona. Geroan saha wae nu caket; upami nyawa kaancam, telepon nomer darurat. Petugas teras disauran.
worse-breath = Upami hese ngambekan: diukkeun sing nangtung, longgarkeun acukna, sareng sauran ambulans ayeuna. Petugas teras disauran.
worse-fire = Upami tiasa kaluar kalayan aman, kaluar ayeuna. Upami henteu: tutup panto, sumpel lolongkrangna ku lawon baseuh, ngadeukeutan ka lante, sareng ménta tulung tina jandela; ulah luncat. Telepon nomer darurat. Petugas teras disauran.
worse-burn = Tatu kaduruk: ocoran cai biasa kinten-kinten 20 menit, laan ali atanapi geulang, teras tutup ku lawon beresih. Ulah dipasihan odol, mentega, atanapi es. Upami lega tatuna, atanapi dina raray, sauran ambulans. Petugas teras disauran.
worse-birth = Sauran ambulans ayeuna, atanapi nyuhunkeun tulung ka saha wae nu caket. Ebog heula. Upami orokna parantos kaluar: keringkeun sareng gosok ku lawon beresih, haneutan dina dada, beresihan sungutna; tali ari-ari ulah dipotong. Petugas teras disauran.
worse-sick = Upami teu tiasa ngantosan, sauran ambulans ayeuna, atanapi suhunkeun ka jalmi nu caket. Petugas teras disauran.
worse-danger = Upami tiasa sareng aman, caket wae ka batur. Upami nyawa kaancam, telepon nomer darurat ayeuna. Petugas teras disauran.
worse-theirs = Ieu parantos aya dina laporan, sareng petugas teras disauran. Upami nyawana kaancam, suhunkeun saha wae nu caket ka anjeunna nelepon pulisi atanapi ambulans di ditu.
worse-again = Petugas teras disauran. Upami nyawa kaancam, ulah ngantosan kami: telepon ayeuna, atanapi suhunkeun ka jalmi nu caket.
numbers_none_here = Nomer pulisi, ambulans, sareng KBRI di ditu teu acan aya di kami. Suhunkeun jalmi nu caket nyauran bantuan; perkawis KBRI taroskeun ka nomer di luhur.
numbers_no_mission = Nomer KBRI atanapi KJRI di ditu teu acan aya di kami; taroskeun ka nomer di luhur.
