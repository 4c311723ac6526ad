### What somebody reads who waits for an officer: what has an honest answer, and what helps when it gets worse.
### Promise nothing: neither that somebody comes nor that all will be well. Only what any ambulance service would say.
### No native speaker has reviewed this file yet.

## What is asked of us

aside-blame = Minta tolong itu betul. Kalau orang lain menyakiti atau menipu, itu bukan salah anda.
aside-doctor = Boleh pergi ke doktor atau hospital, dan tidak perlu malu: kalau boleh dengan selamat, lebih cepat lebih baik. Kalau teruk, panggil ambulans.
aside-on_phone = Cukup sebut satu perkataan: "ambulance" (ambulans), "police" (polis), "poison" (racun), atau "help" (tolong), kemudian alamat anda. Orang berdekatan juga boleh bercakap untuk anda.
aside-where_to = Kalau tempat anda sekarang selamat, tunggu di situ. Kalau tidak, cari tempat ramai atau orang yang anda percaya, kemudian tulis alamatnya di sini.
aside-police_safe = Kalau nyawa terancam, polis yang paling dekat. Hal pasport belum dapat kami pastikan; anda boleh minta polis menghubungi KBRI.
aside-fetch = Sama ada ada yang menjemput belum dapat kami pastikan. Tulis tempat anda setepat mungkin di sini, dan tanyakan juga melalui telefon.
aside-going_home = Hal pulang, pegawai membincangkannya dengan anda di sini, mengikut keadaan anda. Kalau masih ada pasport atau gambarnya, simpan baik-baik.
aside-one_report = Satu laporan cukup: tulis semua nama dan keadaan mereka di sini, pegawai membaca semuanya.
aside-what_now = Yang utama keselamatan. Kalau ada yang cedera, sakit tenat atau diancam, telefon nombor kecemasan setempat atau minta orang berdekatan menelefon. Pegawai membaca ini dan membalas di sini.
aside-real = Laporan di sini dibaca pegawai agensi Indonesia seperti KBRI atau KP2MI, tanpa bayaran. Masih ragu? Telefon sendiri KBRI atau KP2MI dan tanya dahulu; pegawai tidak pernah meminta wang.
aside-pay = Kalau boleh, jangan hantar wang dahulu: membayar belum tentu menyelesaikannya. Simpan buktinya; pegawai menjawab soalan ini di sini.
aside-caught = Yang membaca laporan ini pegawai perlindungan, bukan imigresen atau polis di tempat anda. Apa yang selamat bagi anda, tanyalah dahulu di sini sebelum pergi kepada sesiapa.
aside-help = Kami mahu menolong: pegawai manusia membaca semua ini dan membalas di sini. Bila tepatnya belum dapat kami pastikan.
aside-battery = Selagi telefon masih hidup: kalau nyawa terancam, telefon dahulu; kemudian tulis alamat anda di sini. Pegawai tetap membacanya walaupun telefon mati.
aside-jump = Tolong jangan melompat: jatuh dari atas boleh mencederakan anda dengan teruk. Pegawai sudah diberitahu. Kalau selamat, panggil orang dari tingkap; kalau nyawa terancam, telefon dahulu.
aside-may_ask = Boleh, silakan. Tulis sahaja dengan kata-kata sendiri.
aside-lawyer = Ini kami catat untuk pegawai. Mintalah peguam dan jurubahasa sebelum menjawab atau menandatangani; di luar negara, minta juga KBRI atau KJRI dihubungi.
aside-caught_life = Kalau nyawa terancam, ambulans dahulu. Yang membaca laporan ini pegawai perlindungan, bukan imigresen atau polis; soal permit mereka bantu sesudahnya.
aside-after = Kalau boleh, jangan mandi dahulu, dan simpan baju yang dipakai: itu boleh menjadi bukti. Doktor ada ubat untuk mencegah kehamilan dan penyakit; lebih cepat lebih baik, paling baik dalam 72 jam. Tanyakan kepada pegawai di sini doktor mana yang selamat bagi anda.

## Each message of who waits gets one line, never the same twice

