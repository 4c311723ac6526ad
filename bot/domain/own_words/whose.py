"""Whether somebody tells of their own trouble or of another's: of a child, a wife, a friend."""

import re
from collections.abc import Iterator

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.despair import says_farewell

OWN = "saya|sy|sa|beta|aku|ku|kami|gue|gw|gua|kula|kulo|abdi|kuring|dalem|tiang"
KIN = (
    "anak|anake|putra|putri|istri|isteri|bojo|suami|ibu|mama|mamak|emak|ayah|bapak|bpk|papa|adik|adek|adi|adhi|"
    "kakak|kaka|kk|abang|mas|mbak|mbakyu|teteh|akang|lanceuk|saudara|saudari|sodara|keponakan|ponakan|sepupu|cucu|"
    "paman|bibi|"
    "tante|om|"
    "keluarga|kerabat|teman|temen|kawan|kanca|kancane|rencang|babaturan|sahabat|tetangga|jiran|mertua|menantu|ipar|"
    "garwa|"
    "salaki|pamajikan|budak|warga|murid|siswa|siswi|santri|pacar|tunangan|kenalan"
)
KIN_OF_WHOM = (
    "kandung|perempuan|laki|laki laki|lelaki|cewek|cowok|pertama|kedua|ketiga|bungsu|sulung|satu|"
    "sekamar|serumah|sekampung|sedesa|sekerja|kerja"
)
KIN_ENGLISH = (
    "child|son|daughter|wife|husband|mother|mom|mum|father|dad|sister|brother|cousin|niece|nephew|aunt|uncle|friend|"
    "neighbour|neighbor|relative|family"
)

