"""A message as its bare words: no addresses, small letters, no accents, nothing drawn out; and its script."""

import re
import unicodedata
from collections import Counter

MAX_CHARS = 1_000
_ADDRESSES = re.compile(r"(?:https?://|www\.)\S+|\S*@\w[\w.]*")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_WORD = re.compile(r"[a-z]+")
# Signs of one script weigh by how many Latin letters say as much. Kana comes before Han: Japanese mixes them.
_SCRIPTS = (
    ("ko", 2, re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]")),
    ("ja", 2, re.compile("[\u3041-\u30ff\uff66-\uff9d]")),
    ("zh", 3, re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("ar", 1, re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")),
    ("jv", 2, re.compile("[\ua980-\ua9df]")),
    ("su", 2, re.compile("[\u1b80-\u1bbf]")),
)


def words_of(text: str) -> list[str]:
    """The words in Latin letters; only the first 1,000 characters count."""
    text = _ADDRESSES.sub(" ", text[:MAX_CHARS])
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return _WORD.findall(_DRAWN_OUT.sub(r"\1\1", text.lower()))


def language_by_script(text: str) -> str | None:
    """The language another script than the Latin one stands for, when most of a text is written in it."""
    if text.isascii():
        return None
    text = _ADDRESSES.sub(" ", text[:MAX_CHARS])
    weights = Counter({language: weight * len(signs.findall(text)) for language, weight, signs in _SCRIPTS})
    if weights["ja"]:
        weights["ja"] += weights.pop("zh", 0)
    language, weight = weights.most_common(1)[0]
    latin = sum(map(len, words_of(text)))
    return language if weight > latin else None
