"""Parts a text so that the words which led to a decision can be marked in it."""

import re
from collections.abc import Iterable

_MOST = 40


def marked(text: str, words: Iterable[str]) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is one of the words; small letters and capitals are the same."""
    parts = sorted({part for word in words for part in word.split() if part.strip()}, key=len, reverse=True)[:_MOST]
    if not parts:
        return [(text, False)]
    # Scripts without blanks have no edges of words between their signs.
    edged = "|".join(rf"\b{re.escape(part)}\b" if part.isascii() else re.escape(part) for part in parts)
    pieces = re.split(f"({edged})", text, flags=re.IGNORECASE)
    return [(piece, place % 2 == 1) for place, piece in enumerate(pieces) if piece]
