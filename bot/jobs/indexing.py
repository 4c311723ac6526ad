"""Makes tickets findable a moment after they came to rest, so that no turn waits for it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.handlers import findable
from bot.jobs.upkeep import Chore
from storage import facts, people, tickets
from storage.database import Database

_FACT = "searchable_until"
_AT_REST = timedelta(seconds=5)
_AT_ONCE = 500
_START = datetime(2026, 1, 1, tzinfo=UTC)


def index_tickets(database: Database, clock: Callable[[], datetime]) -> Chore:
    """Index what changed since the last time; how far it came is kept, so nothing is missed over a restart."""

    async def index() -> None:
        until = clock() - _AT_REST
        async with database.reading() as tx:
            noted = await facts.find(tx, _FACT)
            since = datetime.fromisoformat(noted) if noted else _START
            if not await tickets.changed_between(tx, since, until, 1):
                return
        async with database.transaction() as tx:
            changed = await tickets.changed_between(tx, since, until, _AT_ONCE)
            if len(changed) == _AT_ONCE:  # those of the last moment may be cut in two: they come with the next look
                changed = [each for each in changed if each.updated_at < changed[-1].updated_at]
            if not changed:
                return  # changed once more since the look above: not at rest yet
            persons = await people.load_persons(tx, {ticket.person_id for ticket in changed})
            for ticket in changed:
                await findable.index(tx, ticket, persons[ticket.person_id])
            await facts.put(tx, _FACT, changed[-1].updated_at.isoformat())

    return Chore("index_tickets", 3.0, index)
