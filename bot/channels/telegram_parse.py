"""Read stored Telegram updates into events."""

from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec

from bot.channels.payload import decode
from bot.channels.telegram_structs import (
    ENVELOPE,
    SERVICE,
    CallbackQuery,
    File,
    MemberChange,
    Message,
    MessageKeys,
    PressedUpdate,
    Update,
    Whose,
)
from bot.domain.messages import (
    Attached,
    ChannelName,
    ContactChange,
    Content,
    Event,
    Inbound,
    Located,
    MediaKind,
    Pressed,
    Said,
    SharedContact,
    Standing,
    Unreadable,
    Unsupported,
)
from bot.errors import UnreadableBody

_UPDATE = msgspec.json.Decoder(Update)
_WHOSE = msgspec.json.Decoder(Whose)
_PRESSED = msgspec.json.Decoder(PressedUpdate)
_KEYS = msgspec.json.Decoder(MessageKeys)

_STANDINGS = {"kicked": Standing.BLOCKED, "member": Standing.UNBLOCKED}


def lane_of(body: bytes) -> str | None:
    """The one person an update is about."""
    try:
        whose = decode(_WHOSE, body)
    except UnreadableBody:
        return None
    who = whose.message or whose.callback_query or whose.edited_message or whose.my_chat_member
    if who is None:
        return None
    found = who.sender or who.chat
    return str(found.id) if found is not None else None


def callback_id_of(body: bytes) -> str | None:
    """The id of the button press an update is about; `None` for any other update."""
    try:
        pressed = decode(_PRESSED, body).callback_query
    except UnreadableBody:
        return None
    return pressed.id if pressed is not None else None


def split(account: str, body: bytes, now: datetime) -> Sequence[Event]:
    """Read one update. now: what a button press gets as its time, as Telegram sends none.

    Raises:
        UnreadableBody: nothing of it can be read.
    """
    try:
        update = decode(_UPDATE, body)
    except UnreadableBody as trouble:
        sender = lane_of(body)
        if sender is None:
            raise
        return [Unreadable(ChannelName.TELEGRAM, account, str(trouble), sender)]
    if update.message is not None:
        return _message_events(account, update.message, body)
    if update.edited_message is not None:
        return _message_events(account, update.edited_message, body, is_edit=True)
    if update.callback_query is not None:
        return [_press(account, update.callback_query, now)]
    if update.my_chat_member is not None:
        return _member_events(account, update.my_chat_member, update.update_id)
    if update.update_id is None:
        raise UnreadableBody("no update")
    return []


def _message_events(account: str, message: Message, body: bytes, *, is_edit: bool = False) -> Sequence[Event]:
    if message.migrate_to_chat_id is not None:
        return [_migration(account, message, message.migrate_to_chat_id)]
    content = _content(message)
    if content is None:
        kind = _kind(body)
        if kind in SERVICE:
            return []
        content = Unsupported(kind)
    return [_inbound(account, message, content, is_edit=is_edit)]


def _inbound(account: str, message: Message, content: Content, *, is_edit: bool) -> Inbound:
    chat_id, person = message.chat.id, message.sender
    at = (message.edit_date or message.date) if is_edit else message.date
    about = None
    if is_edit:
        about = message_key(chat_id, message.message_id)
    elif message.reply_to_message is not None:
        about = message_key(chat_id, message.reply_to_message.message_id)
    return Inbound(
        channel=ChannelName.TELEGRAM,
        account=account,
        sender=str(person.id if person is not None else chat_id),
        address=str(chat_id),
        message_id=message_key(chat_id, message.message_id, at if is_edit else 0),
        sent_at=_moment(at),
        content=content,
        is_edit=is_edit,
        about=about,
        name=_name(person.first_name, person.last_name) if person is not None else None,
        language_hint=person.language_code if person is not None else None,
        is_private=message.chat.type == "private",
    )


def message_key(chat_id: int, message_id: int, edited: int = 0) -> str:
    """Name a message of either side: ids are unique in one chat only, and an edit keeps the id of the original."""
    return f"{chat_id}:{message_id}:{edited}"


