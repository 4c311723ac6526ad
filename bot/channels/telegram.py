"""Telegram as a channel: proof, reading, sending, files, and the registration of the bot itself."""

import hmac
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import quote

import aiohttp
import msgspec
from msgspec import Struct
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.channels import telegram_parse
from bot.channels.contract import Fetched, Receipt
from bot.channels.exchange import download
from bot.channels.payload import decode
from bot.channels.telegram_request import TelegramRequest
from bot.channels.telegram_send import compose, message_id_of, result_of
from bot.domain.messages import Address, Attached, ChannelName, Event, Outbound
from bot.errors import FetchFailed, ForgedRequest, SendError, UnreadableBody, WrongSettings
from bot.logs import log

API_URL = "https://api.telegram.org/bot"
FILE_URL = "https://api.telegram.org/file/bot"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
FILE_BYTES = 20 * 1024 * 1024
SEND_TIMEOUT_S = 20.0
# Named at every start: left out, Telegram keeps the list of an older version.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_UPDATES_BYTES = 32 * 1024 * 1024

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WebhookInfo:
    """What Telegram says about our webhook; `url` is empty while there is none."""

    url: str
    pending: int
    last_error_at: datetime | None
    last_error: str | None
    allowed_updates: tuple[str, ...]


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
        self._request = TelegramRequest(session, f"{api_url}{token}")
        # The library gets neither token nor address: it would write both into its log.
        self._bot = Bot(
            f"{self.account}:hidden",
            base_url=lambda _: "",
            base_file_url=lambda _: "",
            request=self._request,
            get_updates_request=self._request,
        )

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
        answer = await self._request.call("sendMessage", wanted, timeout_s=SEND_TIMEOUT_S)
        return Receipt((telegram_parse.message_key(int(address.recipient), message_id_of(answer)),))

    async def fetch(self, media: Attached) -> Fetched:
        if (media.size_bytes or 0) > FILE_BYTES:
            raise FetchFailed("file: too large", retry=False)
        try:
            found = decode(_FILE_INFO, result_of(await self._request.call("getFile", {"file_id": media.provider_ref})))
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
            result_of(await self._request.call("sendChatAction", wanted, timeout_s=5))
        except SendError as error:
            log.info("typing_failed", channel=self.name.value, code=error.code)

    async def acknowledge_press(self, callback_id: str) -> None:
        with suppress(SendError):
            await self._request.call("answerCallbackQuery", {"callback_query_id": callback_id}, timeout_s=5)

    async def delete_messages(self, address: Address, message_ids: Sequence[str]) -> None:
        """Delete messages of both sides younger than 48 h, named as in `Inbound.message_id` and `Receipt`.

        Raises:
            SendError: they may still stand.
        """
        numbers = sorted({int(key.split(":")[1]) for key in message_ids if re.fullmatch(r"-?\d+:\d+:\d+", key)})
        for start in range(0, len(numbers), 100):
            some = numbers[start : start + 100]
            answer = await self._request.call("deleteMessages", {"chat_id": address.recipient, "message_ids": some})
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
        answer = await self._request.call("getUpdates", wanted, timeout_s=wait_s + 15, limit_bytes=_UPDATES_BYTES)
        if answer.status != 200:
            result_of(answer)
        return answer.body

    async def bot_name(self) -> str | None:
        """The bot's user name.

        Raises:
            SendError: no answer.
        """
        try:
            return decode(_ME, result_of(await self._request.call("getMe", {}, timeout_s=5))).username
        except UnreadableBody:
            return None

    async def register_webhook(self, url: str, max_connections: int = 40) -> None:
        """Have updates sent to `url`. Those waiting are never dropped; safe to call twice.

        Raises:
            WrongSettings: there is no secret Telegram would take.
            SendError: Telegram did not take it.
        """
        if not self._secrets or _SECRET.fullmatch(self._secrets[0]) is None:
            raise WrongSettings("the Telegram webhook secret must be 1 to 256 of A-Z a-z 0-9 _ -")
        await self._manage(
            self._bot.set_webhook(
                url,
                max_connections=max_connections,
                allowed_updates=ALLOWED_UPDATES,
                secret_token=self._secrets[0],
            )
        )

    async def delete_webhook(self) -> None:
        """Stop the webhook so that polling may begin. Updates that wait are kept.

        Raises:
            SendError: Telegram did not take it.
        """
        await self._manage(self._bot.delete_webhook())

    async def webhook_info(self) -> WebhookInfo:
        """Ask how the webhook does.

        Raises:
            SendError: no answer.
        """
        info = await self._manage(self._bot.get_webhook_info())
        return WebhookInfo(
            url=info.url,
            pending=info.pending_update_count,
            last_error_at=info.last_error_date,
            last_error=info.last_error_message,
            allowed_updates=tuple(info.allowed_updates),
        )

    async def set_commands(self, commands: Mapping[str, str], language: str | None = None) -> None:
        """Set the command menu, name to description; `None` is for every language without a menu of its own.

        Raises:
            SendError: Telegram did not take it.
        """
        menu = [BotCommand(name, description) for name, description in commands.items()]
        await self._manage(self._bot.set_my_commands(menu, language_code=language))

    async def set_names(self, name: str, about: str, language: str | None = None) -> None:
        """Set what an empty chat and the bot's card show; what stands there already is not set again.

        Telegram takes a new name only a few times a day.

        Raises:
            SendError: Telegram did not take it.
        """
        bot = self._bot
        if (await self._manage(bot.get_my_name(language_code=language))).name != name:
            await self._manage(bot.set_my_name(name, language_code=language))
        if (await self._manage(bot.get_my_description(language_code=language))).description != about:
            await self._manage(bot.set_my_description(about, language_code=language))
        if (await self._manage(bot.get_my_short_description(language_code=language))).short_description != about:
            await self._manage(bot.set_my_short_description(about, language_code=language))

    async def close(self) -> None:
        """Do nothing: the shared session is closed by whoever made it."""

    @staticmethod
    async def _manage(asked: Awaitable[T]) -> T:
        try:
            return await asked
        except TelegramError as trouble:
            if isinstance(trouble.__cause__, SendError):
                raise trouble.__cause__ from None
            # Only the kind of the library's own error: its text may quote whole answers.
            raise SendError("uncertain", type(trouble).__name__) from None
