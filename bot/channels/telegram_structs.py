"""The parts of Telegram updates we read; everything else in them is ignored, whatever it is."""

from typing import Annotated

from msgspec import Meta, Struct, field

# Telegram promises 52 significant bits; more would not fit into a database's 64.
Id = Annotated[int, Meta(ge=-(2**53), le=2**53)]
Size = Annotated[int, Meta(ge=0, le=2**53)]
# Up to the year 9999, beyond which there is no datetime.
Seconds = Annotated[int, Meta(ge=0, le=253_402_300_799)]

# Parts every message may have: none of them says what the message is.
_ENVELOPE_PARTS = (
    "message_id message_thread_id from sender_chat sender_boost_count sender_business_bot sender_tag date edit_date"
    " business_connection_id chat forward_origin forward_from forward_from_chat forward_from_message_id"
    " forward_signature forward_sender_name forward_date is_topic_message is_automatic_forward reply_to_message"
    " external_reply quote reply_to_story reply_to_checklist_task_id via_bot has_protected_content is_from_offline"
    " is_paid_post media_group_id author_signature paid_star_count entities link_preview_options effect_id caption"
    " caption_entities show_caption_above_media has_media_spoiler reply_markup direct_messages_topic"
    " suggested_post_info"
)

ENVELOPE = frozenset(_ENVELOPE_PARTS.split())

# What Telegram itself tells about a chat. Nobody said it, so nobody waits for an answer.
_SERVICE_PARTS = (
    "new_chat_members new_chat_member new_chat_participant left_chat_member left_chat_participant new_chat_title"
    " new_chat_photo delete_chat_photo group_chat_created supergroup_chat_created channel_chat_created"
    " message_auto_delete_timer_changed migrate_from_chat_id pinned_message write_access_allowed connected_website"
    " proximity_alert_triggered boost_added chat_background_set forum_topic_created forum_topic_edited"
    " forum_topic_closed forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden"
    " video_chat_scheduled video_chat_started video_chat_ended video_chat_participants_invited"
)
SERVICE = frozenset(_SERVICE_PARTS.split())


class User(Struct):
    id: Id
    first_name: str = ""
    last_name: str = ""
    language_code: str | None = None


class Chat(Struct):
    id: Id
    type: str = ""


class File(Struct):
    file_id: str
    mime_type: str | None = None
    file_size: Size | None = None
    file_name: str | None = None


class PhotoSize(Struct):
    file_id: str
    file_size: Size | None = None
    width: int = 0
    height: int = 0


class Sticker(Struct):
    file_id: str
    file_size: Size | None = None
    is_animated: bool = False
    is_video: bool = False


class Location(Struct):
    latitude: Annotated[float, Meta(ge=-90, le=90)]
    longitude: Annotated[float, Meta(ge=-180, le=180)]


class Venue(Struct):
    location: Location
    title: str = ""
    address: str = ""


class Contact(Struct):
    first_name: str = ""
    last_name: str = ""
    phone_number: str | None = None
    user_id: Id | None = None


class Quoted(Struct):
    message_id: Id


class Message(Struct):
    message_id: Id
    chat: Chat
    date: Seconds
    edit_date: Seconds | None = None
    sender: User | None = field(name="from", default=None)
    reply_to_message: Quoted | None = None
    migrate_to_chat_id: Id | None = None
    text: str | None = None
    caption: str | None = None
    location: Location | None = None
    venue: Venue | None = None
    contact: Contact | None = None
    photo: list[PhotoSize] = field(default_factory=list)
    voice: File | None = None
    audio: File | None = None
    video: File | None = None
    video_note: File | None = None
    animation: File | None = None
    document: File | None = None
    sticker: Sticker | None = None


class Button(Struct):
    text: str = ""
    callback_data: str | None = None


class Keyboard(Struct):
    inline_keyboard: list[list[Button]] = field(default_factory=list)


class PressedMessage(Struct):
    """The message with the button; inaccessible ones have date 0 and little else."""

    message_id: Id
    chat: Chat
    reply_markup: Keyboard | None = None


class CallbackQuery(Struct):
    id: str
    sender: User = field(name="from")
    message: PressedMessage | None = None
    data: str | None = None


class Member(Struct):
    status: str


class MemberChange(Struct):
    chat: Chat
    sender: User = field(name="from")
    date: Seconds
    new_chat_member: Member


class Update(Struct):
    update_id: int | None = None
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: MemberChange | None = None


class HasId(Struct):
    id: Id


class Who(Struct):
    sender: HasId | None = field(name="from", default=None)
    chat: HasId | None = None


class Whose(Struct):
    """An update read only for the question whose it is."""

    message: Who | None = None
    edited_message: Who | None = None
    callback_query: Who | None = None
    my_chat_member: Who | None = None


class CallbackId(Struct):
    id: str


class PressedUpdate(Struct):
    """An update read only for the id of a button press."""

    callback_query: CallbackId | None = None


class MessageKeys(Struct):
    """A message read only for the names of its parts."""

    message: dict[str, object] | None = None
    edited_message: dict[str, object] | None = None
