"""A moment somebody named: a day, how exact it is, and whether it lies where it may be meant."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_CENTURY = 100


class Precision(StrEnum):
    """How exact a moment is; `about` may be some weeks off."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"


class Direction(StrEnum):
    """Which side of today was asked for; it decides what "March" means, and what cannot be meant."""

    PAST = "past"
    AHEAD = "ahead"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Moment:
    """day: the day itself, else one within the month, the year or the weeks that are meant."""

    day: date
    precision: Precision

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day that may be meant."""
        day = self.day
        match self.precision:
            case Precision.DAY:
                return day, day
            case Precision.YEAR:
                return date(day.year, 1, 1), date(day.year, 12, 31)
            case Precision.MONTH:
                return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
            case Precision.ABOUT:
                return day - timedelta(days=20), day + timedelta(days=20)


@dataclass(frozen=True, slots=True)
class Window:
    """Where a moment may lie: seen from today, so many years back and ahead at most."""

    today: date
    direction: Direction = Direction.PAST
    back: int = 40
    ahead: int = 15

    def holds(self, moment: Moment, direction: Direction | None = None) -> bool:
        if not self.today.year - self.back <= moment.day.year <= self.today.year + self.ahead:
            return False  # before the span of a moment is worked out, which the first and last days of all do not have
        first, last = moment.span
        side = direction or self.direction
        return not ((side is Direction.PAST and first > self.today) or (side is Direction.AHEAD and last < self.today))

    def full_year(self, written: str) -> int:
        """A year of two digits is the last one that may be meant."""
        year = int(written)
        if len(written) > 2:
            return year
        century = self.today.year // _CENTURY * _CENTURY
        return year + (century if year + century <= self.today.year + self.ahead else century - _CENTURY)

    def nearest(self, day: int | None, month: int, direction: Direction) -> Moment | None:
        """A day or month without a year: the last one, the next one where it lies ahead, or else the closest."""
        years = (self.today.year, self.today.year - 1, self.today.year + 1)
        found = [month_moment(year, month) if day is None else day_moment(year, month, day) for year in years]
        fitting = [each for each in found if each is not None and self.holds(each, direction)]
        return min(fitting, key=lambda each: abs(each.day - self.today), default=None)


def day_moment(year: int, month: int, day: int) -> Moment | None:
    try:
        return Moment(date(year, month, day), Precision.DAY)
    except ValueError:
        return None


def month_moment(year: int, month: int) -> Moment | None:
    try:
        return Moment(date(year, month, 1), Precision.MONTH)
    except ValueError:
        return None


def year_moment(year: int) -> Moment:
    return Moment(date(year, 7, 1), Precision.YEAR)
