"""Whom officers call after a check-in, who stayed silent or could not be written to, and that there is somebody."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.officers import Officer
from bot.domain.surge import Send, SendKind, ToCall
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers.escalation.alerting import messages_for
from bot.handlers.turns.house import House
from storage import audit, bulk_sends, outbox, people, tickets
from storage.database import Transaction

MOST_SHOWN = 200
CALL_LIST = "call_list"
_LOOKED_FOR = timedelta(days=30)  # far longer than anybody may be silent
UNDO = "undo"
_HEARD = {"safe": "safe", "help": "help", "nobody": None}


@dataclass(frozen=True, slots=True)
class CallList:
    send: Send
    people: list[ToCall]


async def tell_of_filled(house: House, tx: Transaction, now: datetime) -> int:
    """Alert the agency of each check-in that has somebody to call, once a list; how many lists.

    A list counts as filled when the first ones asked have been silent for too long, so that those who could not be
    asked at all are told of together with them; at once where nobody could be asked.
    """
    alerts = [
        Alert(tx.ids.draw(), 0, CALL_LIST, send.id, Urgency.HIGH, now, agency=send.agency)
        for send in await bulk_sends.unannounced(tx, now - _LOOKED_FOR, CALL_LIST)
        if await _is_filled(tx, send, now)
    ]
    await tickets.add_alerts(tx, alerts)
    standing = await tickets.standing_alerts(tx, alerts) if alerts else set()
    alerts = [alert for alert in alerts if alert.id in standing]  # another process may have been first
    rows = await messages_for(house, tx, alerts, {}, now)
    if rows:
        await outbox.add(tx, rows)
    return len(alerts)


async def _is_filled(tx: Transaction, send: Send, now: datetime) -> bool:
    asked_at = await bulk_sends.first_asked_at(tx, send.id)
    if asked_at is None:
        is_time = send.is_gathered and not await bulk_sends.has_waiting(tx, send.id)
    else:
        is_time = send.silence is not None and asked_at + send.silence <= now
    return is_time and bool(await bulk_sends.to_call(tx, send, now, 1))


async def open_call_list(tx: Transaction, officer: Officer, send_id: int, now: datetime) -> CallList:
    """Names and numbers of those to call, for officers of the place; audited.

    Raises:
        NotAllowed: somebody who handles no cases.
        NotFound: no check-in, or another agency's.
    """
    send = await _check_in(tx, officer, send_id)
    rows = await bulk_sends.to_call(tx, send, now, MOST_SHOWN)
    persons = await people.load_persons(tx, [person_id for person_id, _, _ in rows])
    chats = await people.identities_of(tx, persons)
    wrote: dict[int, datetime] = {}
    for chat in chats.values():
        if chat.wrote_at is not None:
            wrote[chat.person_id] = max(chat.wrote_at, wrote.get(chat.person_id, chat.wrote_at))
    await audit.add(tx, "officer", "call_list_read", officer.id, None, f"{send.id} {len(rows)}", now)
    listed = []
    for person_id, why, called_at in rows:
        profile = persons[person_id].profile
        moment = wrote.get(person_id)
        listed.append(ToCall(person_id, profile.name, profile.phone, profile.safe_contact, why, moment, called_at))
    return CallList(send, listed)


async def note_call(tx: Transaction, officer: Officer, send_id: int, person_id: int, heard: str, now: datetime) -> None:
    """Note a call and what was heard: `safe`, `help` or `nobody`; `undo` takes back what this officer noted last.

    Raises:
        NotFound: nobody of this check-in, or another word.
    """
    send = await _check_in(tx, officer, send_id)
    if heard == UNDO:
        is_noted = await bulk_sends.forget_answer_of_call(tx, send.id, person_id, officer.id)
    elif heard in _HEARD:
        is_noted = await bulk_sends.note_call(tx, send.id, person_id, officer.id, _HEARD[heard], now)
    else:
        raise NotFound
    if not is_noted:
        raise NotFound
    await audit.add(tx, "officer", "call_noted", officer.id, None, f"{send.id} {person_id} {heard}", now)


async def _check_in(tx: Transaction, officer: Officer, send_id: int) -> Send:
    if not officer.may_handle:
        raise NotAllowed
    send = await bulk_sends.get(tx, officer, send_id)
    if send.kind is not SendKind.CHECK_IN:
        raise NotFound
    return send
