"""Who is on duty when, and which agency comes next when one stays silent."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.officers import Agency, Officer, Role

CRISIS_CENTRE_ABROAD = "KEMLU_PWNI"
CRISIS_CENTRE_HOME = "KP2MI"
HOME = "ID"
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Shift:
    """When an officer is on duty, in the clock time of the agency's zone.

    weekday: 0 is Monday, and on_date is empty; or the other way round. ends_minute not after starts_minute: it ends on
    the next day. on_holidays: a weekly shift that also counts on holidays.
    """

    id: int
    agency: str
    officer_id: int
    weekday: int | None
    on_date: date | None
    starts_minute: int
    ends_minute: int
    on_holidays: bool = False

    def covers(self, now: datetime, zone: ZoneInfo, holidays: Collection[date]) -> bool:
        """Whether `now` lies in this shift; one that began yesterday counts by yesterday's date."""
        today = now.astimezone(zone).date()
        return any(
            self._is_on(day, holidays) and self._starts(day, zone) <= now < self._ends(day, zone)
            for day in (today, today - timedelta(days=1))
        )

    def _is_on(self, day: date, holidays: Collection[date]) -> bool:
        if self.on_date is not None:
            return day == self.on_date
        return day.weekday() == self.weekday and (self.on_holidays or day not in holidays)

    def _starts(self, day: date, zone: ZoneInfo) -> datetime:
        return min(_moments(day, self.starts_minute, zone))

    def _ends(self, day: date, zone: ZoneInfo) -> datetime:
        passes_midnight = self.ends_minute <= self.starts_minute
        return max(_moments(day + timedelta(days=passes_midnight), self.ends_minute, zone))


@dataclass(frozen=True, slots=True)
class RoleChange:
    """A wish that an officer gets another role; it waits until a second person confirms it (THREATS.md T22).

    is_reset: a wish for a new way in instead; the role stays as it is.
    """

    id: int
    officer: Officer
    role: Role
    asked_by: int
    asked_at: datetime
    is_reset: bool = False


def _moments(day: date, minute: int, zone: ZoneInfo) -> list[datetime]:
    """The moment of a clock time; two where clocks change; shifts take the longer way, so that somebody is there."""
    day, minute = day + timedelta(days=minute // _DAY_MINUTES), minute % _DAY_MINUTES
    local = datetime.combine(day, time(minute // 60, minute % 60), zone)
    return [local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)]


def escalation_line(agencies: Mapping[str, Agency], owner: str, country: str | None) -> tuple[str, ...]:
    """Whom to turn to when `owner` stays silent, in order: its parents, then the ministries' crisis centres.

    KP2MI comes last; before it the foreign ministry's citizen protection, unless the person is at home.
    """
    line = [owner]
    parent = agencies[owner].parent if owner in agencies else None
    while parent and parent not in line:
        line.append(parent)
        parent = agencies[parent].parent if parent in agencies else None
    ends = (CRISIS_CENTRE_HOME,) if country == HOME else (CRISIS_CENTRE_ABROAD, CRISIS_CENTRE_HOME)
    line = [code for code in line if code not in ends or code == owner]
    return (*line[1:], *(code for code in ends if code != owner))
