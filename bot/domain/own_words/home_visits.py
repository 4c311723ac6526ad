"""Hears that somebody wants to be visited at home, and not helped with papers."""

import re

from bot.domain.answers.wording import plain

HOME_VISIT, PAPERS = "home_visit", "papers"

_VISIT = re.compile(
    r"\b(?:kunjungan|dikunjungi|mengunjungi|kunjungi|home visit|visit)(?: \w+){0,3} (?:rumah|home|griya|imah)\b|"
    r"\bhome visit\b|"
    r"\b(?:petugas|perawat|dokter|tenaga kesehatan|nakes|pasukan putih|bidan|nurse|doctor)(?: \w+){0,4} "
    r"(?:datang|dateng|kunjung|berkunjung|teka|rawuh|sumping|come|visit)\w*(?: \w+){0,2} "
    r"(?:rumah|omah|griya|imah|home)\b|"
    r"\b(?:datang|dateng|panggil|panggilkan|kirim|minta)(?: \w+){0,3} (?:petugas|perawat|dokter|nakes)(?: \w+){0,4} "
    r"(?:ke|teng|ning|ka) (?:rumah|omah|griya|imah)\b|\bpasukan putih\b"
)
_PAPERS = re.compile(r"\b(?:berkas|dokumen|persyaratan|surat surat|papers|documents)\b")


def wants_visit(words: str) -> bool:
    return _VISIT.search(" ".join(re.findall(r"\w+", plain(words)))) is not None


def need_in(words: str) -> str:
    """What a companion is wanted for; empty where it is not said."""
    if wants_visit(words):
        return HOME_VISIT
    return PAPERS if _PAPERS.search(plain(words)) else ""
