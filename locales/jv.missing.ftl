### Missing relative, in Javanese (polite krama madya). No native speaker has reviewed this file yet.
### What a family remembers. Never say whether anybody is known, found or looked at.

missing_relative-report_stands = Laporan panjenengan sampun mlebet. Kula tangled sekedhik-sekedhik; eling sekedhik mawon sampun mbantu, lan sedaya angsal dilangkungi.
missing_relative-name = Sinten asmane keluarga sing panjenengan padosi, kados teng KTP?
missing_relative-nickname = Padatane dipanggil sinten? Nami alit utawi nami teng panggenan kerja nggih angsal.
missing_relative-where_last = Pungkasan piyambake teng pundi? Kitha, negara, utawi nami panggenan sing nate disebut.
missing_relative-country_last = Kinten-kinten teng negara pundi?
missing_relative-last_contact = Pungkasan wonten kabar kapan, lan lewat napa? Upami: telpon, Lebaran 2021.
missing_relative-in_danger = Wekdal niku, napa piyambake ajrih, sakit, utawi nyuwun tulung?
missing_relative-danger_noted = Matur nuwun. Sampun kula catet gawat.
missing_relative-last_number = Nomer HP, rekening, utawi akun media sosial sing nate dingge? Nomer lami nggih angsal.
missing_relative-sender_name = Sinten sing ngeteraken utawi mbidhalaken? Namine tiyang, sponsor, utawi PT.
missing_relative-employer_name = Sinten majikane utawi teng pundi panggenan kerjane?
missing_relative-parcel_address = Alamat sing nate ketulis teng paket, layang, utawi slip kiriman arta?
missing_relative-papers = Wonten nomer paspor utawi NIK-e? Saged ugi teng kartu keluarga utawi fotokopi teng griya.
missing_relative-piece = Wonten fotone, slip, layang, utawi cerita sanes? Mangga dikirim setunggal-setunggal.
missing_relative-piece_kept = Sampun kula simpen. Wonten malih?
missing_relative-told_police = Napa sampun lapor polisi? Menawi dereng, mboten napa-napa.
missing_relative-relation = Panjenengan sintene?
missing_relative-relation-spouse = Garwa
missing_relative-relation-parent = Bapak utawi ibu
missing_relative-relation-child = Anak
missing_relative-relation-sibling = Sedherek kandung
missing_relative-relation-other = Sanese
missing_relative-reporter_name = Sinten asmane panjenengan?
missing_relative-reach_you = Kapan lan lewat napa panjenengan saged kula hubungi?
missing_relative-what_next = Matur nuwun. Petugas maos lan madosi. Paling lambat { $date } panjenengan angsal kabar saking kula, senajan dereng wonten asile. Kangge keselametane sedaya, sing saged kula aturaken namung sing diangsalaken tiyange piyambak.
missing_relative-no_news_yet = Dinten niki panjenengan mestine angsal kabar saking kula. Nyuwun ngapunten, dereng wonten kabar enggal. Sing ngurus sampun kula elingaken. Paling lambat { $date } kula nulis malih.
