"""Many conversations at once over Telegram, and the client's own record of what was acknowledged."""

import asyncio
import itertools
import json
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.scenarios.installation import Installation

STORY = (
    "tolong, majikan pukul saya",
    "Malaysia",
    "aman",
    "tidak",
    "tidak",
    "dia marah karena saya minta gaji",
    "sendirian",
    "malam saja",
)
BROKEN_OFF_AFTER = 3
_PATIENCE_S = 60.0
_LOOK_EVERY_S = 0.1


@dataclass
class Crowd:
    """People who tell their story without waiting; Telegram keeps each one's order and repeats what is not taken."""

    house: Installation
    http: aiohttp.ClientSession
    sent: dict[int, list[str]] = field(default_factory=dict)
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(10**6 + secrets.randbits(40)))

    async def comes(self, people: int = 3) -> None:
        """Let new people begin; the last of them falls silent in the middle."""
        for place in range(people):
            await self._tells(STORY if place < people - 1 else STORY[:BROKEN_OFF_AFTER])

    async def _tells(self, story: tuple[str, ...]) -> None:
        chat = next(self._numbers)
        self.sent[chat] = []
        for words in story:
            message_id = next(self._numbers)
            self.sent[chat].append(f"{chat}:{message_id}:0")
            message = {
                "message_id": message_id,
                "from": {"id": chat, "is_bot": False, "first_name": "Contoh", "language_code": "id"},
                "chat": {"id": chat, "first_name": "Contoh", "type": "private"},
                "date": int(self.house.now().timestamp()),
                "text": words,
            }
            await self.http.post(f"{self.house.telegram.url}/control/updates", json={"message": message})

    async def acknowledged(self) -> dict[int, list[str]]:
        """Chat to the messages the product answered with 200, by the record of who delivered them."""
        taken: dict[int, list[str]] = {chat: [] for chat in self.sent}
        for delivery in await self._deliveries():
            message = json.loads(delivery["body"])["message"]
            chat = message["chat"]["id"]
            if chat in taken and 200 in delivery["statuses"]:
                taken[chat].append(f"{chat}:{message['message_id']}:0")
        return taken

    async def count_acknowledged(self) -> int:
        return sum(len(messages) for messages in (await self.acknowledged()).values())

    async def is_everything_taken(self) -> bool:
        return all(delivery["is_done"] for delivery in await self._deliveries())

    async def everything_was_taken(self) -> None:
        end = time.monotonic() + _PATIENCE_S
        while not await self.is_everything_taken():
            assert time.monotonic() < end, "Telegram still has updates that the product does not take"
            await asyncio.sleep(_LOOK_EVERY_S)

    async def heard_by(self, chat: int) -> list[str]:
        url, query = f"{self.house.telegram.url}/control/messages", {"chat": str(chat)}
        async with self.http.get(url, params=query) as answer:
            return [message["text"] for message in await answer.json()]

    async def _deliveries(self) -> list[dict[str, Any]]:
        async with self.http.get(f"{self.house.telegram.url}/control/deliveries") as answer:
            found: list[dict[str, Any]] = await answer.json()
            return found
