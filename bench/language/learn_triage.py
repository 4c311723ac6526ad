"""Learn the second judge's weights from labelled messages and ordinary sentences, and say how well strangers fare."""

import argparse
import csv
import hashlib
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from bench.language.ordinary import read_unmeasured
from bench.language.separation import Example, find_paces, separate
from bot.domain.urgency import Category, Urgency
from bot.triage.features import find_features, firm_features, verdict_features
from bot.triage.judge import BIAS, Weights, write_weights
from bot.triage.kinds import CRITICAL, pack
from bot.triage.lexicon import Lexicon
from bot.triage.rules import Rules
from bot.triage.senses import Senses
from bot.triage.triage import Triage

ROOT = Path(__file__).parents[2]
DEVELOPMENT = ROOT / "tests" / "triage" / "development.tsv"
WEIGHTS = ROOT / "bot" / "triage" / "lexicon" / "learned.tsv"
TRUE_CRIES = Path(__file__).with_name("true_cries.txt")
FIRST_PEN = "first"
"""Wrote what the rules were made for: there they are right too often to learn how far to trust them elsewhere."""
FALSE_ALARMS = 0.074
"""Share of calm messages that may raise an alarm, of those not learned from; the threshold follows from it."""
FOLDS = 4
_SEEN_AT_LEAST = 2
_ROUNDS, _KIND_ROUNDS = 20, 30
_COST, _CRITICAL_COST, _ORDINARY_COST, _KIND_COST = 2.0, 4.0, 1.6, 1.0
"""What it costs to get a message wrong: a cry where minutes matter most, a sentence of everyday talk least."""
_WORST = 0.4
"""How much it counts, beside what is an alarm at all, what is one of the worst."""
_LEAST_WEIGHT, _LEAST_PULL = 0.085, 0.3
_RATHER_CRITICAL = 0.2
"""How much more an alarm must sound like a lesser one before it is not called critical."""
_UNIT = 100
_NEVER = -10 * _UNIT
"""Pull to kinds of which no alarm is known."""


Says = Callable[[str], None]


def say_with_time() -> Says:
    """Return what prints a line with the seconds since now, for whoever waits the minutes that learning takes."""
    began = time.monotonic()
    return lambda line: print(f"{time.monotonic() - began:6.0f} s  {line}", flush=True)


class Sample(NamedTuple):
    """One labelled message, and the features of its text. near: as `find_features` gives them; firm: count in full."""

    pen: str
    language: str
    urgency: Urgency
    category: Category
    near: tuple[str, ...]
    firm: tuple[str, ...]


def main() -> None:
    """Read the messages, print what strangers would meet, and write the weights learned from all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=Path, default=DEVELOPMENT)
    parser.add_argument("--sentences", type=Path, help="ordinary sentences (columns lang, source, text), as calm ones")
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--validate", action="store_true", help="leave out each pen in turn before learning from all")
    arguments = parser.parse_args()
    says = say_with_time()
    rules = Rules.load()
    triage, senses = Triage(Lexicon.load(rules), rules), Senses.load()
    says("reading the messages")
    samples = read_samples(arguments.messages, triage, senses)
    ordinary: list[Sample] = []
    if arguments.sentences is not None and arguments.sentences.is_file():
        ordinary = read_ordinary(arguments.sentences, triage, senses)
    else:
        print("No ordinary sentences (--sentences PATH): everyday talk will raise more alarms than it has to.")
    scored = cross_scores(samples, ordinary, says)
    if arguments.validate:
        validate(samples, ordinary, says)
        _print_shares("each fold left out", scored)
    weights = learn(samples, ordinary, find_threshold(scored), says)
    notes = (
        "Learned by bench/language/learn_triage.py; see NOTICE. Feature, weight of an alarm and pull to each kind of",
        "trouble in hundredths. w word, b two words, m sense, n and o senses in a row and apart, k consonants, t and h",
        "terms, p two terms, u, c and v verdicts of the rules, l length, z other scripts; the rest are parts of words.",
    )
    arguments.weights.write_text(write_weights(weights, notes), encoding="utf-8")
    says(f"{len(samples)} messages, {len(ordinary)} ordinary sentences, {len(weights.alarm)} features")


def read_samples(path: Path, triage: Triage, senses: Senses) -> list[Sample]:
    """Return the messages of a table with the columns pen, language, urgency, category, text."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    samples = []
    for row in rows:
        kind = Category(row["category"].split("|")[0])
        near, firm = _features(row["text"], triage, senses, trusts_rules=row["pen"] != FIRST_PEN)
        samples.append(Sample(row["pen"], row["language"], Urgency(row["urgency"]), kind, near, firm))
    return samples


