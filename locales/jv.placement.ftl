# In Javanese (polite krama madya). No native speaker has reviewed this file yet.

## Where somebody wants to work: asked in several flows

ask-destination = Kepengin kerja teng negara pundi?
choice-KR = Korea
choice-JP = Jepang
choice-HK = Hong Kong
choice-TW = Taiwan
choice-MY = Malaysia
choice-SG = Singapura
choice-DE = Jerman
choice-SA = Arab Saudi
choice-another_country = Negara sanes
ask-which_country = Negara pundi? Ditulis namine.

## What several of these flows ask and say

ask-have = Napa niki sampun wonten?
choice-have = Sampun
choice-lack = Dereng
choice-later = Mangke malih
interest_stands = Sampun kula catet, lan petugas badhe maos. Kalih pitakenan malih menawi panjenengan kersa; angsal dilangkungi.

## training

training-home = Manggen teng pundi, miturut KTP? Pelatihan gratis Jakarta namung kangge warga Jakarta. Saking daerah sanes, ditulis kabupaten utawi kithane.
training-home-jakarta = Jakarta
training-search-skill = Kepengin sinau napa? Mangga pilih, utawi ditulis mawon, upami "las" utawi "perawat lansia".
training-search-skill-welding = Las
training-search-skill-hospitality = Perhotelan
training-search-skill-engineering = Teknik lan mesin
training-search-skill-caregiving = Ngrumat lansia
training-search-skill-japanese = Basa Jepang
training-search-skill-korean = Basa Korea
training-search-skill-english = Basa Inggris
training-search-skill-computer = Komputer
training-search-skill-school = Kula lulusan SMK
training-search-school_field = Jurusan SMK panjenengan napa? Mangga pilih, utawi ditulis mawon.
training-search-school_field-machines = Mesin utawi las
training-search-school_field-electricity = Listrik
training-search-school_field-cars = Otomotif
training-search-school_field-hotel = Perhotelan
training-search-school_field-kitchen = Tata boga
training-search-school_field-nurse = Keperawatan
training-search-school_field-informatics = Komputer
training-search-school_field-fashion = Tata busana
training-search-school_field-office = Perkantoran, bisnis
training-nothing_there = Pelatihan { $skill ->
        [none] niki
       *[other] { $skill }
    } dereng wonten teng dhaftar kula kangge { $place ->
        [none] daerah panjenengan
       *[other] { $place }
    }.
training-only_elsewhere = Teng { $place ->
        [none] daerah panjenengan
       *[other] { $place }
    } dereng wonten teng dhaftar kula. Sing wonten teng panggenan sanes:
training-forwarded = Pitakenan niku kula terusaken dhateng petugas pelatihan. Wangsulane lewat mriki; kapan persise dereng saged kula pesthekaken.
training-asked_cost = Bab ragad: sing sampun kula pesthekaken katulis teng saben pelatihan. Sanese niku, tangled rumiyin teng panggenane.
training-asked_age = Bab umur: watese namung kula tulis menawi sampun kula pesthekaken. Menawi mboten katulis, tangled rumiyin teng panggenane.
training-wish_dropped = Nggih, { $skill } mboten.
training-next_wish = Sakniki bab { $skill }.
training-good_luck = Nggih, mugi lancar. Jadwal wiwit lan ndaftare paling mesthi ditangletaken dhateng panggenan pelatihan utawi Disnaker. Nulis malih kapan mawon.
training-office_there = Pelatihan teng { $place } diurus Dinas Tenaga Kerja (Disnaker) mrika. Mangga dhateng utawi tangled langsung mrika.
training-office_at_home = Pelatihan teng saben daerah diurus Dinas Tenaga Kerja (Disnaker) kabupaten utawi kithane. Mangga tangled langsung mrika.
training-not_in_list = Pelatihan niki dereng wonten teng dhaftar kula. Minate panjenengan saged kula catet, mangke petugas pelatihan saged nyukani kabar.
training-course = { $number }. { $name }, { $provider } ({ $place }). { $unit ->
        [days] { $amount } dinten
        [months] { $amount } wulan
        [months_days] { $amount } wulan { $days } dinten
       *[unknown] Dangune dereng pasti
    }, { $cost ->
        [free] gratis
       *[unknown] ragate dereng dingertosi
    }. Syarat: { $conditions }. { $is_sure ->
        [yes] Sumber
       *[no] Dereng dipesthekaken. Sumber
    }: { $source }, { $as_of }.
training-ask_first = Jadwal lan panggenan saged gantos, dados tangled rumiyin sakderenge bidhal.
training-search-choose = Pundi sing panjenengan minati?
training-search-choose-first = Minat nomer 1
training-search-choose-second = Minat nomer 2
training-search-choose-more = Tingali sanese
training-search-choose-other = Madosi sanese
training-search-choose-no = Cekap, matur nuwun
training-search-then = Kersa minate panjenengan kula catet?
training-search-then-interested = Nggih, catet minat
training-search-then-other = Madosi sanese
training-search-then-no = Mboten usah
training-search-destination = Wonten negara tujuan sing panjenengan kersakaken?
training-search-already_can = Sampun saged napa, utawi nate kerja napa? Ditulis cekak mawon.
training-search-which_country = { ask-which_country }
training-what_next = Matur nuwun. Petugas pelatihan maos minat panjenengan lan mbales teng mriki. Kapan persise dereng saged kula pesthekaken.

## Conditions of courses, as the catalogue's table writes them

course-condition-jakarta-identity-card = KTP Jakarta
course-condition-diploma = ijazah
course-condition-family-card = kartu keluarga
course-condition-photo = pas foto
course-condition-jakarta-residence-paper-for-newcomers = surat domisili Jakarta kangge pendhatang
course-condition-17-or-older = 17 taun minggah
course-condition-jakarta-resident = warga Jakarta
course-condition-unknown = tangled rumiyin
course-condition-selection-test = tes seleksi
course-condition-im-japan-selection-passed = lulus seleksi IM Japan
