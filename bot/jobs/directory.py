"""Keeps what is known in memory of agencies and routing rules as new as the tables."""

import asyncio

from bot.handlers.routing import Routing
from bot.logs import log
from storage.database import Database
from storage.routing import TOPIC

_SWEEP_S = 15.0


class DirectoryJob:
    """Reads again when somebody says so, and now and then for what nobody heard."""

    def __init__(self, database: Database, routing: Routing) -> None:
        self._database = database
        self._routing = routing
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        with self._database.signals.listening(TOPIC) as listener:
            while not self._stopping.is_set():
                try:
                    await self.refresh()
                except Exception as error:
                    log.exception("directory_not_read", error=type(error).__name__)
                await listener.wait(_SWEEP_S)

    async def refresh(self) -> None:
        async with self._database.reading() as tx:
            await self._routing.refresh(tx)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(TOPIC)
