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
suicide-what_next = Sakalangkong ampon acareta. Petugas maca sadhajana ban males e ka'dhinto. Bila tantona gi' ta' bisa epastiyagi. Toles bila saos.
