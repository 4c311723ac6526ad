### What answers words in the middle of a report that answer no question, and what is said when one is closed.
### Promise nothing: neither when somebody comes nor that all will be well.
### No native speaker has reviewed this file yet.

aside-who = Niki program, sanes tiyang. Petugas tiyang temenan maos sedaya sing panjenengan tulis, lan mbales teng mriki.
aside-who_calm = Niki program, sanes tiyang. Petugas wonten menawi panjenengan mbetahaken: tulis "bicara dengan petugas".
aside-next = Sakniki petugas maos laporan panjenengan lan mbales teng mriki. Jawaban cekak mbantu; sedaya angsal dilangkungi.
aside-news = Persise kapan dereng saged kula pesthekaken. Petugas sampun disanjangi lan badhe nulis teng mriki.
aside-call_me = Program niki mboten saged nelpon, nanging petugas saged. Mangga tulis nomer lan jam sing aman, mangke diwaos petugas.
aside-get_out = Medala namung menawi aman kangge panjenengan. Petugas mbantu mikir carane teng mriki. Menawi nyawa kancam sakniki, telpon riyin.
aside-secret = Juragan, agen, utawi keluarga mboten kula sanjangi tanpa izin panjenengan. Namung petugas sing mbantu panjenengan sing maos niki.
aside-seen = Petugas mboten nedahaken niki dhateng juragan utawi agen. Nanging sing nyepeng HP panjenengan saged maos obrolan niki: menawi HP saged dipriksa, chat lan fotone dibusak saking HP saksampune kakirim. Teng mriki tetep kasimpen.
aside-clear = Kangge ngresiki layar niki, nulis tembung niki mawon: "hapus chat". Teng WhatsApp, obrolan niki dibusak piyambak ugi saking HP. Sing sampun dicritakaken tetep kasimpen teng kula, lan namung kabikak ngangge PIN.
aside-sign = Panjenengan mboten kedah mutusaken niki piyambak. Menawi isine dereng ngertos, ampun kesusu: nyuwun juru basa, wekdal, lan salinane. Fotone saged dikirim teng mriki: petugas sing maos.
aside-secret_name = Asma panjenengan mboten kula sebat. Namung petugas sing ngurus laporan niki sing maos.
noted_unseen = Sampun kula catet.
call_locked_in = Menawi lawange dikunci, celak jendela utawi lawang mawon, lan nelpon nomer darurat menawi aman.
call_stuck = Menawi mboten saged obah utawi medal, telpon nomer darurat sakniki, utawi undang tiyang celak mriku menawi aman.
aside-police = Nggih, niku kula aturaken teng petugas sing maos. Panjenengan angsal nyritakaken sebabe.
aside-enough = Nggih, pitakenane cekap riyin. Laporan panjenengan tetep diwaos petugas; nulis mawon kapan mawon.
aside-remove = Setunggal foto utawi berkas dereng saged dipun busak saking mriki. Panyuwunan niki dipun waos petugas, lan sing ningali namung petugas sing mbantu panjenengan.
aside-calm = Nggih, mboten kesusu.

## For who does not want to live any more

suicide-means = Nyuwun tulung, niku dipundeleh riyin, tebih saking panjenengan, lan mangga marani tiyang sing celak. Ampun piyambakan. Petugas kula panggil sakniki.
suicide-farewell = Nyuwun tulung, ampun kesah riyin. Kula purun mirengaken panjenengan. Mangga marani tiyang sing celak; ampun piyambakan. Petugas kula panggil sakniki.
suicide-step_down = Nyuwun tulung, nebih riyin saking pinggir, balkon, utawi jendela, mlebet, lan mangga marani tiyang sing celak. Ampun piyambakan. Petugas kula panggil sakniki.
help_is_called = Sae, niku leres. Lawangipun dibukak, tetep teng mriku, lan ampun piyambakan. Bungkus obat utawi racunipun disimpen kangge dokter.
suicide-still_here = Kula taksih teng mriki. Dereng wonten petugas sing nulis; petugas sanes sampun dipanggil ugi. Menawi krasa tambah awrat, marani tiyang sing celak utawi telpon nomer darurat. Nulis mawon kapan mawon.

## When an officer has closed the report; the second where somebody may be reading along

report-closed = Laporan panjenengan sampun kula tutup. Menawi dereng rampung, utawi kedadosan malih, nulis mawon teng mriki: petugas langsung disanjangi malih.
report-closed_quiet = Matur nuwun. Nulis mawon kapan mawon.
report-closed_why-helped = Alesanipun: miturut cathetan kula, panjenengan sampun dipunbiyantu.
report-closed_why-returned = Alesanipun: miturut cathetan kula, panjenengan sampun wangsul.
report-closed_why-referred = Alesanipun: sampun dipunterasaken dhateng lembaga sanes ingkang nangani.
report-closed_why-unreachable = Alesanipun: kula dereng saged ngubungi panjenengan.
report-closed_why-withdrawn = Alesanipun: wonten panyuwunan supados dipunkendelaken.
report-reopened = Laporan panjenengan kula bikak malih, lan petugas dipunsanjangi sapunika. Sedaya ingkang sampun panjenengan criyosaken taksih wonten. Menawi wonten kabar enggal, serat mawon teng mriki.

## Before anything else, after the first words

comfort-death = Kula ndherek belasungkawa.
comfort-detained = Ditahan niku mesthi awrat. Matur nuwun sampun sanjang.
stay_until_of_age = Ampun bidhal riyin. Nyambut damel teng luar negeri paling enem 18 taun, lan data palsu teng paspor saged dadosaken angel wangsul. Sing dipunkengken mboten lepat, lan petugas maos cariyos niki.
comfort-sick = Mugi enggal katulungan.
believed = Matur nuwun sampun cerita. Menawi saged kanthi aman, panjenengan angsal dhateng dokter; mboten usah isin.
child-heard = Matur nuwun sampun cerita. Sampeyan mboten salah napa-napa, lan angsal nyuwun wangsul. Petugas ngertos yuswa sampeyan. Menawi mboten aman, chat niki ampun dituduhaken tiyang ngrika.
of_age = Nyambut damel teng luar negeri paling enem 18 taun. Umur teng dokumen ampun purun diewahi. Sinau lan ndaftar riyin angsal.
set_right-not_locked = Nggih, panjenengan mboten dikunci.
