"""WhatsApp (Meta's Cloud API) as a channel: proof, reading, sending and files."""

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence

import aiohttp
import msgspec
from msgspec import Struct

from bot.channels import whatsapp_parse
from bot.channels.contract import Fetched, Receipt
from bot.channels.exchange import as_json, download, post
from bot.channels.payload import decode
from bot.channels.whatsapp_send import compose, compose_place_request, message_id_of, refuse_trouble
from bot.domain.messages import Address, Attached, ChannelName, Event, Outbound
from bot.errors import FetchFailed, ForgedRequest, SendError, UnreadableBody, WrongSettings
from bot.logs import log

API_URL = "https://graph.facebook.com"
API_VERSION = "v25.0"
SIGNATURE_HEADER = "X-Hub-Signature-256"
FILE_BYTES = 20 * 1024 * 1024

_MEDIA_ID = re.compile(r"[A-Za-z0-9_.-]{1,200}")
_MEDIA_INFO_BYTES = 64 * 1024


class _Number(Struct):
    display_phone_number: str = ""


class _MediaInfo(Struct):
    url: str
    mime_type: str | None = None
    file_size: int | None = None


_MEDIA_INFO = msgspec.json.Decoder(_MediaInfo)
_NUMBER = msgspec.json.Decoder(_Number)


class WhatsApp:
    """One business phone number. app_secret, verify_token: all that are taken, the present one first."""

    name = ChannelName.WHATSAPP

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: str,
        phone_number_id: str,
        app_secret: tuple[str, ...],
        verify_token: tuple[str, ...],
        api_url: str = API_URL,
        api_version: str = API_VERSION,
    ) -> None:
        secrets = tuple(one for one in app_secret if one)
        verify_tokens = tuple(one for one in verify_token if one)
        if not secrets or not verify_tokens:
            raise WrongSettings("WhatsApp needs an app secret and a verify token")
        self.account = phone_number_id
        self._session = session
        self._secrets = secrets
        self._verify_tokens = verify_tokens
        self._base = f"{api_url.rstrip('/')}/{api_version}"
        self._headers = {"Authorization": f"Bearer {token}"}
        # The address of a file is Meta's word; the token goes nowhere unencrypted, but to a server of our own choice.
        self._file_addresses = ("https://", f"{api_url.rstrip('/')}/")

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        given = headers.get(SIGNATURE_HEADER, "").encode("utf-8", "surrogateescape")
        matches = [
            hmac.compare_digest(
                given, b"sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest().encode()
            )
            for secret in self._secrets
        ]
        if not any(matches):
            raise ForgedRequest

    def handshake(self, query: Mapping[str, str]) -> str:
        """Answer Meta's question whether the address is ours: the bare challenge. It comes without a signature.

        Raises:
            ForgedRequest: the token is not ours.
        """
        given = query.get("hub.verify_token", "").encode("utf-8", "surrogatepass")
        matches = [hmac.compare_digest(given, token.encode()) for token in self._verify_tokens]
        if query.get("hub.mode") != "subscribe" or not any(matches):
            raise ForgedRequest
        return query.get("hub.challenge", "")

    def account_of(self, body: bytes) -> str:
        return whatsapp_parse.account_of(body) or self.account

    def lane_of(self, body: bytes) -> str | None:
        return whatsapp_parse.lane_of(body)

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        return whatsapp_parse.split(account, body)

    async def send(self, address: Address, message: Outbound, outbox_id: int) -> Receipt:
        body = as_json(compose(address, message, outbox_id))
        answer = await post(self._session, self._messages_url, body, headers=self._headers)
        first = message_id_of(answer)
        beside = compose_place_request(address, message)
        return Receipt((first,) if beside is None else (first, *await self._send_beside(beside)))

    async def _send_beside(self, wanted: Mapping[str, object]) -> tuple[str, ...]:
        """Send what only makes an answer easier: its failure must not have the answer sent again."""
        try:
            answer = await post(self._session, self._messages_url, as_json(wanted), headers=self._headers)
            return (message_id_of(answer),)
        except SendError as error:
            log.warning("place_request_failed", channel=self.name.value, code=error.code)
            return ()

    async def fetch(self, media: Attached) -> Fetched:
        if (media.size_bytes or 0) > FILE_BYTES:
            raise FetchFailed("file: too large", retry=False)
        info = await self._media_info(media.provider_ref)
        if (info.file_size or 0) > FILE_BYTES:
            raise FetchFailed("file: too large", retry=False)
        if not info.url.startswith(self._file_addresses):
            raise FetchFailed("file: wrong address", retry=False)
        body, mime = await download(self._session, info.url, limit_bytes=FILE_BYTES, headers=self._headers)
        return Fetched(body, info.mime_type or media.mime or mime, media.filename)

    async def _media_info(self, media_id: str) -> _MediaInfo:
        if _MEDIA_ID.fullmatch(media_id) is None:
            raise FetchFailed("file: wrong id", retry=False)
        # The address is new at every question and lives five minutes, so it is asked for at the moment of need.
        body, _ = await download(
            self._session, f"{self._base}/{media_id}", limit_bytes=_MEDIA_INFO_BYTES, headers=self._headers
        )
        try:
            return decode(_MEDIA_INFO, body)
        except UnreadableBody:
            raise FetchFailed("file: unreadable answer", retry=True) from None

    async def own_number(self) -> str | None:
        """The digits people write to, for a link that opens the chat; `None` when Meta does not say."""
        address = f"{self._base}/{self.account}?fields=display_phone_number"
        try:
            body, _ = await download(self._session, address, limit_bytes=_MEDIA_INFO_BYTES, headers=self._headers)
            shown = decode(_NUMBER, body).display_phone_number
        except (FetchFailed, UnreadableBody):
            return None
        return "".join(character for character in shown if character.isdecimal()) or None

    async def show_typing(self, address: Address, message_id: str | None) -> None:
        if message_id is not None:
            await self.mark_read(message_id, is_typing=True)

    async def mark_read(self, message_id: str, *, is_typing: bool = False) -> None:
        """Show the person that their message was read; costs nothing, and a failure is only logged."""
        # A second contact card of one message has an id of our making.
        wanted: dict[str, object] = {
            "messaging_product": "whatsapp",
            "status": "read",
            "message_id": message_id.partition("#")[0],
        }
        if is_typing:
            wanted["typing_indicator"] = {"type": "text"}
        try:
            body = as_json(wanted)
            refuse_trouble(await post(self._session, self._messages_url, body, headers=self._headers, timeout_s=6))
        except SendError as error:
            log.info("read_mark_failed", channel=self.name.value, code=error.code)

    async def acknowledge_press(self, callback_id: str) -> None:
        """Do nothing: WhatsApp's buttons do not wait."""

    async def close(self) -> None:
        """Do nothing: the shared session is closed by whoever made it."""

    @property
    def _messages_url(self) -> str:
        return f"{self._base}/{self.account}/messages"
