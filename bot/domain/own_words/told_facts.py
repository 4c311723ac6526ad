"""Hears what somebody tells of themselves beside what was asked: name, birth, numbers, home, whom to tell."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from bot.domain.answers import has_no_more, has_none, is_vague, read_birth
from bot.domain.answers.wording import listed, tokens
from bot.domain.own_words.facts import read_correction, role_in
from bot.domain.own_words.first_told import NO_NAME, name_in
from bot.domain.own_words.kinship import relation_in
from bot.domain.own_words.names_told import (
    AFTER_NAME,
    FILLERS,
    SOMEBODYS,
    first_of_list,
    may_be_name,
    name_put_right,
    names_at,
)
from bot.domain.own_words.whose import KIN, OWN
from bot.domain.provinces import find_province
from bot.domain.regencies import find_regency
from bot.domain.registration import HOME_FACTS, read_birth_date, read_contract_end, read_nik, read_passport

FACTS_TOLD = "facts"  # what was told before the first question, in what the house puts into a run's record
KIN_TOLD = "kin"  # words that name whom to tell, with a number in them
_OF_RELATIVES = frozenset(("role", "relation", "legal_name", "worker_name", "worker_birth_date", *HOME_FACTS))

_MY = rf"(?:{OWN}|my|me|mine)"
_NAME = re.compile(
    rf"\b(?:(?:nama|nami|asma|jeneng|ngaran|wasta|name)(?: (?:lengkap|asli|ktp|full))?[ ,]+{_MY}\b|"
    r"(?:nama|jeneng|ngaran)ku\b|my (?:full )?name\b|(?:nama|nami|name)(?: (?:lengkap|asli|ktp))? ?[:=]|nama lengkap\b|"
    r"^(?:nama|nami|wasta|jeneng|ngaran)\b)"
    r"(?: (?:adalah|iku|niku|teh|is|ialah|itu|yaitu))?[ :=]*",
    re.IGNORECASE,
)
_CALLED_NAME = re.compile(
    r"[,(]? *\b(?:(?:tapi|tp|but|nanging|tapina|biasa(?:nya)?|sering(?:nya)?|akrab|and|dan) )*(?:di ?panggil(?:nya)?|"
    r"panggilan(?:nya)?|diceluk|disauran|goes by|called|nickname(?: is)?|alias)(?: (?:adalah|aja|saja|nya|is))*[ :=]+",
    re.IGNORECASE,
)
_NAMED_FIRST = re.compile(r"\b(?:[Ss]aya|[Ss]y|[Aa]ku|[Ii] am|[Ii]'m) (?=[A-Z][a-z])")
_EMPLOYER = re.compile(
    r"\b(?:majikan|juragan|dunungan|bos|employer)(?:nya|ku)?(?: (?:saya|sy|namanya|is))* "
    r"((?:mrs?|ms|miss|mister|madam|nyonya|tuan|sir|mam)\b\.? +[^\W\d_]+(?: [A-Z][a-z]+)?)",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:jadi|jd|sebagai|sbg|pekerjaan(?:nya)? ?:?|job ?:?|work as an?) "
    r"((?:prt|art|pembantu|perawat|caregiver|pengasuh|operator|sopir|supir|buruh|nelayan|abk|maid|nurse|"
    r"domestic worker)(?: (?:rumah tangga|lansia|jompo|bayi|anak|pabrik|kapal|bangunan|kebun))?)\b",
    re.IGNORECASE,
)
_CONTRACT_END = re.compile(
    r"\b(?:kontrak|contract)(?: ?nya|ku)? (?:saya |sy |my )?(?:abis|habis|selesai|berakhir|sampai|sampe|smp|smpe|"
    r"hingga|entek|seep|nepi|ends?|until|till)"
    r"(?:nya)? ([^,;.\n]*\d{4})",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:[Aa]gen|[Aa]gensi|[Aa]gency|P3MI|p3mi|[Pp]erusahaan)(?: ?nya)?(?: (?:saya|sy|aku|namanya|adalah|is))*[ :]+"
    r"((?:(?:PT|pt)\.? )?[A-Z]\w+(?: [A-Z&][\w.]*){0,4})"
    r"|\b(?i:pt|cv) ?nya(?: (?:adalah|namanya|itu))*[ :]+([^\W\d_]\w+(?: [^\W\d_]\w+){0,3})"
)
_DAY = re.compile(
    r"(?<!\d)(?:\d{1,2}[ ]?[/. -][ ]?(?:\d{1,2}|[a-z]{3,10})[ ]?[/., -][ ]?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)",
    re.IGNORECASE,
)
_BORN = re.compile(r"\b(?:lahir|lair|kelahiran|ttl|miyos|babaran|born|birth\w*|dob)\b", re.IGNORECASE)
_DATE_LED = re.compile(r"^(?:(?:tgl|tanggal|tgl ?nya|date|dinten|dina|kaping)[ :.]*)", re.IGNORECASE)
_OWN_BIRTH = re.compile(rf"\b(?:{OWN}) (?:sendiri )?lahir\b|\blahir(?:ku\b| (?:{OWN})\b)", re.IGNORECASE)
_NOT_BORN = re.compile(
    r"\b(?:sejak|dari|mulai|since|from|berangkat|kontrak|contract|paspor|passport|sampai|habis|until|pulang|kerja)\W*$",
    re.IGNORECASE,
)
_NIK = re.compile(r"(?:\b(?:nik|no(?:mor)? ktp|ktp)\b(?: (?:saya|sy|aku|kula|abdi|adalah|is))*\W{0,3})?"
                  r"(?<!\d)\d(?:[ .-]?\d){15}(?!\d)", re.IGNORECASE)  # fmt: skip
_PASSPORT = re.compile(
    r"\b(?:(?:no|nomor|nomer|number) )?(?:paspor|passport|pasport)(?:nya|ku)?(?: (?:saya|sy|aku|kula|abdi|no|nomor|"
    r"nomer|number|is|adalah))*\W{0,3}([a-z]{1,2} ?\d{6,7})\b|\b([A-Z]\d{7})\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w-])\+?\d[\d ().-]{7,18}\d(?!\w)")
_NAME_AND_NUMBER = re.compile(r"(?:[^\W\d_]+[ ,]+){1,4}\+?\d[\d ().-]{7,18}\d")
_TO_TELL = re.compile(
    rf"\b(?:(?:{KIN})(?:ku|nya|e)?|darurat|dikabari|dihubungi|kontak|contact|emergency|mother|father|sister|brother|"
    r"wife|husband|mom|dad)\b",
    re.IGNORECASE,
)
_CALLED_SO = re.compile("darurat|dikabari|dihubungi|kontak|contact|emergency", re.IGNORECASE)
_HOME = re.compile(
    r"\b(?:rumah|rmh|alamat|tinggal|domisili|asal|asli|orang|wong|tiyang|urang|griya|bumi|omah|kampung|home|live|"
    r"dari|saking|ti|from)(?:ku|nya|e|ipun)?"
    rf"(?: (?:{OWN}|my|is|ada|di|teng|ing|in|dari|saking|ti|kabupaten|kab|kota))* ",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;\n]+|\.(?:\s|$)")
_LED = re.compile(r"^(?:saya|sy|aku|di|dari|kab\.?|kabupaten|kota|teng|ti|saking)\s+", re.IGNORECASE)
_MOST_HOME_WORDS = 5
_MOST_DIGITS = 14  # of a telephone; an identity number has more
_LONGEST_NUMBER = 120  # characters, with the words for whose it is
_NEAR = 60  # characters between the word for somebody and their number

_ENDING = frozenset(
    listed("cukup cekap cekapan enough selesai rampung rengse beres stop berhenti udahan sudahan done finish finished")
)
_WITH_ENDING = frozenset(
    listed(
        "sudah udah udh sampun tos wis dulu aja saja itu segitu ya yah makasih terima kasih terimakasih thanks thank "
        "you nanti lagi kak mbak mas pak bu min daftar daftarnya that is thats all for now i am im nuwun nuhun "
        "hatur matur "
        "mawon wae ah deh dong saya sy kula abdi"
    )
)
# Two of them make a sentence of what was given as a name; one alone may be part of it.
_OF_SENTENCES = NO_NAME | frozenset(
    listed(
        "tp tapi tetapi bs dapat dpt pengen pengin mo arep bade badhe nya saya sy aku kak kakak min admin bhs bahasa "
        "gimana gmn bagaimana caranya cara apa apakah kapan kenapa mengapa berapa boleh harus hrs untuk utk buat "
        "karena krn kalau kalo klo lulusan sekolah belajar daftar sih dong kok ya i am want to can how what but not"
    )
)
_MENDING = frozenset(
    listed("ganti diganti ubah diubah rubah baru anyar salah nomor nomer no hp wa jadi menjadi yang yg")
)
_TRAILING = frozenset(listed("kan udah udh sudah sdh tadi lah loh lho kok sih dong deh ya yah to aja saja mawon wae"))
_NAMES_ASKED = frozenset(("legal_name", "worker_name", "reporter_name"))
_PLACES_ASKED = frozenset(("home_regency", "home_province"))
LATE = date(2045, 1, 1)  # seen from then, the day of birth of everybody who writes is long enough ago
_PLACE_SAID = re.compile(r"\b(?:di|ke|teng|ing|ning|neng|in|to|saking|dari|ti|at|from)\s+[a-z]{3,}", re.IGNORECASE)
_AFTER_PLACE = re.compile(
    r"[,;.\n]+|\s+\d|\s+(?:kerja|bekerja|jadi|sebagai|di|ke|dari|sudah|sdh|udah|sejak|mau|work\w*|as|since|from)\b",
    re.IGNORECASE,
)
# A village with its name; that of a bare "desa saya" nobody knows.
_VILLAGE = re.compile(
    r"\b(?:desa|dusun|dukuh|kelurahan) (?!saya|sy|aku|kami|kita|kula|abdi|itu|ini|mana|apa|yang|yg|dan|di|ke|"
    r"tempat|asal)[^\W\d]{3,}",
    re.IGNORECASE,
)
_WORKPLACE = re.compile(r"(?:rumah|toko|kebun|kantor|restoran|sini|situ|sana|luar)\b", re.IGNORECASE)


def facts_in(words: str, today: date, role: str = "", asked: str = "") -> tuple[dict[str, str], str]:
    """What words tell by the keys of `FACTS`, and what is left of them.

    role: what the writer is; of a relative only the name and the home are their own. asked: the fact that was asked
    for, so that a single word is taken for nothing else.
    """
    found: dict[str, str] = {}
    left = words

    def take(fact: str, value: str | None, span: tuple[int, int]) -> None:
        nonlocal left
        if value and fact not in found:
            found[fact] = value
            left = f"{left[: span[0]]}{',':<{span[1] - span[0]}}{left[span[1] :]}"

    for match in _NIK.finditer(left):
        take("nik", read_nik(re.sub(r"[^\d]", "", match[0])), match.span())
    for match in _PASSPORT.finditer(left):
        take("passport", read_passport(match[1] or match[2]), match.span())
    has_more = bool(found) or (asked in _NAMES_ASKED and bool(first_of_list(left)))
    for fact, value, span in _days(left, today, has_more=has_more, asked=asked):
        take(fact, value, span)
    if named := _NAME.search(left):
        name, end = names_at(left, named.end())
        take("legal_name", name, (named.start(), end))
    elif role != "relative" and (named := _NAMED_FIRST.search(left)):
        name, end = names_at(left, named.end())
        if AFTER_NAME.match(left, end) and find_regency(name) is None and find_province(name) is None:
            take("legal_name", name, (named.start(), end))
    if (asked in _NAMES_ASKED or "legal_name" in found) and (called := _CALLED_NAME.search(left)):
        name, end = names_at(left, called.end())
        take("called", name, (called.start(), end))
    for fact, pattern in (("employer", _EMPLOYER), ("job", _JOB)):
        if role not in ("relative", "candidate") and (said := pattern.search(left)):
            take(fact, said[1], said.span())
    if said := _COMPANY.search(left):
        take("company", said[1] or f"PT {said[2]}", said.span())
    if said := _CONTRACT_END.search(left):
        take("contract_end", read_contract_end(said[1], today) or said[1].strip(), said.span())
    if (
        asked != KIN_TOLD
        and (kin := _kin(left, is_bare=asked not in _NAMES_ASKED | {"", "role"} and role != "relative")) is not None
    ):
        take(KIN_TOLD, left[slice(*kin)].strip(" ,;."), kin)
    if role != "relative" and (village := _VILLAGE.search(left)):
        take("home_address", " ".join(village[0].split()).title(), village.span())
    is_list = asked in _NAMES_ASKED and bool(first_of_list(left))
    rest = f"{'':,<{left.index(',')}}{left[left.index(',') :]}" if is_list else left  # a name may be that of a town
    is_one_of_several = bool(found) or is_list or asked not in _NAMES_ASKED | {KIN_TOLD}
    for home, span in _homes(rest, is_one_of_several=is_one_of_several):
        if asked not in _PLACES_ASKED:
            for fact, value in home.items():
                take(fact, value, span)
    if role == "relative":
        if _OWN_BIRTH.search(words):
            found.pop("birth_date", None)
        if (name := name_in(words)) and name != found.get("legal_name"):
            found["worker_name"] = name
        if relation := relation_in(words):
            found["relation"] = relation
    return own_facts(found, role), ", ".join(
        filter(None, (" ".join(part.split()).strip(" ,;.:") for part in _CLAUSE.split(left)))
    )


def own_facts(facts: Mapping[str, str], role: str) -> dict[str, str]:
    """What of the facts is the writer's own: a relative tells numbers and days of whoever works abroad."""
    if role == "relative" and "birth_date" in facts:
        facts = {**facts, "worker_birth_date": facts["birth_date"]}
    return {fact: value for fact, value in facts.items() if role != "relative" or fact in _OF_RELATIVES}


