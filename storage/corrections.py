"""Which tickets' urgency an officer found wrong, and which alarms were taken back and wait for a look."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, select, true

from bot.domain.corrections import Correction, CorrectionFigures, Way
from bot.domain.officers import Officer
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from storage.database import Transaction
from storage.rights import is_own
from storage.schema import officers, persons, tickets, urgency_corrections

_TAKEN_BACK = "duress"  # why such a ticket asks for review
_ALARMS = (Urgency.CRITICAL.value, Urgency.HIGH.value)


async def note(tx: Transaction, ticket: Ticket, given: Urgency, way: Way, officer_id: int, now: datetime) -> None:
    """Remember what an officer found instead of what a ticket was judged at first; nothing stays where both agree."""
    mine = urgency_corrections.c.ticket_id == ticket.id
    before: str | None = (await tx.execute(select(urgency_corrections.c.judged).where(mine))).scalar()
    judged = Urgency(before) if before is not None else ticket.urgency
    await tx.execute(urgency_corrections.delete().where(mine))
    if given is not judged:
        row = {
            "ticket_id": ticket.id,
            "judged": judged.value,
            "given": given.value,
            "was_low": given.rank > judged.rank,
            "way": way.value,
            "officer_id": officer_id,
            "at": now,
        }
        await tx.execute(urgency_corrections.insert(), [row])


async def list_corrections(
    tx: Transaction, officer: Officer, *, was_low: bool | None, since: datetime, skip: int, limit: int
) -> list[Correction]:
    """Tickets that officers corrected since then, the newest first. was_low: `None` for both."""
    query = (
        select(urgency_corrections, *_OF_TICKET, officers.c.name)
        .join(tickets, tickets.c.id == urgency_corrections.c.ticket_id)
        .join(persons, persons.c.id == tickets.c.person_id)
        .join(officers, officers.c.id == urgency_corrections.c.officer_id)
        .where(urgency_corrections.c.at >= since, ~tickets.c.is_erased, is_theirs(officer))
        .order_by(urgency_corrections.c.at.desc(), urgency_corrections.c.ticket_id.desc())
    )
    if was_low is not None:
        query = query.where(urgency_corrections.c.was_low if was_low else ~urgency_corrections.c.was_low)
    rows = await tx.execute(query.offset(skip).limit(limit))
    return [
        Correction(
            ticket_id=row.ticket_id,
            reference=row.reference,
            category=row.category,
            language=row.language,
            judged=Urgency(row.judged),
            given=Urgency(row.given),
            way=Way(row.way),
            at=row.at,
            officer=row.name,
        )
        for row in rows
    ]


async def list_taken_back(tx: Transaction, officer: Officer, limit: int) -> list[Correction]:
    """Alarms that whoever holds the phone took back and nobody has looked at yet, the newest first."""
    query = (
        select(*_OF_TICKET, tickets.c.id, tickets.c.urgency, tickets.c.updated_at)
        .join(persons, persons.c.id == tickets.c.person_id)
        .where(tickets.c.needs_review == _TAKEN_BACK, tickets.c.urgency.in_(_ALARMS), is_theirs(officer))
        .where(~tickets.c.is_erased)
        .order_by(tickets.c.updated_at.desc(), tickets.c.id.desc())
        .limit(limit)
    )
    return [
        Correction(
            ticket_id=row.id,
            reference=row.reference,
            category=row.category,
            language=row.language,
            judged=Urgency(row.urgency),
            given=None,
            way=Way.TAKEN_BACK,
            at=row.updated_at,
        )
        for row in await tx.execute(query)
    ]


async def of_ticket(tx: Transaction, ticket: Ticket) -> Correction:
    """A ticket as it was judged and as it is, whether anybody corrected it or not."""
    mine = urgency_corrections.c.ticket_id == ticket.id
    row = (await tx.execute(select(urgency_corrections).where(mine))).first()
    language = (await tx.execute(select(persons.c.language).where(persons.c.id == ticket.person_id))).scalar_one()
    return Correction(
        ticket_id=ticket.id,
        reference=ticket.reference,
        category=ticket.category,
        language=language,
        judged=Urgency(row.judged) if row else ticket.urgency,
        given=Urgency(row.given) if row else ticket.urgency,
        way=Way(row.way) if row else Way.SET,
        at=row.at if row else ticket.updated_at,
    )


async def figures(tx: Transaction, officer: Officer, since: datetime) -> CorrectionFigures:
    """Of the reports opened since then, how many were corrected."""
    low = case((urgency_corrections.c.was_low, 1), else_=0)
    high = case((~urgency_corrections.c.was_low, 1), else_=0)
    query = (
        select(func.count().label("opened"), _total(low).label("low"), _total(high).label("high"))
        .select_from(tickets)
        .outerjoin(urgency_corrections, urgency_corrections.c.ticket_id == tickets.c.id)
        .where(tickets.c.opened_at >= since, ~tickets.c.is_request, is_theirs(officer))
    )
    row = (await tx.execute(query)).one()
    return CorrectionFigures(int(row.opened), int(row.low), int(row.high))


def is_theirs(officer: Officer) -> ColumnElement[bool]:
    """The tickets a supervisor of this agency opens without a reason: its own, or all for the two ministries."""
    return true() if officer.sees_all_agencies else is_own(officer)


def _total(number: ColumnElement[int]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(number), 0)


_OF_TICKET: Sequence[Any] = (tickets.c.reference, tickets.c.category, persons.c.language)
