## Read by people, in Javanese (polite krama madya). No native speaker has reviewed this file yet.

intake-welcome = Halo. Niki pendataan teng { $place }. Dijawab sagede mawon; sedaya angsal dilangkungi.
intake-safe_now = Napa panjenengan sakniki aman?
intake-safe_now-safe = Nggih, aman
intake-safe_now-danger = Mboten, kula keancem
intake-short_code = Menawi panjenengan diparingi kode cekak, ditulis teng mriki.
intake-code_found = Matur nuwun, asmane panjenengan sampun wonten teng dhaftar.
intake-code_unknown = Kode niku dereng kepanggih. Saged dicobi malih utawi dilangkungi.
intake-name = Sinten asmane panjenengan?
intake-where_exactly = Persise panjenengan sakniki teng pundi? Upami lantai, ruang, utawi bis pinten. Angsal ugi kirim lokasi.
intake-people_with_you = Wonten tiyang pinten sing sareng panjenengan, kejawi panjenengan piyambak?
intake-children = Saking niku, lare-lare wonten pinten?
intake-pregnant = Napa wonten sing saweg mbobot?
intake-ill = Napa wonten sing sakit utawi tatu?
intake-papers = Dokumen napa sing mboten panjenengan bekta?
intake-papers-none = Mboten wonten malih
intake-papers-passport = Paspor
intake-papers-travel = SPLP
intake-papers-permit = Izin manggen
intake-papers-identity = KTP utawi KK
intake-papers-ticket = Tiket
intake-papers-all = Sedaya dokumen
intake-go_home = Napa panjenengan kepengin wangsul teng Indonesia?
intake-go_home-later = Mangke mawon
intake-thanks = Matur nuwun, jawabane panjenengan sampun mlebet. Nulis mawon teng mriki menawi wonten perubahan utawi perlu napa-napa.
intake-state-listed = sampun kadhaftar
intake-state-here = sampun dugi
intake-state-papers = dokumene saweg diurus
intake-state-ready = siyap bidhal
intake-state-left = sampun bidhal

# To many people at once, unasked. Neutral: whoever holds the phone may read it.
neutral-check-in = Halo, pripun kabare dinten niki? Mangga pencet salah setunggal.
button-check-in-neutral-safe = Sae-sae mawon
button-check-in-neutral-help = Hubungi kula
check-in-thanks = Matur nuwun kabare. Kapan mawon saged nulis teng mriki.
