"""What is to be sent, and how far it got."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.messages import ChannelName, Outbound
from bot.domain.people import Identity


class OutboxKind(StrEnum):
    REPLY = "reply"  # the bot's answer
    OFFICER = "officer"  # an officer's words to the person
    ALERT = "alert"  # to an officer's own chat
    REMINDER = "reminder"  # unasked: neutral words only


class Bulk(StrEnum):
    """What is one of many alike: it gives way to everything else. An emergency check-in knows no quiet hours."""

    ORDINARY = "ordinary"
    EMERGENCY = "urgent"


class OutboxState(StrEnum):
    PENDING = "pending"
    SENDING = "sending"  # leased by one process
    SENT = "sent"
    UNCERTAIN = "uncertain"  # nobody knows whether it arrived; repeated once at most
    FAILED = "failed"


@dataclass(slots=True)
class OutboxRow:
    """One message on its way. identity: where it goes, once that is loaded."""

    id: int
    identity_id: int
    person_id: int
    channel: ChannelName
    kind: OutboxKind
    message: Outbound
    created_at: datetime
    ticket_id: int | None = None
    state: OutboxState = OutboxState.PENDING
    tries: int = 0
    maybe_duplicate: bool = False
    was_uncertain: bool = False
    code: str | None = None
    bulk: Bulk | None = None
    identity: Identity | None = field(default=None, repr=False)


def to_chat(
    row_id: int,
    chat: Identity,
    kind: OutboxKind,
    message: Outbound,
    now: datetime,
    *,
    ticket_id: int | None = None,
    person_id: int | None = None,
    bulk: Bulk | None = None,
) -> OutboxRow:
    """A new message to a chat. person_id: whose key seals it, if not the owner's of the chat.

    On web chat it counts as sent: the page fetches it as soon as it is committed.
    """
    return OutboxRow(
        id=row_id,
        identity_id=chat.id,
        person_id=chat.person_id if person_id is None else person_id,
        channel=ChannelName(chat.channel),
        kind=kind,
        message=message,
        created_at=now,
        ticket_id=ticket_id,
        state=OutboxState.SENT if chat.channel == ChannelName.WEBCHAT else OutboxState.PENDING,
        bulk=bulk,
        identity=chat,
    )
