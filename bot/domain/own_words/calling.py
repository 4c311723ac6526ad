"""Words of people who need somebody to call: they ask for a number, or say that they have hurt themselves."""

import re
from functools import lru_cache

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.despair import has_means

_LONG_NUMBER = re.compile(r"[0-9]{5,}")
_SURELY_NUMBER = r"(?:nomor|nomer|nomornya|nomernya|nmr|nmer|no|nombor|numbers?)"
_NUMBER = (
    r"(?:nomor|nomer|nomornya|nomernya|nmr|nmer|no|nope|nombor|telp|telpon|telepon|tlp|tlpn|kontak|alamat|alamatnya|"
    r"numbers?|phone)"
)
_CALLED = (
    r"(?:ambul\w*|polisi|polis|police|kbri|kjri|kdei|kedutaan|konsulat|embassy|consulate|darurat|kecemasan|emergency|"
    r"hotline|pemadam|rumah sakit|hospital|rs|petugas|pegawai|kp2mi|bp2mi)"
)
_ASKING = (
    r"(?:got|brp|brapa|berapa|pira|piro|pinten|sabaraha|apa|apaan|mana|ada|adakah|minta|mnta|mintak|kasih|kasi|bagi|"
    r"nyuwun|"
    r"menta|nyuhunkeun|what|whats|which|give|any|need|butuh)"
)
_CALLING = (
    r"(?:hubungi|dihubungi|menghubungi|ngubungi|telpon|ditelpon|nelpon|telepon|ditelepon|nelepon|telp|ditelp|tlp|call)"
)
_OWN_NUMBER = re.compile(
    rf"\b{_NUMBER}(?: \w+)? (?:saya|aku|sy|ku|kami|my)\b(?! (?:bisa )?{_CALLING})|\bmy {_NUMBER}\b"
)
_ASKED = (
    re.compile(rf"\b{_CALLED}\b(?: \w+){{0,3}} {_NUMBER}\b|\b{_NUMBER}(?: \w+){{0,3}} {_CALLED}\b"),
    re.compile(
        rf"\b{_NUMBER}(?: \w+){{0,3}} (?:bisa|bs|dapat|boleh|harus|can|could|should)(?: \w+){{0,2}} {_CALLING}\b"
    ),
)
_ASKED_PLAINLY = re.compile(
    rf"\b{_NUMBER} (?:apa|berapa|brp|mana|pundi|mana yang)(?: \w+){{0,3}} {_CALLING}\b"
    r"|\bwhat number(?: \w+){0,3} call\b"
)
_IS_QUESTION = re.compile(rf"\b{_ASKING}\b")
# Somebody has called them: "yang telpon ngaku dari KBRI" asks who that was.
_WAS_CALLED = re.compile(
    r"\b(?:yang|yg|sing|nu|dia|orang|orangnya|tadi|td|barusan|kemarin|kmrn) "
    r"(?:di|me|ne?)?(?:telp|telpon|telepon|tlp|tlpn)\b"
)
_IN_FEW_WORDS = re.compile(rf"(?=.*\b{_SURELY_NUMBER}\b)\w+(?: \w+){{1,3}}")
_CRIED_FOR = (
    re.compile(
        r"\b(?:tolong|tlg|tlong|panggil\w*|pangil\w*|butuh|perlu|minta|mau|pengen|cari\w*|kirim\w*|telp\w*|telepon\w*|"
        r"telpon\w*|call|send|need|get)(?: \w+){0,2} ambul\w*"
    ),
    re.compile(r"^ambul\w*(?: (?:dong|pak|bu|kak|cepat|cepet|sekarang|please|now|tolong))*$"),
    re.compile(rf"\b{_CALLING}(?: \w+)? (?:siapa|kemana|ke mana|ke siapa|kmn|sapa|sinten|saha|nomor brp)\b"),
    re.compile(rf"\b(?:siapa|sapa)(?: \w+){{0,3}} {_CALLING}\b"),
    re.compile(r"\b(?:who|whom)(?: \w+){0,2} (?:i|we) (?:call|contact|phone)\b"),
)

