"""Finds PINs in what people write, so that no officer ever reads one."""

import re
from collections.abc import Callable

PIN_DIGITS = 6
DOTS = "•" * PIN_DIGITS

# Six digits in any script, together or parted by a space, a dot, a dash or something hidden; no piece of more digits.
_GAP = "[ .\u00a0\u200b-\u200f\u2060\ufeff-]?"
_NUMBER = rf"(?<!\d)\d(?:{_GAP}\d){{{PIN_DIGITS - 1}}}(?!\d)"
_ANYWHERE = re.compile(rf"(?=({_NUMBER}))")
_WORD = r"(?<![^\W_])pin(?:ku|mu|nya)?(?![^\W_])"
_BETWEEN = r"[\s:=\"'(-]*(?:[^\W\d_]{1,12}[\s:=\"'(-]+){0,3}"  # "PIN saya adalah 123456"; no comma, no full stop
_AFTER_WORD = re.compile(rf"{_WORD}{_BETWEEN}({_NUMBER})", re.IGNORECASE)
_BEFORE_WORD = re.compile(rf"({_NUMBER})[\s\"')-]*(?:[^\W\d_]{{1,12}}\s+){{0,2}}{_WORD}", re.IGNORECASE)


def hide_pins(text: str, is_own: Callable[[str], bool]) -> str:
    """Put dots for the writer's own PIN, and for whatever has the shape of one beside the word PIN.

    is_own: compares six digits with the writer's PIN.
    """
    spans = [match.span(1) for pattern in (_AFTER_WORD, _BEFORE_WORD) for match in pattern.finditer(text)]
    spans += [match.span(1) for match in _ANYWHERE.finditer(text) if is_own(_digits(match[1]))]
    # From the end, so that places stay right; where two overlap the first to go takes the other along.
    for start, end in sorted(spans, reverse=True):
        if DOTS not in text[start:end]:
            text = text[:start] + DOTS + text[end:]
    return text


def told_pin(text: str) -> str | None:
    """The number somebody calls a PIN in their own words (`PIN saya 123456`); `None` when there is none."""
    found = _AFTER_WORD.search(text) or _BEFORE_WORD.search(text)
    return _digits(found[1]) if found else None


def written_pin(text: str) -> str | None:
    """The PIN somebody wrote where it was asked for, whatever stands around it; `None` when no number can be one."""
    numbers = [match[1] for match in _ANYWHERE.finditer(text)]
    return told_pin(text) or (_digits(numbers[0]) if numbers else None)


def _digits(number: str) -> str:
    return "".join(str(int(character)) for character in number if character.isdecimal())
