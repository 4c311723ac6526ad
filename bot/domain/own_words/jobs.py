"""What somebody asks of work abroad in one sentence: openings, fairs, conditions or news, and where they live."""

import re

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
    r"silakan|tolong|mana|berangkat|bursa|kapan|lowongan|kerja)\w*\b"
)


def want_in(words: str) -> str:
    """`fairs`, `notice`, `openings` or `destinations`; empty where words ask for none of them."""
    plain = plain_words(words)
    return next((want for want, said in _WANTED.items() if said.search(plain)), "")


def asks_for_work(words: str) -> bool:
    """Whether a whole sentence says what is wanted, so that what else it names counts too."""
    plain = plain_words(words)
    return len(plain.split()) > _FEW_WORDS and bool(want_in(words)) and _STOP.search(plain) is None


def names_several(words: str) -> bool:
    return len(set(_COUNTRIES.findall(plain_words(words)))) > 1


def home_in(words: str) -> str:
    """Where somebody says they live: "iya semarang" is Semarang; empty where they say nothing of it."""
    plain = plain_words(words)
    if _NO_HOME.search(plain) or _COUNTRIES.search(plain):
        return ""
    lives = _LIVES.match(plain)
    return place_in(words) or (lives[1].title() if lives else "")


def tells_of_fairs(words: str) -> bool:
    return bool(home_in(words)) or want_in(words) == "fairs"
