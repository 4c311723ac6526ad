### No native speaker has reviewed this file yet.

## jobs

jobs-want = Apa yang ingin Anda ketahui?
jobs-want-destinations = Negara tujuan
jobs-want-openings = Lowongan
jobs-want-fairs = Bursa kerja
jobs-want-notice = Kabari lowongan baru
jobs-want-stop_notice = Berhenti dikabari
jobs-region = Ke mana?
ask-region-korea = Korea
ask-region-japan = Jepang
ask-region-hong_kong_taiwan = Hong Kong, Taiwan
ask-region-southeast_asia = Asia Tenggara
ask-region-west_europe = Eropa Barat
ask-region-east_europe = Eropa Timur
ask-region-china = Tiongkok
ask-region-middle_east = Timur Tengah
ask-region-other = Negara lain
jobs-no_place = Negaranya belum jelas bagi kami. Tanyakan ke BP3MI sebelum memutuskan apa pun.
jobs-place = { $country }: { $status ->
        [open] ada penempatan
        [restricted_unconfirmed] dibatasi atau belum pasti, tanya BP3MI dulu
        [not_a_placement_country] bukan negara penempatan, jangan berangkat
       *[unknown] belum kami ketahui, tanya BP3MI dulu
    } (data { $as_of })
jobs-needs = Yang diminta { $country }: { $needs } (data { $as_of }).
need-in-words = { $kind ->
        [age] umur { $need }
        [education] pendidikan { $need }
        [language_test] tes bahasa ({ $need })
        [skill_test] tes keahlian ({ $need })
       *[other] { $need }
    }
way-in-words = { $way ->
        [government] lewat pemerintah ({ $scheme }): { $needs }
       *[other] jalur { $scheme }: { $needs }
    }
jobs-needs_unknown = Syaratnya belum ada sumber yang pasti; tanyakan ke BP3MI.
jobs-opening = • { $title }, { $country }, { $employer }. Caranya: { $apply } Sampai { $until }. Sumber: { $source }, { $as_of }.
jobs-no_openings = Di daftar kami sekarang tidak ada lowongan yang cocok.
jobs-official_list = Daftar lowongan resmi ada di SISKOP2MI, milik kementerian. Lowongan yang tidak ada di sana perlu diperiksa dulu.
jobs-fair = • { $event }, { $place }, { $starts } sampai { $ends }. Sumber: { $source }, { $as_of }.
jobs-no_fairs = Di daftar kami sekarang tidak ada bursa kerja. Disnaker daerah Anda biasanya tahu lebih dulu. Tulis kota Anda bila ingin tahu harus bertanya ke mana.
jobs-office_there = Di { $place }, bursa kerja dan lowongan resmi bisa ditanyakan ke Dinas Tenaga Kerja (Disnaker) setempat. Alamatnya belum ada pada kami.
jobs-forwarded = Pertanyaan itu kami teruskan ke petugas. Mereka membalas di sini; kapan tepatnya belum bisa kami pastikan.
jobs-then = Mau lanjut apa?
jobs-then-interested = Catat minat saya
jobs-then-notice = Kabari lowongan baru
jobs-then-competence = Syarat dan kekurangan
jobs-then-recruiter_check = Periksa perusahaan
jobs-then-done = Cukup, terima kasih
jobs-interest_stands = Sudah kami catat, dan petugas akan membacanya. Satu pertanyaan lagi; boleh dilewati.
jobs-about_you = Sudah bisa apa, atau pernah kerja apa? Tulis singkat saja.
jobs-sector = Bidang kerja apa? Kalau belum tahu, tidak apa-apa.
ask-sector-construction = Bangunan
ask-sector-welding = Las
ask-sector-engineering = Teknik dan mesin
ask-sector-hospitality = Hotel dan restoran
ask-sector-sea_farm = Perikanan, pertanian
ask-sector-other = Lainnya
jobs-notice_on = Baik. Kami kabari bila ada lowongan baru di daftar kami: { $places ->
        [all] semua negara
       *[other] { $places }
    }; bidang: { $sector ->
        [manufacturing] { ask-sector-manufacturing }
        [construction] { ask-sector-construction }
        [welding] { ask-sector-welding }
        [engineering] { ask-sector-engineering }
        [hospitality] { ask-sector-hospitality }
        [care] { ask-sector-care }
        [household] { ask-sector-household }
        [sea_farm] { ask-sector-sea_farm }
        [other] { ask-sector-other }
       *[any] semua bidang
    }. Berlaku enam bulan, dan bisa dihentikan kapan saja: tulis "stop kabari lowongan".
jobs-notice_off = Baik, Anda tidak kami kabari lagi.
jobs-what_next = Terima kasih. Petugas membaca minat Anda dan membalas di sini. Kapan tepatnya belum bisa kami pastikan.
jobs-new_openings = Ada lowongan baru yang cocok dengan yang Anda cari:
jobs-why_told = Anda dikabari karena Anda memintanya. Untuk berhenti, buka menu.
