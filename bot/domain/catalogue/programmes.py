"""What public bodies offer to people who are back home, who answers civic questions, and where people hear of us."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from bot.domain.catalogue import checks as check
from bot.domain.catalogue.columns import Columns
from bot.domain.commands import Command

RETURNEE_TOPICS = ("business", "export", "local_work", "money", "credit", "health", "support")
CIVIC = "civic"
MOST_SHOWN = 3
_START = re.compile(r"(?:/start(?:@\w+)?\s+)?dari-([0-9a-z_]{2,24})", re.IGNORECASE | re.ASCII)
_LONGEST_START = 80

PROGRAMME_TABLES = (
    Columns(
        "programmes",
        {
            "code": check.code,
            "topic": check.one_of(*RETURNEE_TOPICS, CIVIC),
            **dict.fromkeys(("text_id", "text_en"), check.at_most(300)),
            "source": check.words,
            "as_of": check.dated,
            "confirmed": check.one_of("yes", "no"),
            "note": check.words,
        },
        "code",
        "",
    ),
    Columns(
        "outreach",
        {
            "code": check.code,
            "name": check.at_most(120),
            "kind": check.one_of("village", "school", "airport", "partner", "event", "other"),
            **dict.fromkeys(("province", "regency"), check.words),
            "source": check.words,
            "as_of": check.dated,
            "confirmed": check.one_of("yes", "no"),
            "note": check.words,
        },
        "code",
        "province regency",
        may_be_bare=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Programme:
    """is_confirmed: whether a person may read it as a fact; else only that it was announced."""

    code: str
    topic: str
    text_id: str
    text_en: str
    as_of: str
    is_confirmed: bool


@dataclass(frozen=True, slots=True)
class OutreachPoint:
    """Where people hear of us: its code is what a start link carries, in lower case."""

    code: str
    name: str
    kind: str
    regency: str

    @property
    def start_word(self) -> str:
        return f"dari-{self.code}"


@dataclass(frozen=True, slots=True)
class PublicFacts:
    """What the catalogue says for the time after the work, and of the places where people hear of us."""

    programmes: tuple[Programme, ...] = ()
    outreach: Mapping[str, OutreachPoint] = field(default_factory=dict)


@dataclass(frozen=True)
class FindProgrammes(Command[list[dict[str, str]]]):
    """What is known about a topic, at most `MOST_SHOWN`; each has `id`, `en` (the words) and `as_of`."""

    name: ClassVar[str] = "find_programmes"
    is_repeatable: ClassVar[bool] = True
    topic: str


def programme_from(row: Mapping[str, str]) -> Programme:
    return Programme(row["code"], row["topic"], row["text_id"], row["text_en"], row["as_of"], row["confirmed"] == "yes")


def public_facts_from(rows: Callable[[str], Iterable[Mapping[str, str]]]) -> PublicFacts:
    """rows: gives a table's rows by its name."""
    points = [OutreachPoint(row["code"].lower(), row["name"], row["kind"], row["regency"]) for row in rows("outreach")]
    return PublicFacts(tuple(map(programme_from, rows("programmes"))), {point.code: point for point in points})


def read_origin(text: str) -> str:
    """The code of an outreach point that a start link carries, as `dari-<code>`; empty for everything else."""
    found = _START.fullmatch(text.strip()) if len(text) <= _LONGEST_START else None
    return found.group(1).lower() if found else ""


def of_topic(programmes: tuple[Programme, ...], topic: str) -> list[dict[str, str]]:
    """The confirmed programmes of a topic, the newest facts first."""
    found = [each for each in programmes if each.topic == topic and each.is_confirmed]
    found.sort(key=lambda each: each.as_of, reverse=True)
    return [{"id": each.text_id, "en": each.text_en, "as_of": each.as_of} for each in found[:MOST_SHOWN]]
