"""Notices who writes more than anybody can read; their messages are kept, but not answered one by one."""

from collections import OrderedDict
from datetime import datetime, timedelta

_WINDOW = timedelta(seconds=60)
_LIMIT = 40
_REMEMBERED = 50_000


class FloodGate:
    """Counts messages per person over a minute, in memory: a restart forgives."""

    def __init__(self, limit: int = _LIMIT) -> None:
        self._limit = limit
        self._windows: OrderedDict[int, tuple[datetime, int]] = OrderedDict()

    def count(self, person_id: int, now: datetime) -> int:
        """Count a message and say how many over the limit this minute has: 0 is fine, 1 is the first too many."""
        start, seen = self._windows.get(person_id, (now, 0))
        if now - start >= _WINDOW:
            start, seen = now, 0
        self._windows[person_id] = (start, seen + 1)
        self._windows.move_to_end(person_id)
        if len(self._windows) > _REMEMBERED:
            self._windows.popitem(last=False)
        return max(0, seen + 1 - self._limit)
