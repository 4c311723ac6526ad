"""What calm words ask for: how many are led to a conversation, to the right one, and for nothing."""

import csv
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.language.intervals import share
from bot.domain.wishes import NOTHING
from bot.wishes import Wishes

HELD_OUT = Path(__file__).parents[2] / "tests" / "wishes" / "held_out.tsv"
_CALLS = 2_000
_TEN_WORDS = "pak saya mau kerja ke korea syaratnya apa saja ya"

Judged = tuple[str, str, str]
"""Language, what was meant, and what was heard (empty: unclear)."""


def report(console: Console, sentences: Path | None) -> None:
    """Print the figures on held-out messages, never the messages, and what one look costs."""
    wishes = Wishes.load()
    if not HELD_OUT.is_file():
        console.print(f"No held-out wishes: {HELD_OUT.name} is not there.")
        return
    with HELD_OUT.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    judged = [(row["language"], row["flow"], wishes.wanted(row["text"]).flow) for row in rows]
    asking = [each for each in judged if each[1] != NOTHING]
    idle = [each for each in judged if each[1] == NOTHING]
    led = [each for each in asking if _is_led(each)]
    console.print(f"Wishes in {len(judged)} held-out messages, with 95 % intervals")
    console.print(f"  led to a conversation:  {share(len(led), len(asking))}")
    console.print(f"  of those the right one: {share(sum(map(_is_right, led)), len(led))}")
    console.print(f"  led for nothing:        {share(sum(map(_is_led, idle)), len(idle))}")
    for place, heading in enumerate(("language", "conversation")):
        console.print(_table(heading, judged, place))
    taken = []
    for _ in range(_CALLS):
        began = time.perf_counter()
        wishes.wanted(_TEN_WORDS)
        taken.append(time.perf_counter() - began)
    console.print(f"Cost of a look at ten words: median {statistics.median(taken) * 1e3:.3f} ms")


def _table(heading: str, judged: Sequence[Judged], place: int) -> Table:
    """Counts, not shares: the groups are small."""
    table = Table(heading, "messages", "led", "rightly")
    for name in sorted({each[place] for each in judged}):
        group = [each for each in judged if each[place] == name]
        table.add_row(name, *map(str, (len(group), sum(map(_is_led, group)), sum(map(_is_right, group)))))
    return table


def _is_led(each: Judged) -> bool:
    return each[2] not in ("", NOTHING)


def _is_right(each: Judged) -> bool:
    return _is_led(each) and each[1] == each[2]
