"""What people see of a message on each channel, and what reaches the house when they tap, type or send something.

Seen is what the channel's own code makes of the message, as far as the provider takes it; what is sent goes through the
channel's own reading.
"""

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Protocol

import msgspec

from bot.channels import telegram_send, whatsapp_send
from bot.channels.webchat import Upload, read_message, wrap
from bot.domain.messages import Address, ChannelName, MediaKind, Outbound
from bot.domain.outbox import OutboxKind, OutboxRow
from bot.engine.replies import Card, File, PlacePoint, Reply, Words
from bot.handlers.turns.chat_sessions import Shown
from bot.web.chat import line_of
from tests.clock import Clock
from tests.fakes import telegram_rules, whatsapp_rules
from tests.handlers.bodies import PageMessages, Provider, TelegramUpdates, WhatsAppNotices

OWN_PHONE = "6281200001234"
_CONTENT = base64.b64encode(b"content").decode()


@dataclass
class Screen:
    """A message as somebody sees it. taps: what can be tapped, by its words, and the body that then arrives."""

    text: str
    taps: list[tuple[str, Callable[[], bytes]]] = field(default_factory=list)
    asks_for_place: bool = False

    @property
    def labels(self) -> list[str]:
        return [label for label, _ in self.taps]


class Phone(Protocol):
    """One person's phone on one channel."""

    provider: Provider
    sender: str

    def shows(self, message: Outbound) -> Screen: ...

    def sends(self, reply: Reply, screen: Screen) -> bytes | None:
        """The body that arrives when somebody sends this; `None` where the channel has no way to."""


class TelegramPhone:
    sender = "777000123"

    def __init__(self, clock: Clock) -> None:
        self.provider = TelegramUpdates(clock)

    def shows(self, message: Outbound) -> Screen:
        wanted = telegram_send.compose(self.sender, message)
        markup = wanted.get("reply_markup", {})
        telegram_rules.check_message(wanted["text"], markup, is_private=True)
        buttons = [button for row in markup.get("inline_keyboard", []) for button in row]
        keys = [key for row in markup.get("keyboard", []) for key in row]
        return Screen(
            wanted["text"],
            [(button["text"], _later(self._press, button)) for button in buttons],
            asks_for_place=any(key.get("request_location") for key in keys),
        )

    def _press(self, button: dict[str, str]) -> bytes:
        return self.provider.press(self.sender, button["callback_data"], button["text"])

    def sends(self, reply: Reply, screen: Screen) -> bytes | None:
        """A place and a card can be sent with the paper clip at any time."""
        match reply:
            case Words(text):
                return self.provider.text(self.sender, text)
            case PlacePoint(latitude, longitude, None, None):
                return self.provider.place(self.sender, latitude, longitude)
            case PlacePoint(latitude, longitude, name, address):
                point = {"latitude": latitude, "longitude": longitude}
                venue = {"location": point, "title": name, "address": address}
                return self.provider.message(self.sender, {"location": point, "venue": venue})
            case Card(name, phone):
                card = {"first_name": name, "phone_number": phone, "user_id": int(self.sender)}
                return self.provider.message(self.sender, {"contact": card})
            case File(kind=MediaKind.PHOTO, caption=caption):
                return self.provider.photo(self.sender, caption)
            case File(kind=MediaKind.VOICE):
                voice = {"file_id": "voice-1", "mime_type": "audio/ogg", "file_size": 900}
                return self.provider.message(self.sender, {"voice": voice})
        return None