_MINE = re.compile(
    rf"\b(?:(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN})|(?:{KIN})ku|pun (?:{KIN})|my (?:\w+ )?(?:{KIN_ENGLISH}))\b"
)
# Without "saya" only what is suffered right behind tells that it is the writer's own, and nobody who is spoken to.
_BARE = re.compile(
    r"\b(?:istri|isteri|suami|anak|adik|adek|keponakan|ponakan|sepupu|cucu) (?!majikan|bos|tuan|nyonya)"
    r"(?:\w+ )?(?:di(?!a\b|ri\b)\w{4,}|dpukul\w*|hilang|disekap|dikurung)\b"
)
# Whom a village head, a teacher, a shelter or a neighbour tells of: "ada warga mau diberangkatkan", "melaporkan 2 PMI".
_OF_THE_VILLAGE = re.compile(
    r"\b(?:ada|onten|wonten|aya) (?:seorang |beberapa |\d+ )?(?:warga|tetangga|tangga|tatangga|murid|siswi|siswa|"
    r"santri)\b"
    r"|\b(?:ada|onten|wonten|aya|(?:me)?lapor(?:kan|in)?|reporting|report) "
    r"(?:(?:tentang|soal|kasus|seorang|beberapa|\d+|dua|tiga|empat|two|three|several) )*"
    r"(?:pmi|tki|tkw|pekerja migran|korban|migrant workers?)\b"
)
# Who is told of as "dia" is whoever suffers, not whoever does it: "cepat pak, dia sakit".
_SUFFERS = re.compile(
    r"\b(?:dia|beliau|he|she) (?:is |was |has |lagi |sedang |sudah |udah |sdh |udh |masih |juga )*"
    r"(?:meninggal|wafat|tewas|died|dead|sakit|sakit\w+|koma|kritis|"
    r"pingsan|terluka|luka|kecelakaan|terjebak|dipukul\w*|disiksa|disekap|dikurung|ditahan|dianiaya|diperkosa|dijual|"
    r"disakiti|"
    r"ditelantarkan|dipaksa|diancam|kejang\w*|ill|sick|hurt|beaten|locked|trapped|tortured)\b"
    r"|\b(?:dia|beliau|he|she)(?: \w+){0,4} (?:(?:gantung|bunuh|menggantung|membunuh|ngendat) diri(?:nya)?|ngendat|"
    r"(?:mau|mo|pengen|pengin|ingin|pingin|arep|hayang|want to|wants to|going to) (?:mati|akhiri hidup\w*|"
    r"mengakhiri hidup\w*|lompat|loncat|terjun|minum (?:racun|baygon|pemutih)|die|kill|hang|jump|end (?:his|her))|"
    r"(?:kill|kills|killing|hang|hangs|hanging) (?:him|her)self)\b"
)
# What is heard from next door: "tetangga sebelah ada jeritan tiap malam".
_HEARD_NEARBY = re.compile(
    r"\b(?:ada|dengar|denger|terdengar|kedengaran|krungu|suara|sering|hear|heard|there is|there are)(?: \w+){0,4} "
    r"(?:jerit\w*|teriak\w*|njerit\w*|tangis\w*|nangis\w*|menangis|dipukul\w*|scream\w*|crying|shout\w*)\b"
    r"|\b(?:maid|pembantu|art|budak|tkw|tki|pmi|dia|helper|worker)(?: \w+){0,2} (?:di|kena |dpt |dapat )"
    r"(?:pukul\w*|siksa\w*|dera\w*|tampar\w*|aniaya\w*|hajar\w*)\b"
)
# Whom somebody sees or hears: "saya dengar orang teriak di apartemen sebelah".
_SEEN = re.compile(
    rf"\b(?:(?:{OWN}|i|we) )?(?:lihat|liat|melihat|ngeliat|dengar|denger|mendengar|ningali|ndelok|krungu|saw|see|"
    r"hear|heard)(?: \w+){0,3} (?:orang|wong|urang|tki|tkw|pmi|perempuan|wanita|mbak|cewek|pembantu|anak|maid|woman|"
    r"girl|worker|helper|somebody|someone)\b(?! (?:tua|lain))(?=.*\b(?:di\w{4,}|teriak\w*|nangis|menangis|jerit\w*|"
    r"minta tolong|beaten|hit|hurt|scream\w*|crying|locked|chased)\b)"
)
_NEXT_DOOR = re.compile(
    r"\b(?:apartemen|apartment|rumah|kamar|flat|unit|gedung|kontrakan|kos|kost|lantai) "
    r"(?:sebelah|samping|depan|atas|bawah)\b|\b(?:next door|upstairs|downstairs|tetangga|tatangga|tonggo|neighbou?r)\b"
)
# Who writes for those they have taken in is beside them too.
_SHELTERED = re.compile(
    rf"\b(?:{OWN}) (?:\w+ )?(?:petugas|pengurus|pendamping|relawan|staf) (?:\w+ )?"
    r"(?:shelter|rumah singgah|penampungan)\b"
    rf"|\b(?:shelter|rumah|penampungan) (?:{OWN})\b(?=.*\b(?:pmi|tki|tkw|korban)\b)"
)
_BUT_MINE = re.compile(rf"\b(?:majikan|bos|tuan|nyonya|agen)(?: \w+)? (?:{OWN})\b")
# What somebody says first of themselves, and no more: where they are, how old, what they do there.
_ONLY_WHERE = re.compile(
    rf"(?:^|(?<=[,.;!?\n]))\s*(?:{OWN}|i am|i'm|im)"
    r"(?: (?:ini|lagi|sedang|sekarang|skrg|tinggal|ada|sendiri|live|now))* "
    r"(?:di|neng|nang|teng|ning|in|at) (?!(?:penampungan|shelter|kbri|kjri|kantor|kamar|rumah|rs|igd|bandara|imigrasi|"
    r"polisi|sel|tahanan|penjara|hotel|jalan|toko|kapal|laut|hutan|lantai|wc|toilet|atap|gudang|sini|sana|the)\b)"
    r"\w+(?: (?!di)\w+){0,2}\s*(?=[,.;!?\n]|$)",
    re.IGNORECASE,
)
# Who speaks of themselves only to ask, to worry or to say who they are is not the one it is about.
_ASIDE = re.compile(
    r"\b(?:tolong|tolongin|tulung|tulungi|bantu|bantuin|bantulah|bantosan|hubungi|kabari|telepon|telpon|telp|wa|hp|"
    rf"nomor|nomer|ke|kepada|sama|dengan|sareng|help|call|tell|contact) (?:{OWN}|me|us)\b"
    rf"|\b(?:{OWN}|i|we) (?:(?:baru|masih|sudah|udah) )?(?:umur|usia|berumur|berusia|kelas) \d+\b"
    rf"|\b(?:{OWN}) (?:ini |adalah |juga |seorang |cuma |hanya )*(?:petugas|relawan|pendamping|pengurus|staf|staff|"
    rf"perwakilan|(?:(?:ketua|pak|bu) )?r[tw]|ketua|pekerja sosial|guru|wali kelas|kepala (?:desa|dusun|sekolah)|kades|"
    rf"kadus|lurah|bidan|kader|ustadz?|pendeta|tetangga(?:nya)?)\b"
    rf"|\b(?:{OWN}) (?:yang|yg|sing|nu) (?:lapor\w*|melapor\w*|nglapor\w*|cerita|bilang|kasih tau)\b"
    rf"|\b(?:{OWN}) (?:mau|mo|pengen|pengin|ingin|arep|badhe|hoyong|minta|mohon|want) (?:biar |supaya |agar )?"
    r"(?:dia|beliau|him|her)\b"
    rf"|\b(?:{OWN}|i|we) (?:ini |adalah |sangat |mau |ingin |pengen |pengin |arep |badhe |bade |hoyong |hanya |cuma |"
    r"am |are |need |want |just |would like |to )*"
    r"(?:(?:mohon|minta|butuh|perlu|nyuwun|nyuhunkeun)(?! (?:pulang|dipulangkan|dipulangin|wangsul|mulih)\b)|"
    r"khawatir|kuatir|kawatir|takut|cemas|bingung|panik|sedih|dengar|"
    r"(?:me)?mulang(?:kan|in|ken|aken|ake|ke|na|keun)|mulihaken|mulihake|mantukaken|menjemput|jemput|bring|"
    r"(?:mem)?bawa(?:in)? pulang|(?:mem)?bawa balik|"
    r"denger|dapat kabar|dapet kabar|tanya|bertanya|tahu|tau|cari|mencari|nyari|lapor|melapor|melaporkan|dari|di rumah|"
    r"di indonesia|di kampung|di desa|di jawa|worried|afraid|scared|help|looking for|at home|\w{3,}nya)\b"
    rf"|\b(?:{OWN}|i) (?:(?:sering|pernah|kemarin|kemaren|kmrn|tadi|juga|often|once) )*"
    r"(?:lihat|liat|melihat|ngeliat|saw|see|heard|hear)\b"
    rf"|\b(?:{OWN}) (?:(?:juga|ini|cuma) )*(?:pekerja|penghuni|satpam|kerja|tinggal) (?:di )?"
    r"(?:apartemen|rumah|unit|kamar|flat|lantai|gedung) (?:sebelah|atas|bawah|depan|samping)\b"
    rf"|\bkeluarga (?:{OWN})\b"
    r"|\bi am (?:a |an |her |his |their |from )*(?:filipin\w+|indonesian|malaysian|chinese|indian|friend|neighbou?r|"
    r"sister|brother|husband|wife|mother|father|colleague|coworker|employer)\b"
    r"|\b(?:what|how) (?:should|can|could|do) i\b"
    rf"|\b(?:(?:{OWN}) )?(?:gak|ga|gk|tidak|tdk|nggak|jangan|jgn)(?: mau| pakai| pake| sebut)* "
    rf"(?:nama|identitas) (?:{OWN})\b"
)
_FIRST_PERSON = re.compile(rf"\b(?:{OWN}|i|im|me|we|us|our|\w{{3,}}ku)\b")
_KEPT = frozenset(
    ("ketemu", "laku", "kaku", "buku", "suku", "pelaku", "mengaku", "ngaku", "siku", "paku", "saku", "beku")
)
# Who mourns and wants to go home is asked about themselves.
_GOES_HOME = re.compile(
    rf"\b(?:{OWN}|i) (?:\w+ )?(?:mau|mo|pengen|pengin|ingin|minta|arep|badhe|hoyong|hayang|want to|wanna|need to) "
    r"(?:\w+ )?(?:pulang|dipulangkan|balik|mulih|wangsul|mantuk|uih|mulang|go home|go back)\b"
)
# Nobody tells of their own death: "aya babaturan maot di tempat gawe".
_DEAD = re.compile(
    rf"\b(?:{KIN}|rerencangan|pmi|tki|tkw|{KIN_ENGLISH}|colleague|coworker)"
    rf"(?:(?: (?:{OWN}))? (?:di|neng|nang|ning|teng|in) \w+)?"
    r"(?: (?!mau|pengen|pengin|pingin|kepengin|kepingin|kepengen|kepingen|ingin|mending|mendingan|luwih|aluwung|"
    r"siap|rela|pasrah|akan|bisa|hampir|takut|arep|badhe|hoyong|bade|ameh|want|wants|or|kalau|kalo|biar|"
    r"gak|ga|tidak|belum|ora|teu|not|sampai|sampe|listrik|lampu|hp|hape|hpnya|sinyal|mesin|ac|air|visa|iqomah|paspor|"
    r"kontrak|izin|ijin|pulsa|baterai|batre|kompor|api)\w*){0,2} "
    r"(?:meninggal|ninggal|wafat|mati|tewas|maot|pupus|seda|sedo|pejah|paeh|tilar|died|dead|passed away)\b"
)
# Who does it is not the one it is done to: "suami saya memukul".
_DOING = re.compile(
    r"^(?: (?:suka|sering|selalu|mau|lagi|sudah|udah|terus|always|keeps))*"
    r" (?:(?:me|nge|ng|ny)?(?:pukul|mukul|siksa|nyiksa|iksa|aniaya|tampar|nampar|ancam|perkosa|tendang|nendang|"
    r"jambak|usir|bunuh|jual)(?:i|in|kan)?|hits?|beats?|threatens|rapes)\b"
)
# "Mas aku disekap", "bu saya dipukul": whoever is spoken to is called so too, unless more is said of that one.
_ADDRESSED = re.compile(rf"(?:ibu|bapak|bpk|kakak|kaka|kk|abang|mas|mbak|mbakyu|teteh|akang|om|tante) (?:{OWN})")
# "Ibu aku kerja di arab", "ibu aku dimana": nobody who is spoken to is told or asked that.
_TOLD_OF = re.compile(
    rf"(?:^|[^/,])\b(?:ibu|bapak|mama|mamak|emak|ayah|papa|kakak|abang) (?:{OWN})"
    r"(?:,? (?:tuh|itu|lagi|sudah|udah|belum|blm|masih|ada))* "
    r"(?:kerja|bekerja|koma|kritis|jadi (?:tki|tkw|pmi)|di ?mana|ke ?mana|hilang|ilang|pergi ke|"
    r"(?:ga|gak|nggak|tidak|tdk|belum|blm) (?:ada kabar|pulang|pernah (?:telpon|nelpon|pulang)|telpon|nelpon|"
    r"bales|balas))\b"
    rf"(?!.*\b(?:gaji|paspor|majikan) (?:{OWN})\b)",
    re.IGNORECASE,
)
# A parent who came home ill is told of: "bapak saya baru pulang dari arab, stroke".
_PARENT_HOME_ILL = re.compile(
    rf"\b(?:ibu|bapak|mama|mamak|emak|ayah|papa) (?:{OWN})\b"
    r"(?=.*\b(?:pulang|balik|mulih|wangsul) (?:dari|dr|seko|saking)\b)"
    r"(?=.*\b(?:stroke|strok|struk|lumpuh|koma|kritis|sakit (?:parah|keras|berat)|(?:ga|gak|tidak|ora) (?:bisa|iso) "
    r"jalan)\b)"
)
_OF_ANOTHER = re.compile(
    r"\b(?:dia|ia|beliau|ybs|katanya|\w{3,}nya|\w{3,}ipun|tki|tkw|pmi|he|she|her|his)\b"
    r"|\bterakhir (?:bilang|chat|wa|telp\w*|telepon|nelpon|ngomong|kontak|kirim|kasih kabar)\b"
    r"|\b(?:ga|gak|gk|nggak|ngga|tidak|tdk|belum|blm) (?:bales|balas|bls|bisa dihubungi|angkat|aktif|ada kabar)\b"
)
_NEAR_HOME = re.compile(
    rf"\b(?:rumah|shelter|toko|warung|desa|kampung|kampong|rt|rw|dusun|daerah|tempat|sekolah|lingkungan) (?:{OWN})\b"
)
_BLAMED = re.compile(
    rf"\b(?:{OWN}) (?:(?:yang|yg|sing|nu|malah|jadi|mau|lagi|skrg|sekarang) )*"
    r"(?:di ?(?:tuduh|salah|curiga|fitnah|dakwa)\w*|kadakwa|jadi tersangka)\b"
    rf"|\b(?:me)?(?:nuduh|nyalah|curiga|ncuriga|fitnah|mfitnah)(?:in|i|kan|ke)?(?: (?:ke|sama|kepada|ka))?"
    rf" (?:{OWN})\b|\b(?:accus|blam|suspect)(?:e|es|ed|ing|s)?(?: of| me| us)\b"
)
_BY_HERSELF = re.compile(r"\bbunuh diri\b")


