"""Times as officers read them: relative at a glance, exact in their agency's zone underneath."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import (
    format_date,
    format_datetime,
    format_time,
    get_day_names,
    get_month_names,
    get_timezone_location,
)

from bot.domain.clocks import PRODUCT_DEFAULTS
from bot.domain.desk import QueueRow
from bot.domain.tickets import Ticket

_ZONES_OF_INDONESIA = ("WIB", "WITA", "WIT")  # other short names mean several zones: CST is Taipei and Chicago
_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_STEPS = (("day", _DAY), ("hour", _HOUR), ("minute", _MINUTE))


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment in all the words its element shows. machine: what `<time datetime>` takes; told: how far away it is."""

    machine: str
    exact: str
    told: str


@dataclass(frozen=True, slots=True)
class Moments:
    """Writes moments for one officer's language; `words` gives the text for a key, with a count where it has one."""

    language: str
    zone: ZoneInfo
    now: datetime
    words: Callable[..., str]
    _distances: dict[tuple[str, int], str] = field(default_factory=dict, repr=False, compare=False)

    def past(self, moment: datetime) -> Stamp:
        return Stamp(self.machine(moment), self.exact(moment), self.ago(moment))

    def limit(self, moment: datetime) -> Stamp:
        return Stamp(self.machine(moment), self.exact(moment), self.until(moment))

    def ago(self, moment: datetime) -> str:
        """`5 menit lalu`; the page's script keeps counting by the same steps."""
        age = self.now - moment
        if age < _MINUTE:
            return self.words("just-now")
        if age < _HOUR:
            return self._distance("ago-minute", age // _MINUTE)
        if age < _DAY:
            return self._distance("ago-hour", age // _HOUR)
        if age < _WEEK:
            return self._distance("ago-day", age // _DAY)
        local = moment.astimezone(self.zone)
        return f"{local.day} {_names(self.language).short_months[local.month]} {local.year}"

    def until(self, moment: datetime) -> str:
        """`5 menit lagi`, or how far it is over; the page's script keeps counting by the same steps."""
        left = moment - self.now
        family, span = ("due-over", -left) if left <= timedelta() else ("due-in", left)
        if span < _MINUTE:
            return self.words("due-over" if left <= timedelta() else "due-now")
        unit, step = next(each for each in _STEPS if span >= each[1])
        return self._distance(f"{family}-{unit}", span // step)

    def is_late(self, waiting: Ticket | QueueRow) -> bool:
        """Whether nobody claimed it within the time its urgency usually has, whenever the next ones are called."""
        return waiting.has_climbed and self.now - waiting.opened_at >= PRODUCT_DEFAULTS[waiting.urgency].acknowledge

    def is_over(self, moment: datetime) -> bool:
        return moment <= self.now

    def exact(self, moment: datetime) -> str:
        """`Sabtu, 21 November 2026, 10.02 WIB`; by hand, since a page of the queue holds a hundred of them."""
        local, names = moment.astimezone(self.zone), _names(self.language)
        day = f"{names.days[local.weekday()]}, {local.day} {names.months[local.month]} {local.year}"
        return f"{day}, {local.hour:02}.{local.minute:02} {self._zone_word(local)}"

    def short(self, moment: datetime) -> str:
        """`24 Nov, 14.30 WIB`: for limits, which may lie ahead."""
        local = moment.astimezone(self.zone)
        return f"{format_datetime(local, 'd MMM, HH.mm', locale=self.language)} {self._zone_word(local)}"

    def soon(self, moment: datetime) -> str:
        """The hour, with its day where that is not today."""
        local = moment.astimezone(self.zone)
        is_today = local.date() == self.now.astimezone(self.zone).date()
        return f"{self.clock(moment)} {self._zone_word(local)}" if is_today else self.short(moment)

    def date(self, day: date) -> str:
        """`22 November 2026`: a day that has no hour."""
        return format_date(day, "d MMMM y", locale=self.language)

    def clock(self, moment: datetime) -> str:
        return format_time(moment.astimezone(self.zone), "HH.mm", locale=self.language)

    def day(self, moment: datetime) -> str:
        """`Sabtu, 21 November 2026 (WIB)`: stands over hours that name no zone themselves."""
        local = moment.astimezone(self.zone)
        return f"{format_date(local, 'EEEE, d MMMM y', locale=self.language)} ({self._zone_word(local)})"

    def span(self, minutes: int) -> str:
        """`1 jam`, `3 hari`: what so many minutes are in the largest unit that leaves no rest; empty below an hour."""
        span = timedelta(minutes=minutes)
        for unit, step in (("day", _DAY), ("hour", _HOUR)):
            if span >= step and not span % step:
                return self.words(f"span-{unit}", count=str(span // step))
        return ""

    def of_zone(self, name: str) -> str:
        """`Kuala Lumpur (UTC+08)`, `Jakarta (WIB)`: an agency's zone as people say it."""
        city = get_timezone_location(name, locale=self.language, return_city=True)
        return f"{city} ({self._zone_word(self.now.astimezone(ZoneInfo(name)))})"

    def machine(self, moment: datetime) -> str:
        """What `<time datetime>` takes."""
        return moment.astimezone(self.zone).isoformat(timespec="seconds")

    def _distance(self, key: str, count: int) -> str:
        """The same few distances stand all over a page."""
        known = self._distances.get((key, count))
        if known is None:
            known = self._distances[key, count] = self.words(key, count=str(count))
        return known

    def _zone_word(self, local: datetime) -> str:
        name = local.tzname() or ""
        if name in _ZONES_OF_INDONESIA:
            return name
        hours, minutes = local.strftime("%z")[:3], local.strftime("%z")[3:5]
        return f"UTC{hours}" if minutes == "00" else f"UTC{hours}:{minutes}"


@dataclass(frozen=True, slots=True)
class _Names:
    """days: by weekday, Monday is 0. months: by number."""

    days: Mapping[int, str]
    months: Mapping[int, str]
    short_months: Mapping[int, str]


@lru_cache
def _names(language: str) -> _Names:
    return _Names(
        dict(get_day_names("wide", locale=language)),
        dict(get_month_names("wide", locale=language)),
        dict(get_month_names("abbreviated", locale=language)),
    )
