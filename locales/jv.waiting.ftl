### What somebody reads who waits for an officer: what has an honest answer, and what helps when it gets worse.
### Promise nothing: neither that somebody comes nor that all will be well. Only what any ambulance service would say.
### No native speaker has reviewed this file yet.

## What is asked of us

aside-blame = Nyuwun tulung niku leres. Menawi tiyang sanes nglarani utawi ngapusi, niku sanes salahe panjenengan.
aside-doctor = Teng dokter utawi griya sakit angsal, mboten sah isin: menawi saged lan aman, langkung enggal langkung sae. Menawi gawat, celuk ambulans.
aside-on_phone = Cekap nyebat satunggal tembung: "ambulance" (ambulans), "police" (pulisi), "poison" (racun), utawi "help" (tulung), lajeng alamat panjenengan. Tiyang celak mriku ugi angsal ngomongaken.
aside-where_to = Menawi papan panjenengan sakniki aman, tetep teng mriku mawon. Menawi mboten, pados papan rame utawi tiyang sing panjenengan pitados, lajeng alamate ditulis teng mriki.
aside-police_safe = Menawi nyawa kancam, pulisi sing paling celak. Bab paspor dereng saged kula pesthekaken; panjenengan angsal nyuwun pulisi ngubungi KBRI.
aside-fetch = Wonten sing methuk napa mboten, dereng saged kula pesthekaken. Mangga papan panjenengan ditulis sing cetha teng mriki, lan dipuntangletaken ugi lewat telpon.
aside-going_home = Bab wangsul, petugas ngrembag kalih panjenengan teng mriki, miturut kawontenan panjenengan. Menawi taksih wonten paspor utawi fotone, disimpen sing sae.
aside-one_report = Setunggal laporan cekap: mangga sedaya nami lan kawontenanipun ditulis teng mriki, petugas maos sedaya.
aside-what_now = Sing utami wilujeng. Menawi wonten sing tatu, sakit abot, utawi dipunancam, telpon nomer darurat panggenan mriku utawi nyuwun tulung tiyang cedhak nelponaken. Petugas maos niki lan mbales teng mriki.
aside-real = Laporan teng mriki diwaos petugas lembaga Indonesia kados KBRI utawi KP2MI, tanpa biaya. Taksih mangu-mangu? Telpon piyambak KBRI utawi KP2MI lan takon rumiyin; petugas mboten nate nyuwun arta.
aside-pay = Menawi saged, ampun kirim arta rumiyin: mbayar dereng mesthi ngrampungaken. Simpen buktine; petugas mangsuli pitakenan niki teng mriki.
aside-caught = Sing maos laporan niki petugas pelindungan, sanes imigrasi utawi polisi teng panggenan panjenengan. Napa sing aman, tangled riyin teng mriki sakderenge nemoni sinten mawon.
aside-help = Kula purun nulungi: petugas tiyang temenan maos sedaya niki lan mbales teng mriki. Persise kapan dereng saged kula pesthekaken.
aside-battery = Mumpung HP taksih urip: menawi nyawa kancam, nelpon riyin; lajeng alamat panjenengan ditulis teng mriki. Petugas tetep maos senajan HP-ne pejah.
aside-jump = Tulung sampun mlumpat: dhawah saking nginggil saged nyilakani sanget. Petugas sampun dipunwartosi. Menawi aman, celuk tiyang saking cendela; menawi nyawa kancam, telpon riyin.
aside-may_ask = Angsal, mangga. Serat mawon ngangge tembung piyambak.
aside-lawyer = Niki kula cathet kangge petugas. Nyuwuna pengacara lan juru basa sakderenge mangsuli utawi tanda tangan; teng luar negeri, nyuwuna ugi KBRI utawi KJRI dihubungi.
aside-caught_life = Menawi nyawa kancam, ambulans riyin. Sing maos laporan niki petugas pelindungan, sanes imigrasi utawi polisi; bab izin tinggal dibantu sakbibare.
aside-after = Menawi saged, ampun adus riyin, lan agemane disimpen: saged dados bukti. Dokter gadhah obat kangge nyegah mbobot lan penyakit; langkung enggal langkung sae, paling sae sakderenge 72 jam. Takeni petugas teng mriki, dokter pundi sing aman kangge panjenengan.

