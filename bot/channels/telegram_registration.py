"""What is asked of Telegram about the bot itself: its webhook, its commands, its names; by the library's `Bot`."""

import logging
import re
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from telegram import Bot, BotCommand
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.channels.bot_api import ALLOWED_UPDATES, TIMEOUT_S, BotApi
from bot.channels.telegram_send import result_of
from bot.errors import SendError, WrongSettings

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WebhookInfo:
    """What Telegram says about our webhook; `url` is empty while there is none."""

    url: str
    pending: int
    last_error_at: datetime | None
    allowed_updates: tuple[str, ...]


class LibraryRequest(BaseRequest):
    """Carries the library's calls over our own way; it sees bare method names and never the token.

    `BotApi.call` goes past `Bot.do_api_request` (8 instead of 57 us of CPU a message, measured): that warns at every
    method the library knows, `sendMessage` among them, makes an object and a `json.dumps` for each parameter, and folds
    answers we must tell apart (an HTML 502, a refusal, a lost connection) into one `NetworkError`. `Bot` stays for what
    is called rarely.
    """

    __slots__ = ("_api",)

    def __init__(self, api: BotApi) -> None:
        self._api = api
        # The library logs all parameters at DEBUG, the webhook secret and people's words among them.
        logging.getLogger("telegram").setLevel(logging.WARNING)

    @property
    def read_timeout(self) -> float | None:
        return TIMEOUT_S

    async def initialize(self) -> None:
        """Do nothing: the session is made and closed elsewhere."""

    async def shutdown(self) -> None:
        """Do nothing: the session is made and closed elsewhere."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Serve the library: `url` is "/method", as its base address is empty.

        Raises:
            SendError: there is no good answer. The library wraps it; its own reading of errors is passed by.
        """
        body = request_data.json_payload if request_data is not None else b"{}"
        answer = await self._api.post(url.removeprefix("/"), body)
        result_of(answer)
        return answer.status, answer.body


class Registration:
    """One bot's entry at Telegram. secrets: of its webhook, the present one first."""

    def __init__(self, api: BotApi, account: str, secrets: tuple[str, ...]) -> None:
        self._secrets = secrets
        request = LibraryRequest(api)
        # The library gets neither token nor address: it would write both into its log.
        self._bot = Bot(
            f"{account}:hidden",
            base_url=lambda _: "",
            base_file_url=lambda _: "",
            request=request,
            get_updates_request=request,
        )

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

    @staticmethod
    async def _manage(asked: Awaitable[T]) -> T:
        try:
            return await asked
        except TelegramError as trouble:
            if isinstance(trouble.__cause__, SendError):
                raise trouble.__cause__ from None
            # Only the kind of the library's own error: its text may quote whole answers.
            raise SendError("uncertain", type(trouble).__name__) from None
