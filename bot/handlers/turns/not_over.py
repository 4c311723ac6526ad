"""Takes up again what an officer has closed, as soon as somebody says that it is not over, or cries (THREATS.md I4)."""

from datetime import timedelta

from bot.domain.clocks import restart
from bot.domain.flow_names import MENU_FLOW, MY_CASE_FLOW, WELCOME_FLOW
from bot.domain.heard import OTHER
from bot.domain.messages import Said
from bot.domain.own_words.not_over import says_not_over, says_still_open
from bot.domain.own_words.set_right import is_thanks
from bot.domain.tickets import Author, EntryKind, Outcome, Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.handlers.turns.calls import tell_numbers
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import REPORT_FLOWS, begin_report, comfort, flow_of_cry, raise_by_words
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import BEFORE
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.watched import is_watched
from storage import tickets
from storage.database import Transaction

_TAKEN_UP = timedelta(days=14)
_BETWEEN = (MENU_FLOW, WELCOME_FLOW)
_ABOUT_IT = frozenset({MY_CASE_FLOW, *REPORT_FLOWS})


async def find_relapse(tx: Transaction, turn: Turn) -> Ticket | None:
    """The closed report of which words say that it is not over, or to which a new cry of the same person belongs.

    Two reports would part what is one talk, and two officers would each hear half of it.
    """
    content, situation = turn.inbound.content, turn.situation
    if situation.is_new or situation.reports or situation.person.pin_hash is None or turn.inbound.is_edit:
        return None
    if not isinstance(content, Said) or is_thanks(content.text):
        return None
    is_said, is_cry = _says_so(turn, content.text), flow_of_cry(turn) is not None
    closed = await _closed_lately(tx, turn) if is_said or is_cry else None
    if closed is None or is_said or turn.is_about_another == (closed.about == OTHER):
        return closed
    return None  # a cry about somebody else is no part of it


async def take_up_again(house: House, tx: Transaction, turn: Turn, conversation: Conversation, ticket: Ticket) -> None:
    """Open a closed report again with all that was told in it, call officers, and say so; nothing is asked anew.

    Only whoever is in the utmost danger is asked where they are: that may have changed.
    """
    flow = flow_of_cry(turn)
    for run in turn.situation.runs[:]:
        conversation.leave(run)  # nobody is welcomed, or asked something older, before this goes on
    _open_again(house, turn, ticket)
    put_message(house, turn, ticket)
    key = "noted_unseen" if is_watched(ticket) else "report-reopened"
    if flow is not None and turn.alarm_urgency is Urgency.CRITICAL and ticket.about != OTHER:
        await begin_report(turn, conversation, flow)
        comfort(house, turn)
    else:
        raise_by_words(house, tx.vault, turn)
        if turn.alarm_urgency.is_alarm:
            tell_numbers(house, turn)
    turn.lines.insert(0, house.texts.render(turn.language, key))


async def note_earlier(tx: Transaction, turn: Turn) -> None:
    """Let a new report say which closed one of the same person went before it."""
    opened = [each for each in turn.situation.new_tickets.values() if not each.is_request]
    closed = await _closed_lately(tx, turn) if opened else None
    if closed is None:
        return
    for ticket in opened:
        ticket.details = {BEFORE: closed.reference, **ticket.details}


def _says_so(turn: Turn, words: str) -> bool:
    """Whether words say that it is not over; where something else is asked or wished for, outright."""
    is_asked = any(run.flow not in _BETWEEN for run in turn.situation.runs)  # those of the closed report have ended
    is_elsewhere = is_asked or (turn.is_wish_sure and turn.wish not in _ABOUT_IT)
    return says_not_over(words) and len(words.split()) > 1 if is_elsewhere else says_still_open(words)


def _open_again(house: House, turn: Turn, ticket: Ticket) -> None:
    situation, now = turn.situation, turn.now
    body = {"outcome": ticket.outcome or ""}
    ticket.state, ticket.outcome, ticket.closed_at = TicketState.NEW, None, None
    ticket.claim_number += 1
    ticket.sequence += 1
    ticket.clock_round = max(ticket.clock_round, 1)  # the first round has rung already
    restart(ticket, house.limits.current, now)
    situation.tickets.append(ticket)
    situation.tickets.sort(key=lambda each: each.id)
    situation.reopened.add(ticket.id)
    situation.add_entry(ticket, EntryKind.REOPENED, body, now, at=turn.inbound.sent_at, author=Author.PERSON)
    situation.alert(ticket, "opened", ticket.clock_round, now)
    situation.ticket_changed(ticket, now)


async def _closed_lately(tx: Transaction, turn: Turn) -> Ticket | None:
    """The report of this person that was closed last, where that is not long ago and nothing was erased."""
    known = await tickets.all_tickets(tx, turn.situation.person.id)
    closed = [
        each.id
        for each in known
        if each.closed_at is not None
        and not each.is_request
        and each.outcome != Outcome.DUPLICATE
        and turn.now - each.closed_at <= _TAKEN_UP
    ]
    found = (await tickets.load_many(tx, closed)).values()
    return max(found, key=lambda each: each.closed_at or each.opened_at, default=None)
