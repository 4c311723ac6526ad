"""Hears that somebody wants to be visited at home, and not helped with papers."""

import re

from bot.domain.answers.wording import plain

HOME_VISIT, PAPERS = "home_visit", "papers"
CERTIFICATE = "certificate"

_VISIT = re.compile(
    r"\b(?:kunjungan|dikunjungi|mengunjungi|kunjungi|home visit|visit)(?: \w+){0,3} (?:rumah|home|griya|imah)\b|"
    r"\bhome visit\b|"
    r"\b(?:petugas|perawat|dokter|tenaga kesehatan|nakes|pasukan putih|bidan|nurse|doctor)(?: \w+){0,4} "
    r"(?:datang|dateng|kunjung|berkunjung|teka|rawuh|sumping|come|visit)\w*(?: \w+){0,2} "
    r"(?:rumah|omah|griya|imah|home)\b|"
    r"\b(?:datang|dateng|panggil|panggilkan|kirim|minta)(?: \w+){0,3} (?:petugas|perawat|dokter|nakes)(?: \w+){0,4} "
    r"(?:ke|teng|ning|ka) (?:rumah|omah|griya|imah)\b|\bpasukan putih\b"
)
_PAPERS = re.compile(
    r"\b(?:berkas\w*|dokumen\w*|persyaratan|surat\w*|ktp|kk|ijazah|paspor|papers|documents|passport)\b"
)

_JAKARTA = re.compile(r"\b(?:jakarta|jkt|dki|jakut|jaktim|jaksel|jakbar|jakpus|(?:kepulauan|pulau) seribu)\b")
_ADDRESS = re.compile(r"\b(?:jl|jln|jalan|gang|gg|rt|rw|blok|komplek|kompleks|perumahan|kelurahan|kecamatan)\b")
_ILLNESS = re.compile(
    r"\b(?:stroke|strok|struk|lumpuh|kejang\w*|pingsan|sesak\w*|kanker|jantung|demam|panas tinggi|muntah\w*|sakit\w*|"
    r"gerah|teu damang|udur|lemas|lemes|jatuh|(?:gak|ga|tidak|mboten|ora) (?:bisa|saged|iso) (?:jalan|mlaku)|koma|"
    r"patah|(?:tidak|gak) sadar|sick|ill|paralysed|seizures?|fever|cancer)\b"
)
# A paper that says that somebody has worked: none of those one needs to leave.
_CERTIFICATE = re.compile(
    r"\bpaklaring\b|\bsurat (?:keterangan )?(?:pengalaman|pernah|bekas) (?:kerja|bekerja)\b"
    r"|\bsurat keterangan (?:kerja|bekerja)\b|\b(?:serat|layang) katrangan (?:nyambut damel|damel|gawe|kerja)\b"
    r"|\b(?:certificate|letter|proof) of (?:past |previous )?(?:work|employment)\b|\breference letter\b"
)


def is_in_jakarta(words: str) -> bool:
    return _JAKARTA.search(plain(words)) is not None


def is_an_address(words: str) -> bool:
    return _ADDRESS.search(plain(words)) is not None


def tells_illness(words: str) -> bool:
    """Whether words tell what ails somebody; a bare yes or no with it stays one."""
    return _ILLNESS.search(plain(words)) is not None


def wants_visit(words: str) -> bool:
    return _VISIT.search(" ".join(re.findall(r"\w+", plain(words)))) is not None


def need_in(words: str) -> str:
    """What a companion is wanted for; empty where it is not said."""
    if _CERTIFICATE.search(plain(words)):
        return CERTIFICATE
    if wants_visit(words):
        return HOME_VISIT
    if _PAPERS.search(plain(words)):
        return PAPERS
    return HOME_VISIT if tells_illness(words) else ""
