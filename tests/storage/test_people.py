"""Tests of persons, identities, runs and tickets as the database keeps them."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.messages import ChannelName
from bot.domain.runs import RunState
from bot.domain.tickets import Alert, TicketState
from bot.domain.urgency import Urgency
from bot.errors import Conflict, NotFound
from storage import people, runs, tickets
from storage.database import Database
from storage.schema import alerts, identities, persons, timeline
from storage.schema import tickets as tickets_table
from tests.clock import Clock
from tests.world import World


async def test_person_comes_back_as_stored_and_nothing_is_in_clear(database: Database, world: World) -> None:
    person = await world.person(name="Siti Contohwati", phone="+000 11 22")

    async with database.reading() as tx:
        found = await people.load_persons(tx, [person.id])
        rows = [*(await tx.execute(select(persons))), *(await tx.execute(select(identities)))]

    assert found == {person.id: person}
    assert all(mark not in repr(rows) for mark in ("Siti", "+000", "sender-1", "bot-1"))


async def test_changed_person_is_written(database: Database, world: World) -> None:
    person = await world.person()

    person.language, person.profile.safe_contact = "en", "hanya malam"
    async with database.transaction() as tx:
        await people.update_persons(tx, [person])

    async with database.reading() as tx:
        assert await people.load_persons(tx, [person.id]) == {person.id: person}


async def test_sender_is_found_again_and_only_on_the_same_account(database: Database, world: World) -> None:
    person = await world.person(channel=ChannelName.WHATSAPP)
    async with database.reading() as tx:
        (identity,) = (await people.identities_of(tx, [person.id])).values()
        known = (identity.channel, identity.account, identity.sender)
        other = (identity.channel, "bot-2", identity.sender)

        assert await people.find_identities(tx, [known, other]) == {known: identity}


async def test_same_sender_cannot_stand_twice(database: Database, world: World) -> None:
    person = await world.person()
    async with database.reading() as tx:
        (identity,) = (await people.identities_of(tx, [person.id])).values()

    identity.id += 1
    with pytest.raises(Conflict):
        async with database.transaction() as tx:
            await people.insert_identities(tx, [identity])


async def test_open_runs_come_with_the_talking_one_last(database: Database, world: World, clock: Clock) -> None:
    person = await world.person()
    top = await world.run(person, depth=1)
    top.question, top.asked_at = "where", clock()
    async with database.transaction() as tx:
        await runs.save(tx, [top])
    bottom = await world.run(person)
    await world.run(person, state=RunState.FINISHED)

    async with database.reading() as tx:
        assert await runs.open_runs(tx, [person.id]) == {person.id: [bottom, top]}


async def test_due_runs_name_their_person(database: Database, world: World, clock: Clock) -> None:
    reminded, expired, calm = [await world.person() for _ in range(3)]
    await world.run(reminded, remind_at=clock())
    await world.run(expired, expires_at=clock())
    await world.run(calm, remind_at=clock() + timedelta(hours=1))

    async with database.reading() as tx:
        assert set(await runs.due_persons(tx, clock(), 10)) == {reminded.id, expired.id}


async def test_ticket_comes_back_as_stored_and_nothing_is_in_clear(database: Database, world: World) -> None:
    ticket = await world.ticket(more_categories=("UNPAID_WAGES", "ILLNESS"))

    async with database.reading() as tx:
        assert await tickets.get(tx, ticket.id) == ticket
        assert await tickets.open_tickets(tx, [ticket.person_id]) == {ticket.person_id: [ticket]}
        rows = [*(await tx.execute(select(tickets_table))), *(await tx.execute(select(timeline)))]
    assert all(mark not in repr(rows) for mark in ("dapur", "Djoenaidi", "tolong"))


async def test_saved_ticket_is_written_and_told(database: Database, world: World) -> None:
    ticket = await world.ticket()

    with database.signals.listening("tickets") as listener:
        ticket.urgency, ticket.details = Urgency.CRITICAL, {"sos.where": "bandara"}
        async with database.transaction() as tx:
            await tickets.save(tx, [ticket])
        told = await listener.wait(1)

    async with database.reading() as tx:
        assert await tickets.get(tx, ticket.id) == ticket
    assert told == {str(ticket.id)}


async def test_i4_run_has_at_most_one_ticket(database: Database, world: World) -> None:
    person = await world.person()
    await world.ticket(person=person, run_id=7)

    with pytest.raises(Conflict):
        await world.ticket(person=person, run_id=7)


@pytest.mark.parametrize(
    "values",
    [{"state": TicketState.CLAIMED}, {"state": TicketState.CLOSED}, {"about": "nobody"}],
)
async def test_i8_schema_refuses_tickets_that_contradict_themselves(
    database: Database, world: World, values: dict[str, Any]
) -> None:
    with pytest.raises(Conflict):
        await world.ticket(**values)


async def test_ticket_nobody_knows_is_not_found(database: Database) -> None:
    async with database.reading() as tx:
        with pytest.raises(NotFound):
            await tickets.get(tx, 1)


async def test_i7_repeated_alert_is_one_alert(database: Database, world: World, clock: Clock) -> None:
    ticket = await world.ticket()

    for _ in range(2):
        async with database.transaction() as tx:
            alert = Alert(tx.ids.draw(), ticket.id, "opened", 0, Urgency.HIGH, clock())
            await tickets.add_alerts(tx, [alert])

    async with database.reading() as tx:
        assert len((await tx.execute(select(alerts))).all()) == 1