def _press(account: str, press: CallbackQuery, now: datetime) -> Inbound:
    shown = press.message
    content: Content = Unsupported("callback_query")
    if press.data is not None:
        content = Pressed(press.data, _label(press, press.data))
    return Inbound(
        channel=ChannelName.TELEGRAM,
        account=account,
        sender=str(press.sender.id),
        address=str(shown.chat.id if shown is not None else press.sender.id),
        message_id=f"cb:{press.id}",
        # The time of the message under the button would do harm: "SOS" pressed under a menu of last week is not old.
        sent_at=now,
        content=content,
        about=message_key(shown.chat.id, shown.message_id) if shown is not None else None,
        name=_name(press.sender.first_name, press.sender.last_name),
        language_hint=press.sender.language_code,
        is_private=shown is None or shown.chat.id == press.sender.id,
    )


def _label(press: CallbackQuery, token: str) -> str:
    keyboard = press.message.reply_markup if press.message is not None else None
    rows = keyboard.inline_keyboard if keyboard is not None else []
    return next((button.text for row in rows for button in row if button.callback_data == token), "")


def _member_events(account: str, change: MemberChange, update_id: int | None) -> Sequence[Event]:
    standing = _STANDINGS.get(change.new_chat_member.status)
    # In a group `from` is whoever removed the bot, and says nothing about that person's own chat.
    if standing is None or change.chat.type != "private":
        return []
    return [
        ContactChange(
            channel=ChannelName.TELEGRAM,
            account=account,
            sender=str(change.sender.id),
            change=standing,
            at=_moment(change.date),
            event_id=f"member:{update_id}:{change.date}",
        )
    ]


def _migration(account: str, message: Message, new_chat_id: int) -> ContactChange:
    return ContactChange(
        channel=ChannelName.TELEGRAM,
        account=account,
        sender=str(message.chat.id),
        change=Standing.MOVED,
        at=_moment(message.date),
        event_id=message_key(message.chat.id, message.message_id),
        new_sender=str(new_chat_id),
        new_address=str(new_chat_id),
    )


def _content(message: Message) -> Content | None:
    """What the message says, or `None` when it is of no kind we know."""
    if message.text is not None:
        return Said(message.text)
    if message.venue is not None:
        place = message.venue.location
        return Located(place.latitude, place.longitude, message.venue.title or None, message.venue.address or None)
    if message.location is not None:
        return Located(message.location.latitude, message.location.longitude)
    if message.contact is not None:
        card, person = message.contact, message.sender
        is_own = person is not None and card.user_id == person.id
        return SharedContact(_name(card.first_name, card.last_name) or "", card.phone_number, is_own)
    return _media(message)


def _media(message: Message) -> Attached | None:
    if message.photo:
        photo = max(message.photo, key=lambda size: size.width * size.height)
        return Attached(MediaKind.PHOTO, photo.file_id, "image/jpeg", photo.file_size, caption=message.caption)
    if message.sticker is not None:
        sticker = message.sticker
        mime = "video/webm" if sticker.is_video else "application/gzip" if sticker.is_animated else "image/webp"
        return Attached(MediaKind.STICKER, sticker.file_id, mime, sticker.file_size)
    # An animation comes with `document` set to the same file, for programs that do not know animations.
    files: tuple[tuple[MediaKind, File | None], ...] = (
        (MediaKind.VOICE, message.voice),
        (MediaKind.AUDIO, message.audio),
        (MediaKind.VIDEO, message.video),
        (MediaKind.VIDEO, message.video_note),
        (MediaKind.VIDEO, message.animation),
        (MediaKind.DOCUMENT, message.document),
    )
    for kind, file in files:
        if file is not None:
            return Attached(kind, file.file_id, file.mime_type, file.file_size, file.file_name, message.caption)
    return None


def _kind(body: bytes) -> str:
    """The first part of a message that says what it is, in Telegram's own word."""
    try:
        keys = decode(_KEYS, body)
    except UnreadableBody:
        return "unknown"
    parts = keys.message or keys.edited_message or {}
    return next((key[:40] for key in parts if key not in ENVELOPE), "empty")


def _name(first: str, last: str) -> str | None:
    return f"{first} {last}".strip() or None


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
