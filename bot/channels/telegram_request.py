"""The one way to the Bot API: JSON over the shared session, for the library's `Bot` and for our own hot path."""

import logging
from typing import Any

import aiohttp
from telegram.request import BaseRequest, RequestData

from bot.channels.exchange import ANSWER_BYTES, Answer, as_json, post
from bot.channels.telegram_send import result_of

TIMEOUT_S = 20.0


class TelegramRequest(BaseRequest):
    """Post to one bot's address; the library sees bare method names and never the token.

    `call` goes past `Bot.do_api_request` (8 instead of 57 us of CPU a message, measured): that warns at every method
    the library knows, `sendMessage` among them, makes an object and a `json.dumps` for each parameter, and folds
    answers we must tell apart (an HTML 502, a refusal, a lost connection) into one `NetworkError`. `Bot` stays for what
    is called rarely: webhook, commands.
    """

    __slots__ = ("_base", "_session")

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self._base = base
        # The library logs all parameters at DEBUG, the webhook secret and people's words among them.
        logging.getLogger("telegram").setLevel(logging.WARNING)

    @property
    def read_timeout(self) -> float | None:
        return TIMEOUT_S

    async def initialize(self) -> None:
        """Do nothing: the session is made and closed elsewhere."""

    async def shutdown(self) -> None:
        """Do nothing: the session is made and closed elsewhere."""

    async def call(
        self, method: str, parameters: object, *, timeout_s: float = TIMEOUT_S, limit_bytes: int = ANSWER_BYTES
    ) -> Answer:
        """Call one method.

        Raises:
            SendError: no answer came.
        """
        body = as_json(parameters)
        return await post(self._session, f"{self._base}/{method}", body, timeout_s=timeout_s, limit_bytes=limit_bytes)

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
        answer = await post(self._session, self._base + url, body, timeout_s=TIMEOUT_S)
        result_of(answer)
        return answer.status, answer.body
