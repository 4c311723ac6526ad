"""Keeps appointments when their time has come."""

import asyncio
from collections.abc import Sequence

from bot.handlers.services.erasures import keep_erasures
from bot.handlers.services.keepers import LATER, keep_due
from bot.handlers.turns.house import House
from bot.jobs.apart import together_or_apart
from bot.logs import log
from storage import appointments
from storage.database import Database, Transaction

_SWEEP_S = 5.0
_BATCH = 50


class AppointmentJob:
    """One per process; persons are locked while what is due for them is kept, so each is kept once."""

    def __init__(self, house: House, database: Database) -> None:
        self._house = house
        self._database = database
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        while not self._stopping.is_set():
            try:
                while await self.work_off():
                    pass
            except Exception as error:
                log.exception("appointments_failed", error=type(error).__name__)
            try:
                await asyncio.wait_for(self._stopping.wait(), _SWEEP_S)
            except TimeoutError:
                continue

    def stop(self) -> None:
        self._stopping.set()

    async def work_off(self) -> int:
        """Keep one batch of what is due, and put off what fails; 0 when there is nothing."""
        now = self._house.clock()
        async with self._database.reading() as tx:
            person_ids = await appointments.due_persons(tx, now, _BATCH)
        if not person_ids:
            return 0
        failed = await keep_erasures(self._database, person_ids, now)
        rest = [each for each in person_ids if each not in failed]
        failed += await together_or_apart(self._database, "appointments", rest, self._keep)
        if failed:
            async with self._database.transaction() as tx:
                await appointments.put_off(tx, failed, now, now + LATER)
        return len(person_ids)

    async def _keep(self, tx: Transaction, person_ids: Sequence[int]) -> None:
        await keep_due(self._house, tx, person_ids, self._house.clock())
