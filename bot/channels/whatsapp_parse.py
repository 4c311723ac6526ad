"""Read stored WhatsApp webhook bodies into events."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from bot.channels.payload import decode
from bot.channels.whatsapp_content import contents_of
from bot.channels.whatsapp_structs import (
    Body,
    Change,
    Contact,
    Entry,
    From,
    Message,
    Parts,
    Recipient,
    Status,
    SystemNotice,
    Value,
)
from bot.domain.messages import (
    ChannelName,
    ContactChange,
    Content,
    Delivery,
    DeliveryReport,
    Event,
    Inbound,
    Standing,
    Unreadable,
)
from bot.errors import UnreadableBody

WINDOW_CLOSED = 131047

_BODY = msgspec.json.Decoder(Body)
_ENTRY = msgspec.json.Decoder(Entry)
_CHANGE = msgspec.json.Decoder(Change)
_CONTACT = msgspec.json.Decoder(Contact)
_FROM = msgspec.json.Decoder(From)
_MESSAGE = msgspec.json.Decoder(Message)
_RECIPIENT = msgspec.json.Decoder(Recipient)
_STATUS = msgspec.json.Decoder(Status)

_STATES = {
    "sent": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.READ,
    "played": Delivery.READ,
    "failed": Delivery.FAILED,
}
_SECONDS = re.compile(r"[0-9]{1,11}")
_OUTBOX_ID = re.compile(r"[0-9]{1,18}")
_CHANGED_FROM = re.compile(r"changed from ([A-Z]{2}\.[A-Za-z0-9.]{1,132}) to ")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever wrote, as far as the webhook tells. id: the business-scoped one, else the phone number."""

    id: str
    phone: str | None
    name: str | None


def account_of(body: bytes) -> str | None:
    """The phone number id the first part of a body is for."""
    for value in _values(body):
        if value.metadata is not None and value.metadata.phone_number_id:
            return value.metadata.phone_number_id
    return None


def lane_of(body: bytes) -> str | None:
    """The one person all of a body is about."""
    found: set[str] = set()
    for value in _values(body):
        contacts = _contacts(value)
        for raw in value.messages:
            person = _person(_try(_FROM, raw), contacts, is_only=len(value.messages) == 1)
            if person is None:
                return None
            found.add(person.id)
        for raw in value.statuses:
            recipient = _try(_RECIPIENT, raw)
            person_id = recipient and (recipient.recipient_user_id or recipient.recipient_id)
            if not person_id:
                return None
            found.add(person_id)
    return found.pop() if len(found) == 1 else None


def _values(body: bytes) -> Iterator[Value]:
    """Those parts of a body that can be read at once; for the first look only."""
    top = _try(_BODY, body)
    for raw_entry in top.entry if top is not None else []:
        entry = _try(_ENTRY, raw_entry)
        for raw_change in entry.changes if entry is not None else []:
            change = _try(_CHANGE, raw_change)
            if change is not None and change.field == "messages" and change.value is not None:
                yield change.value


def split(account: str, body: bytes) -> Sequence[Event]:
    """Read all messages and statuses of all changes of all entries; what cannot be read stands alone.

    Raises:
        UnreadableBody: nothing of it can be read.
    """
    events: list[Event] = []
    for raw_entry in decode(_BODY, body).entry:
        try:
            changes = decode(_ENTRY, raw_entry).changes
        except UnreadableBody as trouble:
            events.append(Unreadable(ChannelName.WHATSAPP, account, str(trouble)))
            continue
        for raw_change in changes:
            events += _change_events(account, raw_change)
    return events


def _change_events(account: str, raw: msgspec.Raw) -> Sequence[Event]:
    try:
        change = decode(_CHANGE, raw)
    except UnreadableBody as trouble:
        return [Unreadable(ChannelName.WHATSAPP, account, str(trouble))]
    value = change.value
    if change.field != "messages" or value is None:
        return []
    if value.metadata is not None and value.metadata.phone_number_id:
        account = value.metadata.phone_number_id
    contacts, is_only = _contacts(value), len(value.messages) == 1
    events: list[Event] = []
    for part in value.messages:
        person = _person(_try(_FROM, part), contacts, is_only=is_only)
        try:
            events += _message_events(account, decode(_MESSAGE, part), person)
        except UnreadableBody as trouble:
            events.append(
                Unreadable(ChannelName.WHATSAPP, account, str(trouble), person.id if person is not None else None)
            )
    return events + _reports(account, value.statuses)


