### Words after alarms in Javanese (polite krama madya). No native speaker has reviewed this file yet.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.

## After words that alarm, but not to the utmost

help_now-report_stands = Pesen panjenengan sampun kula catet dados laporan, lan petugas sampun disanjangi.
help_now-now = Napa mbetahaken bantuan sakniki ugi?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Sampun kula catet. Setunggal malih:
help_now-goes_on = Nggih. Laporan panjenengan tetep diwaos petugas.
help_now-rights = Panjenengan ugi tanglet bab hak. Badhe diwaos rumiyin?
help_now-rights-read = Waos hak kula
help_now-rights-report = Lajengaken laporan
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Matur nuwun sampun purun nulis. Mesthi awrat sanget, lan mboten napa-napa disanjangaken teng mriki. Petugas saweg dipanggil.
suicide-lifeline = Menawi kepengin wicanten langsung kalih tiyang:
suicide-hurt_yourself = Napa panjenengan sampun natoni awak piyambak, utawi nguntal napa-napa? Angsal dijawab ngangge tembung piyambak.
suicide-hurt_yourself-false_alarm = Kula sae-sae mawon
suicide-call_for_help = Nyuwun tulung tiyang celak panjenengan manggilaken ambulans sakniki, utawi nelpon nomer darurat.
suicide-where_now = Panjenengan saweg teng pundi? Kirim lokasi, utawi tulis negari utawi kuthane.
suicide-somebody_near = Napa wonten tiyang sing panjenengan pitados teng celak mriku?
suicide-be_together = Menawi saged, lenggah riyin sareng tiyang niku.
suicide-step_away = Menawi teng celak panjenengan wonten barang sing saged natoni, mangga nebih riyin saking mriku.
suicide-what_happened = Menawi purun, cerita mawon. Sekedhik mawon cekap, angsal ugi lewat pesen swanten.
suicide-hear_first = Matur nuwun sampun jujur kalih kula. Saben tembung kula waos.
suicide-hear_story = Niku awrat sanget. Matur nuwun sampun cerita.
suicide-stay_together = Nyuwun tulung tiyang niku manggilaken ambulans sakniki lan ngancani panjenengan.
suicide-go_to_others = Ampun piyambakan riyin: medal, undang sinten mawon sing celak, lan nyuwun tulung dipanggilaken ambulans.
suicide-call_first = Ambulans lan tiyang celak panjenengan langkung cepet tinimbang kula: panggil sakniki. Petugas nggih terus dipanggil lan mbales teng mriki.
suicide-what_next = Matur nuwun sampun purun cerita. Petugas terus dipanggil; menawi { $minutes } menit dereng wonten sing nulis teng mriki, petugas sanes tumut dipanggil. Kapan mawon angsal nulis.

## When somebody tells of another: what is asked is about that one

heard = Sampun kula catet saking pesen panjenengan: { $what }.
ask-heard_right = Napa sampun leres?
ask-heard_right-right = Nggih, leres
ask-heard_right-wrong = Wonten sing klentu
for_another-report_stands = Laporan panjenengan sampun mlebet, lan petugas sampun disanjangi. Sakniki bab tiyang sing mbetahaken pitulungan; sedaya angsal dilangkungi.
for_another-where_now = Piyambake sakniki teng pundi? Ditulis alamat, kitha, utawi nami panggenan sing panjenengan ngertosi.
for_another-where_now-false_alarm = { sos-where_now-false_alarm }
for_another-loss_stands = Kula sedaya tumut bela sungkawa. Laporan panjenengan sampun mlebet, lan petugas sampun disanjangi. Sedaya pitakenan angsal dilangkungi.
for_another-sick_at_home = Mboten saged nelpon mrika saking luar negeri? Nyuwun tiyang ing celakipun supados nelpon, utawi mbekta teng IGD rumah sakit sing celak.
for_another-call_there = Menawi sakniki kepireng wonten sing dipunsiksa, telpona nomer darurat niku sakniki. Panjenengan mboten prelu mlebet mriku.
ransom-talk_first = Bab yatra sing dijaluk niku kula cathet. Dirembag riyin kalih petugas sakderenge mbayar napa mawon. Kula mboten nate nyuwun yatra.
for_another-where_rests = Sakniki wonten teng kitha utawi rumah sakit pundi? Ditulis sing panjenengan ngertosi.
for_another-death_papers = Serat napa mawon sing sampun wonten? Kados ta serat katrangan pejah utawi paspor. Angsal ditulis utawi difoto.
for_another-country = { ask-country }
for_another-in_danger_now = Napa piyambake ngadhepi bahaya sakniki ugi?
for_another-hurt = Napa piyambake tatu utawi sakit?
for_another-name = Sinten asmane?
for_another-with_whom = Piyambake saweg sareng sinten?
for_another-where_held = Piyambake ditahan teng kantor polisi, imigrasi, napa depo pundi? Ditulis sing panjenengan ngertosi.
for_another-with_whom-alone = { sos-with_whom-alone }
for_another-with_whom-children = { sos-with_whom-children }
for_another-with_whom-friends = { sos-with_whom-friends }
for_another-with_whom-employer = { sos-with_whom-employer }
for_another-with_whom-others = { sos-with_whom-others }
for_another-children = Wonten lare pinten sing sareng piyambake? Dijawab ngangge angka.
for_another-reach_them = Napa petugas saged ngubungi piyambake kanthi aman? Ditulis nomer lan jame. Menawi mbebayani, tulis "ampun".
for_another-reach_you = Kapan lan lewat napa panjenengan piyambak saged kula hubungi?
for_another-hint_stands = Matur nuwun sampun nyanjangi kula sedaya bab piyambake. Mesthi awrat mirengaken. Petugas saweg dipanggil.
for_another-lifeline = Teng mrika piyambake saged wicanten langsung kalih tiyang:
for_another-hurt_themselves = Napa piyambake sampun natoni awake piyambak, utawi nguntal napa-napa? Angsal dijawab ngangge tembung piyambak.
for_another-hurt_themselves-about_me = Niki bab kula
for_another-hurt_themselves-false_alarm = { sos-where_now-false_alarm }
for_another-call_for_help = Nyuwun tulung tiyang celak piyambake manggilaken ambulans sakniki, utawi nelpon nomer darurat.
for_another-somebody_there = Napa wonten sing ngancani piyambake sakniki, panjenengan utawi tiyang sanes?
for_another-stay_with = Menawi saged, ampun ditilar piyambakan riyin. Dipirengaken mawon, lan barang sing saged natoni ditebihaken.
for_another-be_near = Menawi saged, dihubungi sakniki lan dipirengaken mawon. Nyuwun tulung tiyang sing dipitados ngancani riyin.
repatriation-theirs-where_now = { for_another-where_now }
repatriation-theirs-where_now-about_me = { for_another-hurt_themselves-about_me }
repatriation-theirs-country = { ask-country }
repatriation-theirs-in_danger = { for_another-in_danger_now }
repatriation-theirs-hurt_or_ill = Pripun kawontenan badane?
repatriation-theirs-hurt_or_ill-none = { repatriation-hurt_or_ill-none }
repatriation-theirs-hurt_or_ill-ill = { repatriation-hurt_or_ill-ill }
repatriation-theirs-hurt_or_ill-hurt = { repatriation-hurt_or_ill-hurt }
repatriation-theirs-hurt_or_ill-pregnant = { repatriation-hurt_or_ill-pregnant }
repatriation-theirs-passport = Paspore teng pundi? Menawi mboten ngertos, mboten napa-napa.
repatriation-theirs-passport-with_me = Wonten teng piyambake
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
assistance-heard = Sing kula tangkep: niki bab { $kind ->
        [wages] gaji
        [passport] paspor sing ditahan
        [violence] kekerasan
        [illness] sakit utawi tatu
        [detention] ditahan polisi utawi imigrasi
        [dismissed] diliren saking damelan
       *[contract] kontrak sing mboten cocok
    }.