def read_ordinary(path: Path, triage: Triage, senses: Senses) -> list[Sample]:
    """Return sentences about everyday things that the bench does not measure on, without the few true cries."""
    cries = {line for line in TRUE_CRIES.read_text("utf-8").splitlines() if not line.startswith("#")}
    samples = []
    for row in read_unmeasured(path):
        if hashlib.sha256(row["text"].encode()).hexdigest()[:16] not in cries:
            near, firm = _features(row["text"], triage, senses, trusts_rules=True)
            samples.append(Sample("", row["lang"], Urgency.NONE, Category.GREETING_OTHER, near, firm))
    return samples


def _features(
    text: str, triage: Triage, senses: Senses, *, trusts_rules: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    reading = triage.read(text)
    found = tuple(find_features(reading, senses))
    if not trusts_rules:
        return found, (BIAS,)
    ruled = triage.apply_rules(reading)[0]
    return (*found, *verdict_features(ruled)), (BIAS, *firm_features(reading, ruled))


class Table(NamedTuple):
    """Samples by numbers of features, for the learner."""

    names: list[str]
    numbers: dict[str, int]
    examples: list[Example]


def tabulate(samples: Sequence[Sample], names: Iterable[str]) -> Table:
    """Number the features and count only those in each sample."""
    firm = {name for sample in samples for name in sample.firm}
    ordered = sorted(firm.union(names))
    numbers = {name: number for number, name in enumerate(ordered)}
    examples = [
        Example.of(
            [numbers[name] for name in sample.near if name in numbers],
            [numbers[name] for name in sample.firm],
        )
        for sample in samples
    ]
    return Table(ordered, numbers, examples)


def choose_features(samples: Sequence[Sample], ordinary: Sequence[Sample]) -> set[str]:
    """Return the features seen often enough to mean something, and in a labelled message at least once."""
    own = Counter(name for sample in samples for name in sample.near)
    seen = own + Counter(name for sample in ordinary for name in sample.near if name in own)
    return {name for name, count in seen.items() if count >= _SEEN_AT_LEAST}


def learn_alarm(
    samples: Sequence[Sample], ordinary: Sequence[Sample], names: Iterable[str], says: Says, what: str
) -> dict[str, float]:
    """Return how much of an alarm each feature is. what: these weights are for, in the lines said on the way.

    Two answers are added: what parts alarms from calm, and what parts those where minutes matter from calm while the
    lesser ones are left out. Of messages of pens left out, the second misses a fifth fewer of the worst, and as many of
    all, for as many false alarms; more of it and short plain words ("saya sakit parah") are no alarm any more.
    """
    names = set(names)
    alarms = part_from_calm(samples, ordinary, names, says, what)
    worst = [sample for sample in samples if sample.urgency is Urgency.CRITICAL or not sample.urgency.is_alarm]
    gravest = part_from_calm(worst, ordinary, names, says, f"{what}, the worst")
    return {name: (weight + _WORST * gravest.get(name, 0.0)) / (1 + _WORST) for name, weight in alarms.items()}


def part_from_calm(
    samples: Sequence[Sample], ordinary: Sequence[Sample], names: Iterable[str], says: Says, what: str
) -> dict[str, float]:
    """Return what parts the alarms among the samples from whatever is calm."""
    table = tabulate([*samples, *ordinary], names)
    truth = [sample.urgency.is_alarm for sample in (*samples, *ordinary)]
    costs = [_CRITICAL_COST if sample.urgency is Urgency.CRITICAL else _COST for sample in samples]
    costs += [_ORDINARY_COST] * len(ordinary)
    size = len(table.names)
    paces = find_paces(table.examples, truth, costs, size)

    def on_pass(number: int, moved: int) -> None:
        says(f"{what}: pass {number} of {_ROUNDS}, {moved} of {len(truth)} messages still taught something")

    weights = separate(table.examples, truth, costs, size, _ROUNDS, paces, on_pass)
    return dict(zip(table.names, weights, strict=True))


def learn(samples: Sequence[Sample], ordinary: Sequence[Sample], threshold: float, says: Says) -> Weights:
    """Return weights without those too small to matter."""
    found = learn_alarm(samples, ordinary, choose_features(samples, ordinary), says, "which features matter")
    names = prune(samples, found)
    alarm = learn_alarm(samples, ordinary, names, says, "weights")
    alarm[BIAS] -= threshold
    pulls = learn_kinds(samples, names, says)
    return Weights({name: round(weight * _UNIT) for name, weight in alarm.items()}, pulls)


def prune(samples: Sequence[Sample], alarm: dict[str, float]) -> set[str]:
    """Return the features that matter to some verdict."""
    seen = Counter(name for sample in samples for name in sample.near)
    return {
        name
        for name, weight in alarm.items()
        if abs(weight) >= _LEAST_WEIGHT or (is_coarse(name) and seen[name] >= _SEEN_AT_LEAST)
    }


def is_coarse(name: str) -> bool:
    """Tell whether a feature is a word, senses, a term or a verdict: kinds of trouble are told apart by those."""
    return name[1:2] == " " and name[0] in "wmthuckn"


def learn_kinds(samples: Sequence[Sample], names: set[str], says: Says) -> dict[str, int]:
    """Return what each word speaks for, given that there is an alarm: kinds of trouble, and that minutes matter."""
    urgent = [sample for sample in samples if sample.urgency.is_alarm]
    table = tabulate(urgent, names)
    # Where words are not parted by blanks, and in other scripts, only pieces of them can tell.
    is_kind = [is_coarse(name) or not name.isascii() for name in table.names]
    examples = [
        Example([name for name in example.near if is_kind[name]], example.firm, example.scale)
        for example in table.examples
    ]
    costs = [_KIND_COST] * len(urgent)
    pulls: dict[str, list[tuple[str, int]]] = defaultdict(list)
    truths: dict[str, list[bool]] = {CRITICAL: [sample.urgency is Urgency.CRITICAL for sample in urgent]}
    for kind in sorted({sample.category for sample in urgent}):
        truths[str(kind)] = [sample.category is kind for sample in urgent]
    for number, (kind_name, truth) in enumerate(truths.items(), start=1):
        says(f"kind {number} of {len(truths)}: {kind_name}")
        paces = find_paces(examples, truth, costs, len(table.names))
        weights = separate(examples, truth, costs, len(table.names), _KIND_ROUNDS, paces)
        for name, weight in zip(table.names, weights, strict=True):
            extra = _RATHER_CRITICAL if kind_name == CRITICAL and name == BIAS else 0.0
            if abs(weight) >= _LEAST_PULL or name == BIAS:
                pulls[name].append((kind_name, round((weight + extra) * _UNIT)))
    pulls[BIAS] += [(str(kind), _NEVER) for kind in Category if str(kind) not in truths]
    return {name: pack(found) for name, found in pulls.items()}


def score(sample: Sample, weights: dict[str, float]) -> float:
    """Return how much of an alarm a message is."""
    known = [weights[name] for name in sample.near if name in weights]
    return sum(weights.get(name, 0.0) for name in sample.firm) + sum(known) / sqrt(len(known) + 1)


Scored = list[tuple[Sample, float]]


def cross_scores(samples: Sequence[Sample], ordinary: Sequence[Sample], says: Says) -> Scored:
    """Return every message with the score it gets from weights learned without it."""
    order = list(range(len(samples)))
    random.Random(5).shuffle(order)
    found: Scored = []
    for fold in range(FOLDS):
        held_out = frozenset(order[fold::FOLDS])
        found += leave_out(samples, ordinary, held_out, says, f"without fold {fold + 1} of {FOLDS}")
    return found


def leave_out(
    samples: Sequence[Sample], ordinary: Sequence[Sample], held_out: Container[int], says: Says, what: str
) -> Scored:
    """Return the samples with the numbers held out, with their scores from weights learned from the others."""
    held = [sample for index, sample in enumerate(samples) if index in held_out]
    taught = [sample for index, sample in enumerate(samples) if index not in held_out]
    weights = learn_alarm(taught, ordinary, choose_features(taught, ordinary), says, what)
    return [(sample, score(sample, weights)) for sample in held]


def find_threshold(scored: Scored) -> float:
    """Return the score above which `FALSE_ALARMS` of the calm messages stand."""
    calm = sorted((found for sample, found in scored if not sample.urgency.is_alarm), reverse=True)
    return calm[int(FALSE_ALARMS * len(calm))]


def validate(samples: Sequence[Sample], ordinary: Sequence[Sample], says: Says) -> None:
    """Print recall and false alarms, at one threshold, on messages of pens that nothing was learned from."""
    scored: Scored = []
    for pen in sorted({sample.pen for sample in samples}):
        held_out = frozenset(index for index, sample in enumerate(samples) if sample.pen == pen)
        scored += leave_out(samples, ordinary, held_out, says, f"without pen {pen}")
    _print_shares("each pen left out", scored)


def _print_shares(name: str, scored: Scored) -> None:
    threshold = find_threshold(scored)
    groups: dict[str, Scored] = defaultdict(list)
    for sample, found in scored:
        groups["all"].append((sample, found))
        groups[sample.pen].append((sample, found))
    for group, members in groups.items():
        urgent = [found > threshold for sample, found in members if sample.urgency.is_alarm]
        critical = [found > threshold for sample, found in members if sample.urgency is Urgency.CRITICAL]
        calm = [found > threshold for sample, found in members if not sample.urgency.is_alarm]
        print(
            f"{name}, {group}: recall {sum(urgent) / len(urgent):.3f}, critical {sum(critical) / len(critical):.3f}, "
            f"false alarms {sum(calm) / len(calm):.3f}"
        )


if __name__ == "__main__":
    main()
