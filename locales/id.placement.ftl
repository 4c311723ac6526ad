### No native speaker has reviewed this file yet.

## Where somebody wants to work: asked in several flows

ask-destination = Ingin bekerja di negara mana?
choice-KR = Korea
choice-JP = Jepang
choice-HK = Hong Kong
choice-TW = Taiwan
choice-MY = Malaysia
choice-SG = Singapura
choice-DE = Jerman
choice-SA = Arab Saudi
choice-another_country = Negara lain
ask-which_country = Negara mana? Tulis namanya.

## What several of these flows ask and say

ask-have = Apakah ini sudah ada?
choice-have = Sudah
choice-lack = Belum
choice-later = Nanti lagi
interest_stands = Sudah kami catat, dan petugas akan membacanya. Dua pertanyaan lagi bila Anda mau; boleh dilewati.

## training

training-home = Tinggal di mana, sesuai KTP? Pelatihan gratis Jakarta hanya untuk warga Jakarta. Dari daerah lain, tulis kabupaten atau kotanya.
training-home-jakarta = Jakarta
training-search-skill = Ingin belajar apa? Pilih, atau tulis saja, misalnya "las" atau "perawat lansia".
training-search-skill-welding = Las
training-search-skill-hospitality = Perhotelan
training-search-skill-engineering = Teknik dan mesin
training-search-skill-caregiving = Merawat lansia
training-search-skill-japanese = Bahasa Jepang
training-search-skill-korean = Bahasa Korea
training-search-skill-english = Bahasa Inggris
training-search-skill-computer = Komputer
training-search-skill-school = Saya lulusan SMK
training-search-school_field = Jurusan SMK Anda apa? Pilih, atau tulis saja.
training-search-school_field-machines = Mesin atau las
training-search-school_field-electricity = Listrik
training-search-school_field-cars = Otomotif
training-search-school_field-hotel = Perhotelan
training-search-school_field-kitchen = Tata boga
training-search-school_field-nurse = Keperawatan
training-search-school_field-informatics = Komputer
training-search-school_field-fashion = Tata busana
training-search-school_field-office = Perkantoran, bisnis
training-nothing_there = Pelatihan { $skill ->
        [none] ini
       *[other] { $skill }
    } belum ada di daftar kami untuk { $place ->
        [none] daerah Anda
       *[other] { $place }
    }.
training-only_elsewhere = Di { $place ->
        [none] daerah Anda
       *[other] { $place }
    } belum ada di daftar kami. Yang ada di tempat lain:
training-forwarded = Pertanyaan itu kami teruskan ke petugas pelatihan. Jawabannya lewat sini; kapan tepatnya belum bisa kami pastikan.
training-asked_cost = Soal biaya: yang sudah kami pastikan tertulis di tiap pelatihan. Selain itu, tanyakan dulu ke tempatnya.
training-asked_age = Soal umur: batasnya hanya kami tulis kalau sudah kami pastikan. Kalau tidak tertulis, tanyakan dulu ke tempatnya.
training-wish_dropped = Baik, { $skill } tidak.
training-next_wish = Sekarang soal { $skill }.
training-good_luck = Baik, semoga lancar. Jadwal mulai dan pendaftaran paling pasti ditanyakan ke tempat pelatihan atau Disnaker. Tulis lagi kapan saja.
training-office_there = Pelatihan di { $place } diurus Dinas Tenaga Kerja (Disnaker) setempat. Datang atau tanyakan langsung ke sana.
training-office_at_home = Pelatihan di tiap daerah diurus Dinas Tenaga Kerja (Disnaker) kabupaten atau kotanya. Tanyakan langsung ke sana.
training-not_in_list = Pelatihan ini belum ada di daftar kami. Tinggalkan minat Anda, petugas pelatihan bisa memberi kabar.
training-course = { $number }. { $name }, { $provider } ({ $place }). { $unit ->
        [days] { $amount } hari
        [months] { $amount } bulan
        [months_days] { $amount } bulan { $days } hari
       *[unknown] Lamanya belum pasti
    }, { $cost ->
        [free] gratis
       *[unknown] biayanya belum diketahui
    }. Syarat: { $conditions }. { $is_sure ->
        [yes] Sumber
       *[no] Belum dipastikan. Sumber
    }: { $source }, { $as_of }.
training-ask_first = Jadwal dan tempat bisa berubah, jadi tanyakan dulu sebelum berangkat.
training-search-choose = Yang mana yang Anda minati?
training-search-choose-first = Minat nomor 1
training-search-choose-second = Minat nomor 2
training-search-choose-more = Lihat yang lain
training-search-choose-other = Cari yang lain
training-search-choose-no = Cukup, terima kasih
training-search-then = Mau kami catat minat Anda?
training-search-then-interested = Ya, catat minat
training-search-then-other = Cari yang lain
training-search-then-no = Tidak usah
training-search-destination = Ada negara tujuan yang Anda inginkan?
training-search-already_can = Sudah bisa apa, atau pernah kerja apa? Tulis singkat saja.
training-search-which_country = { ask-which_country }
training-what_next = Terima kasih. Petugas pelatihan membaca minat Anda dan membalas di sini, juga soal kapan mulainya. Kapan tepatnya dibalas belum bisa kami pastikan.

## Conditions of courses, as the catalogue's table writes them

course-condition-jakarta-identity-card = KTP Jakarta
course-condition-diploma = ijazah
course-condition-family-card = kartu keluarga
course-condition-photo = pas foto
course-condition-jakarta-residence-paper-for-newcomers = surat domisili Jakarta bagi pendatang
course-condition-17-or-older = 17 tahun ke atas
course-condition-jakarta-resident = warga Jakarta
course-condition-unknown = tanyakan dulu
course-condition-selection-test = tes seleksi
course-condition-im-japan-selection-passed = lulus seleksi IM Japan

## Officers: what a request of this kind says

console-checklist-title = Daftar berkas dan syarat
console-checklist-count = { $done } dari { $total }
console-checklist-photo = Foto
console-checklist-state-have = ada
console-checklist-state-lack = belum ada
console-checklist-state-unknown = belum diketahui
console-question-wish-skill = Ingin belajar
console-question-wish-course = Pelatihan yang diminati
console-question-wish-country = Negara tujuan
console-question-wish-region = Wilayah tujuan
console-question-wish-sector = Bidang kerja
console-question-wish-way = Jalur berangkat
console-question-wish-date = Tanggal penting
console-question-wish-home-visit = Memenuhi syarat kunjungan rumah
console-question-home-home-province = Provinsi asal
console-question-home-home-regency = Kabupaten atau kota asal
