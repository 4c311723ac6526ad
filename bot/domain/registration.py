"""Registration: what is kept of a person for good, the commands that read and note it, and checks that only warn."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from bot.domain.answers import Direction, Moment, Precision, read_birth, read_moment
from bot.domain.commands import Command

ROLES = ("worker", "candidate", "returnee", "relative")
PATHS = ("p3mi", "g_to_g", "independent", "other")
RELATIONS = ("spouse", "parent", "child", "sibling", "other")

# The keys of `Profile.facts`, in the order they are told. Of a relative, what is about work is about their worker.
FACTS = (
    "role",
    "legal_name",
    "called",
    "birth_date",  # ISO 8601 where it was understood, else as written
    "nik",
    "passport",
    "home_address",
    "ktp_address",
    "home_province",
    "home_regency",
    "kin_name",
    "kin_phone",
    "worker_name",
    "worker_birth_date",
    "relation",
    "worker_phone",
    "country",  # ISO code: where they work, want to work or have worked
    "city",
    "employer",
    "job",
    "path",
    "company",
    "contract_end",
)
HOME_FACTS = ("home_province", "home_regency")
CODED_FACTS = frozenset(("role", "relation", "path"))  # kept as a short word, told in the words of the language
FACTS_PREFIX = "facts."  # before the name of what a ticket knows of its person besides the answers

_DIGITS = re.compile(r"[0-9]+")
_PASSPORT = re.compile(r"[A-Z]{1,2}[0-9]{6,7}")
_NIK_DIGITS = 16
_WOMEN_ADD = 40  # to the day of birth inside the number
# Provinces at the beginning of the number that were seen so far (DOMAIN.md, Formats); the list is not complete.
_PROVINCE_CODES = frozenset((*range(11, 20), 21, *range(31, 37), *range(51, 54), *range(61, 98)))
_CENTURY = 100


@dataclass(frozen=True)
class NoteFacts(Command[None]):
    """Keep facts about the person for good, by the keys of `FACTS`; an empty one is forgotten."""

    name: ClassVar[str] = "note_facts"
    is_repeatable: ClassVar[bool] = True
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadFacts(Command[dict[str, str]]):
    """What is known of the person by the keys of `FACTS`; nothing while the chat is locked."""

    name: ClassVar[str] = "read_facts"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class HasConsent(Command[bool]):
    """Whether the person agreed to how their words are kept, in today's version."""

    name: ClassVar[str] = "has_consent"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class FindCountry(Command[str | None]):
    """The ISO code of a country in somebody's words or at a point, without taking it for where the person is."""

    name: ClassVar[str] = "find_country"
    is_repeatable: ClassVar[bool] = True
    words: str = ""
    latitude: float | None = None
    longitude: float | None = None


def home_of(facts: Mapping[str, object]) -> dict[str, object]:
    """What a ticket takes over of a person's facts, so that the office of their home finds it."""
    return {FACTS_PREFIX + key: facts[key] for key in HOME_FACTS if facts.get(key)}


def read_birth_date(words: str, today: date) -> str | None:
    """A date of birth in ISO 8601; `None` when it is no whole date, or nobody's who could write."""
    return _whole_day(read_birth(words, today))


def read_contract_end(words: str, today: date) -> str | None:
    """The day a contract ends or ended, in ISO 8601; `None` when no whole date was named."""
    return _whole_day(read_moment(words, today, Direction.EITHER))


def _whole_day(moment: Moment | None) -> str | None:
    return moment.day.isoformat() if moment is not None and moment.precision is Precision.DAY else None


def read_nik(words: str) -> str | None:
    """The digits of a number of that length, however they are spaced; `None` when it cannot be one."""
    digits = "".join(each for each in _plain(words) if each not in " .-/")
    return digits if len(digits) == _NIK_DIGITS and _DIGITS.fullmatch(digits) else None


def doubt_nik(nik: str, birth_date: str | None) -> str | None:
    """What looks wrong in a number, `province` or `date`: it may be right all the same, nobody mends such dates."""
    if int(nik[:2]) not in _PROVINCE_CODES:
        return "province"
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    day -= _WOMEN_ADD if day > _WOMEN_ADD else 0
    try:
        born = date.fromisoformat(birth_date or "")
    except ValueError:
        return None
    return None if (day, month, year) == (born.day, born.month, born.year % _CENTURY) else "date"


def read_passport(words: str) -> str | None:
    """A passport's number in its own form; `None` when it does not look like one."""
    plain = "".join(each for each in _plain(words).upper() if each not in " .-/")
    return plain if _PASSPORT.fullmatch(plain) else None


def _plain(words: str) -> str:
    """ASCII digits for whatever digits were typed, and nothing invisible between them (THREATS.md T24)."""
    visible = (each for each in unicodedata.normalize("NFKC", words) if unicodedata.category(each) != "Cf")
    digits = ((each, unicodedata.decimal(each, None)) for each in visible)
    return "".join(each if digit is None else str(digit) for each, digit in digits).strip()