## Each message of who waits gets one line, never the same twice

talk-asked = Niku petugas sing njawab teng mriki; kula mboten purun ngira-ira. Pitakenan panjenengan sampun wonten teng laporan.
talk-with_you = Matur nuwun tetep nulis. Petugas maos saben tembung panjenengan. Menawi saged lan aman, celak mawon kalih tiyang sing dipitados.
talk-with_you_still = Kula taksih teng mriki, lan petugas terus dipanggil. Menawi langkung awrat, ampun ngentosi kula: celuk sinten mawon sing celak.
talk-despair_near = Matur nuwun tetep nulis. Ampun piyambakan riyin: mangga marani utawi nggugah tiyang sing celak.
talk-despair_away = Saben tembung diwaos, lan panjenengan niku wigatos. Menawi wonten obat utawi barang landhep teng celak, nyuwun tiyang sanes nyimpen, utawi pindhah saking mriku.
talk-despair_still = Kula taksih teng mriki, lan petugas terus dipanggil. Menawi langkung awrat, celuk sinten mawon sing celak.
talk-hurt_call = Ambulans tetep perlu sakniki, senajan raosipun langkung sae: nelpon, utawi nyuwun sinten mawon sing celak nelpon.

## When it gets worse

worse-faint = Menawi sing semaput taksih ambegan, awake dimiringaken; ampun disukani dhahar utawi ngunjuk, lan ampun ditilar. Celuk ambulans sakniki. Petugas terus kula panggil.
worse-bleeding = Menawi getihe terus medal, celuk ambulans sakniki. Sarean; menawi wonten tatu, diteken ngangge kain resik. Petugas terus kula panggil.
worse-shots = Tetep teng lebet, nebih saking jendela, lan tengkurep teng jogan. Ampun medal menawi taksih wonten tembakan utawi bom. Petugas terus kula panggil.
worse-door = Menawi saged, ampun dibuka: dikunci, diganjel, lan nebih saking lawang. Celuk sinten mawon sing celak; menawi nyawa kancam, telpon nomer darurat. Petugas terus kula panggil.
worse-breath = Menawi angel ambegan: lenggahaken jejeg, agemane dikendhoni, lan celuk ambulans sakniki. Petugas terus kula panggil.
worse-fire = Menawi saged medal kanthi aman, medala sakniki. Menawi mboten: lawang ditutup, celahe disumpel kain teles, ndhingkluk celak jogan, lan nyuwun tulung saking cendela; ampun mlumpat. Telpon nomer darurat. Petugas terus kula panggil.
worse-burn = Tatu kobong: diilekake banyu biasa watawis 20 menit, ali-ali utawi gelang dicopot, lajeng ditutup kain resik. Ampun disukani odol, mentega, utawi es. Menawi tatune wiyar, utawi teng rai, celuk ambulans. Petugas terus kula panggil.
worse-birth = Celuk ambulans sakniki, utawi nyuwun tulung sinten mawon sing celak. Sareyan riyin. Menawi bayine medal: digaringake lan digosok ngangge kain resik, dianget-angeti teng dada, tutuke diresiki; puser ampun dipotong. Petugas terus kula panggil.
worse-sick = Menawi mboten saged ngentosi, celuk ambulans sakniki, utawi nyuwun tulung tiyang sing celak. Petugas terus kula panggil.
worse-danger = Menawi saged lan aman, celak tiyang sanes mawon. Menawi nyawa kancam, nelpon nomer darurat sakniki. Petugas terus kula panggil.
worse-theirs = Niki sampun wonten teng laporan, lan petugas terus kula panggil. Menawi nyawane kancam, nyuwun sinten mawon sing celak piyambake nelpon pulisi utawi ambulans mrika.
worse-again = Petugas terus dipanggil. Menawi nyawa kancam, ampun ngentosi kula: nelpon sakniki, utawi nyuwun tiyang sing celak.
numbers_none_here = Nomer pulisi, ambulans, lan KBRI teng mriku dereng kula gadhahi. Nyuwun tiyang sing celak nyeluk bantuan; bab KBRI tangletaken lewat nomer teng nginggil.
numbers_no_mission = Nomer KBRI utawi KJRI teng mriku dereng kula gadhahi; tangletaken lewat nomer teng nginggil.
