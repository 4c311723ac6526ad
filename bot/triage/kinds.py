"""What a feature says about each kind of trouble, packed into one number: adding numbers adds all kinds at once."""

import struct
from collections.abc import Iterable, Sequence

from bot.domain.urgency import Category

CRITICAL = "critical"
KINDS: tuple[str, ...] = (CRITICAL, *map(str, Category))
"""What a feature may speak for; "critical": that minutes matter."""
_BITS = 32
_PLACES = {kind: place * _BITS for place, kind in enumerate(KINDS)}
_ZERO = 1 << 15
"""Stands for 0 in each place, so that what is below 0 borrows nothing from the next."""
_NOTHING = sum(_ZERO << place for place in _PLACES.values())
_PACKED = struct.Struct(f"<{len(KINDS)}I")


def pack(pulls: Iterable[tuple[str, int]]) -> int:
    """Return one number for the pulls to each kind named, each between -32,768 and 32,767."""
    return _NOTHING + sum([pull << _PLACES[kind] for kind, pull in pulls])


def add_up(packed: Sequence[int]) -> list[int]:
    """Return the sum of the pulls to each of `KINDS`; at most some 60,000 numbers at a time."""
    zero = len(packed) * _ZERO
    return [pull - zero for pull in _PACKED.unpack(sum(packed).to_bytes(_PACKED.size, "little"))]
