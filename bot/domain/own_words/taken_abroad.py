"""Hears who is to be taken abroad by others, who tells it, and that money is demanded for one who is held."""

import re

from bot.domain.answers.asking import is_asking
from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.departures import departure_in
from bot.domain.own_words.set_right import age_in
from bot.domain.own_words.whose import KIN, KIN_ENGLISH, OWN

_RANSOM = re.compile(
    r"\b(?:tebusan|uang tebus|duit tebusan|dhuwit tebusan|artos tebusan|ransom)(?:nya|e|na)?\b"
    r"|\b(?:ditebus|nebus|menebus|tebus)(?: (?:dia|saya|aku|anak|adik|adek|kakak|suami|istri|temen|teman|"
    r"pakai|pake|dulu|\d))"
    r"|\b(?:kalau|kalo|klo|jika|nek|yen|mun|if)(?: \w+){0,3} (?:tidak|tdk|gak|ga|nggak|ora|mboten|teu|not)(?: \w+)? "
    r"(?:di ?)?(?:bayar|mbayar|bayaran|pay|paid)\b(?: \w+){0,3} (?:di)?(?:pukul|siksa|bunuh|jual|setrum|sakiti|beat|"
    r"kill|sell|sold)\w*"
)

SOON, AHEAD = "soon", "ahead"
OF_AGE = 18

