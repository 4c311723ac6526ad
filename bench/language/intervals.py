"""Shares with their 95 % confidence intervals, as text."""

from collections.abc import Sequence
from math import sqrt

_Z = 1.96


def share(right: int, of: int) -> str:
    """A percentage with Wilson's interval, which holds for few cases and near 100 % too."""
    if of == 0:
        return "-"
    rate, spread = right / of, _Z * _Z / of
    middle = (rate + spread / 2) / (1 + spread)
    half = _Z * sqrt(rate * (1 - rate) / of + spread / (4 * of)) / (1 + spread)
    return f"{rate:.1%} ({middle - half:.1%}-{middle + half:.1%})"


def mean_share(cells: Sequence[tuple[int, int]]) -> str:
    """The mean of several percentages, each of (right, of), whatever their sizes."""
    rates = [right / of for right, of in cells]
    mean = sum(rates) / len(rates)
    half = _Z * sqrt(sum(rate * (1 - rate) / of for rate, (_, of) in zip(rates, cells, strict=True))) / len(rates)
    return f"{mean:.1%} ({mean - half:.1%}-{min(1.0, mean + half):.1%})"
