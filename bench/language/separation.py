"""Weights that part two classes with the widest margin: a linear support vector machine, by dual coordinate descent."""

import random
from collections.abc import Callable, Sequence
from math import log, sqrt
from typing import NamedTuple

_SEED = 1
_UNSEEN = 0.1
"""As if each feature had been seen that much more often on either side: once on one side is no proof."""
_TELLING, _RARE, _USUAL_RARITY = 0.7, 2.0, 6.0
_LEAST_TELLING = 1e-3


class Example(NamedTuple):
    """One message by the numbers of its features. near: share one unit of length; firm: count in full each."""

    near: Sequence[int]
    firm: Sequence[int]
    scale: float

    @classmethod
    def of(cls, near: Sequence[int], firm: Sequence[int]) -> "Example":
        """Return an example whose many features weigh as much as another's few."""
        return cls(near, firm, 1 / sqrt(len(near) + 1))


def find_paces(examples: Sequence[Example], truth: Sequence[bool], costs: Sequence[float], size: int) -> list[float]:
    """Return how fast to learn the weight of each near feature: faster what stands more on one side, and what is rare.

    A wide margin alone would share the blame among all words of a message, also those that stand everywhere; this is
    the log count ratio that makes a naive Bayes classifier (Wang and Manning, 2012), softened, times the rarity.
    """
    bad, good, seen = [_UNSEEN] * size, [_UNSEEN] * size, [0] * size
    for (near, _, _), is_bad, cost in zip(examples, truth, costs, strict=True):
        side = bad if is_bad else good
        for name in near:
            side[name] += cost
            seen[name] += 1
    all_bad = _UNSEEN + sum(cost for is_bad, cost in zip(truth, costs, strict=True) if is_bad)
    all_good = _UNSEEN + sum(cost for is_bad, cost in zip(truth, costs, strict=True) if not is_bad)
    return [
        (abs(log(some * all_good / (others * all_bad))) + _LEAST_TELLING) ** _TELLING
        * (log(1 + len(examples) / max(1, count)) / _USUAL_RARITY) ** _RARE
        for some, others, count in zip(bad, good, seen, strict=True)
    ]


def separate(
    examples: Sequence[Example],
    truth: Sequence[bool],
    costs: Sequence[float],
    size: int,
    rounds: int,
    paces: Sequence[float] | None = None,
    on_pass: Callable[[int, int], None] | None = None,
) -> list[float]:
    """Return a weight for each of `size` features; always the same for the same examples and the same Python.

    costs: what it costs to get each example wrong, against the wish for small weights (squared hinge loss). paces: how
    fast to learn each near feature; all alike without. on_pass: told after each pass its number, from 1, and how many
    examples were still learned from.
    """
    # The order of every sum decides its last digit, and Python 3.12 began to round sums of floats more exactly.
    paces = [1.0] * size if paces is None else paces
    lengths = [sum([paces[name] for name in near]) * scale * scale + len(firm) for near, firm, scale in examples]
    weights = [0.0] * size
    duals = [0.0] * len(examples)
    order = list(range(len(examples)))
    shuffler = random.Random(_SEED)
    for number in range(1, rounds + 1):
        moved = 0
        shuffler.shuffle(order)
        for index in order:
            near, firm, scale = examples[index]
            side = 1.0 if truth[index] else -1.0
            slack = 0.5 / costs[index]
            margin = scale * sum([weights[name] for name in near]) + sum([weights[name] for name in firm])
            old = duals[index]
            slope = side * margin - 1 + slack * old
            if old == 0.0 and slope >= 0.0:
                continue
            new = max(0.0, old - slope / (lengths[index] + slack))
            if new != old:
                moved += 1
                duals[index] = new
                step = (new - old) * side
                for name in firm:
                    weights[name] += step
                step *= scale
                for name in near:
                    weights[name] += step * paces[name]
        if on_pass is not None:
            on_pass(number, moved)
    return weights