_VILLAGE = (
    r"(?:warga|tetangga|tatangga|tatanggi|tanggi|tangga teparo|murid|siswa|siswi|santri|orang (?:desa|kampung)|"
    r"neighbou?rs?|"
    r"pupils?|students?|villagers?)"
)
_YOUNG = (
    r"(?:anak(?: ?2| anak)? (?:di ?bawah umur|perempuan|gadis|smp|sma|sd|smk|kelas|tetangga|orang|usia|umur)|gadis|"
    r"remaja|bocah|lare|anak (?:umur |usia )?1?[0-9] ?(?:th|thn|tahun|taun)|budak (?:leutik|awewe|istri|geulis)|"
    r"girls?|boys?|child|children|teenagers?|minors?)"
)
_OTHER = re.compile(rf"\b(?:{_VILLAGE}|{_YOUNG})(?:nya|ne|na)?\b")
_YOUTH = re.compile(rf"\b{_YOUNG}(?:nya|ne|na)?\b")
# Whom "saya" belongs to: "tetangga saya bawa anak" tells of the neighbour.
_OF_THE_WRITER = re.compile(rf"\b((?:{_VILLAGE}|{_YOUNG})(?: \w+)?|(?:desa|kampung|dusun|rt|rw|sekolah)) (?:{OWN})\b")
_TAKING = (
    r"(?:dibawa|digawa|dibekta|dipunbekta|dipun bekta|dicandak|diberangkatkan|diberangkatin|dibidhalaken|dibidhalake|"
    r"dikirim|dikintun|dijual|diajak|direkrut|dijanjikan|dijanjiin|diiming\w*|bawa|membawa|mbawa|bawain|nggawa|mbekta|"
    r"bekta|mawa|berangkatkan|memberangkatkan|berangkatin|ngirim|mengirim|kirim|jual|menjual|ngajual|ngajualan|"
    r"rekrut|merekrut|ajak|"
    r"ngajak|mengajak|(?:di|me)?ngawinkan|(?:di)?kawinkan|(?:me|di)?nikahkan|dikawinin|dinikahin|ditawari|ditawarin|"
    r"ditawarkan|nyekap|menyekap|nampung|menampung|taking|takes?|taken|took|sending|sends?|sent|bringing|sold|"
    r"selling|recruit\w*|smuggl\w+)"
)
_TAKEN = re.compile(rf"\b{_TAKING}\b")
_BY_THE_WRITER = re.compile(rf"\b(?:{OWN}|i|we|kita)\b(?: \w+){{0,2}} {_TAKING}\b")
_HAS_CHILDREN = re.compile(rf"\b(?:{OWN}|i) (?:\w+ )?(?:punya|gadhah|duwe|gaduh|boga|have)\b")
_ABROAD = re.compile(
    r"\b(?:luar negeri|luar negri|abroad|overseas|malaysia|malaysa|sabah|sarawak|johor|singapura|singapore|brunei|"
    r"kamboja|cambodia|kambodja|myanmar|thailand|laos|vietnam|filipina|philippines|taiwan|hong ?kong|hongkong|korea|"
    r"jepang|japan|cina|china|tiongkok|arab|saudi|dubai|uea|abu dhabi|qatar|kuwait|oman|bahrain|yordania|jordan|suriah|"
    r"syria|irak|iraq|mesir|turki|turkey|timur tengah|middle east)\b"
)
_TRADE = re.compile(
    r"\b(?:di ?jual|menjual|ngejual|ngajual\w*|diperdagangkan|"
    r"(?:ktp|paspor|umur|usia|data|dokumen)(?:nya|ne|na)? (?:di ?)?palsu\w*|"
    r"calo|sponsor|sindikat|penyalur|agen|agent|makelar|tppo|perdagangan (?:orang|manusia|anak)|trafficking|"
    r"traffick\w*|tanpa dokumen|ilegal|illegal|without papers)\b"
)
_COMING = re.compile(
    r"\b(?:mau|akan|bakal|hendak|badhe|bade|arep|ajeng|rek|ditawari|ditawarin|ditawarkan|"
    r"besok|lusa|nanti|minggu depan|bulan depan|going to|will|"
    r"about to|to be|is being|is taking|are taking|tomorrow|tonight|next)\b"
)
# Whoever sees it need not know any of them: "liat mobil bawa 10 cewek ke pelabuhan".
_SEEN_GROUP = re.compile(
    r"\b(?:lihat|liat|ngeliat|melihat|weruh|ndelok|ningali|saw|seen|curiga|"
    r"(?:ada|wonten|ono|aya) (?:mobil|bus|truk|kapal|rumah|griya|imah|kontrakan|kost?|penampungan|gudang|ruko|tempat|"
    r"yang nampung|yg nampung))\b"
    r".*\b(?:\d+|belasan|puluhan|banyak|rombongan|beberapa|sekelompok|many|several|group of) "
    r"(?:cewek|cewe|perempuan|wanita|gadis|ibu ibu|orang|women|girls|people)\b"
)
_CROSSING = re.compile(
    r"\b(?:luar negeri|luar negri|keluar|malaysia|singapura|kamboja|arab|pelabuhan|dermaga|tekong|speedboat|perbatasan|"
    r"jalur tikus|nyebrang|nyeberang|menyeberang|abroad|border|harbour|harbor|port|pier)\b"
)
# Who asks where to report it tells of it all the same.
_REPORT_WHERE = re.compile(
    r"\b(?:(?:ke|k|kpd|kepada) ?(?:mana|siapa)|kemana|kmn|dimana)(?: (?:saya|sy|harus|bisa))* (?:lapor\w*|melapor)\b"
    r"|\b(?:lapor\w*|melapor)(?:nya)? (?:(?:ke|k|kpd|kepada) ?(?:mana|siapa)|kemana|kmn|dimana)\b"
)
_LEARNING = re.compile(
    r"\b(?:magang|praktek|pkl|beasiswa|kuliah|studi|lomba|wisata|liburan|jalan jalan|umroh|umrah|haji|internship|"
    r"scholarship|study|studying|university|holiday|vacation|competition|rumah sakit|puskesmas|hospital)\b"
)
_PUPIL = re.compile(r"\b(?:murid|siswa|siswi|pelajar|santri|pupils?)(?:nya|ku|e|ne)?\b")
_OWN_KIN = re.compile(rf"\b(?:(?:{KIN}) (?:{OWN})|my (?:{KIN_ENGLISH}))\b")
_OFFICIAL = re.compile(
    r"\b(?:guru|kepala sekolah|wali kelas|kepala desa|kades|lurah|perangkat desa|kader|babinsa|teacher|headmaster|"
    rf"village head|(?:{OWN}|pak|bu|ketua|sebagai) (?:rt|rw)|(?:murid|siswa|siswi|santri|warga) (?:{OWN})|"
    r"my (?:pupil|student)s?)\b"
)

