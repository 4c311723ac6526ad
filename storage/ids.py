"""Ids drawn in memory: unique over processes, growing with time, whole numbers of 63 bits."""

import random
import secrets
import time
from collections.abc import Callable

_EPOCH_MS = 1_767_225_600_000  # 2026-01-01
_LOW_BITS = 22
_COUNTER_BITS = 12


class Ids:
    """Draws ids: 41 bits of milliseconds, 10 random bits, and 12 bits that start low at random and count up.

    Two processes meet only when they hit the same bits in the same millisecond; the database refuses the second row
    and its turn runs again with fresh ids.
    """

    def __init__(self, clock_ns: Callable[[], int] = time.time_ns) -> None:
        self._clock_ns = clock_ns
        self._last = 0
        # Keeps processes apart; an id is no secret, and asking the system each millisecond costs as much as the rest.
        self._random = random.Random(secrets.randbits(128))  # noqa: S311

    def draw(self) -> int:
        floor = (self._clock_ns() // 1_000_000 - _EPOCH_MS) << _LOW_BITS
        if floor >> _LOW_BITS > self._last >> _LOW_BITS:
            start = self._random.getrandbits(_COUNTER_BITS - 1)
            self._last = floor | self._random.getrandbits(_LOW_BITS - _COUNTER_BITS) << _COUNTER_BITS | start
        else:
            self._last += 1
        return self._last


def sequence_of(row_id: int) -> int:
    """A shorter number that orders what one process wrote for one chat; a browser can hold it exactly (53 bits)."""
    return (row_id >> _LOW_BITS) << _COUNTER_BITS | row_id & ((1 << _COUNTER_BITS) - 1)


def first_id_of(sequence: int) -> int:
    """The lowest id whose sequence may be `sequence`."""
    return (sequence >> _COUNTER_BITS) << _LOW_BITS


def id_after(sequence: int) -> int:
    """An id above every one whose sequence is this or lower; it may also stand above a few of the same millisecond."""
    return ((sequence >> _COUNTER_BITS) + 1) << _LOW_BITS
