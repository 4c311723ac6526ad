"""Watches every ticket's clock: what is due is acted on once, whoever sees it first (THREATS.md I7, F13, F15, F28)."""

import asyncio
from datetime import timedelta

from bot.domain.clocks import wind
from bot.handlers.escalation.next_step import Escalation, send_notices
from bot.handlers.turns.house import House
from bot.logs import log
from storage import clocks, directory
from storage.database import Database

BATCH = 50
# The next due moment wakes it; this is for what another process changed without a word, so never later than 5 s.
_SWEEP_S = 4.0
_SOONEST_S = 0.2  # what falls due together is acted on together
_TROUBLE_PAUSE_S = 1.0
_PUT_OFF = timedelta(minutes=1)


class EscalationJob:
    """One per process; any number of them share the work on PostgreSQL."""

    def __init__(self, house: House, database: Database) -> None:
        self._house = house
        self._database = database
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Go on until `stop`; the batch in hand is finished first."""
        is_adopted = False
        with self._database.signals.listening(clocks.TOPIC) as listener:
            while not self._stopping.is_set():
                try:
                    is_adopted = is_adopted or await self.adopt() == 0
                    worked = await self.work_off()
                    if 0 < worked < BATCH:
                        await asyncio.sleep(_SOONEST_S)
                    pause_s = 0.0 if worked or not is_adopted else await self._until_next_s()
                except Exception as error:
                    log.exception("escalation_failed", error=type(error).__name__)
                    pause_s = _TROUBLE_PAUSE_S
                if not self._stopping.is_set():
                    await listener.wait(pause_s)

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(clocks.TOPIC)

    async def work_off(self) -> int:
        """Act on one batch of what is due; 0 when nothing was."""
        now = self._house.clock()
        async with self._database.reading() as tx:
            self._house.limits.current = await clocks.limits(tx)
            due = await clocks.due(tx, now, BATCH)
            notices = await clocks.notices_due(tx, now, BATCH)
        if not due and not notices:
            return 0
        try:
            return await self._act(due, notices)
        except Exception as error:  # whatever it is: one ticket must not hold up the others
            log.warning("escalation_batch_failed", error=type(error).__name__)
            return await self._one_by_one(due, notices)

    async def adopt(self) -> int:
        """Give open tickets of an older version their clocks; how many it were."""
        async with self._database.reading() as tx:
            found = await clocks.without_clock(tx, BATCH)
        if not found:
            return 0
        async with self._database.transaction() as tx:
            limits = await clocks.limits(tx)
            for ticket in await clocks.take_open(tx, found):
                wind(ticket, limits, self._house.clock())
                await clocks.save_clock(tx, ticket)
        return len(found)

    async def _act(self, due: list[int], notices: list[int]) -> int:
        now = self._house.clock()
        async with self._database.transaction() as tx:
            taken = await clocks.take_due(tx, due, now)
            if taken:
                agencies = {agency.code: agency for agency in await directory.list_agencies(tx)}
                limits = await clocks.limits(tx)
                await Escalation(self._house, tx, agencies, limits, now).run(taken)
            told = await clocks.take_notices(tx, notices, now)
            await send_notices(self._house, tx, told, now)
        return len(taken) + len(told)

    async def _one_by_one(self, due: list[int], notices: list[int]) -> int:
        """A batch failed as a whole: each ticket has its own transaction now, and the one that fails waits a minute."""
        worked = 0
        for ticket_id in dict.fromkeys((*due, *notices)):
            try:
                worked += await self._act([ticket_id], [ticket_id])
            except Exception as error:
                log.exception("escalation_of_ticket_failed", ticket_id=ticket_id, error=type(error).__name__)
                async with self._database.transaction() as tx:
                    await clocks.put_off(tx, ticket_id, self._house.clock() + _PUT_OFF)
        return worked

    async def _until_next_s(self) -> float:
        async with self._database.reading() as tx:
            moment = await clocks.next_due(tx)
        if moment is None:
            return _SWEEP_S
        return min(_SWEEP_S, max(_SOONEST_S, (moment - self._house.clock()).total_seconds()))
