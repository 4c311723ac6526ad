"""Tests of handing a ticket to a colleague."""

import asyncio

import pytest

from bot.domain.officers import Officer, Role
from bot.domain.tickets import EntryKind, Outcome, Ticket, TicketState
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from bot.handlers.casework import hand_overs
from bot.handlers.casework.hand_overs import AlreadyOffered
from bot.handlers.desk import BadInput, StaleClaim, WrongState
from bot.handlers.escalation.clocks import NOTICE_AFTER
from bot.texts import Texts
from storage import sharing, tickets, waiting
from storage.database import Database
from tests.clock import Clock
from tests.desk.test_claims import actions, claimed, kinds, stored
from tests.world import World

TEXTS = Texts({"id": ["alert-hand-over = { $reference } { $urgency }\nurgency-high = tinggi"]})


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer(name="Rini Contoh")


@pytest.fixture
async def colleague(world: World) -> Officer:
    return await world.officer(name="Budi Contoh")


@pytest.fixture
async def held(database: Database, world: World, officer: Officer, clock: Clock) -> Ticket:
    return await claimed(database, officer, await world.ticket(), clock)


async def offer(database: Database, officer: Officer, ticket: Ticket, to: Officer, clock: Clock) -> None:
    async with database.transaction() as tx:
        await hand_overs.offer(
            tx, officer, ticket.id, ticket.claim_number, to.id, "saya selesai bertugas", clock(), texts=TEXTS
        )


async def accept(database: Database, officer: Officer, ticket: Ticket, clock: Clock) -> Ticket:
    async with database.transaction() as tx:
        return await hand_overs.accept(tx, officer, ticket.id, ticket.claim_number, clock())


async def test_offered_ticket_stays_with_its_holder_until_it_is_accepted(
    database: Database, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)

    async with database.reading() as tx:
        offered = await hand_overs.offered_to_me(tx, colleague)
        assert [(await waiting.count(tx, each)).offered for each in (colleague, officer)] == [1, 0]
    assert [(each.reference, each.offered_by, each.note) for each in offered] == [
        (held.reference, "Rini Contoh", "saya selesai bertugas")
    ]
    assert ((await stored(database, held)).holder_id, held.claim_number) == (officer.id, 1)


async def test_i8_accepting_moves_the_ticket_and_its_claim_number_grows_once(
    database: Database, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)

    taken = await accept(database, colleague, held, clock)

    assert (taken.holder_id, taken.claim_number, taken.state) == (colleague.id, 2, TicketState.CLAIMED)
    assert taken.notice_due_at == clock() + NOTICE_AFTER
    assert await stored(database, held) == taken
    assert (await kinds(database, held))[-2:] == [EntryKind.HAND_OVER_OFFERED, EntryKind.HANDED_OVER]
    assert (await actions(database, held))[-2:] == ["ticket_hand_over_offered", "ticket_handed_over"]
    async with database.reading() as tx:
        assert await hand_overs.offered_to_me(tx, colleague) == []


async def test_i8_twenty_acceptances_at_once_move_it_once(
    database: Database, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)

    results = await asyncio.gather(
        *(accept(database, colleague, held, clock) for _ in range(20)), return_exceptions=True
    )

    assert sum(isinstance(result, Ticket) for result in results) == 1
    assert (await stored(database, held)).claim_number == 2


async def test_declined_ticket_stays_and_may_be_offered_to_somebody_else(
    database: Database, world: World, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)
    async with database.transaction() as tx:
        await hand_overs.decline(tx, colleague, held.id, held.claim_number, "sedang penuh", clock())

    await offer(database, officer, held, await world.officer(), clock)

    assert (await stored(database, held)).holder_id == officer.id
    assert EntryKind.HAND_OVER_DECLINED in await kinds(database, held)


async def test_offer_taken_back_cannot_be_accepted(
    database: Database, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)
    async with database.transaction() as tx:
        await hand_overs.withdraw(tx, officer, held.id, held.claim_number, clock())

    with pytest.raises(NotFound):
        await accept(database, colleague, held, clock)


