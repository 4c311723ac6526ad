### In Sundanese (everyday lemes). No native speaker has reviewed this file yet.

## Where somebody wants to work: asked in several flows

ask-destination = Palay damel di nagara mana?
choice-KR = Korea
choice-JP = Jepang
choice-HK = Hong Kong
choice-TW = Taiwan
choice-MY = Malaysia
choice-SG = Singapura
choice-DE = Jerman
choice-SA = Arab Saudi
choice-another_country = Nagara sanes
ask-which_country = Nagara mana? Serat namina.

## What several of these flows ask and say

ask-have = Ieu parantos aya?
choice-have = Parantos
choice-lack = Teu acan
choice-later = Engke deui
interest_stands = Parantos dicatet, sareng bade dibaca ku petugas. Dua patarosan deui upami kersa; kenging dilewat.

## training

training-home = Calik di mana, numutkeun KTP? Pelatihan gratis Jakarta mung kanggo warga Jakarta. Ti daerah sanes, serat kabupaten atanapi kotana.
training-home-jakarta = Jakarta
training-search-skill = Palay diajar naon? Pilih, atanapi serat wae, contona "las" atanapi "perawat lansia".
training-search-skill-welding = Las
training-search-skill-hospitality = Perhotelan
training-search-skill-engineering = Teknik sareng mesin
training-search-skill-caregiving = Ngurus sepuh
training-search-skill-japanese = Basa Jepang
training-search-skill-korean = Basa Korea
training-search-skill-english = Basa Inggris
training-search-skill-computer = Komputer
training-search-skill-school = Abdi lulusan SMK
training-search-school_field = Naon jurusan SMK Anjeun? Pilih, atanapi serat wae.
training-search-school_field-machines = Mesin atanapi las
training-search-school_field-electricity = Listrik
training-search-school_field-cars = Otomotif
training-search-school_field-hotel = Perhotelan
training-search-school_field-kitchen = Tata boga
training-search-school_field-nurse = Keperawatan
training-search-school_field-informatics = Komputer
training-search-school_field-fashion = Tata busana
training-search-school_field-office = Perkantoran, bisnis
training-nothing_there = Pelatihan { $skill ->
        [none] ieu
       *[other] { $skill }
    } teu acan aya dina daptar abdi sadaya kanggo { $place ->
        [none] daerah Anjeun
       *[other] { $place }
    }.
training-only_elsewhere = Di { $place ->
        [none] daerah Anjeun
       *[other] { $place }
    } teu acan aya dina daptar abdi sadaya. Anu aya di tempat sanés:
training-forwarded = Patarosan éta diteruskeun ka patugas pelatihan. Waleranana ngalangkungan dieu; iraha persisna teu acan tiasa dipastikeun.
training-asked_cost = Perkawis biaya: nu parantos pasti diserat dina unggal pelatihan. Salian ti eta, taroskeun heula ka tempatna.
training-asked_age = Perkawis umur: watesna mung diserat upami parantos pasti. Upami teu diserat, taroskeun heula ka tempatna.
training-wish_dropped = Muhun, { $skill } henteu.
training-next_wish = Ayeuna perkawis { $skill }.
training-good_luck = Muhun, sing lancar. Jadwal ngamimitian sareng pendaptaranana langkung pasti ditaroskeun ka tempat palatihan atanapi Disnaker. Serat deui iraha wae.
training-office_there = Pelatihan di { $place } diurus ku Dinas Tenaga Kerja (Disnaker) di ditu. Mangga sumping atanapi taroskeun langsung ka ditu.
training-office_at_home = Pelatihan di unggal daerah diurus ku Dinas Tenaga Kerja (Disnaker) kabupaten atanapi kotana. Mangga taroskeun langsung ka ditu.
training-not_in_list = Pelatihan ieu teu acan aya dina daptar abdi sadaya. Minat Anjeun tiasa dicatet, engke petugas pelatihan tiasa masihan wartos.
training-course = { $number }. { $name }, { $provider } ({ $place }). { $unit ->
        [days] { $amount } dinten
        [months] { $amount } bulan
        [months_days] { $amount } bulan { $days } dinten
       *[unknown] Lamina teu acan pasti
    }, { $cost ->
        [free] gratis
       *[unknown] biayana teu acan terang
    }. Syarat: { $conditions }. { $is_sure ->
        [yes] Sumber
       *[no] Teu acan pasti. Sumber
    }: { $source }, { $as_of }.
training-ask_first = Jadwal sareng tempatna tiasa robih, janten taroskeun heula sateuacan angkat.
training-search-choose = Nu mana nu dipikahoyong?
training-search-choose-first = Minat nomer 1
training-search-choose-second = Minat nomer 2
training-search-choose-more = Tingali nu sanes
training-search-choose-other = Milari nu sanes
training-search-choose-no = Cekap, hatur nuhun
training-search-then = Bade dicatet minat Anjeun?
training-search-then-interested = Muhun, catet minat
training-search-then-other = Milari nu sanes
training-search-then-no = Teu kedah
training-search-destination = Aya nagara tujuan nu dipikahoyong?
training-search-already_can = Parantos tiasa naon, atanapi pernah damel naon? Serat pondok wae.
training-search-which_country = { ask-which_country }
training-what_next = Hatur nuhun. Petugas pelatihan maca minat Anjeun sareng ngawaler di dieu. Iraha persisna teu acan tiasa dipastikeun.

## Conditions of courses, as the catalogue's table writes them

course-condition-jakarta-identity-card = KTP Jakarta
course-condition-diploma = ijazah
course-condition-family-card = kartu keluarga
course-condition-photo = pas foto
course-condition-jakarta-residence-paper-for-newcomers = surat domisili Jakarta kanggo pendatang
course-condition-17-or-older = 17 taun ka luhur
course-condition-jakarta-resident = warga Jakarta
course-condition-unknown = taroskeun heula
course-condition-selection-test = tes seleksi
course-condition-im-japan-selection-passed = lulus seleksi IM Japan