def is_about_another(words: str) -> bool:
    """Whether somebody tells of one of their own, or of a friend, and not of themselves."""
    if is_meant_for_another(words):
        return True
    if says_farewell(words):
        return False
    plain = plain_words(_ONLY_WHERE.sub(" ", words))
    if _DEAD.search(plain) and not (_BY_HERSELF.search(plain) or _GOES_HOME.search(plain) or is_blamed(words)):
        return True
    spoken_of = [*_MINE.finditer(plain)] or [*_BARE.finditer(plain)] or [*_OF_THE_VILLAGE.finditer(plain)]
    spoken_of = spoken_of or [*_SEEN.finditer(plain)]
    if not spoken_of and _NEXT_DOOR.search(plain):
        spoken_of = [*_HEARD_NEARBY.finditer(plain)]
    if not (_OF_ANOTHER.search(plain) or _TOLD_OF.search(words) or _PARENT_HOME_ILL.search(plain)):
        spoken_of = [each for each in spoken_of if not _ADDRESSED.fullmatch(each[0])]
    if not spoken_of and _SUFFERS.search(plain):
        return not _FIRST_PERSON.search(_ASIDE.sub(" ", plain))
    if not spoken_of or _BUT_MINE.search(plain):
        return False
    if any(_DOING.match(plain[each.end() :]) for each in spoken_of) and not _BY_HERSELF.search(plain):
        return False
    rest = _ASIDE.sub(" ", _SEEN.sub(" ", _MINE.sub(" ", plain)))
    if _OF_THE_VILLAGE.search(plain):
        rest = _NEAR_HOME.sub(" ", rest)
    return not any(found[0] not in _KEPT for found in _FIRST_PERSON.finditer(rest))


