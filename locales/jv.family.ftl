### Family line and one's own cases, in Javanese (polite krama madya). No native speaker has reviewed this file yet.
### What relatives may hear, and what people do with a case of theirs.

family_line-side = Kabar keluarga: keluarga nderek ningali setunggal cathetan ngangge kode, miturut sing diangsalaken tiyange.
family_line-side-follow = Kula gadhah kode
family_line-side-let_follow = Sukani kode keluarga
family_line-side-stop = Kendelaken kode
family_line-your_code = { $code } niku kodene. Disukakaken namung tiyang setunggal sing panjenengan pitados: sinten sing ngangge sepisanan, niku sing saged ningali. Kapan mawon saged panjenengan kendelaken.
family_line-code = Mangga ditulis kode sing panjenengan tampi.
family_line-unknown = Kode niki dereng saged kula kenal. Kode keluarga didamel kalih pekerja piyambak lan diparingaken panjenengan; kode laporan, sing dugi sareng PIN, kode sanes. Huruf lan angkane dipriksa malih, utawi nyuwun kode keluarga.
family_line-slowed = Kodene sampun kekathahen klentu. Mangga dicobi malih mangke.
family_line-write_to_us = Dereng gadhah kode? Ditulis mawon napa sing badhe ditangledaken; petugas njawab miturut sing diangsalaken.
family_line-over = Lewat kode niki dereng wonten kabar malih sing saged kula aturaken. Wonten sing badhe ditangledaken? Ditulis mawon; petugas njawab miturut sing diangsalaken.
family_line-minimum = Cathetan niki wonten lan saweg digarap. Langkung saking niku dereng angsal kula aturaken.
family_line-progress = Kawontenane: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    }.
family_line-way_done = Sampun: { $steps }.
family_line-way_doing = Saweg: { $step }.
family_line-news_by = Kabar malih paling lambat { $date }.
family_line-no_more = Namung punika ingkang saged kula aturaken. Kawontenan lan papanipun namung piyambakipun ingkang saged nyanjangi. Menawi panjenengan kuwatos piyambakipun wonten bebaya, serat teng mriki punapa ingkang kedadosan: petugas langsung dipunsanjangi.
family_line-what_it_is = Kode keluarga didamel kalih pekerja piyambak teng mriki, lajeng diparingaken tiyang setunggal sing dipercados. Ngangge kode niku keluarga saged maos dugi pundi laporane, sajangkane diidinaken; papan lan kedadosane mboten.
family_line-if_worried = Niki sanes laporan. Menawi panjenengan kuwatos piyambake wonten bebaya, serat teng mriki napa sing kedadosan: petugas langsung dikabari.
family_line-how_to_get = Caranipun angsal kode keluarga: nyuwun supados piyambakipun nyerat "kode keluarga" ing obrolanipun kaliyan kula, lajeng ngirim kodenipun dhateng panjenengan. Menawi kodenipun sampun wonten, serat mawon teng mriki.
family_line-no_cases = Dereng wonten cathetan panjenengan sing saged ditingali keluarga. Tulis riyin napa sing panjenengan alami, utawi "daftar". Saksampune niku tulis "kode keluarga", mangke kula sukani kode.
family_line-case_line = { $reference } (pungkasan { $updated })
family_line-which = Cathetan sing pundi? Tulis 1 kangge sing paling nginggil.
family_line-scope = Napa sing angsal dipirengi keluarga? Panggenan panjenengan lan kedadosane mboten nate kula aturaken.
family_line-scope-progress = Dugi pundi mlampahe
family_line-scope-minimum = Namung saweg mlampah
family_line-scope-nothing = Mboten sios
family_line-ended = Sedaya kode sampun kendel.
family_line-none_follow = Mboten wonten sing nderek ningali.

my_case-then-close = Sampun mboten perlu
my_case-which = Sing pundi? Tulis 1 kangge sing paling nginggil.
my_case-more = Mangga tulis kabare, utawi kirim foto, swanten, lokasi. Dilangkungi menawi sampun.
my_case-added = Sampun mlebet. Wonten malih?
my_case-close-closed = Nggih, { $reference } sampun kula tutup. Perlu malih? Nulis mawon.
my_case-close-asked = Nggih. Petugas ningali { $reference } lan ngobrol rumiyin kalih panjenengan sakderenge nutup.
my_case-close-over = { $reference } sampun rampung.
