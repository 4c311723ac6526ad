"""Hears who does not want to live any more: means at hand, a farewell, nothing but tears, and whom they sit with."""

import re

from bot.domain.answers.asking import is_asking
from bot.domain.answers.wording import listed
from bot.domain.catalogue.words import plain_words

_TEARS = frozenset("😭😢😥😰😨😱😿💔😓😖😣😩😫🥺🥲😞😔")
_WOE = frozenset(
    listed(
        "takut takuut tkut tkt ketakutan wedi ajrih sieun takuik tako khauf khaif scared afraid sedih sedihh sedhih "
        "sad nangis menangis crying capek cape capai lelah taban tired stres stress kesepian lonely"
    )
)
_AROUND_WOE = frozenset(
    listed(
        "saya sy aku ak aq ku gue gw kula kulo abdi ana i im am so very really bgt banget bgtt sekali skali sangat "
        "terus trus mulu kak kakak mbak mba mas pak bu ibu min admin bang ya yaa nih lagi lg tenan pisan iki ini sini "
        "disini dsini hati rasanya rasane jadi jd dan karo sareng juga jg merasa ngerasa"
    )
)
_BESIDE = re.compile(r"[\s.,!?…\u200d\ufe0f\U0001f3fb-\U0001f3ff]+")

_MEANS = (
    r"(?:obat\w*|ubat|pil|pills?|tablets?|racun\w*|baygon|poison|pestisida|pisau|piso|lading|peso|golok|parang|silet|"
    r"cutter|"
    r"gunting|knife|blade|razor|tali|tambang|rope|gun|pistol)"
)
_NEAR_HAND = (
    r"(?:tangan|tanganku|genggaman|depan|depanku|samping|sampingku|sebelah|dekat|deket|saku|pangkuan|panangan|"
    r"leungeun|asta|"
    r"hand|hands|lap|pocket|front|sini|here|mriki|dieu)"
)
_HOLDING = (
    r"(?:pegang|megang|genggam|menggenggam|nyekel|nyepeng|nyepengan|ngasta|holding|hold|siapin|nyiapin|siapkan|"
    r"menyiapkan|"
    r"siap|nyiapken|beli|membeli|bought|got|have|ready)"
)
_HIGH_UP = (
    r"(?:(?:di|neng|teng|nang|wonten|dina|on|at)(?: \w+){0,2} (?:atap|rooftop|roof|balkon|balcony|jembatan|bridge|"
    r"kreteg|"
    r"sasak|rel|railway|tebing|cliff|edge|pinggir jurang)|(?:mau|arep|badhe|bade|akan|about to|going to|ready to)"
    r" (?:lompat|loncat|mlumpat|luncat|terjun|jump))"
)
_AT_HAND = re.compile(
    rf"\b{_MEANS}(?: \w+){{0,3}} (?:di|d|ning|neng|nang|teng|ing|dina|in|on)(?: my| the)? {_NEAR_HAND}\b"
    rf"|\b{_HOLDING}(?: \w+){{0,2}} {_MEANS}\b|\b{_MEANS}(?: \w+){{0,2}} {_HOLDING}\b|\b{_HIGH_UP}\b"
    rf"|\b(?:ada|wonten|aya|there is|theres)(?: a| an| some)? {_MEANS}(?: \w+){{0,2}} (?:di|neng|teng|in|on|dekat|"
    rf"near)\b"
)
_NONE = re.compile(
    r"\b(?:tidak|tdk|gak|ga|gk|nggak|enggak|belum|bukan|mboten|ora|teu|dont|not|no|never|sudah buang|udah buang|"
    r"buang|dibuang|simpan|disimpan)\b"
)
_PART = re.compile(r"[,.;!?\n]+|\b(?:tapi|tp|tetapi|but|nanging|tapina)\b", re.IGNORECASE)
_FAREWELL = re.compile(
    r"\b(?:titip|nitip|titipkan|jaga|jagain|jagakan|rawat|openi|jagakeun|look after|take care of)(?: \w+)? (?:anak|"
    r"anakku|"
    r"anak2|anak anak|ibu|emak|simbok|bapak|adik|orang tua|keluarga|kids|children|child|son|daughter|mother|parents|"
    r"family)"
    r"(?:ku| (?:saya|sy|aku|ku|kula|kulo|abdi|ya|mbak|pak|bu|kak|please))*$"
    r"|\b(?:tidak|gak|ga|nggak|jangan|jgn|ora|mboten|teu|dont|no need to)(?: usah| perlu| perlu lagi)? (?:dicari|"
    r"cari|nyari|"
    r"mencari|digoleki|madosi|milarian|ditunggu|tunggu|look for|wait for)(?: (?:saya|aku|sy|ku|me|lagi|anymore|"
    r"any more|ya))+$"
)
# An ordinary word elsewhere; from who does not want to live any more it is a farewell.
_GOODBYE = re.compile(
    r"\b(?:selamat tinggal|slamat tinggal|sugeng tilar|wilujeng kantun|goodbye|good bye|farewell|"
    r"pamit (?:dulu|ya|semua)"
    r"|(?:maaf\w*|ngapunten|hapunten|punten|sorry|forgive me)(?: \w+){0,3} (?:semua|semuanya|sedanten|sadayana|"
    r"everyone|"
    r"everybody))\b"
)
_FEARED = re.compile(
    r"\b(?:majikan|bos|boss|juragan|dunungan|tuan|nyonya|madam|sir|agen|agensi|agency|employer|sponsor|mandor|galak|"
    r"jahat|"
    r"kasar|kejam|takut|wedi|ajrih|sieun|mukul|pukul|memukul|nyiksa|siksa|cruel|mean|scared|afraid|angry|hits|beats)\b"
)
_ANY_MEANS = re.compile(rf"\b{_MEANS}")
_NO = r"(?:ga|gak|gk|tidak|tdk|tak|nggak|ngga|enggak|bukan|bkn|ora|mboten|teu|henteu|not|dont|never)"
_WISH = r"(?:mau|mo|pengen|pengin|pingin|ingin|niat|berniat|arep|badhe|hoyong|bade|want|wanted|going|trying)"
_DENIED = re.compile(
    rf"\b{_NO} (?:(?:{_WISH}|pernah|ada|to) )*(?:bunuh diri|mbunuh diri|bunuhdiri|ngendat|maehan maneh|kill myself)\b"
    rf"|\b{_NO} (?:{_WISH} )+(?:to )?(?:mati|maot|pejah|die|end my life|(?:meng)?akhiri hidup)\b"
    r"|\b(?:jangan|jgn|ojo|ampun|ulah|kalian|kamu|anda|pak|bu|kak|mbak|mas|min) (?:\w+ )?salah paham\b"
)
_FINE = re.compile(
    rf"\b(?:{_NO} (?:ke ?napa ?(?:2|napa)|apa ?(?:2|apa)|napa ?(?:2|napa)|opo ?(?:2|opo)|kunanaon|sakit|stress?)|gpp|"
    r"gapapa|baik ?(?:2|baik)(?: (?:aja|saja))?|sehat|(?:i am|im) (?:fine|ok|okay|alright))\b"
)
_WELL = re.compile(
    r"\b(?:sehat|baik baik|baik2|aman|alhamdulillah|selamat sampai|(?:sudah|udah|udh|sdh|dah|wis|sampun|tos) (?:sampai|"
    r"sampe|tekan|dugi|nepi|tiba)|naik gaji|gaji\w* naik|kabar baik|safe|fine|arrived|well)\b"
)
_TO_TELL = re.compile(
    r"\b(?:mau|mo|pengen|ingin|cuma|badhe|arep|hoyong)(?: (?:cuma|mau|ngasih|kasih|kirim))* (?:kabar\w*|ngabar\w*|"
    r"wartos)\b"
)
_NOT_WELL = re.compile(rf"\b(?:{_NO}|kurang|pengen|mau|ingin|cari|biar|supaya|tolong|tapi|tp|takut|mati|cara)\b")
# What somebody at their end says of it, beside which "ga apa apa" denies nothing.
_WEARY = re.compile(
    r"\b(?:capek|cape|lelah|letih|sedih|nangis|putus asa|pasrah|ikhlas|ikhlasin|hampa|kosong|berat|tidur|selamanya|"
    r"pergi|mati|hidup|urip|hirup|meninggal|biar|nanti|besok|titip|maaf|maafin|selamat tinggal|makasih|terima kasih|"
    r"sendiri|sendirian|udahan|nyerah|menyerah|tolong|takut|wedi|sieun|bohong|kuat|tired|sleep|die|"
    r"dead|live|goodbye|sorry|thanks|alone)\w*\b"
)
_MORE = 3  # words of something else
# Of those who want to end it; beside what else a report tells, a verdict that rests on none of these is no wish to die.
_OF_THE_END = re.compile(
    r"\b(?:mati\w*|mate\w*|mti|modar|paeh|tilar|tali|tambang|nututi|nusul|(?:me)?nyusul|susul|bangun|tangi|hudang|"
    r"wake|around|(?:ga|gak|nggak|ngga|tidak|tdk) ada|teu aya|ora (?:ana|ono)|maot|pejah|die|dying|"
    r"dead|death|bunuh\w*|mbunuh|maehan|kill\w*|suicid\w*|"
    r"hidup\w*|idup\w*|urip\w*|hirup\w*|live|life|living|nyawa\w*|akhir\w*|ngakhiri\w*|mengakhiri\w*|end|ending|"
    r"gantung\w*|ngendat|lompat\w*|loncat\w*|terjun\w*|mlumpat|luncat|jump\w*|racun\w*|baygon|pisau|lading|piso|silet|"
    r"obat\w*|pil|pills?|nyerah|menyerah|pasrah|putus\w*|capek|cape|capai|lelah|kesel|bosen|bosan|tired|kuat|kiyat|"
    r"sanggup|mampu|tahan|stand|guna\w*|gunane|berguna|worth\w*|beban|burden|tidur|turu|sare|sleep|pergi|lunga|mangkat|"
    r"hilang|ngilang|ilang|lenyap|disappear|selesai|rampung|udahan|berakhir|sayat\w*|iris\w*|nadi|diri|diriku|awak|"
    r"myself|nyakitin|nyakiti|melukai|harapan|hope\w*|sia|percuma|tenang|damai|peace|ikut|surga|neraka|tuhan|"
    r"god|gusti|dosa|pamit|titip|tinggal|goodbye|maaf\w*|sorry|nangis\w*|sedih|hancur|gelap|kosong|hampa|depresi\w*|"
    r"stres\w*|stress\w*|sendiri\w*|dewe|alone|lonely)\b"
)
_TAKEN = re.compile(
    r"\b(?:(?:di|d)(?:bawa|ajak|anter|antar|jemput|seret|paksa|kirim|suruh)\w*|dibakta|dibeta|digawa|diterke|dijujug|"
    r"dicandak|(?:being |be |get )?(?:taken|brought|dragged|sent)) (?:\w+ )?(?:ke|ka|neng|menyang|to)\b"
)


