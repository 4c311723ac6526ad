"""What keeps something in memory as new as the tables it comes from, without a restart."""

import asyncio
from abc import ABC, abstractmethod
from typing import ClassVar

from bot.logs import log
from storage.database import Database

_SWEEP_S = 15.0  # for what a command line changed beside a SQLite database, and what nobody heard


class RefreshJob(ABC):
    """Reads again when somebody says so, and now and then for what nobody heard."""

    topic: ClassVar[str]

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stopping = asyncio.Event()

    @abstractmethod
    async def refresh(self) -> object:
        """Take over what changed."""

    async def run(self) -> None:
        with self._database.signals.listening(self.topic) as listener:
            while not self._stopping.is_set():
                try:
                    await self.refresh()
                except Exception as error:
                    log.exception("refresh_failed", job=type(self).__name__, error=type(error).__name__)
                await listener.wait(_SWEEP_S)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(self.topic)
