"""Handing a ticket to a colleague: the holder answers for it until the colleague has taken it."""

from datetime import datetime

from bot.domain.agency_webhooks import EventKind
from bot.domain.officers import Officer
from bot.domain.referrals import HandOver, HandOverState, OfferedToMe
from bot.domain.tickets import EntryKind, Ticket, TicketState
from bot.errors import Conflict, NotAllowed, NotFound
from bot.handlers.agency_events import tell
from bot.handlers.desk.changes import change, clean, require_handling, take, write_down
from bot.handlers.desk.errors import BadInput, StaleClaim, WrongState
from bot.handlers.escalation.clocks import NOTICE_AFTER
from bot.handlers.escalation.ringing import ring
from bot.texts import Texts
from storage import desk as store
from storage import hand_overs
from storage.database import Transaction


class AlreadyOffered(Conflict):
    """The ticket is offered to a colleague already; take that back first."""


async def offer(
    tx: Transaction,
    officer: Officer,
    ticket_id: int,
    claim_number: int,
    to_officer: int,
    note: str,
    now: datetime,
    *,
    texts: Texts,
) -> HandOver:
    """Offer a held ticket to a colleague, with a note; its holder may, and a supervisor of its agency or the holder's.

    Colleagues are the officers of the ticket's agency, and of the holder's where that one acts for it.

    Raises:
        BadInput: nobody there who could take it, or the note is empty or too long.
        AlreadyOffered: somebody has not decided yet.
        StaleClaim: it changed hands since.
    """
    words = clean(note, "note")
    ticket = await take(tx, officer, ticket_id, claim_number, for_supervisors=True)
    colleague = await _colleague(tx, officer, ticket, to_officer)
    if await hand_overs.find_open(tx, ticket.id) is not None:
        raise AlreadyOffered
    made = HandOver(
        tx.ids.draw(), ticket.id, officer.id, colleague.id, claim_number, HandOverState.OFFERED, now, note=words
    )
    await hand_overs.insert(tx, made)
    body = {"to": colleague.name, "text": words}
    await write_down(tx, officer, ticket, EntryKind.HAND_OVER_OFFERED, body, now, subject=f"to {colleague.id}")
    await tell(tx, ticket.id, EventKind.UPDATED, now)
    await ring(tx, texts, [colleague], "alert-hand-over", now, urgency=ticket.urgency.value, reference=ticket.reference)
    tx.tell("alerts")
    return made


async def _colleague(tx: Transaction, officer: Officer, ticket: Ticket, to_officer: int) -> Officer:
    near = await hand_overs.agencies_near(tx, ticket)
    if officer.agency not in near:
        raise NotAllowed("Only its own agency hands a ticket over.")
    try:
        colleague = await hand_overs.get_colleague(tx, near, to_officer)
    except NotFound:
        raise BadInput("to_officer", "desk-colleague-unknown") from None
    if colleague.id == ticket.holder_id:
        raise BadInput("to_officer", "desk-colleague-unknown")
    return colleague


async def accept(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> Ticket:
    """Take a ticket a colleague offers: from here on the officer holds it.

    Raises:
        NotFound: nothing is offered to this officer.
        StaleClaim: it changed hands since.
    """
    ticket, made = await _offered_to(tx, officer, ticket_id, claim_number)
    if not await hand_overs.end(tx, made.id, HandOverState.ACCEPTED, now):
        raise WrongState
    subject = f"claim {claim_number + 1}"
    await write_down(tx, officer, ticket, EntryKind.HANDED_OVER, {}, now, subject=subject)
    tx.tell("alerts")
    return await change(
        tx,
        ticket,
        now,
        tells=EventKind.CLAIMED,
        holder_id=officer.id,
        claimed_at=now,
        claim_number=claim_number + 1,
        notice_due_at=now + NOTICE_AFTER,
    )


async def decline(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, note: str, now: datetime
) -> None:
    """Say no to a colleague's offer; the note may be empty. The ticket stays where it is."""
    words = clean(note, "note") if note.strip() else ""
    ticket, made = await _offered_to(tx, officer, ticket_id, claim_number)
    if not await hand_overs.end(tx, made.id, HandOverState.DECLINED, now):
        raise WrongState
    await write_down(tx, officer, ticket, EntryKind.HAND_OVER_DECLINED, {"text": words} if words else {}, now)
    await tell(tx, ticket.id, EventKind.UPDATED, now)
    tx.tell("alerts")


async def withdraw(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> None:
    """Take an offer back; the holder may, and a supervisor.

    Raises:
        WrongState: nothing is offered any more.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, for_supervisors=True)
    made = await hand_overs.find_open(tx, ticket.id)
    if made is None or not await hand_overs.end(tx, made.id, HandOverState.WITHDRAWN, now):
        raise WrongState
    await write_down(tx, officer, ticket, EntryKind.HAND_OVER_WITHDRAWN, {}, now)
    await tell(tx, ticket.id, EventKind.UPDATED, now)
    tx.tell("alerts")


async def offered_to_me(tx: Transaction, officer: Officer) -> list[OfferedToMe]:
    """What colleagues offer this officer; works on `reading()` too."""
    return await hand_overs.offered_to(tx, officer) if officer.may_handle else []


async def _offered_to(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int) -> tuple[Ticket, HandOver]:
    require_handling(officer)
    ticket = await store.find(tx, officer, ticket_id, lock=True)
    if ticket.claim_number != claim_number:
        raise StaleClaim(ticket.claim_number)
    if ticket.state is not TicketState.CLAIMED:
        raise WrongState
    made = await hand_overs.find_open(tx, ticket.id)
    if made is None or made.to_officer != officer.id:
        raise NotFound
    return ticket, made
