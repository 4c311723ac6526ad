"""Referrals between agencies; before one is accepted the receiver's queries give nothing that tells who it is about."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, select, update

from bot.domain.officers import Officer, Role
from bot.domain.referrals import (
    Consent,
    ConsentWay,
    IncomingReferral,
    Part,
    Referral,
    ReferralState,
    SentReferral,
)
from bot.domain.tickets import Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from storage import tickets as stored_tickets
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import ticket_key
from storage.schema import officers, referrals, tickets

_BODY = "referrals.body"
_OPEN = tuple(state.value for state in ReferralState if state.is_open)
_MOST_LISTED = 200


async def insert(tx: Transaction, referral: Referral) -> None:
    """Add a referral.

    Raises:
        Conflict: the ticket is being referred already.
    """
    row = {
        "id": referral.id,
        "ticket_id": referral.ticket_id,
        "from_agency": referral.from_agency,
        "to_agency": referral.to_agency,
        "referred_by": referral.referred_by,
        "created_at": referral.created_at,
        **_changing(tx, referral),
    }
    await tx.execute(referrals.insert(), [row])
    tx.tell("alerts")


async def save(tx: Transaction, referral: Referral, before: ReferralState) -> bool:
    """Write what changed if it is still in the state it was read in; False when somebody was faster."""
    statement = update(referrals).where(referrals.c.id == referral.id, referrals.c.state == before.value)
    tx.tell("alerts")
    return (await tx.execute(statement.values(_changing(tx, referral)))).rowcount == 1


async def find_open(tx: Transaction, ticket_id: int) -> Referral | None:
    """The referral of a ticket that nobody has decided yet."""
    query = select(referrals).where(referrals.c.ticket_id == ticket_id, referrals.c.state.in_(_OPEN))
    found = await _load(tx, query)
    return found[0] if found else None


async def find(tx: Transaction, referral_id: int) -> Referral | None:
    found = await _load(tx, select(referrals).where(referrals.c.id == referral_id))
    return found[0] if found else None


async def newest_of(tx: Transaction, ticket_id: int) -> tuple[Referral | None, Referral | None]:
    """The referral of a ticket that nobody has decided yet, and what became of the newest one that is over."""
    found = await _load(tx, select(referrals).where(referrals.c.ticket_id == ticket_id))
    undecided = next((each for each in found if each.state.value in _OPEN), None)
    over = [(each.ended_at, each) for each in found if each.ended_at is not None]
    return undecided, max(over, key=lambda pair: pair[0])[1] if over else None


async def take_offered(tx: Transaction, officer: Officer, referral_id: int) -> tuple[Referral, Ticket]:
    """A referral offered to the officer's agency and its ticket, both locked until the transaction ends.

    Raises:
        NotFound: no such referral, or it is for another agency.
    """
    query = select(referrals).where(referrals.c.id == referral_id, referrals.c.to_agency == officer.agency)
    row = (await tx.execute(query)).first()
    if row is None:
        raise NotFound
    ticket = await stored_tickets.get(tx, row.ticket_id, lock=True)
    (referral,) = await _load(tx, query)
    return referral, ticket


async def incoming(tx: Transaction, officer: Officer) -> list[IncomingReferral]:
    """What other agencies offer the officer's agency, what ends first on top."""
    query = (
        select(referrals, tickets.c.category, tickets.c.country, tickets.c.urgency, tickets.c.opened_at)
        .join(tickets, _its_ticket_stands())
        .where(referrals.c.to_agency == officer.agency, referrals.c.state == ReferralState.OFFERED.value)
        .order_by(referrals.c.due_at)
        .limit(_MOST_LISTED)
    )
    rows = (await tx.execute(query)).all()
    await tx.vault.load(ticket_key(row.ticket_id) for row in rows)
    return [
        IncomingReferral(
            id=row.id,
            from_agency=row.from_agency,
            to_agency=row.to_agency,
            category=row.category,
            country=row.country,
            urgency=Urgency(row.urgency),
            opened_at=row.opened_at,
            offered_at=row.offered_at,
            due_at=row.due_at,
            note=_opened(tx, row)["note"],
        )
        for row in rows
    ]


def counted_incoming(officer: Officer) -> Select[Any]:
    """How many `incoming` would give, were it not for its limit."""
    waits = (referrals.c.to_agency == officer.agency, referrals.c.state == ReferralState.OFFERED.value)
    return select(func.count()).select_from(referrals).join(tickets, _its_ticket_stands()).where(*waits)


async def sent(tx: Transaction, officer: Officer) -> list[SentReferral]:
    """What the officer's agency has referred and nobody has decided."""
    query = (
        select(referrals, tickets.c.reference, tickets.c.category, tickets.c.urgency)
        .join(tickets, _its_ticket_stands())
        .where(referrals.c.from_agency == officer.agency, referrals.c.state.in_(_OPEN))
        .order_by(referrals.c.created_at)
        .limit(_MOST_LISTED)
    )
    return [
        SentReferral(
            id=row.id,
            reference=row.reference,
            to_agency=row.to_agency,
            state=ReferralState(row.state),
            category=row.category,
            urgency=Urgency(row.urgency),
            created_at=row.created_at,
            due_at=row.due_at,
        )
        for row in await tx.execute(query)
    ]


