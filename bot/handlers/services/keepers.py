"""Keeps appointments whose time has come: each kind has one function, and says when it wants to be called again."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.appointments import Appointment
from bot.domain.catalogue.openings import NEWS, WISH
from bot.domain.check_ins import ASK, SILENCE
from bot.domain.missing import PROMISE
from bot.domain.my_data import ERASE
from bot.domain.outbox import OutboxKind
from bot.domain.people import Identity
from bot.domain.tickets import EntryKind
from bot.handlers.services.erasures import leave_to_erasures
from bot.handlers.services.missing import keep_promise
from bot.handlers.services.missing_answers import keep_asking, miss
from bot.handlers.services.openings import end_wish, keep_news
from bot.handlers.turns.composing import compose
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.saving import save
from bot.handlers.turns.situation import Situation, Turn
from bot.handlers.turns.speaking_first import speaking_first, turn_of
from bot.handlers.turns.ticketing import request_unasked
from bot.logs import log
from storage import appointments
from storage.database import Transaction

# The moment to be called again, the body as it is to be then; `None` when the appointment is over.
Keeper = Callable[[House, Transaction, Turn, Appointment], Awaitable[datetime | None]]
LATER = timedelta(hours=6)
_KNOCK_LASTS = timedelta(days=7)  # a neutral word waits so long for an answer before an officer looks
_QUIET_CHAT = "quiet_chat"
# Conversations whose silence somebody should look into, and the kind of record that says so where none is open.
_WATCHED = {"follow_up": "FOLLOW_UP"}


async def ask(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Begin the flow that the body names, unless the person hides or is in the middle of something: then later."""
    if turn.situation.person.hidden_since is not None or turn.situation.runs:
        return turn.now + LATER
    if not turn.may_speak:
        return knock(house, turn, appointment)
    await Conversation(house, tx, turn).start(str(appointment.body["flow"]))
    return None


async def remind(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Say the line whose text key the body names; a person who hides hears it later."""
    if turn.situation.person.hidden_since is not None:
        return turn.now + LATER
    if not turn.may_speak:
        return knock(house, turn, appointment)
    turn.lines.append(house.texts.render(turn.language, str(appointment.body["text"])))
    return None


def knock(house: House, turn: Turn, appointment: Appointment) -> datetime | None:
    """Where a number may have a new owner, say a neutral word first; what was agreed on follows once somebody answers.

    Who does not answer is left to an officer, who may know another way (THREATS.md T25).
    """
    knocked_at = appointment.body.get("knocked_at")
    if knocked_at is None:
        appointment.body["knocked_at"] = turn.now.isoformat()
        turn.lines.append(house.texts.render(turn.language, "neutral-still-here"))
        return turn.now + LATER
    if turn.now - datetime.fromisoformat(str(knocked_at)) < _KNOCK_LASTS:
        return turn.now + LATER
    _leave_note(house, turn, appointment)
    return None


def _leave_note(house: House, turn: Turn, appointment: Appointment) -> None:
    category = _WATCHED.get(str(appointment.body.get("flow", "")))
    ticket = turn.situation.find_ticket(appointment.ticket_id)
    if ticket is None and category is not None:
        ticket = request_unasked(house, turn, category)
    if ticket is None:
        return  # a mere reminder of what is over
    ticket.mark_for_review(_QUIET_CHAT)
    turn.situation.add_entry(ticket, EntryKind.REVIEW, {"reason": _QUIET_CHAT}, turn.now)
    turn.situation.ticket_changed(ticket, turn.now)


KEEPERS: Mapping[str, Keeper] = {
    "ask": ask,
    "remind": remind,
    ERASE: leave_to_erasures,
    PROMISE: keep_promise,
    ASK: keep_asking,
    SILENCE: miss,
    NEWS: keep_news,
    WISH: end_wish,
}


async def keep_due(house: House, tx: Transaction, due: Mapping[int, int], now: datetime) -> None:
    """Keep these appointments, each given with its person, unless another process has kept them meanwhile."""
    person_ids = list(dict.fromkeys(due.values()))
    found = {situation.person.id: (situation, identity) for situation, identity in await speaking_first(tx, person_ids)}
    for appointment in await appointments.load_due(tx, due, now):
        if appointment.person_id in found:
            await _keep(house, tx, *found[appointment.person_id], appointment, now)
        else:  # nobody can be reached any more
            await appointments.call_off(tx, [(appointment.person_id, appointment.kind, appointment.subject)])
    await save(house, tx, [situation for situation, _ in found.values()], [], now, None)


async def _keep(
    house: House, tx: Transaction, situation: Situation, identity: Identity, appointment: Appointment, now: datetime
) -> None:
    turn = turn_of(situation, identity, now)
    name = (appointment.kind, appointment.subject)
    again = await KEEPERS[appointment.kind](house, tx, turn, appointment)
    log.info("appointment_kept", kind=appointment.kind, row_id=appointment.id)
    if name not in situation.appointed:  # whoever kept it may have made the next one already
        appointment.due_at, appointment.tries = again or now, 0
        situation.appointed[name] = appointment if again is not None else None
    answer = compose(turn)
    if answer is not None:  # the person may not be there: without a sound, at their hours
        # No mere reminder, which is dropped once somebody wrote or WhatsApp's window is over: this was agreed on.
        situation.send(identity, replace(answer, silent=True), now, OutboxKind.REPLY, appointment.ticket_id)
