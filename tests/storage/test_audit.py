"""Tests of the audit chain: every change of history shows."""

import asyncio

import pytest
from sqlalchemy import delete, select, update

from storage import audit
from storage.database import Database
from storage.schema import audit as audit_table
from tests.clock import Clock


@pytest.fixture
async def sealed(database: Database, clock: Clock) -> Database:
    """Six rows, chained in two goes."""
    for number in range(6):
        async with database.transaction() as tx:
            await audit.add(tx, "officer", "ticket_read", 5, 100 + number, f"row {number}", clock())
    async with database.transaction() as tx:
        assert await audit.seal(tx, 4) == 4
        assert await audit.seal(tx, 4) == 2
    return database


async def verified(database: Database) -> audit.Chain:
    async with database.reading() as tx:
        return await audit.verify(tx)


async def test_untouched_chain_is_whole(sealed: Database) -> None:
    chain = await verified(sealed)

    assert (chain.length, chain.broken_at) == (6, None)
    async with sealed.transaction() as tx:
        assert await audit.seal(tx) == 0


@pytest.mark.parametrize(
    "values",
    [{"subject": "other"}, {"officer_id": 6}, {"ticket_id": None}, {"action": "ticket_note"}, {"actor": "system"}],
)
async def test_t22_changed_row_is_named(sealed: Database, values: dict[str, object]) -> None:
    async with sealed.transaction() as tx:
        await tx.execute(update(audit_table).where(audit_table.c.position == 3).values(**values))

    assert (await verified(sealed)).broken_at == 3


async def test_t22_dropped_row_is_named(sealed: Database) -> None:
    async with sealed.transaction() as tx:
        await tx.execute(delete(audit_table).where(audit_table.c.position == 2))

    assert (await verified(sealed)).broken_at == 2


async def test_t22_swapped_rows_are_named(sealed: Database) -> None:
    async with sealed.transaction() as tx:
        for old, new in ((4, -1), (5, 4), (-1, 5)):
            await tx.execute(update(audit_table).where(audit_table.c.position == old).values(position=new))

    assert (await verified(sealed)).broken_at == 4


async def test_t22_cut_off_end_shows_in_the_head(sealed: Database) -> None:
    head = (await verified(sealed)).head
    async with sealed.transaction() as tx:
        await tx.execute(delete(audit_table).where(audit_table.c.position == 6))

    chain = await verified(sealed)

    assert (chain.length, chain.broken_at) == (5, None)
    assert chain.head != head


async def test_sealing_twice_at_once_chains_each_row_once(database: Database, clock: Clock) -> None:
    for _ in range(10):
        async with database.transaction() as tx:
            await audit.add(tx, "system", "test", None, None, "", clock())

    async def seal() -> int:
        async with database.transaction() as tx:
            return await audit.seal(tx)

    sealed = await asyncio.gather(seal(), seal(), seal())

    assert sorted(sealed) == [0, 0, 10]
    assert await verified(database) == audit.Chain(10, (await verified(database)).head, None)


async def test_i12_unsealed_rows_are_counted_once_they_are_old(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        await audit.add(tx, "system", "test", None, None, "x" * 200, clock())

    async with database.reading() as tx:
        assert await audit.count_unsealed(tx, clock()) == 0
        assert await audit.count_unsealed(tx, clock().replace(year=2030)) == 1
        assert len((await tx.execute(select(audit_table.c.subject))).scalar_one()) == 80
