### What somebody reads who waits for an officer: what has an honest answer, and what helps when it gets worse.
### Promise nothing: neither that somebody comes nor that all will be well. Only what any ambulance service would say.
### No native speaker has reviewed this file yet.

## What is asked of us

aside-blame = Minta tolong itu benar. Kalau orang lain menyakiti atau menipu, itu bukan salah Anda.
aside-doctor = Ke dokter atau rumah sakit boleh, dan tidak perlu malu: kalau bisa dengan aman, makin cepat makin baik. Kalau gawat, panggil ambulans.
aside-on_phone = Cukup sebut satu kata: "ambulance" (ambulans), "police" (polisi), "poison" (racun), atau "help" (tolong), lalu alamat Anda. Orang di dekat Anda juga boleh bicara untuk Anda.
aside-where_to = Kalau tempat Anda sekarang aman, tetaplah di situ. Kalau tidak, cari tempat ramai atau orang yang Anda percaya, lalu tulis alamatnya di sini.
aside-police_safe = Kalau nyawa terancam, polisi yang paling dekat. Soal paspor belum bisa kami pastikan; Anda boleh minta polisi menghubungi KBRI.
aside-fetch = Apakah ada yang menjemput belum bisa kami pastikan. Tulis tempat Anda setepat mungkin di sini, dan tanyakan juga langsung lewat telepon.
aside-going_home = Soal pulang, petugas membicarakannya dengan Anda di sini, menurut keadaan Anda. Kalau masih ada paspor atau fotonya, simpan baik-baik.
aside-one_report = Satu laporan cukup: tulis semua nama dan keadaannya di sini, petugas membaca semuanya.
aside-what_now = Yang utama keselamatan. Kalau ada yang luka, sakit parah, atau terancam, telepon nomor darurat setempat atau minta orang di dekat Anda meneleponkan. Petugas membaca ini dan membalas di sini.
aside-real = Laporan di sini dibaca petugas lembaga Indonesia seperti KBRI atau KP2MI, tanpa biaya. Masih ragu? Telepon sendiri KBRI atau KP2MI dan tanyakan dulu; petugas tidak pernah meminta uang.
aside-pay = Kalau bisa, jangan kirim uang dulu: membayar belum tentu menyelesaikannya. Simpan buktinya; petugas menjawab pertanyaan ini di sini.
aside-caught = Yang membaca laporan ini petugas pelindungan, bukan imigrasi atau polisi di tempat Anda. Apa yang aman bagi Anda, tanyakan dulu kepadanya di sini sebelum mendatangi siapa pun.
aside-help = Kami mau menolong: petugas manusia membaca semua ini dan membalas di sini. Kapan tepatnya belum bisa kami pastikan.
aside-battery = Selagi HP masih hidup: kalau nyawa terancam, telepon dulu; lalu tulis alamat Anda di sini. Petugas tetap membacanya walau HP mati.
aside-jump = Tolong jangan melompat: jatuh dari atas bisa melukai Anda parah. Petugas sudah diberi tahu. Kalau aman, panggil orang lewat dari jendela; kalau nyawa terancam, telepon dulu.
aside-may_ask = Boleh, silakan. Tulis saja dengan kata-kata sendiri.
aside-lawyer = Ini kami catat untuk petugas. Mintalah pengacara dan penerjemah sebelum menjawab atau tanda tangan; di luar negeri, minta juga KBRI atau KJRI dihubungi.
aside-caught_life = Kalau nyawa terancam, ambulans lebih dulu. Yang membaca laporan ini petugas pelindungan, bukan imigrasi atau polisi; soal izin tinggal mereka bantu sesudahnya.
aside-after = Kalau bisa, jangan mandi dulu, dan simpan baju yang dipakai: itu bisa menjadi bukti. Dokter punya obat untuk mencegah kehamilan dan penyakit; makin cepat makin baik, paling baik dalam 72 jam. Tanyakan kepada petugas di sini dokter mana yang aman bagi Anda.

## Each message of who waits gets one line, never the same twice

