### Words after alarms in Sundanese (lemes). No native speaker has reviewed this file yet.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.

## After words that alarm, but not to the utmost

help_now-report_stands = Pesen Anjeun parantos dicatet janten laporan, sareng petugas parantos diwartosan.
help_now-now = Peryogi bantosan ayeuna keneh?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Parantos dicatet. Hiji deui:
help_now-goes_on = Muhun. Laporan Anjeun tetep dibaca ku petugas.
help_now-rights = Anjeun oge naros perkawis hak. Bade diaos heula?
help_now-rights-read = Aos hak abdi
help_now-rights-report = Teraskeun laporan
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Hatur nuhun parantos nyerat. Tangtos abot pisan, sareng teu nanaon dicarioskeun di dieu. Petugas nuju disauran.
suicide-lifeline = Upami hoyong nyarios langsung sareng jalmi:
suicide-hurt_yourself = Anjeun parantos natoan diri, atanapi neureuy naon-naon? Kenging diwaler ku kecap nyalira.
suicide-hurt_yourself-false_alarm = Abdi teu nanaon
suicide-call_for_help = Nyungkeun tulung ka jalmi nu caket kanggo nyauran ambulans ayeuna, atanapi telepon nomer darurat.
suicide-where_now = Anjeun nuju di mana? Kirim lokasi, atanapi serat nagara atanapi kotana.
suicide-somebody_near = Aya jalmi nu dipercanten ku Anjeun caket dinya?
suicide-be_together = Upami tiasa, calik heula sareng anjeunna.
suicide-step_away = Upami caket Anjeun aya barang nu tiasa natoan, cobian ngajauhan heula ti dinya.
suicide-what_happened = Upami kersa, cariosan wae. Sakedik ge cekap, kenging oge lewat pesen sora.
suicide-hear_first = Hatur nuhun parantos jujur ka kami. Unggal kecap ku kami diaos.
suicide-hear_story = Eta abot pisan. Hatur nuhun parantos nyarioskeun.
suicide-stay_together = Nyungkeun tulung ka jalmi eta sangkan nyauran ambulans ayeuna sareng ngarencangan Anjeun.
suicide-go_to_others = Ulah nyalira heula: kaluar, saur saha wae nu caket, teras nyungkeun tulung nyauran ambulans.
suicide-call_first = Ambulans sareng jalmi nu caket langkung gancang tibatan kami: saur ayeuna. Petugas oge teras disauran sareng ngawaler di dieu.
suicide-what_next = Hatur nuhun parantos cacarios. Petugas teras disauran; upami dina { $minutes } menit teu acan aya nu nyerat di dieu, petugas sanes oge disauran. Serat wae iraha wae.

## When somebody tells of another: what is asked is about that one

heard = Parantos dicatet tina pesen Anjeun: { $what }.
ask-heard_right = Parantos leres?
ask-heard_right-right = Muhun, leres
ask-heard_right-wrong = Aya nu lepat
for_another-report_stands = Laporan Anjeun parantos lebet, sareng petugas parantos diwartosan. Ayeuna perkawis jalmi nu peryogi bantosan; sadayana kenging dilewat.
for_another-where_now = Ayeuna anjeunna di mana? Serat alamat, kota, atanapi nami tempat nu kauninga.
for_another-where_now-false_alarm = { sos-where_now-false_alarm }
for_another-loss_stands = Abdi sadaya ngiring belasungkawa. Laporan Anjeun parantos lebet, sareng petugas parantos diwartosan. Sadaya patarosan kenging dilewat.
for_another-sick_at_home = Teu tiasa nelepon ka ditu ti luar negeri? Nyuhunkeun ka nu caketeunana nelepon, atanapi nyandak ka IGD rumah sakit nu pangcaketna.
for_another-call_there = Upami ayeuna kadangu aya nu disiksa, telepon nomer darurat eta ayeuna keneh. Anjeun teu kedah lebet ka ditu.
ransom-talk_first = Perkawis artos nu dipenta ku abdi dicatet. Mangga badantenkeun heula sareng petugas samemeh mayar naon wae. Abdi sadaya teu kantos nyuhunkeun artos.
for_another-where_rests = Ayeuna di kota atanapi rumah sakit mana? Serat nu kauninga.
for_another-death_papers = Serat naon wae nu parantos aya? Sapertos serat katerangan maot atanapi paspor. Kenging diserat atanapi difoto.
for_another-country = { ask-country }
for_another-in_danger_now = Anjeunna dina bahaya ayeuna keneh?
for_another-hurt = Anjeunna luka atanapi teu damang?
for_another-name = Saha namina?
for_another-with_whom = Anjeunna nuju sareng saha?
for_another-where_held = Di kantor pulisi, imigrasi, atanapi depo mana anjeunna ditahan? Serat nu kauninga.
for_another-with_whom-alone = { sos-with_whom-alone }
for_another-with_whom-children = { sos-with_whom-children }
for_another-with_whom-friends = { sos-with_whom-friends }
for_another-with_whom-employer = { sos-with_whom-employer }
for_another-with_whom-others = { sos-with_whom-others }
for_another-children = Aya sabaraha murangkalih nu sareng anjeunna? Waler ku angka.
for_another-reach_them = Petugas tiasa ngahubungi anjeunna kalayan aman? Serat nomer sareng jamna. Upami bahaya kanggo anjeunna, serat "ulah".
for_another-reach_you = Iraha sareng ku naon Anjeun nyalira tiasa dihubungi?
for_another-hint_stands = Hatur nuhun parantos ngawartosan perkawis anjeunna. Tangtos abot ngupingna. Petugas nuju disauran.
for_another-lifeline = Di ditu anjeunna tiasa nyarios langsung sareng jalmi:
for_another-hurt_themselves = Anjeunna parantos natoan diri, atanapi neureuy naon-naon? Kenging diwaler ku kecap nyalira.
for_another-hurt_themselves-about_me = Ieu perkawis abdi
for_another-hurt_themselves-false_alarm = { sos-where_now-false_alarm }
for_another-call_for_help = Nyungkeun tulung ka jalmi nu caket anjeunna kanggo nyauran ambulans ayeuna, atanapi telepon nomer darurat.
for_another-somebody_there = Aya nu maturan anjeunna ayeuna, Anjeun atanapi jalmi sanes?
for_another-stay_with = Upami tiasa, ulah dikantun nyalira heula. Dangukeun wae, sareng tebihkeun barang nu tiasa natoan.
for_another-be_near = Upami tiasa, hubungi anjeunna ayeuna sareng dangukeun wae. Nyungkeun ka jalmi nu dipercanten ku anjeunna kanggo maturan heula.
repatriation-theirs-where_now = { for_another-where_now }
repatriation-theirs-where_now-about_me = { for_another-hurt_themselves-about_me }
repatriation-theirs-country = { ask-country }
repatriation-theirs-in_danger = { for_another-in_danger_now }
repatriation-theirs-hurt_or_ill = Kumaha kaayaan badanna?
repatriation-theirs-hurt_or_ill-none = { repatriation-hurt_or_ill-none }
repatriation-theirs-hurt_or_ill-ill = { repatriation-hurt_or_ill-ill }
repatriation-theirs-hurt_or_ill-hurt = { repatriation-hurt_or_ill-hurt }
repatriation-theirs-hurt_or_ill-pregnant = { repatriation-hurt_or_ill-pregnant }
repatriation-theirs-passport = Di mana pasporna? Teu sawios-wios upami teu terang.
repatriation-theirs-passport-with_me = Aya di anjeunna
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
assistance-heard = Nu katampi ku kami: ieu perkawis { $kind ->
        [wages] gajih
        [passport] paspor nu ditahan
        [violence] kekerasan
        [illness] teu damang atanapi luka
        [detention] ditahan pulisi atanapi imigrasi
        [dismissed] dieureunkeun damel
       *[contract] kontrak nu teu luyu
    }.
