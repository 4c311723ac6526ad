"""Hears in a report what one of its other questions would ask: that writing is not safe, who is there, since when."""

import re
from datetime import date

from bot.domain.answers import Direction, is_asking, read_moment, read_spoken
from bot.domain.answers.wording import listed, tokens

_UNSAFE = re.compile(
    r"\b(?:tidak|tdk|tak|ga|gak|gk|g|nggak|enggak|ngga|kurang|belum|blm|mboten|boten|ora|teu|henteu|not|isnt|"
    r"unsafe)(?: (?:begitu|terlalu|patos|pati|very|really|so))? (?:aman|safe|slamet|selamat|salamet|wilujeng)\b"
    r"|\bunsafe\b"
)
_MOST_UNSAFE_WORDS = 6
_SAFE_MYSELF = re.compile(
    r"(?:(?:ya|iya|ok|oke|yes|nggih|muhun) )*(?:saya|sy|aku|kula|kulo|abdi|i am|im) (?:mah |sih |sendiri )?"
    r"(?:aman|safe|selamat|slamet|salamet|wilujeng)\b"
)
_TURNING = re.compile(
    r"\b(?:tapi|tp|tetapi|nanging|namung|but|tidak|tdk|gak|ga|nggak|enggak|belum|ora|mboten|teu|not|kalau|kalo|asal|"
    r"if|bahaya|majikan (?:ada|di)|dia (?:ada|di|lagi))\b"
)
_GREETING = re.compile(
    r"\b(?:selamat|slamat|met) (?:pagi|siang|sore|malam|malem|petang|tengah hari|tinggal|datang|jalan)\b", re.IGNORECASE
)
# What is not safe may be something else: to be called, or to go there.
_NOT_TO_WRITE = frozenset(
    listed("telpon telepon telp nelpon ditelpon ditelepon call calls pulang keluar kabur lari uang")
)

_LED = re.compile(
    r"^(?:(?:saya|sy|aku|lagi|kula|kulo|abdi|ini) )*(?:sama|sm|ama|bareng|bersama|dengan|karo|kalih|sareng|jeung|with) "
)
_MOST_COMPANY_WORDS = 5

_SPAN = re.compile(
    r"\b(?:sejak|semenjak|sudah|sdh|udah|udh|wis|wes|sampun|tos|geus|parantos|since|for)(?: \w+)? ?(?:\d+|se)? ?"
    r"(?:hari|minggu|bulan|bln|tahun|thn|taun|dina|wulan|sasih|days?|weeks?|months?|years?)\b(?: (?:lalu|ago))?"
    r"|\b(?:sejak|semenjak|since) \w+(?: \d{4})?\b"
)
_OF_SOMETHING_ELSE = frozenset(
    listed("kerja bekerja umur usia kontrak gaji digaji dibayar nikah menikah work working worked old contract paid")
)
_MOST_SPAN_WORDS = 8


def says_unsafe(words: str) -> bool:
    """Whether a short message says that it is not safe here: somebody may be reading along."""
    said = tokens(words)
    if len(said) > _MOST_UNSAFE_WORDS or words.rstrip().endswith("?") or _NOT_TO_WRITE & set(said):
        return False
    return bool(_UNSAFE.search(" ".join(said)))


def opens_safe(words: str) -> bool:
    """Whether a message opens with "I am safe", and nothing turns it round: "saya aman, mbak itu dekat stasiun"."""
    said = " ".join(tokens(words))
    return _SAFE_MYSELF.match(said) is not None and _TURNING.search(said) is None


def without_greeting(words: str) -> str:
    """What is left without "selamat pagi": the same word means safe in Malay."""
    return _GREETING.sub("", words)


def company_told(words: str, question: str, codes: tuple[str, ...]) -> str | None:
    """Who is there, where a message says no more than that: "sama majikan"."""
    said = tokens(words)
    if len(said) > _MOST_COMPANY_WORDS or is_asking(words) or not _LED.match(" ".join(said) + " "):
        return None
    return read_spoken(words, question, codes)


def since_told(words: str, today: date) -> str:
    """Since when it has been so, as it was said: "sudah 3 bulan"; empty where it may be said of something else."""
    said = tokens(words)
    if len(said) > _MOST_SPAN_WORDS or is_asking(words) or _OF_SOMETHING_ELSE & set(said):
        return ""
    span = _SPAN.search(" ".join(said))
    return span[0] if span is not None and read_moment(span[0], today, Direction.PAST) is not None else ""
