"""Fetches Telegram's updates where there is no public address, with the same promise: stored, then confirmed."""

import asyncio

from bot.channels.telegram import Telegram
from bot.channels.telegram_poll import poll
from bot.handlers.turns.intake import Intake


class PollingJob:
    """One poller of one bot."""

    def __init__(self, telegram: Telegram, intake: Intake) -> None:
        self._telegram = telegram
        self._intake = intake
        self._stopping = asyncio.Event()
        self._acknowledging: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        await poll(self._telegram, self._store, self._stopping)

    def stop(self) -> None:
        self._stopping.set()

    async def _store(self, bodies: list[bytes]) -> None:
        """Return when all are on disk; only then the offset moves."""
        await asyncio.gather(*(self._intake.store(self._telegram, body) for body in bodies))
        for body in bodies:
            callback_id = self._telegram.press_in(body)
            if callback_id is not None:
                task = asyncio.create_task(self._telegram.acknowledge_press(callback_id))
                self._acknowledging.add(task)
                task.add_done_callback(self._acknowledging.discard)
