"""Cuts what somebody typed into plain words and numbers, whatever letters and digits were used."""

import re
import unicodedata
from functools import lru_cache

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[a-z]+")
_QUOTES = re.compile("['`´‘’ʼ]+")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
MOST_CHARS = 400


def listed(words: str) -> tuple[str, ...]:
    """Words of a table, written with spaces between them."""
    return tuple(words.split())


@lru_cache(maxsize=32)  # a dozen readers look at each message; the next few messages push it out
def plain(text: str) -> str:
    """Lower case, no accents, ASCII digits, nothing invisible; punctuation stays."""
    lower = text[:MOST_CHARS].lower()
    return _DRAWN_OUT.sub(r"\1", _QUOTES.sub("", lower if lower.isascii() else _bare(lower)))


def tokens(text: str) -> list[str]:
    """Words and numbers in their order: "3bln" is two, "iyaaa" is "iya", "ta'" is "ta"."""
    return _TOKEN.findall(plain(text))


def _bare(text: str) -> str:
    shown: list[str] = []
    for letter in unicodedata.normalize("NFKD", text):
        digit = unicodedata.decimal(letter, None)
        if digit is not None:
            shown.append(str(digit))
        elif not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf":
            shown.append(letter)
    return "".join(shown)
