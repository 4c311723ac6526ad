"""Hears words in the middle of a report that answer no question but say how its questions have to go on."""

import re

from bot.domain.answers.wording import listed, tokens
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.whose import OWN, is_meant_for_another

_NOT = "tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|engga|bukan|bkn|mboten|ora|dudu|sanes|teu|henteu|lain|not|dont|isnt"
_SEEKING = "cari|mencari|nyari|dicari|ngari|golek|digoleki|madosi|milari|neangan|looking for|searching for"
_NO_SEARCH = re.compile(
    rf"\b(?:{_NOT}) (?:\w+ )?(?:{_SEEKING})\b"
    rf"|\b(?:{_NOT}) (?:\w+ )?(?:hilang|ilang|ical|leungit|missing|lost)\b(?! (?:kontak|kabar|contact))"
    r"|\b(?<!mau )(?<!pengen )(?<!pengin )(?<!ingin )(?<!cuma )(?<!bisa )(?<!to )"
    r"(?<!tidak )(?<!gak )(?<!ga )(?<!nggak )(?<!ora )(?<!teu )(?<!belum )(?<!dont )"
    r"(?:tau|tahu|ngerti|ngertos|terang|nyaho|know)"
    r" (?:\w+ ){0,2}(?:dimana|di mana|tempatnya|alamatnya|where|neng endi|teng pundi|dimana dia)\b"
)

_NOT_NAMED = (
    r"(?:jangan|jgn|ojo|aja|ulah|tidak usah|gak usah|ga usah|gausah|tidak mau|gak mau|ga mau|tanpa|mboten|alim|"
    r"dont|don t|do not)(?: \w+){0,2}"
)
_NAME_OF_MINE = (
    rf"(?:identitas|identitasnya|nama|nami|jeneng|asma|data|identity|name)(?:ku| (?:{OWN}))?"
    r"(?: (?:dan|sama|atau) \w+)?(?: (?:\w+ ){0,2})?"
)
_TOLD = (
    r"(?:disebut\w*|sebut|sebutin|sebutkan|dibocor\w*|bocor\w*|ketahuan|diketahui|dikasih tau|disebar\w*|sebar\w*|"
    r"muncul|dibuka|dirahasiakan|rahasiakan|rahasiain|rahasia|dikasihkan|mentioned|mention|told|tell|secret|disebutin|"
    r"dipakai|dipake|pakai|pake|use|used)"
)
_UNNAMED = re.compile(
    rf"\b{_NAME_OF_MINE} ?{_NOT_NAMED} {_TOLD}\b|\b{_NOT_NAMED} {_NAME_OF_MINE} ?{_TOLD}\b"
    rf"|\b{_NOT_NAMED} {_TOLD} (?:\w+ )?{_NAME_OF_MINE}"
    rf"|\b(?:rahasiakan|rahasiain|tolong rahasiakan) {_NAME_OF_MINE}"
    rf"|\b{_NAME_OF_MINE} ?(?:tolong |mohon |minta )?(?:dirahasiakan|rahasiakan|dirahasiain|rahasia|secret)\b"
    r"|\b(?:secara |lapor |mau )?(?:anonim|anonymous|anonymously)\b"
    # Who asks whether they will be known fears just that.
    r"|\b(?:mereka|dia|orangnya|pelaku\w*|tetangga|calonya|majikan|they|he|she)(?: \w+){0,2} (?:tau|tahu|ngerti|"
    rf"ngertos|nyaho|know)(?: \w+){{0,2}} (?:{OWN}|siapa|sing|me|i|who)(?: \w+){{0,2}} "
    r"(?:lapor\w*|melapor\w*|nglapor\w*|"
    r"ngalapor\w*|reported|told)\b"
)

_NEWS = re.compile(
    r"\b(?:kapan|kpn|when|iraha|kapan kapan)(?: \w+){0,3} (?:kabar\w*|dibantu|ditolong|dijemput|dibalas|"
    r"dibales|direspon|respon|diproses|ditangani|jawaban\w*|bantuan\w*|petugas\w*|datang|news|reply|help|officer)\b"
    r"|\b(?:kok|kenapa|knp)(?: \w+){0,2} (?:lama|belum|blm|gak|ga)(?: \w+){0,2} (?:kabar|dibalas|dibales|respon|"
    r"petugas)\b"
    r"|\b(?:belum|blm|sudah|udah|udh|sdh|durung|wis|acan) (?:ada|onten|wonten|aya) (?:jawaban|petugas)\w*\b"
)
_NEWS_OF_THEIRS = re.compile(r"\b(?:terakhir|dia|anak|istri|suami|kakak|adik|ibu|ayah|bapak (?:saya|ku))\b")
_MOST_NEWS_WORDS = 8