_NEIGHBOURS = re.compile(
    r"\b(?:warga|tetangga|tatangga|tangga teparo|tanggi|murid|siswa|siswi|santri|orang (?:desa|kampung)|"
    r"(?:desa|kampung|dusun) saya|"
    r"di (?:desa|kampung|dusun|rt|rw)|calo|sponsor|sindikat|neighbou?rs?|village|pupil)\b"
)
_REPORTING = re.compile(
    r"\b(?:lapor|melapor|laporin|laporkan|melaporkan|ngelaporin|nglaporke|ngalaporkeun|report)(?: \w+){0,3} "
    r"(?:perdagangan orang|perdagangan manusia|tppo|calo|sponsor|sindikat|penyalur|trafficking|recruiters?)\b"
)
_TAKEN_THEMSELVES = re.compile(
    rf"\b(?:{OWN}|i|we) (?:\w+ )?(?:disekap|dijual|dikurung|ditahan|dipaksa|dipukul|disiksa|terjebak|ditipu|was|"
    r"were|am)\b"
    rf"|\b(?:jual|menjual|sekap|menyekap|paksa|memaksa|tipu|menipu|pukul) (?:{OWN}|me|us)\b"
)
_LEAVING = re.compile(
    r"\b(?:berangkat\w*|diberangkat\w*|mangkat|budhal|bidhal|miang|indit|leav(?:e|es|ing)|"
    r"(?:mau|akan|bakal|hendak|badhe|bade|arep|rek|disuruh|diajak|ditawari|going to) "
    r"(?:di)?(?:ke|kerja|kirim|bawa|work))\b"
)
_THERE_ALREADY = re.compile(
    r"\b(?:sudah|udah|udh|sdh|dah|wis|wes|sampun|sekarang|skrg|skg|lagi|already|now) "
    r"(?:di|ning|nang|teng|in)\b(?! indonesia)"
)
_DAYS = frozenset(listed("today tomorrow 2"))


def tells_of_taking(words: str) -> bool:
    """Whether somebody tells that another, a child or one of their village or school, is to be taken abroad.

    Who only asks whether that is right, takes them along, or is taken themselves, tells of no such thing.
    """
    plain = plain_words(words)
    if _TAKEN.search(plain) is None or _BY_THE_WRITER.search(_OF_THE_WRITER.sub(r"\1", plain)):
        return False
    if _SEEN_GROUP.search(plain) and _CROSSING.search(plain) and not _LEARNING.search(plain):
        return True
    if _OTHER.search(plain) is None:
        return False
    where = _ABROAD.search(plain) is not None
    trade = _TRADE.search(plain) is not None
    if (
        not (where or trade)
        or is_asking(_REPORT_WHERE.sub(" ", plain))
        or _LEARNING.search(plain)
        or _HAS_CHILDREN.search(plain)
    ):
        return False
    return trade or _COMING.search(plain) is not None or is_child(words)


def is_child(words: str) -> bool:
    """Whether the one who is told of is not of age."""
    age = age_in(words)
    plain = plain_words(words)
    return int(age) < OF_AGE if age else (_YOUTH.search(plain) or _PUPIL.search(plain)) is not None


