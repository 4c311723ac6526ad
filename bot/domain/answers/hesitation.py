"""Whether a yes is meant: hesitation, a condition or a question beside it make it none; and how offers are refused."""

import re
from collections.abc import Callable

from bot.domain.answers.agreement import read_agreement
from bot.domain.answers.asking import is_asking
from bot.domain.answers.wording import listed, plain, tokens

_HESITATING = re.compile(
    r"\b(?:nanti|nti|ntar|mangke|mengko|engke|engkin|later)\b"
    r"(?! (?:malam|malem|sore|siang|pagi|jam|bengi|wengi|peuting))"
    r"|\b(?:belum|blm|blum|dereng|durung|acan|mungkin|maybe|perhaps|kayaknya|kayanya|kyknya|sepertinya|menawi|menawa|"
    r"meureun|panginten|ragu|bingung|terserah|pikir\w*|mikir\w*|dipikir\w*|terpaksa|kapan kapan|lain kali|"
    r"(?:bukan|tidak|tdk|gak|ga|nggak|ora|mboten|teu|not) (?:sekarang|skrg|saiki|sakniki|ayeuna|now|setuju|yakin))\b"
)
_CONDITION = re.compile(
    r"\b(?:kalau|kalo|klo|kl|nek|yen|jika|lamun|mun|asal|asalkan|kecuali|if|unless)\b"
    r"(?! (?:sekarang|skrg|skr|saiki|sakniki|ayeuna|pagi|siang|sore|malam|malem|esuk|awan|bengi|isuk|beurang|peuting|"
    r"now|day|daytime|night)\b)"  # an hour is no condition: it is then, or it would not be said now
)
_FEAR = re.compile(r"\b(?:takut|ketakutan|wedi|ajrih|sieun|scared|afraid)\b")

_YES = frozenset(listed("ya iya iyo iyes y yes yup yep nggih nggeh inggih njih enggih sumuhun muhun enya enggi engghi"))
_NO = frozenset(
    listed(
        "tidak tdk tak nggak enggak engga ngga gak ga gk g ndak kagak belum blm bukan mboten boten ora ra dereng "
        "durung henteu teu moal acan no not never dont"
    )
)
# What stands beside a yes and makes it none: all is well, or it is asked what is meant.
_WELL = frozenset(
    listed(
        "aman baik sehat safe fine ok oke selamat slamet wilujeng waras cageur gimana bagaimana pripun kumaha kapan "
        "apa opo naon nopo why what kenapa papa gapapa gpp masalah alhamdulillah bisa mungkin maybe kayaknya"
    )
)
_FILLING = frozenset(listed("sudah udah udh sdh gitu begitu ya kok"))  # "ya sudah" gives in, it agrees to nothing
_LATER = re.compile(r"^(?:ok|oke|okay|ya|iya)(?: (?:tapi|deh))? (?:nanti|ntar|later)\b(?! \w)")
_COURTEOUS = frozenset(listed("sih kok lah dong kak mbak mas pak bu min gan ya eh oh tolong"))

