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


class Opinion(NamedTuple):
    """score: the higher, the more it sounds like an alarm. loud, calm: the words that pull hardest up and down."""

    score: float
    category: Category
    loud: tuple[str, ...]
    calm: tuple[str, ...]


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
        known = [(self._weights[name], words) for name, words in features.items() if name in self._weights]
        verdicts = [self._weights[name] for name in rule_features(ruled) if name in self._weights]
        scale = 1 / sqrt(len(known) + len(verdicts) + 1)
        pulls: dict[str, float] = {}
        kinds: dict[Category, float] = dict(self._bias.categories)
        total = 0.0
        for weight, words in known:
            total += weight.alarm
            pulls[words] = pulls.get(words, 0.0) + weight.alarm
            for category, pull in weight.categories:
                kinds[category] = kinds.get(category, 0.0) + pull * scale
        for weight in verdicts:
            total += weight.alarm
            for category, pull in weight.categories:
                kinds[category] = kinds.get(category, 0.0) + pull * scale
        score = self._bias.alarm + total * scale
        category = max(kinds, key=lambda kind: (kinds[kind], kind), default=Category.GREETING_OTHER)
        return Opinion(score, category, _strongest(pulls, 1), _strongest(pulls, -1))


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


def _strongest(pulls: dict[str, float], side: int) -> tuple[str, ...]:
    """Return the words that pull most to one side, in the order of the text."""
    ranked = sorted((words for words in pulls if pulls[words] * side > 0), key=lambda words: -pulls[words] * side)
    chosen = frozenset(ranked[:_MOST_WORDS])
    return tuple(words for words in pulls if words in chosen)
