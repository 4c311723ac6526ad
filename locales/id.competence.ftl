### No native speaker has reviewed this file yet.

## competence

competence-no_country = Tidak apa-apa. Bila negaranya sudah terpikir, kita lihat lagi apa yang dibutuhkan.
competence-sector = Bidang kerja apa?
ask-sector-manufacturing = Pabrik
ask-sector-shipyard = Galangan kapal, las
ask-sector-hotel = Hotel dan restoran
ask-sector-care = Perawatan
ask-sector-skilled = Tenaga terampil (SSW)
ask-sector-trainee = Magang (IM Japan)
ask-sector-household = Rumah tangga
ask-sector-fishery = Perikanan
ask-sector-returning = Pernah kerja di sana
competence-sector_heard = Kita lihat syarat untuk { $sector ->
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
competence-told_of_self = Terima kasih, itu kami pakai untuk mencocokkan syaratnya.
competence-begin = Ada { $count } hal yang diminta. Kita lihat satu per satu.
competence-little_known = Untuk bidang ini baru sedikit yang kami ketahui dengan pasti. Tanyakan juga ke BP3MI. Yang diminta di mana-mana:
competence-need = { $number } dari { $total }: { $need } ({ $sure ->
        [yes] { $as_of ->
            [undated] sumber tanpa tanggal
           *[other] data { $as_of }
        }
       *[no] belum dipastikan
    })
competence-have = Apakah ini sudah ada?
competence-age = Umur Anda sesuai? Boleh juga tulis umurnya.
competence-age-have = Ya, sesuai
competence-age-lack = Tidak
competence-school = Pendidikan Anda sesuai? Boleh juga tulis ijazahnya, misalnya "SMK keperawatan".
competence-school-have = Ya, sesuai
competence-school-lack = Tidak
competence-meet = Apakah ini sesuai dengan Anda?
competence-meet-have = Ya, sesuai
competence-meet-lack = Tidak
competence-you_meet = Syarat yang sudah sesuai: { $items }.
competence-you_miss = Syarat yang belum terpenuhi: { $items }.
competence-obstacle = Yang paling menentukan: diminta { $need }, sedangkan pendidikan Anda { $school }. Tanyakan ke petugas jalur lain yang cocok.
competence-you_have = Anda sudah punya: { $items }.
competence-you_lack = Yang masih kurang: { $items }.
competence-find_out = Yang perlu dicari tahu: { $items }.
competence-where_language = Bahasa: lihat Pelatihan di menu, atau tanya Disnaker daerah Anda.
competence-where_skill = Ujian keterampilan: jadwalnya bisa ditanyakan ke BP3MI.
competence-where_certificate = Sertifikat kompetensi: lewat uji BNSP, sering sesudah pelatihan.
competence-where_education = Ijazah: petugas bisa menjelaskan bidang lain yang cocok dengan ijazah Anda.
competence-where_test = Tes: berlatih dulu, petugas bisa memberi contohnya.
competence-where_other_work = Umur dan syarat badan tidak bisa diubah; bidang atau negara lain mungkin cocok.
competence-keep = Mau kami simpan daftar ini untuk Anda?
competence-keep-remind = Simpan, ingatkan
competence-keep-keep = Simpan saja
competence-keep-no = Tidak usah
competence-will_remind = Baik, daftarnya kami simpan. Sebulan lagi kami tanyakan kabarnya.
competence-list_kept = Baik, daftarnya kami simpan. Buka lagi kapan saja lewat menu.
competence-kept_then = Apa yang ingin Anda lakukan dengan daftar ini?
competence-kept_then-update = Ada yang sudah beres
competence-kept_then-another = Bidang kerja lain
competence-kept_then-done = Cukup, terima kasih
competence-still_missing = { $need }
competence-now = Bagaimana dengan Anda?
competence-again = Sebulan lagi kami tanyakan lagi?
competence-again-remind = Ya, ingatkan
competence-again-no = Tidak usah
competence-then = Mau lanjut ke mana?
competence-then-training = Cari pelatihan
competence-then-companion = Siapkan berkas
competence-then-done = Cukup, terima kasih
