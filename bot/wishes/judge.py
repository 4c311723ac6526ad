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
_CLEAR, _AHEAD = -0.3, 0.3
"""How much must speak for a conversation, and how much more than for any other."""


class Weights(NamedTuple):
    """flows: what can be wanted. rows: what each feature says for each of them, in fiftieths, one signed byte each."""

    flows: tuple[str, ...]
    rows: Mapping[str, bytes]


class Wishes:
    """Read-only; the same words always ask for the same."""

    def __init__(self, weights: Weights) -> None:
        self._flows = weights.flows
        self._rows = {name: memoryview(row).cast("b") for name, row in weights.rows.items()}

    @classmethod
    def load(cls) -> Self:
        """Read the weights shipped with the package."""
        with files("bot.wishes").joinpath(_FILE).open(encoding="utf-8") as lines:
            return cls(parse_weights(lines))

    def wanted(self, text: str) -> str:
        """The flow that words ask for, `wishes.NOTHING` where they ask for none; empty where that is unclear."""
        return self.judge(find_features(text))

    def judge(self, features: Iterable[str]) -> str:
        """As `wanted`, of a message whose features are known."""
        (best, first), (_, second) = self._weigh(features)[:2]
        is_clear = first > _CLEAR and first - second > _AHEAD
        return best if is_clear and best != _BY_HAND_ONLY else ""

    def _weigh(self, features: Iterable[str]) -> list[tuple[str, float]]:
        """Return how much speaks for each flow and for nothing, the most first."""
        known = [row for name in features if (row := self._rows.get(name)) is not None]
        scale = 1 / sqrt(len(known) + 1)
        sums: Sequence[int] = [*map(sum, zip(*known, strict=True))] or [0] * len(self._flows)
        scored = [
            (flow, (firm + some * scale) / _UNIT)
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
            row = bytearray(len(flows))
            for place, _, weight in (each.partition("=") for each in listed.split()):
                row[int(place)] = int(weight) % 256
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
