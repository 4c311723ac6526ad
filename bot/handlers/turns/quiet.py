"""When what nobody asked for may be shown to a person: by the hours they agreed to, and never while they hide."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from bot.domain.desk import Held
from bot.domain.messages import ChannelName, Outbound
from bot.domain.outbox import Bulk, OutboxKind, OutboxRow, to_chat
from bot.domain.own_words.hours import read_hours
from bot.domain.people import Identity, Person
from bot.domain.reachability import WINDOW
from bot.domain.safe_hours import WAKING_HOURS, SafeHours, next_safe_moment
from bot.domain.urgency import Urgency
from bot.handlers.turns.house import House
from bot.handlers.turns.pins import is_closed
from storage import outbox, people, tickets
from storage.database import Transaction

LIVE = timedelta(minutes=30)  # who wrote just now holds the phone and waits for us
_LOOK_AGAIN = timedelta(hours=1)


class Step(Enum):
    SEND = "send"
    WAIT = "wait"
    SIGN = "sign"  # the words wait, the agreed sign of an emergency goes now
    DROP = "drop"  # a reminder of what has happened meanwhile


@dataclass(frozen=True, slots=True)
class Timing:
    """What to do with a message now; until: when a waiting one is looked at again."""

    step: Step
    until: datetime | None = None
    sign: str = ""


def is_unasked(row: OutboxRow) -> bool:
    """Whether nobody has just asked for this: an officer's words, a reminder, whatever is sent without a sound."""
    return row.kind in (OutboxKind.OFFICER, OutboxKind.REMINDER) or row.message.silent


def may_have_to_wait(row: OutboxRow) -> bool:
    return is_unasked(row) or row.code == outbox.HELD


async def decide(house: House, tx: Transaction, row: OutboxRow, now: datetime) -> Timing:
    """Decide at the moment of sending: hours that were open when the words were written may have ended."""
    wrote_at = row.identity.wrote_at if row.identity is not None else None
    if row.kind is OutboxKind.REMINDER and row.bulk is None and wrote_at is not None and wrote_at > row.created_at:
        return Timing(Step.DROP)
    person = (await people.load_persons(tx, [row.person_id]))[row.person_id]
    hidden_since = person.hidden_since
    waits = is_closed(person, row.identity_id) if hidden_since is None else row.created_at <= hidden_since
    if waits:  # written before the quick exit: it waits for the PIN (THREATS.md T1)
        return Timing(Step.WAIT, now + _LOOK_AGAIN)
    is_live = wrote_at is not None and now - wrote_at <= LIVE and person.hidden_since is None
    if not is_unasked(row) or is_live:
        return Timing(Step.SEND)
    hours = _hours(person, row)
    if hours is None:
        return Timing(Step.SEND)
    moment = next_safe_moment(hours, house.catalogue.zones(person.country), now)
    if moment <= now:
        return Timing(Step.SEND)
    if hours.emergency_sign and await _wants_sign(tx, row):
        return Timing(Step.SIGN, moment, house.texts.render(person.language, "neutral-officer-wrote"))
    return Timing(Step.WAIT, moment)


async def foresee(house: House, tx: Transaction, identity: Identity, ticket_id: int, now: datetime) -> Held | None:
    """Why an officer's words written now will wait on purpose; `None` when they go at once."""
    if identity.channel is ChannelName.WEBCHAT:
        return None
    if (await people.load_persons(tx, [identity.person_id]))[identity.person_id].hidden_since is not None:
        return Held("hidden")
    row = to_chat(0, identity, OutboxKind.OFFICER, Outbound(""), now, ticket_id=ticket_id)
    timing = await decide(house, tx, row, now)
    if timing.step is not Step.SEND:
        return Held("signed" if timing.step is Step.SIGN else "quiet", timing.until)
    is_shut = identity.wrote_at is None or now - identity.wrote_at >= WINDOW
    return Held("window") if identity.channel is ChannelName.WHATSAPP and is_shut else None


def _hours(person: Person, row: OutboxRow) -> SafeHours | None:
    """What was agreed; else the night is for sleeping, but an officer's answer is not kept back.

    What an administrator calls an emergency, with a reason that is on record, is kept back by no hours.
    """
    if row.bulk is Bulk.EMERGENCY:
        return None
    agreed = read_hours(person.profile.safe_contact or "")
    return agreed or (None if row.kind is OutboxKind.OFFICER else WAKING_HOURS)


def next_good_moment(house: House, person: Person, now: datetime) -> datetime:
    """When somebody may next be sent what goes to many: `now`, or when their hours begin."""
    hours = read_hours(person.profile.safe_contact or "") or WAKING_HOURS
    return next_safe_moment(hours, house.catalogue.zones(person.country), now)


async def _wants_sign(tx: Transaction, row: OutboxRow) -> bool:
    """One sign for all that an officer of a critical case has to say before the hours begin."""
    if row.kind is not OutboxKind.OFFICER or row.ticket_id is None or row.code == outbox.SIGNED:
        return False
    ticket = await tickets.get(tx, row.ticket_id)
    return ticket.urgency is Urgency.CRITICAL and not await outbox.has_sign(tx, row.identity_id)