def is_blamed(words: str) -> bool:
    """Whether somebody is held to have done something themselves: "anaknya jatuh, saya yang dituduh"."""
    return bool(_BLAMED.search(_MINE.sub(" ", plain_words(words))))


def names_remains(words: str) -> bool:
    """Whether words speak of a body that is to be brought home or buried."""
    return _REMAINS.search(plain_words(words)) is not None


def is_said_dead(words: str) -> bool:
    """Whether words say plainly that somebody has died: no phone, and nobody who may die."""
    plain = plain_words(words)
    if _REMAINS.search(plain):
        return True
    return (
        len(plain.split()) <= _SHORT
        and bool(_DIED.search(plain) or _DEAD.search(plain))
        and not _GOES_HOME.search(plain)
    )


def is_beside(words: str) -> bool:
    """Whether somebody tells of one whom they see or hear, or who lives next door: they can call the police there."""
    plain = plain_words(words)
    return bool(_SEEN.search(plain) or _NEXT_DOOR.search(plain) or _SHELTERED.search(plain))


def shelters_them(words: str) -> bool:
    """Whether somebody writes for those who are safe with them, at a shelter or in their house."""
    return bool(_SHELTERED.search(plain_words(words)))


_SHORT = 12  # words; more may tell of several
_REMAINS = re.compile(
    r"\b(?:jenazah|jenasah|almarhum|almarhumah|kamar mayat|layon|mortuary|morgue)(?:nya|e|ipun|na)?\b"
)
_GONE = "sudah|udah|sdh|udh|telah|sampun|wis|tos|parantos|barusan|has|have|is|was|already"
_DEAD_WORD = "meninggal|wafat|tewas|ninggal|pupus|maot|seda|sedo|died|dead|passed away"
_DIED = re.compile(
    rf"\b(?:dia|beliau|orangnya|orange|jalmina|he|she)(?: (?:{_GONE}))* (?:{_DEAD_WORD})\b"
    rf"|(?<!kalau )(?<!kalo )\b(?:{_GONE}) (?:meninggal|wafat|tewas|pupus|seda|died|passed away)\b"
)


