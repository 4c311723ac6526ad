"""Whose chats an alert reaches: the agency it names before the holder, and nobody whose account is closed."""

from sqlalchemy import select

from bot.domain.messages import ChannelName
from bot.domain.officers import Officer
from bot.domain.steps import TOLD_AGAIN_AFTER
from bot.domain.tickets import Alert, Ticket
from bot.handlers.escalation.alerting import messages_for
from bot.handlers.turns.house import House
from storage import officers, schema
from storage.database import Database
from tests.clock import Clock
from tests.desk.test_steps import held, house, look, officer, step_of
from tests.talk import parts
from tests.world import World

__all__ = ["held", "house", "officer", "parts"]


async def chat_of(world: World, officer: Officer) -> int:
    person = await world.person(name=None)
    return (await world.identity(person, ChannelName.TELEGRAM, officer_id=officer.id)).id


async def alerted(database: Database) -> set[int]:
    async with database.reading() as tx:
        rows = await tx.execute(select(schema.outbox.c.identity_id).where(schema.outbox.c.kind == "alert"))
        return {row.identity_id for row in rows}


async def test_step_that_stays_stuck_is_told_to_the_agency_above_although_the_ticket_is_held(
    database: Database, world: World, held: Ticket, clock: Clock, house: House
) -> None:
    chat = await chat_of(world, await world.officer("KEMENKO_CONTOH"))
    async with database.transaction() as tx:
        own = schema.agencies.c.code == held.agency
        await tx.execute(schema.agencies.update().where(own).values(parent="KEMENKO_CONTOH"))
    due_at = (await step_of(database, held, "TRIAGE")).due_at
    assert due_at is not None

    clock.move(due_at - clock())
    for _ in range(2):
        await look(database, house)
        clock.move(TOLD_AGAIN_AFTER)
    before = await alerted(database)
    await look(database, house)

    assert (chat in before, chat in await alerted(database)) == (False, True)


async def test_alert_for_an_agency_where_nobody_is_on_duty_goes_to_the_holder(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock, house: House
) -> None:
    await world.agency("KEMENKO_CONTOH")
    chat = await chat_of(world, officer)

    async with database.transaction() as tx:
        alert = Alert(tx.ids.draw(), held.id, "cluster", 1, held.urgency, clock(), agency="KEMENKO_CONTOH")
        rows = await messages_for(house, tx, [alert], {held.id: held}, clock())

    assert [row.identity_id for row in rows] == [chat]


async def test_former_officer_hears_nothing(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock, house: House
) -> None:
    await chat_of(world, officer)

    async with database.transaction() as tx:
        await officers.set_active(tx, officer.id, False)
        alert = Alert(tx.ids.draw(), held.id, "undelivered", 1, held.urgency, clock())
        rows = await messages_for(house, tx, [alert], {held.id: held}, clock())

    assert rows == []
