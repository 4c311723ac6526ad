"""Adds up what the features of a message say for each conversation, and names one where it stands out."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from math import sqrt
from typing import NamedTuple, Self

from bot.wishes.features import find_features

_BY_HAND_ONLY = "language"  # heard elsewhere, together with which one
BIAS = "f bias"  # no piece of a word
_FILE = "learned.tsv"
_FLOWS = "# flows:"
_UNIT = 50  # weights are kept in fiftieths, a byte each
_ZERO = 128  # stands for 0 in a byte
_CLEAR, _AHEAD, _FAR_AHEAD = -0.4, 0.2, 0.8
"""How much must speak for a conversation, and how much more than for any other, so that it is clear, or sure."""


class Wanted(NamedTuple):
    """A conversation, `wishes.NOTHING` where none is asked for, or empty where that is unclear.

    is_sure: so far ahead that it counts where something else is being talked of: it is said of half the messages of a
    pen nobody learned from, and right in 98 of 100.
    """

    flow: str = ""
    is_sure: bool = False


class Weights(NamedTuple):
    """flows: what can be wanted. rows: what each feature says for each of them, in fiftieths above `_ZERO`."""

    flows: tuple[str, ...]
    rows: Mapping[str, bytes]


class Wishes:
    """Read-only; the same words always ask for the same."""

    def __init__(self, weights: Weights) -> None:
        self._flows = weights.flows
        self._rows = weights.rows

    @classmethod
    def load(cls) -> Self:
        """Read the weights shipped with the package."""
        with files("bot.wishes").joinpath(_FILE).open(encoding="utf-8") as lines:
            return cls(parse_weights(lines))

    def wanted(self, text: str) -> Wanted:
        """The flow that words ask for."""
        return self.judge(find_features(text))

    def judge(self, features: Iterable[str]) -> Wanted:
        """As `wanted`, of a message whose features are known."""
        (best, first), (_, second) = self._weigh(features)[:2]
        ahead = first - second
        is_clear = first > _CLEAR and ahead > _AHEAD and best != _BY_HAND_ONLY
        return Wanted(best, ahead > _FAR_AHEAD) if is_clear else Wanted()

    def _weigh(self, features: Iterable[str]) -> list[tuple[str, float]]:
        """Return how much speaks for each flow and for nothing, the most first."""
        known = [row for name in features if (row := self._rows.get(name)) is not None]
        scale = 1 / sqrt(len(known) + 1)
        zero = len(known) * _ZERO
        sums: Sequence[int] = [*map(sum, zip(*known, strict=True))] or [0] * len(self._flows)
        scored = [
            (flow, (firm - _ZERO + (some - zero) * scale) / _UNIT)
            for flow, firm, some in zip(self._flows, self._rows[BIAS], sums, strict=True)
        ]
        return sorted(scored, key=lambda each: -each[1])


def parse_weights(lines: Iterable[str]) -> Weights:
    """Read weights as `write_weights` writes them; lines that begin with "#" are notes."""
    flows: tuple[str, ...] = ()
    rows: dict[str, bytes] = {}
    for line in lines:
        if line.startswith(_FLOWS):
            flows = tuple(line.removeprefix(_FLOWS).split())
        elif not line.startswith("#"):
            feature, listed = line.rstrip("\n").split("\t")
            row = bytearray([_ZERO] * len(flows))
            for place, _, weight in (each.partition("=") for each in listed.split()):
                row[int(place)] = int(weight) + _ZERO
            rows[feature] = bytes(row)
    return Weights(flows, rows)


def write_weights(flows: Sequence[str], weights: Mapping[str, Sequence[float]], notes: Iterable[str] = ()) -> str:
    """Return a table that `parse_weights` reads. weights: of each feature for each flow; those near 0 are left out."""
    lines = [*(f"# {note}" for note in notes), f"{_FLOWS} {' '.join(flows)}"]
    for feature in sorted(weights):
        kept = [max(-128, min(127, round(weight * _UNIT))) for weight in weights[feature]]
        if any(kept):
            listed = " ".join(f"{place}={weight}" for place, weight in enumerate(kept) if weight)
            lines.append(f"{feature}\t{listed}")
    return "\n".join(lines) + "\n"
