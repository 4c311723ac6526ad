"""Tickets become findable by what they say, once they came to rest."""

from datetime import timedelta

from bot.jobs.indexing import index_tickets
from storage import search
from storage.database import Database
from tests.clock import Clock
from tests.world import World


async def test_ticket_is_found_by_a_word_of_its_details(database: Database, clock: Clock, world: World) -> None:
    ticket = await world.ticket(details={"assistance.employer_name": "Keluarga Contohwati"})
    async with database.transaction() as tx:
        await search.forget(tx, [ticket.id, ticket.person_id])
    chore = index_tickets(database, clock)
    await chore.do()
    async with database.reading() as tx:
        too_early = await search.find(tx, "contohwati")

    clock.move(timedelta(seconds=10))
    await chore.do()

    async with database.reading() as tx:
        assert too_early == []
        assert await search.find(tx, "contohwati") == [ticket.id]


async def test_nothing_is_indexed_twice_when_nothing_changed(database: Database, clock: Clock, world: World) -> None:
    await world.ticket(details={"assistance.employer_name": "Keluarga Contohwati"})
    clock.move(timedelta(seconds=10))
    chore = index_tickets(database, clock)
    await chore.do()

    await chore.do()

    async with database.reading() as tx:
        assert len(await search.find(tx, "keluarga contohwati")) == 1