def all_told(said: Iterable[str], today: date, role: str) -> dict[str, str]:
    """The facts that messages tell, the latest first; the latest counts."""
    found: dict[str, str] = {}
    for words in said:
        found = facts_in(words, today, role)[0] | found
    return found


def told_first(recorded: object) -> dict[str, str] | None:
    """The facts that were told before the first question; `None` in the record of a run that began without reading."""
    told = recorded.get(FACTS_TOLD) if isinstance(recorded, Mapping) else None
    return {str(fact): str(value) for fact, value in told.items()} if isinstance(told, Mapping) else None


def tells_facts(words: str) -> bool:
    """Whether words tell who somebody is, a fact of theirs, or that it is enough."""
    return bool(role_in(words) or may_be_name(words) or facts_in(words, LATE)[0]) or is_end(words)


def is_heard(words: str, asked: str, today: date) -> bool:
    """Whether words that are no answer to a question of registration mean something there all the same."""
    return bool(
        read_correction(words) is not None
        or is_end(words)
        or leaves_open(words)
        or (asked in _NAMES_ASKED | {"birth_date"} and name_put_right(words))
        or facts_in(words, today, asked=asked)[0]
    )


def is_end(words: str) -> bool:
    """Whether somebody has had enough of questions: "cukup", "sudah selesai"."""
    said = set(tokens(words))
    return bool(said & _ENDING) and said <= _ENDING | _WITH_ENDING