_THEIRS = rf"(?:(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN})|(?:{KIN})ku|pun (?:{KIN})|my (?:\w+ )?(?:{KIN_ENGLISH}))"
_NOT_ME = re.compile(
    rf"\b(?:bukan|bkn|dudu|sanes|not) (?:(?:tentang|soal|buat|untuk|about|for) )?(?:{OWN}|me)\b"
    r"(?! (?:kirim|mengirim|tulis|menulis|lapor|melapor)| (?:yang |yg |sing |nu )"
    r"(?:kirim|mengirim|tulis|menulis|lapor|melapor|salah|mulai|curi|mencuri|ambil|mengambil|bohong|kabur)\b)"
)
_SOMEBODY = re.compile(
    rf"\b{_THEIRS}\b|\b(?:si [a-z]{{3,}}|dia|tetangga|jiran|warga|teman|temen|orang lain|him|her|he|she|(?:{KIN})nya)\b"
)
_BUT_THAT_ONE = re.compile(
    rf"\b(?:{OWN}|i am|im) (?:(?:tidak|tdk|tak|gak|ga|nggak|mboten|ora|teu|not) (?:(?:dalam|di|in) )?"
    r"(?:bahaya|sakit|terluka|luka|danger|hurt|sick)|aman|sehat|baik|safe|fine)\b"
    r".*\b(?!saya|aku|kami)[a-z]{3,} (?:yang|yg|sing|nu) (?:dalam |lagi |sedang )?"
    r"(?:bahaya|sakit|terluka|luka|kena|hilang|pendarahan|butuh|perlu|di\w{5,})\b"
)
_ONLY_NOT_ME = re.compile(
    rf"(?:(?:maaf|eh|pak|bu|mas|mbak|kak|ini|itu|salah|oh|iya|ya) )*(?:bukan|bkn|dudu|sanes|not) "
    rf"(?:(?:tentang|soal|about) )?(?:{OWN}|me)(?: (?:pak|bu|mas|mbak|kak|kok|ya|yang|yg|sing|nu|bahaya|sakit|terluka|"
    r"butuh|perlu|bantuan|dalam))*"
)
_MEANT = re.compile(
    r"(?:(?:eh|oh|aduh|maaf|sorry|salah|keliru|pak|bu|mas|mbak|kak|ini|itu|bukan|iya|ya) )*"
    rf"(?:maksud(?:nya|e|ku|na| (?:{OWN}))?|i mean|i meant)(?: (?:itu|ini|adalah|tuh|buat|untuk|tentang|soal))* "
    rf"(?:{_THEIRS})(?: (?:pak|bu|mas|mbak|kak|ya|itu|bukan (?:{OWN})))*"
)
_SUFFERING = (
    r"sakit\w*|skt|lara|loro|gering|bahaya|terluka|luka|hilang|butuh|perlu|mau pulang|pengen pulang|ingin pulang|kena|"
    r"mengalami|dalam bahaya|terancam|(?:lagi )?di\w{5,}|di (?:sana|malaysia|arab|saudi|taiwan|hongkong|luar)|"
    r"kerja|bekerja"
)
_THE_ONE_WHO = re.compile(
    rf"\b(?:{_THEIRS}|tetangga|warga|teman|temen) (?:yang|yg|sing|ingkang|nu) (?:lagi |sedang |sudah |udah )?"
    rf"(?:{_SUFFERING})\b|\b(?:yang|yg|sing|ingkang|nu) (?:lagi |sedang |sudah |udah )?(?:{_SUFFERING}) (?:itu |iku |"
    rf"adalah |ya |teh |niku )?{_THEIRS}\b"
)
_WRITES_FOR = re.compile(
    rf"\b(?:yang|yg|sing|nu) (?:nulis|menulis|ngetik|chat|lapor|nyerat)(?: ini)? (?:saya )?(?:{KIN})(?:nya|e|ne|na)?\b"
    rf"|^(?:(?:ini|saya|aku|sy|maaf|iya|ya) )+(?:{KIN})(?:nya|ne)(?: (?:ya|kak|pak|bu|mbak))*$"
    r"|\bforward(?:an|in)? (?:dari|from)\b"
    # "i am neighbour not the maid", "saya cuma rt": who only saw it.
    rf"|\b(?:{OWN}|i am|im) (?:(?:cuma|cuman|hanya|ini|itu|kan|adalah|only|just|the|a) )*(?:(?:pak|bu|ketua) )?(?:rt|"
    rf"rw|"
    r"tetangga(?:nya|ne)?|tatanggi\w*|tanggi|neighbou?r|lurah(?:nya)?|kades(?:nya)?|saksi|witness)"
    r"(?:$| (?:nya|ne|bukan|sanes|dudu|not|saja|aja|pak|bu|kak|mas|mbak|di|in)\b)"
    r"|\bneighbou?rs?\b.*\b(?:her|his|their) (?:maid|helper|worker|nanny)\b"
    r"|\b(?:lapor|melapor\w*|report)(?: \w+)? (?:soal|tentang|about) (?:rumah|tempat|orang|house|place) (?:itu|iku|"
    r"eta|lain|that)\b"
)
_FOR_THEM = re.compile(
    rf"^(?:(?:maaf|eh|pak|bu|mas|mbak|kak|ini|itu|saya|sy|aku|mau|lapor|laporan|melapor|laporannya|kasus|cerita) )*"
    rf"(?:tentang|soal|mengenai|buat|untuk|utk|melaporkan|about|for) (?:{_THEIRS}|tetangga|warga|teman|temen)\b"
)


