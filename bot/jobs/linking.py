"""Looks for reports that belong together a moment after they came to rest, so that no turn waits for it."""

import time
from datetime import timedelta

from bot.domain.likeness import numbers_in
from bot.handlers.casework.clusters import raise_alarms
from bot.handlers.casework.linking import look_for_links
from bot.handlers.casework.merged import tell_of_closings
from bot.handlers.turns.house import House
from bot.jobs.upkeep import Chore
from bot.logs import log
from storage import links, progress, tickets
from storage.database import Database

_JOB = "linked_until"
_AT_REST = timedelta(seconds=8)
_EVERY_S = 3.0
_BUSY_S = 0.3  # a tenth of a core at most, however much waits: what is left comes next time


def link_tickets(house: House, database: Database) -> Chore:
    """Compare what changed since the last time; how far it came is kept, so nothing is missed over a restart."""

    async def link() -> None:
        end = time.monotonic() + _BUSY_S
        public_numbers = frozenset(
            number for written in house.catalogue.known_numbers() for number in numbers_in.phones(written)
        )
        while time.monotonic() < end:
            if not await link_next(public_numbers):
                return

    async def link_next(public_numbers: frozenset[str]) -> bool:
        now = house.clock()
        async with database.reading() as tx:
            place = await progress.find_place(tx, _JOB)
            changed = await progress.changed_after(tx, place, now - _AT_REST, 1)
        if not changed:
            return False
        (reached,) = changed
        _, ticket_id = reached
        try:
            async with database.reading() as tx:
                found = list((await tickets.load_many(tx, [ticket_id])).values())
            await look_for_links(database, found, public_numbers, now)
            async with database.transaction() as tx:
                await raise_alarms(house, tx, [ticket_id], now)
                await progress.note_place(tx, _JOB, reached)
        except Exception as error:  # whatever it is: one ticket must not hold up the others (THREATS.md I10)
            log.exception("linking_of_ticket_failed", ticket_id=ticket_id, error=type(error).__name__)
            async with database.transaction() as tx:
                await progress.note_place(tx, _JOB, reached)
        return True

    return Chore("link_tickets", _EVERY_S, link)


def tell_of_merged(house: House, database: Database) -> Chore:
    """Look for merged tickets of which one was closed."""

    async def work() -> None:
        async with database.reading() as tx:
            if not await links.closed_alone(tx):
                return
        async with database.transaction() as tx:
            await tell_of_closings(house, tx, house.clock())

    return Chore("tell_of_merged", _EVERY_S, work)
