"""Keeps the house in order: seals the audit chain, deletes what is old, copies the key store, watches Telegram's side."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.logs import log
from storage import audit, inbox
from storage.database import Database
from storage.keys import day_key

_KEEP_BODY = timedelta(days=14)
_KEEP_HASH = timedelta(days=40)
_DELETE_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Chore:
    """Something done again and again. every_s: seconds between two times."""

    name: str
    every_s: float
    do: Callable[[], Awaitable[None]]


class Upkeep:
    """Runs chores side by side; one that fails is logged and tried again next time."""

    def __init__(self, chores: list[Chore]) -> None:
        self._chores = chores
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            for chore in self._chores:
                group.create_task(self._repeat(chore))

    def stop(self) -> None:
        self._stopping.set()

    async def _repeat(self, chore: Chore) -> None:
        while not self._stopping.is_set():
            try:
                await chore.do()
            except Exception as error:
                log.exception("chore_failed", job=chore.name, error=type(error).__name__)
            try:
                await asyncio.wait_for(self._stopping.wait(), chore.every_s)
            except TimeoutError:
                continue


def seal_audit(database: Database) -> Chore:
    """Chain new audit rows within five seconds (THREATS.md I12)."""

    async def seal() -> None:
        async with database.reading() as tx:
            if not await audit.has_unsealed(tx):
                return
        async with database.transaction() as tx:
            await audit.seal(tx)

    return Chore("seal_audit", 3.0, seal)


def delete_old(database: Database, clock: Callable[[], datetime]) -> Chore:
    """End the life of raw bodies: 14 days after they are done, their hash after 40, the day's key with its last body."""

    async def delete() -> None:
        now = clock()
        async with database.transaction() as tx:
            await inbox.delete_old(tx, now, _KEEP_BODY, _KEEP_HASH, _DELETE_AT_ONCE)
            ended = await inbox.days_without_bodies(tx, now.astimezone(UTC).date())
        if ended:
            await database.vault.destroy([day_key(day) for day in ended])

    return Chore("delete_old", 3600.0, delete)