_DONE = (
    r"(?:sudah|udah|udh|uda|sdh|dah|tadi|barusan|habis|abis|telah|terlanjur|kadung|wis|uwis|sampun|tos|parantos|"
    r"ampon|already|just|have|ve|i)"
)
_WISHED = (
    "mau|mo|pengen|pengin|pingin|ingin|akan|hendak|niat|rencana|kepikiran|disuruh|hampir|arep|badhe|hoyong|to|almost"
)
_DENIED = (
    "belum|blm|blum|tidak|tdk|gak|ga|nggak|enggak|ngga|jangan|dereng|mboten|teu|not|never|didnt|dont|if|kalau|kalo|biar"
)
_NOT_DONE = rf"(?:{_WISHED}|{_DENIED})"
_SWALLOWING = (
    r"(?:minum|meminum|mnum|nginum|ngombe|ngunjuk|nelan|nelen|menelan|telan|telen|tertelan|ketelen|nenggak|menenggak|"
    r"tenggak|makan|nguntal|neureuy|swallowed|drank|drunk|took|taken|ate)"
)
_POISON = (
    r"(?:racun\w*|baygon|obat (?:nyamuk|tikus|serangga|hama|rumput)|pemutih|bleach|bayclin|deterjen|detergen|detergent|"
    r"sabun cuci|pembersih|karbol|wipol|porstex|pestisida|insektisida|herbisida|minyak tanah|poison|pesticide|thinner|"
    r"tiner)"
)
_MEDICINE = r"(?:obat\w*|ubat|pil|tablet|kapsul|panadol|para[cs]etamol|pills?|tablets|medicines?)"
_MUCH = (
    r"(?:banyak|bnyk|byk|semua|semuanya|sebotol|sepapan|satu botol|[0-9]+ (?:butir|biji|tablet|pil|papan|pills?)|akeh|"
    r"kathah|seueur|loba|a lot|lots|all|many)"
)
_TOO_MANY = r"(?:[5-9]|[1-9][0-9]+) ?(?:butir|biji|tablet|pil|kapsul|pills?|tablets)"
_CUTTING = r"(?:iris|mengiris|ngiris|sayat|menyayat|nyayat|potong|motong|memotong|silet|nyilet|cut|slit|slashed)"
_MINE = r"(?:ku|kuu|tak|dak|taktak|nge|ke|ka|di)?"
_PRESCRIBED = (
    r"(?:obat\w*|ubat\w*|pil|pile|pilnya|pilna|tablet\w*|kapsul\w*|pills?|tablets|panadol|para[cs]etamol|medicines?)"
)
_ALL_OF_IT = (
    r"(?:[0-9]+(?: (?:butir|biji|tablet|pil|papan|kapsul|pills?|tablets)\b|$)|semua\w*|smua\w*|banyak|bnyk|byk|kabeh|"
    r"sedaya|sadaya|sadayana|kabehna|habis|sebotol|sepapan|all of (?:it|them)|them all|it all|everything)"
)
_GULPED = r"(?:telan|telen|tenggak|teguk|untal|neureuy|teureuy|swallowed)"
_DRUNK = r"(?:minum|mnum|inum|ombe|ngombe|unjuk|ngunjuk|inuman|makan|drank|took|taken|ate)"
_SURELY_DONE = re.compile(
    r"(?:sudah|udah|udh|uda|sdh|dah|barusan|terlanjur|kadung|wis|uwis|sampun|tos|parantos|already)\b"
)
_SAID_UNDONE = re.compile(rf"\b(?:{_DENIED})(?: \w+){{0,2}}$|\b(?:{_WISHED})$")
_UNDONE = re.compile(rf"\b{_NOT_DONE}(?: \w+){{0,2}}$|\b(?:saya|sy|aku|ku)(?= tak )$")
_HARM = (
    re.compile(rf"\b{_SWALLOWING}(?: \w+){{0,3}}? {_POISON}\b"),
    re.compile(rf"\b{_DONE}(?: \w+){{0,2}} {_SWALLOWING}(?: \w+){{0,2}} {_MEDICINE}(?: \w+){{0,2}} {_MUCH}\b"),
    re.compile(rf"\b(?:{_DONE}(?: \w+){{0,2}} )?{_SWALLOWING} {_MUCH}(?: of)? {_MEDICINE}\b"),
    re.compile(rf"\b{_SWALLOWING}(?: \w+){{0,3}} {_MEDICINE}(?: \w+)? {_TOO_MANY}\b"),
    re.compile(r"\b(?:overdosis|overdose|overdosed)\b"),
    re.compile(rf"\b{_CUTTING}(?: \w+){{0,2}} (?:nadi|wrists?)\b"),
)
_HARM_IN_DESPAIR = (
    *_HARM,
    # The thing first, or not named at all: "pilnya udah kutelen 20", "sudah minum semuanya", "i took them all".
    re.compile(
        rf"\b{_PRESCRIBED}(?: \w+){{0,2}} (?:{_DONE}|{_ALL_OF_IT})(?: \w+){{0,2}} {_MINE}(?:{_GULPED}|{_DRUNK})\b"
    ),
    re.compile(rf"\b{_PRESCRIBED}(?: \w+){{0,2}} {_MINE}(?:{_GULPED}|{_DRUNK})(?: \w+)? {_ALL_OF_IT}"),
    re.compile(
        rf"\b{_DONE}(?: \w+){{0,2}} {_MINE}(?:{_GULPED}|ketelan|nelen|nelan|nguntal)\b(?! (?:ludah|makan|nasi))"
    ),
    re.compile(
        rf"\b{_DONE} (?:ku|tak |dak |aku |saya |sy |gue |gw )(?!makan|ate){_DRUNK}\b(?! (?:air|teh|kopi|susu)\b)"
    ),
    re.compile(rf"^(?:aku|saya|sy|gue|gw|i) {_DONE} (?!makan|ate){_DRUNK}(?: (?:tadi|barusan|semua\w*|itu|it|all))*$"),
    re.compile(rf"\bku(?!makan){_DRUNK} (?:tadi|barusan)\b"),
    re.compile(rf"\b(?:ku|kuu|tak|dak|ke)(?: )?{_GULPED}(?: \w+)? {_ALL_OF_IT}"),
    re.compile(rf"\b(?:{_DONE} |ku|tak )(?:\w+ )?{_MINE}(?!makan|ate){_DRUNK} {_ALL_OF_IT}"),
    re.compile(rf"\b{_DONE}(?: \w+){{0,2}} {_SWALLOWING}(?: \w+){{0,2}} {_MEDICINE}\b"),
    re.compile(rf"\b{_SWALLOWING}(?: \w+){{0,2}} {_MEDICINE}(?: \w+){{0,3}} (?:{_MUCH}|tadi|barusan)\b"),
    re.compile(rf"\b{_CUTTING}(?: \w+){{0,2}} (?:tangan|pergelangan|lengan|urat|arms?)\b"),
    re.compile(rf"\b{_DONE}(?: \w+){{0,2}} (?:melukai|lukai|nyakitin|menyakiti|hurt|harmed) (?:diri|myself)\b"),
)
_HELP_CALLED = re.compile(
    rf"\b(?:sudah|udah|udh|uda|sdh|dah|wis|uwis|sampun|tos|parantos|ampon|already|just|i|ve|have)(?: \w+){{0,2}} "
    rf"(?:di)?(?:{_CALLING}|panggil|manggil|nyaur|called|phoned)(?: \w+){{0,2}} (?:ambul\w*|999|119|112|997|darurat)\b"
    r"|\bambul\w*(?: \w+){0,2} (?:sudah|udah|udh|uda|sdh|lagi|wis|sampun|tos|parantos|is|already|has)(?: \w+){0,2} "
    r"(?:di ?(?:telpon|telepon|telp|panggil|hubungi)|datang|dateng|dtg|jalan|otw|sampai|teka|dugi|sumping|coming|here|"
    r"called|come|arrived)\b"
    r"|\b(?:dibawa|diantar|dianter|nyampe|sampai|taken|at|in|di)(?: \w+)?(?: ke| to| teng| ka)?(?: the)? "
    r"(?:rs|igd|ugd|rumah sakit|hospital)\b"
)
_AMOUNT_ALONE = re.compile(r"[0-9]+ (?:butir|biji|tablet|pil|kapsul|pills?|tablets)(?: \w+)?")
_BARELY_YES = re.compile(
    r"(?:sudah|udah|udh|uda|sdh|dah|wis|uwis|sampun|tos|parantos|ampon|already)"
    r"(?: (?:kak|kakak|mbak|mas|bu|pak|bund|min|tadi|barusan|banyak|kok|nih))*"
)
_BARELY_NO = re.compile(r"(?:belum|blm|blum|durung|dereng|teu acan|tacan|not yet|no)(?: (?:kak|mbak|pak|bu|kok))*")
_ONLY_WHERE = re.compile(r"(?:(?:saya|sy|aku|abdi|kula|i|im|am) )*(?:di|teng|neng|ning|dina|wonten|in)(?: \w+){1,3}$")
_PUBLIC = re.compile(
    r"\b(?:ambul\w*|polisi|polis|police|kbri|kjri|kdei|kedutaan|konsulat|embassy|consulate|darurat|kecemasan|emergency|"
    r"hotline|pemadam)\b"
)
_MISSION = re.compile(r"\b(?:kbri|kjri|kdei|kedutaan|konsulat|embassy|consulate)\b")


