"""The one way to the Bot API: JSON over the shared session."""

import aiohttp

from bot.channels.exchange import ANSWER_BYTES, Answer, as_json, post

TIMEOUT_S = 20.0
# Named at every start: left out, Telegram keeps the list of an older version.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")


class BotApi:
    """Posts to one bot's address."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self._base = base

    async def call(
        self, method: str, parameters: object, *, timeout_s: float = TIMEOUT_S, limit_bytes: int = ANSWER_BYTES
    ) -> Answer:
        """Call one method.

        Raises:
            SendError: no answer came.
        """
        return await self.post(method, as_json(parameters), timeout_s=timeout_s, limit_bytes=limit_bytes)

    async def post(
        self, method: str, body: bytes, *, timeout_s: float = TIMEOUT_S, limit_bytes: int = ANSWER_BYTES
    ) -> Answer:
        """Call one method with parameters that are JSON already.

        Raises:
            SendError: no answer came.
        """
        return await post(self._session, f"{self._base}/{method}", body, timeout_s=timeout_s, limit_bytes=limit_bytes)
