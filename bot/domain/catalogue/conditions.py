"""Compares what somebody tells of themselves (age, school, body) with what work asks for."""

import re
from collections.abc import Iterable, Mapping

from bot.domain.answers import read_age
from bot.domain.catalogue.words import plain_words
from bot.domain.checklists import HAVE, LACK

# How each kind of requirement is asked for; whatever is got, like a test or a paper, is there or not yet.
_ASKED_AS = {"age": "age", "education": "school", "physical": "meet", "citizenship": "meet"}
GOT = "have"

_AGE = re.compile(
    r"\b(?:umur|umurku|usia|umure|yuswa|aged?)\D{0,12}([0-9]{2})\b|\b([0-9]{2}) ?(?:th|thn|tahun|taun|years?)\b"
)
_ONLY_AGE = re.compile(
    r"(?:(?:umur|usia|age|saya|sy|anak|anaknya|nya|dia|aku) )*(?:1[4-9]|[2-7]\d)(?: (?:th|thn|tahun|taun|years?|old))*"
)
_SCHOOL = re.compile(
    r"\b(sd|smp|mts|sltp|sma|smk|smu|slta|stm|man|aliyah|d ?[1-4]|s ?[123]|diploma|sarjana|ners)"
    r"(?: (?!(?:umur|usia|saya|aku|dan|tapi|boleh|bisa|di|ke|mau|kak|ya|aja|saja|doang)\b)([a-z]{3,}))?"
)
_LEVELS = {
    **dict.fromkeys(("sd",), 6),
    **dict.fromkeys(("smp", "mts", "sltp"), 9),
    **dict.fromkeys(("sma", "smk", "smu", "slta", "stm", "man", "aliyah"), 12),
    **dict.fromkeys(("d1",), 13),
    **dict.fromkeys(("d2",), 14),
    **dict.fromkeys(("d3", "diploma"), 15),
    **dict.fromkeys(("d4", "s1", "sarjana", "ners"), 16),
    **dict.fromkeys(("s2",), 18),
    **dict.fromkeys(("s3",), 21),
}
_NURSING = re.compile(r"\b(?:ke)?perawat\w*|\bners\b|\bnurs\w+")
_TATTOO = re.compile(r"\b(?:ber)?(?:tato|tatto|tattoo|tindik)\w*")
_NOT = re.compile(
    r"\b(?:tidak|tdk|ga|gak|gk|nggak|enggak|ndak|belum|blm|bukan|tanpa|ora|mboten|teu|henteu|no|not|none)\b"
)
_CLAUSE = re.compile(r"[,.;!?\n]+|\b(?:tapi|tp|but|nanging|tapina)\b")
_HAVING = re.compile(
    r"\b(?:punya|ada|sudah|udah|udh|sdh|lulus|gaduh|gadhah|duwe|boga|wis|sampun|tos|have|got|passed|already)\b"
)
_UNDER_WAY = re.compile(
    r"\b(?:mau|mo|pengen|pengin|ingin|akan|nanti|lagi|lg|sedang|masih|belajar|kursus|les|rencana|nunggu|menunggu|proses|"
    r"diurus|ngurus|urus|arep|badhe|hoyong|nembe|want|will|learning|waiting|applying)\b"
)
_JAPANESE = ("n5", "n4", "n3", "n2", "n1")
"""Levels of the Japanese test, the lowest first: who has one has those below it."""
_PAPERS: Mapping[str, re.Pattern[str]] = {
    "passport": re.compile(r"\b(?:paspor|passport|pasport)\b"),
    "diploma": re.compile(r"\bijazah\b|\bijasah\b"),
    "topik": re.compile(r"\b(?:eps )?topik\b"),
    "jlpt": re.compile(r"\b(?:jlpt|jft)\b(?!.*\bn[1-5]\b)"),
    **{level: re.compile(rf"\b{level}\b") for level in _JAPANESE},
    "skck": re.compile(r"\bskck\b"),
    "health": re.compile(r"\b(?:medikal|medical|surat sehat|cek kesehatan|tes kesehatan)\b"),
    "id_card": re.compile(r"\b(?:ktp|e ktp)\b"),
    "family_card": re.compile(r"\b(?:kk|kartu keluarga)\b"),
}
_SPAN = re.compile(r"([0-9]{2})(?:-([0-9]{2}))?")


_SCHOOLING = re.compile(
    r"\b(?:lulusan|tamatan|alumni|alumnus|jurusan|lulus|tamat|graduate of|graduated from|bekas|mantan)"
    r"(?: (?!(?:mau|mo|pengen|pengin|pingin|ingin|bisa|cari|nyari|belajar|kursus|latihan|pelatihan|les|dan|tapi|tp|"
    r"umur|usia|dari|di|ke|want|need|to)\b)\w+){1,5}"
)


def without_schooling(words: str) -> str:
    """Words without what somebody has learned or been already: no "las" in "lulusan smk las mau belajar jahit"."""
    return _SCHOOLING.sub(" ", plain_words(words))


