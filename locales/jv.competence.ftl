# In Javanese (polite krama madya). No native speaker has reviewed this file yet.

## competence

competence-no_country = Mboten napa-napa. Menawi negarane sampun kepikir, kita tingali malih napa sing dibutuhaken.
competence-sector = Bidang kerja napa?
ask-sector-manufacturing = Pabrik
ask-sector-shipyard = Galangan kapal, las
ask-sector-hotel = Hotel lan restoran
ask-sector-care = Perawatan
ask-sector-skilled = Tenaga trampil (SSW)
ask-sector-trainee = Magang (IM Japan)
ask-sector-household = Rumah tangga
ask-sector-fishery = Perikanan
ask-sector-returning = Nate kerja teng mrika
competence-sector_heard = Kita tingali syaratipun kangge { $sector ->
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
competence-told_of_self = Matur nuwun, menika dipunangge nyocokaken syaratipun.
competence-begin = Wonten { $count } bab sing disuwun. Kita tingali setunggal-setunggal.
competence-little_known = Kangge bidang niki nembe sekedhik sing kula ngertosi kanthi pasti. Tangled ugi teng BP3MI. Sing disuwun teng pundi-pundi:
competence-need = { $number } saking { $total }: { $need } ({ $sure ->
        [yes] { $as_of ->
            [undated] sumber tanpa tanggal
           *[other] data { $as_of }
        }
       *[no] dereng dipesthekaken
    })
competence-have = Panjenengan pripun?
competence-age = Umur panjenengan cocok? Saged ugi nyerat umuripun.
competence-age-have = Inggih, cocok
competence-age-lack = Mboten
competence-school = Sekolah panjenengan cocok? Saged ugi nyerat ijazahipun, contonipun "SMK keperawatan".
competence-school-have = Inggih, cocok
competence-school-lack = Mboten
competence-meet = Menapa menika cocok kaliyan panjenengan?
competence-meet-have = Inggih, cocok
competence-meet-lack = Mboten
competence-you_meet = Syarat ingkang sampun cocok: { $items }.
competence-you_miss = Syarat ingkang dereng kecekapan: { $items }.
competence-obstacle = Ingkang paling nemtokaken: dipunsuwun { $need }, dene sekolah panjenengan { $school }. Saged nyuwun pirsa petugas margi sanes ingkang cocok.
competence-you_have = Panjenengan sampun gadhah: { $items }.
competence-you_lack = Sing taksih kirang: { $items }.
competence-find_out = Sing perlu dipadosi keterangane: { $items }.
competence-where_language = Basa: tingali Pelatihan teng menu, utawi tangled Disnaker daerah panjenengan.
competence-where_skill = Ujian ketrampilan: jadwale saged ditangledaken teng BP3MI.
competence-where_certificate = Sertifikat kompetensi: lewat uji BNSP, asring sakbibare pelatihan.
competence-where_education = Ijazah: petugas saged nerangaken bidang sanes sing cocok kalih ijazah panjenengan.
competence-where_test = Tes: latihan rumiyin, petugas saged nyukani contone.
competence-where_other_work = Umur lan syarat badan mboten saged diganti; bidang utawi negara sanes mbok menawi cocok.
competence-keep = Kersa dhaftar niki kula simpenaken?
competence-keep-remind = Simpen, elingaken
competence-keep-keep = Simpen mawon
competence-keep-no = Mboten usah
competence-will_remind = Nggih, dhaftare kula simpen. Sewulan malih kula tangled kabare.
competence-list_kept = Nggih, dhaftare kula simpen. Kapan mawon saged dibikak malih lewat menu.
competence-kept_then = Dhaftar niki badhe dipripunaken?
competence-kept_then-update = Wonten sing beres
competence-kept_then-another = Bidang kerja sanes
competence-kept_then-done = Cekap, matur nuwun
competence-still_missing = { $need }
competence-now = Panjenengan pripun?
competence-again = Sewulan malih kula tangled malih?
competence-again-remind = Nggih, elingaken
competence-again-no = Mboten usah
competence-then = Badhe nglajengaken teng pundi?
competence-then-training = Madosi pelatihan
competence-then-companion = Nyiapaken berkas
competence-then-done = Cekap, matur nuwun
