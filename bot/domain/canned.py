"""Texts officers write often: words per language with places for the reference and the officer's public name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

MAX_TEXTS = 60
MAX_WORDS_CHARS = 2_000
FALLBACK = "id"
PLACES = ("reference", "officer")
_PLACE = re.compile(r"\{\s*([A-Za-z_]*)\s*\}")


@dataclass(frozen=True, slots=True)
class CannedText:
    """A text under a name. words: by language, at least in the fallback language."""

    id: int
    agency: str
    name: str
    words: Mapping[str, str]

    def language_for(self, language: str) -> str:
        """The language a person of this language gets."""
        return language if language in self.words else FALLBACK


def public_name(officer_name: str) -> str:
    """What the person sees of an officer's name."""
    return (officer_name.split() or [""])[0]


def unknown_places(words: str) -> list[str]:
    """Names in braces that nothing would be put in for."""
    return sorted({name for name in _PLACE.findall(words) if name not in PLACES})


def fill(words: str, *, reference: str, officer: str) -> str:
    """The words with what belongs into their places."""
    values = {"reference": reference, "officer": officer}
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), words)
