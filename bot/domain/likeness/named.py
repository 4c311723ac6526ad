"""What tells an offender: numbers, accounts, profiles and companies that somebody names when asked who it was."""

import re

from bot.domain.likeness import name_noise, numbers_in
from bot.domain.names import sound_key

_DIGITS = re.compile(r"(?<![\w+])\d(?:[\s.-]?\d){7,17}(?!\w)")
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 24
_MOST_WORDS = 6
_MOST_NAME_WORDS = 8


def read_named(text: str, country: str | None = None) -> tuple[str, ...]:
    """Each in one form, however it was written: `+62...`, `@profile`, bare digits of an account, `pt:` and a name."""
    plain = numbers_in.plain(text)
    phones = numbers_in.phones(plain, country)
    found = dict.fromkeys([*phones, *numbers_in.accounts(plain)])
    tails = tuple(phone[-8:] for phone in phones)
    for run in _DIGITS.findall(plain):
        digits = re.sub(r"\D", "", run)
        if not digits.endswith(tails or ("?",)):
            found[digits] = None
    if name := _company(plain):
        found[f"pt:{name}"] = None
    return tuple(found)[:_MOST]


def numbers_of(named: tuple[str, ...]) -> tuple[str, ...]:
    """Phone numbers, accounts and profiles, without names."""
    return tuple(each for each in named if not each.startswith("pt:"))


def _company(text: str) -> str:
    """The sounds of a name of two words or more; a whole sentence is none."""
    words = _WORD.findall(text.casefold())
    if len(words) > _MOST_NAME_WORDS:
        return ""
    telling = [word for word in words if word not in name_noise.ORGANISATIONS | name_noise.ASKED and len(word) > 1]
    sounds = sorted({sound_key(word) or word for word in telling[:_MOST_WORDS]})
    return " ".join(sounds) if len(sounds) > 1 else ""
