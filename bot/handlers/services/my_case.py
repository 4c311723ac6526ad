"""What people do to a case of theirs: add to it, and end what they asked for on a calm day."""

from bot.domain.my_case import AddToCase, CloseCase
from bot.domain.runs import Run
from bot.domain.tickets import Author, EntryKind, Outcome, Ticket
from bot.handlers.services.erasures import withdraw
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, ask_for_review
from bot.handlers.turns.timeline import put_message
from storage import appointments, audit
from storage.database import Transaction


async def add(house: House, tx: Transaction, turn: Turn, run: Run, command: AddToCase) -> bool:
    ticket = _own(turn, command.reference)
    if ticket is None:
        return False
    turn.in_timeline = False  # wherever else it may have gone, it was meant for this one
    put_message(house, turn, ticket)
    return True


async def close(house: House, tx: Transaction, turn: Turn, run: Run, command: CloseCase) -> str:
    """Nobody closes a report from a chat: somebody may be made to (THREATS.md T2)."""
    situation, now = turn.situation, turn.now
    ticket = _own(turn, command.reference)
    if ticket is None:
        return "over"
    if not ticket.is_request:
        ask_for_review(situation, DURESS, now, [ticket])
        return "asked"
    withdraw(ticket, now)
    body = {"outcome": Outcome.WITHDRAWN.value, "text": ""}
    situation.add_entry(ticket, EntryKind.CLOSED, body, now, author=Author.PERSON)
    situation.ticket_changed(ticket, now)
    for each in await appointments.of_ticket(tx, ticket.id):
        situation.appointed[each.kind, each.subject] = None
    await audit.add(tx, "person", "ticket_closed", None, ticket.id, Outcome.WITHDRAWN.value, now)
    return "closed"


def _own(turn: Turn, reference: str) -> Ticket | None:
    if turn.situation.person.hidden_since is not None:
        return None
    found = (each for each in turn.situation.tickets if each.reference == reference and each.is_open)
    return next(found, None)
