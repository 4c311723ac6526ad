"""Keeps appointments when their time has come."""

import asyncio
from collections.abc import Sequence

from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from bot.handlers.escalation.alerting import ASIDE_CLOCK
from bot.handlers.services.erasures import keep_erasures
from bot.handlers.services.keepers import keep_due
from bot.handlers.turns.house import House
from bot.handlers.turns.saving import save
from bot.jobs.apart import together_or_apart
from bot.logs import log
from storage import appointments
from storage.database import Database, Transaction

_SWEEP_S = 5.0
_BATCH = 50


class AppointmentJob:
    """One per process; persons are locked while what is due for them is kept, so each is kept once, and fails alone."""

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
        """Keep one batch of what is due, put off or set aside what fails; 0 when there is nothing."""
        now = self._house.clock()
        async with self._database.reading() as tx:
            due = await appointments.find_due(tx, now, _BATCH)
        if not due:
            return 0
        persons = list(dict.fromkeys(due.values()))
        # Put off before the rest is kept: what is still due there may be anything but a failed erasure.
        await self._try_later(await keep_erasures(self._database, persons, now))

        async def keep(tx: Transaction, ids: Sequence[int]) -> None:
            await keep_due(self._house, tx, {each: due[each] for each in ids}, self._house.clock())

        await self._try_later(await together_or_apart(self._database, "appointments", list(due), keep))
        return len(due)

    async def _try_later(self, failed: Sequence[int]) -> None:
        """Officers hear of those that failed for the last time (THREATS.md I10)."""
        if not failed:
            return
        now = self._house.clock()
        async with self._database.transaction() as tx:
            last = await appointments.try_later(tx, failed, now)
            # Each by its own number: what an officer had tried again may be set aside once more.
            numbers = [tx.ids.draw() for _ in last]
            alerts = [Alert(number, 0, ASIDE_CLOCK, number, Urgency.HIGH, now) for number in numbers]
            if alerts:
                await save(self._house, tx, [], alerts, now, None)
        for each in last:
            log.warning("appointment_set_aside", row_id=each)