def leaves_too_young(words: str) -> bool:
    """Whether somebody tells of one who is not of age and is to go and work abroad, but has not left yet."""
    plain = plain_words(words)
    if _ABROAD.search(plain) is None or _LEAVING.search(plain) is None or _LEARNING.search(plain):
        return False
    ages = (int(age) for piece in _CLAUSES.split(words) if (age := age_in(piece)))
    return any(age < OF_AGE for age in ages) and _THERE_ALREADY.search(plain) is None


def leaving_in(words: str) -> str:
    """`soon` for the next days, `ahead` for later; empty where nobody is said to leave yet."""
    if departure_in(words) in _DAYS:
        return SOON
    return AHEAD if _COMING.search(plain_words(words)) else ""


def teller_in(words: str) -> str:
    """Who tells it, by the choices of a report: `official`, `neighbour` or `family`; empty where it is open."""
    plain = plain_words(words)
    if _OFFICIAL.search(plain):
        return "official"
    if re.search(r"\b(?:tetangga|tatangga|tanggi|tangga|neighbou?r)", plain):
        return "neighbour"
    return "family" if _OWN_KIN.search(plain) else ""


def tells_of_neighbours(words: str) -> bool:
    """Whether those that words tell of are of the writer's village or school, and not of their family."""
    return bool(_NEIGHBOURS.search(plain_words(words)))


def reports_recruiters(words: str) -> bool:
    """Whether somebody reports who recruits or sends others, and was not taken by them."""
    plain = plain_words(words)
    return bool(_REPORTING.search(plain)) and not _TAKEN_THEMSELVES.search(plain)


_MADE_TO = (
    r"(?:di ?suruh|disuru|dikon|dipaksa|di ?pksa|kudu|harus|hrs|kerja\w*|gawe|nyambut|dipekerjakan|made to|"
    r"forced to|have to|must|work)"
)
_SERVE = (
    r"(?:(?:me)?(?:layan|nglayan|ngalayan|ngladen)\w*|(?:me)?(?:temen|teman|nemen|ngancan|kancan)\w*|serve|entertain|"
    r"accompany)"
)
_GUESTS = re.compile(
    rf"\b{_MADE_TO}\b.*\b{_SERVE} (?:\w+ )?(?:tamu|tetamu|om|pelanggan|pria|laki|lelaki|bos|customers?|guests?|"
    r"men|clients?)\w*\b"
    r"|\b(?:karaoke|klab malam|klub malam|night ?club|bar|pub|diskotik|panti pijat|pijat plus|spa|lokalisasi|"
    r"prostitusi|open bo|michat|dugem)\b.*\b(?:tamu|disuruh|dipaksa|layan\w*|lc|ladies|guests?|customers?|forced)\b"
)
_STILL_ASKS = re.compile(
    r"(?<!ga )(?<!gak )(?<!tidak )(?<!nggak )(?<!ora )(?<!teu )\b(?:mau|mo|pengen|pengin|ingin|arep|hoyong|cari|"
    r"lowongan|loker|want to) (?:\w+ )?(?:kerja|masuk|daftar|ngelamar|melamar|work|apply|karaoke|spa)\b"
)
_AGED = re.compile(
    r"\b(?:umur|umure|umurku|umurnya|usia|usiaku|usianya|yuswa|aged?|am|is|masih|baru|aku|saya|sy|anak)"
    r"(?: (?:saya|sy|aku|ku|dia|masih|baru|cuma|sebenernya|sebenarnya|asli|aslinya|only|still))* "
    r"(1[0-7]|[89])\b(?! ?(?:jam|bulan|bln|hari|orang|org|jt|juta|rb|ribu|hours|months|days))"
    r"|\b(1[0-7]|[89]) ?(?:th|thn|tahun|taun|years? old|yo)\b(?! (?:kerja|lalu|di))"
)


