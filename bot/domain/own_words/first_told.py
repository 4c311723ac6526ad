"""Reads names, times and companies out of what somebody writes before any question."""

import re
from collections.abc import Sequence
from datetime import date

from bot.domain.answers import Direction, read_moment, read_months
from bot.domain.answers.wording import listed
from bot.domain.own_words.whose import KIN, KIN_ENGLISH, KIN_OF_WHOM, OWN

_NAME_SAID = re.compile(
    r"\b(?:bernama|nama ?nya|nama dia|nama lengkapnya|nama lengkap|atas nama|a\.n\.?|named|name is)\s*(?:adalah|is|"
    r"ialah)?\s*:?\s+",
    re.IGNORECASE,
)
_NAMED_KIN = re.compile(
    rf"\b(?:(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN})|(?:{KIN})ku|my (?:{KIN_ENGLISH})),? +", re.IGNORECASE
)
_THEIR_NAME_SAID = re.compile(
    rf"\b(?:dia|ia|beliau|orangnya|(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN})|his|her)(?: (?:itu|ini))? "
    rf"(?:namanya|bernama|nama|name is)\s+|\bnama(?:nya)? (?:dia|beliau|(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN}))"
    r"(?: (?:adalah|itu|ialah))?\s+",
    re.IGNORECASE,
)
# Of somebody's own, with a place between: "istri saya di RS Contoh namanya Siti"; not of who else is named there.
_KIN_NAMED = re.compile(
    rf"\b(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN})\b"
    r"(?:(?!\b(?:calo|sponsor|majikan|agen|agency|agensi|bos|boss|tuan|nyonya|mandor|pt|perusahaan|kantor|kapal|pelaku|"
    r"penyalur|hotel|pabrik|kilang)(?:nya)?\b)[^.,;!?\n]){1,50}? (?:namanya|bernama)\s+",
    re.IGNORECASE,
)
_ONLY_NAME_SAID = re.compile(
    r"(?:^|[.,;!?\n])\s*(?:(?:oh|iya|ya|eh|pak|bu|kak|nak|mbak|mas) )*(?:namanya|nama lengkapnya)\s+", re.IGNORECASE
)
_OTHERS_NAMED = re.compile(
    r"\b(?:calo|sponsor|majikan|agen|agency|agensi|bos|boss|tuan|nyonya|mandor|pt|perusahaan|kantor|rumah sakit|rs|"
    r"kapal|pelaku|penyalur|hotel|pabrik|kilang)(?:nya)?\b",
    re.IGNORECASE,
)
_NAME_UNKNOWN = re.compile(
    r"\b(?:tak|tidak|tdk|gak|ga|gk|nggak|ndak|belum|blm|ora|mboten|boten|teu|dont|don't|not) "
    r"(?:tau|tahu|kenal|ngerti|ngertos|terang|apal|terang|nyaho|know)(?: (?:siapa|sapa|his|her|their))? "
    r"(?:nama|namanya|namane|jenenge|jenengipun|asmane|asmana|nami|namina|name)\b",
    re.IGNORECASE,
)
_NEWS_OF = re.compile(
    r"\b(?:terakhir|terahir|kabar\w*|telp\w*|telep\w*|nelp\w*|nelep\w*|kontak\w*|hubung\w*|chat\w*|wa|last|heard|"
    r"called|contact)\b",
    re.IGNORECASE,
)
_NO_NEWS = re.compile(rf"{_NEWS_OF.pattern}|\b(?:h?ilang|ical|leungit|lost|missing)\b", re.IGNORECASE)
_BEFORE_NEWS = re.compile(r" (?=(?:dan |terus |trus )?(?:terakhir|terahir|h?ilang|lost|last|missing)\b)", re.IGNORECASE)
_LEFT = re.compile(
    r"\b(?:berangkat|brangkat|pergi|prg|merantau|bidhal|budhal|mangkat|miang|kerja|bekerja|kontrak|disana|di sana|went|"
    r"left|works?|working|(?:tkw|tki|pmi) (?:di|ke|ning|teng)|ke (?!sini|rumah)[a-z]{4,})\w*\b",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\b(?:si|sang) +(?=[A-Z])")  # "si Rina"
_WORD = re.compile(r"[^\W\d_][^\W\d_'.-]*")
NO_NAME = frozenset(
    listed(
        "nelpon nelfon nelp menelpon menelepon ngaku mengaku nyuruh minta "
        "di ke dari yang yg nu sing sudah sdh udah udh telah hilang sejak semenjak umur usia kerja bekerja tidak tdk "
        "tak gak ga nggak ndak belum blm asal dan tolong mohon bisa mau ingin lagi sedang masih ada adalah tinggal "
        "berangkat pergi terakhir pmi tki tkw warga orang dia ia sekarang kini waktu pada dengan sama dipukul wa hp "
        "no nomor nomer nomornya telp telpon telepon rek rekening norek minta disekap dikurung ditahan disiksa sakit "
        "lapor melapor laporin jgn jangan akan bakal disebut disebutkan ketauan ketahuan diketahui rahasia gaji paspor "
        "kabur in from at is was has since who works working missing lost the "
        "and lupa lali hilap poho kesupen siapa sapa"
    )
)
# What ends a name and may begin one: "rian dr medan" is from Medan, "Pak Udin" is called so.
BEHIND_NAMES = frozenset(
    listed(
        "dr dri d soko saka seko sko saking ti tina asale asalna asalnya asli ya yah pak bu kak mbak mas min kok lho "
        "loh beneran bener benar itu ini tadi tapi tp"
    )
)
_OWN_NAME_SAID = re.compile(
    rf"\b(?:(?:nama|nami|jeneng|asma)(?: (?:{OWN})|ku)|namaku|jenengku|my name is)\s*(?:adalah|ini|is)?\s*:?\s+",
    re.IGNORECASE,
)
_MOST_NAMES = 4
_ALONE = re.compile(
    r"(?:(?:Bapa|Bapak|Pak|Ibu|Bu|Mas|Mbak|Kang|Teh|Sdr|Mr|Mrs)\.? )?([A-Z][a-z'-]+(?: [A-Z][a-z'-]+){1,3})[.!]?"
)
_KIN_THEN = re.compile(
    rf"\b(?:{KIN})(?: (?:{KIN_OF_WHOM}))? (?:{OWN}) (?:namanya )?([a-z]{{3,14}}) ?(?=[.,;]|$)", re.IGNORECASE
)
_STATES = frozenset(
    listed(
        "sakit ilang kabur nangis takut hamil pulang kangen stres stress gila koma kritis kecil besar sendiri "
        "sendirian satu dua tiga meninggal wafat mati tewas pingsan luka gimana kenapa dimana siapa juga aja saja dong "
        "pak bu mas mbak kak tolong cantik baik selamat aman kuat lari lapar susah ical leungit kemarin tadi lagi "
        "missing"
    )
)
_DONE_TO = re.compile(r"(?:di|ber|me|ter|ke)\w{4,}")
_RELATED_TO_NAMES = re.compile(r"^(?:binti|bin)$", re.IGNORECASE)

_TAKEN_OFF = re.compile(
    r"\b(?:di ?)?(?:potong\w*|dipotong\w*|potongan\w*|kepotong|dicicil|deduct\w*|withh[eo]ld)\b"
    r"(?!.*\b(?:ga|gak|tidak|tdk|belum|blm|nggak|ora|durung|teu|not) (?:di)?(?:bayar|gaji|paid))"
)
_PAY = re.compile(r"gaji|gajian|bayar|upah|honor|\bpay|\bpaid\b|salary|wage|buruh|bayaran")

_SINCE = re.compile(
    r"\b(?:sejak|semenjak|sedari|(?:dari|dr) (?:tahun|thn|bulan|bln|lebaran|idul|natal|puasa)|terakhir|terahir|sudah|"
    r"sdh|udah|udh|wis|wes|sampun|geus|"
    r"parantos|since|last|for)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_AGO = re.compile(r"\b(?:lalu|yang lalu|kepungkur|kamari|ago|kemarin|lebaran|tahun \d{4})\b", re.IGNORECASE)
_AGED = re.compile(r"\b(?:umur|berumur|usia|berusia|umure|yuswa|aged?|years old)\b", re.IGNORECASE)
_LONGEST_SINCE = 120
_SPAN = re.compile(
    r"\b(?:\w+ ?)?(?:bulan|bln|wulan|sasih|months?|tahun|taun|thn|years?)\b|\b(?:setahun|sebulan|setaun|sewulan)\b"
)
_MOST_MONTHS = 60

_COMPANY = re.compile(r"\b(pt|cv)\b\.? +(.+)", re.IGNORECASE | re.DOTALL)
_NUMBER = re.compile(r"\+?[0-9][0-9 -]{7,16}[0-9]")
_NO_COMPANY = frozenset(
    listed(
        "nomor nomornya nomer hp hpnya wa alamat resmi asli palsu benar bener beneran betul atau apa apakah bukan "
        "itu ini yang yg minta katanya di ke dari gak ga tidak nggak terdaftar legal ilegal aman penipu penipuan "
        "njaluk njaluki nyuwun menta mundut nyuruh nyuruhan ngongkon ngejak nawani nipu ngirim transfer ngaku asks "
        "asked wants bohong mau menawarkan nawarin ngajak suruh bayar dan sama ya tolong is legit real fake or a the"
    )
)
_MOST_COMPANY_WORDS = 6

_CLAUSE = re.compile(r"[.,;!?\n]+")


def name_in(words: str) -> str:
    """The name somebody gives the one they speak of; empty when there is none to be sure of."""
    said = _NAME_SAID.search(words)
    if said is not None:
        return _names(words[said.end() :], must_be_written_large=False)
    kin = _NAMED_KIN.search(words) or _CALLED.search(words)
    if kin is None or words.isupper():
        return ""
    return _names(words[kin.end() :], must_be_written_large=True)


def own_name_in(words: str) -> str:
    """The name the writer gives as their own, of several the last: "nama sy Wati", "jenengku Sri"; else empty."""
    said = next(reversed(list(_OWN_NAME_SAID.finditer(words))), None)
    return _names(words[said.end() :], must_be_written_large=False) if said is not None else ""


def sought_name_in(words: str) -> str:
    """A name that stands alone, or right behind whom it is of: "Bapa Asep Sunarya", "anak sy ratna, kerja di Taiwan".

    Somebody has to say whether that is right: a word may only look like a name.
    """
    alone = _ALONE.fullmatch(words.strip())
    if alone is not None and not words.isupper():
        return "" if {each.lower() for each in alone[1].split()} & NO_NAME else alone[1]
    kin = _KIN_THEN.search(words)
    found = kin[1].lower() if kin is not None else ""
    return found.capitalize() if found and found not in NO_NAME | _STATES and not _DONE_TO.match(found) else ""


def looks_like_name(words: str) -> bool:
    """Whether words are two to four that hold nothing but letters, and none that tells something: "siti contohwati"."""
    said = words.strip(" .!").lower().split()
    is_plain = all(_WORD.fullmatch(each) and each not in NO_NAME | _STATES | BEHIND_NAMES for each in said)
    return 1 < len(said) <= _MOST_NAMES and is_plain and not any(_DONE_TO.match(each) for each in said)


def since_in(words: str, today: date) -> str:
    """Since when there is no news, as it was said; empty when no day can be read from it."""
    clauses = [each for clause in _CLAUSE.split(words) for each in _BEFORE_NEWS.split(clause)]
    for clause in sorted(clauses, key=lambda each: _NO_NEWS.search(each) is None):
        if _AGED.search(clause) or (_LEFT.search(clause) and not _NO_NEWS.search(clause)):
            continue  # how old somebody is, or since when they are away
        since = _SINCE.search(clause)
        found = since[0] if since is not None else clause if _AGO.search(clause) else ""
        if found and (moment := read_moment(found, today, Direction.PAST)) is not None:
            said = found.split()
            shortened = (" ".join(said[:most]) for most in range(1, len(said)))
            found = next((each for each in shortened if read_moment(each, today, Direction.PAST) == moment), found)
            return found.strip()[:_LONGEST_SINCE]
    return ""


def last_contact_in(words: str, today: date) -> str:
    """When there last was news, as it was said; empty where a day is told of something else."""
    return since_in(words, today) if _NEWS_OF.search(words) else ""


def their_name_in(words: str) -> str:
    """The name of the one a report is about, given beside other things: "dia namanya Dedi, 24 tahun"."""
    said = _THEIR_NAME_SAID.search(words) or _KIN_NAMED.search(words)
    if said is None and not _OTHERS_NAMED.search(words):
        said = _ONLY_NAME_SAID.search(words)
    return _names(words[said.end() :], must_be_written_large=False) if said is not None else ""


def says_name_unknown(words: str) -> bool:
    """Whether somebody says that they do not know what the one they tell of is called."""
    return _NAME_UNKNOWN.search(words) is not None


def months_in(words: str) -> str:
    """For how many months there was no pay, in digits; empty where it is not said."""
    for span in _SPAN.finditer(words.lower()):
        months = read_months(span[0])
        if months and 0 < months <= _MOST_MONTHS:
            return str(months)
    return ""


_OTHER_MONTHS = re.compile(
    r"\b(?:bukan|bkn|dudu|sanes|lain|not) (?P<old>[0-9]{1,2})\b(?: ?(?:bulan|bln|months?|wulan|sasih))?"
    r"[, ]*(?:(?:tp|tapi|tetapi|melainkan|nanging|but|yg bener|yang benar|baru|cuma) )*"
    r"(?P<new>[0-9]{1,2}) ?(?:bulan|bln|months?|wulan|sasih)\b"
)


def unpaid_in(words: str) -> str:
    """For how many months there was no pay, where it is pay that is spoken of, and not what was taken off it."""
    plain = words.lower()
    return months_in(words) if _PAY.search(plain) and not _TAKEN_OFF.search(plain) else ""


def months_unpaid(said: Sequence[str]) -> str:
    """For how many months there was no pay, by all that was said: "bukan 7 tapi 3 bulan" sets it right."""
    told = next((count for words in said if (count := unpaid_in(words))), "")
    corrected = (_OTHER_MONTHS.search(words.lower()) for words in said) if told else ()
    return next((found["new"] for found in corrected if found is not None and found["old"] == told), told)


def company_in(words: str) -> str:
    """The company an offer is from, as it was written, with its number where one stands beside it; else empty."""
    company = _COMPANY.search(words)
    if company is None:
        return ""
    found: list[str] = []
    for word in _CLAUSE.split(company[2])[0].split()[:_MOST_COMPANY_WORDS]:
        if word.lower() in _NO_COMPANY:
            break
        found.append(word)
    number = _NUMBER.search(words)
    return (
        ", ".join(filter(None, (f"{company[1].upper()} {' '.join(found)}", number[0] if number else "")))
        if found
        else ""
    )


def _names(words: str, *, must_be_written_large: bool) -> str:
    """The words a name is made of, up to the first that is none."""
    found: list[str] = []
    clause = _CLAUSE.split(words.strip(" ,:"), maxsplit=1)[0]
    for word in clause.split():
        is_written_large = word[:1].isupper() or bool(found and _RELATED_TO_NAMES.match(word))
        is_none = word.lower() in NO_NAME or (bool(found) and word.lower() in BEHIND_NAMES)
        if len(found) == _MOST_NAMES or not _WORD.fullmatch(word) or is_none:
            break
        if must_be_written_large and not is_written_large:
            break
        found.append(word if is_written_large else word.capitalize())
    return " ".join(found)