def is_meant_for_another(words: str) -> bool:
    """Whether somebody corrects whom it is about: "bukan saya, suami saya", "yang sakit kakak saya"."""
    plain = plain_words(words)
    if _ONLY_NOT_ME.fullmatch(plain) or _MEANT.fullmatch(plain) or _FOR_THEM.search(plain):
        return True
    if _WRITES_FOR.search(plain):
        return True
    if _NOT_ME.search(plain) and _SOMEBODY.search(_NOT_ME.sub(" ", plain)):
        return True
    return bool(_THE_ONE_WHO.search(plain) or _BUT_THAT_ONE.search(plain))


_PART = re.compile(r"[,.;!?\n]+|\b(?:sedangkan|sedang|tapi|tp|kalau|kalo|dan|while|but|and)\b", re.IGNORECASE)
_OWN_PLACE = re.compile(
    rf"(?<!\w)(?:{OWN}|i am|im|i)(?= (?:\w+ )?(?:di|ning|neng|teng|nang|wonten|aya|in|at)\b)", re.IGNORECASE
)
_KIN_BEFORE = re.compile(
    rf"\b(?:{KIN}|orang tua|orangtua|ortu|nenek|kakek|mbah|simbah|simbok)(?: (?:{KIN_OF_WHOM}))?\s*$", re.IGNORECASE
)
_OF_OTHERS = (
    rf"(?:{_THEIRS}|(?:orang tua|orangtua|ortu|nenek|kakek|mbah|simbah|simbok) (?:{OWN})|(?:dia|beliau|he|she|they) "
    r"(?:is |was |lagi |ada |kerja |sekarang |skrg |katanya )*(?:di|d|neng|ning|nang|teng|in|at))"
)
_WITH_THEM = re.compile(
    rf"\b(?:rumah|omah|tempat|kost|kos|kontrakan|sama|bareng|bersama|dengan|karo|sareng|ikut|dekat|deket|jeung|with|"
    rf"near)"
    rf" (?:majikan )?{_THEIRS}\b|\bjuga\b|\balso\b|\btoo\b",
)