_CLAUSES = re.compile(r"[,.;\n]")
_OF_KIN = re.compile(  # "om umurku 14" speaks to an uncle, and of oneself
    rf"\b(?:{KIN}|{KIN_ENGLISH})(?:ku|nya|e)?\b(?! (?:umurku|usiaku|(?:umur|usia) (?:{OWN})))"
)
FORGED = re.compile(
    r"\b(?:umur|usia|data|ktp|alamat|nama|tanggal lahir|tgl lahir|paspor)(?:ku|nya)?(?: \w+){0,2} "
    r"(?:di ?tua\w*|di ?palsu\w*|di ?ubah\w*|di ?ganti\w*|dimudain|dimudakan|faked|changed)\b"
)
_MAY = re.compile(r"\b(?:bisa|boleh|oleh|angsal|saged|tiasa|kenging|can i|may i)\b")
_TO_LEAVE = re.compile(
    r"\b(?:daftar|ndaftar|kerja|bekerja|nyambut damel|berangkat|mangkat|budhal|indit|register|apply|work)\b"
)
_AT_WORK_FROM = 10  # a younger one is with somebody who works
_AT_WORK = re.compile(
    r"\b(?:kerja(?:nya|ku)?|bekerja|dipekerjakan|nyambut damel|damel|makarya|digawe|majikan\w*|juragan|dunungan|boss?|"
    r"(?:di ?suruh|dikon|dipaksa) (?:\w+ )?(?:jaga|ngurus|bersih\w*|masak|ngepel|nyuci|momong|ngasuh|kerja)|"
    r"(?:jaga|momong|ngasuh|rawat) (?:bayi|anak|lansia|nenek|kakek|orang tua)|pembantu|prt|tki|tkw|pmi|babu|maid|"
    r"working|i work|work as|works? (?:as|in|for))\b"
)


def serves_guests_as_child(words: str) -> bool:
    """Whether a child is made to serve guests: "aku masih 15 thn, kerja di karaoke disuruh layani tamu"."""
    plain = plain_words(words)
    return bool(_AGED.search(plain) and _GUESTS.search(plain)) and not _STILL_ASKS.search(plain)


def works_as_child(words: str) -> bool:
    """Whether one who is not of age is said to work already: "umurku 14, disuruh jaga bayi di doha"."""
    of_children = [
        piece for piece in _CLAUSES.split(words) if (age := age_in(piece)) and _AT_WORK_FROM <= int(age) < OF_AGE
    ]
    if not of_children or _STILL_ASKS.search(plain_words(words)) or leaves_too_young(words):
        return False
    # Of the writer's own child only what is said with its age: "anak saya umur 14 sekolah, saya kerja di pabrik".
    # Nor does a child work because its mother does: "aku umur 11, ibu aku kerja di arab".
    own = " , ".join(piece for piece in _CLAUSES.split(words) if not _OF_KIN.search(plain_words(piece)))
    return any(speaks_of_work(piece if _OF_KIN.search(plain_words(piece)) else own) for piece in of_children)


def forges_age(words: str) -> bool:
    """Whether somebody's age is to be made higher on paper."""
    return FORGED.search(plain_words(words)) is not None


def asks_if_of_age(words: str) -> bool:
    """Whether somebody asks about work abroad for one who is not of age, themselves or another."""
    age = age_in(words)
    is_young = age != "" and _AT_WORK_FROM <= int(age) < OF_AGE
    plain = plain_words(words)
    return is_young and (is_asking(words) or _MAY.search(plain) is not None) and _TO_LEAVE.search(plain) is not None


def own_age_in(words: str) -> str:
    """The age that somebody says of themselves, in digits, and not of one of their own; empty where they do not."""
    own = (piece for piece in _CLAUSES.split(words) if not _OF_KIN.search(plain_words(piece)))
    return next(filter(None, map(age_in, own)), "")


def speaks_of_work(words: str) -> bool:
    return _AT_WORK.search(plain_words(words)) is not None


def tells_of_ransom(words: str) -> bool:
    """Whether somebody says that money is demanded so that one who is held goes free, or is not hurt."""
    return _RANSOM.search(plain_words(words)) is not None
