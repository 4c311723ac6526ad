"""Whatever people, officers, clocks and processes do at once, a ticket climbs once and has one holder (I7, I8)."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer
from bot.domain.tickets import EntryKind, Outcome, Ticket
from bot.domain.urgency import Urgency
from bot.errors import AssistanceError
from bot.handlers import desk
from bot.jobs.escalation import EscalationJob
from storage import schema
from tests.jobs.watching import ACKNOWLEDGE, FIRST_WRITE, MISSION, Watch, claim, fresh, ticket, watch
from tests.world import World

__all__ = ["ticket", "watch"]


async def test_I7_F15_two_jobs_at_once_take_one_step(world: World, watch: Watch, ticket: Ticket) -> None:
    await world.officer(MISSION)
    other = EscalationJob(watch.house, watch.database)
    watch.clock.move(ACKNOWLEDGE)

    await asyncio.gather(watch.job.work_off(), other.work_off(), watch.job.work_off(), other.work_off())

    assert len(await watch.alerts()) == 1


async def test_I7_long_outage_is_one_step_and_not_one_for_each_limit_missed(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    officer = await world.officer(MISSION)

    await watch.passes(timedelta(days=3))

    assert await watch.alerts() == [("acknowledge", 1, MISSION, [officer.id])]


async def test_F13_clock_that_jumps_back_and_on_repeats_no_step(world: World, watch: Watch, ticket: Ticket) -> None:
    await world.officer(MISSION)
    for jump in (ACKNOWLEDGE, timedelta(hours=-1), timedelta(hours=1), timedelta(0)):
        await watch.passes(jump)

    assert [level for _, level, _, _ in await watch.alerts()] == [1]


async def test_one_ticket_that_cannot_be_handled_holds_up_no_other(world: World, watch: Watch, ticket: Ticket) -> None:
    officer = await world.officer(MISSION)
    async with watch.database.transaction() as tx:
        broken = schema.tickets.update().where(schema.tickets.c.id == ticket.id)
        await tx.execute(broken.values(sealed_details=b"not sealed by anybody"))
    healthy = await fresh(world, watch)

    await watch.passes(ACKNOWLEDGE)

    assert [named for _, _, _, named in await watch.alerts()] == [[officer.id]]
    assert (await watch.ticket(healthy)).clock_level == 1


@pytest.mark.parametrize("seed", range(8))
async def test_I7_no_step_repeats_whatever_people_officers_and_clocks_do(
    world: World, watch: Watch, ticket: Ticket, seed: int
) -> None:
    """Random claims, words, releases, urgencies, jumps of the clock and restarts; the database allows no repetition,
    so what counts is that every step the job took left exactly one row."""
    chance = Random(seed)
    staff = [await world.officer(MISSION), await world.officer(MISSION), await world.officer("KP2MI")]
    for _ in range(40):
        await act(watch, chance, chance.choice(staff), ticket)
        jump = chance.choice([0, 30, 300, 301, 600, 3_600, 86_400, -120])
        watch.job = EscalationJob(watch.house, watch.database)
        await watch.passes(timedelta(seconds=jump))

    entries = [kind for kind in await watch.kinds(ticket) if kind is EntryKind.ESCALATED]
    async with watch.database.reading() as tx:
        table = schema.alerts
        columns = (table.c.ticket_id, table.c.clock, table.c.round, table.c.level)
        rows = [tuple(row) for row in await tx.execute(select(*columns))]
    assert len(entries) == len(rows) == len(set(rows))


async def act(watch: Watch, chance: Random, officer: Officer, ticket: Ticket) -> None:
    """Something an officer may or may not be allowed to do just now."""
    number, now = (await watch.ticket(ticket)).claim_number, watch.clock()
    urgency = chance.choice(list(Urgency))
    deeds = {
        "claim": lambda tx: desk.claim(tx, officer, ticket.id, now),
        "reply": lambda tx: desk.reply(tx, officer, ticket.id, number, "ya", now, texts=watch.house.texts),
        "release": lambda tx: desk.release(tx, officer, ticket.id, number, now),
        "urgency": lambda tx: desk.set_urgency(tx, officer, ticket.id, number, urgency, now),
        "close": lambda tx: desk.close(tx, officer, ticket.id, number, Outcome.HELPED, "", now),
        "reopen": lambda tx: desk.reopen(tx, officer, ticket.id, number, now),
        "nothing": lambda tx: asyncio.sleep(0),
    }
    with suppress(AssistanceError):
        async with watch.database.transaction() as tx:
            await deeds[chance.choice(list(deeds))](tx)


@pytest.mark.slow
async def test_I8_claims_that_race_with_each_other_and_the_clock_have_one_holder(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    """A short form of the 10,000 races: whoever was told that they hold it under a number was alone with it."""
    rivals = [await world.officer(MISSION) for _ in range(5)]
    holders: dict[int, set[int | None]] = {}
    for _ in range(40):
        watch.clock.move(FIRST_WRITE)
        results = await asyncio.gather(
            watch.job.work_off(), *(claim(watch, rival, ticket) for rival in rivals), return_exceptions=True
        )
        for result in results:
            if isinstance(result, Ticket):
                holders.setdefault(result.claim_number, set()).add(result.holder_id)
        await watch.works_off()

    assert len(holders) >= 20  # every second round: in the others the one before loses it
    assert {len(each) for each in holders.values()} == {1}
