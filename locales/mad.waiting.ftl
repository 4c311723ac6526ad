### What somebody reads who waits for an officer: what has an honest answer, and what helps when it gets worse.
### Promise nothing: neither that somebody comes nor that all will be well. Only what any ambulance service would say.
### No native speaker has reviewed this file yet.

## What is asked of us

aside-blame = Menta tolong ganeka bender. Manabi oreng laen nyake'e otaba neppo, ganeka banne salana panjennengan.
aside-doctor = Ka dokter otaba rumah sakit kengeng, ta' osa todus: manabi bisa ban aman, sajan lekkas sajan bagus. Manabi gawat, olok ambulans.
aside-on_phone = Cokop nyebbut settong oca': "ambulance" (ambulans), "police" (polisi), "poison" (racon), otaba "help" (tolong), pas alamadda panjennengan. Oreng se semma' kengeng acaca keya.
aside-where_to = Manabi kennengngan panjennengan samangken aman, paggun e ganeka. Manabi bunten, sare kennengngan se rammi otaba oreng se epartaja, pas toles alamadda e ka'dhinto.
aside-police_safe = Manabi nyaba tarancam, polisi se paleng semma'. Parkara paspor gi' ta' bisa epastiyagi; panjennengan kengeng menta polisi ngubungi KBRI.
aside-fetch = Badha se ajemput otaba bunten, gi' ta' bisa epastiyagi. Toles kennengnganna panjennengan se pasti e ka'dhinto, ban tanyaagi keya lebat telpon.
aside-going_home = Parkara mole, petugas arembak sareng panjennengan e ka'dhinto, menorot kabadha'anna panjennengan. Manabi gi' badha paspor otaba fotona, sempen se bagus.
aside-one_report = Settong laporan cokop: toles sadhaja nyama sareng kabadha'anna e ka'dinto, petugas maos sadhajana.
aside-what_now = Se utama salamet. Manabi badha se loka, sake’ berra’, otaba eancam, telpon nomer darurat e jadhiya otaba nyo’on tolong oreng semma’ nelponagi. Petugas maos ka’dhinto ban nyaot e ka’dhinto.
aside-real = Laporan e ka'dhinto ebaos petugas lembaga Indonesia akadi KBRI otaba KP2MI, tanpa biaya. Gi' mang-mang? Telpon dibi' KBRI otaba KP2MI ban tanyaagi gallu; petugas ta' toman mentha pesse.
aside-pay = Manabi bisa, ja' kerem pesse gallu: majar gi' ta' tanto marampong. Sempen buktena; petugas ajawab partanya'an ka'dhinto e ka'dhinto.
aside-caught = Se maos laporan ka'dhinto petugas pelindungan, banne imigrasi otaba polisi e kennengngan panjennengan. Ponapa se aman, tanya'agi gallu e ka'dhinto sabellunna ka sapa'a.
aside-help = Badha e ka'dhinto terro nolonga: petugas oreng maos sadhaja ka'dhinto ban nyaot e ka'dhinto. Jam tantona gi' ta' bisa epastiyagi.
aside-battery = Manabi HP gi' odhi': manabi nyaba tarancam, telpon gallu; pas toles alamadda panjennengan e ka'dhinto. Petugas paggun maos maske HP mate.
aside-jump = Ta' usa alonca': gaggar dhari attas bisa cellaka. Petugas ampon eberri' tao. Manabi aman, olok oreng dhari candhela; manabi nyaba tarancam, telpon gallu.
aside-may_ask = Bisa, toreh. Toles saos ngangguy oca' dibi'.
aside-lawyer = Ka'dhinto ecatet kaangguy petugas. Menta pengacara ban juru basa sabellunna nyaot otaba tanda tangan; e luar negri, menta keya KBRI otaba KJRI ehubungi.
aside-caught_life = Manabi nyaba tarancam, ambulans gallu. Se maos laporan ka'dhinto petugas palindhungan, banne imigrasi otaba polisi; bab idin tengghal ebanto saellana.
aside-after = Manabi bisa, ja' mande gallu, ban kalambhina sempen: bisa daddi bokte. Dokter andhi' obat kaangguy nyegga ngandhung ban panyake'; lebbi lekkas lebbi becce', paleng becce' e dhalem 72 jam. Tanya'agi ka petugas e dhinna' dokter se aman kaangguy panjennengan.

