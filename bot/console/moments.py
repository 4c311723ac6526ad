"""Times as officers read them: relative at a glance, exact in their agency's zone underneath."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_STEPS = (("day", _DAY), ("hour", _HOUR), ("minute", _MINUTE))


@dataclass(frozen=True, slots=True)
class Moments:
    """Writes moments for one officer's language; `words` gives the text for a key, with a count where it has one."""

    language: str
    zone: ZoneInfo
    now: datetime
    words: Callable[..., str]

    def ago(self, moment: datetime) -> str:
        """`5 menit lalu`; the page's script keeps counting by the same steps."""
        age = self.now - moment
        if age < _MINUTE:
            return self.words("just-now")
        if age < _HOUR:
            return self.words("ago-minute", count=str(age // _MINUTE))
        if age < _DAY:
            return self.words("ago-hour", count=str(age // _HOUR))
        if age < _WEEK:
            return self.words("ago-day", count=str(age // _DAY))
        return format_date(moment.astimezone(self.zone), "d MMM y", locale=self.language)

    def until(self, moment: datetime) -> str:
        """`5 menit lagi`, or how far it is over; the page's script keeps counting by the same steps."""
        left = moment - self.now
        family, span = ("due-over", -left) if left <= timedelta() else ("due-in", left)
        if span < _MINUTE:
            return self.words("due-over" if left <= timedelta() else "due-now")
        unit, step = next(each for each in _STEPS if span >= each[1])
        return self.words(f"{family}-{unit}", count=str(span // step))

    def is_over(self, moment: datetime) -> bool:
        return moment <= self.now

    def exact(self, moment: datetime) -> str:
        local = moment.astimezone(self.zone)
        return f"{format_datetime(local, 'EEEE, d MMMM y, HH.mm', locale=self.language)} {self._zone_word(local)}"

    def short(self, moment: datetime) -> str:
        """`24 Nov, 14.30`: for limits, which may lie ahead."""
        return format_datetime(moment.astimezone(self.zone), "d MMM, HH.mm", locale=self.language)

    def clock(self, moment: datetime) -> str:
        return format_time(moment.astimezone(self.zone), "HH.mm", locale=self.language)

    def day(self, moment: datetime) -> str:
        return format_date(moment.astimezone(self.zone), "EEEE, d MMMM y", locale=self.language)

    def machine(self, moment: datetime) -> str:
        """What `<time datetime>` takes."""
        return moment.astimezone(self.zone).isoformat(timespec="seconds")

    def _zone_word(self, local: datetime) -> str:
        name = local.tzname() or ""
        return name if name.isalpha() else f"UTC{name}"
