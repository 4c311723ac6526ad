"""Training courses: who may come, how long they take, and which of them teach what somebody wants to learn."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.catalogue.skills import Skill, names_phrase
from bot.domain.catalogue.words import plain_words
from bot.domain.commands import Command
from bot.domain.homes import Home

_LENGTH = re.compile(r"([0-9]+(?:-[0-9]+)?) (day|month)s?(?: ([0-9]+) days?)?\b")
_PAUSED = "Paused"
_JAKARTA_CITY = "Jakarta"
_NAMELESS = frozenset(("copy", "copy of a wire report"))


@dataclass(frozen=True, slots=True)
class Course:
    """A row of the table of courses. conditions: in the table's words; is_paused: not taught at the moment."""

    code: str
    provider: str
    city: str
    address: str
    name_id: str
    name_en: str
    length: str
    cost: str
    conditions: tuple[str, ...]
    useful_for: str
    source: str
    as_of: str
    is_confirmed: bool
    is_paused: bool = False

    @property
    def is_for_jakarta(self) -> bool:
        """Whether only residents of Jakarta may come: the city's own centres, which it pays for."""
        return self.city.startswith(_JAKARTA_CITY)

    def name(self, language: str) -> str:
        return self.name_en if language == "en" else self.name_id


@dataclass(frozen=True, slots=True)
class Length:
    """How long a course takes. unit: `days`, `months`, `months_days` (then with `days`), or `unknown`."""

    unit: str
    amount: str = ""
    days: str = ""


def read_length(cell: str) -> Length:
    """What a table's cell says of a length, where it says it for sure."""
    found = _LENGTH.search(cell)
    if found is None or "unconfirmed" in cell:
        return Length("unknown")
    amount, unit, days = found.groups()
    if days:
        return Length("months_days", amount, days)
    return Length(f"{unit}s", amount)


def is_paused(note: str) -> bool:
    return note.startswith(_PAUSED)


def find_courses(courses: Iterable[Course], skills: Sequence[Skill], home: Home) -> list[Course]:
    """Courses that teach one of these skills and that somebody from there may attend, the nearest and newest first."""
    wanted = [phrase for skill in skills for phrase in skill.taught_as]
    found = [
        each
        for each in courses
        if not each.is_paused
        and (home.is_jakarta or not each.is_for_jakarta)
        and names_phrase(f"{each.name_id} | {each.name_en}", wanted)
    ]
    newest = sorted(found, key=lambda each: each.as_of if each.as_of[:1].isdigit() else "", reverse=True)
    return sorted(newest, key=lambda each: (not each.is_confirmed, not is_near(each, home)))


def source_in_short(source: str) -> str:
    """Who said it, without title and address: the first of several sources that has a name."""
    names = [each.split(" <")[0].split(": ")[0].split(" (")[0].strip() for each in source.split(" ; ")]
    named = [each.removeprefix("copy of ") for each in names if each not in _NAMELESS]
    return (named or names)[0]


def slug(words: str) -> str:
    """Words of a table as the end of a text key."""
    return plain_words(words).replace(" ", "-")


def is_near(course: Course, home: Home) -> bool:
    """Whether a course is in somebody's own regency or province."""
    return any(each is not None and each in course.city for each in (home.regency, home.province))


@dataclass(frozen=True)
class FindCourses(Command[dict[str, object]]):
    """What can be learned of what somebody means, by whoever lives there.

    Gives `skill` (its name, empty when it was not understood), `is_jakarta`, `is_elsewhere` (none is in their own
    province) and `courses`: each with `code`, `name`, `provider`, `place`, `unit`, `amount`, `days`, `cost` (free,
    unknown), `conditions`, `source`, `as_of`, `is_sure`.
    home: in the person's own words; empty takes what is known of them.
    """

    name: ClassVar[str] = "find_courses"
    is_repeatable: ClassVar[bool] = True
    words: str
    home: str = ""


@dataclass(frozen=True)
class KnownHome(Command[str]):
    """Where the person lives, if they registered it: regency and province in words, else empty."""

    name: ClassVar[str] = "known_home"
    is_repeatable: ClassVar[bool] = True
