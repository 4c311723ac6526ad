"""A second judge beside the rules: weights learned from labelled messages say what the words together sound like."""

from collections.abc import Iterable, Mapping
from importlib.resources import files
from math import sqrt
from typing import NamedTuple, Self

from bot.domain.urgency import Category
from bot.triage.assessment import Assessment
from bot.triage.features import Features, find_features, firm_features, verdict_features
from bot.triage.kinds import KINDS, add_up, pack
from bot.triage.reading import Reading
from bot.triage.senses import Senses

_FILE = "lexicon/learned.tsv"
BIAS = "bias"
_UNIT = 100
_MOST_WORDS = 3
_CATEGORIES = tuple(Category)


class Weights(NamedTuple):
    """What each feature says, in hundredths: how much of an alarm it is; some also speak for kinds, packed."""

    alarm: Mapping[str, int]
    pulls: Mapping[str, int]


class Opinion:
    """What the words of one message sound like.

    score: above 0 it sounds like an alarm. What else it says is worked out when asked: most messages are calm, and of
    those nobody asks.
    """

    __slots__ = ("_features", "_firm", "_kinds", "_scale", "_weights", "score")

    def __init__(self, weights: Weights, features: Features, firm: Iterable[str]) -> None:
        self._weights = weights
        self._features = features
        self._firm = (BIAS, *firm)
        self._kinds: list[float] = []
        alarm = weights.alarm
        known = [alarm[name] for name in features if name in alarm]
        self._scale = 1 / sqrt(len(known) + 1)
        self.score = (sum([alarm.get(name, 0) for name in self._firm]) + sum(known) * self._scale) / _UNIT

    @property
    def category(self) -> Category:
        """The kind of trouble the words speak of most."""
        pulls = self._weigh_kinds()[1:]
        return _CATEGORIES[pulls.index(max(pulls))]

    @property
    def is_critical(self) -> bool:
        """Whether, being an alarm, it sounds like one where minutes matter."""
        return self._weigh_kinds()[0] > 0

    @property
    def loud(self) -> tuple[str, ...]:
        """The words that pull hardest towards an alarm."""
        return self._strongest(1)

    @property
    def calm(self) -> tuple[str, ...]:
        """The words that pull hardest away from one."""
        return self._strongest(-1)

    def _weigh_kinds(self) -> list[float]:
        """Return how much the words speak for each of `KINDS`."""
        if not self._kinds:
            pulls = self._weights.pulls
            near = add_up([pulls[name] for name in self._features if name in pulls])
            firm = add_up([pulls[name] for name in self._firm if name in pulls])
            self._kinds = [some * self._scale + full for some, full in zip(near, firm, strict=True)]
        return self._kinds

    def _strongest(self, side: int) -> tuple[str, ...]:
        """The words that pull most to one side, in the order of the text."""
        pulls: dict[str, int] = {}
        for name, words in self._features.items():
            if words:
                pulls[words] = pulls.get(words, 0) + self._weights.alarm.get(name, 0)
        ranked = sorted((words for words in pulls if pulls[words] * side > 0), key=lambda words: -pulls[words] * side)
        chosen = frozenset(ranked[:_MOST_WORDS])
        return tuple(words for words in pulls if words in chosen)


class Judge:
    """Holds the learned weights; read-only, and the same text always gets the same opinion."""

    def __init__(self, weights: Weights, senses: Senses) -> None:
        self._weights = weights
        self._senses = senses

    @classmethod
    def load(cls) -> Self:
        """Read the weights and the senses shipped with the package."""
        with files("bot.triage").joinpath(_FILE).open(encoding="utf-8") as lines:
            return cls(parse_weights(lines), Senses.load())

    def weigh(self, reading: Reading, ruled: Assessment) -> Opinion:
        """Return what the words sound like, given what the rules made of them."""
        features = find_features(reading, self._senses)
        for name in verdict_features(ruled):
            features[name] = ""
        return Opinion(self._weights, features, firm_features(reading, ruled))


def parse_weights(lines: Iterable[str]) -> Weights:
    """Read weights as `write_weights` writes them; lines that begin with "#" are notes."""
    alarm: dict[str, int] = {}
    pulls: dict[str, int] = {}
    numbers: dict[str, int] = {}
    for line in lines:
        if line.startswith("#"):
            continue
        feature, weight, listed = line.rstrip("\n").split("\t")
        alarm[feature] = numbers.setdefault(weight, int(weight))
        if listed:
            pulls[feature] = pack(
                (kind, int(pull)) for kind, _, pull in (each.partition("=") for each in listed.split())
            )
    return Weights(alarm, pulls)


def write_weights(weights: Weights, notes: Iterable[str] = ()) -> str:
    """Return a table that `parse_weights` reads."""
    lines = [f"# {note}" for note in notes]
    for feature in sorted(weights.alarm):
        packed = [weights.pulls[feature]] if feature in weights.pulls else []
        listed = " ".join(f"{kind}={pull}" for kind, pull in zip(KINDS, add_up(packed), strict=True) if pull)
        lines.append(f"{feature}\t{weights.alarm[feature]}\t{listed}")
    return "\n".join(lines) + "\n"
