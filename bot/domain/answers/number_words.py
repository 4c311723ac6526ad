"""Numbers in words: Indonesian, Malay, English, Javanese (both levels), Sundanese and Madurese, up to 9,999."""

from collections.abc import Sequence

from bot.domain.answers.wording import listed, tokens


def _table(*rows: str) -> dict[str, int]:
    """One row a value, from 0 upwards."""
    return {word: value for value, row in enumerate(rows) for word in row.split()}


# Each row: Indonesian, Malay, English, Javanese (free, before a noun, polite), Sundanese, Madurese, and misspelt.
_UNITS = _table(
    "nol kosong zero nul",
    "satu satunggal setunggal setong settong hiji siji one",
    "dua duwa loro rong kalih dhuwa dhua two",
    "tiga telu telung tigang tilu tello three tigo",
    "empat papat patang sekawan kawan opat empa four pat ampat mpat",
    "lima limo limang gangsal lema five",
    "enam enem nem nenem genep ennem six anam",
    "tujuh pitu pitung petto seven tuju",
    "delapan lapan wolu wolung dalapan ballu eight dlapan",
    "sembilan sanga songo sangang salapan nine smbilan sangah",
)
_WHOLE = {
    **dict.fromkeys(listed("sepuluh sapuluh sepuloh sedasa sadasa sapolo ten spuluh"), 10),
    **dict.fromkeys(listed("sebelas sewelas sabelas sabellas eleven sblas"), 11),
    **dict.fromkeys(listed("rolas twelve duabellas dubellas"), 12),
    **dict.fromkeys(listed("telulas thirteen"), 13),
    **dict.fromkeys(listed("patbelas fourteen"), 14),
    **dict.fromkeys(listed("limalas limolas fifteen"), 15),
    **dict.fromkeys(listed("nembelas sixteen"), 16),
    **dict.fromkeys(listed("pitulas seventeen"), 17),
    **dict.fromkeys(listed("wolulas eighteen"), 18),
    **dict.fromkeys(listed("sangalas songolas nineteen"), 19),
    "twenty": 20,
    **dict.fromkeys(listed("selikur salikur"), 21),
    **dict.fromkeys(listed("rolikur ronglikur kalihlikur"), 22),
    "patlikur": 24,
    **dict.fromkeys(listed("selawe salawe selangkung"), 25),
    "nemlikur": 26,
    "thirty": 30,
    **dict.fromkeys(listed("forty fourty"), 40),
    **dict.fromkeys(listed("seket fifty saeket"), 50),
    **dict.fromkeys(listed("sewidak suwidak sawidak sixty"), 60),
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    **dict.fromkeys(listed("seratus satus saratus saratos"), 100),
    **dict.fromkeys(listed("seribu sewu sarebu saebu"), 1000),
}
_AFTER = {
    **dict.fromkeys(listed("belas welas bellas las blas"), "teen"),
    **dict.fromkeys(listed("puluh puloh dasa polo pulu"), "ten"),
    "likur": "twenties",
    **dict.fromkeys(listed("ratus atus ratos hundred"), "hundred"),
    **dict.fromkeys(listed("ribu ewu rebu ebu thousand"), "thousand"),
}
_GLUED = {
    unit + after: (value, kind)
    for unit, value in _UNITS.items()
    for after, kind in _AFTER.items()
    if unit + after not in _WHOLE
}


def number_at(words: Sequence[str], place: int) -> tuple[int, int] | None:
    """The whole number that begins at a word, and the place after it; `None` when none does."""
    word = words[place]
    if word.isdecimal():
        return (int(word), place + 1) if len(word) <= 12 else None
    total, found = 0, False
    while place < len(words):
        read = _part(words, place)
        if read is None:
            break
        value, after = read
        if found and not _fits(total, value):
            break
        total, place, found = total + value, after, True
    return (total, place) if found else None


def read_number(text: str) -> int | None:
    """The one number somebody wrote, in digits or in words; `None` when there is none, several, or a fraction."""
    words = tokens(text)
    found, place = [], 0
    while place < len(words):
        read = number_at(words, place)
        if read is None:
            if words[place][0].isdigit():
                return None  # "1.500", "1,5"
            place += 1
            continue
        value, place = read
        found.append(value)
    return found[0] if len(set(found)) == 1 else None  # "dua: 2" is one number


def _part(words: Sequence[str], place: int) -> tuple[int, int] | None:
    """A unit with what makes it tens or hundreds."""
    word = words[place]
    if word in _WHOLE:
        value = _WHOLE[word]
        after = words[place + 1] if place + 1 < len(words) else ""
        return (value, place + 1) if _AFTER.get(after) is None else None
    if word in _GLUED:
        value, kind = _GLUED[word]
        return _grown(value, kind), place + 1
    if word not in _UNITS:
        return None
    value = _UNITS[word]
    kind = _AFTER.get(words[place + 1], "") if place + 1 < len(words) else ""
    return (_grown(value, kind), place + 2) if kind else (value, place + 1)


def _grown(value: int, kind: str) -> int:
    match kind:
        case "teen":
            return value + 10
        case "ten":
            return value * 10
        case "twenties":
            return value + 20
        case "hundred":
            return value * 100
        case _:
            return value * 1000


def _fits(total: int, value: int) -> bool:
    """Whether a part goes on with a number: hundreds after thousands, units after tens, nothing after a unit."""
    size = (
        1000 if total % 1000 == 0 else 100 if total % 100 == 0 else 10 if total % 10 == 0 and total % 100 != 10 else 0
    )
    return 0 < value < size
