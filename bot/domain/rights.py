"""Rights and safety at work, and cards to show to strangers: what a flow may ask the house."""

import re
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.catalogue.courses import source_in_short
from bot.domain.catalogue.words import plain_words
from bot.domain.commands import Command

# "Hak saya belum dibayar" tells of wages, "apa hak saya" asks.
_ASKING = re.compile(
    r"\b(?:hak|haknya|hakku)(?: \w+){0,2} (?:apa|apakah|apa aja|gimana|bagaimana)\b"
    r"|\b(?:apa|apakah|apa saja|apa aja|gimana|bagaimana)(?: \w+){0,2} (?:hak|haknya|hakku|berhak)\b"
    r"|\b(?:bolehkah|apakah boleh|apa boleh|memang boleh|emang boleh)\b"
    r"|\b(?:berapa|brp|pira|pinten|sabaraha)(?: \w+)? (?:hari libur|libur|cuti|jam kerja|lembur|umr)\b"
    r"|\b(?:gaji|upah) (?:minimum|minimal)\b|\bminimum wage\b|\bhow many (?:days off|holidays|hours)\b"
    r"|\b(?:what are my rights|my rights|is it legal|are they allowed|allowed to)\b"
)
_LAW = re.compile(r"\b(UU|PP|Perpres|Permen\w*|Perban)( \w*P2MI)? [0-9]+/[0-9]{4}( Pasal [0-9]+)?")


@dataclass(frozen=True)
class KnownCountry(Command[str | None]):
    """The ISO code of where the person is, as far as they told; nothing while the chat is locked."""

    name: ClassVar[str] = "known_country"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class ReadRights(Command[list[dict[str, str]]]):
    """What is confirmed of a topic, at most three facts; each has `text`, `source` and `date`.

    topic: of `RIGHTS_TOPICS`. country: ISO code; `None` reads only what holds everywhere.
    """

    name: ClassVar[str] = "read_rights"
    is_repeatable: ClassVar[bool] = True
    topic: str
    country: str | None = None


@dataclass(frozen=True)
class ReadHelpCard(Command[dict[str, str]]):
    """The reviewed card for a situation in a country: `text` to show and its `meaning`; both empty when there is none.

    situation: of `SITUATIONS`.
    """

    name: ClassVar[str] = "read_help_card"
    is_repeatable: ClassVar[bool] = True
    situation: str
    country: str | None = None


def name_of_law(source: str) -> str:
    """What a person is told a fact stands on: the rule itself where the source's title names one, else who said it."""
    law = _LAW.search(source)
    return law[0] if law is not None else source_in_short(source)


def asks_for_rights(words: str) -> bool:
    """Whether somebody asks what they, or others with them, may do."""
    return _ASKING.search(plain_words(words)) is not None
