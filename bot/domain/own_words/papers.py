"""Hears which papers somebody names: of a checklist, and whether they are there; lost ones, and those that run out."""

import re
from collections.abc import Mapping, Sequence

from bot.domain.answers import is_asking
from bot.domain.answers.wording import listed, plain
from bot.domain.catalogue.words import plain_words

_OF_CITIZENS = re.compile(
    r"\b(?:perpanjang\w*|memperpanjang|mperpanjang|perpanjangan|renew\w*|ganti) (?:\w+ )?(?:paspor|passport)\b"
    r"|\b(?:paspor|passport)(?: \w+){0,4} (?:perpanjang\w*|diperpanjang|renew\w*|habis|kadaluarsa|expired)\b"
    r"|\b(?:ktp|kk|kartu keluarga|akta|akte)(?:ku|nya)?(?: (?:saya|sy|aku|kula|abdi|my))? (?:hilang|ilang|ical|"
    r"leungit|rusak|lost)\b|\b(?:lost|hilang) (?:my )?(?:ktp|id card)\b"
)

# "Kerja di jepang butuh dokumen apa aja": the list is wanted, and no opening.
_LIST = re.compile(r"\b(?:dokumen|berkas|surat surat|papers|documents)(?:nya|e|ne|na)?\b")
_WHICH = re.compile(
    r"\b(?:apa|opo|napa|nopo|naon|what|which|butuh\w*|dibutuhkan|perlu\w*|diperlukan|syarat\w*|persyaratan|betah|need\w*|"
    r"lengkapi|disiapkan|nyiapin|siapin|siapkan)\b"
)
_TO_WORK = re.compile(
    r"\b(?:kerja|bekerja|makaryo|nyambut|nyambut gawe|damel|berangkat|mangkat|magang|ssw|tki|tkw|pmi|luar negeri|work|"
    r"go abroad|ke (?:jepang|korea|taiwan|hongkong|hong kong|malaysia|singapura|singapore|jerman|saudi|arab))\b"
)
_KEPT_BACK = re.compile(
    r"\b(?:ditahan|tahan|dipegang|pegang|disita|sita|dibawa|hilang|ilang|palsu|dipalsu\w*|majikan|bos|agen|agency|withheld|"
    r"kept|lost|fake)\b"
)
_NO_OPENING = re.compile(
    r"\b(?:bukan|bkn|dudu|sanes|sanes|not) (?:loker|lowongan|kerja|jobs?)\b.*\b(?:dokumen|berkas|papers)"
)

HAVE, LACK = "have", "lack"

# What people call a paper, and what the list calls it.
_CALLED: Mapping[str, tuple[str, str]] = {
    "passport": (r"pasp?or\w*|pasport\w*|passport", r"paspor|passport"),
    "visa": (r"visa\w*", r"visa"),
    "health": (
        r"(?:surat |tes |test |cek )?(?:sehat|kesehatan)|medikal|medical|mcu|psikolog\w*|psikotes|health",
        r"sehat|health",
    ),
    "competence": (r"ser?tifikat\w*|sertipikat\w*|kompetensi|certificate", r"kompetensi|competence"),
    "placement": (r"(?:perjanjian |kontrak )?penempatan|placement", r"penempatan|placement"),
    "contract": (
        r"(?:perjanjian|kontrak|surat|surat perjanjian) kerja|kontrak(?:nya)?(?! penempatan)|(?:work )?contract",
        r"perjanjian kerja|work contract",
    ),
    "marriage": (
        r"status (?:kawin|perkawinan|nikah)|(?:surat|akta|akte) (?:cerai|nikah|kawin|janda|duda)|buku nikah|marital|"
        r"marriage|divorce",
        r"status perkawinan|marital",
    ),
    "permission": (r"(?:surat )?(?:izin|ijin|restu)(?:nya)?|permission", r"surat izin|permission"),
    "insurance": (
        r"bpjs|jaminan(?: sosial)?|asuransi|insurance|social security",
        r"jaminan sosial|bpjs|social security",
    ),
    "health_insurance": (r"jkn|kis", r"jkn"),
    "account": (r"siskop\w*|akun|account", r"siskop"),
    "leave": (r"surat cuti|leave letter", r"surat cuti|leave"),
    "picture": (r"pas ?foto|passport photo", r"pas foto|^photo"),
    "profile": (r"profil\w*|employer profile", r"profil"),
    "call": (r"surat panggilan|call letter", r"panggilan|call letter"),
    "statement": (r"surat pernyataan|tanggung jawab|statement", r"pernyataan|responsibility"),
}
_SAID = {name: re.compile(rf"\b(?:{said})\b") for name, (said, _) in _CALLED.items()}
_LISTED = {name: re.compile(label) for name, (_, label) in _CALLED.items()}
# Named beside the others, though no list holds them; a "kk" alone is the elder sister who is spoken to.
_OFTEN_NAMED = re.compile(
    r"\b(?:(?:e ?)?ktp|(?<=ktp )kk|kk(?= (?:ktp|ija[sz]ah|skck))|kartu keluarga|ija[sz]ah|skck|"
    r"akt[ae] (?:ke)?lahir(?:an)?|npwp|eps topik|topik)\b"
)
_CLAUSE = re.compile(r"[,.;\n]+|\b(?:tapi|tp|but|nanging|sedangkan)\b")
_ALL = re.compile(r"\b(?:semua\w*|kabeh|sedaya|sadaya\w*|all|everything|lengkap)\b")
_BUT = re.compile(r"\b(?:kecuali|selain|kajaba|kejaba|except|cuma|tinggal|kurang)\b")
_NUMBERED = re.compile(r"(?:(?:nomor|nomer|no|number|yang|yg|dan|and|sama|karo|kalih|sareng|jeung|\d{1,2})[ ,.&+]*)+")
_NUMBER = re.compile(r"\d{1,2}")
_LACKING = frozenset(
    listed(
        "belum blm dereng durung teu acan tidak tdk gak ga nggak ora mboten henteu not hilang ilang mati kadaluarsa "
        "expired lost diurus proses urus without tanpa"
    )
)
_THERE = frozenset(
    listed(
        "ada punya wonten ono ana aya gaduh sudah udah udh sdh sampun wis wes tos parantos beres jadi selesai lengkap "
        "dapat have got done ready"
    )
)
_ABOUT_ALL = frozenset(
    listed(
        "semua semuanya kabeh sedaya sadaya sadayana all everything saya aku kula abdi my berkas surat nya itu ya kok"
    )
)


