"""What somebody asks of work abroad in one sentence: openings, fairs, conditions or news, and where they live."""

import re

from bot.domain.answers import tells_nothing
from bot.domain.catalogue.home_places import home_named
from bot.domain.catalogue.words import plain_words
from bot.domain.provinces import place_in

_WANTED = {
    "fairs": re.compile(r"\b(?:bursa|job ?fair|pameran kerja|jobfair)\b"),
    "notice": re.compile(r"\b(?:kabari|kabarin|dikabari|kasih tau|kasih tahu|beri tahu|notif\w*|tell me when)\b"),
    "openings": re.compile(r"\b(?:lowongan\w*|lowker|loker|kerja|kerjaan|pekerjaan|openings?|vacanc\w+|jobs?)\b"),
    "destinations": re.compile(r"\b(?:negara|syarat\w*|tujuan|countr\w+)\b"),
}
_STOP = re.compile(r"\b(?:berhenti|stop|jangan|hentikan)\b")
_FEW_WORDS = 2
_COUNTRIES = re.compile(
    r"\b(?:korea|korsel|jepang|japan|hong ?kong|hk|taiwan|malaysia|singapura|singapore|brunei|arab saudi|saudi|dubai|"
    r"qatar|kuwait|oman|jerman|germany|italia|italy|polandia|hungaria|tiongkok|china|cina|turki|australia)\b"
)
_LIVES = re.compile(r"(?:iya|ya|yes|nggih|di|dari|saya di|sy di|aku di|kalau|kalo) ([a-z]{4,}(?: [a-z]{4,})?)$")
_NO_HOME = re.compile(
    r"\b(?:catat|minat|kabari|boleh|periksa|syarat|cukup|makasih|terima|kasih|dicatat|lanjut|sudah|udah|betul|benar|"
    r"silakan|tolong|mana|berangkat|bursa|kapan|lowongan|kerja|perusahaan|pertama|kedua|ketiga|terakhir|kekurangan|"
    r"kurang|menu|kembali|stop|jangan|hentikan|berhenti|tidak|nggak|belum|halo|daftar|gaji|bantu|company|interest|done)\w*\b"
)
_TOWN = re.compile(r"[a-z]{4,}(?: [a-z]{4,})?")
_TOLD_OF = r"(?:kabari\w*|dikabari|kabarin|notif\w*|lowongan\w*|loker|openings?|notices?|telling me)"
# Said at any time; "jangan kabari" alone may mean the family.
_STOP_NEWS = re.compile(
    rf"\b(?:stop|berhenti|hentikan|no more)(?: \w+){{0,2}} {_TOLD_OF}\b"
    r"|\b(?:jangan|ga usah|gak usah|tidak usah|ora usah|ulah|dont)(?: \w+){0,3} (?:lowongan|loker|notif\w*|openings?)\b"
    rf"|\b{_TOLD_OF}(?: \w+)? (?:stop|berhenti|hentikan)\b"
)
_NO_NEWS = re.compile(r"\b(?:jangan|ga usah|gak usah|tidak usah|dont) (?:kabari\w*|dikabari|tell me)\b")

_BARE_QUESTION = 5  # words; a longer one asks something of its own
_WHAT_ABOUT = re.compile(
    r"\b(?:kalau|kalo|klo|lek|yen|nek|menawi|upami|lamun|mun|gimana|gmn|gmana|bagaimana|piye|kados pundi|"
    r"kumaha|how|what) "
    r"|\b(?:gimana|gmn|bagaimana|piye|pripun|kumaha)$"
)

_COST = re.compile(
    r"\b(?:bayar|mbayar|berbayar|biaya|biayanya|ongkos|ongkosnya|gratis|free)(?: \w+)? ?"
    r"(?:ga|gak|gk|nggak|enggak|ndak|tidak|tdk|kah|ora|apa|mboten|teu|brp|berapa|piro|pira|pinten|sabaraha)\b"
    r"|\b(?:brp|berapa|piro|pira|pinten|sabaraha)(?: \w+)? (?:bayar|bayarnya|biaya|biayanya|ongkos|harga)\w*\b"
    r"|\b(?:apa|apakah|harus|perlu|kudu) (?:bayar|mbayar|gratis|berbayar)\b|\bhow much\b|\bis it free\b"
)


def want_in(words: str) -> str:
    """`fairs`, `notice`, `openings` or `destinations`; empty where words ask for none of them."""
    plain = plain_words(words)
    if _STOP_NEWS.search(plain) or _NO_NEWS.search(plain):
        return "stop_notice"
    return next((want for want, said in _WANTED.items() if said.search(plain)), "")


def stops_news(words: str) -> bool:
    """Whether somebody wants to hear of openings no more."""
    return _STOP_NEWS.search(plain_words(words)) is not None


def asks_for_work(words: str) -> bool:
    """Whether a whole sentence says what is wanted, so that what else it names counts too."""
    plain = plain_words(words)
    if stops_news(words):
        return True
    return len(plain.split()) > _FEW_WORDS and bool(want_in(words)) and _STOP.search(plain) is None


def names_several(words: str) -> bool:
    return len(set(_COUNTRIES.findall(plain_words(words)))) > 1


def names_country(words: str) -> bool:
    return _COUNTRIES.search(plain_words(words)) is not None


def asks_of_country(words: str) -> bool:
    """Whether a question is about work in a country and nothing closer: "kalau jepang gmn"."""
    plain = plain_words(words)
    return len(plain.split()) <= _BARE_QUESTION and _WHAT_ABOUT.search(plain) is not None and names_country(words)


def home_in(words: str) -> str:
    """Where somebody says they live: "iya semarang" is Semarang; empty where they say nothing of it."""
    plain = plain_words(words)
    if _NO_HOME.search(plain) or _COUNTRIES.search(plain):
        return ""
    lives = _LIVES.match(plain)
    return place_in(words) or (lives[1].title() if lives else "")


def town_in(words: str) -> str:
    """A town that was asked for, also by nothing but its name."""
    if named := home_named(words):
        return named
    plain = plain_words(words)
    is_bare = _TOWN.fullmatch(plain) is not None and not _NO_HOME.search(plain) and not tells_nothing(words)
    return home_in(words) or (plain.title() if is_bare and not names_country(words) and not want_in(words) else "")


def tells_of_news(words: str) -> bool:
    return want_in(words) in ("notice", "stop_notice")


def tells_of_fairs(words: str) -> bool:
    return bool(home_in(words)) or names_country(words) or want_in(words) in ("fairs", "notice", "stop_notice")


def tells_of_town(words: str) -> bool:
    return tells_of_fairs(words) or bool(town_in(words))


def asks_cost(words: str) -> bool:
    """Whether somebody asks what something costs, or whether it is free."""
    return _COST.search(plain_words(words)) is not None