def leaves_open(words: str) -> bool:
    """Whether somebody does not know, or has nothing to say to this: it stays empty."""
    return has_none(words) or is_vague(words) or has_no_more(words)


def is_nothing(words: str) -> bool:
    """Whether words given as a detail in any words tell nothing."""
    return is_end(words) or leaves_open(words) or is_no_fact(words, "")


def is_no_fact(words: str, asked: str) -> bool:
    """Whether words that were given as an answer can be none of this kind: a yes, a gender, a date as a name."""
    said = [each for each in tokens(words) if each]
    if not any(each.isalpha() for each in said):
        return asked in _NAMES_ASKED | _PLACES_ASKED or (asked == KIN_TOLD and _PHONE.search(words) is None)
    if set(said) <= FILLERS:
        return True
    if asked == KIN_TOLD:
        return _PHONE.search(words) is None and _DAY.fullmatch(words.strip()) is not None
    if asked in _NAMES_ASKED and len(said) > 2 and (sum(each in _OF_SENTENCES for each in said) > 1 or "?" in words):
        return True
    return asked in _NAMES_ASKED | _PLACES_ASKED and any(each[0].isdigit() for each in said)


def bare_value(words: str) -> str:
    """A value without what is only said beside it: "jember kan udah" is "jember"."""
    said = words.split()
    while len(said) > 1 and said[-1].lower().strip(".,!?") in _TRAILING:
        said.pop()
    return " ".join(said)


