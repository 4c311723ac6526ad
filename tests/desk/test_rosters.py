"""Tests of planning shifts and of seeing where nobody is on duty."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.officers import Officer, Role
from bot.errors import NotAllowed, NotFound
from bot.handlers.administration import rosters
from bot.handlers.desk import BadInput
from storage.database import Database
from tests.clock import Clock
from tests.world import World

MONDAY_NOON = datetime(2026, 11, 23, 5, tzinfo=UTC)  # in Jakarta
EIGHT_TO_FOUR = (8 * 60, 16 * 60)


@pytest.fixture
async def supervisor(world: World) -> Officer:
    return await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)


async def plan(database: Database, planner: Officer, officer: Officer, days: list[int], clock: Clock) -> None:
    async with database.transaction() as tx:
        given = (officer.id, days, None, EIGHT_TO_FOUR, False)
        await rosters.add_shifts(tx, planner, "BP3MI_DKI", *given, clock())


async def test_a_supervisor_plans_the_week_of_the_own_agency(
    database: Database, world: World, clock: Clock, supervisor: Officer
) -> None:
    officer = await world.officer("BP3MI_DKI")

    await plan(database, supervisor, officer, [0, 1, 1, 9], clock)

    async with database.transaction() as tx:
        roster = await rosters.get_roster(tx, supervisor, "BP3MI_DKI", MONDAY_NOON)
        await rosters.remove_shift(tx, supervisor, "BP3MI_DKI", roster.shifts[0].id, clock())
        after = await rosters.get_roster(tx, supervisor, "BP3MI_DKI", MONDAY_NOON)
    assert [shift.weekday for shift in roster.shifts] == [0, 1]
    assert [each.id for each in roster.on_duty] == [officer.id]
    assert (len(after.shifts), after.on_duty) == (1, [])


async def test_a_shift_needs_a_day_a_time_and_somebody_of_the_agency(
    database: Database, world: World, clock: Clock, supervisor: Officer
) -> None:
    officer, stranger = await world.officer("BP3MI_DKI"), await world.officer("KBRI_KUL")
    wrong = [
        (officer.id, [], None, EIGHT_TO_FOUR, False),
        (officer.id, [0], None, (-1, 60), False),
        (stranger.id, [0], None, EIGHT_TO_FOUR, False),
    ]

    for given in wrong:
        with pytest.raises(BadInput):
            async with database.transaction() as tx:
                await rosters.add_shifts(tx, supervisor, "BP3MI_DKI", *given, clock())


async def test_T10_a_roster_of_another_agency_is_not_there(
    database: Database, world: World, clock: Clock, supervisor: Officer
) -> None:
    await world.agency("KBRI_KUL")
    responder = await world.officer("BP3MI_DKI")

    async with database.reading() as tx:
        with pytest.raises(NotFound):
            await rosters.get_roster(tx, supervisor, "KBRI_KUL", clock())
        with pytest.raises(NotAllowed):
            await rosters.get_roster(tx, responder, "BP3MI_DKI", clock())


async def test_holidays_of_every_agency_are_for_the_ministries(
    database: Database, world: World, clock: Clock, supervisor: Officer
) -> None:
    ministry = await world.officer("KP2MI", role=Role.ADMINISTRATOR)

    async with database.transaction() as tx:
        await rosters.put_holiday(tx, ministry, "*", date(2026, 12, 25), "Contoh", clock())
        await rosters.put_holiday(tx, supervisor, "BP3MI_DKI", date(2026, 12, 26), "Contoh", clock())
        with pytest.raises(NotFound):
            await rosters.remove_holiday(tx, supervisor, "*", date(2026, 12, 25), clock())
        roster = await rosters.get_roster(tx, supervisor, "BP3MI_DKI", clock())

    assert [(whose, day.day) for whose, day, _ in roster.holidays] == [("*", 25), ("BP3MI_DKI", 26)]


async def test_F28_agencies_with_open_reports_and_nobody_on_duty_come_first(
    database: Database, world: World, clock: Clock
) -> None:
    ministry = await world.officer("KP2MI", role=Role.SUPERVISOR)
    await world.officer("BP3MI_DKI")
    await world.ticket("BP3MI_DKI")
    await world.ticket("KBRI_KUL")

    async with database.reading() as tx:
        manned = await rosters.list_manning(tx, ministry, clock())

    assert [(each.agency.code, each.on_duty, each.waiting) for each in manned] == [
        ("KBRI_KUL", 0, 1),
        ("BP3MI_DKI", 1, 1),
        ("KP2MI", 1, 0),
    ]
