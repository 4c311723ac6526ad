"""Takes up again what an officer has closed: who says within days that it is not over has a new report at once."""

from datetime import timedelta

from bot.domain.messages import Said
from bot.domain.own_words.not_over import says_not_over
from bot.domain.own_words.set_right import is_thanks
from bot.domain.tickets import Outcome, Ticket
from bot.domain.urgency import Urgency
from bot.handlers.turns.cries import HELP_NOW_FLOW, SOS_FLOW
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import BEFORE
from storage import tickets
from storage.database import Transaction

_TAKEN_UP = timedelta(days=14)
_NOTHING_LEFT = frozenset((Outcome.DUPLICATE.value, Outcome.NO_CASE.value))


async def flow_of_relapse(tx: Transaction, turn: Turn) -> str | None:
    """The report that words open which say of a closed one that it is not over; `None` where none was closed."""
    content, situation = turn.inbound.content, turn.situation
    if situation.is_new or situation.reports or situation.person.pin_hash is None or turn.inbound.is_edit:
        return None
    if not isinstance(content, Said) or not says_not_over(content.text) or is_thanks(content.text):
        return None
    closed = await _closed_lately(tx, turn)
    if closed is None or closed.outcome in _NOTHING_LEFT:
        return None
    turn.alarm_urgency = max(turn.alarm_urgency, Urgency.HIGH, key=lambda each: each.rank)
    return SOS_FLOW if closed.urgency is Urgency.CRITICAL and closed.about == "self" else HELP_NOW_FLOW


async def note_earlier(tx: Transaction, turn: Turn) -> None:
    """Let a new report say which closed one of the same person went before it."""
    opened = [each for each in turn.situation.new_tickets.values() if not each.is_request]
    closed = await _closed_lately(tx, turn) if opened else None
    if closed is None:
        return
    for ticket in opened:
        ticket.details = {BEFORE: closed.reference, **ticket.details}


async def _closed_lately(tx: Transaction, turn: Turn) -> Ticket | None:
    """The report of this person that was closed last, where that is not long ago."""
    found = await tickets.all_tickets(tx, turn.situation.person.id)
    closed = [
        each
        for each in found
        if each.closed_at is not None and not each.is_request and turn.now - each.closed_at <= _TAKEN_UP
    ]
    return max(closed, key=lambda each: each.closed_at or each.opened_at, default=None)
