"""Slows down guessing of passwords, alike for names that exist and names that do not."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

SLOW_FROM = 5
LOCK_FROM = 10
LOCK = timedelta(minutes=15)
_SOURCE_TRIES = 50  # an office of many officers shares one address
_FORGET_AFTER = timedelta(hours=1)
_MOST_REMEMBERED = 10_000


@dataclass(slots=True)
class _Tries:
    count: int
    last_at: datetime
    free_at: datetime


class Guessing:
    """Counts tries in this process, before they are checked, so that many at once gain nothing.

    The account's own count in the database outlives a restart; this one also counts names nobody has.
    """

    def __init__(self) -> None:
        self._by_login: OrderedDict[str, _Tries] = OrderedDict()
        self._by_source: OrderedDict[str, _Tries] = OrderedDict()

    def count_try(self, login: str, source: str, now: datetime) -> timedelta | None:
        """Count one try; instead of counting it, how long to wait when it comes too early."""
        tries = _recall(self._by_login, login, now)
        from_source = _recall(self._by_source, source, now)
        wait = max(tries.free_at, from_source.free_at) - now
        if wait > timedelta(0):
            return wait
        tries.count += 1
        tries.last_at = now
        if tries.count >= LOCK_FROM:
            tries.free_at = now + LOCK
        elif tries.count >= SLOW_FROM:
            tries.free_at = now + timedelta(seconds=2 ** (tries.count - SLOW_FROM))
        from_source.count += 1
        from_source.last_at = now
        if from_source.count >= _SOURCE_TRIES:
            from_source.count = 0
            from_source.free_at = now + LOCK
        return None

    def forget(self, login: str, source: str) -> None:
        """The try was right."""
        self._by_login.pop(login, None)
        if source in self._by_source:
            self._by_source[source].count -= 1


def _recall(remembered: OrderedDict[str, _Tries], key: str, now: datetime) -> _Tries:
    tries = remembered.get(key)
    if tries is None or (tries.free_at <= now and now - tries.last_at > _FORGET_AFTER):
        tries = remembered[key] = _Tries(0, now, now)
    remembered.move_to_end(key)
    while len(remembered) > _MOST_REMEMBERED:
        remembered.popitem(last=False)
    return tries
