"""Tests of live talk between officer and person."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.messages import ChannelName
from bot.domain.officers import Officer
from bot.domain.outbox import OutboxKind, OutboxRow
from bot.domain.people import Person
from bot.domain.tickets import EntryKind, Ticket
from bot.handlers import desk
from bot.handlers.desk import BadInput, CannotReach, StaleClaim
from bot.texts import Texts
from storage import outbox, people, runs, tickets
from storage.database import Database
from storage.schema import outbox as outbox_table
from tests.clock import Clock
from tests.world import World


@pytest.fixture
def texts() -> Texts:
    return Texts({"id": ["officer-message = { $name } (petugas): { $text }"]})


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer(name="Rini Contoh")


@pytest.fixture
async def person(world: World) -> Person:
    return await world.person()


@pytest.fixture
async def held(database: Database, world: World, officer: Officer, person: Person, clock: Clock) -> Ticket:
    ticket = await world.ticket(person=person)
    async with database.transaction() as tx:
        return await desk.claim(tx, officer, ticket.id, clock())


async def waiting(database: Database, clock: Clock) -> list[OutboxRow]:
    async with database.transaction() as tx:
        return await outbox.lease(tx, 1, clock(), clock() + timedelta(minutes=1), 10)


async def test_reply_is_queued_for_the_person_and_suspends_the_bots_question(
    database: Database, world: World, officer: Officer, person: Person, held: Ticket, clock: Clock, texts: Texts
) -> None:
    await world.run(person)

    async with database.transaction() as tx:
        entry = await desk.reply(tx, officer, held.id, held.claim_number, " Kami datang.\r\n", clock(), texts=texts)

    (row,) = await waiting(database, clock)
    assert (row.message.text, row.kind, row.ticket_id) == (
        "Rini (petugas): Kami datang.",
        OutboxKind.OFFICER,
        held.id,
    )
    assert (entry.kind, entry.body, entry.for_person, entry.outbox_id) == (
        EntryKind.REPLY,
        {"text": "Kami datang."},
        True,
        row.id,
    )
    async with database.reading() as tx:
        assert (await tickets.get(tx, held.id)).officer_wrote_at == clock()
        assert [run.interrupted_at for run in (await runs.open_runs(tx, [person.id]))[person.id]] == [clock()]


async def test_reply_goes_where_the_person_wrote_last_and_is_not_blocked(
    database: Database, world: World, officer: Officer, person: Person, held: Ticket, clock: Clock, texts: Texts
) -> None:
    later, latest = clock() + timedelta(hours=1), clock() + timedelta(hours=2)
    whatsapp = await world.identity(person, ChannelName.WHATSAPP, wrote_at=later)
    await world.identity(person, ChannelName.WEBCHAT, wrote_at=latest, blocked_at=latest)

    async with database.transaction() as tx:
        await desk.reply(tx, officer, held.id, held.claim_number, "Halo", clock(), texts=texts)

    assert [row.identity_id for row in await waiting(database, clock)] == [whatsapp.id]


async def test_reply_on_web_chat_is_there_for_the_page_at_once(
    database: Database, world: World, officer: Officer, clock: Clock, texts: Texts
) -> None:
    person = await world.person(channel=ChannelName.WEBCHAT)
    ticket = await world.ticket(person=person)
    async with database.transaction() as tx:
        held = await desk.claim(tx, officer, ticket.id, clock())

    async with database.transaction() as tx:
        entry = await desk.reply(tx, officer, ticket.id, held.claim_number, "Halo", clock(), texts=texts)

    async with database.reading() as tx:
        (identity,) = (await people.identities_of(tx, [person.id])).values()
        assert [row.id for row in await outbox.shown_after(tx, [identity.id], 0, 10)] == [entry.outbox_id]
    page = await desk.open_page(database, officer, ticket.id, reason=None, now=clock())
    assert page.delivery == {entry.outbox_id: "sent"}


async def test_person_who_blocked_everything_cannot_be_reached(
    database: Database, officer: Officer, person: Person, held: Ticket, clock: Clock, texts: Texts
) -> None:
    async with database.transaction() as tx:
        (identity,) = (await people.identities_of(tx, [person.id])).values()
        await outbox.block_identity(tx, identity.id, clock())

    with pytest.raises(CannotReach):
        async with database.transaction() as tx:
            await desk.reply(tx, officer, held.id, held.claim_number, "Halo", clock(), texts=texts)


@pytest.mark.parametrize("text", ["", "  \n", "\0", "\ud800", "x" * 3_501])
async def test_reply_must_say_something_of_bearable_length(
    database: Database, officer: Officer, held: Ticket, clock: Clock, texts: Texts, text: str
) -> None:
    with pytest.raises(BadInput):
        async with database.transaction() as tx:
            await desk.reply(tx, officer, held.id, held.claim_number, text, clock(), texts=texts)


async def test_i8_reply_of_a_former_holder_is_refused_and_nothing_is_sent(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock, texts: Texts
) -> None:
    async with database.transaction() as tx:
        await desk.release(tx, officer, held.id, held.claim_number, clock())

    with pytest.raises(StaleClaim):
        async with database.transaction() as tx:
            await desk.reply(tx, officer, held.id, held.claim_number, "Halo", clock(), texts=texts)

    async with database.reading() as tx:
        assert (await tx.execute(select(outbox_table.c.id))).all() == []


async def test_end_of_the_talk_lets_the_question_come_back_and_wakes_the_turns(
    database: Database, world: World, officer: Officer, person: Person, held: Ticket, clock: Clock, texts: Texts
) -> None:
    await world.run(person)
    async with database.transaction() as tx:
        await desk.reply(tx, officer, held.id, held.claim_number, "Halo", clock(), texts=texts)

    with database.signals.listening("resume") as listener:
        async with database.transaction() as tx:
            await desk.end_talk(tx, officer, held.id, held.claim_number, clock())
        told = await listener.wait(1)

    assert told == {str(person.id)}
    async with database.reading() as tx:
        assert [run.interrupted_at for run in (await runs.open_runs(tx, [person.id]))[person.id]] == [None]
        assert (await tickets.timeline_of(tx, held.id))[-1].kind is EntryKind.TALK_ENDED
