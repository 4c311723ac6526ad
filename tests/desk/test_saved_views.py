"""The queue narrowed by everything, and such views under a name with their counters."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.desk import QueueState
from bot.domain.officers import Officer, Role
from bot.domain.saved_views import MAX_VIEWS, ViewFilter
from bot.domain.tickets import TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers.desk import BadInput, queue, saved_views
from storage.database import Database
from tests.clock import Clock
from tests.world import World


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer()


async def listed(database: Database, officer: Officer, clock: Clock, **wanted: Any) -> set[str]:
    async with database.reading() as tx:
        page = await queue(tx, officer, ViewFilter(**wanted).wanted(clock()))
    return {row.reference for row in page.rows}


async def save(
    database: Database, officer: Officer, clock: Clock, name: str, *, shared: bool = False, **wanted: Any
) -> int:
    async with database.transaction() as tx:
        return await saved_views.save_view(tx, officer, name, ViewFilter(**wanted), clock(), is_shared=shared)


async def views(database: Database, officer: Officer, clock: Clock) -> list[tuple[str, int]]:
    async with database.reading() as tx:
        return [(view.name, view.count) for view in await saved_views.list_views(tx, officer, clock())]


async def test_each_condition_narrows_the_queue(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    late = await world.ticket(next_clock="acknowledge", next_due_at=clock() - timedelta(minutes=1), country="SA")
    due = await world.ticket(next_clock="acknowledge", next_due_at=clock() + timedelta(minutes=1), category="SICK")
    answered = await world.ticket("BP3MI_DKI", officer_wrote_at=clock() + timedelta(minutes=1))

    found = {
        name: await listed(database, officer, clock, **wanted)
        for name, wanted in {
            "overdue": {"is_overdue": True},
            "waiting": {"is_waiting": True},
            "country": {"country": "SA"},
            "category": {"category": "SICK"},
            "agency": {"agency": "BP3MI_DKI"},
            "both": {"is_overdue": True, "category": "SICK"},
        }.items()
    }

    assert found == {
        "overdue": {late.reference},
        "waiting": {late.reference, due.reference},
        "country": {late.reference},
        "category": {due.reference},
        "agency": {answered.reference},
        "both": set(),
    }


async def test_a_view_counts_what_its_officer_sees_in_it(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    await world.ticket(country="SA", urgency=Urgency.CRITICAL)
    await world.ticket(country="SA")
    await world.ticket(country="MY")
    held = {"state": TicketState.CLAIMED, "holder_id": officer.id, "claim_number": 1}
    await world.ticket(country="MY", **held)
    await save(database, officer, clock, "Saudi", country="SA")
    await save(database, officer, clock, "Saudi genting", country="SA", urgency=Urgency.CRITICAL)
    await save(database, officer, clock, "Punya saya", state=QueueState.MINE)

    assert await views(database, officer, clock) == [("Punya saya", 1), ("Saudi", 2), ("Saudi genting", 1)]


async def test_a_view_of_the_same_name_takes_the_place_of_the_old_one(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    await world.ticket(country="MY")
    await save(database, officer, clock, "Negara", country="SA")
    await save(database, officer, clock, "  Negara ", country="MY")

    assert await views(database, officer, clock) == [("Negara", 1)]


async def test_only_a_supervisor_shares_a_view_and_only_with_the_own_agency(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    supervisor = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)
    colleague = await world.officer("BP3MI_DKI")
    ticket = await world.ticket("BP3MI_DKI", country="SA")
    await world.ticket(country="SA")
    with pytest.raises(NotAllowed):
        await save(database, colleague, clock, "Saudi", shared=True, country="SA")

    await save(database, supervisor, clock, "Saudi", shared=True, country="SA")

    assert await listed(database, colleague, clock, country="SA") == {ticket.reference}
    assert await views(database, colleague, clock) == [("Saudi", 1)]
    assert await views(database, officer, clock) == []


async def test_T10_nobody_removes_another_ones_view(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    supervisor = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)
    colleague = await world.officer("BP3MI_DKI")
    shared = await save(database, supervisor, clock, "Saudi", shared=True, country="SA")

    with pytest.raises(NotAllowed):
        async with database.transaction() as tx:
            await saved_views.remove_view(tx, colleague, shared, clock())
    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await saved_views.remove_view(tx, officer, shared, clock())

    assert await views(database, colleague, clock) == [("Saudi", 0)]


async def test_an_officer_keeps_a_limited_number_of_views(database: Database, officer: Officer, clock: Clock) -> None:
    for number in range(MAX_VIEWS):
        await save(database, officer, clock, f"Tampilan {number}")

    with pytest.raises(BadInput):
        await save(database, officer, clock, "Satu lagi")


@pytest.mark.parametrize("word", ["%", "' OR 1=1 --", "sa", "(a+)+$", "A" * 41, "\0", "S_%"])
def test_T16_a_filter_that_no_code_can_be_is_left_out(word: str) -> None:
    assert ViewFilter.read({"country": word, "category": word, "agency": word, "state": word}) == ViewFilter()
