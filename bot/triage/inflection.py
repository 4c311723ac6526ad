"""Which forms a word takes in a language, so that one dictionary look-up per word is enough when a message comes in."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.triage.regional import (
    VOWELS,
    javanese_forms,
    javanese_passives,
    madurese_forms,
    madurese_passives,
    sundanese_forms,
    sundanese_passives,
)

_INDONESIAN_SUFFIXES = ("", "i", "in", "kan", "an", "ken")
_MIN_SHORTENED = 4
_MIN_SKELETON = 2


def indonesian_passives(stem: str) -> Iterator[str]:
    """Yield the forms in which the subject suffers the verb, also as typed in chats (`dpukul`, `kepukul`)."""
    for prefix in ("di", "d", "ter", "ke", "diper", "keter"):
        for suffix in _INDONESIAN_SUFFIXES:
            yield prefix + stem + suffix


def indonesian_forms(stem: str) -> Iterator[str]:
    """Yield bare, active, passive, reciprocal and noun forms of a verb, the colloquial ones included."""
    yield from indonesian_passives(stem)
    nasals = _nasal_forms(stem)
    for suffix in _INDONESIAN_SUFFIXES:
        yield stem + suffix
        yield "ber" + stem + suffix
        yield "nge" + stem + suffix
        for nasal in nasals:
            yield nasal + suffix
            yield "me" + nasal + suffix
            yield "pe" + nasal + suffix


def english_forms(stem: str) -> Iterator[str]:
    """Yield the regular forms of an English verb."""
    yield stem
    root = stem[:-1] if stem.endswith("e") else stem
    if stem.endswith("y") and stem[-2] not in VOWELS:
        yield from (stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing")
    else:
        yield from (stem + ("es" if stem.endswith(("s", "sh", "ch", "x", "z")) else "s"), root + "ed", root + "ing")
    is_closed = len(stem) > 2 and stem[-1] not in VOWELS + "wxy" and stem[-2] in VOWELS and stem[-3] not in VOWELS
    if is_closed:
        yield from (stem + stem[-1] + "ed", stem + stem[-1] + "ing")


def shortened_passives(stem: str) -> Iterator[str]:
    """Yield what chat writing makes of "di" + stem: vowels of the stem left out (`dipkul`, `dskp`, `dipkl`)."""
    bare = "".join(letter for letter in stem if letter not in VOWELS)
    for prefix in ("di", "d"):
        for index, letter in enumerate(stem[:-1]):
            if index and letter in VOWELS and len(stem) > _MIN_SHORTENED:
                yield prefix + stem[:index] + stem[index + 1 :]
        if len(bare) > _MIN_SKELETON:
            yield prefix + bare


def _nasal_forms(stem: str) -> tuple[str, ...]:
    """Return the stem as it stands after `me` and `pe`; without those it is the colloquial active."""
    first, rest = stem[0], stem[1:]
    if first in "ptks":
        return ({"p": "m", "t": "n", "k": "ng", "s": "ny"}[first] + rest,)
    if first in "bfv":
        return ("m" + stem,)
    if first == "c":
        return ("n" + stem, "ny" + rest)
    if first in "djz":
        return ("n" + stem,)
    if first in "gh" or first in VOWELS:
        return ("ng" + stem,)
    return (stem,)


class Inflection(NamedTuple):
    """How a language bends its verbs: all forms, those whose subject suffers it, and chat shortenings of the latter."""

    forms: Callable[[str], Iterator[str]]
    passives: Callable[[str], Iterator[str]]
    shortenings: Callable[[str], Iterator[str]]


def _none(_stem: str) -> Iterator[str]:
    return iter(())


def _as_it_is(stem: str) -> Iterator[str]:
    return iter((stem,))


INFLECTIONS = {
    "indonesian": Inflection(indonesian_forms, indonesian_passives, shortened_passives),
    "english": Inflection(english_forms, _none, _none),
    "javanese": Inflection(javanese_forms, javanese_passives, shortened_passives),
    "sundanese": Inflection(sundanese_forms, sundanese_passives, shortened_passives),
    "madurese": Inflection(madurese_forms, madurese_passives, _none),
    "none": Inflection(_as_it_is, _as_it_is, _none),
}
"""By the name a lexicon file gives."""
