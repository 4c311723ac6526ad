"""A second judge beside the rules: weights learned from labelled messages say what the words together sound like."""

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from math import sqrt
from typing import NamedTuple, Self

from bot.domain.urgency import Category
from bot.triage.assessment import Assessment
from bot.triage.features import Features, find_features, firm_features, verdict_features
from bot.triage.forms import Form
from bot.triage.kinds import KINDS, add_up, pack
from bot.triage.reading import Reading
from bot.triage.rules import SUFFERED
from bot.triage.senses import Senses

_FILE = "lexicon/learned.tsv"
BIAS = "f bias"  # no piece of a word
_UNIT = 100
_MOST_WORDS = 3
_LEAST_SHARE = 0.2
"""Of what the strongest word says; who says less did not decide."""
_PAIRS = {"b ": ("w",), "n ": ("m", "w"), "o ": ("m", "w"), "p ": ("h",)}
"""Features of two words, and what their single words are called among the features."""
_EMPTY = frozenset(
    ("again", "but", "conditional", "done", "filler", "greeting", "long", "me", "not", "now", "or", "past", "place")
)
"""Terms of words that give a sentence its shape and say nothing by themselves; phrases made with them do."""
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

    __slots__ = ("_features", "_firm", "_kinds", "_reading", "_scale", "_weights", "score")

    def __init__(self, weights: Weights, features: Features, firm: Iterable[str], reading: Reading) -> None:
        self._weights = weights
        self._features = features
        self._reading = reading
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
        return self._strongest(self._weights.alarm)

    @property
    def calm(self) -> tuple[str, ...]:
        """The words that pull hardest away from one."""
        return self._strongest({name: -weight for name, weight in self._known(self._weights.alarm)})

    @property
    def pressing(self) -> tuple[str, ...]:
        """The words that pull hardest towards calling it critical."""
        pulls = {name: add_up([packed])[0] for name, packed in self._known(self._weights.pulls)}
        return self._strongest(pulls, empty_too=False)

    def _weigh_kinds(self) -> list[float]:
        """Return how much the words speak for each of `KINDS`."""
        if not self._kinds:
            pulls = self._weights.pulls
            near = add_up([pulls[name] for name in self._features if name in pulls])
            firm = add_up([pulls[name] for name in self._firm if name in pulls])
            self._kinds = [some * self._scale + full for some, full in zip(near, firm, strict=True)]
        return self._kinds

    def _known(self, weights: Mapping[str, int]) -> Iterator[tuple[str, int]]:
        return ((name, weights[name]) for name in self._features if name in weights)

    def _strongest(self, weights: Mapping[str, int], *, empty_too: bool = True) -> tuple[str, ...]:
        """The words that pull most, in the order of the text; empty ones at most where there are no others."""
        pulls = self._pulls_of_words(weights)
        pulling = {words: pull for words, pull in pulls.items() if pull > 0}
        read = zip(self._reading.tokens, self._reading.forms, strict=True)
        empty = {token for token, form in read if _is_empty(form)}
        telling = {words: pull for words, pull in pulling.items() if words not in empty}
        if not telling and empty_too:
            telling = pulling
        enough = max(telling.values(), default=0) * _LEAST_SHARE
        ranked = sorted((words for words in telling if telling[words] >= enough), key=lambda words: -telling[words])
        chosen = ranked[:_MOST_WORDS]
        return tuple(words for words in pulls if words in chosen and not _is_within(words, chosen))

    def _pulls_of_words(self, weights: Mapping[str, int]) -> dict[str, float]:
        """Return how much each word of the message, or phrase of the lexicon, pulls.

        What two words say together is parted between them by what each says alone, evenly where neither says anything:
        else "saya" would be named for all that ever stood beside it.
        """
        pulls: dict[str, float] = {}
        pairs: list[tuple[str, int]] = []
        for name, words in self._features.items():
            weight = weights.get(name, 0)
            if name[:2] in _PAIRS:
                pairs.append((name, weight))
            elif words:
                pulls[words] = pulls.get(words, 0) + weight
        alone = dict(pulls)
        for name, weight in pairs:
            for words, share in _shares(self._features, alone, name):
                pulls[words] += weight * share
        return pulls


def _shares(features: Features, alone: Mapping[str, float], pair: str) -> list[tuple[str, float]]:
    """Return the two words of a pair, and how much of it is owed to each."""
    kind, *parts = pair.split(" ")
    told = {}
    for part in parts:
        named = (features.get(f"{single} {part}") for single in _PAIRS[kind + " "])
        words = next((each for each in named if each in alone), None)
        if words is not None:
            told[words] = max(0.0, alone[words])
    whole = sum(told.values())
    return [(words, much / whole if whole else 1 / len(told)) for words, much in told.items()]


def _is_empty(form: Form) -> bool:
    return bool(form.terms) and _EMPTY.issuperset(term.removeprefix(SUFFERED) for term in form.terms)


def _is_within(words: str, others: Iterable[str]) -> bool:
    """Tell whether a longer phrase says the same words."""
    return any(words != other and f" {words} " in f" {other} " for other in others)


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
        return Opinion(self._weights, features, firm_features(reading, ruled), reading)


def parse_weights(lines: Iterable[str]) -> Weights:
    """Read weights as `write_weights` writes them; lines that begin with "#" are notes."""
    alarm: dict[str, int] = {}
    pulls: dict[str, int] = {}
    numbers: dict[str, int] = {}
    packed: dict[str, int] = {}
    for line in lines:
        if line.startswith("#"):
            continue
        feature, weight, listed = line.rstrip("\n").split("\t")
        alarm[feature] = numbers.setdefault(weight, int(weight))
        if listed:
            pulls[feature] = packed[listed] = packed.get(listed) or _pack(listed)
    return Weights(alarm, pulls)


def _pack(listed: str) -> int:
    return pack((kind, int(pull)) for kind, _, pull in (each.partition("=") for each in listed.split()))


def write_weights(weights: Weights, notes: Iterable[str] = ()) -> str:
    """Return a table that `parse_weights` reads."""
    lines = [f"# {note}" for note in notes]
    for feature in sorted(weights.alarm):
        packed = [weights.pulls[feature]] if feature in weights.pulls else []
        listed = " ".join(f"{kind}={pull}" for kind, pull in zip(KINDS, add_up(packed), strict=True) if pull)
        lines.append(f"{feature}\t{weights.alarm[feature]}\t{listed}")
    return "\n".join(lines) + "\n"
