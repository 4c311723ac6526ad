"""Words that stand in and around names of people, firms and places, and do not tell one from another."""


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = word_set("""
    bapak bpk pak bp ibu bu mbak mba mbok mas kak kakak adik adek dik bang abang teh teteh aa kang ayuk uda uni haji
    hajah hajjah hj h kh kyai kiai ust ustad ustaz ustadz ustadzah tuan tn nyonya ny nona nn saudara sdr saudari sdri
    almarhum almarhumah alm drs dra dr drg ir prof sh se spd sag skom sst amd amdkeb mpd msi mr mrs ms miss mdm madam
    raden rr rd ra gusti
""")
FATHER_FOLLOWS = word_set("bin binti binte bte bt ibn")
# Borne by so many that they tell little: the first names of whole villages begin with them.
COMMON = word_set("""
    siti sri muhamad nur abdul ahmad dewi dwi tri eka sari putri putra ningsih wati yanti rahayu lestari agus budi ani
    susi yuni fitri nurul umi ratna indah kartini aminah fatimah ali hasan maria yohanes ketut made wayan nyoman
""")
ORGANISATIONS = word_set("""
    keluarga family fam majikan boss bos tuan puan nyonya mr mrs ms miss madam mdm sir bapak pak bpk ibu bu cik encik
    pt cv ud tbk sdn bhd ltd limited pte co corp inc llc company est trading group grup cabang perusahaan agen agency
    agensi agent sponsor calo p3mi pjtki ppmi penyalur yayasan lpk manpower labour labor tenaga kerja the di ke dari and
    dan bernama nama namanya orang saya kami tidak tahu lupa
""")
PLACES = word_set("""
    di ke dari dekat sekitar daerah kota kabupaten kab kecamatan kec desa kelurahan kel provinsi propinsi negara jalan
    jl jln no nomor rt rw lantai lt kamar rumah majikan tempat kerja saya kami ada yang dan atau lokasi alamat area the
    in at near street st road rd lorong lrg gang gg blok block unit floor house city town district state sini sana
    belakang depan samping seberang utara selatan timur barat tengah sekarang masih tidak tahu kerajaan
""")
# A name beside one of these is the name of one building or compound.
SITES = word_set("""
    kompleks komplek compound gedung mes mess asrama penampungan shelter hotel apartemen apartment kondo condo ruko
    pabrik factory kilang kapal kasino casino tower menara park taman lapas penjara depo depot lokap kantor office
    building mall plaza pelabuhan
""")
STREETS = word_set("jalan jl jln lorong lrg road rd street st gang gg")

# What people write around a company's name when they ask about it.
ASKED = word_set("""
    apakah apa benar betul resmi legal asli palsu terdaftar tolong cek periksa mohon tanya perusahaan itu ini dari mau
    check is real please company licensed registered genuine ada di daftar izin berizin nama bernama pt cv wa hp nomor
    no rek rekening bca bri bni mandiri dana ovo gopay akun account instagram facebook tiktok telegram whatsapp com
""")

# What questions are called whose answers are such names.
ASKS_EMPLOYER = word_set("employer boss company ship vessel majikan workplace")
ASKS_RECRUITER = word_set("recruiter agent agency sponsor broker p3mi placement sender")
ASKS_OFFENDER = ASKS_RECRUITER | {"impostor"}
ASKS_PLACE = word_set("where place address city location airport village parcel")
ASKS_NAME = word_set("name nickname names alias called")
ASKS_OTHERS = word_set("mother father kin contact reporter family relative doctor officer")
