"""Keeps the facts in memory as new as the tables that officers bring in, without a restart."""

import asyncio
from pathlib import Path

from bot.handlers.turns.house import House
from bot.jobs.refreshing import RefreshJob
from storage.catalogue import load_catalogue
from storage.catalogue_import import TOPIC, marks_of
from storage.database import Database


class CatalogueJob(RefreshJob):
    """Reads the tables again where a file changed."""

    topic = TOPIC

    def __init__(self, house: House, database: Database, shipped: Path, imported: Path) -> None:
        super().__init__(database)
        self._house = house
        self._shipped = shipped
        self._imported = imported
        self._marks: frozenset[tuple[str, int, int]] | None = None

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
