"""Times as officers read them: relative at a glance, exact in their agency's zone underneath."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time, format_timedelta

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Moments:
    """Writes moments for one officer's language; `just_now` are the words for less than a minute."""

    language: str
    zone: ZoneInfo
    now: datetime
    just_now: str

    def ago(self, moment: datetime) -> str:
        """`5 mnt lalu`; the page's script keeps counting by the same steps."""
        age = self.now - moment
        if age < _MINUTE:
            return self.just_now
        if age >= _WEEK:
            return format_date(moment.astimezone(self.zone), "d MMM y", locale=self.language)
        step = _MINUTE if age < _HOUR else _HOUR if age < _DAY else _DAY
        return format_timedelta(
            -(age // step) * step, add_direction=True, threshold=1, format="short", locale=self.language
        )

    def exact(self, moment: datetime) -> str:
        local = moment.astimezone(self.zone)
        return f"{format_datetime(local, 'EEEE, d MMMM y, HH.mm', locale=self.language)} {self._zone_word(local)}"

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