_THANKS = frozenset(
    listed(
        "makasih makasi mksh mks mkasih trims trimakasih terimakasih terima kasih tq thx thanks thank you suwun "
        "maturnuwun matur nuwun nuhun hatur tengkyu banyak pak bu mas mbak kak ya yah iya ok oke nggih sangat sekali "
        "min admin banget bang sip siap baik sudah udah "
        "bye dadah so very much a lot"
    )
)
_THANKING = frozenset(
    listed("makasih makasi mksh mks mkasih trims trimakasih terimakasih terima tq thx thanks thank suwun nuwun nuhun")
)

_AGREEING = frozenset(("iya", "ya", "yah", "ok", "oke", "sudah", "udah", "baik", "siap", "sip", "nggih"))

_NO_NAME = frozenset(
    listed(
        "tidak tdk gak ga gk nggak ngga enggak engga bukan bkn belum blm jangan mau kenapa knp kapan dimana mana "
        "gimana gmn bagaimana apa apakah siapa kok kalau kalo tapi tp karena salah tau tahu cari mencari dicari "
        "dipulangkan pulang tolong bantu cepat not dont why when how what where who help please yang yg saya aku dia "
        "sudah udah disekap dipukul"
    )
)
_LONGEST_NAME = 7  # words; "Siti Aminah binti Haji Abdul Rahman Saleh"
_NAME_LED = re.compile(r"\b(?:nama|namanya|nami|jeneng|jenenge|asmane|panggil\w*|dipanggil|name|named|called)\b")

_AGE = re.compile(
    r"\b(?:umur|umurnya|usia|usianya|berumur|berusia|umure|yuswa|aged?) "
    r"(?:(?:saya|sy|aku|ku|kulo|kula|abdi|dia|is) )?(?:baru |masih |sekitar )?"
    r"([0-9]{1,2})\b"
    r"|(?<!kerja )(?<!sudah )(?<!udah )(?<!sdh )(?<!udh )(?<!selama )(?<!hampir )(?<!kontrak )(?<!sejak )"
    r"\b(1[0-9]|[6-9]) ?(?:tahun|thn|taun|years? old|yo)\b"
    r"(?! (?:lalu|yang lalu|yg lalu|di|ga|gak|tidak|belum|ago|lebih))"
    r"|^(?:kira kira |sekitar |dia )?([2-5][0-9]) ?(?:tahun|thn|th|taun|years? old|yo)"
    r"(?: (?:kayaknya|kayanya|mungkin|kira kira))?$"
)

_DEATH = re.compile(
    r"\bm[ei]?n[ie]?n?gg?[ae]?l(?:nya|e|na|ipun)?\b|\b(?:ninggal|wafat|mati|meti|mate|mateh|matek|modar|tewas|jenazah|jenasah|jenaza|"
    r"jenzah|almarhum|almarhumah|alm|almh|mayat|mayit|jasad|jasadnya|jasade|jazad|maot|pupus|seda|sedo|sedho|pejah|paeh|"
    r"tilar|ngantunkeun|kematian|kepaten|berpulang|tiada|bernyawa|nyawanya|terbunuh|dibunuh|bunuh|dikubur\w*|"
    r"dimakamkan|makam\w*|pemakaman|kubur\w*|layon|sedanipun|gugur|rahmatullah|rohmatulloh|rahmatulloh|innalillahi|"
    r"inalillahi|hilang nyawa|dead|die|died|dies|death|passed away|deceased|killed|corpse|body|remains|funeral|"
    r"buried)\w*\b"
)


