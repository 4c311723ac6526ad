"""The parts of WhatsApp webhooks we read; everything else in them is ignored, whatever it is."""

from typing import Annotated

from msgspec import Meta, Raw, Struct, field

# Decoded one by one, so that a part that cannot be read takes no other with it.
Parts = list[Raw]


class Body(Struct):
    entry: Parts


class Entry(Struct):
    changes: Parts = field(default_factory=list)


class Metadata(Struct):
    phone_number_id: str = ""


class Profile(Struct):
    name: str | None = None


class Contact(Struct):
    wa_id: str | None = None
    user_id: str | None = None
    profile: Profile | None = None


class Value(Struct):
    metadata: Metadata | None = None
    contacts: Parts = field(default_factory=list)
    messages: Parts = field(default_factory=list)
    statuses: Parts = field(default_factory=list)


class Change(Struct):
    value: Value | None = None
    field: str = "messages"


class From(Struct):
    """Whoever wrote, by number, by business-scoped id, or both. System messages may carry neither."""

    phone: str | None = field(name="from", default=None)
    user_id: str | None = field(name="from_user_id", default=None)


class Recipient(Struct):
    recipient_id: str | None = None
    recipient_user_id: str | None = None


class Text(Struct):
    body: str


class Reply(Struct):
    id: str
    title: str = ""


class FormReply(Struct):
    body: str = ""
    response_json: str = ""


class Interactive(Struct):
    type: str = ""
    button_reply: Reply | None = None
    list_reply: Reply | None = None
    nfm_reply: FormReply | None = None


class QuickReply(Struct):
    text: str = ""
    payload: str | None = None


class Location(Struct):
    latitude: Annotated[float, Meta(ge=-90, le=90)]
    longitude: Annotated[float, Meta(ge=-180, le=180)]
    name: str | None = None
    address: str | None = None


class Media(Struct):
    id: str
    mime_type: str | None = None
    caption: str | None = None
    filename: str | None = None
    voice: bool = False


class CardName(Struct):
    formatted_name: str = ""


class CardPhone(Struct):
    phone: str | None = None
    wa_id: str | None = None


class Card(Struct):
    name: CardName | None = None
    phones: list[CardPhone] = field(default_factory=list)


class Revoke(Struct):
    original_message_id: str


class Context(Struct):
    id: str | None = None


class ErrorCode(Struct):
    code: int = 0


class UnsupportedKind(Struct):
    type: str | None = None


class SystemNotice(Struct):
    type: str = ""
    body: str = ""
    wa_id: str | None = None
    new_wa_id: str | None = None
    user_id: str | None = None
    previous_user_id: str | None = None


class Said(Struct):
    """What a message says; an edit holds one of these inside."""

    type: str = ""
    text: Text | None = None
    interactive: Interactive | None = None
    button: QuickReply | None = None
    location: Location | None = None
    image: Media | None = None
    audio: Media | None = None
    video: Media | None = None
    document: Media | None = None
    sticker: Media | None = None
    contacts: list[Card] = field(default_factory=list)
    unsupported: UnsupportedKind | None = None
    origin: str | None = None


class Edit(Struct):
    original_message_id: str
    message: Said


class Message(Said, kw_only=True):
    id: Annotated[str, Meta(min_length=1, max_length=256)]
    timestamp: str
    phone: str | None = field(name="from", default=None)
    user_id: str | None = field(name="from_user_id", default=None)
    group_id: str | None = None
    context: Context | None = None
    edit: Edit | None = None
    revoke: Revoke | None = None
    system: SystemNotice | None = None


class Status(Struct):
    id: Annotated[str, Meta(min_length=1, max_length=256)]
    status: str
    timestamp: str
    errors: list[ErrorCode] = field(default_factory=list)
    callback: str | None = field(name="biz_opaque_callback_data", default=None)
