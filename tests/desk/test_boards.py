"""Wall boards: a token that opens counts only, and what they count."""

from datetime import timedelta

import pytest

from bot.domain.boards import Age
from bot.domain.officers import Role
from bot.domain.tickets import TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers.desk import boards
from storage.database import Database
from tests.clock import Clock
from tests.world import World


async def test_open_cases_are_counted_by_country_and_against_their_limits(
    database: Database, world: World, clock: Clock
) -> None:
    officer = await world.officer()
    now = clock()
    limit = {"next_clock": "acknowledge", "urgency": Urgency.CRITICAL, "country": "SA"}
    await world.ticket(**limit, next_due_at=now - timedelta(hours=2))
    await world.ticket(**limit, next_due_at=now - timedelta(minutes=1))
    await world.ticket(**limit, next_due_at=now + timedelta(minutes=1))
    held = {"state": TicketState.CLAIMED, "holder_id": officer.id, "claim_number": 1}
    await world.ticket(country=None, urgency=Urgency.NORMAL, officer_wrote_at=now + timedelta(minutes=1), **held)

    async with database.reading() as tx:
        found = await boards.figures(tx, "KP2MI", now)

    assert (found.open, found.unclaimed, found.critical, found.overdue, found.waiting) == (4, 3, 3, 2, 3)
    assert {(each.country, each.open, each.unclaimed, each.critical) for each in found.places} == {
        ("SA", 3, 3, 3),
        (None, 1, 0, 0),
    }
    assert {age: number for age, number in found.ages[Urgency.CRITICAL].items() if number} == {
        Age.LONG_OVER: 1,
        Age.OVER: 1,
        Age.SOON: 1,
    }
    assert found.ages[Urgency.NORMAL][Age.FREE] == 1


async def test_reports_are_counted_by_the_days_of_jakarta(database: Database, world: World, clock: Clock) -> None:
    now = clock()
    await world.ticket(category="SICK")
    await world.ticket(opened_at=now - timedelta(days=1))
    closed = {"state": TicketState.CLOSED, "closed_at": now - timedelta(days=2), "outcome": "helped"}
    await world.ticket(opened_at=now - timedelta(days=60), **closed)

    async with database.reading() as tx:
        found = await boards.figures(tx, "KP2MI", now)

    today = (now + timedelta(hours=7)).date()
    assert found.opened == {today: 1, today - timedelta(days=1): 1}
    assert found.closed == {today - timedelta(days=2): 1}
    assert found.categories == {"SICK": 1, "PHYSICAL_ABUSE": 1}
    assert found.countries == {"MY": 2}


async def test_requests_of_a_calm_day_stand_on_no_board(database: Database, world: World, clock: Clock) -> None:
    now = clock()
    asked = {"is_request": True, "urgency": Urgency.NONE, "category": "TRAINING"}
    await world.ticket(**asked, next_clock="acknowledge", next_due_at=now - timedelta(hours=2))
    await world.ticket(**asked, state=TicketState.CLOSED, closed_at=now, outcome="helped")

    async with database.reading() as tx:
        found = await boards.figures(tx, "KP2MI", now)

    assert (found.open, found.unclaimed, found.overdue, found.waiting) == (0, 0, 0, 0)
    assert (found.opened, found.closed, found.categories, found.countries) == ({}, {}, {}, {})


async def test_T10_a_board_counts_what_its_agency_may_see(database: Database, world: World, clock: Clock) -> None:
    await world.ticket("BP3MI_DKI")
    await world.ticket()

    async with database.reading() as tx:
        local = await boards.figures(tx, "BP3MI_DKI", clock())

    assert (local.open, sum(local.opened.values())) == (1, 1)


async def test_a_token_opens_the_board_until_it_is_ended(database: Database, world: World, clock: Clock) -> None:
    administrator = await world.officer("BP3MI_DKI", role=Role.ADMINISTRATOR)
    async with database.transaction() as tx:
        board, token = await boards.make_board(tx, administrator, "Ruang kendali", clock())
    before = await boards.find_board(database, token, clock())

    async with database.transaction() as tx:
        await boards.revoke_board(tx, administrator, board.id, clock())
    after = await boards.find_board(database, token, clock())

    assert before is not None
    assert (before.agency, before.name, after) == ("BP3MI_DKI", "Ruang kendali", None)
    assert await boards.find_board(database, "wb_" + "A" * 43, clock()) is None


async def test_only_administrators_make_and_end_boards_and_only_their_own(
    database: Database, world: World, clock: Clock
) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)
    foreign = await world.officer("BP3MI_DKI", role=Role.ADMINISTRATOR)
    supervisor = await world.officer(role=Role.SUPERVISOR)
    async with database.transaction() as tx:
        board, _ = await boards.make_board(tx, administrator, "Ruang kendali", clock())

        with pytest.raises(NotAllowed):
            await boards.make_board(tx, supervisor, "Lain", clock())
        with pytest.raises(NotFound):
            await boards.revoke_board(tx, foreign, board.id, clock())
