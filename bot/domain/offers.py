"""What the catalogue offers on an ordinary day: skills, courses, requirements, openings and fairs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.catalogue.courses import Course
from bot.domain.catalogue.openings import Event, Opening
from bot.domain.catalogue.requirements import Requirement
from bot.domain.catalogue.skills import Skills


@dataclass(frozen=True, slots=True)
class Offers:
    """Read with the rest of the catalogue. placements: by country, whether placement there is open."""

    skills: Skills = field(default_factory=Skills)
    courses: Sequence[Course] = ()
    requirements: Sequence[Requirement] = ()
    openings: Sequence[Opening] = ()
    events: Sequence[Event] = ()
    placements: Mapping[str, str] = field(default_factory=dict)
