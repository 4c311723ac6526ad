"""Keeps appointments whose time has come: each kind has one function, and says when it wants to be called again."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.appointments import Appointment
from bot.domain.check_ins import ASK, SILENCE
from bot.domain.missing import PROMISE
from bot.domain.my_data import ERASE
from bot.domain.openings import NEWS, WISH
from bot.domain.outbox import OutboxKind
from bot.domain.people import Identity
from bot.handlers.services.erasures import leave_to_erasures
from bot.handlers.services.missing import keep_promise
from bot.handlers.services.missing_answers import keep_asking, miss
from bot.handlers.services.openings import end_wish, keep_news
from bot.handlers.turns.conversation import Conversation, compose
from bot.handlers.turns.house import House
from bot.handlers.turns.saving import save
from bot.handlers.turns.situation import Situation, Turn
from bot.handlers.turns.speaking_first import speaking_first, turn_of
from bot.logs import log
from storage import appointments
from storage.database import Transaction

# The moment to be called again, the body as it is to be then; `None` when the appointment is over.
Keeper = Callable[[House, Transaction, Turn, Appointment], Awaitable[datetime | None]]
LATER = timedelta(hours=6)


async def ask(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Begin the flow that the body names, unless the person hides or is in the middle of something: then later."""
    if turn.situation.person.hidden_since is not None or turn.situation.runs:
        return turn.now + LATER
    await Conversation(house, tx, turn).start(str(appointment.body["flow"]))
    return None


async def remind(house: House, tx: Transaction, turn: Turn, appointment: Appointment) -> datetime | None:
    """Say the line whose text key the body names; a person who hides hears it later."""
    if turn.situation.person.hidden_since is not None:
        return turn.now + LATER
    turn.lines.append(house.texts.render(turn.language, str(appointment.body["text"])))
    return None


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


async def keep_due(house: House, tx: Transaction, person_ids: Sequence[int], now: datetime) -> int:
    """Keep everything that is due for these persons; gives how many appointments that were."""
    found = {situation.person.id: (situation, identity) for situation, identity in await speaking_first(tx, person_ids)}
    due = await appointments.due_of(tx, person_ids, now)
    for appointment in due:
        if appointment.person_id in found:
            await _keep(house, tx, *found[appointment.person_id], appointment, now)
        else:  # nobody can be reached any more
            await appointments.call_off(tx, [(appointment.person_id, appointment.kind, appointment.subject)])
    await save(house, tx, [situation for situation, _ in found.values()], [], now, None)
    return len(due)


async def _keep(
    house: House, tx: Transaction, situation: Situation, identity: Identity, appointment: Appointment, now: datetime
) -> None:
    turn = turn_of(situation, identity, now)
    name = (appointment.kind, appointment.subject)
    again = await KEEPERS[appointment.kind](house, tx, turn, appointment)
    log.info("appointment_kept", kind=appointment.kind, row_id=appointment.id)
    if name not in situation.appointed:  # whoever kept it may have made the next one already
        appointment.due_at = again or now
        situation.appointed[name] = appointment if again is not None else None
    answer = compose(turn)
    if answer is not None:  # the person may not be there: without a sound, at their hours
        # No mere reminder, which is dropped once somebody wrote or WhatsApp's window is over: this was agreed on.
        situation.send(identity, replace(answer, silent=True), now, OutboxKind.REPLY, appointment.ticket_id)
