"""What people said in tickets that a supervisor reads without giving a reason: newest first, and never all at once."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select

from bot.domain.officers import Officer
from bot.domain.tickets import Author, EntryKind, TimelineEntry
from bot.domain.urgency import Urgency
from bot.errors import KeyDestroyed, NotFound
from storage.corrections import is_theirs
from storage.database import Transaction
from storage.keys import ticket_key
from storage.schema import tickets, timeline
from storage.tickets import entry_from

_SAID = (EntryKind.SAID.value, EntryKind.EDITED.value, EntryKind.ANSWER.value)


async def tickets_of_late(
    tx: Transaction, officer: Officer, since: datetime, limit: int
) -> dict[int, tuple[str, Urgency]]:
    """Reference and urgency of the tickets that something happened to since then, those of now first."""
    query = (
        select(tickets.c.id, tickets.c.reference, tickets.c.urgency)
        .where(tickets.c.updated_at >= since, ~tickets.c.is_erased, is_theirs(officer))
        .order_by(tickets.c.updated_at.desc())
        .limit(limit)
    )
    return {row.id: (row.reference, Urgency(row.urgency)) for row in await tx.execute(query)}


async def of_tickets(
    tx: Transaction, officer: Officer, ids: Collection[int], since: datetime | None, before: int, limit: int
) -> list[TimelineEntry]:
    """What people said in these tickets, the newest first. before: an id; only what is older than it."""
    query = (
        select(timeline)
        .join(tickets, tickets.c.id == timeline.c.ticket_id)
        .where(timeline.c.ticket_id.in_(list(ids)), timeline.c.kind.in_(_SAID), is_theirs(officer))
        .where(timeline.c.author == Author.PERSON.value, timeline.c.id < before)
        .where(~tickets.c.is_erased)
        .order_by(timeline.c.id.desc())
        .limit(limit)
    )
    if since is not None:
        query = query.where(timeline.c.at >= since)
    rows = (await tx.execute(query)).all()
    await tx.vault.load(ticket_key(row.ticket_id) for row in rows)
    found = []
    for row in rows:
        try:
            found.append(entry_from(tx, row))
        except KeyDestroyed:
            continue  # erased this moment
    return found


async def get(tx: Transaction, officer: Officer, entry_id: int) -> TimelineEntry:
    """One of them.

    Raises:
        NotFound: there is none, or not for this officer.
    """
    query = (
        select(timeline)
        .join(tickets, tickets.c.id == timeline.c.ticket_id)
        .where(timeline.c.id == entry_id, timeline.c.kind.in_(_SAID), is_theirs(officer), ~tickets.c.is_erased)
        .where(timeline.c.author == Author.PERSON.value)
    )
    row = (await tx.execute(query)).first()
    if row is None:
        raise NotFound
    await tx.vault.load([ticket_key(row.ticket_id)])
    try:
        return entry_from(tx, row)
    except KeyDestroyed:
        raise NotFound from None
