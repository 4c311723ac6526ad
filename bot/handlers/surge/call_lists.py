"""Whom officers call after a check-in: who stayed silent, and who could not be written to."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.officers import Officer
from bot.domain.surge import Send, SendKind, ToCall
from bot.errors import NotAllowed, NotFound
from storage import audit, bulk_sends, people
from storage.database import Transaction

MOST_SHOWN = 200
_HEARD = {"safe": "safe", "help": "help", "nobody": None}


@dataclass(frozen=True, slots=True)
class CallList:
    send: Send
    people: list[ToCall]


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
    """Note a call and what was heard: `safe`, `help` or `nobody`.

    Raises:
        NotFound: nobody of this check-in, or another word.
    """
    send = await _check_in(tx, officer, send_id)
    if heard not in _HEARD:
        raise NotFound
    if not await bulk_sends.note_call(tx, send.id, person_id, officer.id, _HEARD[heard], now):
        raise NotFound
    await audit.add(tx, "officer", "call_noted", officer.id, None, f"{send.id} {person_id} {heard}", now)


async def _check_in(tx: Transaction, officer: Officer, send_id: int) -> Send:
    if not officer.may_handle:
        raise NotAllowed
    send = await bulk_sends.get(tx, officer, send_id)
    if send.kind is not SendKind.CHECK_IN:
        raise NotFound
    return send
