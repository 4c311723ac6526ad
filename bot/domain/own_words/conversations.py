"""Words that can mean one conversation only: a point of the menu, a code, one's own data; the rest is learned."""

import re
from collections.abc import Mapping

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.asides import CALM, aside_in, told_and_asked
from bot.domain.own_words.claimants import asks_if_officer
from bot.domain.own_words.facts import read_correction
from bot.domain.own_words.home_visits import tells_of_ill_returnee, wants_visit
from bot.domain.own_words.jobs import stops_news
from bot.domain.own_words.offers import doubts_offerer, was_cheated
from bot.domain.own_words.papers import asks_for_work_papers
from bot.domain.own_words.plainly import FAMILY_LINE, MY_DATA, asks_to_follow_kin, plain_wish
from bot.domain.own_words.precautions import wants_company
from bot.domain.own_words.returning import asks_for_aid, speaks_of_return
from bot.domain.tickets import read_reference

# The points of the menu, as somebody types them who has seen them elsewhere.
_POINTS: Mapping[str, str] = {
    "hak saya": "rights",
    "hak": "rights",
    "pelatihan": "training",
    "kursus": "training",
    "syarat kerja": "competence",
    "urus berkas": "companion",
    "sapaan berkala": "check_in",
    "hari berangkat": "journey",
    "kotak bukti": "evidence",
    "bukti": "evidence",
    "petugas ini asli": "officer_check",
    "lapor": "assistance",
    "mau lapor": "assistance",
    "daftar": "registration",
    "mendaftar": "registration",
    "data saya": "my_data",
    "laporan saya": "my_case",
    "sudah pulang": "returnee",
    "hak pilih": "civic",
    "cek tawaran kerja": "recruiter_check",
}
# What may be mended of oneself before any conversation; a new employer is something else altogether.
_OWN_FACTS = frozenset(
    ("legal_name", "called", "birth_date", "nik", "home_address", "ktp_address", "home_regency", "home_province", "kin")
)
# What somebody wants done to what is kept here; what was done to a name by others is told elsewhere.
_MENDS = re.compile(
    r"^(?!.*\b(?:pas?por|pass?port|agen\w*|sponsor|calo|umur|disuruh|dipaksa|dipalsu\w*)\b)"
    r"(?:(?:tolong|tulung|mau|mo|bisa|minta|please|saya|sy|aku|kak|min) )*(?:ubah|rubah|ganti|gantos|koreksi|perbaiki|"
    r"betulkan|betulin|benerin|correct|change)\b|\b(?:salah|keliru|wrong)\b.*\b(?:se)?harus(?:nya|e)\b"
)
_SAFE_COURSE = re.compile(
    r"\b(?:kursus|belajar|kelas|pelajaran|pelatihan|latihan|sinau|diajar|course|learn|lesson)(?:nya|e|na)?"
    r"(?: (?:yang|yg|sing|nu|tentang|soal|cara|carane|berangkat|mangkat|kerja|ke|luar|negeri|biar|supaya|agar|"
    r"about|how|to|go|abroad))* (?:migrasi|aman|safe(?:ly)?|migration)\b(?! (?:ga|gak|nggak|tidak|ora|apa)\b)"
    r"|\b(?:kursus|belajar|sinau|diajar|learn)\b(?: \w+){0,3}? (?:biar|supaya|agar|ben|so) (?:ga|gak|nggak|tidak|ora|"
    r"teu|not) "
    r"(?:ketipu|tertipu|kena tipu|ditipu|dibohongi|kapusan|katipu|cheated)\b"
)
_VOTING = re.compile(
    r"\b(?:pemilu|pilpres|pileg|(?:me?n?|ny)coblos\w*|nyoblos\w*|coblosan|hak (?:pilih|suara)|ppln|kpu|voting|"
    r"elections?)\b"
)
_DENIED = re.compile(r"\b(?:bukan|bkn|dudu|sanes|banne|not)(?: (?:soal|tentang|mau|untuk|about|for))* \w+")
_CODE = re.compile(r"(?<![\w-])[0-9A-Za-z]{5}-[0-9A-Za-z]{5}(?![\w-])")
_PIN = re.compile(r"(?<![\w-])[0-9]{6}(?![\w-])")
_TYPED_CODE = re.compile(r"(?<![\w-])[0-9A-Za-z]{5}(?:-|[ ]-[ ])?[0-9A-Za-z]{5}(?![\w-])")
_NEWS = re.compile(
    r"\b(?:kode|kodenya|code|reference|kabar|kabare|kabarna|wartos|warta|status|perkembangan|kelanjutan|news|update)\b"
)


def asked_for(words: str) -> str:
    """The conversation that words name; empty where they name none. What only sounds like one: `bot.wishes`."""
    plain = plain_words(words)
    if plain in _POINTS:
        return _POINTS[plain]
    if asks_if_officer(words):
        return "officer_check"
    if doubts_offerer(words) or was_cheated(words):
        return "recruiter_check"
    if stops_news(words):
        return "jobs"
    if wants_company(words):
        return "journey"
    if wants_visit(words) or tells_of_ill_returnee(words) or asks_for_work_papers(words):
        return "companion"
    if asks_for_aid(words):
        return "returnee"
    if _VOTING.search(_DENIED.sub(" ", plain)):
        return "civic"
    if _SAFE_COURSE.search(plain):
        return "safe_migration"
    if wanted := plain_wish(words):
        return wanted
    if asks_to_follow_kin(words):
        return FAMILY_LINE
    is_calm = CALM in (aside_in(words), *told_and_asked(words)[1])  # no word of an "emergency contact"
    mended = None if is_calm else read_correction(words)
    if mended is not None and mended.fact in _OWN_FACTS and len(plain.split()) > 1:
        return MY_DATA
    if mended is not None and mended.fact == "worker_name" and mended.value and _MENDS.search(plain):
        return MY_DATA
    if _CODE.fullmatch(words.strip()) or asks_by_code(words) or (_PIN.search(words) and _CODE.search(words)):
        return "my_case"  # a code says nothing of whose it is: it is read there together with a PIN
    return "returnee" if speaks_of_return(words) else ""


def code_in(words: str) -> str:
    """The code of a report or of the family line that stands in words, as it is kept; no word and no date is one."""
    groups = (each[0] for each in _TYPED_CODE.finditer(words))
    written = (each for each in groups if "-" in each or any(map(str.isdigit, each)))
    return next(filter(None, map(read_reference, written)), "")


def asks_by_code(words: str) -> bool:
    """Whether somebody asks for news and names the code of a report that stands already."""
    return _CODE.search(words) is not None and _NEWS.search(plain_words(words)) is not None
