"""Learn which conversation calm words ask for from labelled messages, and say how well a stranger's are understood."""

import argparse
import csv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.language.learn_triage import Says, say_with_time
from bench.language.separation import Example, find_paces, separate
from bot.domain.wishes import NOTHING
from bot.wishes.features import find_features
from bot.wishes.judge import BIAS, Wishes, parse_weights, write_weights

ROOT = Path(__file__).parents[2]
DEVELOPMENT = ROOT / "tests" / "wishes" / "development.tsv"
WEIGHTS = ROOT / "bot" / "wishes" / "learned.tsv"
_SEEN_AT_LEAST = 2
_ROUNDS = 20
_COST, _COST_OF_OTHERS = 2.0, 1.0
"""What it costs to miss a flow, and to take something else for it."""
_LEAST_WEIGHT = 0.1


class Sample(NamedTuple):
    """One labelled message, and its features."""

    pen: str
    flow: str
    features: frozenset[str]


def main() -> None:
    """Read the messages, print what strangers would meet if asked to, and write the weights learned from all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=Path, default=DEVELOPMENT)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--validate", action="store_true", help="leave out each pen in turn before learning from all")
    arguments = parser.parse_args()
    says = say_with_time()
    samples = read_samples(arguments.messages)
    if arguments.validate:
        validate(samples, says)
    arguments.weights.write_text(learn(samples, says), encoding="utf-8")
    says(f"{len(samples)} messages")


def read_samples(path: Path) -> list[Sample]:
    """Return the messages of a table with the columns pen, language, flow, text."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Sample(row["pen"], row["flow"], find_features(row["text"])) for row in rows]


def learn(samples: Sequence[Sample], says: Says) -> str:
    """Return the table of weights: each flow against all others."""
    seen = Counter(name for sample in samples for name in sample.features)
    names = [BIAS, *sorted(name for name, count in seen.items() if count >= _SEEN_AT_LEAST)]
    numbers = {name: number for number, name in enumerate(names)}
    examples = [
        Example.of([numbers[name] for name in sorted(sample.features) if name in numbers], [0]) for sample in samples
    ]
    flows = sorted({sample.flow for sample in samples})
    weights = [[0.0] * len(flows) for _ in names]
    for place, flow in enumerate(flows):
        truth = [sample.flow == flow for sample in samples]
        costs = [_COST if is_it else _COST_OF_OTHERS for is_it in truth]
        paces = find_paces(examples, truth, costs, len(names))
        learned = separate(examples, truth, costs, len(names), _ROUNDS, paces)
        for number, weight in enumerate(learned):
            if abs(weight) >= _LEAST_WEIGHT or number == 0:
                weights[number][place] = weight
        says(f"{flow}, {place + 1} of {len(flows)}")
    notes = (
        "Learned by bench/language/learn_wishes.py. Feature, then what it says for flows by their place, in fiftieths.",
        "w word, b two words, k consonants, l length; the rest are parts of words.",
    )
    return write_weights(flows, dict(zip(names, weights, strict=True)), notes)


def validate(samples: Sequence[Sample], says: Says) -> None:
    """Print how messages of each pen are understood by what was learned from the others."""
    for pen in sorted({sample.pen for sample in samples}):
        others = [sample for sample in samples if sample.pen != pen]
        wishes = Wishes(parse_weights(learn(others, lambda line: None).splitlines()))
        held = [sample for sample in samples if sample.pen == pen]
        says(f"{pen}: {describe([(sample.flow, wishes.judge(sample.features).flow) for sample in held])}")


def describe(judged: Sequence[tuple[str, str]]) -> str:
    """Shares in words. judged: what was meant and what was heard."""
    meant = [(flow, heard) for flow, heard in judged if flow != NOTHING]
    idle = [heard for flow, heard in judged if flow == NOTHING]
    right = sum(flow == heard for flow, heard in meant)
    led = sum(heard not in ("", NOTHING) for _, heard in meant)
    misled = sum(heard not in ("", NOTHING) for heard in idle)
    return (
        f"led {led / len(meant):.3f}, rightly {right / max(1, led):.3f}; "
        f"led for nothing {misled / max(1, len(idle)):.3f} of {len(idle)}"
    )


if __name__ == "__main__":
    main()