assistance-heard_months = Dereng dibayar: { $months } wulan.
assistance-where_now-other_kind = Sanes bab niku
assistance-where_they_are = { for_another-where_now }
assistance-where_they_are-other_kind = { assistance-where_now-other_kind }

## Whom to call, asked or not; and where somebody is who told it before

numbers_if_worse = Menawi tambah awrat, niki nomer sing saged dihubungi:
numbers_where = Panjenengan teng negari utawi kutha pundi? Tulis mawon, mangke kula paringi nomer ambulans lan pulisi teng mriku.
told_place = Kula catet: panjenengan teng { $place }.
ask-where_there = Teng kitha utawi alamat pundi persisipun? Mangga kirim lokasi menawi saged, utawi nulis sasagedipun.
sos-where_there-false_alarm = { sos-where_now-false_alarm }
assistance-where_there-other_kind = { assistance-where_now-other_kind }
last_known = Pungkasan panjenengan nulis saking { $place }.
ask-still_there = Taksih teng mriku? Menawi mboten, kirim lokasi utawi tulis papane.
sos-still_there-false_alarm = { sos-where_now-false_alarm }
not_your_fault = Niki sanes salahe panjenengan. Panjenengan nggadhah hak ditulungi.

## While nobody has written yet: each message gets one short line, never the same twice

talk-kept = Sampun kacathet. Petugas maos sareng laporan panjenengan.
talk-paid = Artane saged wangsul napa mboten, kula dereng saged mesthekaken. Bank panjenengan dikabari sakniki ugi, lan ampun ngirim malih. Bukti transfer lan obrolane disimpen; niki saged dilaporaken dhateng BP3MI lan pulisi. Petugas ugi maos niki.
talk-read_too = Nggih, niki ugi kula aturaken teng petugas.
talk-nobody_yet = Dereng wonten petugas sing mendhet laporan niki; kula terus manggil. Mangga terus nulis teng mriki.
talk-still_calling = Kula taksih manggil petugas. Menawi sampun wonten sing mendhet, piyambake nulis teng mriki.
talk-others_called = Petugas sing wau nulis dereng mbales. Kula manggil petugas lintune; mangga terus nulis teng mriki.
talk-held = Sampun wonten petugas sing nyepeng laporan panjenengan lan badhe nulis teng mriki. Jam persise dereng saged kula pesthekaken.
talk-held_still = Laporan panjenengan tetep teng petugas. Menawi piyambake nulis, pesene katon teng mriki.
talk-officer_is_real = Ingkang nyerat dhateng panjenengan ing obrolan punika saestu petugas kula. Wonten ingkang nelpon utawi nyerat saking papan sanes? Nyuwun "tembung petugas" dhateng piyambakipun lajeng serat teng mriki: langsung kula sanjangi leres punapa mboten. Petugas mboten nate nyuwun arta, PIN, utawi kode SMS.
talk-promised = Dereng wonten kabar enggal. Paling telat { $date } panjenengan angsal kabar saking kula.
talk-promised_still = Petugas dereng ngirim kabar. Paling telat { $date } kula nulis malih.
talk-taken_back = Nggih, matur nuwun sampun sanjang. Petugas tangled rumiyin kaliyan panjenengan sakderenge laporan ditutup; panjenengan angsal nulis kapan mawon. Juragan, agen, lan tiyang sanes mboten kula sanjangi.