_LOCKED = r"(?:dikunci\w*|kekunci|terkunci|kunci|dikurung|dikurungi|disekap|dikonci|dikunceni|locked)"
_NOT_LOCKED = re.compile(rf"\b(?:{_NOT}|ga|nda|ndak)(?: (?:lagi|di|kami|saya|soal|sampai|being|been))? {_LOCKED}\b")
_GETS_OUT = re.compile(r"\b(?:keluar|kluar|metu|medal|kaluar|leave|go out|get out)\b")
_LOCK = re.compile(r"\b(?:di|ter|ke)?(?:kunci|kurung|sekap|konci)\w*|\block\w*|\b(?:keluar|kluar|metu|medal|leave)\b")
_FEARED = re.compile(
    r"\b(?:takut|tkt|wedi|ajrih|sieun|khawatir|kuatir|afraid|scared)(?: (?:kalau|kalo|nanti|saya|aku|of|being|to|be|"
    r"getting|i|akan|bakal|malah|di|polisi))* (?:ditangkap\w*|ditangkep|ketangkap|ditahan|dipenjara\w*|dibui|ditangkep|"
    r"arrested|detained|jailed|nangkap|nangkep)\b"
)
_HELD = re.compile(
    r"\b(?:sudah|udah|udh|sdh|dah|wis|sampun|tos|sedang|lagi|already|am|was)(?: \w+)? (?:ditangkap|ditahan|dipenjara|"
    r"arrested|detained|jailed)\b|\b(?:di|in) (?:tahanan|penjara|imigrasi|lokap|detention|jail|prison|depo)\b"
)
_NO_CALLS = re.compile(
    r"(?:(?:tolong|mohon|tapi|tp|dan|please|pls|kak|mbak|mas|pak|bu|maaf) )*"
    r"((?:jangan|jgn|jng|jngn|ojo|aja|ampun|ulah|tong|dont|do not|never|ga usah|gak usah|tidak usah|jangan di|enja)"
    r"(?: (?:pernah|sampai|sekali kali))? ?(?:di ?)?"
    r"(?:telpon|telepon|telp|tlp|tlpn|telfon|nelpon|nelepon|call|phone|calls))(?:in|i)?"
    r"(?: (?:saya|sy|aku|me|ya|yah|kak|kakak|mbak|mas|pak|bu|dulu|dong|lagi|sekarang|ke ?sini|sini|now|please|"
    r"heula|riyin|rumiyin|nggih|hp ini|ke hp ini|this number|ke nomor ini))*"
)
_CLAUSES = re.compile(r"[,.;!?\n]+")


_PAPERS_HELD = re.compile(
    r"\b(?:ijazah|ijasah|sertifikat|sertipikat|akta|akte|paspor|passport|ktp|kk|dokumen|surat|buku nikah|bpkb|buku|hp|"
    r"gaji|uang|barang|rapor|diploma|certificates?|documents?|papers)\w*(?: \w+){0,5}? "
    r"(?:di ?tahan|disita|diambil|dipegang|disimpan|dicekel|dicepeng|withheld|held|kept|taken)\b"
)
_ANYBODY_HELD = re.compile(
    r"\b(?:di ?tahan|ditangkap|ketangkap|ketangkep|dipenjara|penjara|sel|tahanan|polisi|police|imigrasi|immigration|"
    r"arrested|detained|jail|prison|lapas|rutan|depo)\b"
)
_OF_KIND = {
    "wages": r"gaji\w*|upah|bayaran|uang|wages?|salary|pay",
    "passport": r"paspor\w*|pasport\w*|passport",
    "contract": r"kontrak\w*|contract",
    "illness": r"sakit|sick|illness|lara|gering",
    "detention": r"ditahan|ditangkap|detained|tahanan|penjara",
    "violence": (
        r"kekerasan|\w*pukul\w*|\w*tampar\w*|\w*siksa\w*|\w*tendang\w*|\w*aniaya\w*|\w*perkosa\w*|\w*gebuk\w*|"
        r"\w*tabok\w*|\w*keplak\w*|disiram\w*|dijambak\w*|dicekik\w*|ditonjok\w*|violence|beat\w*|raped?|slap\w*"
    ),
    "dismissed": (
        r"(?:di ?)?phk|(?:di ?)?pecat\w*|diberhentikan|diberhentiin|disuruh berhenti|dirumahkan|diliren\w*|"
        r"dieureunkeun|fired|dismissed|laid off|sacked"
    ),
    "employer_gone": r"majikan (?:hilang|kabur|meninggal|bangkrut)",
}
_ABOUT = "soal|masalah|tentang|cuma|hanya|karena|lagi|di|about|the|my|yang|yg|itu|perkara|bab|masalahnya"


def denies_kind(words: str, kind: str) -> bool:
    """Whether somebody says that it is about another trouble than was understood: "bukan gaji, saya dipukul"."""
    pattern = _OF_KIND.get(kind)
    denied = rf"\b(?:bukan|bkn|dudu|sanes|lain|not)(?: (?:{_ABOUT}))* (?:{pattern}|itu|iku|niku|eta|that)\b"
    return pattern is not None and re.search(denied, plain_words(words)) is not None


