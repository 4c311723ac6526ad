# In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## competence

competence-no_country = Teu sawios-wios. Upami nagarana parantos kapikiran, urang tingali deui naon nu diperyogikeun.
competence-sector = Bidang damel naon?
ask-sector-manufacturing = Pabrik
ask-sector-shipyard = Galangan kapal, las
ask-sector-hotel = Hotel sareng restoran
ask-sector-care = Perawatan
ask-sector-skilled = Tanaga terampil (SSW)
ask-sector-trainee = Magang (IM Japan)
ask-sector-household = Rumah tangga
ask-sector-fishery = Perikanan
ask-sector-returning = Pernah damel di ditu
competence-sector_heard = Urang tingali saratna pikeun { $sector ->
        [manufacturing] { ask-sector-manufacturing }
        [shipyard] { ask-sector-shipyard }
        [hotel] { ask-sector-hotel }
        [care] { ask-sector-care }
        [skilled] { ask-sector-skilled }
        [trainee] { ask-sector-trainee }
        [household] { ask-sector-household }
        [fishery] { ask-sector-fishery }
       *[returning] { ask-sector-returning }
    }.
competence-told_of_self = Hatur nuhun, éta dianggo pikeun nyocogkeun saratna.
competence-begin = Aya { $count } hal nu dipenta. Urang tingali hiji-hiji.
competence-little_known = Kanggo bidang ieu nembe sakedik nu pasti. Taroskeun oge ka BP3MI. Nu dipenta di mana-mana:
competence-need = { $number } tina { $total }: { $need } ({ $sure ->
        [yes] { $as_of ->
            [undated] sumber tanpa tanggal
           *[other] data { $as_of }
        }
       *[no] teu acan pasti
    })
competence-have = Dupi Anjeun kumaha?
competence-age = Umur anjeun cocog? Tiasa ogé nyerat umurna.
competence-age-have = Muhun, cocog
competence-age-lack = Henteu
competence-school = Sakola anjeun cocog? Tiasa ogé nyerat ijazahna, contona "SMK keperawatan".
competence-school-have = Muhun, cocog
competence-school-lack = Henteu
competence-meet = Naha ieu cocog sareng anjeun?
competence-meet-have = Muhun, cocog
competence-meet-lack = Henteu
competence-you_meet = Sarat anu parantos cocog: { $items }.
competence-you_miss = Sarat anu teu acan kacumponan: { $items }.
competence-obstacle = Anu pangnangtukeunana: dipénta { $need }, sedengkeun sakola anjeun { $school }. Taroskeun ka patugas jalan séjén anu cocog.
competence-you_have = Anjeun parantos gaduh: { $items }.
competence-you_lack = Nu masih kirang: { $items }.
competence-find_out = Nu kedah ditaroskeun heula: { $items }.
competence-where_language = Basa: tingali Pelatihan dina menu, atanapi taros Disnaker di daerah Anjeun.
competence-where_skill = Ujian keterampilan: jadwalna tiasa ditaroskeun ka BP3MI.
competence-where_certificate = Sertifikat kompetensi: lewat uji BNSP, seringna saatos pelatihan.
competence-where_education = Ijazah: petugas tiasa nerangkeun bidang sanes nu cocog sareng ijazah Anjeun.
competence-where_test = Tes: latihan heula, petugas tiasa masihan contona.
competence-where_other_work = Umur sareng syarat badan teu tiasa dirobih; bidang atanapi nagara sanes panginten cocog.
competence-keep = Bade disimpenkeun daptar ieu kanggo Anjeun?
competence-keep-remind = Simpen, emutan
competence-keep-keep = Simpen wae
competence-keep-no = Teu kedah
competence-will_remind = Muhun, daptarna disimpen. Sabulan deui ditaroskeun wartosna.
competence-list_kept = Muhun, daptarna disimpen. Buka deui iraha wae lewat menu.
competence-kept_then = Daptar ieu bade dikumahakeun?
competence-kept_then-update = Aya nu tos beres
competence-kept_then-another = Bidang damel sanes
competence-kept_then-done = Cekap, hatur nuhun
competence-still_missing = { $need }
competence-now = Dupi Anjeun kumaha?
competence-again = Sabulan deui bade ditaros deui?
competence-again-remind = Muhun, emutan
competence-again-no = Teu kedah
competence-then = Bade teras ka mana?
competence-then-training = Milari pelatihan
competence-then-companion = Nyiapkeun berkas
competence-then-done = Cekap, hatur nuhun
