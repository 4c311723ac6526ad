### What answers words in the middle of a report that answer no question, and what is said when one is closed.
### Promise nothing: neither when somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

aside-who = Ka'dhinto program, banne oreng. Petugas oreng maos sadhaja se etoles panjennengan, ban nyaot e ka'dhinto.
aside-who_calm = Ka'dhinto program, banne oreng. Petugas badha manabi panjennengan parlo: toles "bicara dengan petugas".
aside-next = Samangken petugas maos laporanna panjennengan ban nyaot e ka'dhinto. Jawaban pandha' abanto; sadhaja kenging elanglange.
aside-news = Jam tantona gi' ta' bisa epastiyagi. Petugas ampon eberri' tao ban noles e ka'dhinto.
aside-call_me = Program ka'dhinto ta' bisa nelpon, tape petugas bisa. Toles nomer ban jam se aman, petugas maos.
aside-get_out = Kalowar coma manabi aman ka panjennengan. Petugas abanto mekkere carana e ka'dhinto. Manabi nyaba tarancam samangken, telpon gallu.
aside-secret = Juragan, agen, otaba kaluarga ta' eberri' tao manabi tada' idin dhari panjennengan. Coma petugas se abanto panjennengan se maos ka'dhinto.
aside-seen = Patugas ta' nodhuwagi ka juragan otaba agen. Tape se neggu' HP panjennengan bisa maos obrolan paneka: mon HP bisa epareksa, hapus chat ban potona dhari HP saellana ekerem. E dhinna' pagghun esempen.
aside-clear = Kaangguy masebersihe layar ka'dhinto, toles dhu' kata saos: "hapus chat". E WhatsApp, busak keya obrolan ka'dhinto dibi' dari HP. Se ampon ecareta'agi paggun esempen, ban coma tabukka' sareng PIN.
aside-sign = Panjennengan ta' kodu mottossagi ka'dhinto dibi'. Mon essena gi' ta' ngarte, ja' lekas: menta juru basa, bakto, ban salenanna. Potona bisa ekerem e dhinna': patugas se maos.
aside-secret_name = Asmana panjennengan ta' esebbut. Coma petugas se ngoros laporan ka'dinto se maos.
noted_unseen = Ampon ecatet.
call_locked_in = Manabi labangnga ekonce, semma' ka candhela otaba labang, ban telpon nomer darurat manabi aman.
call_stuck = Manabi ta' bisa agarak otaba kalowar, telpon nomer darurat samangken, otaba olok oreng se semma' manabi aman.
aside-police = Engghi, ka'dhissa epadhapa' ka petugas se maos. Panjennengan kenging acareta bab sababba.
aside-enough = Engghi, partanya'anna cokop gallu. Laporanna panjennengan paggun ebaos petugas; toles saos bila'a saos.
aside-remove = Settong foto otaba berkas gi' ta' ekenneng busak dhari dhinna'. Panyo'onan reya ebaca petugas, ban coma petugas se nolonge Sampeyan se nangale.
aside-calm = Engghi, banne karana kasusu.

## For who does not want to live any more

suicide-means = Toreh, ka'dhissa saba' gallu, jau dhari panjennengan, ban entar ka oreng se semma'. Ja' kadibi'an. Petugas eolok samangken.
suicide-farewell = Toreh ja' meyos gallu. Badha e ka'dinto. Entar ka oreng se semma'; ja' kadibi'an. Petugas eolok samangken.
suicide-step_down = Toreh jauwi gallu dhari penggir, balkon, otaba candhela, maso' ka dhalem, ban entar ka oreng se semma'. Ja' kadibi'an. Petugas eolok samangken.
help_is_called = Bagus, ganeka ampon bender. Labang buka', antos e ganeka, ja' kadibi'an. Bungkussa obat otaba racon sempen kaangguy dokter.
suicide-still_here = Gi' badha e ka'dhinto. Gi' ta' badha petugas se noles; petugas laen ampon eolok keya. Manabi arassa sajan berra', entar ka oreng se semma' otaba telpon nomer darurat. Toles saos bila'a saos.

## When an officer has closed the report; the second where somebody may be reading along

report-closed = Laporanna panjennengan ampon etotop. Manabi gi' ta' mare, otaba kadhaddiyan pole, toles saos e ka'dhinto: petugas langsung eberri' tao pole.
report-closed_quiet = Sakalangkong. Toles saos bila'a saos.
report-closed_why-helped = Sababba: nurut catedhan kaula, panjennengan ampon ebanto.
report-closed_why-returned = Sababba: nurut catedhan kaula, panjennengan ampon mole.
report-closed_why-referred = Sababba: ampon eterrossagi ka lembaga laen se ngorosi.
report-closed_why-unreachable = Sababba: kaula gi' ta' bisa ngabari panjennengan.
report-closed_why-withdrawn = Sababba: badha se menta sopaja epamare.
report-reopened = Laporanna panjennengan ebukka' pole, ban petugas eberri' tao samangken. Sadajana se ampon ecareta'agi gi' badha. Manabi badha kabar anyar, toles saos e ka'dhinto.

## Before anything else, after the first words

comfort-death = Norok basongkaba.
comfort-detained = Etahan paste berra'. Sakalangkong ampon abala.
stay_until_of_age = Ja' mangkat gallu. Alako ka lowar nagara paleng ngodha 18 taon, ban data palsu e paspor bisa malarat se mole. Se esoro ta' sala, ban petugas maca careta reya.
comfort-sick = Moga-moga duli etolongi.
believed = Sakalangkong ampon acareta. Manabi bisa sareng aman, panjennengan kengeng ka dokter; ta' parlo todus.
child-heard = Sakalangkong ampon acareta. Ba'na ta' sala apa-apa, ban ba'na olle menta mole. Petugas tao omorra ba'na. Manabi ta' aman, chat ka'dhinto ja' patodu ka oreng e ka'dissa.
of_age = Alako ka lowar nagara paleng ngodha 18 taon. Omor e dokumen ja' endha' eoba. Ajar ban adaftar gallu olle.
set_right-not_locked = Engghi, panjennengan ta' ekonce.
