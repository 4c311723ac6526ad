"""Tests of transactions: what is lost, what is not, and which errors come out."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import Executable, select, text, update
from sqlalchemy.dialects import sqlite

from bot.errors import Conflict, NotFound, StorageTrouble
from storage.database import Database
from storage.prepared import Prepared
from storage.schema import facts, inbox
from storage.sqlite import driver


async def pragma(connection: Any, name: str) -> object:
    return (await connection.execute(text(f"PRAGMA {name}"))).scalar()


async def counted(database: Database) -> str:
    async with database.reading() as tx:
        return str((await tx.execute(select(facts.c.value).where(facts.c.name == "count"))).scalar_one())


async def test_concurrent_updates_are_not_lost(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.execute(facts.insert(), [{"name": "count", "value": "0"}])

    async def add_one() -> None:
        async with database.transaction() as tx:
            query = select(facts.c.value).where(facts.c.name == "count")
            value = (await tx.execute(query if tx.is_sqlite else query.with_for_update())).scalar_one()
            await asyncio.sleep(0)
            await tx.execute(update(facts).where(facts.c.name == "count").values(value=str(int(value) + 1)))

    await asyncio.gather(*(add_one() for _ in range(30)))

    assert await counted(database) == "30"


async def test_block_that_raises_leaves_nothing_and_tells_nobody(database: Database) -> None:
    with database.signals.listening("news") as listener:
        with pytest.raises(NotFound):
            async with database.transaction() as tx:
                await tx.execute(facts.insert(), [{"name": "count", "value": "0"}])
                tx.tell("news", "1")
                raise NotFound

        assert await listener.wait(0.01) == set()
    async with database.reading() as tx:
        assert (await tx.execute(select(facts))).all() == []


async def test_cancelled_block_leaves_nothing_and_holds_no_lock(database: Database) -> None:
    inside = asyncio.Event()

    async def hang() -> None:
        async with database.transaction() as tx:
            await tx.execute(facts.insert(), [{"name": "count", "value": "0"}])
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await inside.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    async with database.transaction() as tx:
        assert (await tx.execute(select(facts))).all() == []
        await tx.execute(facts.insert(), [{"name": "count", "value": "1"}])
    assert await counted(database) == "1"


async def test_broken_uniqueness_becomes_our_conflict(database: Database) -> None:
    row = {"name": "count", "value": "0"}

    with pytest.raises(Conflict):
        async with database.transaction() as tx:
            await tx.execute(facts.insert(), [row])
            await tx.execute(facts.insert(), [row])


async def test_statement_the_database_cannot_take_becomes_our_trouble(database: Database) -> None:
    with pytest.raises(StorageTrouble):
        async with database.transaction() as tx:
            await tx.execute(text("SELECT nothing FROM nowhere"))


async def test_error_of_ours_passes_through_unchanged(database: Database) -> None:
    with pytest.raises(NotFound):
        async with database.transaction():
            raise NotFound


async def test_what_is_told_arrives_after_the_commit(database: Database) -> None:
    with database.signals.listening("news") as listener:
        async with database.transaction() as tx:
            tx.tell("news", "1")
            before = await listener.wait(0.01)
        after = await listener.wait(1)

    assert (before, after) == (set(), {"1"})


async def test_insert_or_ignore_leaves_the_first_row(database: Database) -> None:
    async with database.transaction() as tx:
        statement = tx.insert_or_ignore(facts)
        await tx.execute(statement, [{"name": "count", "value": "1"}])
        await tx.execute(statement, [{"name": "count", "value": "2"}])

    assert await counted(database) == "1"


def test_skip_locked_compiles_to_nothing_on_sqlite() -> None:
    query = select(inbox.c.id).with_for_update(skip_locked=True)

    assert "FOR UPDATE" not in str(query.compile(dialect=sqlite.dialect()))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_i1_sqlite_writer_syncs_every_commit_and_wipes_what_it_deletes(database: Database) -> None:
    async with database.transaction() as tx:
        found = [await pragma(tx.connection, name) for name in ("synchronous", "journal_mode", "secure_delete")]
        enforced = await pragma(tx.connection, "foreign_keys")

    assert (found, enforced) == ([2, "wal", 1], 1)


@pytest.mark.parametrize("statement", [facts.insert(), select(facts).with_for_update()], ids=["writes", "locks"])
async def test_reader_can_neither_write_nor_lock(database: Database, statement: Executable) -> None:
    async with database.reading() as tx:
        with pytest.raises(TypeError):
            await tx.execute(statement, {"name": "count", "value": "0"})
        with pytest.raises(TypeError):
            await tx.put(Prepared(statement), {"name": "count", "value": "0"})


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_sqlite_itself_refuses_a_reader_that_writes(database: Database) -> None:
    with pytest.raises(StorageTrouble):
        async with database.reading() as tx:
            await tx.execute(text("INSERT INTO facts (name, value) VALUES ('count', '0')"))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_sqlite_reader_sees_one_moment_while_others_write(database: Database) -> None:
    async with database.reading() as tx:
        before = (await tx.execute(select(facts))).all()
        async with database.transaction() as writer:
            await writer.execute(facts.insert(), [{"name": "count", "value": "0"}])
        after = (await tx.execute(select(facts))).all()

    assert (before, after) == ([], [])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_f06_sqlite_transaction_gives_up_when_another_process_keeps_the_lock(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = driver.connect(str(database.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async with asyncio.timeout(4):
        with pytest.raises(StorageTrouble):
            async with database.transaction():
                pass

    other.execute("ROLLBACK")
    other.close()
    async with database.transaction() as tx:
        await tx.execute(facts.insert(), [{"name": "count", "value": "0"}])


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_i1_postgresql_commits_are_synchronous(database: Database) -> None:
    async with database.transaction() as tx:
        assert (await tx.execute(text("SHOW synchronous_commit"))).scalar() == "on"