assistance-heard_months = Teu acan dibayar: { $months } bulan.
assistance-where_now-other_kind = Sanes perkawis eta
assistance-where_they_are = { for_another-where_now }
assistance-where_they_are-other_kind = { assistance-where_now-other_kind }

## Whom to call, asked or not; and where somebody is who told it before

numbers_if_worse = Upami kaayaan beuki abot, ieu nomer nu tiasa dihubungi:
numbers_where = Anjeun di nagara atanapi kota mana? Serat wae, engke dipasihan nomer ambulans sareng pulisi di dinya.
told_place = Dicatet: Anjeun di { $place }.
ask-where_there = Di kota atanapi alamat mana persisna? Kirim lokasi upami tiasa, atanapi serat sakaemutna.
sos-where_there-false_alarm = { sos-where_now-false_alarm }
assistance-where_there-other_kind = { assistance-where_now-other_kind }
last_known = Panungtung Anjeun nyerat ti { $place }.
ask-still_there = Masih di dinya? Upami henteu, kirim lokasi atanapi serat tempatna.
sos-still_there-false_alarm = { sos-where_now-false_alarm }
not_your_fault = Ieu sanes kalepatan Anjeun. Anjeun gaduh hak ditulungan.

## While nobody has written yet: each message gets one short line, never the same twice

talk-kept = Parantos kacatet. Petugas maca ieu sareng laporan Anjeun.
talk-paid = Artosna tiasa wangsul atanapi henteu, teu acan tiasa dipastikeun. Wartosan bank Anjeun ayeuna keneh, sareng ulah ngirim deui. Simpen bukti transfer sareng obrolanana; ieu tiasa dilaporkeun ka BP3MI sareng pulisi. Petugas ge maca ieu.
talk-read_too = Muhun, ieu oge diteraskeun ka petugas.
talk-nobody_yet = Teu acan aya petugas nu nyandak laporan ieu; kami teras nyauran. Mangga teras nyerat di dieu.
talk-still_calling = Kami masih nyauran petugas. Upami tos aya nu nyandak, anjeunna nyerat di dieu.
talk-others_called = Petugas nu tadi nyerat teu acan ngawaler. Kami nyauran petugas sanes; mangga teras nyerat di dieu.
talk-held = Aya petugas nu parantos nyepeng laporan Anjeun sareng bade nyerat di dieu. Jam persisna teu acan tiasa dipastikeun.
talk-held_still = Laporan Anjeun tetep di petugas. Upami anjeunna nyerat, pesenna muncul di dieu.
talk-officer_is_real = Anu nyerat ka Anjeun dina obrolan ieu leres petugas kami. Aya anu nelepon atanapi nyerat ti tempat sanes? Pénta "kecap petugas" ka anjeunna teras serat di dieu: langsung diwartosan leres henteuna. Petugas teu pernah ménta artos, PIN, atanapi kode SMS.
talk-promised = Teu acan aya kabar enggal. Palambatna { $date } Anjeun kenging kabar ti kami.
talk-promised_still = Petugas teu acan ngirim kabar. Palambatna { $date } kami nyerat deui.
talk-taken_back = Muhun, hatur nuhun parantos ngawartosan. Petugas nyarios heula sareng Anjeun samemeh laporan ditutup; Anjeun kenging nyerat iraha wae. Dunungan, agén, sareng jalmi sanés henteu dibéjaan ku kami.
