"""Tickets become findable by what they say, once they came to rest."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.jobs import indexing
from bot.jobs.indexing import index_tickets
from storage.database import Database
from storage.schema import tickets
from tests.clock import Clock
from tests.searching import find, forget
from tests.world import World


async def test_ticket_is_found_by_a_word_of_its_details(database: Database, clock: Clock, world: World) -> None:
    ticket = await world.ticket(details={"assistance.employer_name": "Keluarga Contohwati"})
    async with database.transaction() as tx:
        await forget(tx, [ticket.id, ticket.person_id])
    chore = index_tickets(database, clock)
    await chore.do()
    async with database.reading() as tx:
        too_early = await find(tx, "contohwati")

    clock.move(timedelta(seconds=10))
    await chore.do()

    async with database.reading() as tx:
        assert too_early == []
        assert await find(tx, "contohwati") == [ticket.id]


async def test_nothing_is_indexed_twice_when_nothing_changed(database: Database, clock: Clock, world: World) -> None:
    await world.ticket(details={"assistance.employer_name": "Keluarga Contohwati"})
    clock.move(timedelta(seconds=10))
    chore = index_tickets(database, clock)
    await chore.do()

    await chore.do()

    async with database.reading() as tx:
        assert len(await find(tx, "keluarga contohwati")) == 1


async def test_I10_ticket_that_cannot_be_read_does_not_hide_others_from_the_search(
    database: Database, clock: Clock, world: World
) -> None:
    broken, healthy = [await world.ticket(details={"assistance.employer_name": "Keluarga Teladan"}) for _ in range(2)]
    async with database.transaction() as tx:
        await forget(tx, [healthy.id])
        spoilt = update(tickets).where(tickets.c.id == broken.id)
        await tx.execute(spoilt.values(sealed_details=b"not sealed by anybody"))
    clock.move(timedelta(seconds=10))

    await index_tickets(database, clock).do()

    async with database.reading() as tx:
        assert healthy.id in await find(tx, "teladan")


async def test_more_tickets_of_one_moment_than_fit_at_once_are_all_indexed(
    database: Database, clock: Clock, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_AT_ONCE", 2)
    made = {(await world.ticket(details={"assistance.employer_name": "Keluarga Teladan"})).id for _ in range(5)}
    async with database.transaction() as tx:
        await forget(tx, made)
    clock.move(timedelta(seconds=10))

    for _ in range(3):
        await index_tickets(database, clock).do()

    async with database.reading() as tx:
        assert set(await find(tx, "teladan")) == made
