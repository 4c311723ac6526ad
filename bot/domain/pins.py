"""Finds PINs in what people write, so that no officer ever reads one, and codes that come with them."""

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.domain.tickets import read_reference

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
_BESIDE = re.compile(
    r"(?:kode|code|pin|laporan|lapuran|report|kasus|case)(?:nya|ku|e|na)?|saya|sy|aku|kula|abdi|i|my|ini|niki|ieu|nya|"
    r"dan|sama|sareng|kaliyan|and|the|nomor|nomer|no|is|itu|kak|mbak|mas|pak|bu|min|tolong|buka|lanjut\w*|melanjutkan|"
    r"mau|please|dulu|udah|udh|sudah|sdh|pernah|lapor|melapor|reported|before|dari|dr|from|hp|telepon|phone|lain|other|"
    r"another|lama|old|baru|new|ganti|punya|have|yang|yg|di|ke|cek|lihat|open",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<!\w)\w{5} ?[-–—]? ?\w{5}(?!\w)")
_LETTERS = re.compile(r"[^\W\d_]+")


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


class Keys(NamedTuple):
    """A code that was written, in its own form, and the PIN with it; no PIN where there was none."""

    reference: str
    pin: str


def keys_in(text: str) -> Keys | None:
    """The keys of a message that holds them and nothing else; `None` for any other."""
    code = next(filter(_looks_like_code, _CODE.finditer(text)), None)
    reference = read_reference(code[0]) if code is not None else None
    if code is None or reference is None:
        return None
    left = f"{text[: code.start()]} , {text[code.end() :]}"
    is_only = all(_BESIDE.fullmatch(each) for each in _LETTERS.findall(left))
    return Keys(reference, written_pin(left) or "") if is_only else None


def _looks_like_code(found: re.Match[str]) -> bool:
    """Two words of five letters may pass for a code, and so may ten digits of a telephone number."""
    is_written_so = any(map(str.isdigit, found[0])) or "-" in found[0] or found[0].isupper()
    return is_written_so and any(map(str.isalpha, found[0])) and read_reference(found[0]) is not None


def is_only_pin(text: str) -> bool:
    """Whether a message is a PIN, with little around it."""
    return written_pin(text) is not None and all(_BESIDE.fullmatch(each) for each in _LETTERS.findall(text))


def _digits(number: str) -> str:
    return "".join(str(int(character)) for character in number if character.isdecimal())
