"""Tests of open alerts and of bodies set aside."""

from datetime import timedelta

import pytest

from bot.domain.messages import ChannelName
from bot.domain.officers import Officer, Role
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from storage import inbox, tickets, waiting
from storage.database import Database
from storage.keys import day_key
from tests.clock import Clock
from tests.world import World


async def alert(
    database: Database, clock: Clock, ticket_id: int, urgency: Urgency = Urgency.HIGH, round_: int = 0
) -> int:
    alert_id = database.ids.draw()
    async with database.transaction() as tx:
        await tickets.add_alerts(tx, [Alert(alert_id, ticket_id, "opened", round_, urgency, clock())])
    return alert_id


async def open_ids(database: Database, officer: Officer) -> list[int]:
    async with database.reading() as tx:
        return [each.id for each in await desk.alerts_open(tx, officer)]


async def test_alerts_stand_by_urgency_until_acknowledged(database: Database, world: World, clock: Clock) -> None:
    officer = await world.officer()
    high = await alert(database, clock, (await world.ticket()).id)
    critical = await alert(database, clock, (await world.ticket()).id, Urgency.CRITICAL)

    before = await open_ids(database, officer)
    async with database.transaction() as tx:
        await desk.acknowledge_alert(tx, officer, critical, clock())
        await desk.acknowledge_alert(tx, officer, critical, clock())

    assert before == [critical, high]
    assert await open_ids(database, officer) == [high]


async def test_alerts_about_one_ticket_are_one_line_and_leave_together(
    database: Database, world: World, clock: Clock
) -> None:
    officer, ticket = await world.officer(), await world.ticket()
    await alert(database, clock, ticket.id, Urgency.CRITICAL)
    other = await alert(database, clock, (await world.ticket()).id)
    clock.move(timedelta(minutes=5))
    newest = await alert(database, clock, ticket.id, round_=1)

    async with database.reading() as tx:
        lines = [(each.id, each.together) for each in await desk.alerts_folded(tx, officer)]
        number = (await waiting.count(tx, officer)).alerts
    async with database.transaction() as tx:
        await desk.acknowledge_together(tx, officer, newest, clock())

    assert (lines, number) == ([(newest, 2), (other, 1)], 2)
    assert await open_ids(database, officer) == [other]


async def test_t10_alert_of_another_agency_is_not_there(database: Database, world: World, clock: Clock) -> None:
    foreign = await alert(database, clock, (await world.ticket()).id)
    houses = await alert(database, clock, 0)
    stranger = await world.officer("BP3MI_DKI")
    ministry = await world.officer()

    assert await open_ids(database, stranger) == []
    assert set(await open_ids(database, ministry)) == {foreign, houses}
    for alert_id in (foreign, houses, 12345):
        with pytest.raises(NotFound):
            async with database.transaction() as tx:
                await desk.acknowledge_alert(tx, stranger, alert_id, clock())


async def test_auditor_cannot_acknowledge(database: Database, world: World, clock: Clock) -> None:
    auditor = await world.officer(role=Role.AUDITOR)
    alert_id = await alert(database, clock, (await world.ticket()).id)

    with pytest.raises(NotAllowed):
        async with database.transaction() as tx:
            await desk.acknowledge_alert(tx, auditor, alert_id, clock())


async def test_i10_body_set_aside_is_listed_without_content_and_can_run_again(
    database: Database, world: World, clock: Clock
) -> None:
    officer, stranger = await world.officer(), await world.officer("BP3MI_DKI")
    await database.vault.ensure([day_key(clock().date())], clock())
    async with database.transaction() as tx:
        await inbox.store(tx, [inbox.Arrival(ChannelName.TELEGRAM, "bot-1", b"{", 7, False, clock())])
        (body,) = await inbox.claim(tx, clock(), 10)
        await inbox.set_aside(tx, body.id, "not JSON")

    async with database.transaction() as tx:
        listed = await desk.set_aside(tx, officer)
        assert await desk.set_aside(tx, stranger) == []
        await desk.run_again(tx, officer, body.id, clock())
        again = await inbox.claim(tx, clock() + timedelta(seconds=1), 10)

    assert [(each.id, each.channel, each.reason) for each in listed] == [(body.id, "telegram", "not JSON")]
    assert [each.id for each in again] == [body.id]
    with pytest.raises(NotFound):
        async with database.transaction() as tx:
            await desk.run_again(tx, stranger, body.id, clock())
