"""What providers would post: messages, presses and reports with fresh ids, read by the channels' own parsers."""

import base64
from collections.abc import Sequence
from itertools import count
from typing import Any, Protocol

import msgspec

from bot.channels import telegram_parse, whatsapp_parse
from bot.channels.webchat import PageMessage, Point, Upload, Webchat, wrap
from bot.domain.messages import ChannelName, Event
from tests.clock import Clock

NAME = "Siti Contohwati"
_encode = msgspec.json.encode


class Provider(Protocol):
    """One service people write on: how it writes what they do, and how the house reads that."""

    name: ChannelName
    account: str

    def account_of(self, body: bytes) -> str: ...

    def lane_of(self, body: bytes) -> str | None: ...

    def split(self, account: str, body: bytes) -> Sequence[Event]: ...

    def text(self, sender: str, words: str, **more: Any) -> bytes: ...

    def press(self, sender: str, token: str, label: str, **more: Any) -> bytes: ...

    def place(self, sender: str, latitude: float, longitude: float, **more: Any) -> bytes: ...

    def photo(self, sender: str, caption: str | None, **more: Any) -> bytes: ...


class TelegramUpdates:
    """Updates of one bot. more: `message_id`, `at` in seconds, `chat_id` for a group, `edited`."""

    name = ChannelName.TELEGRAM

    def __init__(self, clock: Clock, account: str = "100001") -> None:
        self.account = account
        self._clock = clock
        self._numbers = count(1_000)

    def account_of(self, body: bytes) -> str:
        return self.account

    def lane_of(self, body: bytes) -> str | None:
        return telegram_parse.lane_of(body)

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        return telegram_parse.split(account, body, self._clock())

    def text(self, sender: str, words: str, **more: Any) -> bytes:
        return self.message(sender, {"text": words}, **more)

    def place(self, sender: str, latitude: float, longitude: float, **more: Any) -> bytes:
        return self.message(sender, {"location": {"latitude": latitude, "longitude": longitude}}, **more)

    def photo(self, sender: str, caption: str | None, **more: Any) -> bytes:
        number = next(self._numbers)
        size = {"file_id": f"photo-{number}", "file_size": 9_000, "width": 900, "height": 600}
        return self.message(sender, {"photo": [size], "caption": caption}, **more)

    def press(self, sender: str, token: str, label: str, **more: Any) -> bytes:
        number = next(self._numbers)
        chat_id = more.get("chat_id", int(sender))
        keyboard = {"inline_keyboard": [[{"text": label, "callback_data": token}]]}
        shown = {"message_id": number, "chat": {"id": chat_id}, "reply_markup": keyboard}
        query = {"id": str(number), "from": self._user(sender), "data": token, "message": shown}
        return _encode({"update_id": number, "callback_query": query})

    def standing(self, sender: str, status: str) -> bytes:
        change = {
            "chat": {"id": int(sender), "type": "private"},
            "from": self._user(sender),
            "date": int(self._clock().timestamp()),
            "new_chat_member": {"status": status},
        }
        return _encode({"update_id": next(self._numbers), "my_chat_member": change})

    def message(
        self,
        sender: str,
        content: dict[str, Any],
        *,
        message_id: int | None = None,
        update_id: int | None = None,
        at: int | None = None,
        chat_id: int | None = None,
        edited: bool = False,
        language: str = "id",
    ) -> bytes:
        number = next(self._numbers)
        moment = at or int(self._clock().timestamp())
        chat = {"id": int(sender), "type": "private"} if chat_id is None else {"id": chat_id, "type": "group"}
        user = self._user(sender) | {"language_code": language}
        message = {"message_id": message_id or number, "chat": chat, "date": moment, "from": user} | content
        if edited:
            message["edit_date"] = moment
        return _encode({"update_id": update_id or number, "edited_message" if edited else "message": message})

    def _user(self, sender: str) -> dict[str, Any]:
        return {"id": int(sender), "first_name": NAME}


