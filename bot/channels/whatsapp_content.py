"""Turn what a WhatsApp message says into the house's kinds of content."""

from collections.abc import Sequence

import msgspec

from bot.channels.payload import decode
from bot.channels.whatsapp_structs import Card, FormReply, Interactive, Media, Message
from bot.channels.whatsapp_structs import Said as Part
from bot.domain.messages import (
    Attached,
    Content,
    Deleted,
    Located,
    MediaKind,
    Pressed,
    Said,
    SharedContact,
    Unsupported,
)
from bot.errors import UnreadableBody

_FORM = msgspec.json.Decoder(dict[str, object])


def contents_of(message: Message, phone: str | None) -> Sequence[Content]:
    """What a message says: one thing, or one for each contact card. phone: the sender's, to know their own card."""
    if message.revoke is not None:
        return [Deleted()]
    part = message.edit.message if message.edit is not None else message
    if part.contacts:
        return [_card(card, phone, asked_for=part.origin == "contact_request") for card in part.contacts]
    return [_content(part) or Unsupported(_kind(part))]


def _content(part: Part) -> Content | None:
    if part.text is not None:
        return Said(part.text.body)
    if part.interactive is not None:
        return _interactive(part.interactive)
    if part.button is not None:
        return Pressed(part.button.payload or part.button.text, part.button.text)
    if part.location is not None:
        place = part.location
        return Located(place.latitude, place.longitude, place.name, place.address)
    return _media(part)


def _interactive(answer: Interactive) -> Content:
    reply = answer.button_reply or answer.list_reply
    if reply is not None:
        return Pressed(reply.id, reply.title)
    if answer.nfm_reply is not None:
        return _form(answer.nfm_reply)
    return Unsupported(answer.type[:40] or "interactive")


def _form(reply: FormReply) -> Content:
    """A filled form as lines of words; it is JSON in a string, and not always sound JSON."""
    try:
        fields = decode(_FORM, reply.response_json.encode())
    except UnreadableBody:
        return Unsupported("nfm_reply")
    lines = [f"{key}: {value}" for key, value in fields.items() if key != "flow_token"]
    return Said("\n".join(lines)) if lines else Unsupported("nfm_reply")


def _media(part: Part) -> Attached | None:
    is_voice = part.audio is not None and part.audio.voice
    files: tuple[tuple[MediaKind, Media | None], ...] = (
        (MediaKind.PHOTO, part.image),
        (MediaKind.VOICE if is_voice else MediaKind.AUDIO, part.audio),
        (MediaKind.VIDEO, part.video),
        (MediaKind.DOCUMENT, part.document),
        (MediaKind.STICKER, part.sticker),
    )
    for kind, file in files:
        if file is not None:
            return Attached(kind, file.id, file.mime_type, None, file.filename, file.caption)
    return None


def _card(card: Card, phone: str | None, *, asked_for: bool) -> SharedContact:
    numbers = [one.phone or one.wa_id for one in card.phones]
    is_own = asked_for or (phone is not None and any(f"+{one.wa_id}" == phone for one in card.phones))
    name = card.name.formatted_name if card.name is not None else ""
    return SharedContact(name, next((number for number in numbers if number), None), is_own)


def _kind(part: Part) -> str:
    inner = part.unsupported.type if part.unsupported is not None else None
    return (inner or part.type or "unknown")[:40]
