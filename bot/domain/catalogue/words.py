"""Words as the catalogue compares them: without case, accents, punctuation and what nobody sees."""

import re
import unicodedata
from functools import lru_cache

_DENIED = re.compile(
    r"\b(?:jangan|jgn|bukan|bkn|dudu|sanes|ojo|ampun|ulah|not|"
    r"(?:tidak|tdk|ga|gak|nggak|ndak|ora|mboten|teu) (?:mau|jadi|usah|pengen|pingin|purun|hoyong|hayang)|emoh) "
    r"(?:(?:yang|yg|sing|nu|soal|bahasa|basa|pelatihan|kursus|kerja) )*(?!hanya|cuma|saja|only)(\w+)"
)
_NOT_LETTERS = re.compile(r"[^a-z0-9 ]+")


@lru_cache(maxsize=32)  # a dozen readers look at each message; the next few messages push it out
def plain_words(text: str) -> str:
    """Lower case, no accents, no punctuation, nothing invisible, single spaces."""
    letters = text.lower()
    if not letters.isascii():
        letters = "".join(
            "" if unicodedata.category(character) == "Cf" else character
            for character in unicodedata.normalize("NFKD", letters)
            if not unicodedata.combining(character)
        )
    return " ".join(_NOT_LETTERS.sub(" ", letters).split())


def without_denied(words: str) -> str:
    """Plain words without what they say is not meant: "korea aja lah, jangan jepang" names Korea."""
    return _DENIED.sub(" ", plain_words(words))


def denied_in(words: str) -> str:
    """What plain words say is not meant: "jangan jepang" denies "jepang"; empty where nothing is."""
    return " ".join(found[1] for found in _DENIED.finditer(plain_words(words)))
