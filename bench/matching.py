"""`python -m bench.matching`: how often the right report is proposed among many others, and how many wrong ones.

Seeded pairs of invented reports about one worker each, hidden among reports about others, in a real database with its
blind keys; the job's own use case does the work. It prints figures, people judge them.
"""

import argparse
import asyncio
import secrets
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from bench.matching_people import People, Told
from bot.domain.likeness.links import LinkState
from bot.domain.likeness.matching import MOST_PROPOSALS
from bot.domain.officers import Agency
from bot.domain.people import Person, Profile
from bot.domain.tickets import Ticket, draw_reference
from bot.domain.urgency import Urgency
from bot.handlers.casework.linking import look_for_links, read_cards
from storage import links, people, tickets
from storage.database import Database
from storage.directory import save_agencies
from storage.engines import KeyEngine
from storage.ids import Ids
from storage.keys import Vault, person_key, ticket_key
from storage.migrate import migrate
from storage.schema import link_keys
from storage.signals import Signals

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
_BATCH = 100


@dataclass(frozen=True)
class Figures:
    """found: share of seeded reports whose pair is proposed. wrong: wrong proposals a ticket, on average."""

    found: float
    wrong_of_pairs: float
    wrong_of_others: float
    keys_per_ticket: float
    seconds: float


async def measure(database: Database, pairs: int, others: int, seed: int = 7) -> Figures:
    """Fill the database, look for links of every seeded report and of as many others, and count."""
    invented = People(seed)
    seeded = [report for _ in range(pairs) for report in invented.pair()]
    rest = [invented.report(invented.worker(), "self" if index % 5 < 3 else "other") for index in range(others)]
    stored = await _fill(database, [*seeded, *rest])
    await _index(database, stored)
    began = time.perf_counter()
    looked_at = stored[: 2 * len(seeded)]
    for start in range(0, len(looked_at), _BATCH):
        await look_for_links(database, looked_at[start : start + _BATCH], (), NOW)
    seconds = time.perf_counter() - began
    found, wrong_of_pairs, wrong_of_others = 0, 0, 0
    async with database.reading() as tx:
        for index, ticket in enumerate(looked_at):
            proposed = [
                link.other(ticket.id)
                for link in await links.links_of(tx, ticket.id)
                if link.state is LinkState.PROPOSED
            ][:MOST_PROPOSALS]
            if index >= len(seeded):
                wrong_of_others += len(proposed)
                continue
            right = looked_at[index ^ 1].id
            found += right in proposed
            wrong_of_pairs += len([each for each in proposed if each != right])
        keys = int((await tx.execute(select(func.count()).select_from(link_keys))).scalar_one())
    return Figures(
        found=found / len(seeded),
        wrong_of_pairs=wrong_of_pairs / len(seeded),
        wrong_of_others=wrong_of_others / max(1, len(looked_at) - len(seeded)),
        keys_per_ticket=keys / len(stored),
        seconds=seconds,
    )


async def _fill(database: Database, reports: Sequence[Told]) -> list[Ticket]:
    async with database.transaction() as tx:
        await save_agencies(tx, [Agency("KP2MI", "Contoh", "Sample", "national", "invented", "2026-11-21", True)])
    stored = []
    for start in range(0, len(reports), _BATCH):
        persons, batch = [], []
        for told in reports[start : start + _BATCH]:
            person = Person(database.ids.draw(), NOW, profile=Profile(name=told.name, phone=told.phone))
            ticket = Ticket(
                database.ids.draw(),
                draw_reference(),
                person.id,
                None,
                "KP2MI",
                "OTHER",
                Urgency.NORMAL,
                "telegram",
                NOW,
                NOW,
            )
            ticket.about, ticket.country, ticket.details = told.about, told.country, told.details
            persons.append(person)
            batch.append(ticket)
        keys = [*(person_key(each.id) for each in persons), *(ticket_key(each.id) for each in batch)]
        await database.vault.create(keys, NOW)
        async with database.transaction() as tx:
            await people.insert_persons(tx, persons)
            await tickets.insert(tx, batch)
        stored += batch
    return stored


async def _index(database: Database, stored: Sequence[Ticket]) -> None:
    """Keys of all first, so that each finds every other, whichever came first."""
    for start in range(0, len(stored), _BATCH):
        batch = stored[start : start + _BATCH]
        async with database.reading() as tx:
            cards = await read_cards(tx, batch)
        async with database.transaction() as tx:
            for ticket in batch:
                await links.save_keys(tx, ticket, cards[ticket.id].keys)


async def run(pairs: int, others: int, seed: int) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder)}/pulang.db"
        await migrate(url)
        keys = KeyEngine(url)
        vault = Vault(keys, [secrets.token_bytes(32)])
        database = Database(url, vault, Ids(), Signals())
        try:
            await vault.open_house(NOW)
            return await measure(database, pairs, others, seed)
        finally:
            await database.close()
            await keys.close()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.matching", description=__doc__)
    parser.add_argument("--pairs", type=int, default=500)
    parser.add_argument("--others", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    figures = asyncio.run(run(options.pairs, options.others, options.seed))
    print(f"{options.pairs} pairs among {options.others} other reports, seed {options.seed}")
    print(f"  the right one is proposed, among at most {MOST_PROPOSALS}:  {figures.found:6.1%}  (wanted: 90 %)")
    print(f"  wrong proposals a ticket, of the pairs:         {figures.wrong_of_pairs:6.2f}  (wanted: at most 2)")
    print(f"  wrong proposals a ticket, of the others:        {figures.wrong_of_others:6.2f}")
    print(f"  blind keys a ticket:                            {figures.keys_per_ticket:6.1f}")
    print(f"  seconds for a ticket:                           {figures.seconds / (4 * options.pairs):6.4f}")


if __name__ == "__main__":
    main()
