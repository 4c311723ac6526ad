"""`python -m bench`: runs the systems in turn, round after round, and prints how they compare.

Nothing here fails for being slow: it prints figures, people judge them.
"""

import argparse
import json
import os
import platform
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console

from bench import slow_sync
from bench.calls import measure_calls
from bench.launch import AIOGRAM, FLOOR, PTB, System
from bench.processes import BenchFailed, probe_machine_ms
from bench.report import Figures, add_ratios, print_extras, print_tables, summarise
from bench.run import Phase, Running, Variant, measure, running, walk
from bench.systems.ours import OURS, OURS_PG

SYSTEMS: dict[str, System] = {system.name: system for system in (OURS, OURS_PG, PTB, AIOGRAM, FLOOR)}
RESULTS = Path(__file__).parent / "results"

Say = Callable[[str], None]


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--systems", default=",".join(SYSTEMS), help="which, in this order (default: %(default)s)")
    parser.add_argument("--users", default="50,500,2000", help="people at once, a phase each (default: %(default)s)")
    parser.add_argument(
        "--paced", type=float, default=100, help="rate of the paced phase; 0: none (default: %(default)s)"
    )
    parser.add_argument("--seconds", type=float, default=8, help="measured per phase (default: %(default)s)")
    parser.add_argument("--warm-up", type=float, default=2.5, help="seconds before each phase (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="default: %(default)s")
    parser.add_argument("--quick", action="store_true", help="one round, 500 users and paced, 3 s each")
    parser.add_argument("--fsync-delay-ms", type=float, default=0, help="also run each system with slower disk syncs")
    parser.add_argument("--distress", action="store_true", help="only: a call for help while an account floods (ours)")
    parser.add_argument("--show", metavar="SYSTEM", help="only: print the conversation led with a system, slowly")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.users, options.seconds, options.warm_up = 1, "500", 3.0, 1.5
    return options


def chosen_variants(options: argparse.Namespace, say: Say) -> list[Variant]:
    """Return what can run here, and say what cannot and why."""
    variants = []
    delay = options.fsync_delay_ms
    if delay and not slow_sync.is_available():
        say("no gcc here: the slower disk is left out")
        delay = 0
    for name in options.systems.split(","):
        system = SYSTEMS[name.strip()]
        if reason := system.missing():
            say(f"{system.name} is left out: {reason}")
            continue
        variants.append(Variant(system))
        if delay:
            variants.append(Variant(system, delay))
    return variants


def phases_of(options: argparse.Namespace) -> list[Phase]:
    phases = [Phase(f"{users} users", users=int(users)) for users in options.users.split(",") if users]
    if options.paced:
        phases.insert(0, Phase(f"paced at {options.paced:g}/s", rate=options.paced))
    return phases


class Bench:
    """Collects the figures of all rounds; a run that fails is said and left out."""

    def __init__(self, options: argparse.Namespace, say: Say) -> None:
        self.options = options
        self.say = say
        self.results: list[Figures] = []
        self.extras: list[Figures] = []
        self.failures: list[str] = []
        self._replies: dict[str, list[int]] = {}

    def run(self) -> None:
        variants = chosen_variants(self.options, self.say)
        for number in range(1, self.options.rounds + 1):
            for variant in variants:
                try:
                    self._run_one(number, variant)
                except (BenchFailed, subprocess.SubprocessError, OSError) as trouble:
                    self.failures.append(f"{variant.name}, round {number}: {trouble}")
                    self.say(f"  failed: {trouble}")

    def _run_one(self, number: int, variant: Variant) -> None:
        probe_ms = probe_machine_ms()
        self.say(f"round {number}/{self.options.rounds}: {variant.name} (machine probe {probe_ms:.0f} ms)")
        with running(variant, self._replies.get(variant.system.name)) as state:
            if variant.system.name not in self._replies:
                self._replies[variant.system.name] = self._learn_replies(state)
            answered = 0
            for phase in phases_of(self.options):
                figures = measure(state, phase, self.options.seconds, self.options.warm_up)
                answered = figures["answered_in_all"]
                self.results.append(
                    {
                        "round": number,
                        "probe_ms": probe_ms,
                        "name": variant.name,
                        "system": variant.system.name,
                        "is_peer": variant.system.is_peer,
                        "sync_delay_ms": variant.sync_delay_ms,
                        **figures,
                    }
                )
                self.say(one_line(figures))
            growth = grown_bytes(state)
        conversations = answered / len(variant.system.script.steps)
        self.extras.append(
            {
                "name": variant.name,
                "round": number,
                "startup_s": state.process.startup_s,
                "conversations": conversations,
                "bytes_per_conversation": growth / conversations if conversations else None,
            }
        )

    def _learn_replies(self, state: Running) -> list[int]:
        walked = walk(state)
        if walked["event"] == "failed":
            raise BenchFailed(f"{walked['reason']}\n{walked['complaints']}")
        counts: list[int] = walked["replies_per_step"]
        self.say(f"  messages per answer: {' '.join(map(str, counts))}")
        return counts


def grown_bytes(state: Running) -> int:
    """Stop the system, so that its log is folded into its database, and return what was added since it was ready."""
    state.process.stop()
    return state.data_bytes() - state.empty_bytes


def one_line(figures: Figures) -> str:
    cpu = figures["cpu_s_per_1000"]
    rest = f"generator {figures['generator_cores']:.2f}, others {figures['other_cores']:.2f} cores"
    return (
        f"  {figures['phase']['name']:>14}: {figures['messages_per_s']:6.0f}/s  reply p50 "
        f"{figures['reply_ms']['p50'] or 0:.1f} p99 {figures['reply_ms']['p99'] or 0:.1f} ms  CPU {cpu or 0:.3f} s/1000"
        f"  lost {figures['lost']}  late {figures['late']}  doubled {figures['doubled']}  {rest}"
    )


def show(name: str, console: Console) -> None:
    """Print one conversation with a system, for fitting its script."""
    with running(Variant(SYSTEMS[name]), None) as state:
        walked = walk(state)
    for turn in walked["transcript"]:
        console.print(f"> {turn['said'][0]}: {turn['said'][1]}", markup=False, style="bold")
        for message in turn["heard"]:
            console.print(f"    {message['text']}", markup=False)
            for row in (message["keyboard"] or {}).get("inline_keyboard", []):
                console.print("      " + "  ".join(f"[{button['text']}]" for button in row), markup=False)
    if walked["event"] == "failed":
        console.print(f"failed: {walked['reason']}\n{walked['complaints']}", markup=False, style="red")


def distress(options: argparse.Namespace, say: Say) -> dict[str, Any]:
    """Measure the call for help on each of our systems."""
    found: dict[str, Any] = {}
    for variant in chosen_variants(options, say):
        if variant.system.name not in ("ours", "ours-pg"):
            continue
        try:
            with running(variant, None) as state:
                found[variant.name] = measure_calls(state)
        except (BenchFailed, LookupError, subprocess.SubprocessError, OSError) as trouble:
            found[variant.name] = {"failed": str(trouble)}
        say(f"{variant.name}: {json.dumps(found[variant.name], indent=2)}")
    return found


def save(document: dict[str, Any]) -> Path:
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.json"
    path.write_text(json.dumps(document, indent=1))
    return path


def main() -> None:
    options = read_options()
    console = Console(width=None if os.isatty(1) else 200)

    def say(line: str) -> None:
        console.print(line, markup=False, highlight=False)

    if options.show:
        show(options.show, console)
        return
    document: dict[str, Any] = {
        "options": vars(options),
        "machine": {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system()},
    }
    began = time.monotonic()
    if options.distress:
        document["distress"] = distress(options, say)
    else:
        bench = Bench(options, say)
        bench.run()
        rows = summarise(bench.results)
        add_ratios(rows)
        print_tables(rows, console)
        print_extras(bench.extras, console)
        for failure in bench.failures:
            say(f"failed: {failure}")
        document |= {"summary": rows, "results": bench.results, "extras": bench.extras, "failures": bench.failures}
    say(f"{time.monotonic() - began:.0f} s; all figures in {save(document).relative_to(RESULTS.parents[1])}")


if __name__ == "__main__":
    main()