def asked_as(kind: str) -> str:
    """`age`, `school`, `meet` (a condition that is met or not) or `have` (what can be got)."""
    return _ASKED_AS.get(kind, GOT)


def age_in(words: str) -> str:
    """The age somebody tells in passing, in digits; empty where they tell none."""
    found = _AGE.search(plain_words(words))
    return (found[1] or found[2]) if found else ""


def school_in(words: str) -> str:
    """The school somebody finished, as "SMK keperawatan"; empty where they name none."""
    found = _SCHOOL.search(plain_words(words))
    return " ".join(filter(None, (found[1].replace(" ", "").upper(), found[2]))) if found else ""


def papers_in(words: str, *, is_asked: bool = False) -> dict[str, str]:
    """Papers and tests somebody tells of, each `have` or `lack`: "punya paspor sm ijazah, TOPIK belum".

    is_asked: they were asked for one of them, so that its bare name says that it is there, or on its way.
    """
    found: dict[str, str] = {}
    having = is_asked = is_asked and "?" not in words
    for part in _CLAUSE.split(words.lower()):
        plain = plain_words(part)
        lacking = _NOT.search(plain) is not None or (is_asked and _UNDER_WAY.search(plain) is not None)
        having = not lacking and (having or _HAVING.search(plain) is not None)
        for paper, said in _PAPERS.items():
            if said.search(plain) and (lacking or having):
                found[paper] = LACK if lacking else HAVE
    return found


def tells_of_papers(words: str) -> bool:
    return bool(papers_in(words)) or tells_of_self(words)


def answers_for_papers(words: str) -> bool:
    return bool(papers_in(words, is_asked=True)) or tells_of_self(words)


def judge_paper(label: str, told: Mapping[str, str]) -> str:
    """How it is with what a label names, from papers that were told of; empty where none of them is it."""
    plain = plain_words(label)
    found = (state for paper, state in told.items() if _PAPERS[paper].search(plain))
    return next(found, "") or _judge_japanese(plain, told)


def _judge_japanese(label: str, told: Mapping[str, str]) -> str:
    asked = next((rank for rank, level in enumerate(_JAPANESE) if _PAPERS[level].search(label)), None)
    if asked is None:
        return ""
    if any(told.get(level) == HAVE for level in _JAPANESE[asked:]):
        return HAVE
    return LACK if any(told.get(level) == LACK for level in _JAPANESE[: asked + 1]) else ""


def tells_age(words: str) -> bool:
    return bool(_age(words))


def tells_only_age(words: str) -> bool:
    """Whether nothing but an age is told: "42", "umur saya 42"."""
    return _ONLY_AGE.fullmatch(plain_words(words)) is not None


def tells_school(words: str) -> bool:
    return bool(school_in(words))


def tells_of_body(words: str) -> bool:
    return _TATTOO.search(plain_words(words)) is not None


def tells_of_self(words: str) -> bool:
    return bool(age_in(words) or school_in(words))


def learn(known: Mapping[str, str], words: str) -> dict[str, str]:
    """What is known of a person, and what these words add: `age` and `school`."""
    told = {"age": age_in(words), "school": school_in(words)}
    return {**known, **{name: value for name, value in told.items() if value}}


def judge(need: Mapping[str, str], words: str) -> str:
    """`have` or `lack` where the words say which for sure; else empty. need: as `fields_of` gives it."""
    match need.get("ask", GOT):
        case "age":
            return _judge_age(need.get("value", ""), _age(words))
        case "school":
            return _judge_school(need, words)
        case "meet" if _TATTOO.search(need["label_id"]) and tells_of_body(words):
            return HAVE if _NOT.search(plain_words(words)) else LACK
    return ""


def school_asked_for(needs: Iterable[Mapping[str, str]], states: Mapping[str, str]) -> str:
    """The schooling that somebody falls short of; empty where they do not."""
    short = (each for each in needs if each.get("ask") == "school" and states[each["code"]] == LACK)
    return "; ".join(each["label"] for each in short)


def _age(words: str) -> str:
    told = age_in(words)
    alone = None if told else read_age(words)
    return told or (str(alone) if alone is not None and alone > 9 else "")


def _judge_age(asked: str, age: str) -> str:
    span = _SPAN.match(asked)
    if span is None or not age:
        return ""
    return HAVE if int(span[1]) <= int(age) <= int(span[2] or 99) else LACK


def _judge_school(need: Mapping[str, str], words: str) -> str:
    school = plain_words(school_in(words))
    asked = _years(need.get("value", "")) or _years(school_in(need["label_id"]))
    has = _years(school)
    if not school or not asked or not has:
        return ""
    if has < asked:
        return LACK
    is_other_field = _NURSING.search(plain_words(need["label_id"])) and not _NURSING.search(plain_words(words))
    return "" if is_other_field else HAVE


def _years(school: str) -> int:
    """The years of school that a name of one stands for; the least of several."""
    named = plain_words(school).split()
    if len(named) == 1 and named[0].isdigit():
        return int(named[0])
    return min((_LEVELS[each] for each in named if each in _LEVELS), default=0)
