"""Limits that administrators set, and legal clocks that officers start and end."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.officers import Role
from bot.domain.tickets import EntryKind, Ticket
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from bot.handlers.administration.clock_limits import list_limits, set_back, set_limit
from bot.handlers.desk.errors import BadInput
from bot.handlers.escalation import legal_clocks
from storage import legal_clocks as store
from storage import schema, tickets
from storage.database import Database
from tests.clock import Clock
from tests.world import World


async def claimed(database: Database, world: World, clock: Clock) -> Ticket:
    ticket = await world.ticket(urgency=Urgency.CRITICAL)
    officer = await world.officer()
    async with database.transaction() as tx:
        return await desk.claim(tx, officer, ticket.id, clock())


async def test_limits_are_the_products_until_an_administrator_sets_others(
    database: Database, world: World, clock: Clock
) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)
    async with database.transaction() as tx:
        before = (await list_limits(tx, administrator))[0]
        await set_limit(tx, administrator, Urgency.CRITICAL, (3, 6, 30, 20, 45), clock())
        changed = (await list_limits(tx, administrator))[0]
        await set_back(tx, administrator, Urgency.CRITICAL, clock())
        after = (await list_limits(tx, administrator))[0]
        actions = (await tx.execute(select(schema.audit.c.action, schema.audit.c.subject))).all()

    assert (before.minutes, before.is_default) == ((5, 10, 60, 15, 360), True)
    assert (changed.minutes, changed.is_default) == ((3, 6, 30, 20, 45), False)
    assert after == before
    assert [tuple(row) for row in actions] == [
        ("clock_limit_set", "critical 3 6 30 20 45"),
        ("clock_limit_set", "critical 5 10 60 15 360"),
    ]


async def test_clocks_that_run_move_with_their_limit(database: Database, world: World, clock: Clock) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)
    running = await claimed(database, world, clock)

    async with database.transaction() as tx:
        await set_limit(tx, administrator, Urgency.CRITICAL, (5, 4, 60, 15, 360), clock())
        moved = await tickets.get(tx, running.id)

    assert running.next_due_at == clock() + timedelta(minutes=10)
    assert moved.next_due_at == clock() + timedelta(minutes=4)


async def test_longer_time_between_updates_gives_nobody_more_time_while_the_person_waits(
    database: Database, world: World, clock: Clock
) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)
    ticket = await claimed(database, world, clock)
    ticket.officer_wrote_at, ticket.person_wrote_at = clock(), clock() + timedelta(seconds=1)
    ticket.next_clock, ticket.next_due_at = "update", clock() + timedelta(minutes=10)

    due = []
    async with database.transaction() as tx:
        await tickets.save(tx, [ticket])
        for minutes in ((5, 10, 180), (5, 10, 20), (5, 6, 20)):
            await set_limit(tx, administrator, Urgency.CRITICAL, (*minutes, 15, 360), clock())
            due.append((await tickets.get(tx, ticket.id)).next_due_at)

    assert due == [clock() + timedelta(minutes=minutes) for minutes in (10, 10, 6)]


async def test_a_category_has_limits_of_its_own_that_move_only_its_critical_reports(
    database: Database, world: World, clock: Clock
) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)
    due_at = clock() + timedelta(minutes=2)
    own = {"next_clock": "acknowledge", "next_due_at": due_at, "urgency": Urgency.CRITICAL}
    desperate = await world.ticket(category="UNPAID", more_categories=("CONTRACT", "SUICIDAL"), **own)
    other = await world.ticket(category="UNPAID", more_categories=("CONTRACT",), **own)

    due: list[list[timedelta]] = []
    async with database.transaction() as tx:
        for code, minutes in (("SUICIDAL", (3, 3, 30)), ("critical", (6, 10, 60, 15, 360))):
            await set_limit(tx, administrator, code, minutes, clock())
            found = [await tickets.get(tx, each.id) for each in (desperate, other)]
            due.append([each.next_due_at - due_at for each in found if each.next_due_at is not None])
        changed = (await list_limits(tx, administrator))[-1]
        await set_back(tx, administrator, "SUICIDAL", clock())
        after = (await list_limits(tx, administrator))[-1]

    minute = timedelta(minutes=1)
    assert due == [[minute, 0 * minute], [minute, minute]]
    assert (changed.code, changed.fields, changed.is_default) == (
        "SUICIDAL",
        [("acknowledge", 3), ("write", 3), ("update", 30)],
        False,
    )
    assert (after.minutes, after.is_default, after.is_category) == ((2, 3, 30), True, True)


async def test_what_has_no_limits_of_its_own_gets_none(database: Database, world: World, clock: Clock) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)

    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await set_limit(tx, administrator, "UNPAID", (1, 1, 1), clock())


@pytest.mark.parametrize("minutes", [(0, 10, 60, 9, 9), (5, 10, 525_601, 9, 9), (5, 10, 60, 0, 9), (5, 10, 60, 9, -1)])
async def test_limit_of_nothing_or_of_more_than_a_year_is_refused(
    database: Database, world: World, clock: Clock, minutes: tuple[int, ...]
) -> None:
    administrator = await world.officer(role=Role.ADMINISTRATOR)

    with pytest.raises(BadInput):
        async with database.transaction() as tx:
            await set_limit(tx, administrator, Urgency.HIGH, minutes, clock())


@pytest.mark.parametrize("role", [Role.RESPONDER, Role.SUPERVISOR, Role.AUDITOR])
async def test_only_administrators_see_and_set_limits(
    database: Database, world: World, clock: Clock, role: Role
) -> None:
    officer = await world.officer(role=role)

    for attempt in (
        lambda tx: list_limits(tx, officer),
        lambda tx: set_limit(tx, officer, Urgency.HIGH, (1, 1, 1, 1, 1), clock()),
    ):
        with pytest.raises(NotAllowed):
            async with database.transaction() as tx:
                await attempt(tx)


async def test_holder_starts_corrects_and_ends_a_legal_clock(database: Database, world: World, clock: Clock) -> None:
    officer = await world.officer()
    ticket = await world.ticket()
    async with database.transaction() as tx:
        held = await desk.claim(tx, officer, ticket.id, clock())
        number, since = held.claim_number, clock() - timedelta(days=2)
        await legal_clocks.start(tx, officer, ticket.id, number, "papers_missing", clock(), clock())
        started = await legal_clocks.start(tx, officer, ticket.id, number, "papers_missing", since, clock())
        await legal_clocks.end(tx, officer, ticket.id, number, "papers_missing", clock())
        (clock_row,) = await store.of_ticket(tx, ticket.id)
        kinds = [entry.kind for entry in await tickets.timeline_of(tx, ticket.id)]

    assert (clock_row.started_at, clock_row.due_at, clock_row.ended_at) == (since, started.due_at, clock())
    assert kinds[-3:] == [EntryKind.LEGAL_CLOCK] * 3


async def test_legal_clock_needs_a_known_rule_and_a_moment_that_was(
    database: Database, world: World, clock: Clock
) -> None:
    officer = await world.officer()
    ticket = await world.ticket()
    async with database.transaction() as tx:
        number = (await desk.claim(tx, officer, ticket.id, clock())).claim_number
    wrong = (
        ("no_rule", clock()),
        ("papers_missing", clock() + timedelta(days=1)),
        ("papers_missing", clock() - timedelta(days=5_000)),
    )

    for rule, since in wrong:
        with pytest.raises(BadInput):
            async with database.transaction() as tx:
                await legal_clocks.start(tx, officer, ticket.id, number, rule, since, clock())
    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await legal_clocks.end(tx, officer, ticket.id, number, "papers_missing", clock())


async def test_i13_systems_hear_of_a_legal_clock(database: Database, world: World, clock: Clock) -> None:
    await world.endpoint()
    officer, ticket = await world.officer(), await world.ticket()
    async with database.transaction() as tx:
        number = (await desk.claim(tx, officer, ticket.id, clock())).claim_number
        await legal_clocks.start(tx, officer, ticket.id, number, "papers_missing", clock(), clock())
        await legal_clocks.end(tx, officer, ticket.id, number, "papers_missing", clock())

    assert await world.events_of(ticket) == ["ticket.claimed", "ticket.updated", "ticket.updated"]