def has_means(words: str) -> str:
    """What somebody in despair has at hand to hurt themselves with, in their words; else empty."""
    for part in _PART.split(words):
        plain = plain_words(part)
        found = _AT_HAND.search(plain)
        if found is not None and not _NONE.search(plain):
            return found[0]
    return ""


def stands_high(words: str) -> bool:
    """Whether what was found at hand is a height, and nothing that could be put away."""
    return re.search(_HIGH_UP, plain_words(words)) is not None


def says_farewell(words: str) -> bool:
    """Whether somebody leaves their own to others, or wants nobody to look for them: it is they who despair."""
    return any(_FAREWELL.search(plain_words(each)) for each in re.split(r"[,.;!?\n]+", words))


def bids_goodbye(words: str) -> bool:
    """Whether somebody known to be in despair takes leave."""
    return says_farewell(words) or _GOODBYE.search(plain_words(words)) is not None


def fears_them(words: str) -> bool:
    """Whether the one who is near is an employer or somebody harsh."""
    return _FEARED.search(plain_words(words)) is not None


def is_only_tears(words: str) -> bool:
    """Whether a message holds such signs or names a heavy heart ("takut kak"), and says nothing else."""
    left = _BESIDE.sub("", words)
    signs = [sign for sign in left if sign in _TEARS]
    if left and len(signs) == len(left):
        return True
    said = plain_words(words).split()
    return not _WOE.isdisjoint(said) and all(word in _WOE or word in _AROUND_WOE for word in said)


