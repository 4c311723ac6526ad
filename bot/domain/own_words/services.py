"""Words that ask for a service by what it does, or by a code: leave, passports, job fairs, visits, one's own data."""

import re
from collections.abc import Mapping

from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.asides import says_no_emergency
from bot.domain.own_words.facts import read_correction
from bot.domain.own_words.home_visits import wants_visit

_WANT = "(?:mau|mo|ingin|pengen|pengin|bisa|boleh|minta|ambil|cara|gimana|arep|badhe|bade|hoyong|want|can|take)"
_KIN = "(?:anak|suami|istri|isteri|adik|adek|kakak|abang|ibu|ayah|bapak|saudara|keponakan|ponakan|keluarga)"
_ASKED: Mapping[str, re.Pattern[str]] = {
    # Who goes home for a while needs no way home.
    "rights": re.compile(
        rf"\b{_WANT}(?: \w+){{0,2}} cuti\b|\bcuti (?:pulang|mudik|lebaran|tahunan|natal)\b|\bhome leave\b"
        r"|\b(?:potong\w*|dipotong|memotong|motong)(?: \w+){0,6} (?:wajar|normal|sah|lumrah)\b"
        r"|\b(?:wajar|normal|sah|lumrah)(?: \w+){0,4} (?:potong\w*|dipotong)\b"
    ),
    "assistance": re.compile(
        r"\b(?:gaji|gajih|upah|bayaran)(?:ku|nya|ne|e)?(?: \w+){0,2} (?:ga|gak|nggak|tidak|tdk|ora|mboten|teu|blm|"
        r"belum|kurang) (?:sesuai|cocok|penuh|lengkap|full)\b"
        r"|\b(?:majikan|agen|agensi|bos|pt|juragan) (?:\w+ )?(?:potong|motong|memotong) (?:gaji|upah)"
    ),
    "civic": re.compile(
        r"\b(?:perpanjang\w*|memperpanjang|mperpanjang|perpanjangan|renew\w*|ganti) (?:\w+ )?(?:paspor|passport)\b"
        r"|\b(?:paspor|passport)(?: \w+){0,4} (?:perpanjang\w*|diperpanjang|renew\w*|habis|kadaluarsa|expired)\b"
        r"|\b(?:ktp|kk|kartu keluarga|akta|akte)(?:ku|nya)?(?: (?:saya|sy|aku|kula|abdi|my))? (?:hilang|ilang|ical|"
        r"leungit|rusak|lost)\b|\b(?:lost|hilang) (?:my )?(?:ktp|id card)\b"
    ),
    "jobs": re.compile(
        r"\b(?:bursa kerja|job ?fair|jobfest|pameran kerja)\b"
        r"|\b(?:jadwal|kapan|kpn|iraha|pendaftaran|schedule|when)(?: \w+){0,3} (?:g ?to ?g|gtog|p ?to ?p|ssw|eps)\b"
    ),
    "competence": re.compile(rf"\b{_KIN}(?:ku)?(?: \w+){{0,2}} (?:mau|ingin|pengen) (?:berangkat|kerja) (?:ke|di) \w"),
    "family_line": re.compile(
        r"\b(?:ikut|ikuti|ikutin|mengikuti|pantau|memantau|follow)(?: \w+){0,2} (?:kabar|perkembangan|news)\b"
        r"|\b(?:batal\w*|hentikan|stop|cabut|berhenti\w*)(?: \w+)? kode(?: \w+)? keluarga\b"
    ),
}
# What may be mended of oneself before any conversation; a new employer is something else altogether.
_OWN_FACTS = frozenset(
    ("legal_name", "called", "birth_date", "nik", "home_address", "ktp_address", "home_regency", "home_province", "kin")
)
_REFUSED = re.compile(
    r"\b(?:ga|gak|nggak|tidak|tdk|ora|mboten|teu|not|dont) (?:di)?(?:boleh\w*|kasih|beri\w*|izin\w*|ijin\w*|oleh|"
    r"angsal|allowed|let)\b"
)
_CODE = re.compile(r"(?<![\w-])[0-9A-Za-z]{5}-[0-9A-Za-z]{5}(?![\w-])")
_NEWS = re.compile(
    r"\b(?:kode|kodenya|code|reference|kabar|kabare|kabarna|wartos|warta|status|perkembangan|kelanjutan|news|update)\b"
)
_MY_CASE = "my_case"


def asks_for_papers(words: str) -> bool:
    """Whether somebody asks for papers of a citizen, and not for elections: lost ones, or those that run out."""
    return _ASKED["civic"].search(plain_words(words)) is not None


def service_wanted(words: str) -> str:
    """The flow that words ask for by what it does; empty where they name none.

    A code says nothing of whose it is: whoever writes one is led to where it is read together with a PIN.
    """
    plain = plain_words(words)
    if wants_visit(words):
        return "companion"
    found = next((flow for flow, asking in _ASKED.items() if asking.search(plain)), "")
    if found:
        return "" if found == "rights" and _REFUSED.search(plain) else found  # which is trouble of its own kind
    mended = None if says_no_emergency(words) else read_correction(words)  # no word of an "emergency contact"
    if mended is not None and mended.fact in _OWN_FACTS and len(plain.split()) > 1:
        return "my_data"
    return _MY_CASE if _CODE.fullmatch(words.strip()) or asks_by_code(words) else ""


def asks_by_code(words: str) -> bool:
    """Whether somebody asks for news and names the code of a report that stands already."""
    return _CODE.search(words) is not None and _NEWS.search(plain_words(words)) is not None