class WhatsAppNotices:
    """Webhook bodies of one phone number. more: `message_id`, `at` in seconds."""

    name = ChannelName.WHATSAPP

    def __init__(self, clock: Clock, account: str = "100200300400500") -> None:
        self.account = account
        self._clock = clock
        self._numbers = count(1)

    def account_of(self, body: bytes) -> str:
        return whatsapp_parse.account_of(body) or self.account

    def lane_of(self, body: bytes) -> str | None:
        return whatsapp_parse.lane_of(body)

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        return whatsapp_parse.split(account, body)

    def text(self, sender: str, words: str, **more: Any) -> bytes:
        return self.notice([self.message(sender, {"type": "text", "text": {"body": words}}, **more)])

    def place(self, sender: str, latitude: float, longitude: float, **more: Any) -> bytes:
        point = {"type": "location", "location": {"latitude": latitude, "longitude": longitude}}
        return self.notice([self.message(sender, point, **more)])

    def photo(self, sender: str, caption: str | None, **more: Any) -> bytes:
        image = {"id": f"media-{next(self._numbers)}", "mime_type": "image/jpeg", "caption": caption}
        return self.notice([self.message(sender, {"type": "image", "image": image}, **more)])

    def press(self, sender: str, token: str, label: str, **more: Any) -> bytes:
        reply = {"type": "button_reply", "button_reply": {"id": token, "title": label}}
        return self.notice([self.message(sender, {"type": "interactive", "interactive": reply}, **more)])

    def moved(self, old: str, new: str) -> bytes:
        system = {"type": "user_changed_user_id", "previous_user_id": old, "user_id": new, "body": ""}
        return self.notice([self.message(old, {"type": "system", "system": system})])

    def status(
        self, recipient: str, external_id: str, state: str, *, outbox_id: int | None = None, code: int | None = None
    ) -> dict[str, Any]:
        """One report on a message of ours, to be put into `notice`."""
        status = {"id": external_id, "status": state, "timestamp": self._seconds(), "recipient_id": recipient}
        if outbox_id is not None:
            status["biz_opaque_callback_data"] = str(outbox_id)
        return status | ({"errors": [{"code": code}]} if code is not None else {})

    def message(
        self, sender: str, content: dict[str, Any], *, message_id: str | None = None, at: int | None = None
    ) -> dict[str, Any]:
        """One message, to be put into `notice`."""
        number = next(self._numbers)
        return {
            "from_user_id": sender,
            "id": message_id or f"wamid.{number}",
            "timestamp": str(at) if at is not None else self._seconds(),
        } | content

    def notice(self, messages: Sequence[dict[str, Any]], statuses: Sequence[dict[str, Any]] = ()) -> bytes:
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"phone_number_id": self.account},
            "messages": list(messages),
            "statuses": list(statuses),
        }
        change = {"field": "messages", "value": value}
        return _encode({"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [change]}]})

    def _seconds(self) -> str:
        return str(int(self._clock().timestamp()))


class PageMessages:
    """What our own page posts, wrapped as the web room does it. more: `message_id` as 16 hexadecimal digits."""

    name = ChannelName.WEBCHAT
    account = ""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._numbers = count(1)
        self._channel = Webchat(_find_nothing)

    def account_of(self, body: bytes) -> str:
        return self._channel.account_of(body)

    def lane_of(self, body: bytes) -> str | None:
        return self._channel.lane_of(body)

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        return self._channel.split(account, body)

    def text(self, sender: str, words: str, **more: Any) -> bytes:
        return self._wrap(sender, PageMessage(self._id(more), text=words))

    def press(self, sender: str, token: str, label: str, **more: Any) -> bytes:
        return self._wrap(sender, PageMessage(self._id(more), press=token, label=label))

    def place(self, sender: str, latitude: float, longitude: float, **more: Any) -> bytes:
        return self._wrap(sender, PageMessage(self._id(more), place=Point(latitude, longitude)))

    def photo(self, sender: str, caption: str | None, **more: Any) -> bytes:
        upload = Upload("photo", "foto.jpg", "image/jpeg", base64.b64encode(b"a picture").decode())
        return self._wrap(sender, PageMessage(self._id(more), file=upload))

    def _wrap(self, sender: str, message: PageMessage) -> bytes:
        return wrap(sender, self._clock(), message)

    def _id(self, more: dict[str, Any]) -> str:
        return str(more.get("message_id") or f"{next(self._numbers):016x}")


async def _find_nothing(digest: bytes) -> bytes | None:
    return None
