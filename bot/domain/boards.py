"""What a wall board in a control room shows: counts of cases, never a case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.urgency import Urgency

DAYS = 30
MAX_BOARDS = 10


class Age(StrEnum):
    """How an open case stands against its limit."""

    LONG_OVER = "long_over"  # by more than an hour
    OVER = "over"
    SOON = "soon"  # within a quarter of an hour
    IN_TIME = "in_time"
    FREE = "free"  # no limit runs


@dataclass(frozen=True, slots=True)
class Board:
    """A screen that may show an agency's counts."""

    id: int
    agency: str
    name: str
    created_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Open cases of a country; `None`: not known yet."""

    country: str | None
    open: int
    unclaimed: int
    critical: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything a board draws. opened, closed: by day; categories, countries: opened within `DAYS`."""

    open: int
    unclaimed: int
    critical: int
    overdue: int
    waiting: int
    places: tuple[Place, ...]
    ages: Mapping[Urgency, Mapping[Age, int]]
    opened: Mapping[date, int]
    closed: Mapping[date, int]
    categories: Mapping[str, int]
    countries: Mapping[str | None, int]
