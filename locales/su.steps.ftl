### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## Read by people

my_case-held_by = Ayeuna diurus ku { $agency }.
my_case-way_done = Parantos rengse: { $steps }.
my_case-way_doing = Nuju jalan: { $step }.
my_case-way_waiting = Nuju jalan: { $step }. Ngantosan { $who }.
my_case-way_news = Kira-kira wartos salajengna: sateuacan { $date }.
my_case-way_late = Lengkah ieu langkung lami ti nu dikira. Petugas parantos diemutan.
step-REPORT = Laporan lebet
step-TRIAGE = Ditingali heula
step-VERIFY = Mariksa data
step-CONTACT = Ngahubungi ku cara aman
step-MISSION_COORD = Ngahubungi perwakilan Indonesia
step-SHELTER = Tempat tinggal samentawis
step-RIGHTS = Ngurus gajih sareng hak
step-SPLP = Dokumen perjalanan
step-EXIT_PERMIT = Idin kaluar
step-TICKET = Tiket
step-DEPART = Angkat
step-ARRIVE = Dugi ka Indonesia
step-RUMAH_RAMAH = Tempat singgah
step-HOMEWARD = Mulih ka bumi
step-HANDOVER = Pendak sareng kulawarga
step-REHAB = Pamulihan
step-REINTEGRATE = Ngawitan deui di bumi
step-CLOSE = Panutup
step-SICK_FIT = Surat kenging hiber
step-SICK_AMB = Ambulans sareng rumah sakit
step-DEATH_NOTICE = Wartos ka kulawarga
step-DEATH_CHOICE = Kaputusan kulawarga
step-DEATH_PAPERS = Surat-surat almarhum
step-DEATH_CARGO = Diurus di bandara
step-DEATH_HOME = Nganteur ka bumi duka
step-TPPO_ASSESS = Wawancara sareng petugas
step-TPPO_RESCUE = Kaluar ti tempat eta
step-TPPO_CASE = Laporan ka polisi
step-DETAIN_ACCESS = Kunjungan perwakilan
step-DETAIN_CAPITAL = Bantosan hukum
step-CHILD_PAPERS = Dokumen murangkalih
step-CHILD_CARE = Ngurus murangkalih
step-PREGNANT = Mariksa kandungan
step-EVAC_ALERT = Nyatet warga
step-EVAC_MOVE = Evakuasi
step-SEA_AGREEMENT = Mariksa perjanjian damel laut
step-UNDOC = Bukti jati diri
step-other = Lengkah salajengna
