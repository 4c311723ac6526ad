"""Which of the fields that openings are sorted by somebody names in passing: "lowongan las di Korea"."""

import re
from collections.abc import Mapping

from bot.domain.catalogue.words import without_denied

_MINDING = (
    r"(?:(?:n|men)?jaga|jagain|njagain|rawat|merawat|ngerawat|ngrawat|ngurus|urus|mengurus|ngurusin|momong|ngopeni|"
    r"ngarawat|ngajaga|menjaga)"
)
_WORDS: Mapping[str, str] = {
    "welding": r"las|pengelasan|tukang las|juru las|welder|welding",
    "construction": r"bangunan|konstruksi|tukang batu|tukang kayu|construction",
    "engineering": r"mekanik|teknik mesin|montir|teknisi|insinyur|mechanic|engineer|engineering",
    "hospitality": r"hotel|perhotelan|restoran|koki|barista|pelayan|waiter|waitress|kitchen|chef",
    "care": (
        r"perawat|lansia|jompo|caregiver|kaigo|nurse|panti|manula|"
        rf"{_MINDING} (?:orang tua|orangtua|ortu|wong tuwa|tiyang sepuh|kolot|nenek|kakek|simbah|orang sakit)"
        r"(?! (?:saya|sy|aku|ku|sendiri|kami|dulu|di rumah|di kampung))"
    ),
    "household": r"prt|art|pembantu|rumah tangga|asisten rumah tangga|housemaid|domestic worker",
    "sea_farm": r"nelayan|perikanan|pelaut|abk|pertanian|perkebunan|kebun|sawit|petani|fishing|farm|farming",
    "manufacturing": r"pabrik|manufaktur|operator produksi|factory|manufacturing",
}
_TRADES = {code: re.compile(rf"\b(?:{words})\b") for code, words in _WORDS.items()}


_LEARNED = re.compile(
    r"\b(?:bahasa (?:jepang|korea|inggris|mandarin|arab|jerman|kantonis)|japanese|korean|english|mandarin|komputer|"
    r"computer|jahit|menjahit|sewing|masak|memasak|cooking|lansia|listrik|otomotif|mesin|mengemudi|setir|driving|"
    r"tata boga|tata busana|perhotelan)\b"
)


def names_skill(words: str) -> bool:
    """Whether something is named that can be learned."""
    return bool(trade_in(words)) or _LEARNED.search(without_denied(words)) is not None


def trade_in(words: str) -> str:
    """The code of the field; empty where none is named."""
    plain = without_denied(words)
    return next((code for code, pattern in _TRADES.items() if pattern.search(plain)), "")
