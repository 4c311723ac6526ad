### Words after alarms in Madurese (engghi-bunten). No native speaker has reviewed this file yet.
### Short, warm and plain. Promise nothing: neither that somebody comes nor that all will be well.

## After words that alarm, but not to the utmost

help_now-report_stands = Pessenna panjennengan ampon ecatet daddi laporan, ban petugas ampon ebala'i.
help_now-now = Napa parlo bantowan samangken?
help_now-now-false_alarm = { sos-where_now-false_alarm }
help_now-noted = Ampon ecatet. Settong pole:
help_now-goes_on = Engghi. Laporanna panjennengan paggun ebaca petugas.
button-false-alarm = { sos-where_now-false_alarm }

## When somebody does not want to live any more: at most 20 characters on the button

suicide-heard = Sakalangkong ampon noles. Pasthe berra' ongghu, ban ta' napa ekoca'agi e ka'dhinto. Petugas teppa'na eolok.
suicide-lifeline = Manabi terro acaca langsong sareng oreng:
suicide-hurt_yourself = Napa panjennengan ampon maloka aba'na dibi', otaba ngenom napa-napa se abahaya? Kengeng ejawab ngangghuy oca'na dibi'.
suicide-hurt_yourself-false_alarm = Kaula ta' napa-napa
suicide-call_for_help = Nyo'on tolong ka oreng se semma' sopaja ngolok ambulans samangken, otaba telpon nomer darurat.
suicide-where_now = Panjennengan e ka'dhimma samangken? Kerem lokasi, otaba toles nagara otaba kotthana.
suicide-somebody_near = Napa badha oreng se epercaja panjennengan semma' e ka'dhissa'?
suicide-be_together = Manabi bisa, toju' kadha' sareng oreng ganeka.
suicide-step_away = Manabi badha barang semma' panjennengan se bisa maloka, coba jauwi kadha'.
suicide-what_happened = Manabi terro, careta'agi. Sakone' saos cokop, kengeng jugan lebat pessen sowara.
suicide-hear_first = Sakalangkong ampon jujur. Saban oca' emaca.
suicide-hear_story = Ganeka berra' ongghu. Sakalangkong ampon acareta.
suicide-stay_together = Nyo'on tolong ka oreng ganeka sopaja ngolok ambulans samangken ban ngancae panjennengan.
suicide-go_to_others = Ja' badha kadhibi'an: kalowar, olok sapa'a saos se semma', ban nyo'on tolong telpon ambulans.
suicide-call_first = Ambulans ban oreng se semma' lebbi ceppet etembang kaula: olok samangken. Petugas jugan terros eolok ban males e ka'dhinto.
suicide-what_next = Sakalangkong ampon acareta. Petugas terros eolok; manabi { $minutes } menit gi' ta' badha se noles e ka'dhinto, petugas laen jugan eolok. Toles bila saos.

## Whom to call, asked or not; and where somebody is who told it before

numbers_if_worse = Manabi kabadha'an tamba berra', ka'dhinto nomer se bisa ehubungi:
numbers_where = Panjennengan e nagara otaba kottha ka'dhimma? Toles saos, dhaggi' eberri' nomer ambulans ban polisi e ka'dhissa'.
told_place = Ecatet: panjennengan e { $place }.
ask-where_there = E kottha otaba alamat ka'dhimma pastena? Kerem lokasi manabi bisa, otaba toles sataona.
sos-where_there-false_alarm = { sos-where_now-false_alarm }
last_known = Se budiyan panjennengan noles dhari { $place }.
ask-still_there = Gi' e ka'dhissa'? Manabi enten, kerem lokasi otaba toles kennengnganna.
sos-still_there-false_alarm = { sos-where_now-false_alarm }
not_your_fault = Ka'dhinto banne salana panjennengan. Panjennengan andhi' hak etolongi.

## While nobody has written yet: each message gets one short line, never the same twice

talk-kept = Ampon ecatet. Petugas maca sareng laporanna panjennengan.
talk-paid = Pesse gapaneka bisa abali otaba bunten, gi' ta' bisa epastèagi. Bank panjennengan kabari samangken, ban ja' kerem pole. Bukti transfer sareng caca'anna sempen; paneka bisa elaporragi ka BP3MI sareng polisi. Petugas jugan maca.
talk-read_too = Engghi, ka'dhinto jugan eterrossagi ka petugas.
talk-nobody_yet = Gi' ta' badha petugas se ngala' laporan ka'dhinto; kaula terros ngolok. Toles terros e ka'dhinto.
talk-still_calling = Kaula gi' ngolok petugas. Manabi ampon badha se ngala', petugas noles e ka'dhinto.
talk-others_called = Petugas se noles gella' gi' ta' abales. Kaula ngolok petugas laen; toles terros e ka'dhinto.
talk-held = Ampon badha petugas se negghu' laporanna panjennengan ban noles e ka'dhinto. Jam tantona gi' ta' bisa epastiyagi.
talk-held_still = Laporanna panjennengan paggun e petugas. Manabi noles, pessenna katon e ka'dhinto.
talk-officer_is_real = Se noles ka panjennengan e obrolan paneka ongghu petugas kaula. Badha se nelpon otaba noles dhari kennengngan laen? Pentae "kata petugas" ka oreng ghapaneka, toles e ka'dhinto: langsung kaula bala'agi bendher otaba bunten. Petugas ta' toman menta pesse, PIN, otaba kode SMS.
talk-promised = Gi' ta' badha kabar anyar. Paleng lambat { $date } panjennengan olle kabar.
talk-promised_still = Petugas gi' ta' ngerem kabar. Paleng lambat { $date } kaula noles pole.
talk-taken_back = Engghi, sakalangkong ampon abala. Petugas acaca gallu sareng panjennengan sabellunna laporan etotop; panjennengan kengeng noles bila saos. Juragan, agen, ban oreng laen ta' ebala'i.
