"""Tickets offered to a colleague: at most one open offer a ticket, good only for the hold it was made under."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, select, update

from bot.domain.officers import Officer
from bot.domain.referrals import HandOver, HandOverState, OfferedToMe
from bot.domain.tickets import Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import ticket_key
from storage.officers import officer_from
from storage.rights import may_see
from storage.schema import hand_overs, officers, tickets

_NOTE = "hand_overs.note"


async def insert(tx: Transaction, offer: HandOver) -> None:
    """Add an offer; one that is open for an older hold of the ticket ends.

    Raises:
        Conflict: the ticket is offered to somebody already.
    """
    stale = (hand_overs.c.ticket_id == offer.ticket_id, hand_overs.c.claim_number != offer.claim_number)
    lapsed = {"state": HandOverState.LAPSED.value, "ended_at": offer.offered_at}
    await tx.execute(update(hand_overs).where(*stale, hand_overs.c.state == "offered").values(lapsed))
    row = {
        "id": offer.id,
        "ticket_id": offer.ticket_id,
        "offered_by": offer.offered_by,
        "to_officer": offer.to_officer,
        "claim_number": offer.claim_number,
        "state": offer.state.value,
        "offered_at": offer.offered_at,
        "sealed_note": tx.vault.seal(ticket_key(offer.ticket_id), _NOTE, offer.id, encode({"note": offer.note})),
    }
    await tx.execute(hand_overs.insert(), [row])


async def find_open(tx: Transaction, ticket_id: int) -> HandOver | None:
    """The offer that stands for a ticket as it is held now."""
    query = (
        select(hand_overs)
        .join(tickets, tickets.c.id == hand_overs.c.ticket_id)
        .where(hand_overs.c.ticket_id == ticket_id, hand_overs.c.state == "offered", _still_stands())
    )
    row = (await tx.execute(query)).first()
    await tx.vault.load([ticket_key(ticket_id)])
    return _hand_over(tx, row) if row else None


async def end(tx: Transaction, hand_over_id: int, state: HandOverState, now: datetime) -> bool:
    """Close an open offer in one statement; False when it was closed already."""
    statement = update(hand_overs).where(hand_overs.c.id == hand_over_id, hand_overs.c.state == "offered")
    return (await tx.execute(statement.values(state=state.value, ended_at=now))).rowcount == 1


async def offered_to(tx: Transaction, officer: Officer) -> list[OfferedToMe]:
    """What colleagues offer this officer now, oldest first."""
    query = (
        select(hand_overs, officers.c.name, tickets.c.reference, tickets.c.category, tickets.c.country)
        .add_columns(tickets.c.urgency, tickets.c.opened_at)
        .join(tickets, tickets.c.id == hand_overs.c.ticket_id)
        .join(officers, officers.c.id == hand_overs.c.offered_by)
        .where(*_for(officer))
        .order_by(hand_overs.c.offered_at)
    )
    rows = (await tx.execute(query)).all()
    await tx.vault.load(ticket_key(row.ticket_id) for row in rows)
    return [
        OfferedToMe(
            id=row.id,
            reference=row.reference,
            offered_by=row.name,
            claim_number=row.claim_number,
            category=row.category,
            country=row.country,
            urgency=Urgency(row.urgency),
            opened_at=row.opened_at,
            offered_at=row.offered_at,
            note=_hand_over(tx, row).note,
        )
        for row in rows
    ]


def counted_offered_to(officer: Officer) -> Select[Any]:
    """How many `offered_to` would give."""
    query = select(func.count()).select_from(hand_overs).join(tickets, tickets.c.id == hand_overs.c.ticket_id)
    return query.where(*_for(officer))


async def agencies_near(tx: Transaction, ticket: Ticket) -> set[str]:
    """The agencies within which a ticket is handed over: its own, and its holder's where another one acts for it."""
    if ticket.holder_id is None:
        return {ticket.agency}
    holders = select(officers.c.agency).where(officers.c.id == ticket.holder_id)
    return {ticket.agency, *(await tx.execute(holders)).scalars()}


async def colleagues(tx: Transaction, agencies: Collection[str]) -> list[Officer]:
    """Who of these agencies may take a ticket over, those on duty first."""
    query = (
        select(officers)
        .where(officers.c.agency.in_(agencies), officers.c.is_active, ~officers.c.is_service)
        .where(officers.c.role.in_(("responder", "supervisor")))
        .order_by(officers.c.is_on_duty.desc(), officers.c.name, officers.c.id)
    )
    return [officer_from(row) for row in await tx.execute(query)]


async def get_colleague(tx: Transaction, agencies: Collection[str], officer_id: int) -> Officer:
    """An officer of these agencies who may take a ticket over.

    Raises:
        NotFound: no such officer, or of another agency.
    """
    found = next((each for each in await colleagues(tx, agencies) if each.id == officer_id), None)
    if found is None:
        raise NotFound
    return found


def _for(officer: Officer) -> tuple[Any, ...]:
    is_open = (hand_overs.c.to_officer == officer.id, hand_overs.c.state == HandOverState.OFFERED.value)
    return *is_open, _still_stands(), may_see(officer)


def _still_stands() -> Any:
    return and_(tickets.c.claim_number == hand_overs.c.claim_number, tickets.c.state == TicketState.CLAIMED.value)


def _hand_over(tx: Transaction, row: Any) -> HandOver:
    note = decode_object(tx.vault.open(ticket_key(row.ticket_id), _NOTE, row.id, row.sealed_note))["note"]
    return HandOver(
        id=row.id,
        ticket_id=row.ticket_id,
        offered_by=row.offered_by,
        to_officer=row.to_officer,
        claim_number=row.claim_number,
        state=HandOverState(row.state),
        offered_at=row.offered_at,
        note=note,
    )
