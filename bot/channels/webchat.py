"""The web chat as a channel: our own page speaks JSON, answers are fetched by it, files lie in the inbox."""

import base64
import binascii
import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

import msgspec

from bot.channels.contract import Fetched, Receipt
from bot.domain.messages import (
    Address,
    Attached,
    ChannelName,
    Content,
    Event,
    Inbound,
    Located,
    MediaKind,
    Outbound,
    Pressed,
    Said,
)
from bot.errors import FetchFailed, ForgedRequest, UnreadableBody

MAX_TEXT = 4_000
MAX_FILE_BYTES = 10 * 1024 * 1024
_CLOCK_SLACK = timedelta(minutes=10)

Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16,64}\Z")]


class Point(msgspec.Struct):
    lat: Annotated[float, msgspec.Meta(ge=-90, le=90)]
    lon: Annotated[float, msgspec.Meta(ge=-180, le=180)]


class Upload(msgspec.Struct):
    kind: Literal["photo", "voice", "document"]
    name: Annotated[str, msgspec.Meta(max_length=200)]
    mime: Annotated[str, msgspec.Meta(max_length=100)]
    data: str


class PageMessage(msgspec.Struct):
    """What the page sends: exactly one of text, press, place or file counts."""

    id: Id
    sent_at: int = 0
    text: Annotated[str, msgspec.Meta(max_length=MAX_TEXT)] | None = None
    press: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    label: Annotated[str, msgspec.Meta(max_length=200)] = ""
    place: Point | None = None
    file: Upload | None = None


class Envelope(msgspec.Struct):
    """What the web room stores: who the cookie says it is, when it came, and what the page sent.

    language: chosen on the page before anything was written; afterwards the person's own counts.
    """

    sender: str
    at: int
    message: PageMessage
    language: str | None = None


read_message = msgspec.json.Decoder(PageMessage).decode
_read_envelope = msgspec.json.Decoder(Envelope).decode
_write = msgspec.json.Encoder().encode


def wrap(sender: str, now: datetime, message: PageMessage, language: str | None = None) -> bytes:
    return _write(Envelope(sender, int(now.timestamp() * 1000), message, language))


class Webchat:
    """The page's side is `bot/web/chat.py`. find_body: an inbox body by its SHA-256, for files."""

    name = ChannelName.WEBCHAT

    def __init__(self, find_body: Callable[[bytes], Awaitable[bytes | None]]) -> None:
        self._find_body = find_body

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Nobody posts bodies for web chat from outside: the web room wraps them itself."""
        raise ForgedRequest

    def account_of(self, body: bytes) -> str:
        try:
            return _read_envelope(body).sender
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return ""

    def lane_of(self, body: bytes) -> str | None:
        return self.account_of(body) or None

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        try:
            envelope = _read_envelope(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            raise UnreadableBody("envelope") from None
        message = envelope.message
        received = datetime.fromtimestamp(envelope.at / 1000, UTC)
        return [
            Inbound(
                channel=ChannelName.WEBCHAT,
                account=envelope.sender,
                sender=envelope.sender,
                address=envelope.sender,
                message_id=message.id,
                sent_at=_trusted(message.sent_at, received),
                content=_content(message, body),
                language_hint=envelope.language,
            )
        ]

    async def send(self, address: Address, message: Outbound, outbox_id: int) -> Receipt:
        """Nothing to do: the page fetches what is committed."""
        return Receipt((str(outbox_id),))

    async def fetch(self, media: Attached) -> Fetched:
        body = await self._find_body(bytes.fromhex(media.provider_ref))
        if body is None:
            raise FetchFailed("the body is gone", retry=False)
        upload = _read_envelope(body).message.file
        if upload is None:
            raise FetchFailed("no file in this body", retry=False)
        try:
            return Fetched(base64.b64decode(upload.data, validate=True), upload.mime, upload.name)
        except binascii.Error:
            raise FetchFailed("the file is damaged", retry=False) from None

    async def show_typing(self, address: Address, message_id: str | None) -> None:
        """The page shows its own sign."""

    async def acknowledge_press(self, callback_id: str) -> None:
        """The page stops its own spinner."""

    async def close(self) -> None:
        """Nothing is held."""


def _trusted(sent_at_ms: int, received: datetime) -> datetime:
    """The page's clock counts for messages that waited on the phone, unless it is plainly wrong."""
    if not 0 < sent_at_ms < 2**42:
        return received
    sent = datetime.fromtimestamp(sent_at_ms / 1000, UTC)
    return sent if received - timedelta(days=7) < sent < received + _CLOCK_SLACK else received


def _content(message: PageMessage, body: bytes) -> Content:
    if message.file is not None:
        kind = MediaKind(message.file.kind)
        size = len(message.file.data) * 3 // 4
        digest = hashlib.sha256(body).hexdigest()
        return Attached(kind, digest, message.file.mime, size, message.file.name)
    if message.press is not None:
        return Pressed(message.press, message.label)
    if message.place is not None:
        return Located(message.place.lat, message.place.lon)
    return Said(message.text or "")
