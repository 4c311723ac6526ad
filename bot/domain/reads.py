"""Which officers' looks at cases stand out of a week (THREATS.md T9)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

WEEK = timedelta(days=7)
_MANY = 5  # fewer looks than this are everybody's week
_TIMES_USUAL = 3
_REFUSED = 3


@dataclass(frozen=True, slots=True)
class ReadCount:
    """An officer's week. opened: different tickets; with_reason: looks into tickets of others; refused: without one."""

    officer_id: int
    name: str
    agency: str
    opened: int
    with_reason: int
    refused: int
    files: int


def unusual(counts: Sequence[ReadCount]) -> dict[int, tuple[str, ...]]:
    """Why each officer stands out, by id: opened, reason or refused; who does not stand out is left out.

    Many is three times what is usual among the colleagues of the same agency, and never less than five.
    """
    found: dict[int, tuple[str, ...]] = {}
    for each in counts:
        others = [other for other in counts if other.agency == each.agency and other.officer_id != each.officer_id]
        why = [
            word
            for word, own, theirs in (
                ("opened", each.opened, [other.opened for other in others]),
                ("reason", each.with_reason, [other.with_reason for other in others]),
            )
            if own >= _MANY and own > _TIMES_USUAL * (median(theirs) if theirs else 0)
        ]
        # Alone there is nobody to compare with: opening what one holds is work, looking at others' tickets is not.
        if not others:
            why = [word for word in why if word == "reason"]
        if each.refused >= _REFUSED:
            why.append("refused")
        if why:
            found[each.officer_id] = tuple(why)
    return found