# The family who is to be told is at home, and nobody of whom the report is: "hub keluarga agus di tegal".
_TO_BE_TOLD = re.compile(
    rf"\b(?:hub|hubungi|hubungin|hubungkan|kabari|kabarin|kabarkan|beritahu|beri tahu|kasih tau|kasih tahu|"
    rf"bilang|sampaikan|telp|telpon|telepon|wartosi|wartosan|tell|contact|call|inform)(?: \w+){{0,3}}? "
    rf"(?:{KIN}|orang tua|ortu|{KIN_ENGLISH})(?:ku|nya)?\b"
    rf"|\b(?:keluarga|orang tua|ortu)(?:nya|ne|na)?(?: (?!{OWN})\w+){{0,2}} (?:di|ning|neng|teng|nang|in)\b"
)

_SUFFERS_NEXT = re.compile(
    r" (?:lagi |baru |udah |sudah |wis |habis |abis )*"
    r"(?:di(?!a\b|mana\b|sana\b|sini\b)\w{4,}|kena|takut|wedi|butuh|mohon)\b"
)

OWNERS, OTHERS, TO_BE_TOLD = "own", "theirs", "to_be_told"


def places_told(words: str) -> tuple[str, str]:
    """Where somebody says they are themselves, and where one of their own is; each as it was said, or empty."""
    told = {OWNERS: "", OTHERS: ""}
    for piece, owner in pieces_told(words):
        if told.get(owner) == "":
            told[owner] = piece
    return told[OWNERS], told[OTHERS]


