### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.
### Family line and one's own cases: what relatives may hear, and what people do with a case of theirs.

family_line-side = Wartos kulawarga: ku hiji kode kulawarga tiasa nuturkeun hiji catetan, sakumaha nu diidinan ku jalmina.
family_line-side-follow = Abdi gaduh kode
family_line-side-let_follow = Kode kulawarga
family_line-side-stop = Lirenkeun kode
family_line-your_code = { $code } eta kodena. Pasihkeun mung ka hiji jalmi nu dipercanten ku Anjeun: saha nu pangheulana nganggo, eta nu nuturkeun. Anjeun tiasa ngalirenkeun iraha wae.
family_line-code = Ketik kode nu ditampi ku Anjeun.
family_line-unknown = Kode ieu teu acan dikenal. Kode kulawargi didamel ku nu damel nyalira teras dipasihkeun ka Anjeun; kode laporan, nu dongkap sareng PIN, kode sanes. Pariksa deui hurup sareng angkana, atanapi nyuhunkeun kode kulawargi ka anjeunna.
family_line-slowed = Parantos seueur teuing kode nu lepat. Mangga cobian deui engke.
family_line-write_to_us = Teu acan gaduh kode? Serat wae naon nu bade ditaroskeun; petugas ngawaler sakumaha nu diidinan.
family_line-over = Ku kode ieu teu acan aya deui wartos nu tiasa didugikeun. Aya nu bade ditaroskeun? Serat wae; petugas ngawaler sakumaha nu diidinan.
family_line-minimum = Catetan ieu aya sareng nuju diurus. Langkung ti eta teu acan kenging diwartoskeun.
family_line-progress = Kaayaanana: { $state ->
        [new] { state-new }
        [claimed] { state-claimed }
       *[closed] { state-closed }
    }.
family_line-way_done = Parantos: { $steps }.
family_line-way_doing = Nuju: { $step }.
family_line-news_by = Wartos salajengna pang lamina tanggal { $date }.
family_line-no_more = Ngan éta anu tiasa didugikeun. Kaayaan sareng tempatna ngan anjeunna nyalira anu tiasa nyarioskeun. Upami Anjeun hariwang anjeunna dina bahaya, serat di dieu naon anu kajadian: petugas langsung diwartosan.
family_line-what_it_is = Kode kulawarga didamel ku pagawe nyalira di dieu, teras dipasihkeun ka hiji jalmi nu dipercanten. Ku kode éta kulawarga tiasa maca dugi ka mana laporanana, sajauh diidinan; tempat sareng kajadianana henteu.
family_line-if_worried = Ieu sanes laporan. Upami Anjeun hariwang anjeunna dina bahaya, serat di dieu naon nu kajadian: petugas langsung diwartosan.
family_line-how_to_get = Cara kénging kode kulawarga: pénta anjeunna nyerat "kode keluarga" dina obrolanana sareng kami, teras ngintunkeun kodena ka Anjeun. Upami kodena tos aya, serat wae di dieu.
family_line-no_cases = Teu acan aya catetan Anjeun nu tiasa dituturkeun. Serat heula naon nu karandapan, atanapi "daftar". Saatosna serat "kode keluarga", engké dipasihan kode.
family_line-case_line = { $reference } (panungtung { $updated })
family_line-which = Catetan nu mana? Ketik 1 kanggo nu pang luhurna.
family_line-scope = Naon nu kenging kadangu ku kulawarga? Tempat Anjeun sareng kajadianana teu pernah diwartoskeun.
family_line-scope-progress = Dugi ka mana jalanna
family_line-scope-minimum = Mung yen jalan
family_line-scope-nothing = Teu janten
family_line-ended = Sadaya kode parantos liren.
family_line-none_follow = Teu aya nu nuturkeun.

my_case-then-close = Teu peryogi deui
my_case-which = Nu mana? Ketik 1 kanggo nu pang luhurna.
my_case-more = Serat wartosna, atanapi kirim foto, sora, lokasi. Lewat upami parantos.
my_case-added = Parantos lebet. Aya deui?
my_case-close-closed = Muhun, { $reference } parantos ditutup. Peryogi deui? Serat wae.
my_case-close-asked = Muhun. Petugas ningali { $reference } sareng nyarios heula ka Anjeun sateuacan nutup.
my_case-close-over = { $reference } parantos rengse.
