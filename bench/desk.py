"""`python -m bench.desk`: how the officers' desk answers with years of tickets in the database, and under a throng.

Nothing here fails for being slow; a ticket with two holders fails.
"""

import argparse
import asyncio
import tempfile
import time
from pathlib import Path

from rich.console import Console

from bench.desk_consoles import watch_consoles
from bench.desk_send import cry_during_a_send
from bench.desk_serve import Say, installation, serving
from bench.desk_throngs import bring_in, enter, race
from bench.desk_visits import Visitor, prepare
from bench.processes import probe_machine_ms

_WITH_ARCHIVE = ("pages", "search", "claim", "consoles")
_APART = {"races": 10_000, "send": 10_000, "roster": 2_000, "catalogue": 100_000}  # with how many come at once


async def visit(system: str, parts: set[str], count: int, folder: Path, say: Say, *, times: int, is_kept: bool) -> None:
    """What is asked of a database full of tickets."""
    async with installation(system, folder, is_kept=is_kept) as installed:
        begun = time.monotonic()
        keys = await prepare(installed.launch.database_url, installed.key_file, count, say)
        say(f"prepared in {time.monotonic() - begun:.0f} s, {_size_mib(folder):,.0f} MiB")
        async with serving(installed, say) as served:
            say(f"machine probe {probe_machine_ms():.0f} ms")
            visitor = Visitor(served, keys, say, times)
            if "pages" in parts:
                await visitor.look_at_pages()
            if "search" in parts:
                await visitor.search()
            if "claim" in parts:
                await visitor.claim()
            if "consoles" in parts:
                await watch_consoles(served, keys, say)


async def stand(system: str, part: str, count: int, say: Say) -> None:
    """One throng, each in a database of its own."""
    say(f"machine probe {probe_machine_ms():.0f} ms")
    with tempfile.TemporaryDirectory(prefix="desk-throng-") as folder:
        async with installation(system, Path(folder), is_kept=False) as installed:
            if part == "races":
                await race(installed, say, count)
            elif part == "send":
                await cry_during_a_send(installed, say, count)
            elif part == "roster":
                await enter(installed, say, count)
            else:
                await asyncio.to_thread(bring_in, installed, say, count)


def _size_mib(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.desk", description=__doc__)
    every = (*_WITH_ARCHIVE, *_APART)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"some of {', '.join(every)}; all if none is named")
    parser.add_argument("--tickets", type=int, default=200_000)
    parser.add_argument("--times", type=int, default=200, help="how often each page is asked for")
    parser.add_argument("--part-of", type=int, default=1, help="so many times smaller throngs, for a first look")
    parser.add_argument("--systems", default="sqlite,postgresql")
    parser.add_argument("--keep", type=Path, help="where filled databases stay, to be used again")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(every):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    parts, console = set(options.parts) or set(every), Console(highlight=False, width=160)
    for system in map(str.strip, options.systems.split(",")):
        console.print(f"--- {system}, {options.tickets:,} tickets, {options.tickets * 5:,} messages")
        if parts & set(_WITH_ARCHIVE):
            with tempfile.TemporaryDirectory(prefix="desk-bench-") as passing:
                folder = (options.keep or Path(passing)) / f"{system}-{options.tickets}"
                is_kept = options.keep is not None
                begin = visit(
                    system, parts, options.tickets, folder, console.print, times=options.times, is_kept=is_kept
                )
                asyncio.run(begin)
        for part in (each for each in _APART if each in parts):
            asyncio.run(stand(system, part, _APART[part] // options.part_of, console.print))


if __name__ == "__main__":
    main()
