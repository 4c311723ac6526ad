"""Keeps the house in order: seals the audit chain, deletes what is old, copies the key store, looks at invariants."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.logs import log
from storage import (
    agency_events,
    agency_webhooks,
    api,
    audit,
    audit_reading,
    inbox,
    officer_chats,
    officers,
    steady_clock,
)
from storage.backups import copy_database
from storage.checks import CHAIN_BROKEN, find_problems
from storage.database import Database
from storage.engines import key_path
from storage.keys import day_key

_KEEP_BODY = timedelta(days=14)
_KEEP_HASH = timedelta(days=40)
_KEEP_SESSION = timedelta(days=2)
_KEEP_CODE = timedelta(days=1)
_KEEP_ANSWER = timedelta(days=1)
_KEEP_DRAFT = timedelta(days=1)
_KEEP_DELIVERY = timedelta(days=30)
_DELETE_EVERY = timedelta(hours=1)
_DELETE_AT_ONCE = 500
_SETTLED_AFTER_S = 60.0  # what lay there from before the start is worked off by then, and is no fault


@dataclass(frozen=True, slots=True)
class Chore:
    """Something done again and again. every_s: seconds between two times; first_after_s: before the first."""

    name: str
    every_s: float
    do: Callable[[], Awaitable[None]]
    first_after_s: float = 0.0


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
        await self._rest(chore.first_after_s)
        while not self._stopping.is_set():
            try:
                await chore.do()
            except Exception as error:
                log.exception("chore_failed", job=chore.name, error=type(error).__name__)
            await self._rest(chore.every_s)

    async def _rest(self, seconds: float) -> None:
        """Wait, but not past `stop`."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)


def seal_audit(database: Database) -> Chore:
    """Chain new audit rows within five seconds (THREATS.md I12)."""

    async def seal() -> None:
        async with database.reading() as tx:
            if not await audit.has_unsealed(tx):
                return
        async with database.transaction() as tx:
            await audit.seal(tx)

    return Chore("seal_audit", 3.0, seal)


def copy_keys(database: Database) -> Chore:
    """Overwrite the key store's one copy every hour, so that what was erased is soon gone from it too (SQLite)."""

    async def copy() -> None:
        if database.path is None:
            return
        source = key_path(database.path)
        fresh = source.with_suffix(".copy.new")
        await asyncio.to_thread(_copy_over, source, fresh, source.with_suffix(".copy"))

    return Chore("copy_keys", 3600.0, copy)


def _copy_over(source: Path, fresh: Path, target: Path) -> None:
    fresh.unlink(missing_ok=True)
    copy_database(source, fresh)
    fresh.replace(target)


def check_invariants(database: Database, clock: Callable[[], datetime]) -> Chore:
    """Look at every invariant once an hour; what does not hold is an error in the log (THREATS.md section 5)."""

    async def check() -> None:
        async with database.reading() as tx:
            problems = await find_problems(tx, clock(), whole_file=False)
        for problem in problems:
            log.error("invariant_broken", reason=problem)
        async with database.transaction() as tx:
            await audit_reading.note_check(tx, CHAIN_BROKEN not in problems, clock())

    return Chore("check_invariants", 3600.0, check, _SETTLED_AFTER_S)


def delete_old(database: Database, clock: Callable[[], datetime]) -> Chore:
    """End the life of raw bodies: 14 days after they are done, their hash after 40, the day's key with the last.

    Sessions, one-time codes and remembered API answers go when nobody can use them any more. A clock that jumped
    deletes nothing until it can be believed again (THREATS.md I14, F13).
    """

    async def delete() -> None:
        now = clock()
        async with database.transaction() as tx:
            verdict = await steady_clock.look(tx, now, _DELETE_EVERY)
            if verdict is not steady_clock.Verdict.STEADY:
                # After every start it is watched for a day: only a clock that is contradicted needs somebody's eye.
                say = log.warning if verdict is steady_clock.Verdict.CONTRADICTED else log.info
                say("purge_put_off", reason=verdict.value)
                return
            await inbox.delete_old(tx, now, _KEEP_BODY, _KEEP_HASH, _DELETE_AT_ONCE)
            ended = await inbox.days_without_bodies(tx, now.astimezone(UTC).date())
            await officers.delete_old(tx, sessions_before=now - _KEEP_SESSION, codes_before=now - _KEEP_CODE)
            await api.delete_old_answers(tx, now - _KEEP_ANSWER)
            await agency_webhooks.delete_old(tx, now - _KEEP_DELIVERY)
            await agency_events.delete_old(tx, now - _KEEP_DELIVERY)
            await officer_chats.forget_drafts(tx, now - _KEEP_DRAFT)
        if ended:
            await database.vault.destroy([day_key(day) for day in ended])

    return Chore("delete_old", _DELETE_EVERY.total_seconds(), delete)
