"""Tests of opening tickets: who sees what, and the trace it leaves."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.messages import Attached, ChannelName, MediaKind
from bot.domain.officers import Officer, Role
from bot.domain.tickets import EntryKind, Ticket
from bot.errors import NotFound
from bot.handlers import desk
from bot.handlers.desk import ReasonNeeded, TicketPage
from storage import files, people, sharing
from storage.database import Database
from storage.keys import ticket_key
from storage.schema import audit
from tests.clock import Clock
from tests.world import World

REASON = "rekan saya sedang sakit"


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer(name="Rini Contoh")


async def opened(
    database: Database, officer: Officer, ticket: Ticket, clock: Clock, reason: str | None = None
) -> TicketPage:
    return await desk.open_page(database, officer, ticket.id, reason=reason, now=clock())


async def looks(database: Database, ticket: Ticket) -> list[tuple[str, int]]:
    async with database.reading() as tx:
        query = select(audit.c.action, audit.c.officer_id).where(audit.c.ticket_id == ticket.id).order_by(audit.c.id)
        return [(row.action, row.officer_id) for row in await tx.execute(query)]


async def test_i12_holder_opens_the_ticket_and_every_look_is_audited(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    person = await world.person(name="Siti Contohwati", phone="+000 11 22")
    ticket = await world.ticket(person=person)
    async with database.transaction() as tx:
        await desk.claim(tx, officer, ticket.id, clock())

    page = await opened(database, officer, ticket, clock)
    await opened(database, officer, ticket, clock)

    assert (page.person.name, page.person.phone) == ("Siti Contohwati", "+000 11 22")
    assert [entry.kind for entry in page.timeline] == [EntryKind.SAID, EntryKind.CLAIMED]
    assert (page.holder_name, page.officers[officer.id]) == ("Rini Contoh", "Rini Contoh")
    assert (page.may_write, page.may_note) == (True, True)
    assert await looks(database, ticket) == [
        ("ticket_claimed", officer.id),
        ("ticket_read", officer.id),
        ("ticket_read", officer.id),
    ]


async def test_who_registered_stands_there_with_the_name_they_gave(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    person = await world.person(name="dewi_99")
    person.profile.facts["legal_name"] = "Dewi Contohwati"
    async with database.transaction() as tx:
        await people.update_persons(tx, [person])
    ticket = await world.ticket(person=person)
    async with database.transaction() as tx:
        await desk.claim(tx, officer, ticket.id, clock())

    page = await opened(database, officer, ticket, clock)

    assert page.person.name == "Dewi Contohwati"


@pytest.mark.parametrize("reason", [None, "", "singkat", " x x x x  "])
async def test_t09_ticket_of_another_stays_shut_without_a_reason_and_the_try_is_audited(
    database: Database, world: World, officer: Officer, clock: Clock, reason: str | None
) -> None:
    ticket = await world.ticket()

    with pytest.raises(ReasonNeeded):
        await opened(database, officer, ticket, clock, reason)

    assert await looks(database, ticket) == [("ticket_read_refused", officer.id)]


async def test_t09_reason_opens_it_and_stands_in_the_timeline(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    ticket = await world.ticket()

    page = await opened(database, officer, ticket, clock, REASON)
    await opened(database, officer, ticket, clock, REASON)

    assert page.timeline[-1].body == {"text": REASON, "is_reason": True}
    assert (page.may_write, page.may_note) == (False, False)
    assert await looks(database, ticket) == [("ticket_read_reason", officer.id)] * 2
    assert len((await opened(database, officer, ticket, clock, REASON)).timeline) == len(page.timeline)


async def test_supervisor_opens_without_a_reason(database: Database, world: World, clock: Clock) -> None:
    supervisor = await world.officer(role=Role.SUPERVISOR)
    ticket = await world.ticket()

    page = await opened(database, supervisor, ticket, clock)

    assert (page.may_write, page.may_note) == (False, True)
    assert await looks(database, ticket) == [("ticket_read", supervisor.id)]


@pytest.mark.parametrize("part", [sharing.ALONG, sharing.ESCALATED])
async def test_t09_supervisor_of_an_agency_that_only_sees_the_ticket_gives_a_reason(
    database: Database, world: World, clock: Clock, part: str
) -> None:
    holder, beside = await world.officer("KBRI_KUL"), await world.officer("DESA_CONTOH", role=Role.SUPERVISOR)
    ticket = await world.ticket("KBRI_KUL")
    file_id = await a_file(database, ticket, clock, "paspor.jpg")
    async with database.transaction() as tx:
        await desk.claim(tx, holder, ticket.id, clock())
        await sharing.share(tx, ticket.id, "DESA_CONTOH", part, clock())

    with pytest.raises(ReasonNeeded):
        await opened(database, beside, ticket, clock)
    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await desk.find_file(tx, beside, file_id, clock())
    page = await opened(database, beside, ticket, clock, REASON)

    assert (page.may_write, page.may_note) == (False, False)


@pytest.mark.parametrize(("part", "is_open"), [(sharing.ALONG, False), (sharing.ESCALATED, True)])
async def test_t09_ticket_nobody_holds_is_open_to_supervisors_of_agencies_asked_to_act(
    database: Database, world: World, clock: Clock, part: str, is_open: bool
) -> None:
    beside = await world.officer("DESA_CONTOH", role=Role.SUPERVISOR)
    ticket = await world.ticket("KBRI_KUL")
    async with database.transaction() as tx:
        await sharing.share(tx, ticket.id, "DESA_CONTOH", part, clock())

    try:
        page = await opened(database, beside, ticket, clock)
    except ReasonNeeded:
        page = None

    assert (page is not None) == is_open


async def a_file(database: Database, ticket: Ticket, clock: Clock, filename: str) -> int:
    media = Attached(MediaKind.PHOTO, "ref-1", "image/jpeg", 3, filename, "foto paspor")
    file_id = database.ids.draw()
    async with database.transaction() as tx:
        new = files.NewFile(file_id, ticket.person_id, ticket.id, ChannelName.TELEGRAM, "bot-1", media, clock())
        await files.announce(tx, [new])
        (waiting,) = await files.lease(tx, clock(), clock() + timedelta(minutes=1), 10)
        await files.keep(tx, waiting, b"shown", b"original", "image/jpeg", clock())
    return file_id


async def test_file_opens_for_whoever_may_open_its_ticket(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    ticket = await world.ticket()
    file_id = await a_file(database, ticket, clock, "../..\\paspor\n<b>.jpg")

    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await desk.find_file(tx, officer, file_id, clock())
    page = await opened(database, officer, ticket, clock, REASON)
    async with database.transaction() as tx:
        found = await desk.find_file(tx, officer, file_id, clock())

    assert found == ("image/jpeg", "paspor_b_.jpg", b"shown")
    assert [(file.id, file.state, file.caption) for file in page.files] == [(file_id, "stored", "foto paspor")]
    assert (await looks(database, ticket))[-1] == ("file_read", officer.id)


async def test_t10_file_of_another_agency_is_not_there(database: Database, world: World, clock: Clock) -> None:
    ticket = await world.ticket()
    file_id = await a_file(database, ticket, clock, "paspor.jpg")
    stranger = await world.officer("BP3MI_DKI", role=Role.SUPERVISOR)

    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await desk.find_file(tx, stranger, file_id, clock())


async def test_erased_ticket_is_not_there_any_more(
    database: Database, world: World, officer: Officer, clock: Clock
) -> None:
    ticket = await world.ticket()
    await database.vault.destroy([ticket_key(ticket.id)])

    with pytest.raises(NotFound):
        await opened(database, officer, ticket, clock, REASON)
