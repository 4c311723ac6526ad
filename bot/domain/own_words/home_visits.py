"""Hears that somebody wants to be visited at home, and not helped with papers."""

import re
from collections.abc import Callable, Sequence

from bot.domain.answers.wording import plain
from bot.domain.catalogue.entries import NamedPlace
from bot.domain.own_words.papers import asks_for_work_papers
from bot.domain.own_words.returning import came_back, speaks_of_coming_back
from bot.domain.own_words.whose import OTHERS, OWN, is_about_another, pieces_told
from bot.domain.provinces import find_province
from bot.domain.regencies import find_regency

HOME_VISIT, PAPERS = "home_visit", "papers"
CERTIFICATE = "certificate"
JAKARTA = "DKI Jakarta"

_VISIT = re.compile(
    r"\b(?:kunjungan|dikunjungi|mengunjungi|kunjungi|home visit|visit)(?: \w+){0,3} (?:rumah|home|griya|imah)\b|"
    r"\bhome visit\b|"
    r"\b(?:di|dipun)?(?:datangi|datengi|datengin|datangin|rawuhi|tekani|kunjungi|kunjungin|sambangi|sambangin|jenguk|"
    r"tiliki|tengok)(?: \w+){0,3} (?:rumah|omah|griya|imah|petugas|perawat|dokter|nakes)\b|"
    r"\b(?:rumah|omah|griya|griyane|imah)\w*(?: \w+){0,8} (?:petugas|perawat|dokter|nakes)(?: \w+){0,4} "
    r"(?:datang|dateng|kunjung|berkunjung|teka|rawuh|sumping|come|visit)\w*\b|"
    r"\b(?:petugas|perawat|dokter|tenaga kesehatan|nakes|pasukan putih|bidan|nurse|doctor)(?: \w+){0,4} "
    r"(?:datang|dateng|kunjung|berkunjung|teka|rawuh|sumping|come|visit)\w*(?: \w+){0,2} "
    r"(?:rumah|omah|griya|imah|home)\b|"
    r"\b(?:datang|dateng|panggil|panggilkan|kirim|minta)(?: \w+){0,3} (?:petugas|perawat|dokter|nakes)(?: \w+){0,4} "
    r"(?:ke|teng|ning|ka) (?:rumah|omah|griya|imah)\b|\bpasukan putih\b"
)
_PAPERS = re.compile(
    r"\b(?:berkas\w*|dokumen\w*|persyaratan|surat\w*|ktp|kk|ijazah|paspor|papers|documents|passport)\b"
)

# The districts (kecamatan) of its five cities, but for two that name something else too (Senen, Makasar).
_DISTRICTS = (
    "cakung|cengkareng|tebet|kebayoran (?:baru|lama)|pulo ?gadung|tanjung priok|priok|penjaringan|kelapa gading|"
    "jatinegara|"
    "duren sawit|kramat ?jati|pasar minggu|jagakarsa|mampang(?: prapatan)?|pancoran|cilandak|pesanggrahan|setia ?budi|"
    "grogol|palmerah|kebon jeruk|kembangan|kalideres|tambora|taman ?sari|gambir|sawah besar|kemayoran|cempaka putih|"
    "menteng|tanah abang|johar baru|koja|cilincing|pademangan|ciracas|cipayung|pasar rebo|matraman"
)
_JAKARTA = re.compile(
    rf"\b(?:jakarta|jkt|dki|jakut|jaktim|jaksel|jakbar|jakpus|(?:kepulauan|pulau) seribu|{_DISTRICTS})\b"
)
_ADDRESS = re.compile(r"\b(?:jl|jln|jalan|gang|gg|rt|rw|blok|komplek|kompleks|perumahan|kelurahan|kecamatan)\b")
_ILLNESS = re.compile(
    r"\b(?:stroke|strok|struk|lumpuh|kejang\w*|pingsan|sesak\w*|kanker|jantung|demam|panas tinggi|muntah\w*|sakit\w*|"
    r"gerah|teu damang|udur|lemas|lemes|jatuh|(?:gak|ga|tidak|mboten|ora) (?:bisa|saged|iso) (?:jalan|mlaku)|koma|"
    r"patah|(?:tidak|gak) sadar|sick|ill|paralysed|seizures?|fever|cancer)\b"
)
_AWAY = re.compile(
    rf"^(?:{OWN}|i am|im|i)(?: (?:ini|lagi|sedang|msh|masih|sekarang|skrg|posisi|ada|saiki|jadi|tki|tkw|pmi|bmi))* "
    r"(?:kerja|bekerja|merantau|nyambut damel|damel|work|working|live|di|ning|neng|nang|teng|in|at)\b"
)
_TROUBLED = re.compile(
    r"\b(?:di(?!a\b|ri\b|sini\b|sana\b|mana\b|rumah\b|datang|dateng|kunjung|rawuh|jenguk|tengok|kirim)\w{4,}|kabur|"
    r"takut|"
    r"wedi|sieun|gaji\w*|paspor\w*|mau pulang|pengen pulang|ingin pulang|mati|bunuh|luka|afraid|beaten|locked)\b"
)
# A paper that says that somebody has worked: none of those one needs to leave.
_CERTIFICATE = re.compile(
    r"\bpaklaring\b|\bsurat (?:keterangan )?(?:pengalaman|pernah|bekas) (?:kerja|bekerja)\b"
    r"|\bsurat keterangan (?:kerja|bekerja)\b|\b(?:serat|layang) katrangan (?:nyambut damel|damel|gawe|kerja)\b"
    r"|\b(?:certificate|letter|proof) of (?:past |previous )?(?:work|employment)\b|\breference letter\b"
)


