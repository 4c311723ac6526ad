"""How many requests one key may make."""

from datetime import datetime, timedelta

PER_SECOND = 20
BURST = 60


class Pace:
    """A bucket per key that fills steadily; counts in this process."""

    def __init__(self, per_second: int = PER_SECOND, burst: int = BURST) -> None:
        self._per_second = per_second
        self._burst = burst
        self._buckets: dict[int, tuple[float, datetime]] = {}

    def wait_before(self, key_id: int, now: datetime) -> timedelta | None:
        """Count one request; instead, how long to wait when the bucket is empty."""
        level, at = self._buckets.get(key_id, (float(self._burst), now))
        passed = max(0.0, (now - at).total_seconds())
        level = min(self._burst, level + passed * self._per_second)
        if level < 1:
            self._buckets[key_id] = (level, now)
            return timedelta(seconds=(1 - level) / self._per_second)
        self._buckets[key_id] = (level - 1, now)
        return None