@lru_cache(maxsize=32)  # it is asked before a message is answered and after it
def asks_for_number(words: str) -> bool:
    """Whether somebody wants to know whom to call, or cries for an ambulance; who gives a number asks for none."""
    if _LONG_NUMBER.search(re.sub(r"[\s.+()-]", "", words)):
        return False
    plain = plain_words(words)
    if any(cried.search(plain) for cried in (*_CRIED_FOR, _ASKED_PLAINLY)):
        return not says_help_is_called(words)
    if "?" in words and _IN_FEW_WORDS.fullmatch(plain) and not _OWN_NUMBER.search(plain):
        return True
    is_question = "?" in words or bool(_IS_QUESTION.search(plain) or _IN_FEW_WORDS.fullmatch(plain))
    plain = _WAS_CALLED.sub("", plain)
    return is_question and not _OWN_NUMBER.search(plain) and any(asked.search(plain) for asked in _ASKED)


def asks_for_emergency(words: str) -> bool:
    """Whether somebody asks for a number that may be told to anybody, before any report and any consent."""
    return asks_for_number(words) and _PUBLIC.search(plain_words(words)) is not None


def asks_for_mission(words: str) -> bool:
    """Whether it is an embassy or a consulate whose number somebody asks for."""
    return _MISSION.search(plain_words(words)) is not None


