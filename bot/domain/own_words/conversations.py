"""Words that can mean one conversation only: a point of the menu, a code, one's own data; the rest is learned."""

import re
from collections.abc import Mapping

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.asides import says_no_emergency
from bot.domain.own_words.claimants import asks_if_officer
from bot.domain.own_words.facts import read_correction
from bot.domain.own_words.home_visits import wants_visit
from bot.domain.own_words.jobs import stops_news
from bot.domain.own_words.plainly import MY_DATA, plain_wish
from bot.domain.own_words.returning import speaks_of_return

_WANT = "(?:mau|mo|ingin|pengen|pengin|bisa|boleh|minta|tolong|cara|gimana|arep|badhe|bade|hoyong|want|can|need)"
_KEEP = "simpan|simpenin|simpankan|menyimpan|nyimpan|simpen|nyimpen|nyimpenan|nitip|titip|titipkan|keep|save|store"
_PROOF = "(?:bukti|foto|poto|fotonya|kontrak|slip|berkas|evidence|proof|proofs|photo|photos|contract|payslip)"
_ASKS_TO_KEEP = re.compile(rf"\b(?:{_WANT}|cuma|hanya|just)(?: \w+){{0,2}} (?:{_KEEP})(?: \w+){{0,2}} {_PROOF}\b")
_FEAR_FOR_PHONE = re.compile(
    r"[,.;]?\s*\b(?:takut\w*|khawatir|kuatir|wedi|sieun|sebelum|sblm|afraid|before)\b[^.;]*?\b(?:hp|hape|handphone|"
    r"ponsel|telepon|telpon|phone)\w*[^,.;]*",
    re.IGNORECASE,
)
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
_CODE = re.compile(r"(?<![\w-])[0-9A-Za-z]{5}-[0-9A-Za-z]{5}(?![\w-])")
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
    if stops_news(words):
        return "jobs"
    if wants_visit(words):
        return "companion"
    if wanted := plain_wish(words):
        return wanted
    mended = None if says_no_emergency(words) else read_correction(words)  # no word of an "emergency contact"
    if mended is not None and mended.fact in _OWN_FACTS and len(plain.split()) > 1:
        return MY_DATA
    if _CODE.fullmatch(words.strip()) or asks_by_code(words):
        return "my_case"  # a code says nothing of whose it is: it is read there together with a PIN
    return "returnee" if speaks_of_return(words) else ""


def asks_by_code(words: str) -> bool:
    """Whether somebody asks for news and names the code of a report that stands already."""
    return _CODE.search(words) is not None and _NEWS.search(plain_words(words)) is not None


def asks_to_keep(words: str) -> bool:
    """Whether somebody wants a photo or paper kept, which is no answer to any question about trouble."""
    return _ASKS_TO_KEEP.search(plain_words(words)) is not None


def without_fear_for_phone(words: str) -> str:
    """The words without the reason for keeping proof here: a phone that may be taken has not been taken."""
    return _FEAR_FOR_PHONE.sub("", words) if asks_to_keep(words) else words
