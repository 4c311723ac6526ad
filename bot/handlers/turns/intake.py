"""Takes raw bodies in: durable before anybody is told so, many sharing one commit."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from bot.domain.messages import ChannelName
from bot.errors import AssistanceError, StorageTrouble
from storage import inbox
from storage.database import Database
from storage.inbox import Arrival
from storage.keys import day_key

Clock = Callable[[], datetime]
_MAX_BATCH = 500
_ACCOUNT_CHARS = 64


class Source(Protocol):
    """What the intake needs to know of a channel."""

    name: ChannelName

    def account_of(self, body: bytes) -> str: ...

    def lane_of(self, body: bytes) -> str | None: ...


class Intake:
    """Collects arrivals while the last commit runs and stores them with the next one.

    looks_urgent: a cheap glance at a raw body, which lifts its lane in a backlog.
    """

    def __init__(self, database: Database, clock: Clock, looks_urgent: Callable[[bytes], bool]) -> None:
        self._database = database
        self._clock = clock
        self._looks_urgent = looks_urgent
        self._waiting: list[tuple[Arrival, asyncio.Future[None]]] = []
        self._storing: asyncio.Task[None] | None = None

    async def store(self, source: Source, body: bytes) -> None:
        """Return when a genuine body is on disk.

        Raises:
            StorageTrouble: it is not; the sender must try again.
        """
        arrival = self._arrival(source, body)
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((arrival, future))
        if self._storing is None or self._storing.done():
            self._storing = asyncio.create_task(self._store_waiting())
        # Shielded: a sender who hangs up must not undo what others wait for.
        await asyncio.shield(future)

    async def close(self) -> None:
        if self._storing is not None:
            with contextlib.suppress(AssistanceError):
                await self._storing

    def _arrival(self, source: Source, body: bytes) -> Arrival:
        """A body ready to be stored: account, lane and the first look, none of which can fail."""
        account, sender = source.account_of(body)[:_ACCOUNT_CHARS], source.lane_of(body)
        lane = self._database.vault.lane(source.name.value, account, sender) if sender else 0
        return Arrival(source.name, account, body, lane, self._looks_urgent(body), self._clock())

    async def _store_waiting(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:_MAX_BATCH], self._waiting[_MAX_BATCH:]
            try:
                await self._commit([arrival for arrival, _ in batch])
            except Exception as error:
                trouble = error if isinstance(error, AssistanceError) else StorageTrouble(type(error).__name__)
                for _, future in batch:
                    if not future.done():
                        future.set_exception(trouble)
                        future.exception()  # the sender may have hung up: nobody is left to look at it
                if not isinstance(error, AssistanceError):
                    raise
            else:
                for _, future in batch:
                    if not future.done():
                        future.set_result(None)

    async def _commit(self, arrivals: list[Arrival]) -> None:
        days = {day_key(arrival.received_at.astimezone(UTC).date()) for arrival in arrivals}
        await self._database.vault.ensure(days, self._clock())
        async with self._database.transaction() as tx:
            await inbox.store(tx, arrivals)
