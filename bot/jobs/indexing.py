"""Makes tickets findable a moment after they came to rest, so that no turn waits for it."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.handlers.desk import findable
from bot.jobs.apart import together_or_apart
from bot.jobs.upkeep import Chore
from storage import people, progress, tickets
from storage.database import Database, Transaction

_JOB = "searchable_until"
_AT_REST = timedelta(seconds=5)
_AT_ONCE = 500


def index_tickets(database: Database, clock: Callable[[], datetime]) -> Chore:
    """Index what changed since the last time; a ticket that cannot be read is passed over."""

    async def index() -> None:
        async with database.reading() as tx:
            place = await progress.find_place(tx, _JOB)
            changed = await progress.changed_after(tx, place, clock() - _AT_REST, _AT_ONCE)
        if not changed:
            return
        await together_or_apart(database, "index_tickets", [ticket_id for _, ticket_id in changed], _index)
        async with database.transaction() as tx:
            await progress.note_place(tx, _JOB, changed[-1])

    return Chore("index_tickets", 3.0, index)


async def _index(tx: Transaction, ids: Sequence[int]) -> None:
    changed = (await tickets.load_many(tx, ids)).values()
    persons = await people.load_persons(tx, {ticket.person_id for ticket in changed})
    for ticket in changed:
        await findable.index(tx, ticket, persons[ticket.person_id])
