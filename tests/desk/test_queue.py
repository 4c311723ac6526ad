"""Tests of the queue: order, lists, search, and what of it may be seen."""

from dataclasses import fields
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.officers import Officer
from bot.domain.tickets import Outcome, Peril
from bot.domain.urgency import Urgency
from bot.handlers import desk
from bot.handlers.desk import BadInput, QueueFilter, QueuePage, QueueState
from storage.database import Database
from storage.engines import Engines
from tests.clock import Clock
from tests.statements import noted
from tests.world import World


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer()


async def listed(database: Database, officer: Officer, **wanted: Any) -> list[str]:
    return [row.reference for row in (await paged(database, officer, **wanted)).rows]


async def paged(
    database: Database, officer: Officer, cursor: str | None = None, limit: int = 50, **wanted: Any
) -> QueuePage:
    async with database.reading() as tx:
        return await desk.queue(tx, officer, QueueFilter(**wanted), cursor, limit)


async def test_most_urgent_comes_first_then_the_oldest(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    normal = await world.ticket(urgency=Urgency.NORMAL)
    clock.move(timedelta(minutes=1))
    older = await world.ticket(urgency=Urgency.CRITICAL)
    clock.move(timedelta(minutes=1))
    newer = await world.ticket(urgency=Urgency.CRITICAL)
    high = await world.ticket(urgency=Urgency.HIGH)

    references = await listed(database, officer)

    assert references == [older.reference, newer.reference, high.reference, normal.reference]


async def test_a_life_nobody_has_taken_stands_first_however_far_its_clock_was_put_off(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    oldest = await world.ticket(urgency=Urgency.CRITICAL, category="CONFINED", next_due_at=clock() + timedelta(hours=9))
    clock.move(timedelta(minutes=1))
    wages = await world.ticket(urgency=Urgency.CRITICAL, category="UNPAID", next_due_at=clock())
    held = await world.ticket(urgency=Urgency.CRITICAL, category="VIOLENCE")
    clock.move(timedelta(minutes=1))
    newest = await world.ticket(urgency=Urgency.CRITICAL, category="UNPAID", more_categories=("CONTRACT", "VIOLENCE"))
    dying = await world.ticket(urgency=Urgency.CRITICAL, category="UNPAID", more_categories=("SUICIDAL",))
    async with database.transaction() as tx:
        await desk.claim(tx, officer, held.id, clock())

    pages, cursor = [], None
    for _ in range(5):
        page = await paged(database, officer, cursor, limit=1)
        pages += [row.reference for row in page.rows]
        cursor = page.next_cursor

    assert pages == [each.reference for each in (dying, oldest, newest, wages, held)]


async def test_bodies_that_cannot_wait_come_first_and_what_only_fell_silent_last(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    silent = await world.ticket(urgency=Urgency.CRITICAL, category="SICK", peril=Peril.SILENT)
    clock.move(timedelta(minutes=1))
    told = await world.ticket(urgency=Urgency.CRITICAL, category="VIOLENCE")
    clock.move(timedelta(minutes=1))
    despair = await world.ticket(urgency=Urgency.CRITICAL, category="SUICIDAL", peril=Peril.SILENT)
    bleeding = await world.ticket(urgency=Urgency.CRITICAL, category="PASSPORT_HELD", peril=Peril.BLEEDING)
    high = await world.ticket(urgency=Urgency.HIGH, peril=Peril.FAINT)

    pages, cursor = [], None
    for _ in range(5):
        page = await paged(database, officer, cursor, limit=1)
        pages += [row.reference for row in page.rows]
        cursor = page.next_cursor

    assert pages == [each.reference for each in (despair, bleeding, told, silent, high)]
    assert await listed(database, officer, urgency=Urgency.CRITICAL) == pages[:4]


async def test_untaken_ticket_that_climbed_keeps_its_place_before_fresh_ones(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    climbed = await world.ticket(urgency=Urgency.HIGH, clock_level=2, next_due_at=clock() + timedelta(hours=5))
    clock.move(timedelta(hours=1))
    fresh = await world.ticket(urgency=Urgency.HIGH, next_due_at=clock() + timedelta(minutes=4))

    first = await paged(database, officer, limit=1)
    second = await paged(database, officer, first.next_cursor, limit=1)

    assert [row.reference for row in (*first.rows, *second.rows)] == [climbed.reference, fresh.reference]


async def test_officers_own_urgency_ends_that_silence_put_a_ticket_last(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    silent = await world.ticket(urgency=Urgency.CRITICAL, peril=Peril.SILENT)
    bleeding = await world.ticket(urgency=Urgency.CRITICAL, peril=Peril.BLEEDING)
    async with database.transaction() as tx:
        for ticket in (silent, bleeding):
            held = await desk.claim(tx, officer, ticket.id, clock())
            await desk.set_urgency(tx, officer, ticket.id, held.claim_number, Urgency.HIGH, clock())

    assert {row.reference: row.peril for row in (await paged(database, officer)).rows} == {
        silent.reference: None,
        bleeding.reference: Peril.BLEEDING,
    }


async def test_pages_follow_each_other_without_gap_or_repeat(
    database: Database, world: World, officer: Officer
) -> None:
    expected = {(await world.ticket(urgency=urgency)).reference for urgency in (*Urgency, *Urgency, Urgency.HIGH)}

    found: list[str] = []
    cursor = None
    for _ in range(5):
        page = await paged(database, officer, cursor, limit=2)
        found += [row.reference for row in page.rows]
        cursor = page.next_cursor

    assert (len(found), set(found), cursor) == (9, expected, None)


async def test_each_list_holds_its_own_and_the_counts_agree(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    new = await world.ticket(urgency=Urgency.CRITICAL)
    mine = await world.ticket(urgency=Urgency.HIGH)
    closed = await world.ticket(needs_review="duress")
    calm = await world.ticket(urgency=Urgency.NONE, is_request=True)
    async with database.transaction() as tx:
        await desk.claim(tx, officer, mine.id, clock())
        held = await desk.claim(tx, officer, closed.id, clock())
        await desk.close(tx, officer, closed.id, held.claim_number, Outcome.NO_CASE, "", clock())

    pages = {state: await listed(database, officer, state=state) for state in QueueState}

    assert pages == {
        QueueState.OPEN: [new.reference, mine.reference],
        QueueState.REQUESTS: [calm.reference],
        QueueState.MINE: [mine.reference],
        QueueState.CLOSED: [closed.reference],
        QueueState.REVIEW: [closed.reference],
    }
    counts = {"open": 2, "requests": 1, "mine": 1, "closed": 1, "review": 1}
    assert (await paged(database, officer)).counts == counts


async def test_newest_closed_ticket_comes_first(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    tickets = [await world.ticket() for _ in range(3)]
    for ticket in tickets:
        clock.move(timedelta(minutes=1))
        async with database.transaction() as tx:
            held = await desk.claim(tx, officer, ticket.id, clock())
            await desk.close(tx, officer, ticket.id, held.claim_number, Outcome.NO_CASE, "", clock())

    first = await paged(database, officer, limit=2, state=QueueState.CLOSED)
    second = await paged(database, officer, first.next_cursor, limit=2, state=QueueState.CLOSED)

    assert [row.reference for row in (*first.rows, *second.rows)] == [each.reference for each in reversed(tickets)]


async def test_t09_row_carries_nothing_private() -> None:
    names = {field.name for field in fields(desk.QueueRow)}

    assert names.isdisjoint({"details", "person_id", "name", "phone", "text", "body"})


async def test_t10_agency_sees_only_its_own_and_the_ministry_sees_all(
    database: Database, world: World, officer: Officer
) -> None:
    ministry = await world.ticket()
    local = await world.ticket("BP3MI_DKI")
    local_officer = await world.officer("BP3MI_DKI")

    assert set(await listed(database, officer)) == {ministry.reference, local.reference}
    assert await listed(database, local_officer) == [local.reference]
    assert (await paged(database, local_officer)).counts["open"] == 1
    assert await listed(database, local_officer, text=ministry.reference) == []
    assert await listed(database, local_officer, text="Djoenaidi") == [local.reference]


async def test_row_is_unread_until_opened_and_again_when_the_person_writes(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    ticket = await world.ticket()
    before = (await paged(database, officer)).rows[0].unread

    clock.move(timedelta(minutes=1))
    await desk.open_page(database, officer, ticket.id, reason="perlu membantu rekan", now=clock())
    after = (await paged(database, officer)).rows[0].unread

    assert (before, after) == (True, False)


async def test_person_waits_since_the_opening_until_an_officer_answers(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    await world.ticket()
    clock.move(timedelta(minutes=1))
    answered = await world.ticket(officer_wrote_at=clock() + timedelta(minutes=5))

    rows = {row.reference: row.waiting_since for row in (await paged(database, officer)).rows}

    assert rows[answered.reference] is None
    assert set(rows.values()) == {None, clock() - timedelta(minutes=1)}


@pytest.mark.parametrize(
    "text",
    ["Djoenaidi", "junaidi", "dapur MAJIKAN", "siti contohwati", "Contowati", "0001122", "+000 11 22", "sitti dapur"],
)
async def test_search_finds_words_names_by_sound_and_numbers(
    database: Database, world: World, officer: Officer, text: str
) -> None:
    person = await world.person(name="Siti Contohwati", phone="+000 11 22")
    ticket = await world.ticket(person=person)
    await world.ticket(person=await world.person(name="Budi Contoh"), details={"sos.where": "pasar"})

    assert await listed(database, officer, text=text) == [ticket.reference]


async def test_search_by_reference_forgives_case_and_spaces(database: Database, world: World, officer: Officer) -> None:
    ticket = await world.ticket()
    await world.ticket()

    assert await listed(database, officer, text=f" {ticket.reference.lower()} ") == [ticket.reference]


@pytest.mark.parametrize(
    "text",
    [
        "%",
        "_",
        "%%%%",
        "d%r",
        "_apur",
        "'; DROP TABLE tickets; --",
        "\\",
        "(a+)+$",
        "a" * 99 + "!",
        "\0",
        "\ud800",
        "dapu",
        "[dapur",
        "*",
        "NULL",
        "dapur' OR '1'='1",
    ],
)
async def test_t16_tricks_find_nothing_and_ask_no_more_than_a_word_does(
    database: Database, engines: tuple[Engines, Engines], world: World, officer: Officer, text: str
) -> None:
    ticket = await world.ticket()
    with noted(engines[0]) as ordinary:
        await listed(database, officer, text="dapur")

    with noted(engines[0]) as asked:
        found = await listed(database, officer, text=text)

    assert len(asked) <= len(ordinary)
    assert found in ([], [ticket.reference] if text == "[dapur" else [])


async def test_t16_search_text_has_a_length(database: Database, officer: Officer) -> None:
    with pytest.raises(BadInput):
        await listed(database, officer, text="x" * 101)


@pytest.mark.parametrize(
    "cursor", ["x", "..", "1.2", "1.2.3.4", "1.2.3\n", "\ud800", "1.٣.1", "1.2.-3", "1.99999999999999999999.1"]
)
async def test_made_up_cursor_is_refused(database: Database, officer: Officer, cursor: str) -> None:
    with pytest.raises(BadInput):
        await paged(database, officer, cursor)


async def test_cursor_beyond_all_numbers_leads_to_an_empty_page(
    database: Database, world: World, officer: Officer
) -> None:
    await world.ticket()

    assert (await paged(database, officer, "9.9999999999999999999.9999999999999999999")).rows == []