def names_nobody(words: str) -> bool:
    """Whether words for whom to tell hold no name, only what they are: "ibu saya", "mamak ganti"."""
    return all(
        SOMEBODYS.fullmatch(each) or re.fullmatch(_MY, each) or each in FILLERS | _MENDING for each in tokens(words)
    )


def has_phone(words: str) -> bool:
    return _PHONE.search(words) is not None


def number_in(words: str) -> str:
    """A telephone number, with whose it is as far as the clause says: "teman nya pak Udin, no nya 0878 6512 3344"."""
    found = next((each for each in _PHONE.finditer(words) if sum(map(str.isdigit, each[0])) <= _MOST_DIGITS), None)
    return " ".join(words[: found.end()].split())[-_LONGEST_NUMBER:] if found is not None else ""


def speaks_of_place(words: str) -> bool:
    return _PLACE_SAID.search(words) is not None


def place_said(words: str) -> str:
    """What names a place that is no home in Indonesia: "dari Blitar, di johor kerja di pabrik" is "johor"."""
    places = [_AFTER_PLACE.split(words[led.start() :].split(maxsplit=1)[1])[0] for led in _PLACE_SAID.finditer(words)]
    named = [each.strip() for each in places if not _WORKPLACE.match(each.strip())]
    return next((each for each in named if not find_regency(each) and not find_province(each)), "")