def papers_told(words: str, papers: Sequence[Mapping[str, str]], *, otherwise: str = "") -> dict[int, str]:
    """The papers that words name, by their place in the list, each `have`, `lack`, or as `otherwise` where unsaid."""
    spoken = _spaced(words)
    if _NUMBERED.fullmatch(spoken):
        named = [int(each) - 1 for each in _NUMBER.findall(spoken)]
        return dict.fromkeys([place for place in named if 0 <= place < len(papers)], otherwise)
    told: dict[int, str] = {}
    for clause in _clauses(words):
        before, rest = _parted(clause)
        if _is_of_all(before):
            told |= dict.fromkeys(range(len(papers)), _state(before))
        for part, state in ((before, _state(before)), (rest, LACK)):
            told |= dict.fromkeys(_named(part, papers), state or otherwise)
    return told


def papers_beside(words: str, papers: Sequence[Mapping[str, str]]) -> tuple[str, ...]:
    """Papers that words name and the list does not hold, as they were called."""
    spoken = _spaced(words)
    named = [found[0] for name, said in _SAID.items() if not _named_so(name, papers) and (found := said.search(spoken))]
    return (*named, *(found[0] for found in _OFTEN_NAMED.finditer(spoken)))


def names_papers(words: str) -> bool:
    """Whether words may name papers of a list, by name, by number or all of them; a bare yes or no names none."""
    spoken = _spaced(words)
    if _NUMBERED.fullmatch(spoken):
        return _NUMBER.search(spoken) is not None
    return any(each.search(spoken) for each in (*_SAID.values(), _OFTEN_NAMED)) or any(
        _is_of_all(_parted(clause)[0]) for clause in _clauses(words)
    )


def tells_of_papers(words: str) -> bool:
    """Whether words tell how papers stand, or ask about one; a name alone does not say which."""
    return names_papers(words) and (bool(_state(_spaced(words))) or is_asking(words))


def _spaced(words: str) -> str:
    return " ".join(re.findall(r"\w+", plain(words)))


def _clauses(words: str) -> list[str]:
    return [spoken for each in _CLAUSE.split(plain(words)) if (spoken := _spaced(each))]


def _parted(clause: str) -> tuple[str, str]:
    """What is said of some papers, and what comes after "except"."""
    but = _BUT.search(clause)
    return (clause[: but.start()], clause[but.end() :]) if but is not None else (clause, "")


def _is_of_all(clause: str) -> bool:
    """Whether a clause tells of all papers alike, and names none: "KTP udah semua" does not."""
    words = set(clause.split())
    return bool(_ALL.search(clause)) and bool(_state(clause)) and words <= _THERE | _LACKING | _ABOUT_ALL


def _state(spoken: str) -> str:
    words = set(spoken.split())
    if _LACKING & words:
        return LACK
    return HAVE if _THERE & words else ""


def _named(spoken: str, papers: Sequence[Mapping[str, str]]) -> list[int]:
    names = [name for name, said in _SAID.items() if said.search(spoken)]
    return sorted({place for name in names for place in _named_so(name, papers)})


def _named_so(name: str, papers: Sequence[Mapping[str, str]]) -> list[int]:
    labels = [" ".join(paper.get(key, "") for key in ("label", "label_id")).lower() for paper in papers]
    return [place for place, label in enumerate(labels) if _LISTED[name].search(label)]


def asks_for_citizen_papers(words: str) -> bool:
    """Whether somebody asks for papers of a citizen, and not for elections: lost ones, or those that run out."""
    return _OF_CITIZENS.search(plain_words(words)) is not None


def asks_for_work_papers(words: str) -> bool:
    """Whether somebody asks which papers are needed to work abroad: "kerja di jepang butuh dokumen apa aja"."""
    plain = plain_words(words)
    if _LIST.search(plain) is None or _KEPT_BACK.search(plain):
        return False
    is_asked = _WHICH.search(plain) is not None and _TO_WORK.search(plain) is not None
    return is_asked or _NO_OPENING.search(plain) is not None
