"""What is known about one token, and about words that mean something only together."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from bot.triage.rules import Meaning


class Phrase(NamedTuple):
    """Words that mean something only together; `rest` follows the first two."""

    rest: tuple[str, ...]
    terms: tuple[str, ...]
    meaning: Meaning


class Form(NamedTuple):
    """What is known about one token: usual spelling, stem, terms, and the phrases it may begin by their second word."""

    word: str
    stem: str
    terms: tuple[str, ...] = ()
    number: int | None = None
    unit: str | None = None
    phrases: Mapping[str, tuple[Phrase, ...]] = MappingProxyType({})
    meaning: Meaning = Meaning()
    is_plain: bool = True
    """Neither a term nor a number nor a phrase depends on it."""