def pieces_told(words: str) -> Iterator[tuple[str, str]]:
    """The pieces of what somebody says, each with of whom it tells: of themselves, of one of their own, or empty.

    TO_BE_TOLD: of the family at home who is to be told.
    """
    for part in _PART.split(words):
        cut = next((each.start() for each in _OWN_PLACE.finditer(part) if _is_own(part, each.start())), None)
        for piece in [part] if cut is None else [part[:cut], part[cut:]]:
            plain = plain_words(piece)
            if _TO_BE_TOLD.search(plain):
                yield piece.strip(), TO_BE_TOLD
            elif (found := re.search(rf"\b{_OF_OTHERS}\b", plain)) and not _is_spoken_to(plain, found):
                yield piece.strip(), "" if _WITH_THEM.search(plain) else OTHERS
            elif re.match(rf"(?:{OWN}|i|im)\b", plain):
                yield piece.strip(), OWNERS
            else:
                yield piece.strip(), ""


def _is_spoken_to(plain: str, found: re.Match[str]) -> bool:
    """Whether kin are only spoken to by whoever suffers: "mbak aku disetrika neng riyadh"."""
    return bool(_ADDRESSED.fullmatch(found[0]) and _SUFFERS_NEXT.match(plain[found.end() :]))


def _is_own(part: str, start: int) -> bool:
    return not _KIN_BEFORE.search(part[:start])
