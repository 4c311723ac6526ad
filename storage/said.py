"""What people said in tickets that a supervisor reads without giving a reason: newest first, and never all at once."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_, select

from bot.domain.officers import Officer
from bot.domain.tickets import Author, EntryKind, TimelineEntry
from bot.domain.unheard import SpokenBefore
from bot.domain.urgency import Urgency
from bot.errors import KeyDestroyed, NotFound
from storage.corrections import is_theirs
from storage.database import Transaction
from storage.keys import ticket_key
from storage.schema import persons, tickets, timeline
from storage.tickets import entry_from

_SAID = (EntryKind.SAID.value, EntryKind.EDITED.value, EntryKind.ANSWER.value)
_TURNED = (EntryKind.OPENED.value, EntryKind.RAISED.value)
_TURNS, _LINES = timeline.alias("turns"), timeline.alias("lines")


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
    return await _opened(tx, (await tx.execute(query)).all())


async def tickets_spoken_before(
    tx: Transaction, officer: Officer, since: datetime, before: int, limit: int
) -> list[SpokenBefore]:
    """Reports opened since then in which words of the person stand before they were opened or raised, newest first.

    before: an id; only what is older than it.
    """
    spoken = select(_LINES.c.id).where(_stands_in(tickets.c.id), _LINES.c.at < _TURNS.c.at)
    turned = select(_TURNS.c.id).where(
        _TURNS.c.ticket_id == tickets.c.id, _TURNS.c.kind.in_(_TURNED), spoken.correlate(tickets, _TURNS).exists()
    )
    query = (
        select(tickets.c.id, tickets.c.reference, tickets.c.category, persons.c.language)
        .join(persons, persons.c.id == tickets.c.person_id)
        .where(tickets.c.id < before, tickets.c.opened_at >= since, ~tickets.c.is_request, ~tickets.c.is_erased)
        .where(is_theirs(officer), turned.correlate(tickets).exists())
        .order_by(tickets.c.id.desc())
        .limit(limit)
    )
    rows = await tx.execute(query)
    return [SpokenBefore(row.id, row.reference, row.category, row.language) for row in rows]


async def before_turns(
    tx: Transaction, officer: Officer, ids: Collection[int], soon: timedelta, limit: int
) -> list[TimelineEntry]:
    """When these tickets were opened or raised, and what their persons said shortly before, the newest first."""
    turned = select(_TURNS.c.ticket_id, _TURNS.c.at).where(
        _TURNS.c.ticket_id.in_(list(ids)), _TURNS.c.kind.in_(_TURNED)
    )
    moments = (await tx.execute(turned)).all()
    is_near = [
        and_(timeline.c.ticket_id == row.ticket_id, timeline.c.at.between(row.at - soon, row.at)) for row in moments
    ]
    query = (
        select(timeline)
        .join(tickets, tickets.c.id == timeline.c.ticket_id)
        .where(or_(false(), *is_near), is_theirs(officer), ~tickets.c.is_erased)
        .where(
            or_(
                timeline.c.kind.in_(_TURNED), and_(timeline.c.kind.in_(_SAID), timeline.c.author == Author.PERSON.value)
            )
        )
        .order_by(timeline.c.id.desc())
        .limit(limit)
    )
    return await _opened(tx, (await tx.execute(query)).all())


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


async def _opened(tx: Transaction, rows: Sequence[Any]) -> list[TimelineEntry]:
    await tx.vault.load(ticket_key(row.ticket_id) for row in rows)
    found = []
    for row in rows:
        try:
            found.append(entry_from(tx, row))
        except KeyDestroyed:
            continue  # erased this moment
    return found


def _stands_in(ticket_id: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(_LINES.c.ticket_id == ticket_id, _LINES.c.kind.in_(_SAID), _LINES.c.author == Author.PERSON.value)
