"""Faults of the machine, in their short form: backlog, hashing, a restarted or damaged database, a restored copy."""

import asyncio
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, text

from bot.domain.messages import ChannelName, Outbound
from bot.domain.outbox import OutboxKind, OutboxRow
from bot.domain.people import Identity
from bot.errors import StorageTrouble
from bot.handlers.desk.errors import SignInRefused
from bot.handlers.desk.sign_in import SignIn
from bot.jobs.turns import BATCH
from storage import inbox, outbox, schema
from storage.backups import copy_database, hold_outbox
from storage.checks import find_problems
from storage.database import Database
from storage.engines import postgresql_engine
from storage.ids import Ids
from storage.signals import Signals
from storage.sqlite import driver
from tests.clock import Clock
from tests.databases import sqlite_url
from tests.talk import Talk
from tests.world import World

_DROP_THE_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid <> pg_backend_pid() AND backend_type = 'client backend' AND datname = current_database()
"""


class SlowHasher(PasswordHasher):
    """Hashes until it is let go; counts how many do so at once."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.go_on = threading.Event()
        self.at_once = self.most_at_once = 0
        self._counting = threading.Lock()

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002  # the library's name
        with self._counting:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        assert self.go_on.wait(10), "the loop stood still"
        with self._counting:
            self.at_once -= 1
        return super().verify(hash, password)


async def test_F19_many_sign_ins_leave_the_loop_free_and_hash_two_at_a_time(database: Database, clock: Clock) -> None:
    hasher = SlowHasher()
    sign_in = SignIn(database, clock, hasher)
    tries = [
        asyncio.ensure_future(sign_in.start(f"petugas{number}", "contoh sandi", "000000", source=f"10.0.0.{number}"))
        for number in range(12)
    ]
    while hasher.at_once < 2:
        await asyncio.sleep(0.001)
    hasher.go_on.set()
    outcomes = await asyncio.gather(*tries, return_exceptions=True)

    assert [type(outcome) for outcome in outcomes] == [SignInRefused] * 12
    assert hasher.most_at_once == 2


async def test_F18_danger_behind_a_long_backlog_is_in_the_first_batch(talk: Talk) -> None:
    waiting = [talk.telegram.text(str(777_100_000 + number % 30), f"halo {number}") for number in range(2 * BATCH)]
    await talk.arrive(talk.telegram, *waiting)
    await talk.arrive(talk.telegram, talk.telegram.text(talk.worker.sender, "tolong, majikan pukul saya"))
    talk.clock.move(timedelta(hours=24))
    await talk.start_anew()

    await talk.turn_job().work_off()

    assert await talk.alerts() == [("opened", "critical")]
    await talk.work_off()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_F5_database_that_dropped_every_connection_is_found_again(
    database: Database, database_url: str, world: World
) -> None:
    before = await world.ticket()
    killer = postgresql_engine(database_url)
    async with killer.begin() as connection:
        await connection.execute(text(_DROP_THE_OTHERS))
    await killer.dispose()

    outcomes = [await count_tickets(database) for _ in range(3)]

    assert outcomes[-1] == 1
    assert outcomes[0] in (1, None)  # trouble is said once at most, as a 503 that is tried again
    assert before.reference


async def count_tickets(database: Database) -> int | None:
    """How many there are; `None` when the database is in trouble."""
    try:
        async with database.transaction() as tx:
            return len((await tx.execute(select(schema.tickets.c.id))).all())
    except StorageTrouble:
        return None


async def test_F25_damaged_page_is_found_and_named(database: Database, world: World, tmp_path: Path) -> None:
    await world.ticket()
    path = tmp_path / "damaged" / "pulang.db"
    path.parent.mkdir()
    assert database.path is not None
    copy_database(database.path, path)
    damage(path)
    damaged = Database(sqlite_url(path.parent), database.vault, Ids(), Signals())

    async with damaged.reading() as tx:
        problems = await find_problems(tx, world.clock())
    await damaged.close()

    assert problems == ["F25: the database file is damaged"]


def damage(path: Path) -> None:
    """Write over the head of a page that no other query of the check reads."""
    with closing(driver.connect(str(path))) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'identities'").fetchone()
    data = bytearray(path.read_bytes())
    start = (page - 1) * size
    data[start : start + 40] = b"\xaa" * 40
    path.write_bytes(data)


async def test_F24_restored_copy_sends_nothing_old_and_holds_all_invariants(
    database: Database, world: World, clock: Clock, tmp_path: Path
) -> None:
    person = await world.person()
    identity = await world.identity(person, ChannelName.TELEGRAM)
    await put_into_outbox(database, identity, clock, 3)
    path = tmp_path / "restored" / "pulang.db"
    path.parent.mkdir()
    assert database.path is not None
    copy_database(database.path, path)
    restored = Database(sqlite_url(path.parent), database.vault, Ids(), Signals())

    async with restored.transaction() as tx:
        held = await hold_outbox(tx, clock())
        due = await outbox.lease(tx, 1, clock(), clock() + timedelta(seconds=30), 100)
        problems = await find_problems(tx, clock())
    await restored.close()

    assert (held, due, problems) == (3, [], [])
    assert path.stat().st_mode & 0o777 == 0o600


async def put_into_outbox(database: Database, identity: Identity, clock: Clock, count: int) -> None:
    rows = [
        OutboxRow(
            database.ids.draw(),
            identity.id,
            identity.person_id,
            identity.channel,
            OutboxKind.REPLY,
            Outbound(f"kabar {number}"),
            clock(),
        )
        for number in range(count)
    ]
    async with database.transaction() as tx:
        await outbox.add(tx, rows)
        await outbox.lease(tx, 9, clock(), clock() + timedelta(seconds=30), 1)


async def test_I9_body_that_is_stuck_is_named(talk: Talk) -> None:
    await talk.arrive(talk.telegram, talk.telegram.text(talk.worker.sender, "halo"))
    talk.clock.move(timedelta(seconds=90))
    async with talk.database.reading() as tx:
        problems = await find_problems(tx, talk.clock())
    await talk.work_off()

    assert problems == ["I9: 1 bodies are stuck"]


async def test_I14_purge_leaves_open_tickets_and_what_is_not_done(talk: Talk) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    await talk.arrive(talk.telegram, b"{}")
    await talk.work_off()
    await talk.arrive(talk.telegram, talk.telegram.text(talk.worker.sender, "halo"))
    before = await talk.timeline(await talk.ticket())
    talk.clock.move(timedelta(days=60))
    async with talk.database.transaction() as tx:
        await inbox.delete_old(tx, talk.clock(), timedelta(days=14), timedelta(days=40), 500)

    assert await talk.timeline(await talk.ticket()) == before
    assert [state for state, *_ in await talk.unfinished()] == ["aside", "new"]
    await talk.work_off()


async def test_I14_purge_is_bounded_per_run(talk: Talk) -> None:
    await talk.arrive(talk.telegram, *(talk.telegram.text(talk.worker.sender, f"halo {n}") for n in range(7)))
    await talk.work_off()
    talk.clock.move(timedelta(days=15))
    emptied = []
    for _ in range(3):
        async with talk.database.transaction() as tx:
            emptied.append(await inbox.delete_old(tx, talk.clock(), timedelta(days=14), timedelta(days=40), 3))

    assert emptied == [3, 3, 1]
