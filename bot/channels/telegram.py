"""Telegram as a channel: proof, reading, sending, files; how the bot itself is registered stands beside it."""

import asyncio
import hmac
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import quote

import aiohttp
import msgspec
from msgspec import Struct

from bot.channels import telegram_parse
from bot.channels.bot_api import ALLOWED_UPDATES, BotApi
from bot.channels.contract import Fetched, Receipt
from bot.channels.exchange import download
from bot.channels.payload import decode
from bot.channels.telegram_send import compose, message_id_of, result_of
from bot.domain.messages import Address, Attached, ChannelName, Event, Outbound
from bot.errors import FetchFailed, ForgedRequest, SendError, UnreadableBody, WrongSettings
from bot.logs import log

if TYPE_CHECKING:
    from bot.channels.telegram_registration import Registration

API_URL = "https://api.telegram.org/bot"
FILE_URL = "https://api.telegram.org/file/bot"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
FILE_BYTES = 20 * 1024 * 1024
SEND_TIMEOUT_S = 20.0

_UPDATES_BYTES = 32 * 1024 * 1024


class _FileInfo(Struct):
    file_path: str | None = None
    file_size: int | None = None


class _Me(Struct):
    username: str | None = None


_ME = msgspec.json.Decoder(_Me)
_FILE_INFO = msgspec.json.Decoder(_FileInfo)


def utc_now() -> datetime:
    return datetime.now(UTC)


class Telegram:
    """One bot. secret: the webhook secrets that are taken, the present one first; none while it polls."""

    name = ChannelName.TELEGRAM

    def __init__(
        self,
        session: aiohttp.ClientSession,
        token: str,
        secret: tuple[str, ...] = (),
        api_url: str = API_URL,
        file_url: str = FILE_URL,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.account = token.partition(":")[0]
        if re.fullmatch(r"[0-9]{1,20}", self.account) is None:
            raise WrongSettings("the Telegram token does not begin with the bot's id")
        self._session = session
        self._secrets = tuple(one for one in secret if one)
        self._file_base = f"{file_url}{token}/"
        self._clock = clock
        self._api = BotApi(session, f"{api_url}{token}")

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        given = headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        matches = [hmac.compare_digest(given, secret.encode()) for secret in self._secrets]
        if not any(matches):
            raise ForgedRequest

    def account_of(self, body: bytes) -> str:
        return self.account

    def lane_of(self, body: bytes) -> str | None:
        return telegram_parse.lane_of(body)

    def press_in(self, body: bytes) -> str | None:
        """The id of the button press an update is about, which Telegram wants acknowledged."""
        return telegram_parse.callback_id_of(body)

    def answer_in_response(self, body: bytes) -> bytes | None:
        """A method call that Telegram carries out from the answer to its webhook: stops a pressed button's spinner.

        It saves a request, and its result is of no importance (CHANNELS.md 1).
        """
        callback_id = self.press_in(body)
        if callback_id is None:
            return None
        return msgspec.json.encode({"method": "answerCallbackQuery", "callback_query_id": callback_id})

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        return telegram_parse.split(account, body, self._clock())

    async def send(self, address: Address, message: Outbound, outbox_id: int) -> Receipt:
        wanted = compose(address.recipient, message, address.replies_to)
        answer = await self._api.call("sendMessage", wanted, timeout_s=SEND_TIMEOUT_S)
        return Receipt((telegram_parse.message_key(int(address.recipient), message_id_of(answer)),))

    async def fetch(self, media: Attached) -> Fetched:
        if (media.size_bytes or 0) > FILE_BYTES:
            raise FetchFailed("file: too large", retry=False)
        try:
            found = decode(_FILE_INFO, result_of(await self._api.call("getFile", {"file_id": media.provider_ref})))
        except SendError as trouble:
            raise FetchFailed(f"getFile: {trouble.code}", retry=trouble.outcome != "refused") from None
        except UnreadableBody:
            raise FetchFailed("getFile: unreadable", retry=True) from None
        if found.file_path is None or (found.file_size or 0) > FILE_BYTES:
            raise FetchFailed("file: too large", retry=False)
        url = self._file_base + quote(found.file_path)
        body, mime = await download(self._session, url, limit_bytes=FILE_BYTES)
        # Telegram's server names every file application/octet-stream; the update knew better.
        return Fetched(body, media.mime or mime, media.filename or found.file_path.rpartition("/")[2] or None)

    async def show_typing(self, address: Address, message_id: str | None) -> None:
        wanted = {"chat_id": address.recipient, "action": "typing"}
        try:
            result_of(await self._api.call("sendChatAction", wanted, timeout_s=5))
        except SendError as error:
            log.info("typing_failed", channel=self.name.value, code=error.code)

    async def acknowledge_press(self, callback_id: str) -> None:
        with suppress(SendError):
            await self._api.call("answerCallbackQuery", {"callback_query_id": callback_id}, timeout_s=5)

    async def delete_messages(self, address: Address, message_ids: Sequence[str]) -> None:
        """Delete messages of both sides younger than 48 h, named as in `Inbound.message_id` and `Receipt`.

        Raises:
            SendError: they may still stand.
        """
        numbers = sorted({int(key.split(":")[1]) for key in message_ids if re.fullmatch(r"-?\d+:\d+:\d+", key)})
        for start in range(0, len(numbers), 100):
            some = numbers[start : start + 100]
            answer = await self._api.call("deleteMessages", {"chat_id": address.recipient, "message_ids": some})
            result_of(answer)

    async def get_updates(self, offset: int | None, *, limit: int, wait_s: int) -> bytes:
        """Ask for waiting updates and return Telegram's answer as it came, for `telegram_poll`.

        offset: confirms, and so drops, everything before it.

        Raises:
            SendError: there was no good answer; code "409" means that somebody else takes the updates.
        """
        wanted = {"timeout": wait_s, "limit": limit, "allowed_updates": ALLOWED_UPDATES}
        if offset is not None:
            wanted["offset"] = offset
        answer = await self._api.call("getUpdates", wanted, timeout_s=wait_s + 15, limit_bytes=_UPDATES_BYTES)
        if answer.status != 200:
            result_of(answer)
        return answer.body

    async def bot_name(self) -> str | None:
        """The bot's user name.

        Raises:
            SendError: no answer.
        """
        try:
            return decode(_ME, result_of(await self._api.call("getMe", {}, timeout_s=5))).username
        except UnreadableBody:
            return None

    async def registration(self) -> "Registration":
        """What is asked of Telegram about the bot itself; its library is first loaded when it is first asked for.

        Loading costs 0.15 s, which no start waits for, and 8 MiB.
        """
        module = await asyncio.to_thread(import_module, "bot.channels.telegram_registration")
        made: Registration = module.Registration(self._api, self.account, self._secrets)
        return made

    async def close(self) -> None:
        """Do nothing: the shared session is closed by whoever made it."""