def _message_events(account: str, message: Message, person: Person | None) -> Sequence[Event]:
    # A reaction asks for no answer, and every answer is charged.
    if message.type == "reaction":
        return []
    if message.system is not None:
        return _move(account, message, message.system)
    if person is None:
        raise UnreadableBody("nobody's message")
    about = message.context.id if message.context is not None else None
    if message.revoke is not None:
        about = message.revoke.original_message_id
    elif message.edit is not None:
        about = message.edit.original_message_id
    contents = contents_of(message, person.phone)
    return [_inbound(account, message, person, content, about, place) for place, content in enumerate(contents)]


def _inbound(
    account: str, message: Message, person: Person, content: Content, about: str | None, place: int
) -> Inbound:
    return Inbound(
        channel=ChannelName.WHATSAPP,
        account=account,
        sender=person.id,
        address=message.group_id or person.id,
        # Several contact cards come as one message; each needs an id of its own.
        message_id=f"{message.id}#{place}" if place else message.id,
        sent_at=_moment(message.timestamp),
        content=content,
        is_edit=message.edit is not None,
        about=about,
        name=person.name,
        phone=person.phone,
        is_private=message.group_id is None,
    )


def _move(account: str, message: Message, notice: SystemNotice) -> Sequence[Event]:
    if notice.type not in ("user_changed_number", "user_changed_user_id"):
        return []
    new = notice.user_id or notice.wa_id or notice.new_wa_id
    written = _CHANGED_FROM.search(notice.body)
    # Which of these is sent differs between versions of the webhook, and one of them may already be the new id.
    known = (notice.previous_user_id, message.user_id, written[1] if written is not None else None, message.phone)
    old = next((one for one in known if one and one != new), None)
    if not new or old is None:
        raise UnreadableBody("moved, but from where to where")
    return [
        ContactChange(
            channel=ChannelName.WHATSAPP,
            account=account,
            sender=old,
            change=Standing.MOVED,
            at=_moment(message.timestamp),
            event_id=message.id,
            new_sender=new,
            new_address=new,
        )
    ]


def _reports(account: str, parts: Parts) -> list[Event]:
    events: list[Event] = []
    for part in parts:
        try:
            status = decode(_STATUS, part)
            state = _STATES.get(status.status)
            if state is not None:
                events.append(_report(account, status, state))
        except UnreadableBody as trouble:
            events.append(Unreadable(ChannelName.WHATSAPP, account, str(trouble)))
    return events


def _report(account: str, status: Status, state: Delivery) -> DeliveryReport:
    codes = [error.code for error in status.errors]
    callback = status.callback or ""
    return DeliveryReport(
        channel=ChannelName.WHATSAPP,
        account=account,
        external_id=status.id,
        state=state,
        at=_moment(status.timestamp),
        outbox_id=int(callback) if _OUTBOX_ID.fullmatch(callback) is not None else None,
        code=str(codes[0]) if codes else None,
        window_closed=WINDOW_CLOSED in codes,
    )


def _contacts(value: Value) -> list[Contact]:
    return [contact for contact in (_try(_CONTACT, raw) for raw in value.contacts) if contact is not None]


def _person(who: From | None, contacts: Sequence[Contact], *, is_only: bool) -> Person | None:
    """The sender by the best id there is. People with a user name may come without any phone number.

    is_only: there is one message; then a contact that stands alone is its sender's, even if written differently.
    """
    if who is None:
        return None
    contact = next((one for one in contacts if _is_of(one, who)), None)
    if contact is None:
        contact = contacts[0] if is_only and len(contacts) == 1 else Contact()
    phone = who.phone or contact.wa_id
    person_id = who.user_id or contact.user_id or phone
    if not person_id:
        return None
    name = contact.profile.name if contact.profile is not None else None
    return Person(person_id, f"+{phone}" if phone is not None and phone.isdigit() else phone, name)


def _is_of(contact: Contact, who: From) -> bool:
    if who.user_id is not None and contact.user_id is not None:
        return contact.user_id == who.user_id
    return who.phone is not None and contact.wa_id == who.phone


def _try(decoder: msgspec.json.Decoder[T], raw: bytes | msgspec.Raw) -> T | None:
    try:
        return decode(decoder, raw)
    except UnreadableBody:
        return None


def _moment(timestamp: str) -> datetime:
    if _SECONDS.fullmatch(timestamp) is None:
        raise UnreadableBody("no time")
    return datetime.fromtimestamp(int(timestamp), UTC)
