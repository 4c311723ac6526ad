"""What the desk asks most is answered along indexes: no list, counter or clock reads the whole archive."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bot.domain.desk import QueueFilter, QueueState
from bot.domain.officers import Officer
from bot.domain.saved_views import SavedView, ViewFilter
from bot.domain.urgency import Urgency
from storage import (
    boards,
    clocks,
    desk,
    links,
    progress,
    queue_lists,
    saved_views,
    search,
    statistics,
    tickets,
    waiting,
)
from storage.database import Database, Transaction
from tests.clock import Clock
from tests.world import World

# PostgreSQL counts rows and reads an empty table whole whatever indexes it has: only SQLite's plans tell.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
_OF_A_PART = {f"ix_tickets_{name}" for name in ("open", "open_agency", "unwound", "review", "due")}
_PLACE = (3, 1_000_000, 1)


@pytest.fixture(params=["KP2MI", "BP3MI_DKI"])
async def officer(request: pytest.FixtureRequest, world: World) -> Officer:
    """Once one who sees every ticket, once one who sees those of an agency and those shared with it."""
    await world.ticket()
    await world.ticket("BP3MI_DKI")
    return await world.officer(request.param)


class Plans:
    """Notes what is asked, and has the database say how it would go about it."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._asked: list[tuple[str, Any]] = []
        event.listen(tx.connection.sync_connection, "before_cursor_execute", self._note)

    def _note(self, _conn: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        self._asked.append((statement, values))

    async def steps(self) -> list[str]:
        """Every step of the plans of what was asked so far."""
        found: list[str] = []
        for statement, values in list(self._asked):
            rows = await self._tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            found += [row.detail for row in rows]
        return found

    async def whole_readings(self) -> list[str]:
        """Steps that read a whole table of the archive, also by way of an index over all its rows."""
        large = ("tickets", "timeline", "audit", "search_words", "persons")
        return [step for step in await self.steps() if _reads_all(step, large)]


def _reads_all(step: str, large: tuple[str, ...]) -> bool:
    is_scan = any(step == f"SCAN {table}" or step.startswith(f"SCAN {table} ") for table in large)
    return is_scan and step.split()[-1] not in _OF_A_PART


@pytest.fixture
async def plans(database: Database) -> AsyncIterator[tuple[Transaction, Plans]]:
    async with database.reading() as tx:
        yield tx, Plans(tx)


@pytest.mark.parametrize("state", list(QueueState))
@pytest.mark.parametrize("after", [None, _PLACE])
@pytest.mark.parametrize("few_shared", [-1, 100])
async def test_no_page_of_a_list_reads_all_tickets(
    plans: tuple[Transaction, Plans],
    officer: Officer,
    state: QueueState,
    after: tuple[int, int, int] | None,
    few_shared: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(queue_lists, "_FEW_SHARED", few_shared)
    tx, asked = plans

    await queue_lists.page(tx, officer, QueueFilter(state=state), after, 51)

    assert await asked.whole_readings() == []


async def test_lists_are_walked_in_the_order_of_their_index(plans: tuple[Transaction, Plans], officer: Officer) -> None:
    tx, asked = plans

    await queue_lists.page(tx, officer, QueueFilter(), _PLACE, 51)
    await queue_lists.page(tx, officer, QueueFilter(state=QueueState.CLOSED), (0, -1_000_000, 1), 51)

    steps = " / ".join(await asked.steps())
    assert "urgency=? AND (next_due_at,id)>(?,?)" in steps
    assert "(closed_at,id)<(?,?)" in steps


async def test_an_agencys_lists_are_walked_along_indexes_of_its_own(
    plans: tuple[Transaction, Plans], world: World
) -> None:
    officer = await world.officer("BP3MI_DKI")
    tx, asked = plans

    await queue_lists.page(tx, officer, QueueFilter(), _PLACE, 51)
    await queue_lists.page(tx, officer, QueueFilter(state=QueueState.CLOSED), (0, -1_000_000, 1), 51)

    steps = " / ".join(await asked.steps())
    assert "agency=? AND urgency=? AND (next_due_at,id)>(?,?)" in steps
    assert "ix_tickets_closed_agency (agency=? AND closed_at>? AND (closed_at,id)<(?,?))" in steps


async def test_tickets_without_a_clock_are_found_in_an_index_of_nothing_else(
    plans: tuple[Transaction, Plans], officer: Officer
) -> None:
    tx, asked = plans

    await clocks.without_clock(tx, 50)
    await queue_lists.page(tx, officer, QueueFilter(), None, 51)

    steps = [step for step in await asked.steps() if "ix_tickets_unwound" in step]
    assert steps[0] == "SCAN tickets USING INDEX ix_tickets_unwound"
    assert len([step for step in steps[1:] if step.endswith("(urgency=?)")]) == len(Urgency)


async def test_what_was_opened_is_counted_in_its_index_alone(
    plans: tuple[Transaction, Plans], world: World, clock: Clock
) -> None:
    ministry, since = await world.officer("KP2MI"), clock() - timedelta(days=30)
    tx, asked = plans

    await statistics.opened(tx, ministry, since, clock())

    steps = [step for step in await asked.steps() if "tickets" in step]
    assert steps == ["SEARCH tickets USING COVERING INDEX ix_tickets_opened (opened_at>? AND opened_at<?)"]


@pytest.mark.parametrize("text", ["paspor", "siti contohwati paspor"])
@pytest.mark.parametrize("state", [QueueState.OPEN, QueueState.CLOSED])
@pytest.mark.parametrize(("few", "some"), [(-1, -1), (-1, 100), (100, 100)])
async def test_no_search_reads_all_tickets_or_words(
    plans: tuple[Transaction, Plans],
    officer: Officer,
    text: str,
    state: QueueState,
    few: int,
    some: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "_FEW", few)
    monkeypatch.setattr(search, "_SOME", some)
    tx, asked = plans

    await queue_lists.page(tx, officer, QueueFilter(state=state, text=text), None, 51)

    assert await asked.whole_readings() == []


async def test_no_counter_reads_all_tickets(plans: tuple[Transaction, Plans], officer: Officer, clock: Clock) -> None:
    filters = [
        ViewFilter(category="STRANDED"),
        ViewFilter(is_overdue=True),
        ViewFilter(is_waiting=True),
        ViewFilter(country="MY", urgency=Urgency.HIGH),
        ViewFilter(state=QueueState.CLOSED, agency="KP2MI"),
    ]
    tx, asked = plans

    await queue_lists.counts(tx, officer)
    await queue_lists.count_open_by_agency(tx, ["KP2MI", "BP3MI_DKI"])
    await tickets.count_unclaimed(tx)
    await saved_views.agencies_in(tx, officer)
    await saved_views.counted(tx, officer, [SavedView(1, "contoh", each, False, 1) for each in filters], clock())
    await boards.figures(tx, officer, clock())
    await statistics.count(tx, officer, statistics.By.CATEGORY, clock() - timedelta(days=30), clock())
    await waiting.count(tx, officer)

    assert await asked.whole_readings() == []


async def test_no_clock_or_chore_reads_all_tickets(plans: tuple[Transaction, Plans], clock: Clock) -> None:
    tx, asked = plans

    await clocks.due(tx, clock(), 50)
    await clocks.next_due(tx)
    await clocks.notices_due(tx, clock(), 50)
    await clocks.without_clock(tx, 50)
    await progress.changed_after(tx, (clock(), 1), clock(), 1)
    await links.closed_alone(tx)

    assert await asked.whole_readings() == []


async def test_a_claim_finds_its_ticket_by_the_id(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    ticket = await world.ticket(officer.agency)

    async with database.transaction() as tx:
        asked = Plans(tx)
        await desk.claim(tx, officer, ticket.id, clock())
        await desk.find(tx, officer, ticket.id)
        steps = await asked.steps()

    assert next(step for step in steps if step.startswith("SEARCH tickets")).endswith("(id=?)")
    assert not [step for step in steps if step.startswith("SCAN tickets")]
