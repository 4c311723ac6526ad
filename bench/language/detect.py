"""Which language: right answers by language and length on sentences the profiles have not seen, and what it costs."""

import csv
import hashlib
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.language.intervals import mean_share, share
from bot.languages import Detector, build, shipped
from bot.languages.build import Sentence
from bot.languages.detector import PROFILED
from bot.languages.policy import SURE

MESSAGES = Path(__file__).parents[2] / "tests" / "triage" / "held_out.tsv"
LENGTHS: tuple[int | None, ...] = (None, 5, 3)
IN_THE_MEAN = ("id", "jv", "su", "en")
_HELD_OUT = 51  # of 256: a fifth, by the hash of the text, so that it is the same fifth everywhere
_TEN_WORDS = "pak saya mau pulang tapi paspor saya masih ditahan majikan"
_CALLS = 3_000
_PROBE = """
import os, sys, time
def held():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
before, began = held(), time.perf_counter()
from bot.languages import detect
imported = time.perf_counter()
detect("saya")
print(held() - before, imported - began, time.perf_counter() - imported)
"""

Judge = Callable[[str], bool]
Cell = tuple[int, int]


def report(console: Console, sentences: Path | None) -> None:
    """Print accuracy on held-out sentences and on chat messages, and the cost of a call."""
    if sentences is None:
        console.print("No training sentences: name them with --sentences PATH (`make bench-language SENTENCES=PATH`).")
        console.print("What is measured on unseen sentences is left out.")
    else:
        _report_sentences(console, list(build.read_sentences(sentences)))
    _report_messages(console, shipped())
    _report_cost(console, shipped())


def is_held_out(sentence: Sentence) -> bool:
    return hashlib.sha256(sentence.text.encode()).digest()[0] < _HELD_OUT


def _report_sentences(console: Console, sentences: Sequence[Sentence]) -> None:
    unseen = [each for each in sentences if is_held_out(each)]
    detector = Detector(*build.count(each for each in sentences if not is_held_out(each)))
    told = [(each.language, each.text) for each in unseen]
    title = f"Right language, {len(unseen)} of {len(sentences)} sentences held out (95 % interval)"
    _print_table(console, title, told, lambda language: lambda text: detector.detect(text) == language)
    title = f"Answered in that language at p >= {SURE:g}, Indonesian unless another is as sure"
    _print_table(console, title, told, lambda language: lambda text: _answered_in(detector, text) == language)


def _answered_in(detector: Detector, text: str) -> str:
    evidence = detector.weigh(text)
    if evidence is None:
        return "id"
    chances = detector.chances(evidence.weights)
    likeliest = max(chances, key=chances.__getitem__)
    return likeliest if chances[likeliest] >= SURE and likeliest != "ms" else "id"


def _report_messages(console: Console, detector: Detector) -> None:
    with MESSAGES.open(encoding="utf-8", newline="") as lines:
        rows = [(row["language"], row["text"]) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    told = [(language, text) for language, text in rows if language in PROFILED]
    title = f"Right language, {len(told)} chat messages written for another purpose (95 % interval)"
    _print_table(console, title, told, lambda language: lambda text: detector.detect(text) == language)


def _print_table(
    console: Console, title: str, told: Sequence[tuple[str, str]], judge_of: Callable[[str], Judge]
) -> None:
    table = Table("", *("whole text" if words is None else f"{words} words" for words in LENGTHS), title=title)
    languages = [each for each in PROFILED if any(each == language for language, _ in told)]
    cells = {
        language: [
            _count(judge_of(language), (shortened(text, words) for each, text in told if each == language))
            for words in LENGTHS
        ]
        for language in languages
    }
    for language in languages:
        table.add_row(language, *(share(*cell) for cell in cells[language]))
    columns = zip(*(cells[language] for language in IN_THE_MEAN if language in cells), strict=True)
    table.add_row("mean of " + ", ".join(IN_THE_MEAN), *map(mean_share, columns), style="bold")
    console.print(table)


def shortened(text: str, words: int | None) -> str:
    """The first words of a text; `None` for all."""
    return text if words is None else " ".join(text.split()[:words])


def _count(judge: Judge, texts: Iterable[str]) -> Cell:
    verdicts = [judge(text) for text in texts]
    return sum(verdicts), len(verdicts)


def _report_cost(console: Console, detector: Detector) -> None:
    times_ms = []
    for _ in range(_CALLS):
        began = time.perf_counter()
        detector.detect(_TEN_WORDS)
        times_ms.append((time.perf_counter() - began) * 1_000)
    probe = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True)
    megabytes, import_s, load_s = map(float, probe.stdout.split())
    console.print(
        f"detect, 10 words: median {statistics.median(times_ms):.3f} ms, "
        f"p99 {statistics.quantiles(times_ms, n=100)[98]:.3f} ms; memory {megabytes:.0f} MB; "
        f"import {import_s:.2f} s, load at the first call {load_s:.2f} s"
    )
