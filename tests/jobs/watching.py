"""Tickets whose clocks a test lets run, and the job that acts when they are over."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer
from bot.domain.tickets import EntryKind, Ticket
from bot.domain.urgency import Urgency
from bot.handlers import desk
from bot.handlers.turns.house import House
from bot.jobs.escalation import EscalationJob
from storage import schema, tickets
from storage.database import Database
from tests.clock import Clock
from tests.talk import Talk
from tests.world import World

MISSION = "KBRI_KUL"
ACKNOWLEDGE = timedelta(minutes=5)
FIRST_WRITE = timedelta(minutes=10)
UPDATE = timedelta(hours=1)


class Watch:
    """One job beside a clock that the test moves."""

    def __init__(self, house: House, database: Database, clock: Clock) -> None:
        self.house = house
        self.database = database
        self.clock = clock
        self.job = EscalationJob(house, database)

    async def passes(self, time: timedelta) -> None:
        """Let time go by and the job act; then nothing may be due any more."""
        self.clock.move(time)
        await self.works_off()

    async def works_off(self) -> None:
        while await self.job.work_off():
            pass

    async def alerts(self) -> list[tuple[str, int, str | None, list[int]]]:
        """Clock, level, agency and officers of every alert of the clocks, in order."""
        table, named = schema.alerts, schema.alert_officers
        async with self.database.reading() as tx:
            query = select(table).where(table.c.clock.in_(("acknowledge", "first_write", "update")))
            rows = (await tx.execute(query.order_by(table.c.created_at, table.c.id))).all()
            names = (await tx.execute(select(named).order_by(named.c.officer_id))).all()
        return [
            (row.clock, row.level, row.agency, [each.officer_id for each in names if each.alert_id == row.id])
            for row in rows
        ]

    async def ticket(self, ticket: Ticket) -> Ticket:
        async with self.database.reading() as tx:
            return await tickets.get(tx, ticket.id)

    async def kinds(self, ticket: Ticket) -> list[EntryKind]:
        async with self.database.reading() as tx:
            return [entry.kind for entry in await tickets.timeline_of(tx, ticket.id)]


@pytest.fixture
def watch(talk: Talk, database: Database, clock: Clock) -> Watch:
    return Watch(talk.house(), database, clock)


@pytest.fixture
async def ticket(world: World, watch: Watch) -> Ticket:
    """A new critical report of the mission, its clock running."""
    return await fresh(world, watch)


async def fresh(world: World, watch: Watch, agency: str = MISSION) -> Ticket:
    ticket = await world.ticket(agency, urgency=Urgency.CRITICAL)
    await watch.job.adopt()
    return await watch.ticket(ticket)


async def claim(watch: Watch, officer: Officer, ticket: Ticket) -> Ticket:
    async with watch.database.transaction() as tx:
        return await desk.claim(tx, officer, ticket.id, watch.clock())


async def write(watch: Watch, officer: Officer, ticket: Ticket, words: str = "Saya di sini.") -> None:
    async with watch.database.transaction() as tx:
        texts = watch.house.texts
        await desk.reply(tx, officer, ticket.id, ticket.claim_number, words, watch.clock(), texts=texts)