_NOT = "tidak|tdk|tak|gak|ga|gk|nggak|enggak|ngga|ndak|mboten|boten|ora|teu|henteu|moal|no|not|dont|do not"
_AROUND = (
    r"(?:eh|oh|ah|maaf|sorry|ya|iya|yah|ok|oke|kak|mbak|mas|pak|bu|saya|sy|aku|i|kula|abdi|beneran|bener|pokoknya|"
    r"tolong|please|plis)"
)
_REFUSING = re.compile(
    rf"(?:{_AROUND} )*(?:(?:jangan|jgn|ojo|ulah)(?: (?:dulu|dl|ya|kak|deh|lah|heula|riyin|di\w+))*|"
    rf"(?:{_NOT}) (?:usah|perlu|mau|mw|jadi|dulu|dl|butuh|minat|berminat|tertarik|ah|deh|want|need|"
    r"thanks|thank|interested)\b.{0,30}|(?:gausah|gaperlu|gamau|gajadi)\b.{0,30}|lewati|lewat|skip|pass|langkau|ogah|emoh|alim|embung|males|malas|"
    r"(?:nanti|ntar|besok|mengko|mangke|engke|lain kali|kapan kapan|maybe later|later|not now|not yet)"
    r"(?: (?:aja|saja|dulu|lah|deh|wae|mawon|ya|kak|pak|bu|mbak|mas))*|"
    r"(?:bukan|bkn|dudu|sanes|no not|not)(?: (?!saya|sy|aku|kami|dia|mereka|me|i\b|her|him)\w+){1,4})"
)
# Why it is turned down, which asks for nothing else.
_REASON = re.compile(
    r"(?:takut|tkt|wedi|sieun|ajrih|nanti|ntar|mengko|mangke|engke|daripada|malu|isin|era|scared|afraid)\b.*"
    r"|(?:cuma|cuman|hanya|mung|ngan|just|only)(?: \w+){0,2} (?:curhat|cerita|crita|ngobrol|ngomong|talk|vent)\b.*"
)
_CLAUSE = re.compile(r"[,.;!?\n]+|\b(?:tapi|tp|tetapi|nanging|but|karena|krn|soalnya|sebab|because)\b")


def wavers(text: str, *, is_weighty: bool = False) -> bool:
    """Whether no yes may be heard in these words, because they hesitate or ask.

    is_weighty: a condition or fear stands against it too; otherwise somebody may begin with a yes, and then ask.
    """
    said = " ".join(tokens(text))
    if _HESITATING.search(said):
        return True
    if is_weighty:
        return text.rstrip().endswith("?") or is_asking(text) or bool(_CONDITION.search(said) or _FEAR.search(said))
    clauses = _clauses(text)
    return (text.rstrip().endswith("?") or is_asking(text)) and not (len(clauses) > 1 and clauses[0].split()[0] in _YES)


def opens_with_yes(text: str) -> bool:
    """Whether words begin with a yes and tell on: "ya 4 hari ga makan"; not where they then deny it, or all is well."""
    words = tokens(text)
    while len(words) > 1 and words[0] in _COURTEOUS and words[0] not in _YES:
        words.pop(0)
    if len(words) < 2 or words[0] not in _YES or text.rstrip().endswith("?"):
        return False
    rest = [word for word in words[1:] if word not in _COURTEOUS]
    return bool(set(rest) - _FILLING) and not _NO & set(rest[:1]) and not _WELL & set(rest)


def only_asks(text: str) -> bool:
    """Whether a short answer is a question, or puts the answer off: "aman ga?", "ok nanti"."""
    is_asking_all = text.rstrip().endswith("?") and len(_clauses(text)) == 1
    return is_asking_all or _LATER.search(" ".join(tokens(text))) is not None


def agrees_first(text: str, meaning: Callable[[str], str | None]) -> bool:
    """Whether a clear yes stands first, and what follows only tells more: "iya, tapi saya ga ada uang"."""
    clauses = _clauses(text)
    if len(clauses) < 2 or wavers(text, is_weighty=True):
        return False
    is_refused = any(_REFUSING.fullmatch(clause) or clause in _NO for clause in clauses[1:])
    return read_agreement(clauses[0], meaning) == "yes" and not is_refused


def after_refusal(text: str) -> str | None:
    """What follows words that turn an offer down, empty where nothing does; `None` where they turn nothing down."""
    clauses = _clauses(text)
    if not clauses or text.rstrip().endswith("?"):
        return None
    refusing = 0
    while refusing < len(clauses) and (clauses[refusing] in _NO or _REFUSING.fullmatch(clauses[refusing])):
        refusing += 1
    rest = (clause for clause in clauses[refusing:] if not _REASON.fullmatch(clause))
    return " ".join(rest) if refusing else None


def _clauses(text: str) -> list[str]:
    return [clause for clause in (" ".join(tokens(part)) for part in _CLAUSE.split(plain(text))) if clause]