talk-asked = Itu dijawab petugas di sini; kami tidak mau menebak. Pertanyaan Anda sudah ada di laporan.
talk-with_you = Terima kasih tetap menulis. Petugas membaca setiap kata Anda. Kalau bisa dengan aman, dekati orang yang Anda percaya.
talk-with_you_still = Kami masih di sini, dan petugas terus dipanggil. Kalau makin berat, jangan menunggu kami: panggil siapa pun yang dekat.
talk-despair_near = Terima kasih tetap menulis. Jangan sendirian dulu: datangi atau bangunkan orang yang dekat.
talk-despair_away = Setiap kata Anda dibaca, dan Anda berarti. Kalau ada obat atau benda tajam di dekat Anda, minta orang lain menyimpannya, atau pindahlah dari situ.
talk-despair_still = Kami masih di sini, dan petugas terus dipanggil. Kalau terasa makin berat, panggil siapa pun yang dekat.
talk-hurt_call = Ambulans tetap perlu sekarang, juga kalau terasa membaik: telepon, atau minta siapa pun di dekat Anda menelepon.

## When it gets worse

worse-faint = Kalau yang pingsan masih bernapas, miringkan badannya; jangan diberi makan atau minum, dan jangan ditinggal. Panggil ambulans sekarang. Petugas terus kami panggil.
worse-bleeding = Kalau darah terus keluar, panggil ambulans sekarang. Berbaring; kalau ada luka, tekan dengan kain bersih. Petugas terus kami panggil.
worse-shots = Tetap di dalam, jauhi jendela, dan tiarap di lantai. Jangan keluar selama masih ada tembakan atau ledakan. Petugas terus kami panggil.
worse-door = Kalau bisa, jangan dibuka: kunci, ganjal, dan jauhi pintunya. Panggil siapa pun di dekat Anda; kalau nyawa terancam, telepon nomor darurat. Petugas terus kami panggil.
worse-breath = Kalau sulit bernapas: dudukkan badannya tegak, longgarkan bajunya, dan panggil ambulans sekarang. Petugas terus kami panggil.
worse-fire = Kalau bisa keluar dengan aman, keluarlah sekarang. Kalau tidak: tutup pintu, sumbat celahnya dengan kain basah, merunduk dekat lantai, dan minta tolong dari jendela; jangan melompat. Telepon nomor darurat. Petugas terus kami panggil.
worse-burn = Luka bakar: alirkan air biasa di atasnya sekitar 20 menit, lepaskan cincin atau gelang, lalu tutup dengan kain bersih. Jangan diberi odol, mentega, atau es. Kalau lukanya luas, atau di wajah, panggil ambulans. Petugas terus kami panggil.
worse-birth = Panggil ambulans sekarang, atau minta siapa pun di dekat Anda memanggilnya. Berbaringlah. Begitu bayi keluar: keringkan dan gosok badannya dengan kain bersih, hangatkan di dada, bersihkan mulutnya; tali pusat jangan dipotong. Petugas terus kami panggil.
worse-sick = Kalau tidak bisa menunggu, panggil ambulans sekarang, atau minta orang di dekat Anda. Petugas terus kami panggil.
worse-danger = Kalau bisa dengan aman, tetaplah dekat orang lain. Kalau nyawa terancam, telepon nomor darurat sekarang. Petugas terus kami panggil.
worse-theirs = Ini sudah ada di laporan, dan petugas terus kami panggil. Kalau nyawanya terancam, minta siapa pun di dekatnya menelepon polisi atau ambulans di sana.
worse-again = Petugas terus dipanggil. Kalau nyawa terancam, jangan menunggu kami: telepon sekarang, atau minta orang di dekat Anda.
numbers_none_here = Nomor polisi, ambulans, dan KBRI di sana belum kami punya. Minta orang di dekat Anda memanggil bantuan setempat; tentang KBRI tanyakan lewat nomor di atas.
numbers_no_mission = Nomor KBRI atau KJRI di sana belum kami punya; tanyakan lewat nomor di atas.
