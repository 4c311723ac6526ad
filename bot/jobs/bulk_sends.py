"""Lets what goes to many people join the outbox in slices, so that ordinary distress keeps its lane."""

import asyncio
from collections.abc import Collection

from bot.domain.messages import ChannelName
from bot.handlers.surge.bulk_sends import queue_slice
from bot.handlers.surge.call_lists import tell_of_filled
from bot.handlers.turns.house import House
from bot.jobs.upkeep import Chore
from bot.logs import log
from storage import bulk_sends
from storage.database import Database

_PAUSE_S = 1.0


class BulkSendJob:
    """One slice of each running send about once a second: never more rows than two seconds of sending."""

    def __init__(self, house: House, database: Database, channels: Collection[ChannelName]) -> None:
        self._house = house
        self._database = database
        self._channels = frozenset(channels)
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        with self._database.signals.listening(bulk_sends.JOB_TOPIC) as listener:
            while not self._stopping.is_set():
                try:
                    await self.work_off()
                except Exception as error:
                    log.exception("bulk_sends_failed", error=type(error).__name__)
                await listener.wait(_PAUSE_S)

    async def work_off(self) -> int:
        """Queue one slice of each running send; gives how many rows joined the outbox."""
        async with self._database.reading() as tx:
            send_ids = await bulk_sends.running(tx)
        queued = 0
        for send_id in send_ids:
            async with self._database.transaction() as tx:
                queued += await queue_slice(self._house, tx, send_id, self._channels, self._house.clock())
        return queued

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(bulk_sends.JOB_TOPIC)


def tell_of_call_lists(house: House, database: Database) -> Chore:
    """Look whether a check-in has left somebody to be called."""

    async def work() -> None:
        async with database.transaction() as tx:
            await tell_of_filled(house, tx, house.clock())

    return Chore("tell_of_call_lists", 20.0, work)
