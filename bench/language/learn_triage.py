"""Learn the second judge's weights from labelled messages; cross-validation says what they add to the rules."""

import argparse
import csv
import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import exp, sqrt
from pathlib import Path
from typing import NamedTuple

from bot.domain.urgency import Category, Urgency
from bot.triage.features import find_features
from bot.triage.judge import Judge, Weight, rule_features, write_weights
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules
from bot.triage.triage import Triage

ROOT = Path(__file__).parents[2]
DEVELOPMENT = ROOT / "tests" / "triage" / "development.tsv"
WEIGHTS = ROOT / "bot" / "triage" / "lexicon" / "learned.tsv"
FOLDS = 5
_ROUNDS = 12
_STEP = 0.2
_DECAY = 3e-4
_SEEN_AT_LEAST = 2
_LEAST_PULL = 0.35
_BIAS_STEP = 0.02


class Sample(NamedTuple):
    """One labelled message, and the features of its text."""

    text: str
    urgency: Urgency
    category: Category
    features: tuple[str, ...]


def main() -> None:
    """Read the messages, print what cross-validation says, and write the weights learned from all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=Path, default=DEVELOPMENT)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--validate", action="store_true", help="cross-validate before learning from all")
    arguments = parser.parse_args()
    rules = Rules.load()
    lexicon = Lexicon.load(rules)
    samples = read_samples(arguments.messages, Triage(lexicon, rules))
    if arguments.validate:
        _validate(samples, lexicon, rules)
    weights = learn(samples)
    notes = ("Learned by bench/language/learn_triage.py; feature, weight of an alarm, pull to each category.",)
    arguments.weights.write_text(write_weights(weights, notes), encoding="utf-8")
    print(f"{len(samples)} messages, {len(weights)} features, {arguments.weights.stat().st_size // 1024} kB")


def read_samples(path: Path, triage: Triage) -> list[Sample]:
    """Return the messages of a table with the columns language, urgency, category, text."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    samples = []
    for row in rows:
        reading = triage.read(row["text"])
        features = (*find_features(reading), *rule_features(triage.apply_rules(reading)[0]))
        kind = Category(row["category"].split("|")[0])
        samples.append(Sample(row["text"], Urgency(row["urgency"]), kind, features))
    return samples


def learn(samples: Sequence[Sample]) -> dict[str, Weight]:
    """Return weights for every feature seen often enough to mean something."""
    seen = Counter(feature for sample in samples for feature in sample.features)
    known = [tuple(feature for feature in sample.features if seen[feature] >= _SEEN_AT_LEAST) for sample in samples]
    alarm, bias = _learn_one(known, [sample.urgency.is_alarm for sample in samples])
    urgent = [index for index, sample in enumerate(samples) if sample.urgency.is_alarm]
    pulls: dict[str, list[tuple[Category, float]]] = defaultdict(list)
    biases = []
    coarse = [_without_letters(known[index]) for index in urgent]
    for category in sorted({samples[index].category for index in urgent}):
        weights, category_bias = _learn_one(coarse, [samples[index].category is category for index in urgent])
        biases.append((category, category_bias))
        for feature, weight in weights.items():
            if abs(weight) >= _LEAST_PULL:
                pulls[feature].append((category, weight))
    learned = {"bias": Weight(bias, tuple(biases))}
    for feature, weight in alarm.items():
        learned[feature] = Weight(weight, tuple(pulls[feature]))
    return learned


def _without_letters(features: tuple[str, ...]) -> tuple[str, ...]:
    """Drop what stands for parts of words and for pairs; kinds of trouble are told apart by words."""
    return tuple(feature for feature in features if feature[1:2] == " " and feature[0] in "wthuc")


def _learn_one(known: Sequence[tuple[str, ...]], truth: Sequence[bool]) -> tuple[dict[str, float], float]:
    """Fit one logistic line by adaptive steps, always in the same order."""
    weights: dict[str, float] = defaultdict(float)
    slopes: dict[str, float] = defaultdict(lambda: 1e-6)
    bias = 0.0
    order = list(range(len(known)))
    shuffler = random.Random(1)
    for _ in range(_ROUNDS):
        shuffler.shuffle(order)
        for index in order:
            features = known[index]
            scale = 1 / sqrt(len(features) + 1)
            margin = bias + sum(weights[feature] for feature in features) * scale
            error = 1 / (1 + exp(-max(-30.0, min(30.0, margin)))) - truth[index]
            bias -= _BIAS_STEP * error
            for feature in features:
                slope = error * scale + _DECAY * weights[feature]
                slopes[feature] += slope * slope
                weights[feature] -= _STEP * slope / sqrt(slopes[feature])
    return dict(weights), bias


def _validate(samples: Sequence[Sample], lexicon: Lexicon, rules: Rules) -> None:
    """Print recall and false alarms of the rules alone, and of both judges, each on folds it did not learn from."""
    order = list(range(len(samples)))
    random.Random(5).shuffle(order)
    alone, both = Triage(lexicon, rules), [0, 0, 0]
    ruled = [0, 0, 0]
    for fold in range(FOLDS):
        held = [samples[index] for index in order[fold::FOLDS]]
        taught = [samples[index] for place, index in enumerate(order) if place % FOLDS != fold]
        judged = Triage(lexicon, rules, Judge.parse(write_weights(learn(taught))))
        for triage, counts in ((alone, ruled), (judged, both)):
            for sample in held:
                found = triage.assess(sample.text)
                is_due = sample.urgency.is_alarm
                counts[0] += found.is_alarm and is_due
                counts[1] += found.is_alarm and not is_due
                counts[2] += found.is_alarm and is_due and found.category is sample.category
    due = sum(sample.urgency.is_alarm for sample in samples)
    for name, counts in (("rules alone", ruled), ("both judges", both)):
        print(
            f"{name}: recall {counts[0] / due:.3f}, false alarms {counts[1] / (len(samples) - due):.3f}, "
            f"right category {counts[2] / max(1, counts[0]):.3f}"
        )


if __name__ == "__main__":
    main()
