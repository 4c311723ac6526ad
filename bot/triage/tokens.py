"""Raw text to lower-case tokens, with disguises, zero-width signs and letter games undone."""

import re
import unicodedata

MAX_CHARS = 4_000
COMMA = ","
_DOT = "."
STOPS = frozenset(".!?;\n…。！？")
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+|[.!?;\n…。！？]+|,")
_DROPPED_CATEGORIES = frozenset(("Cf", "Mn", "Me"))
_APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ")
_LOOKALIKES = str.maketrans("013456789", "oieasgtbg")
_REPEATED = re.compile(r"(.)\1+")
_MIN_SPELLED_OUT = 3
_SIGNS = {"🆘": " sos ", "🔪": " pisau ", "🔫": " pistol ", "🤣": " wkwk ", "😂": " wkwk "}
"""Pictures that say a word; the others are for mood."""


def split(text: str, written: re.Pattern[str] | None = None) -> list[str]:
    """Return words, numbers, commas and runs of sentence ends; only the first 4,000 characters count.

    written: words of scripts without blanks, each of which becomes a token of its own.
    """
    folded = fold(text[:MAX_CHARS])
    if written is not None and not folded.isascii():
        folded = written.sub(_set_apart, folded)
    tokens = _TOKEN.findall(folded)
    if len([token for token in tokens if len(token) == 1]) >= _MIN_SPELLED_OUT:
        return _join_spelled_out(tokens)
    return tokens


def fold(text: str) -> str:
    """Return the text in lower case, without accents, apostrophes and invisible signs, in compatible letters."""
    if not text.isascii():
        for sign, word in _SIGNS.items():
            text = text.replace(sign, word)
        decomposed = unicodedata.normalize("NFKD", text)[: 2 * MAX_CHARS]
        kept = "".join(sign for sign in decomposed if unicodedata.category(sign) not in _DROPPED_CATEGORIES)
        text = unicodedata.normalize("NFC", kept)[:MAX_CHARS]
    return text.lower().replace("i'll", "i will").translate(_APOSTROPHES)


def read_lookalikes(token: str) -> str:
    """Return the token with digits read as the letters they stand for (`t0l0ng`)."""
    return token.translate(_LOOKALIKES)


def squeeze(token: str) -> str:
    """Return the token with every repeated letter written once (`tolooong`)."""
    return _REPEATED.sub(r"\1", token)


def _set_apart(match: re.Match[str]) -> str:
    return f" {match[0].replace(' ', '')} "


def _join_spelled_out(tokens: list[str]) -> list[str]:
    """Put letters typed one by one together again (`t o l o n g`, `s.o.s`); commas and line ends part them."""
    joined: list[str] = []
    letters: list[str] = []
    for token in [*tokens, ""]:
        if len(token) == 1 and token.isalpha():
            letters.append(token)
            continue
        if letters and token == _DOT:
            continue
        joined.extend(["".join(letters)] if len(letters) >= _MIN_SPELLED_OUT else letters)
        letters = []
        joined.append(token)
    return joined[:-1]
