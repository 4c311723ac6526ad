"""Keeps open intakes in memory as new as their table, and ends the rosters of those long closed."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.handlers.surge.arrivals import OpenIntakes
from bot.jobs.refreshing import RefreshJob
from bot.jobs.upkeep import Chore
from storage import surge
from storage.database import Database

_KEEP_ROSTER = timedelta(days=90)


class IntakeJob(RefreshJob):
    """Reads the open intakes."""

    topic = surge.OPEN_TOPIC

    def __init__(self, database: Database, intakes: OpenIntakes) -> None:
        super().__init__(database)
        self._intakes = intakes

    async def refresh(self) -> None:
        async with self._database.reading() as tx:
            await self._intakes.refresh(tx)


def forget_rosters(database: Database, clock: Callable[[], datetime]) -> Chore:
    """End the life of rosters 90 days after their intake was closed: rows go, and their key with them."""

    async def forget() -> None:
        now = clock()
        async with database.transaction() as tx:
            ended = await surge.forget_closed(tx, now - _KEEP_ROSTER, now)
        if ended:
            await database.vault.destroy(ended)

    return Chore("forget_rosters", 3600.0, forget)