async def due(tx: Transaction, now: datetime, limit: int, only: Collection[int] | None = None) -> list[Referral]:
    """Offers, and questions to people, whose limit is over. only: of these tickets."""
    query = select(referrals).where(referrals.c.state.in_(_OPEN), referrals.c.due_at <= now)
    if only is not None:
        query = query.where(referrals.c.ticket_id.in_(list(only)))
    return await _load(tx, query.order_by(referrals.c.due_at).limit(limit))


async def whose_are_due(tx: Transaction, now: datetime, limit: int, without: Collection[int]) -> list[int]:
    """The tickets of what `due` gives, undecrypted, in that order; some may be passed over."""
    is_due = (referrals.c.state.in_(_OPEN), referrals.c.due_at <= now)
    query = select(referrals.c.ticket_id).where(*is_due, referrals.c.ticket_id.not_in(list(without)))
    return list(dict.fromkeys((await tx.execute(query.order_by(referrals.c.due_at).limit(limit))).scalars()))


async def accepted_of_many(tx: Transaction, ticket_ids: Collection[int]) -> dict[int, list[Referral]]:
    """The hands tickets went through between agencies, oldest first, by ticket; often none."""
    query = select(referrals).where(referrals.c.ticket_id.in_(list(ticket_ids)), referrals.c.state == "accepted")
    found: dict[int, list[Referral]] = {}
    for referral in await _load(tx, query.order_by(referrals.c.ended_at, referrals.c.id)):
        found.setdefault(referral.ticket_id, []).append(referral)
    return found


async def agencies_that_answer(tx: Transaction) -> list[str]:
    """Agencies in which somebody, or their own system, could take a case."""
    able = (officers.c.is_active, officers.c.role.in_((Role.RESPONDER.value, Role.SUPERVISOR.value)))
    query = select(officers.c.agency).where(*able).distinct().order_by(officers.c.agency)
    return [row.agency for row in await tx.execute(query)]


def _its_ticket_stands() -> Any:
    """A ticket that was closed, or got another owner by another way, is not on offer any more."""
    return and_(
        tickets.c.id == referrals.c.ticket_id,
        tickets.c.state != TicketState.CLOSED.value,
        tickets.c.agency == referrals.c.from_agency,
    )


async def _load(tx: Transaction, query: Any) -> list[Referral]:
    rows: Sequence[Any] = (await tx.execute(query)).all()
    await tx.vault.load(ticket_key(row.ticket_id) for row in rows)
    return [_referral(tx, row) for row in rows]


def _changing(tx: Transaction, referral: Referral) -> dict[str, object]:
    body = {
        "reason": referral.reason,
        "note": referral.note,
        "consent_way": referral.consent_way.value if referral.consent_way else "",
        "consent_at": referral.consent_at.isoformat() if referral.consent_at else "",
        "consent_words": referral.consent_words,
        "ended_why": referral.ended_why,
        "ended_words": referral.ended_words,
    }
    return {
        "state": referral.state.value,
        "consent": referral.consent.value,
        "parts": " ".join(sorted(part.value for part in referral.parts)),
        "offered_at": referral.offered_at,
        "due_at": referral.due_at,
        "ended_at": referral.ended_at,
        "ended_by": referral.ended_by,
        "sealed_body": tx.vault.seal(ticket_key(referral.ticket_id), _BODY, referral.id, encode(body)),
    }


def _opened(tx: Transaction, row: Any) -> dict[str, Any]:
    return decode_object(tx.vault.open(ticket_key(row.ticket_id), _BODY, row.id, row.sealed_body))


def _referral(tx: Transaction, row: Any) -> Referral:
    body = _opened(tx, row)
    return Referral(
        id=row.id,
        ticket_id=row.ticket_id,
        from_agency=row.from_agency,
        to_agency=row.to_agency,
        referred_by=row.referred_by,
        state=ReferralState(row.state),
        consent=Consent(row.consent),
        parts=frozenset(map(Part, row.parts.split())),
        created_at=row.created_at,
        reason=body["reason"],
        note=body["note"],
        offered_at=row.offered_at,
        due_at=row.due_at,
        ended_at=row.ended_at,
        ended_by=row.ended_by,
        consent_way=ConsentWay(body["consent_way"]) if body["consent_way"] else None,
        consent_at=datetime.fromisoformat(body["consent_at"]) if body["consent_at"] else None,
        consent_words=body["consent_words"],
        ended_why=body["ended_why"],
        ended_words=body["ended_words"],
    )
