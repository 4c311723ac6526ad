"""Keeps what is known in memory of agencies and routing rules as new as the tables."""

from bot.handlers.routing import Routing
from bot.jobs.refreshing import RefreshJob
from storage.database import Database
from storage.routing import TOPIC


class DirectoryJob(RefreshJob):
    """Reads agencies and rules."""

    topic = TOPIC

    def __init__(self, database: Database, routing: Routing) -> None:
        super().__init__(database)
        self._routing = routing

    async def refresh(self) -> None:
        async with self._database.reading() as tx:
            await self._routing.refresh(tx)
