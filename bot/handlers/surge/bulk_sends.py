"""One message to many people: begun, paused, resumed and stopped by administrators, sent slice by slice."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.messages import ChannelName, Outbound
from bot.domain.officers import Officer
from bot.domain.outbox import Bulk, OutboxKind, OutboxRow, to_chat
from bot.domain.people import Identity, Person
from bot.domain.routing import Case
from bot.domain.surge import (
    Intake,
    IntakePerson,
    Outside,
    Progress,
    Send,
    SendKind,
    SendState,
    fill,
    unknown_placeholders,
)
from bot.errors import NotAllowed
from bot.handlers.administration.rights import require_administrator
from bot.handlers.desk.errors import BadInput, WrongState
from bot.handlers.routing import Routing
from bot.handlers.surge.check_in_answers import check_in_choices
from bot.handlers.surge.intakes import may_manage
from bot.handlers.turns.house import House
from bot.handlers.turns.quiet import next_good_moment
from storage import audit, bulk_sends, outbox, people, surge
from storage.database import Transaction

LANE = 60  # rows of all sends together that may wait in the outbox at one time: two seconds of the slowest channel
_WINDOW = timedelta(hours=24)
_TEXT_CHARS = 1_000
_LEAST_REASON = 10
_LEAST_SILENCE = timedelta(minutes=10)
_MOST_SILENCE = timedelta(days=7)
_PLACEHOLDERS = {
    "name": ("nama", "name"),
    "place": ("tempat", "place"),
    "date": ("tanggal", "date"),
    "state": ("keadaan", "state"),
    "note": ("catatan", "note"),
}
KNOWN = frozenset(word for words in _PLACEHOLDERS.values() for word in words)
_CASE = "OTHER"


@dataclass(frozen=True, slots=True)
class SendPage:
    """A send as officers see it. may_manage: this officer may pause, resume and stop it."""

    send: Send
    progress: Progress
    may_manage: bool
    may_call: bool


async def plan_message(
    tx: Transaction, officer: Officer, intake_id: int, text: str, outside: str, now: datetime
) -> Send:
    """A message to everybody of an intake who has written in, which nobody has begun.

    Raises:
        BadInput: no words, or a placeholder nobody knows.
    """
    intake = await surge.get(tx, officer, intake_id)
    if not may_manage(officer, intake):
        raise NotAllowed
    text = text.replace("\r\n", "\n").strip()
    if not text or len(text) > _TEXT_CHARS:
        raise BadInput("text", "desk-surge-text")
    if unknown_placeholders(text, KNOWN):
        raise BadInput("text", "desk-surge-placeholder")
    return Send(
        tx.ids.draw(),
        SendKind.MESSAGE,
        intake.agency,
        SendState.RUNNING,
        officer.id,
        now,
        intake_id=intake.id,
        text=text,
        outside=_outside(outside),
    )


def plan_check_in(
    tx: Transaction,
    officer: Officer,
    routing: Routing,
    country: str,
    city: str,
    outside: str,
    silence: timedelta,
    emergency_reason: str,
    now: datetime,
) -> Send:
    """A check-in with everybody known in a country, or in a city of it, which nobody has begun.

    emergency_reason: with one it goes in quiet hours too.

    Raises:
        NotAllowed: no administrator of an agency that looks after this country.
        BadInput: no country, a wait too short or too long, or a reason too short.
    """
    owner = routing.route(Case(_CASE, country=country)).owner
    require_administrator(officer, officer.agency)
    if not officer.sees_all_agencies and officer.agency != owner:
        raise NotAllowed
    if len(country) != 2 or not country.isascii() or not country.isupper():
        raise BadInput("country", "desk-surge-country")
    if not _LEAST_SILENCE <= silence <= _MOST_SILENCE:
        raise BadInput("silence", "desk-surge-silence")
    reason = " ".join(emergency_reason.split())[:300]
    if reason and len(reason) < _LEAST_REASON:
        raise BadInput("reason", "desk-surge-reason")
    return Send(
        tx.ids.draw(),
        SendKind.CHECK_IN,
        owner,
        SendState.RUNNING,
        officer.id,
        now,
        country=country,
        city=" ".join(city.split())[:80],
        reason=reason,
        outside=_outside(outside),
        is_emergency=bool(reason),
        silence=silence,
    )


async def begin(tx: Transaction, officer: Officer, send: Send, now: datetime) -> None:
    """Let what was planned go on its way."""
    await bulk_sends.insert(tx, send)
    where = str(send.intake_id) if send.intake_id is not None else send.country
    action = "emergency_check_in" if send.is_emergency else f"{send.kind.value}_sent"
    await audit.add(tx, "officer", action, officer.id, None, f"{send.id} {where}", now)


async def get_page(tx: Transaction, officer: Officer, send_id: int, now: datetime) -> SendPage:
    """Numbers only; works on `reading()` too."""
    if not officer.may_handle and not officer.is_administrator:
        raise NotAllowed
    send = await bulk_sends.get(tx, officer, send_id)
    may_call = officer.may_handle and send.kind is SendKind.CHECK_IN
    return SendPage(send, await bulk_sends.progress(tx, send, now), officer.is_administrator, may_call)


async def pause(tx: Transaction, officer: Officer, send_id: int, now: datetime) -> None:
    """Hold a send; what waits in the outbox and was not tried comes back.

    Raises:
        WrongState: it does not run.
    """
    await _move(tx, officer, send_id, SendState.PAUSED, (SendState.RUNNING,), now)
    await bulk_sends.pull_back(tx, send_id)


async def resume(tx: Transaction, officer: Officer, send_id: int, now: datetime) -> None:
    """
    Raises:
        WrongState: it is not paused.
    """
    await _move(tx, officer, send_id, SendState.RUNNING, (SendState.PAUSED,), now)


async def stop(tx: Transaction, officer: Officer, send_id: int, now: datetime) -> None:
    """End a send for good; answers to what went out still count.

    Raises:
        WrongState: it is over already.
    """
    await _move(tx, officer, send_id, SendState.STOPPED, (SendState.RUNNING, SendState.PAUSED), now)
    await bulk_sends.pull_back(tx, send_id)


async def _move(
    tx: Transaction, officer: Officer, send_id: int, state: SendState, of: Collection[SendState], now: datetime
) -> None:
    if not officer.is_administrator:
        raise NotAllowed
    await bulk_sends.get(tx, officer, send_id)
    if not await bulk_sends.change_state(tx, send_id, state, of, now):
        raise WrongState
    await audit.add(tx, "officer", f"send_{state.value}", officer.id, None, str(send_id), now)


async def queue_slice(
    house: House, tx: Transaction, send_id: int, channels: Collection[ChannelName], now: datetime
) -> int:
    """Gather or queue the next people of a send; gives how many rows joined the outbox.

    The rows and the mark that they are queued are one transaction: after a restart nobody is sent anything twice.
    """
    send = await bulk_sends.take(tx, send_id)
    if send is None:
        return 0
    if not send.is_gathered:
        send = await bulk_sends.gather(tx, send, now)
    room = LANE - await bulk_sends.under_way(tx)
    if room <= 0:
        return 0
    recipients = await bulk_sends.next_recipients(tx, send.id, now, room)
    if not recipients:
        if send.is_gathered and not await bulk_sends.has_waiting(tx, send.id):
            await bulk_sends.change_state(tx, send.id, SendState.DONE, (SendState.RUNNING,), now)
        return 0
    chats = await people.load_identities(tx, [each.identity_id for each in recipients])
    persons = await people.load_persons(tx, [each.person_id for each in recipients])
    told: Mapping[int, IntakePerson] = {}
    intake: Intake | None = None
    if send.intake_id is not None:
        told = await surge.people_of(tx, send.intake_id, list(persons))
        intake = (await surge.load(tx, [send.intake_id])).get(send.intake_id)
    rows: list[OutboxRow] = []
    skipped: list[tuple[int, str]] = []
    later: list[tuple[int, datetime]] = []
    for each in recipients:
        person, chat = persons[each.person_id], chats.get(each.identity_id)
        reason = _reason_to_skip(send, person, chat, channels, now)
        moment = now if send.is_emergency else next_good_moment(house, person, now)
        if reason is not None or chat is None:
            skipped.append((person.id, reason or "unreachable"))
        elif moment > now:
            later.append((person.id, moment))
        else:
            rows.append(_row(tx, send, chat, _message(house, tx, send, person, intake, told.get(person.id)), now))
    await outbox.add(tx, rows)
    await bulk_sends.mark_queued(tx, send.id, [(row.person_id, row.id) for row in rows], now)
    await bulk_sends.skip(tx, send.id, skipped)
    await bulk_sends.put_off(tx, send.id, later)
    return len(rows)


def _reason_to_skip(
    send: Send, person: Person, chat: Identity | None, channels: Collection[ChannelName], now: datetime
) -> str | None:
    if chat is None or chat.blocked_at is not None:
        return "blocked"
    if chat.channel not in channels:
        return "channel_off"
    if person.hidden_since is not None and send.kind is SendKind.MESSAGE:
        return "hidden"  # whoever left with the exit word is shown nothing of a case (THREATS.md T1)
    is_open = chat.wrote_at is not None and now - chat.wrote_at < _WINDOW
    if chat.channel is ChannelName.WHATSAPP and send.outside is Outside.SKIP and not is_open:
        return "window_closed"
    return None


def _row(tx: Transaction, send: Send, chat: Identity, message: Outbound, now: datetime) -> OutboxRow:
    bulk = Bulk.EMERGENCY if send.is_emergency else Bulk.ORDINARY
    return to_chat(tx.ids.draw(), chat, OutboxKind.REMINDER, message, now, bulk=bulk)


def _message(
    house: House, tx: Transaction, send: Send, person: Person, intake: Intake | None, told: IntakePerson | None
) -> Outbound:
    texts, language = house.texts, person.language
    if send.kind is SendKind.CHECK_IN:
        choices = check_in_choices(texts, tx.vault, person.id, send.id, language)
        return Outbound(texts.render(language, "neutral-check-in"), choices=choices, language=language)
    values = {
        "name": (told.name if told is not None else "") or person.profile.name or "",
        "place": intake.place if intake is not None else "",
        "date": intake.on_date.strftime("%d-%m-%Y") if intake is not None else "",
        "state": texts.render(language, f"intake-state-{told.state.value}") if told is not None else "",
        "note": told.note if told is not None else "",
    }
    named = {word: values[name] for name, words in _PLACEHOLDERS.items() for word in words}
    return Outbound(fill(send.text, named), language=language)


def _outside(word: str) -> Outside:
    return Outside.SKIP if word == Outside.SKIP.value else Outside.TEMPLATE
