"""What comes in from people and goes out to them, free of any channel's format."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ChannelName(StrEnum):
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    WEBCHAT = "webchat"


class MediaKind(StrEnum):
    PHOTO = "photo"
    VOICE = "voice"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"


@dataclass(frozen=True, slots=True)
class Said:
    """Words somebody typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button or list row; `token` is what we put into it."""

    token: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Located:
    latitude: float
    longitude: float
    name: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that still lies with the provider; `provider_ref` is what `Channel.fetch` needs."""

    kind: MediaKind
    provider_ref: str
    mime: str | None = None
    size_bytes: int | None = None
    filename: str | None = None
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class SharedContact:
    """A contact card; `is_own` when the provider proves that it is the sender's."""

    name: str
    phone: str | None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Deleted:
    """The person took back the message `Inbound.about` names."""


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A kind of message we cannot show; `what` is the provider's own word for it."""

    what: str


Content = Said | Pressed | Located | Attached | SharedContact | Deleted | Unsupported


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message of one person.

    account: the receiving bot id or phone number id; on web chat the person's identity. sender: the provider's stable
    id of the person. address: where an answer goes (chat id, BSUID or phone number). message_id: unique per (channel,
    account); for an edit it differs from the original's. about: the message an edit, deletion or quote is about.
    is_private: `False` in groups, where no case work happens. language_hint: the phone's; on web chat
    what was chosen on the page before the first message.
    """

    channel: ChannelName
    account: str
    sender: str
    address: str
    message_id: str
    sent_at: datetime
    content: Content
    is_edit: bool = False
    about: str | None = None
    name: str | None = None
    phone: str | None = None
    language_hint: str | None = None
    is_private: bool = True


class Delivery(StrEnum):
    """How far an outbound message got, in the order of `rank`; failed and read are final."""

    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"

    @property
    def rank(self) -> int:
        return {"sent": 1, "delivered": 2, "failed": 3, "read": 4}[self.value]


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """A provider's word on a message of ours. outbox_id: our own id where the provider hands it back."""

    channel: ChannelName
    account: str
    external_id: str
    state: Delivery
    at: datetime
    outbox_id: int | None = None
    code: str | None = None
    window_closed: bool = False


class Standing(StrEnum):
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class ContactChange:
    """A person blocked us, came back, or got a new id (`new_sender`, `new_address`) from the provider."""

    channel: ChannelName
    account: str
    sender: str
    change: Standing
    at: datetime
    event_id: str
    new_sender: str | None = None
    new_address: str | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """One part of a body that could not be understood; an officer sees it. sender: where it could be told."""

    channel: ChannelName
    account: str
    reason: str
    sender: str | None = None


Event = Inbound | DeliveryReport | ContactChange | Unreadable


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to tap. `token` comes back in `Pressed`; `label` is already in the person's language."""

    token: str
    label: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message to one person, in final words; a channel shortens visibly what it cannot show.

    menu_label: what opens a list of choices where a channel needs a word for it. ask_location, ask_contact: offer the
    provider's own button. silent: no sound. template: the approved template to use when only those may be sent.
    replies_to: our id of an earlier message in the chat that this one is shown as a reply to.
    """

    text: str
    choices: tuple[Choice, ...] = ()
    language: str = "id"
    menu_label: str = ""
    ask_location: str | None = None
    ask_contact: str | None = None
    silent: bool = False
    template: str | None = None
    replies_to: int | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message goes. window_open: whether free words may be sent (WhatsApp: 24 h after the person's last).

    replies_to: the provider's id, as in `Receipt`, of the message in this chat to reply to.
    """

    account: str
    recipient: str
    window_open: bool = True
    replies_to: str | None = None
