"""Works off the inbox: batches over many conversations, alone where a batch fails, woken by each arrival."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta

from bot.domain.messages import ChannelName
from bot.domain.outbox import OutboxRow
from bot.domain.people import Identity
from bot.handlers.turns.batch import Batch, Result, Splitter
from bot.handlers.turns.house import House
from bot.jobs.typing_signs import TypingSigns
from bot.logs import log
from storage import inbox
from storage.database import Database
from storage.inbox import StoredBody

BATCH = 200
_SWEEP_S = 2.0
_LEASE = timedelta(seconds=30)
_TROUBLE_PAUSE_S = 0.5


class TurnJob:
    """One per process.

    send: gets what was leased to this process. wipe: takes messages back where the channel can. signs: tells people
    whose turn takes long that it is being worked on.
    """

    def __init__(
        self,
        house: House,
        database: Database,
        splitters: Mapping[ChannelName, Splitter],
        owner: int,
        send: Callable[[Sequence[OutboxRow]], None],
        wipe: Callable[[Sequence[Identity]], Awaitable[None]],
        signs: TypingSigns | None = None,
    ) -> None:
        self._house = house
        self._database = database
        self._splitters = splitters
        self._owner = owner
        self._send = send
        self._wipe = wipe
        self._signs = signs or TypingSigns({}, house.clock)
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Go on until `stop`; the batch in hand is finished first."""
        with self._database.signals.listening("inbox") as listener:
            while not self._stopping.is_set():
                try:
                    worked = await self.work_off()
                except Exception as error:
                    log.exception("turns_failed", error=type(error).__name__)
                    await asyncio.sleep(_TROUBLE_PAUSE_S)
                    continue
                if worked < BATCH:  # what came in meanwhile has woken the listener already
                    await listener.wait(_SWEEP_S)
            self._signs.close()

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake("inbox")

    async def work_off(self) -> int:
        """Handle one batch of what waits; 0 when nothing was due."""
        try:
            result, count = await self._batch()
        except Exception as error:  # whatever it is: one poisonous body must not hold up all the others
            log.warning("batch_failed", error=type(error).__name__)
            return await self._one_by_one()
        await self._hand_on(result)
        return count

    async def _batch(self) -> tuple[Result, int]:
        now = self._house.clock()
        database = self._database
        async with database.transaction() as tx:
            bodies: list[StoredBody] = await inbox.claim(tx, now, BATCH)
            if not bodies:
                return Result(), 0
            with self._signs.watching(bodies):
                result = await Batch(self._house, tx, self._splitters).run(bodies, (self._owner, now + _LEASE))
        return result, len(bodies)

    async def _one_by_one(self) -> int:
        """A batch failed as a whole: its turns run again one transaction each, so that poison stays alone."""
        worked = 0
        for _ in range(BATCH):
            failed: StoredBody | None = None
            now = self._house.clock()
            try:
                async with self._database.transaction() as tx:
                    bodies = await inbox.claim(tx, now, 1)
                    if not bodies:
                        return worked
                    failed = bodies[0]
                    result = await Batch(self._house, tx, self._splitters).run(bodies, (self._owner, now + _LEASE))
            except Exception as error:
                if failed is None:
                    raise
                async with self._database.transaction() as tx:
                    is_last = await inbox.try_later(tx, failed, type(error).__name__, now)
                    if is_last:
                        await Batch(self._house, tx, self._splitters).tell_of_unreadable(failed)
                log.warning("body_failed", inbox_id=failed.id, error=type(error).__name__)
            else:
                await self._hand_on(result)
            worked += 1
        return worked

    async def _hand_on(self, result: Result) -> None:
        if result.rows:
            self._send(result.rows)
        if result.wiped:
            await self._wipe(result.wiped)