def is_in_jakarta(words: str) -> bool:
    return _JAKARTA.search(plain(words)) is not None or (find_regency(words) or ("", ""))[1] == JAKARTA


def is_an_address(words: str) -> bool:
    return _ADDRESS.search(plain(words)) is not None


def tells_illness(words: str) -> bool:
    """Whether words tell what ails somebody; a bare yes or no with it stays one."""
    return _ILLNESS.search(plain(words)) is not None


def sick_at_home(words: str) -> str:
    """Where in Indonesia one of the writer's own is ill, of whom somebody abroad tells; empty where nobody is.

    "Bapak saya" may be whom the writer speaks to, unless the writer says to be at work, somewhere else.
    """
    pieces = list(pieces_told(words))
    own = [piece for piece, owner in pieces if owner != OTHERS]
    is_well = not any(tells_illness(piece) or _TROUBLED.search(plain(piece)) for piece in own)
    is_away = is_well and any(_AWAY.search(plain(piece)) and not _place_at_home(piece) for piece in own)
    theirs = (piece for piece, owner in pieces if owner == OTHERS and tells_illness(piece))
    return next(
        (place for piece in theirs if (is_away or is_about_another(words)) and (place := _place_at_home(piece))), ""
    )


def ill_at_home(words: str, find: Callable[[Sequence[str]], list[NamedPlace]]) -> str:
    """Where in Indonesia one of the writer's own is ill: as in `sick_at_home`, or home again from a country."""
    if at_home := sick_at_home(words):
        return at_home
    return "Indonesia" if tells_of_ill_returnee(words) and came_back(words, find) else ""


def _place_at_home(words: str) -> str:
    named = find_regency(words)
    if named is not None:
        return named[0]
    return find_province(words) or (JAKARTA if _JAKARTA.search(plain(words)) else "")


def wants_visit(words: str) -> bool:
    return _VISIT.search(" ".join(re.findall(r"\w+", plain(words)))) is not None


def tells_of_ill_returnee(words: str) -> bool:
    """Whether one of the writer's own has come home from abroad and is ill: a visit is what there is for that."""
    return speaks_of_coming_back(words) and tells_illness(words) and is_about_another(words)


def need_in(words: str) -> str:
    """What a companion is wanted for; empty where it is not said."""
    if _CERTIFICATE.search(plain(words)):
        return CERTIFICATE
    if wants_visit(words):
        return HOME_VISIT
    if _PAPERS.search(plain(words)) or asks_for_work_papers(words):
        return PAPERS
    return HOME_VISIT if tells_illness(words) else ""
