"""What comes in throngs: officers who take one ticket at once, a roster, a catalogue of a hundred thousand rows."""

import asyncio
import csv
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from bench.desk_archive import AGENCY, add_officer, add_open
from bench.desk_serve import Installation, Say
from bench.launch import ROOT
from bench.processes import interpreter_environment
from bot.base import Base, open_base
from bot.domain.officers import Officer, Role
from bot.errors import StorageTrouble
from bot.handlers.desk import AlreadyClaimed, claim
from bot.handlers.surge.intakes import enter_roster, get_page, open_intake
from bot.settings import Settings
from storage.schema import tickets

_AT_ONCE = 25
_COMPANIES = ("licence", "name", "other_names", "city", "phones", "people", "state", "valid_until", "source", "as_of",
              "confirmed", "note")  # fmt: skip


async def race(installed: Installation, say: Say, races: int) -> None:
    """Two officers take each ticket at the same moment; one of them must have it, and know."""
    settings = Settings(database_url=installed.launch.database_url, master_key_file=installed.key_file)
    async with open_base(settings) as base:
        now = datetime.now(UTC)
        officers = [await add_officer(base, AGENCY, f"racer-{number}", now) for number in range(2)]
        ids = await add_open(base, races, officers[0])
        winners: dict[int, list[int]] = {ticket_id: [] for ticket_id in ids}
        begun, used = time.monotonic(), installed.used_s()
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            tries = [(officer, ticket_id) for ticket_id in some for officer in officers]
            won = await asyncio.gather(*(_takes(base, officer, ticket_id) for officer, ticket_id in tries))
            for (officer, ticket_id), has_it in zip(tries, won, strict=True):
                winners[ticket_id] += [officer.id] if has_it else []
        took, used = time.monotonic() - begun, installed.used_s() - used
        async with base.database.reading() as tx:
            rows = (await tx.execute(select(tickets.c.id, tickets.c.holder_id, tickets.c.claim_number))).all()
        wrong = [row.id for row in rows if [row.holder_id] != winners[row.id] or row.claim_number != 1]
        assert not wrong, wrong[:10]
        say(
            f"{races:,} races of two for a ticket in {took:.0f} s, processor {used:.1f} s:"
            " each has the one holder who was told so"
        )


async def _takes(base: Base, officer: Officer, ticket_id: int) -> bool:
    while True:
        try:
            async with base.database.transaction() as tx:
                await claim(tx, officer, ticket_id, datetime.now(UTC))
        except AlreadyClaimed:
            return False
        except StorageTrouble:  # it waited too long for the one connection that writes, and is told to come again
            continue
        return True


async def enter(installed: Installation, say: Say, count: int) -> None:
    """A roster of many people who arrive together."""
    settings = Settings(database_url=installed.launch.database_url, master_key_file=installed.key_file)
    async with open_base(settings) as base:
        now = datetime.now(UTC)
        officer = await add_officer(base, AGENCY, "keeper", now, role=Role.ADMINISTRATOR)
        intake = await open_intake(base.database, officer, "Balai Contoh", now.date(), "MY", AGENCY, now)
        people = [[f"Contoh Rekaan {number}", f"08120{number:07}", "ya"] for number in range(count)]
        begun, used = time.monotonic(), installed.used_s()
        await enter_roster(base.database, officer, intake.id, [["nama", "telepon", "sakit"], *people], now)
        took, used = time.monotonic() - begun, installed.used_s() - used
        async with base.database.reading() as tx:
            listed = (await get_page(tx, officer, intake.id)).counts.listed
        say(f"a roster of {listed:,} is in after {took:.1f} s, processor {used:.1f} s")


def bring_in(installed: Installation, say: Say, count: int) -> None:
    """A catalogue table through the command line, with the memory its process took at most."""
    folder = installed.room.directory
    path = folder / "licensed_companies.csv"
    _write_companies(path, count)
    environment = {**os.environ, **interpreter_environment(), **installed.launch.environment}
    environment["PULANG_CATALOGUE_FOLDER"] = str(folder / "catalogue")
    arguments = [sys.executable, "-m", "bot", "catalogue", "import", str(path)]
    begun, beside = time.monotonic(), installed.used_beside_s()
    with (folder / "import.log").open("wb") as log:
        process = subprocess.Popen(arguments, cwd=ROOT, env=environment, stdout=log, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
    took, beside = time.monotonic() - begun, installed.used_beside_s() - beside
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, (folder / "import.log").read_text()[-2000:]
    say(
        f"{count:,} rows of a catalogue table are in after {took:.1f} s,"
        f" processor {used.ru_utime + used.ru_stime + beside:.1f} s, at most {used.ru_maxrss / 1024:.0f} MiB"
    )


def _write_companies(path: Path, count: int) -> None:
    today = datetime.now(UTC).date().isoformat()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COMPANIES)
        for number in range(count):
            writer.writerow(
                [f"CONTOH {number}/2026", f"PT Rekaan {number}", "", "Jakarta", "", "", "active", "", "invented",
                 today, "no", ""]
            )  # fmt: skip
