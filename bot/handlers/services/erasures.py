"""Forgets people who asked for it once the day to think it over is past."""

from datetime import datetime

from bot.domain.agency_webhooks import EventKind
from bot.domain.appointments import Appointment
from bot.domain.my_data import ERASE
from bot.domain.tickets import Author, EntryKind, Outcome, Ticket, TicketState, TimelineEntry
from bot.handlers.agency_events import tell
from bot.handlers.turns.erasure import erase
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.logs import log
from storage import appointments, audit, people, tickets
from storage.database import Database, Transaction


async def keep_erasures(database: Database, person_ids: list[int], now: datetime) -> list[int]:
    """Forget those of these persons whose time has come; who has reported something since is kept.

    Gives the appointments of those for whom it failed: nothing else waits for them (THREATS.md I10).
    """
    async with database.reading() as tx:
        due = await appointments.due_of_kind(tx, person_ids, ERASE, now)
    failed = []
    for person_id, appointment_id in due.items():
        try:
            async with database.transaction() as tx:
                may_go = await _end_requests(tx, person_id, now)
            if may_go:
                await erase(database, person_id, now, officer_id=None)
                log.info("person_erased", row_id=person_id)
        except Exception as error:
            log.exception("erasure_failed", row_id=person_id, error=type(error).__name__)
            failed.append(appointment_id)
    return failed


async def _end_requests(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Close what they asked for; a report that is open calls the whole thing off."""
    await people.load_persons(tx, [person_id], lock=True)
    still_open = (await tickets.open_tickets(tx, [person_id])).get(person_id, [])
    if any(not ticket.is_request for ticket in still_open):
        await appointments.call_off(tx, [(person_id, ERASE, "")])
        return False
    for ticket in still_open:
        withdraw(ticket, now)
        entry = TimelineEntry(
            tx.ids.draw(), ticket.id, now, now, EntryKind.CLOSED, Author.PERSON, {"outcome": ticket.outcome, "text": ""}
        )
        await tickets.append(tx, [entry])
        await audit.add(tx, "person", "ticket_closed", None, ticket.id, str(ticket.outcome), now)
    await tickets.save(tx, still_open)
    for ticket in still_open:
        await tell(tx, ticket.id, EventKind.CLOSED, now)
    return True


def withdraw(ticket: Ticket, now: datetime) -> None:
    """The person needs it no longer."""
    ticket.state, ticket.outcome = TicketState.CLOSED, Outcome.WITHDRAWN.value
    ticket.closed_at = ticket.updated_at = now
    ticket.holder_id = ticket.claimed_at = ticket.next_clock = ticket.next_due_at = None
    ticket.claim_number += 1
    ticket.sequence += 1


async def leave_to_erasures(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Forgetting somebody destroys keys after its commit, so it has a transaction of its own: next round."""
    return turn.now
