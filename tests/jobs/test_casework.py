"""One ticket that cannot be handled stops no chore for the others, and no moment is cut in two (THREATS.md I10)."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.domain.officers import Officer
from bot.domain.referrals import REFERRAL_DEFAULTS, ReferralState
from bot.domain.tickets import EntryKind, Ticket
from bot.domain.urgency import Urgency
from bot.handlers.casework.way_planning import plan
from bot.handlers.turns.house import House
from bot.jobs import casework
from bot.jobs.casework import expire_late_referrals, plan_ways, tell_of_stuck_steps
from storage import steps
from storage.catalogue import load_stages
from storage.database import Database
from storage.schema import tickets as ticket_table
from tests.clock import Clock
from tests.desk.referring import MISSION, OFFICE, refer, state_of
from tests.desk.test_claims import claimed, kinds
from tests.talk import Talk
from tests.world import World

STAGES = load_stages(Path(__file__).parents[2] / "catalogue")


@pytest.fixture
def house(talk: Talk) -> House:
    return talk.house()


@pytest.fixture
async def officer(world: World, database: Database) -> Officer:
    async with database.transaction() as tx:
        await steps.save_stages(tx, STAGES)
    await world.agency(OFFICE)
    return await world.officer(MISSION)


async def spoil(database: Database, ticket: Ticket) -> None:
    """Let the ticket be one that nobody can read."""
    async with database.transaction() as tx:
        broken = update(ticket_table).where(ticket_table.c.id == ticket.id)
        await tx.execute(broken.values(sealed_details=b"not sealed by anybody"))


async def test_I10_ticket_that_cannot_be_read_does_not_keep_others_from_their_plan(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    broken, healthy = [await world.ticket(MISSION, category="STRANDED") for _ in range(2)]
    await spoil(database, broken)
    clock.move(timedelta(seconds=10))

    await plan_ways(database, clock).do()
    later = await world.ticket(MISSION, category="STRANDED")
    clock.move(timedelta(seconds=10))
    await plan_ways(database, clock).do()

    async with database.reading() as tx:
        assert await steps.planned(tx, [broken.id, healthy.id, later.id]) == {healthy.id, later.id}


async def test_more_tickets_of_one_moment_than_fit_at_once_are_all_planned(
    database: Database, world: World, officer: Officer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(casework, "_AT_ONCE", 2)
    together = [(await world.ticket(MISSION, category="STRANDED")).id for _ in range(5)]
    clock.move(timedelta(seconds=10))

    for _ in range(3):
        await plan_ways(database, clock).do()

    async with database.reading() as tx:
        assert await steps.planned(tx, together) == set(together)


async def test_I10_ticket_that_cannot_be_read_does_not_hide_the_stuck_steps_of_others(
    house: House, database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    broken, healthy = [
        await claimed(database, officer, await world.ticket(MISSION, category="STRANDED"), clock) for _ in range(2)
    ]
    for ticket in (broken, healthy):
        async with database.transaction() as tx:
            await plan(tx, ticket, clock())
    await spoil(database, broken)
    clock.move(timedelta(days=2))

    await tell_of_stuck_steps(house, database).do()

    assert (await kinds(database, healthy)).count(EntryKind.STEP_STUCK) == 1
    assert EntryKind.STEP_STUCK not in await kinds(database, broken)


async def test_I10_ticket_that_cannot_be_read_does_not_keep_other_referrals_from_coming_back(
    house: House, database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    await world.officer(OFFICE)
    broken, healthy = [await claimed(database, officer, await world.ticket(MISSION), clock) for _ in range(2)]
    stays, comes_back = [await refer(database, officer, ticket, clock) for ticket in (broken, healthy)]
    await spoil(database, broken)
    clock.move(REFERRAL_DEFAULTS[Urgency.HIGH].accept)

    await expire_late_referrals(house, database).do()

    assert await state_of(database, comes_back) is ReferralState.EXPIRED
    assert await state_of(database, stays) is ReferralState.OFFERED
