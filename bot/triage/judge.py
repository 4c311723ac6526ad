"""A second judge beside the rules: weights learned from labelled messages say what the words together sound like."""

from collections.abc import Iterable
from importlib.resources import files
from math import sqrt
from typing import NamedTuple, Self

from bot.domain.urgency import Category
from bot.triage.assessment import Assessment
from bot.triage.features import Features

_FILE = "lexicon/learned.tsv"
_BIAS = "bias"
_MOST_WORDS = 3


class Weight(NamedTuple):
    """What one feature says: how much of an alarm it is, and for which kinds of trouble it speaks."""

    alarm: float
    categories: tuple[tuple[Category, float], ...]


class Opinion:
    """What the words of one message sound like.

    score: the higher, the more it sounds like an alarm. What else it says is worked out when asked: most messages are
    calm, and of those nobody asks.
    """

    __slots__ = ("_bias", "_known", "_scale", "_verdicts", "score")

    def __init__(self, known: list[tuple[Weight, str]], verdicts: list[Weight], bias: Weight) -> None:
        self._known = known
        self._verdicts = verdicts
        self._bias = bias
        self._scale = 1 / sqrt(len(known) + len(verdicts) + 1)
        total = sum([weight.alarm for weight, _ in known]) + sum([weight.alarm for weight in verdicts])
        self.score = bias.alarm + total * self._scale

    @property
    def category(self) -> Category:
        """The kind of trouble the words speak of most."""
        kinds: dict[Category, float] = dict(self._bias.categories)
        for weight in (*(weight for weight, _ in self._known), *self._verdicts):
            for category, pull in weight.categories:
                kinds[category] = kinds.get(category, 0.0) + pull * self._scale
        return max(kinds, key=lambda kind: (kinds[kind], kind), default=Category.GREETING_OTHER)

    @property
    def loud(self) -> tuple[str, ...]:
        """The words that pull hardest towards an alarm."""
        return self._strongest(1)

    @property
    def calm(self) -> tuple[str, ...]:
        """The words that pull hardest away from one."""
        return self._strongest(-1)

    def _strongest(self, side: int) -> tuple[str, ...]:
        """The words that pull most to one side, in the order of the text."""
        pulls: dict[str, float] = {}
        for weight, words in self._known:
            pulls[words] = pulls.get(words, 0.0) + weight.alarm
        ranked = sorted((words for words in pulls if pulls[words] * side > 0), key=lambda words: -pulls[words] * side)
        chosen = frozenset(ranked[:_MOST_WORDS])
        return tuple(words for words in pulls if words in chosen)


class Judge:
    """Holds the learned weights; read-only, and the same text always gets the same opinion."""

    def __init__(self, weights: dict[str, Weight]) -> None:
        self._weights = weights
        self._bias = weights[_BIAS]

    @classmethod
    def load(cls) -> Self:
        """Read the weights shipped with the package."""
        return cls.parse(files("bot.triage").joinpath(_FILE).read_text("utf-8"))

    @classmethod
    def parse(cls, table: str) -> Self:
        """Read weights as `write_weights` writes them; lines that begin with "#" are notes."""
        kinds: dict[str, Category] = {str(category): category for category in Category}
        weights = {}
        for line in table.splitlines():
            if line.startswith("#"):
                continue
            feature, alarm, listed = line.split("\t")
            pairs = (entry.split("=") for entry in listed.split())
            weights[feature] = Weight(float(alarm), tuple((kinds[kind], float(weight)) for kind, weight in pairs))
        return cls(weights)

    def weigh(self, features: Features, ruled: Assessment) -> Opinion:
        """Return what the words sound like, given what the rules made of them."""
        weights = self._weights
        known = [(weights[name], words) for name, words in features.items() if name in weights]
        verdicts = [weights[name] for name in rule_features(ruled) if name in weights]
        return Opinion(known, verdicts, self._bias)


def rule_features(ruled: Assessment) -> tuple[str, str]:
    """Return what the rules made of a message, as features among others."""
    return f"u {ruled.urgency}", f"c {ruled.category} {ruled.urgency}"


def write_weights(weights: dict[str, Weight], notes: Iterable[str] = ()) -> str:
    """Return a table that `Judge.parse` reads."""
    lines = [f"# {note}" for note in notes]
    for feature in sorted(weights):
        alarm, categories = weights[feature]
        listed = " ".join(f"{category}={pull:.2f}" for category, pull in categories)
        lines.append(f"{feature}\t{alarm:.2f}\t{listed}")
    return "\n".join(lines) + "\n"