class WhatsAppPhone:
    sender = "ID.1234567890"

    def __init__(self, clock: Clock) -> None:
        self.provider = WhatsAppNotices(clock)

    def shows(self, message: Outbound) -> Screen:
        address = Address(self.provider.account, self.sender)
        wanted = whatsapp_send.compose(address, message, 1)
        beside = whatsapp_send.compose_place_request(address, message)
        for each in filter(None, (wanted, beside)):
            whatsapp_rules.check_message(each)
        interactive = wanted.get("interactive", {})
        asks_for_place = beside is not None or interactive.get("type") == "location_request_message"
        if not interactive:
            return Screen(wanted["text"]["body"], self._numbered(wanted["text"]["body"], message), asks_for_place)
        return Screen(interactive["body"]["text"], self._taps(interactive), asks_for_place)

    def _taps(self, interactive: dict[str, Any]) -> list[tuple[str, Callable[[], bytes]]]:
        action = interactive["action"]
        buttons = [button["reply"] for button in action.get("buttons", [])]
        rows = [row for section in action.get("sections", []) for row in section["rows"]]
        return [
            *((reply["title"], _later(self._press, "button_reply", reply)) for reply in buttons),
            *((row.get("description") or row["title"], _later(self._press, "list_reply", row)) for row in rows),
        ]

    def _numbered(self, text: str, message: Outbound) -> list[tuple[str, Callable[[], bytes]]]:
        """Where nothing can be tapped, choices are lines with a number to write."""
        lines = text.splitlines()[-len(message.choices) :] if message.choices else []
        parts = [line.partition(". ") for line in lines]
        return [(label, _later(self.provider.text, self.sender, number)) for number, _, label in parts]

    def _press(self, kind: str, reply: dict[str, str]) -> bytes:
        return self._arrives({"type": "interactive", "interactive": {"type": kind, kind: reply}})

    def _arrives(self, content: dict[str, Any]) -> bytes:
        return self.provider.notice([self.provider.message(self.sender, content)])

    def sends(self, reply: Reply, screen: Screen) -> bytes | None:
        """A place and a card can be sent with the paper clip at any time."""
        match reply:
            case Words(text):
                return self.provider.text(self.sender, text)
            case PlacePoint(latitude, longitude, name, address):
                place = {"latitude": latitude, "longitude": longitude, "name": name, "address": address}
                return self._arrives({"type": "location", "location": place})
            case Card(name, phone):
                card = {"name": {"formatted_name": name}, "phones": [{"phone": phone, "wa_id": OWN_PHONE}]}
                return self._arrives({"type": "contacts", "contacts": [card], "from": OWN_PHONE})
            case File(kind=MediaKind.PHOTO, caption=caption):
                return self.provider.photo(self.sender, caption)
            case File(kind=MediaKind.VOICE):
                audio = {"id": "media-1", "mime_type": "audio/ogg; codecs=opus", "voice": True}
                return self._arrives({"type": "audio", "audio": audio})
        return None


class PagePhone:
    """The web chat: what its page shows of the house's JSON, and what it posts."""

    sender = "visitor-of-the-page"

    def __init__(self, clock: Clock) -> None:
        self.provider = PageMessages(clock)
        self._clock = clock
        self._numbers = count(1)

    def shows(self, message: Outbound) -> Screen:
        row = OutboxRow(1, 1, 1, ChannelName.WEBCHAT, OutboxKind.REPLY, message, self._clock())
        line: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(line_of(Shown(1, row, None))))
        taps = [(choice["label"], _later(self._press, choice)) for choice in line["choices"]]
        return Screen(line["text"], taps, asks_for_place=bool(line["ask_location"]))

    def _press(self, choice: dict[str, str]) -> bytes:
        return self._posts(press=choice["token"], label=choice["label"])

    def _posts(self, **parts: Any) -> bytes:
        posted = {"id": f"{next(self._numbers):016x}", "sent_at": int(self._clock().timestamp() * 1000), **parts}
        return wrap(self.sender, self._clock(), read_message(msgspec.json.encode(posted)))

    def sends(self, reply: Reply, screen: Screen) -> bytes | None:
        """The page has no cards and no words under a photo; it shares where somebody is where it is asked to."""
        match reply:
            case Words(text):
                return self._posts(text=text)
            case PlacePoint(latitude, longitude, None, None) if screen.asks_for_place:
                return self._posts(place={"lat": latitude, "lon": longitude})
            case File(kind=kind, caption=None):
                mime = "image/jpeg" if kind is MediaKind.PHOTO else "audio/webm"
                return self._posts(file=Upload(kind.value, "contoh", mime, _CONTENT))
        return None


def _later(write: Callable[..., bytes], *arguments: Any) -> Callable[[], bytes]:
    return lambda: write(*arguments)
