"""Words that stand in and around names of people, firms and places, and do not tell one from another."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = _set("""
    bapak bpk pak bp ibu bu mbak mba mbok mas kak kakak adik adek dik bang abang teh teteh aa kang ayuk uda uni haji
    hajah hajjah hj h kh kyai kiai ust ustad ustaz ustadz ustadzah tuan tn nyonya ny nona nn saudara sdr saudari sdri
    almarhum almarhumah alm drs dra dr drg ir prof sh se spd sag skom sst amd amdkeb mpd msi mr mrs ms miss mdm madam
    raden rr rd ra gusti
""")
FATHER_FOLLOWS = _set("bin binti binte bte bt ibn")
# Borne by so many that they tell little: the first names of whole villages begin with them.
COMMON = _set("""
    siti sri muhamad nur abdul ahmad dewi dwi tri eka sari putri putra ningsih wati yanti rahayu lestari agus budi ani
    susi yuni fitri nurul umi ratna indah kartini aminah fatimah ali hasan maria yohanes ketut made wayan nyoman
""")
ORGANISATIONS = _set("""
    keluarga family fam majikan boss bos tuan puan nyonya mr mrs ms miss madam mdm sir bapak pak bpk ibu bu cik encik
    pt cv ud tbk sdn bhd ltd limited pte co corp inc llc company est trading group grup cabang perusahaan agen agency
    agensi agent sponsor calo p3mi pjtki ppmi penyalur yayasan lpk manpower labour labor tenaga kerja the di ke dari and
    dan bernama nama namanya orang saya kami tidak tahu lupa
""")
PLACES = _set("""
    di ke dari dekat sekitar daerah kota kabupaten kab kecamatan kec desa kelurahan kel provinsi propinsi negara jalan
    jl jln no nomor rt rw lantai lt kamar rumah majikan tempat kerja saya kami ada yang dan atau lokasi alamat area the
    in at near street st road rd lorong lrg gang gg blok block unit floor house city town district state sini sana
    belakang depan samping seberang utara selatan timur barat tengah sekarang masih tidak tahu kerajaan
""")
# A name beside one of these is the name of one building or compound.
SITES = _set("""
    kompleks komplek compound gedung mes mess asrama penampungan shelter hotel apartemen apartment kondo condo ruko
    pabrik factory kilang kapal kasino casino tower menara park taman lapas penjara depo depot lokap kantor office
    building mall plaza pelabuhan
""")
STREETS = _set("jalan jl jln lorong lrg road rd street st gang gg")

# What questions are called whose answers are such names.
ASKS_EMPLOYER = _set("employer boss company ship vessel majikan workplace")
ASKS_RECRUITER = _set("recruiter agent agency sponsor broker p3mi placement sender")
ASKS_PLACE = _set("where place address city location airport village")
ASKS_NAME = _set("name nickname names alias")
ASKS_OTHERS = _set("mother father kin contact reporter family relative doctor officer")