def tells_of_harm(words: str, *, in_despair: bool) -> bool:
    """Whether somebody says that they have swallowed or cut something already.

    in_despair: known not to want to live any more, so that "udah minum obat" is no medicine for a cold.
    """
    plain = plain_words(words)
    if in_despair and _AMOUNT_ALONE.fullmatch(plain):
        return True
    found = (match for harm in (_HARM_IN_DESPAIR if in_despair else _HARM) for match in harm.finditer(plain))
    return any(not _is_undone_before(plain, match) for match in found if not _is_undone(match.group()))


def says_help_is_called(words: str) -> bool:
    """Whether an ambulance has been called already, or somebody is at a hospital by now."""
    plain = plain_words(words)
    found = _HELP_CALLED.search(plain) if "?" not in words else None
    return found is not None and not _UNDONE.search(plain[: found.start()].rstrip()) and not _is_undone(found[0])


def says_barely_yes(words: str) -> bool:
    """Whether a "sudah" is the whole of an answer, or of its first part."""
    return _BARELY_YES.fullmatch(plain_words(re.split(r"[,.;!\n]", words, maxsplit=1)[0])) is not None


def says_barely_no(words: str) -> bool:
    """Whether an answer says first that nothing has happened, and then only where: "blm. aku di jeddah"."""
    first, _, rest = words.partition(".") if "." in words else words.partition(",")
    return _BARELY_NO.fullmatch(plain_words(first)) is not None and (
        _ONLY_WHERE.match(plain_words(rest)) is not None or bool(has_means(rest))
    )


def _is_undone_before(plain: str, match: re.Match[str]) -> bool:
    """Whether the words before say that it was not done; "pengen mati wis ngombe obat" wished for something else."""
    undone = _SAID_UNDONE if _SURELY_DONE.match(match.group()) else _UNDONE
    return undone.search(plain[: match.start()].rstrip()) is not None


def _is_undone(matched: str) -> bool:
    """Whether what was found says itself that nothing was swallowed: "udah ga minum obat"."""
    return re.search(rf"\b{_NOT_DONE}\b", matched) is not None
