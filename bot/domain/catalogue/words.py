"""Words as the catalogue compares them: without case, accents, punctuation and what nobody sees."""

import re
import unicodedata
from functools import lru_cache

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