async def test_offer_ends_when_the_ticket_changes_hands_otherwise(
    database: Database, world: World, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)
    async with database.transaction() as tx:
        released = await desk.release(tx, officer, held.id, held.claim_number, clock())
    other = await world.officer()
    again = await claimed(database, other, released, clock)

    async with database.reading() as tx:
        assert await hand_overs.offered_to_me(tx, colleague) == []
    with pytest.raises(StaleClaim):
        await accept(database, colleague, held, clock)
    await offer(database, other, again, colleague, clock)


async def test_second_offer_waits_for_the_first(
    database: Database, world: World, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)

    with pytest.raises(AlreadyOffered):
        await offer(database, officer, held, await world.officer(), clock)


async def test_only_the_colleague_it_is_offered_to_can_accept(
    database: Database, world: World, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)

    with pytest.raises(NotFound):
        await accept(database, await world.officer(), held, clock)


async def test_supervisor_may_offer_what_somebody_else_holds(
    database: Database, world: World, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)

    await offer(database, supervisor, held, colleague, clock)

    assert (await stored(database, held)).holder_id == officer.id


async def test_who_neither_holds_nor_supervises_cannot_offer(
    database: Database, world: World, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    with pytest.raises(NotAllowed):
        await offer(database, await world.officer(), held, colleague, clock)


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
async def test_nobody_who_handles_no_tickets_is_offered_one(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock, role: Role
) -> None:
    with pytest.raises(BadInput):
        await offer(database, officer, held, await world.officer(role=role), clock)


async def test_t10_officer_of_another_agency_is_no_colleague(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock
) -> None:
    with pytest.raises(BadInput):
        await offer(database, officer, held, await world.officer("BP3MI_DKI"), clock)


async def test_closed_ticket_cannot_be_taken_over(
    database: Database, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await offer(database, officer, held, colleague, clock)
    async with database.transaction() as tx:
        await desk.close(tx, officer, held.id, held.claim_number, Outcome.HELPED, "", clock())
    async with database.reading() as tx:
        closed = await tickets.get(tx, held.id)

    with pytest.raises(WrongState):
        await accept(database, colleague, closed, clock)


async def test_officer_of_an_agency_that_was_asked_to_act_hands_over_to_her_own_colleagues(
    database: Database, world: World, clock: Clock
) -> None:
    acting, beside = [await world.officer("KPAI") for _ in range(2)]
    at_home = await world.officer("KBRI_KUL")
    ticket = await world.ticket("KBRI_KUL")
    async with database.transaction() as tx:
        await sharing.share(tx, ticket.id, "KPAI", sharing.ESCALATED, clock())
    held = await claimed(database, acting, ticket, clock)

    await offer(database, acting, held, beside, clock)
    async with database.reading() as tx:
        offered = await hand_overs.offered_to_me(tx, beside)
    taken = await accept(database, beside, held, clock)
    await offer(database, beside, taken, at_home, clock)
    back = await accept(database, at_home, taken, clock)

    assert [each.reference for each in offered] == [ticket.reference]
    assert (taken.holder_id, taken.agency, back.holder_id) == (beside.id, "KBRI_KUL", at_home.id)
    async with database.reading() as tx:
        assert await sharing.parts_of(tx, ticket.id) == {}


async def test_T10_nobody_offers_a_ticket_to_officers_of_an_agency_that_only_looks_on(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock
) -> None:
    beside = await world.officer("KPAI")
    async with database.transaction() as tx:
        await sharing.share(tx, held.id, "KPAI", sharing.ALONG, clock())

    with pytest.raises(BadInput):
        await offer(database, officer, held, beside, clock)


async def test_i13_systems_hear_of_every_word_of_a_hand_over(
    database: Database, world: World, officer: Officer, colleague: Officer, held: Ticket, clock: Clock
) -> None:
    await world.endpoint()
    await offer(database, officer, held, colleague, clock)
    async with database.transaction() as tx:
        await hand_overs.decline(tx, colleague, held.id, held.claim_number, "", clock())
    await offer(database, officer, held, colleague, clock)
    async with database.transaction() as tx:
        await hand_overs.withdraw(tx, officer, held.id, held.claim_number, clock())
    await offer(database, officer, held, colleague, clock)
    await accept(database, colleague, held, clock)

    assert await world.events_of(held) == ["ticket.updated"] * 5 + ["ticket.claimed"]