talk-asked = Itu dijawab pegawai di sini; kami tidak mahu meneka. Soalan anda sudah ada dalam laporan.
talk-with_you = Terima kasih terus menulis. Pegawai membaca setiap kata anda. Kalau boleh dengan selamat, dekati orang yang anda percaya.
talk-with_you_still = Kami masih di sini, dan pegawai terus dipanggil. Kalau makin berat, jangan tunggu kami: panggil sesiapa yang dekat.
talk-despair_near = Terima kasih terus menulis. Jangan bersendirian dahulu: pergi kepada orang yang dekat, atau kejutkan dia.
talk-despair_away = Setiap kata anda dibaca, dan anda bermakna. Kalau ada ubat atau benda tajam berdekatan, minta orang lain menyimpannya, atau pindah dari situ.
talk-despair_still = Kami masih di sini, dan pegawai terus dipanggil. Kalau terasa makin berat, panggil sesiapa yang dekat.
talk-hurt_call = Ambulans tetap perlu sekarang, walaupun rasa lebih baik: telefon, atau minta sesiapa berdekatan menelefon.

## When it gets worse

worse-faint = Kalau yang pengsan masih bernafas, miringkan badannya; jangan beri makan atau minum, dan jangan tinggalkan dia. Panggil ambulans sekarang. Pegawai terus kami panggil.
worse-bleeding = Kalau darah terus keluar, panggil ambulans sekarang. Baring; kalau ada luka, tekan dengan kain bersih. Pegawai terus kami panggil.
worse-shots = Kekal di dalam, jauhi tingkap, dan meniarap di lantai. Jangan keluar selagi ada tembakan atau letupan. Pegawai terus kami panggil.
worse-door = Kalau boleh, jangan buka: kunci, sendal, dan jauhi pintu. Panggil sesiapa yang dekat; kalau nyawa terancam, telefon nombor kecemasan. Pegawai terus kami panggil.
worse-breath = Kalau sukar bernafas: dudukkan badannya tegak, longgarkan bajunya, dan panggil ambulans sekarang. Pegawai terus kami panggil.
worse-fire = Kalau boleh keluar dengan selamat, keluarlah sekarang. Kalau tidak: tutup pintu, sumbat celahnya dengan kain basah, merunduk dekat lantai, dan minta tolong dari tingkap; jangan melompat. Telefon nombor kecemasan. Pegawai terus kami panggil.
worse-burn = Luka melecur: alirkan air biasa di atasnya kira-kira 20 minit, tanggalkan cincin atau gelang, kemudian tutup dengan kain bersih. Jangan sapu ubat gigi, mentega, atau ais. Kalau lukanya luas, atau di muka, panggil ambulans. Pegawai terus kami panggil.
worse-birth = Panggil ambulans sekarang, atau minta sesiapa yang dekat memanggilnya. Berbaringlah. Sebaik bayi keluar: keringkan dan gosok badannya dengan kain bersih, panaskan di dada, bersihkan mulutnya; jangan potong tali pusat. Pegawai terus kami panggil.
worse-sick = Kalau tidak boleh menunggu, panggil ambulans sekarang, atau minta orang berdekatan. Pegawai terus kami panggil.
worse-danger = Kalau boleh dengan selamat, kekal dekat orang lain. Kalau nyawa terancam, telefon nombor kecemasan sekarang. Pegawai terus kami panggil.
worse-theirs = Ini sudah ada dalam laporan, dan pegawai terus kami panggil. Kalau nyawanya terancam, minta sesiapa yang dekat dengannya menelefon polis atau ambulans di sana.
worse-again = Pegawai terus dipanggil. Kalau nyawa terancam, jangan tunggu kami: telefon sekarang, atau minta orang berdekatan.
numbers_none_here = Nombor polis, ambulans, dan KBRI di sana belum ada pada kami. Minta orang berdekatan memanggil bantuan; tentang KBRI tanyakan melalui nombor di atas.
numbers_no_mission = Nombor KBRI atau KJRI di sana belum ada pada kami; tanyakan melalui nombor di atas.
