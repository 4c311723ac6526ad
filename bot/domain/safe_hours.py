"""The hours in which somebody may be written to unasked, by their own clock (THREATS.md T28)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

_HOUR = 60
DAY_MINUTES = 24 * _HOUR
EVERY_DAY = frozenset(range(7))
_DAYS_AHEAD = 15  # hours of one weekday come round within 7, and one may fall into a change of the clocks


@dataclass(frozen=True, slots=True)
class SafeHours:
    """Spans of a day in minutes, the end not included; one that ends before it begins goes on past midnight.

    days: Monday is 0; a span past midnight belongs to the day it begins on. emergency_sign: the person agreed that in
    an emergency a sign may come at any hour; it says nothing but that there is a message.
    """

    spans: tuple[tuple[int, int], ...]
    days: frozenset[int] = EVERY_DAY
    emergency_sign: bool = False

    def cover(self, local: datetime) -> bool:
        """Whether a moment of the person's clock lies in these hours."""
        minute, today = local.hour * _HOUR + local.minute, local.weekday()
        for start, end in self.spans:
            if start < end:
                is_in = start <= minute < end and today in self.days
            else:
                is_in = (minute >= start and today in self.days) or (minute < end and (today - 1) % 7 in self.days)
            if is_in:
                return True
        return False


# Where nothing was agreed: no reminder and no notice between 22:00 and 06:00. Officers' answers know no such night.
WAKING_HOURS = SafeHours(((6 * _HOUR, 22 * _HOUR),))


def next_safe_moment(hours: SafeHours, zones: Sequence[tzinfo], now: datetime) -> datetime:
    """`now`, or when the hours begin next, in UTC.

    zones: the one clock of the person's country, or the main one and then those at its ends: a moment must be safe by
    all of them. Where that leaves none, the main one counts alone.
    """
    for clocks in (zones, zones[:1]):
        for moment in _beginnings(hours, clocks, now):
            if all(hours.cover(moment.astimezone(zone)) for zone in clocks):
                return moment
    return now + timedelta(days=_DAYS_AHEAD)


def _beginnings(hours: SafeHours, zones: Sequence[tzinfo], now: datetime) -> Iterator[datetime]:
    """`now` and every beginning of a span in any of the zones, in order: a common span begins where one does."""
    found = {now}
    for zone in zones:
        midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
        for day in range(_DAYS_AHEAD):
            for start, _ in hours.spans:
                local = (midnight + timedelta(days=day)).replace(hour=start // _HOUR, minute=start % _HOUR)
                found.add(local.astimezone(UTC))
    return (moment for moment in sorted(found) if moment >= now)