## Each message of who waits gets one line, never the same twice

talk-asked = Ganeka ejawab petugas e ka'dhinto; kaula ta' terro nebbak. Partanya'anna panjennengan ampon badha e laporan.
talk-with_you = Sakalangkong gi' noles. Petugas maos saban oca'. Manabi bisa ban aman, semma' ka oreng se epartaja.
talk-with_you_still = Gi' badha e ka'dhinto, ban petugas terros eolok. Manabi sajan berra', ja' antos kaula: olok sapa bai se semma'.
talk-despair_near = Sakalangkong gi' noles. Ja' kadibi'an gallu: entar otaba jagai oreng se semma'.
talk-despair_away = Saban oca' ebaos, ban panjennengan parlo. Manabi badha obat otaba barang tajem e semma', menta oreng laen nyempen, otaba ngalle dhari ganeka.
talk-despair_still = Gi' badha e ka'dhinto, ban petugas terros eolok. Manabi arassa sajan berra', olok sapa bai se semma'.
talk-hurt_call = Ambulans paggun parlo samangken, maske arassa lebbi bagus: telpon, otaba menta sapa bai se semma' nelpon.

## When it gets worse

worse-faint = Manabi se semaput gi' anyaba, badhanna pamereng; ja' berri' kakanan otaba enoman, ban ja' edina. Olok ambulans samangken. Petugas terros eolok.
worse-bleeding = Manabi dharana kalowar terros, olok ambulans samangken. Tedung; manabi badha loka, tekkan kalaban kaen berse. Petugas terros eolok.
worse-shots = Paggun e dhalem, jauwi candhela, ban tangkorep e lante. Ja' kalowar manabi gi' badha tembagan otaba bom. Petugas terros eolok.
worse-door = Manabi bisa, ja' buka': konce, ganjel, ban jauwi labangnga. Olok oreng se semma'; manabi nyaba tarancam, telpon nomer darurat. Petugas terros eolok.
worse-breath = Manabi malarat anyaba: patoju' se teggek, pakendhor kalambhina, ban olok ambulans samangken. Petugas terros eolok.
worse-fire = Manabi bisa kalowar kalaban aman, kalowar samangken. Manabi ta' bisa: totop labangnga, bunto'e celana ngangguy kaen basa, andhap semma' lante, ban menta tolong dhari candhela; ja' alonca'. Telpon nomer darurat. Petugas terros eolok.
worse-burn = Loka kobbar: paelle aeng biyasa sakitar 20 mennit, kalowarragi selo' otaba gellang, pas totop ngangguy kaen bersse. Ja' berri' odol, mentega, otaba es. Manabi lokana raja, otaba e mowa, olok ambulans. Petugas terros eolok.
worse-birth = Olok ambulans samangken, otaba menta tolong ka oreng se semma'. Aberra' gallu. Manabi bayi'na kalowar: pakerreng ban gosok ngangguy kaen bersse, pa-anga' e dhadha, berse'e colo'na; tale pusser ja' epotong. Petugas terros eolok.
worse-sick = Manabi ta' bisa nantos, olok ambulans samangken, otaba menta tolong ka oreng se semma'. Petugas terros eolok.
worse-danger = Manabi bisa ban aman, semma' ka oreng laen. Manabi nyaba tarancam, telpon nomer darurat samangken. Petugas terros eolok.
worse-theirs = Ka'dhinto ampon badha e laporan, ban petugas terros eolok. Manabi nyabana tarancam, menta sapa bai se semma' nelpon polisi otaba ambulans e ka'dhissa.
worse-again = Petugas terros eolok. Manabi nyaba tarancam, ja' antos kaula: telpon samangken, otaba menta oreng se semma'.
numbers_none_here = Nomer polisi, ambulans, ban KBRI e ganeka gi' ta' badha. Menta oreng se semma' ngolok bantowan; parkara KBRI tanyaagi ka nomer e attas.
numbers_no_mission = Nomer KBRI otaba KJRI e ganeka gi' ta' badha; tanyaagi ka nomer e attas.
