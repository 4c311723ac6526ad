"""What every change of a ticket by an officer has in common: the right to it, a timeline line, an audit row."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.agency_webhooks import EventKind
from bot.domain.officers import Officer
from bot.domain.tickets import Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.errors import NotAllowed
from bot.handlers.agency_events import tell
from bot.handlers.desk.errors import BadInput, StaleClaim, WrongState
from bot.handlers.escalation import clocks
from storage import audit, officers, sharing, tickets
from storage import desk as store
from storage.database import Transaction

MAX_TEXT_CHARS = 3_500


async def take(
    tx: Transaction,
    officer: Officer,
    ticket_id: int,
    claim_number: int,
    *,
    states: tuple[TicketState, ...] = (TicketState.CLAIMED,),
    for_supervisors: bool = False,
    for_all: bool = False,
) -> Ticket:
    """Find a ticket to change it, locked, for its holder; others as the two flags say.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
        NotAllowed: the officer does not hold it.
        StaleClaim: it changed hands since `claim_number`.
        WrongState: it is in none of `states`.
    """
    require_handling(officer)
    ticket = await store.find(tx, officer, ticket_id, lock=True)
    if ticket.claim_number != claim_number:
        raise StaleClaim(ticket.claim_number)
    if ticket.state not in states:
        raise WrongState
    is_allowed = (
        for_all or ticket.holder_id == officer.id or (for_supervisors and await supervises(tx, officer, ticket))
    )
    if not is_allowed:
        raise NotAllowed("Only the officer who holds the ticket may do that.")
    await require_more_than_reading(tx, officer, ticket)
    return ticket


async def supervises(tx: Transaction, officer: Officer, ticket: Ticket) -> bool:
    """Whether a supervisor may act on a ticket without holding it.

    On another agency's ticket only where their own officer holds it, or where nobody does and they were asked to act.
    """
    if not officer.is_supervisor:
        return False
    if officer.sees_all_agencies or officer.agency == ticket.agency:
        return True
    if ticket.holder_id is None:
        return sharing.ESCALATED in (await sharing.parts_of(tx, ticket.id)).get(officer.agency, ())
    return (await officers.get(tx, ticket.holder_id)).agency == officer.agency


async def require_more_than_reading(tx: Transaction, officer: Officer, ticket: Ticket) -> None:
    """Refuse an agency that gave the ticket away: it may look on, the other agency decides."""
    if officer.sees_all_agencies or officer.agency == ticket.agency:
        return
    if (await sharing.parts_of(tx, ticket.id)).get(officer.agency) == (sharing.REFERRED,):
        raise NotAllowed("Another agency has taken this ticket over.")


def require_handling(officer: Officer) -> None:
    if not officer.may_handle:
        raise NotAllowed("Your role does not handle tickets.")


async def write_down(
    tx: Transaction,
    officer: Officer,
    ticket: Ticket,
    kind: EntryKind,
    body: Mapping[str, object],
    now: datetime,
    *,
    subject: str = "",
    for_person: bool = False,
    outbox_id: int | None = None,
) -> TimelineEntry:
    """Put a line into the timeline and a row into the audit trail. subject: short words, nothing private."""
    entry = TimelineEntry(
        id=tx.ids.draw(),
        ticket_id=ticket.id,
        at=now,
        recorded_at=now,
        kind=kind,
        author=Author.OFFICER,
        body=body,
        officer_id=officer.id,
        for_person=for_person,
        outbox_id=outbox_id,
    )
    await tickets.append(tx, [entry])
    await audit.add(tx, "officer", f"ticket_{kind.value}", officer.id, ticket.id, subject, now)
    return entry


async def change(
    tx: Transaction, ticket: Ticket, now: datetime, *, tells: EventKind = EventKind.UPDATED, **values: object
) -> Ticket:
    """Write changed fields of a ticket that was taken and what they mean for its clock, and give it as it is now.

    Agencies' systems hear of it.
    """
    await store.change(tx, ticket, now, **{name: getattr(value, "value", value) for name, value in values.items()})
    await tell(tx, ticket.id, tells, now)
    changes: dict[str, object] = {**values, "updated_at": now, "sequence": ticket.sequence + 1}
    changed = replace(ticket, **changes)  # type: ignore[arg-type]  # names and values are fields of Ticket
    return await clocks.after_change(tx, ticket, changed, now)


def clean(text: str, field: str) -> str:
    """What an officer typed, fit to be stored.

    Raises:
        BadInput: nothing in it, or too long.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(character for character in lines if character != "\0" and not "\ud800" <= character <= "\udfff")
    kept = kept.strip()
    if not kept:
        raise BadInput(field, "desk-text-empty")
    if len(kept) > MAX_TEXT_CHARS:
        raise BadInput(field, "desk-text-long", most=MAX_TEXT_CHARS)
    return kept