def names_kind(words: str, kind: str) -> bool:
    """Whether a word for a kind of trouble stands there, and is not denied."""
    pattern = _OF_KIND.get(kind)
    plain = plain_words(words)
    named = re.search(rf"\b(?:{pattern})\b", plain) if pattern is not None else None
    denied = re.compile(rf"\b(?:bukan|bkn|dudu|sanes|not)(?: (?:{_ABOUT}))*$")
    return named is not None and not denied.search(plain[: named.start()].rstrip())


_PAPERS = r"(?:visa|paspor|pasport|passport|dokumen|surat\w*|ijazah|ijasah|kontrak|ktp|permit|papers|documents?|iqama)"
_DESTROYED = (
    r"(?:dibakar|dirobek|disobek|dibuang|dirusak|bakar|robek|sobek|burned|burnt|tore|torn|"
    r"destroyed|diobong|disuwek)"
)
_PAPER_GONE = re.compile(rf"\b{_PAPERS}(?:ku)?(?: \w+){{0,3}} {_DESTROYED}\b|\b{_DESTROYED}(?: \w+)? {_PAPERS}\b")


def tells_of_lost_papers(words: str) -> bool:
    """Whether papers were burned or torn, which is done to nobody's body."""
    return _PAPER_GONE.search(plain_words(words)) is not None


def denies_lock(words: str) -> bool:
    """Whether somebody says that they are not locked in, where that was understood: "bukan dikunci, dipukul"."""
    plain = plain_words(words)
    return bool(_NOT_LOCKED.search(plain)) and not _GETS_OUT.search(plain)


def speaks_of_lock(words: str) -> bool:
    """Whether anything is said of a lock, or of not getting out."""
    return bool(_LOCK.search(plain_words(words)))


def only_fears_arrest(words: str) -> bool:
    """Whether somebody is afraid to be arrested, and is not held yet."""
    plain = plain_words(words)
    return bool(_FEARED.search(plain)) and not _HELD.search(plain)


def only_papers_held(words: str) -> bool:
    """Whether papers or things are held, and no person: "ijazah sama sertifikat tanah ditahan"."""
    plain = plain_words(words)
    return bool(_PAPERS_HELD.search(plain)) and not _ANYBODY_HELD.search(_PAPERS_HELD.sub(" ", plain))


def asks_for_no_calls(words: str) -> str:
    """The words that ask not to be called: "jangan telpon"; empty where none do, or another is not to be called."""
    clauses = (plain_words(each.replace("'", "")) for each in _CLAUSES.split(words))
    return next((found[1] for each in clauses if (found := _NO_CALLS.fullmatch(each))), "")


def says_no_search(words: str) -> bool:
    """Whether somebody says that the one they tell of is not missing: they know where that one is."""
    return bool(_NO_SEARCH.search(plain_words(words)))


def speaks_of_death(*words: str) -> bool:
    """Whether a word of death stands there; without one nobody is taken for dead."""
    return any(_DEATH.search(plain_words(each)) for each in words)


def asks_to_stay_unnamed(words: str) -> bool:
    """Whether somebody asks that their name is told to nobody."""
    return bool(_UNNAMED.search(plain_words(words)))


def asks_for_news(words: str) -> bool:
    """Whether somebody asks when there will be news; not when there last was some of the one they look for."""
    plain = plain_words(words)
    return len(plain.split()) <= _MOST_NEWS_WORDS and bool(_NEWS.search(plain)) and not _NEWS_OF_THEIRS.search(plain)


def is_thanks(words: str, *, is_closed: bool = False) -> bool:
    """Whether a message thanks and says no more. is_closed: a "yes" beside the thanks answers what was asked."""
    said = set(tokens(words))
    return bool(said & _THANKING) and said <= _THANKS and not (is_closed and said & _AGREEING)


def is_no_name(words: str) -> bool:
    """Whether what stands where a name was asked for denies, asks or tells something instead."""
    plain = plain_words(words)
    if _NAME_LED.search(plain):
        return False
    said = plain.split()
    return "?" in words or len(said) > _LONGEST_NAME or bool(_NO_NAME & set(said)) or is_meant_for_another(words)


def age_in(words: str) -> str:
    """How old the one is that words tell of, in digits; empty where they do not say so."""
    found = _AGE.search(plain_words(words))
    return (found[1] or found[2] or found[3]) if found is not None else ""
