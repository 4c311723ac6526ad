"""Who holds a ticket and what its holder decides: claim, release, note, urgency, close, reopen."""

from datetime import datetime

from bot.domain.agency_webhooks import EventKind
from bot.domain.clocks import lapses_at
from bot.domain.corrections import Way
from bot.domain.officers import Officer
from bot.domain.tickets import EntryKind, Outcome, Peril, Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.handlers.agency_events import tell
from bot.handlers.desk.changes import change, clean, require_handling, require_more_than_reading, take, write_down
from bot.handlers.desk.errors import AlreadyClaimed, KeptAlready, WrongState
from bot.handlers.desk.talk import say_closed
from bot.handlers.escalation import clocks
from bot.texts import Texts
from storage import corrections, officers, tickets
from storage import desk as store
from storage.database import Transaction

_OPEN = (TicketState.NEW, TicketState.CLAIMED)


async def claim(tx: Transaction, officer: Officer, ticket_id: int, now: datetime) -> Ticket:
    """Give an unclaimed ticket to `officer`; claiming one's own again changes nothing.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
        AlreadyClaimed: another officer was first; carries who.
        WrongState: it is closed.
        NotAllowed: the officer's role does not handle tickets.
    """
    require_handling(officer)
    is_mine = await store.claim(tx, officer, ticket_id, now)
    ticket = await store.find(tx, officer, ticket_id)
    if is_mine:
        await require_more_than_reading(tx, officer, ticket)
        await write_down(tx, officer, ticket, EntryKind.CLAIMED, {}, now, subject=f"claim {ticket.claim_number}")
        await tell(tx, ticket.id, EventKind.CLAIMED, now)
        return await clocks.after_claim(tx, ticket, now)
    if ticket.state is TicketState.CLOSED or ticket.holder_id is None:
        raise WrongState
    if ticket.holder_id != officer.id:
        raise AlreadyClaimed((await officers.names(tx, [ticket.holder_id]))[ticket.holder_id])
    return ticket


async def release(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> Ticket:
    """Put a ticket back into the queue; its holder may, and a supervisor.

    Raises:
        StaleClaim: it changed hands since.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, for_supervisors=True)
    return await _put_back(tx, officer, ticket, now)


async def keep(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> Ticket:
    """Give its holder the time to write once more, before the clock takes the ticket back.

    Once for each wait: who is needed by somebody in danger may look something up, but not stay silent for long.

    Raises:
        StaleClaim: the officer does not hold it any more.
        KeptAlready: the time was given once more already.
    """
    ticket = await take(tx, officer, ticket_id, claim_number)
    if lapses_at(ticket) is None:
        return ticket
    since = max(moment for moment in (ticket.claimed_at, ticket.officer_wrote_at) if moment is not None)
    timeline = await tickets.timeline_of(tx, ticket.id)
    if any(entry.kind is EntryKind.KEPT and entry.recorded_at >= since for entry in timeline):
        raise KeptAlready
    await write_down(tx, officer, ticket, EntryKind.KEPT, {}, now)
    return await clocks.after_keep(tx, await change(tx, ticket, now), now)


async def release_all_of(tx: Transaction, officer: Officer, holder_id: int, now: datetime) -> None:
    """Put everything somebody holds back into the queue; whoever calls has made sure that `officer` may."""
    held = await tickets.lock_many(tx, await tickets.held_by(tx, holder_id))
    for ticket in held.values():
        if ticket.holder_id == holder_id:
            await _put_back(tx, officer, ticket, now)


async def note(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, text: str, now: datetime
) -> Ticket:
    """Add words that only officers read; open to the holder and to supervisors."""
    words = clean(text, "text")
    ticket = await take(tx, officer, ticket_id, claim_number, states=_OPEN, for_supervisors=True)
    await write_down(tx, officer, ticket, EntryKind.NOTE, {"text": words}, now)
    return await change(tx, ticket, now)


async def set_urgency(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, urgency: Urgency, now: datetime
) -> Ticket:
    """Correct how urgent a ticket is; open to the holder and to supervisors.

    That it was critical for its silence alone ends with an officer's own judgement.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, states=_OPEN, for_supervisors=True)
    if ticket.urgency is urgency:
        return ticket
    body = {"from": ticket.urgency.value, "to": urgency.value}
    await write_down(tx, officer, ticket, EntryKind.URGENCY, body, now, subject=f"{body['from']} {body['to']}")
    await corrections.note(tx, ticket, urgency, Way.SET, officer.id, now)
    peril = None if ticket.peril is Peril.SILENT else ticket.peril
    return await change(tx, ticket, now, urgency=urgency, peril=peril)


async def close(
    tx: Transaction,
    officer: Officer,
    ticket_id: int,
    claim_number: int,
    outcome: Outcome,
    text: str,
    now: datetime,
    *,
    texts: Texts | None = None,
) -> Ticket:
    """End a ticket with an outcome and a note (may be empty); open talk ends with it.

    texts: what the person is told with; without them nothing is said.
    """
    words = clean(text, "text") if text.strip() else ""
    ticket = await take(tx, officer, ticket_id, claim_number)
    body = {"outcome": outcome.value, "text": words}
    await write_down(tx, officer, ticket, EntryKind.CLOSED, body, now, subject=outcome.value)
    if outcome is Outcome.NO_CASE and ticket.urgency.is_alarm:
        await corrections.note(tx, ticket, Urgency.NONE, Way.CLOSED, officer.id, now)
    await store.end_interrupts(tx, ticket.person_id)
    if texts is not None and outcome is not Outcome.DUPLICATE:
        await say_closed(tx, ticket, outcome, now, texts)
    return await change(
        tx,
        ticket,
        now,
        tells=EventKind.CLOSED,
        state=TicketState.CLOSED,
        holder_id=None,
        claimed_at=None,
        closed_at=now,
        outcome=outcome,
        claim_number=claim_number + 1,
    )


async def reopen(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> Ticket:
    """Take a closed ticket up again: whoever reopens holds it.

    Raises:
        WrongState: it is not closed.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, states=(TicketState.CLOSED,), for_all=True)
    await write_down(tx, officer, ticket, EntryKind.REOPENED, {"outcome": ticket.outcome or ""}, now)
    if ticket.outcome == Outcome.NO_CASE:
        await corrections.note(tx, ticket, ticket.urgency, Way.SET, officer.id, now)
    return await change(
        tx,
        ticket,
        now,
        tells=EventKind.REOPENED,
        state=TicketState.CLAIMED,
        holder_id=officer.id,
        claimed_at=now,
        closed_at=None,
        outcome=None,
        claim_number=claim_number + 1,
    )


async def mark_reviewed(tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, now: datetime) -> Ticket:
    """Note that somebody looked at what was marked for review; open to the holder and to supervisors."""
    ticket = await take(tx, officer, ticket_id, claim_number, states=tuple(TicketState), for_supervisors=True)
    if ticket.needs_review is None:
        return ticket
    body = {"reason": ticket.needs_review, "is_done": True}
    await write_down(tx, officer, ticket, EntryKind.REVIEW, body, now, subject=ticket.needs_review)
    return await change(tx, ticket, now, needs_review=None)


async def _put_back(tx: Transaction, officer: Officer, ticket: Ticket, now: datetime) -> Ticket:
    """Make a locked ticket nobody's again."""
    await write_down(tx, officer, ticket, EntryKind.RELEASED, {}, now)
    return await change(
        tx,
        ticket,
        now,
        tells=EventKind.RELEASED,
        state=TicketState.NEW,
        holder_id=None,
        claimed_at=None,
        claim_number=ticket.claim_number + 1,
    )