def says_fine(words: str) -> bool:
    """Whether somebody says that nothing ails them."""
    return _FINE.search(plain_words(words)) is not None


def brings_good_news(words: str) -> bool:
    """Whether somebody tells that they are well, or have arrived safely, and nothing else that matters."""
    plain = plain_words(words)
    plain = _TO_TELL.sub(" ", plain)
    is_well = _WELL.search(plain) is not None and _NOT_WELL.search(plain) is None
    return is_well and len(plain.split()) > 1 and not is_asking(words)


def comes_for_else(words: str) -> bool:
    """Whether somebody says that nothing ails them and what they came for: "ga kenapa2 pak, saya nyari anak saya".

    A mere "ga apa apa" says too little, and any word of weariness, farewell or means beside it takes it back.
    """
    plain = plain_words(words)
    if _FINE.search(plain) is None or _WEARY.search(plain) or has_means(words) or bids_goodbye(words):
        return False
    rest = (part for part in _PART.split(words) if not _FINE.search(plain_words(part)))
    return any(len(part.split()) >= _MORE for part in rest)


def speaks_of_the_end(words: str) -> bool:
    """Whether words name dying, weariness, means or leave-taking at all, in whatever sense."""
    return _OF_THE_END.search(plain_words(words)) is not None


def is_taken_somewhere(words: str) -> bool:
    """Whether somebody else takes them along, and they name nothing of an end: what they fear is there."""
    return _TAKEN.search(plain_words(words)) is not None and not speaks_of_the_end(words)


def denies_wish_to_die(words: str) -> bool:
    """Whether somebody who is met as wanting to die says plainly that they do not: "sy tdk mau bunuh diri".

    Who names pills or a knife beside it does not.
    """
    plain = plain_words(words)
    return _DENIED.search(plain) is not None and not _ANY_MEANS.search(plain) and not bids_goodbye(words)
