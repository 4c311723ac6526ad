"""How urgent and what kind: alarms heard and false ones on messages nobody wrote rules for, and what a look costs."""

import csv
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from bench.language.intervals import share
from bench.language.ordinary import read_measured
from bot.domain.urgency import Category, Urgency
from bot.triage import Triage
from bot.triage.assessment import Assessment

_TESTS = Path(__file__).parents[2] / "tests" / "triage"
HELD_OUT = tuple(_TESTS / f"{name}.tsv" for name in ("held_out", "held_out_2", "held_out_3", "held_out_4"))
_TEN_WORDS = "pak saya mau pulang tapi paspor saya masih ditahan majikan"
_CALLS = 2_000
_PROBE = """
import os, sys, time
def held():
    return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
before, began = held(), time.perf_counter()
from bot.languages import detect
detect("saya")
after_languages, between = held(), time.perf_counter()
from bot.triage import assess
assess("saya")
print(after_languages - before, held() - after_languages, time.perf_counter() - between)
"""


class Judged(NamedTuple):
    """One labelled message and what triage says; the message itself is never printed."""

    language: str
    urgency: Urgency
    categories: frozenset[str]
    found: Assessment


def report(console: Console, sentences: Path | None) -> None:
    """Print the figures on held-out messages, the alarms on ordinary sentences, and the cost of a call."""
    triage = Triage.load()
    for path in HELD_OUT:
        if path.is_file():
            _report_held_out(console, path.name, list(_judge(triage, path)))
        else:
            console.print(f"No held-out messages: {path.name} is not there.")
    if sentences is None:
        console.print("No ordinary sentences: name them with --sentences PATH (`make bench-language SENTENCES=PATH`).")
    else:
        _report_ordinary(console, triage, sentences)
    _report_cost(console, triage)


def _judge(triage: Triage, path: Path) -> Iterable[Judged]:
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            kinds = frozenset(row["category"].split("|"))
            yield Judged(row["language"], Urgency(row["urgency"]), kinds, triage.assess(row["text"]))


def _report_held_out(console: Console, name: str, judged: Sequence[Judged]) -> None:
    urgent = [each for each in judged if each.urgency.is_alarm]
    critical = [each for each in urgent if each.urgency is Urgency.CRITICAL]
    calm = [each for each in judged if not each.urgency.is_alarm]
    heard = [each for each in urgent if each.found.is_alarm]
    console.print(f"Triage on {len(judged)} held-out messages ({name}), with 95 % intervals")
    console.print(f"  recall, critical and high:   {share(len(heard), len(urgent))}")
    console.print(f"  recall, critical:            {_share_of(critical, _is_heard)} heard as an alarm")
    console.print(f"                               {_share_of(critical, _is_critical)} heard as critical")
    console.print(f"  false alarms, normal + none: {_share_of(calm, _is_heard)}")
    console.print(f"  right category of alarms:    {_share_of(heard, _is_right_kind)}")
    by_language = {name: [each for each in judged if each.language == name] for name in _names(judged)}
    console.print(_table("language", by_language))
    kinds = {kind.value: [each for each in judged if kind.value in each.categories] for kind in Category}
    console.print(_table("category", {name: rows for name, rows in kinds.items() if rows}))


def _table(heading: str, groups: dict[str, list[Judged]]) -> Table:
    """Counts, not shares: most groups are small."""
    table = Table(heading, "urgent", "heard", "critical", "heard", "calm", "false", "right kind")
    for name, rows in groups.items():
        urgent = [each for each in rows if each.urgency.is_alarm]
        critical = [each for each in urgent if each.urgency is Urgency.CRITICAL]
        calm = [each for each in rows if not each.urgency.is_alarm]
        heard = [each for each in urgent if each.found.is_alarm]
        counts = [len(urgent), len(heard), len(critical), sum(map(_is_heard, critical))]
        counts += [len(calm), sum(map(_is_heard, calm)), sum(map(_is_right_kind, heard))]
        table.add_row(name, *map(str, counts))
    return table


def _report_ordinary(console: Console, triage: Triage, path: Path) -> None:
    """Alarms on comments and tweets about everyday things; a few are true cries, so zero is not the aim."""
    sample = read_measured(path)
    alarms = [row["lang"] for row in sample if triage.assess(row["text"]).is_alarm]
    by_language = ", ".join(f"{name} {alarms.count(name)}" for name in sorted(set(alarms)))
    console.print(f"Alarms on {len(sample)} ordinary sentences: {share(len(alarms), len(sample))}; {by_language}")


def _report_cost(console: Console, triage: Triage) -> None:
    taken = []
    for _ in range(_CALLS):
        began = time.perf_counter()
        triage.assess(_TEN_WORDS)
        taken.append(time.perf_counter() - began)
    console.print(f"Cost of a look at ten words: median {statistics.median(taken) * 1e3:.3f} ms")
    probe = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True).stdout.split()
    languages_mb, triage_mb, load_s = map(float, probe)
    console.print(
        f"Memory: language profiles {languages_mb:.0f} MB, triage {triage_mb:.0f} MB; first look after {load_s:.1f} s"
    )


def _share_of(rows: Sequence[Judged], holds: Callable[[Judged], bool]) -> str:
    return share(sum(map(holds, rows)), len(rows))


def _is_heard(each: Judged) -> bool:
    return each.found.is_alarm


def _is_critical(each: Judged) -> bool:
    return each.found.urgency is Urgency.CRITICAL


def _is_right_kind(each: Judged) -> bool:
    return each.found.category.value in each.categories


def _names(judged: Sequence[Judged]) -> list[str]:
    return sorted({each.language for each in judged})
