"""Keeps open intakes in memory as new as their table, and ends the rosters of those long closed."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.handlers.surge.arrivals import OpenIntakes
from bot.jobs.upkeep import Chore
from bot.logs import log
from storage import surge
from storage.database import Database

_SWEEP_S = 15.0
_KEEP_ROSTER = timedelta(days=90)


class IntakeJob:
    """Reads again when somebody says so, and now and then for what nobody heard."""

    def __init__(self, database: Database, intakes: OpenIntakes) -> None:
        self._database = database
        self._intakes = intakes
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        with self._database.signals.listening(surge.OPEN_TOPIC) as listener:
            while not self._stopping.is_set():
                try:
                    async with self._database.reading() as tx:
                        await self._intakes.refresh(tx)
                except Exception as error:
                    log.exception("intakes_not_read", error=type(error).__name__)
                await listener.wait(_SWEEP_S)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(surge.OPEN_TOPIC)


def forget_rosters(database: Database, clock: Callable[[], datetime]) -> Chore:
    """End the life of rosters 90 days after their intake was closed: rows go, and their key with them."""

    async def forget() -> None:
        now = clock()
        async with database.transaction() as tx:
            ended = await surge.forget_closed(tx, now - _KEEP_ROSTER, now)
        if ended:
            await database.vault.destroy(ended)

    return Chore("forget_rosters", 3600.0, forget)
