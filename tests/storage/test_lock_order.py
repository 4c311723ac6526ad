"""Whoever changes tickets locks their persons first, as turns do, so that no two wait for each other (PostgreSQL)."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.clocks import PRODUCT_DEFAULTS, Limit
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from storage import clocks
from storage.database import Database, Transaction
from storage.schema import persons
from tests.clock import Clock
from tests.world import World

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
LIMIT = Limit(timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=3))
Change = Callable[[Transaction, Ticket, Clock], Awaitable[None]]


async def pull_forward(tx: Transaction, ticket: Ticket, clock: Clock) -> None:
    await clocks.pull_forward(tx, [ticket.id], clock())


async def save_limit(tx: Transaction, ticket: Ticket, clock: Clock) -> None:
    await clocks.save_limit(tx, ticket.urgency, LIMIT, 1, clock())


@pytest.mark.parametrize("change", [pull_forward, save_limit])
async def test_change_of_a_clock_holds_the_person_of_its_ticket(
    database: Database, world: World, clock: Clock, change: Change
) -> None:
    due_at = clock() + PRODUCT_DEFAULTS[Urgency.HIGH].acknowledge
    ticket = await world.ticket(next_clock="acknowledge", next_due_at=due_at)
    other = await world.ticket(urgency=Urgency.NONE, next_clock="acknowledge", next_due_at=due_at)

    async with database.transaction() as tx:
        await change(tx, ticket, clock)
        free = select(persons.c.id).with_for_update(skip_locked=True)
        async with database.transaction() as another:
            left = set((await another.execute(free)).scalars())

    assert left == {other.person_id}
