"""Keeps the facts in memory as new as the tables that officers bring in, without a restart."""

import asyncio
from pathlib import Path

from bot.handlers.turns.house import House
from bot.logs import log
from storage.catalogue import load_catalogue
from storage.catalogue_import import TOPIC, marks_of
from storage.database import Database

_SWEEP_S = 15.0  # for what a command line brought in beside a SQLite database, and what nobody heard


class CatalogueJob:
    """Reads the tables again when somebody says so, and now and then looks whether a file changed."""

    def __init__(self, house: House, database: Database, shipped: Path, imported: Path) -> None:
        self._house = house
        self._database = database
        self._shipped = shipped
        self._imported = imported
        self._marks: frozenset[tuple[str, int, int]] | None = None
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        with self._database.signals.listening(TOPIC) as listener:
            while not self._stopping.is_set():
                try:
                    await self.refresh()
                except Exception as error:
                    log.exception("catalogue_not_read", error=type(error).__name__)
                await listener.wait(_SWEEP_S)

    async def refresh(self) -> bool:
        """Take over what changed; says whether anything did."""
        marks = await asyncio.to_thread(marks_of, self._imported)
        if marks == self._marks:
            return False
        newer = await asyncio.to_thread(load_catalogue, self._shipped, self._imported)
        self._house.catalogue.take(newer)
        self._house.routing.learn(newer)
        self._marks = marks
        return True

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(TOPIC)
