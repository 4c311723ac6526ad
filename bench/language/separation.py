"""Weights that part two classes with the widest margin: a linear support vector machine, by dual coordinate descent."""

import random
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

_SEED = 1


class Example(NamedTuple):
    """One message by the numbers of its features. near: share one unit of length; firm: count in full each."""

    near: Sequence[int]
    firm: Sequence[int]
    scale: float

    @classmethod
    def of(cls, near: Sequence[int], firm: Sequence[int]) -> "Example":
        """Return an example whose many features weigh as much as another's few."""
        return cls(near, firm, 1 / sqrt(len(near) + 1))


def separate(
    examples: Sequence[Example], truth: Sequence[bool], costs: Sequence[float], size: int, rounds: int
) -> list[float]:
    """Return a weight for each of `size` features; always the same for the same examples.

    costs: what it costs to get each example wrong, against the wish for small weights (squared hinge loss).
    """
    weights = [0.0] * size
    duals = [0.0] * len(examples)
    order = list(range(len(examples)))
    shuffler = random.Random(_SEED)
    for _ in range(rounds):
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
            curve = len(near) * scale * scale + len(firm) + slack
            new = max(0.0, old - slope / curve)
            if new != old:
                duals[index] = new
                step = (new - old) * side
                for name in firm:
                    weights[name] += step
                step *= scale
                for name in near:
                    weights[name] += step
    return weights