def _days(words: str, today: date, *, has_more: bool, asked: str) -> Iterator[tuple[str, str | None, tuple[int, int]]]:
    """Days of birth: called one, or beside other facts, or nothing but the day."""
    for match in _DAY.finditer(words):
        before = words[max(0, match.start() - 40) : match.start()]
        born = _BORN.search(before)
        is_alone = match[0].strip() == _DATE_LED.sub("", words.strip()) and asked != "birth_date"
        if born is None and not is_alone and not (has_more and not _NOT_BORN.search(before)):
            continue
        start = match.start() if born is None else max(0, match.start() - 40) + born.start()
        if read_birth(match[0], today) is not None:
            yield "birth_date", read_birth_date(match[0], today), (start, match.end())


def _kin(words: str, *, is_bare: bool) -> tuple[int, int] | None:
    """Where words name somebody to tell, with a number: from the word for them on to the number."""
    number = _PHONE.search(words)
    if number is None:
        return None
    if is_bare and _NAME_AND_NUMBER.fullmatch(words.strip()):
        return 0, len(words)
    before = words[: number.start()]
    led = [each for each in _TO_TELL.finditer(before) if number.start() - each.end() < _NEAR]
    kin = next((each for each in led if not _CALLED_SO.fullmatch(each[0])), None)
    return ((kin or number).start(), number.end()) if led else None


def _homes(words: str, *, is_one_of_several: bool) -> Iterator[tuple[dict[str, str], tuple[int, int]]]:
    """Homes: what is called one, or a part of the words that is nothing but a regency."""
    start = 0
    for clause in re.split(r"([,;\n]+)", words):
        span = (start, start + len(clause))
        start = span[1]
        led = _HOME.search(clause)
        place = clause[led.end() :] if led is not None else _LED.sub("", clause.strip())
        regency, province = find_regency(place), find_province(place)
        if len(place.split()) > _MOST_HOME_WORDS or (regency is None and (province is None or led is None)):
            continue
        is_whole = is_one_of_several and regency is not None and set(tokens(place)) <= {
            *tokens(regency[0]), *tokens(regency[1]), *tokens(province or ""), *_TRAILING, "jawa", "kab", "kota",
            "jatim", "jateng", "jabar", "ntb", "ntt",
        }  # fmt: skip
        if led is None and not is_whole:
            continue
        home = {"home_regency": regency[0]} if regency is not None else {}
        yield {**home, "home_province": province or (regency[1] if regency else "")}, span
