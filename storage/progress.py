"""How far a job that looks at changed tickets has come; kept, so that a restart misses nothing."""

from datetime import UTC, datetime

from sqlalchemy import and_, or_, select

from storage import facts
from storage.database import Transaction
from storage.schema import tickets

Place = tuple[datetime, int]  # a moment of change, and the last ticket of that moment
_START: Place = (datetime(2026, 1, 1, tzinfo=UTC), 0)


async def find_place(tx: Transaction, job: str) -> Place:
    """Where a job stopped; before everything when it has never run."""
    noted = await facts.find(tx, job)
    if noted is None:
        return _START
    moment, _, ticket_id = noted.partition(" ")
    return datetime.fromisoformat(moment), int(ticket_id or 0)  # an older version noted the moment alone


async def note_place(tx: Transaction, job: str, place: Place) -> None:
    moment, ticket_id = place
    await facts.put(tx, job, f"{moment.isoformat()} {ticket_id}")


async def changed_after(tx: Transaction, place: Place, until: datetime, limit: int) -> list[Place]:
    """Where in time tickets changed after a place and not after `until`, in that order; erased ones are left out.

    Nothing is decrypted, so that a ticket that cannot be read does not hide those beside it.
    """
    since, last_id = place
    is_later = or_(tickets.c.updated_at > since, and_(tickets.c.updated_at == since, tickets.c.id > last_id))
    between = (tickets.c.updated_at >= since, tickets.c.updated_at <= until)  # said once more where an index begins
    query = select(tickets.c.updated_at, tickets.c.id).where(*between, is_later, ~tickets.c.is_erased)
    rows = await tx.execute(query.order_by(tickets.c.updated_at, tickets.c.id).limit(limit))
    return [(row.updated_at, row.id) for row in rows]
