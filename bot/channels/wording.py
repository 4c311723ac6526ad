"""Fit words into a channel's limits so that everybody sees that something was left out."""

import unicodedata
from collections.abc import Callable, Sequence

from bot.domain.messages import Choice

ELLIPSIS = "…"

Measure = Callable[[str], int]


def utf16_length(text: str) -> int:
    """Count as most phone software does: an emoji is two. The safe measure where a provider does not say."""
    return len(text) + sum(character > "\uffff" for character in text)


def shorten(text: str, limit: int, measure: Measure = len) -> str:
    """Cut `text` to `limit`, at a space in its last third if there is one, and end it with an ellipsis."""
    if measure(text) <= limit:
        return text
    end = _last_fitting(text, limit - 1, measure)
    space = max(text.rfind(" ", 0, end + 1), text.rfind("\n", 0, end + 1))
    if space > end * 2 // 3:
        end = space
    while end > 0 and _continues(text[end - 1], text[end]):
        end -= 1
    return text[:end].rstrip() + ELLIPSIS


def _last_fitting(text: str, limit: int, measure: Measure) -> int:
    end = min(len(text), limit)
    while measure(text[:end]) > limit:
        end -= max(1, (measure(text[:end]) - limit) // 2)
    return end


def _continues(before: str, after: str) -> bool:
    """Whether `after` belongs to the sign begun by `before`: an accent, a joined emoji, a skin colour."""
    return (
        before == "\u200d"
        or after == "\u200d"
        or unicodedata.category(after)[0] == "M"
        or "\U0001f3fb" <= after <= "\U0001f3ff"
    )


def distinct(labels: Sequence[str], limit: int, measure: Measure = len) -> list[str]:
    """Shorten every label; those that become equal get a number, as providers refuse two of the same."""
    fitted: list[str] = []
    for label in labels:
        candidate = shorten(label, limit, measure)
        number = 2
        while candidate in fitted:
            ending = f" ({number})"
            candidate = shorten(label, limit - len(ending), measure) + ending
            number += 1
        fitted.append(candidate)
    return fitted


def numbered(text: str, choices: Sequence[Choice], limit: int, measure: Measure = len) -> str:
    """Write the choices as numbered lines below the text; if something must be cut it is the text, not the choices."""
    lines = "\n".join(f"{number}. {choice.label}" for number, choice in enumerate(choices, 1))
    room = limit - measure(lines) - 2
    if room < 1:
        return shorten(f"{text}\n\n{lines}", limit, measure)
    return f"{shorten(text, room, measure)}\n\n{lines}"
