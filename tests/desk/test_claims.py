"""Tests of who holds a ticket."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.domain.tickets import EntryKind, Outcome, Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound, StorageTrouble
from bot.handlers import desk
from bot.handlers.desk import AlreadyClaimed, StaleClaim, WrongState
from storage import runs, sharing, tickets
from storage.database import Database
from storage.schema import audit
from tests.clock import Clock
from tests.world import World


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer(name="Rini Contoh")


@pytest.fixture
async def ticket(world: World) -> Ticket:
    return await world.ticket()


async def claimed(database: Database, officer: Officer, ticket: Ticket, clock: Clock) -> Ticket:
    async with database.transaction() as tx:
        return await desk.claim(tx, officer, ticket.id, clock())


async def stored(database: Database, ticket: Ticket) -> Ticket:
    async with database.reading() as tx:
        return await tickets.get(tx, ticket.id)


async def actions(database: Database, ticket: Ticket) -> list[str]:
    async with database.reading() as tx:
        rows = await tx.execute(select(audit.c.action).where(audit.c.ticket_id == ticket.id).order_by(audit.c.id))
        return [row.action for row in rows]


async def kinds(database: Database, ticket: Ticket) -> list[EntryKind]:
    async with database.reading() as tx:
        return [entry.kind for entry in await tickets.timeline_of(tx, ticket.id)]


async def test_claiming_a_new_ticket_makes_the_officer_its_holder(
    database: Database, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    result = await claimed(database, officer, ticket, clock)

    assert (result.state, result.holder_id, result.claim_number) == (TicketState.CLAIMED, officer.id, 1)
    assert result.sequence == ticket.sequence + 1
    assert await stored(database, ticket) == result
    assert await kinds(database, ticket) == [EntryKind.SAID, EntryKind.CLAIMED]
    assert await actions(database, ticket) == ["ticket_claimed"]


async def test_second_officer_cannot_claim_a_claimed_ticket(
    database: Database, world: World, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    await claimed(database, officer, ticket, clock)

    with pytest.raises(AlreadyClaimed) as refusal:
        await claimed(database, await world.officer(), ticket, clock)

    assert refusal.value.holder_name == "Rini Contoh"


async def test_claiming_ones_own_ticket_again_changes_nothing(
    database: Database, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    first = await claimed(database, officer, ticket, clock)

    clock.move(timedelta(minutes=1))
    second = await claimed(database, officer, ticket, clock)

    assert second == first
    assert await actions(database, ticket) == ["ticket_claimed"]


async def test_i8_twenty_claims_at_once_have_one_winner(
    database: Database, world: World, ticket: Ticket, clock: Clock
) -> None:
    rivals = [await world.officer() for _ in range(20)]

    results = await asyncio.gather(
        *(claimed(database, rival, ticket, clock) for rival in rivals), return_exceptions=True
    )

    winners = [result for result in results if isinstance(result, Ticket)]
    refusals = {type(result) for result in results if not isinstance(result, Ticket)}
    assert len(winners) == 1
    assert AlreadyClaimed in refusals
    assert refusals <= {AlreadyClaimed, StorageTrouble}  # on a slow machine some give up waiting for the lock
    assert await actions(database, ticket) == ["ticket_claimed"]


async def test_i8_write_with_an_old_claim_number_is_refused(
    database: Database, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    first = await claimed(database, officer, ticket, clock)
    async with database.transaction() as tx:
        await desk.release(tx, officer, ticket.id, first.claim_number, clock())
    newest = await claimed(database, officer, ticket, clock)

    with pytest.raises(StaleClaim) as refusal:
        async with database.transaction() as tx:
            await desk.note(tx, officer, ticket.id, first.claim_number, "catatan", clock())

    assert refusal.value.claim_number == newest.claim_number


async def test_officer_who_does_not_hold_the_ticket_cannot_close_it(
    database: Database, world: World, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    held = await claimed(database, officer, ticket, clock)
    other = await world.officer()

    with pytest.raises(NotAllowed):
        async with database.transaction() as tx:
            await desk.close(tx, other, ticket.id, held.claim_number, Outcome.HELPED, "", clock())


async def test_supervisor_may_note_and_set_urgency_without_holding(
    database: Database, world: World, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    held = await claimed(database, officer, ticket, clock)
    supervisor = await world.officer(role=Role.SUPERVISOR)

    async with database.transaction() as tx:
        await desk.note(tx, supervisor, ticket.id, held.claim_number, "mohon segera", clock())
        raised = await desk.set_urgency(tx, supervisor, ticket.id, held.claim_number, Urgency.CRITICAL, clock())

    assert raised.urgency is Urgency.CRITICAL
    assert await kinds(database, ticket) == [EntryKind.SAID, EntryKind.CLAIMED, EntryKind.NOTE, EntryKind.URGENCY]
    assert await actions(database, ticket) == ["ticket_claimed", "ticket_note", "ticket_urgency"]


async def test_auditor_cannot_claim(database: Database, world: World, ticket: Ticket, clock: Clock) -> None:
    auditor = await world.officer(role=Role.AUDITOR)

    with pytest.raises(NotAllowed):
        await claimed(database, auditor, ticket, clock)


async def test_closing_ends_the_hold_and_lets_the_bot_go_on(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    person = await world.person()
    ticket = await world.ticket(person=person)
    await world.run(person, interrupted_at=clock())
    held = await claimed(database, officer, ticket, clock)

    async with database.transaction() as tx:
        closed = await desk.close(tx, officer, ticket.id, held.claim_number, Outcome.HELPED, "sudah aman", clock())

    assert (closed.state, closed.holder_id, closed.outcome) == (TicketState.CLOSED, None, Outcome.HELPED)
    assert (await stored(database, ticket)).closed_at == clock()
    async with database.reading() as tx:
        assert [run.interrupted_at for run in (await runs.open_runs(tx, [person.id]))[person.id]] == [None]


async def test_closed_ticket_can_be_reopened_by_whoever_may_see_it(
    database: Database, world: World, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    held = await claimed(database, officer, ticket, clock)
    async with database.transaction() as tx:
        closed = await desk.close(tx, officer, ticket.id, held.claim_number, Outcome.HELPED, "", clock())
    other = await world.officer()

    async with database.transaction() as tx:
        reopened = await desk.reopen(tx, other, ticket.id, closed.claim_number, clock())

    assert (reopened.state, reopened.holder_id, reopened.outcome) == (TicketState.CLAIMED, other.id, None)
    assert await stored(database, ticket) == reopened


async def test_closed_ticket_cannot_be_claimed_or_noted(
    database: Database, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    held = await claimed(database, officer, ticket, clock)
    async with database.transaction() as tx:
        closed = await desk.close(tx, officer, ticket.id, held.claim_number, Outcome.HELPED, "", clock())

    with pytest.raises(WrongState):
        await claimed(database, officer, ticket, clock)
    with pytest.raises(WrongState):
        async with database.transaction() as tx:
            await desk.note(tx, officer, ticket.id, closed.claim_number, "catatan", clock())


async def test_release_puts_the_ticket_back_into_the_queue(
    database: Database, officer: Officer, ticket: Ticket, clock: Clock
) -> None:
    held = await claimed(database, officer, ticket, clock)

    async with database.transaction() as tx:
        released = await desk.release(tx, officer, ticket.id, held.claim_number, clock())

    assert (released.state, released.holder_id, released.claim_number) == (TicketState.NEW, None, 2)


async def test_review_mark_goes_when_somebody_looked(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    ticket = await world.ticket(needs_review="duress")
    held = await claimed(database, officer, ticket, clock)

    async with database.transaction() as tx:
        reviewed = await desk.mark_reviewed(tx, officer, ticket.id, held.claim_number, clock())

    assert reviewed.needs_review is None
    assert (await kinds(database, ticket))[-1] is EntryKind.REVIEW


async def test_t10_officer_of_another_agency_finds_nothing(
    database: Database, world: World, ticket: Ticket, clock: Clock
) -> None:
    stranger = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)

    for attempt in (
        lambda tx: desk.claim(tx, stranger, ticket.id, clock()),
        lambda tx: desk.read(tx, stranger, ticket.id, reason="saya ingin tahu saja", now=clock()),
        lambda tx: desk.note(tx, stranger, ticket.id, 0, "catatan", clock()),
        lambda tx: desk.set_urgency(tx, stranger, ticket.id, 0, Urgency.NONE, clock()),
        lambda tx: desk.find_id(tx, stranger, ticket.reference),
    ):
        with pytest.raises(NotFound):
            async with database.transaction() as tx:
                await attempt(tx)
    assert await stored(database, ticket) == ticket


async def test_T10_supervisor_of_an_agency_beside_the_owner_takes_nothing_from_its_officers(
    database: Database, world: World, clock: Clock
) -> None:
    owner, beside = await world.officer("KBRI_KUL"), await world.officer("DESA_CONTOH", role=Role.SUPERVISOR)
    held = await claimed(database, owner, await world.ticket("KBRI_KUL"), clock)
    async with database.transaction() as tx:
        await sharing.share(tx, held.id, "DESA_CONTOH", sharing.ALONG, clock())

    for attempt in (
        lambda tx: desk.release(tx, beside, held.id, held.claim_number, clock()),
        lambda tx: desk.set_urgency(tx, beside, held.id, held.claim_number, Urgency.NONE, clock()),
    ):
        with pytest.raises(NotAllowed):
            async with database.transaction() as tx:
                await attempt(tx)
