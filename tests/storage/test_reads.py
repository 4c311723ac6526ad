"""Whose looks at cases stand out in the week's list (THREATS.md T9)."""

from datetime import timedelta

import pytest

from bot.domain.officers import Role
from bot.domain.tickets import Ticket
from bot.handlers import desk
from bot.handlers.desk import ReasonNeeded
from storage import reads
from storage.database import Database
from tests.clock import Clock
from tests.world import World


async def test_T9_masked_page_counts_as_refused_only_for_who_did_not_take_the_ticket(
    database: Database, world: World, clock: Clock
) -> None:
    taker, passer_by = [await world.officer() for _ in range(2)]
    reader = await world.officer(role=Role.SUPERVISOR)
    ticket: Ticket = await world.ticket()
    for officer in (taker, passer_by):
        with pytest.raises(ReasonNeeded):
            await desk.open_page(database, officer, ticket.id, reason=None, now=clock())
    async with database.transaction() as tx:
        await desk.claim(tx, taker, ticket.id, clock())

    async with database.reading() as tx:
        counts = {
            each.officer_id: each.refused for each in await reads.count_reads(tx, reader, clock() - timedelta(days=1))
        }
        looks = await reads.list_looks(tx, reader, clock() - timedelta(days=1))

    assert counts.get(taker.id, 0) == 0
    assert counts[passer_by.id] == 1
    assert [look.officer_name for look in looks] == [passer_by.name]
