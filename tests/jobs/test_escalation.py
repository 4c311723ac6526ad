"""Nobody who wrote is left waiting on somebody who sleeps: silence climbs, once a step (THREATS.md I7, I8, F28)."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.domain.outbox import OutboxKind
from bot.domain.tickets import EntryKind, Outcome, Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import AssistanceError, NotFound
from bot.handlers import desk
from bot.handlers.desk.errors import StaleClaim
from bot.handlers.turns.house import House
from bot.jobs.casework import end_sight_of_closed
from bot.jobs.escalation import EscalationJob
from storage import clocks, outbox, schema, sharing, tickets
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


async def test_I7_nothing_happens_before_it_is_due(world: World, watch: Watch, ticket: Ticket) -> None:
    await world.officer(MISSION)

    await watch.passes(ACKNOWLEDGE - timedelta(seconds=1))

    assert await watch.alerts() == []


async def test_F28_silence_climbs_from_officer_to_supervisor_to_the_crisis_centres(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    officer = await world.officer(MISSION)
    supervisor = await world.officer(MISSION, role=Role.SUPERVISOR)
    abroad, home = await world.officer("KEMLU_PWNI"), await world.officer("KP2MI")

    for _ in range(5):
        await watch.passes(ACKNOWLEDGE)

    assert await watch.alerts() == [
        ("acknowledge", 1, MISSION, [officer.id]),
        ("acknowledge", 2, MISSION, [supervisor.id]),
        ("acknowledge", 3, "KEMLU_PWNI", [abroad.id]),
        ("acknowledge", 4, "KP2MI", [home.id]),
        ("acknowledge", 5, "KP2MI", [home.id]),
    ]
    assert await watch.kinds(ticket) == [EntryKind.SAID, *[EntryKind.ESCALATED] * 5]


async def test_F28_nobody_on_duty_alerts_the_next_level_at_once(world: World, watch: Watch, ticket: Ticket) -> None:
    crisis_centre = await world.officer("KEMLU_PWNI")

    await watch.passes(ACKNOWLEDGE)

    assert await watch.alerts() == [("acknowledge", 3, "KEMLU_PWNI", [crisis_centre.id])]


async def test_F28_report_to_an_empty_desk_is_at_the_next_level_without_waiting(talk: Talk, watch: Watch) -> None:
    last_resort = await talk.officer("KP2MI")
    phone = talk.somebody()
    await phone.says(f"/officer {await last_resort.link_code()}")
    await talk.worker.says("tolong, majikan pukul saya")
    await watch.works_off()
    await talk.settle()

    assert await watch.alerts() == [("acknowledge", 3, "KP2MI", [last_resort.officer.id])]
    assert phone.bot.said("alert-nobody-yet")
    assert phone.bot.labels[0] == talk.words("button-claim")


async def test_F28_nobody_anywhere_still_leaves_an_alert_and_is_said_again(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    await world.agency("KP2MI")
    await world.agency("KEMLU_PWNI")

    await watch.passes(ACKNOWLEDGE)
    await watch.passes(ACKNOWLEDGE)

    assert await watch.alerts() == [("acknowledge", 4, "KP2MI", []), ("acknowledge", 5, "KP2MI", [])]


async def test_I8_holder_who_does_not_write_loses_the_ticket_to_the_next_on_the_roster(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    silent, following = await world.officer(MISSION, name="Rini Contoh"), await world.officer(MISSION)
    held = await claim(watch, silent, ticket)

    await watch.passes(FIRST_WRITE)

    taken = await watch.ticket(ticket)
    assert (taken.state, taken.holder_id, taken.claim_number) == (TicketState.NEW, None, held.claim_number + 1)
    assert await watch.alerts() == [("acknowledge", 1, MISSION, [following.id])]
    assert (await watch.kinds(ticket))[-2:] == [EntryKind.TAKEN_BY_CLOCK, EntryKind.ESCALATED]
    with pytest.raises(StaleClaim):
        await write(watch, silent, held)


async def test_I13_systems_hear_that_a_ticket_was_taken_back_before_they_hear_where_it_went(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    await world.endpoint()
    silent, _ = await world.officer(MISSION), await world.officer(MISSION)
    await claim(watch, silent, ticket)

    await watch.passes(FIRST_WRITE)

    assert await world.events_of(ticket) == ["ticket.claimed", "ticket.released", "ticket.escalated"]
    async with watch.database.reading() as tx:
        rows = await tx.execute(select(schema.agency_events.c.state).order_by(schema.agency_events.c.sequence))
        assert list(rows.scalars()) == ["claimed", "new", "new"]


async def test_whoever_writes_in_time_keeps_the_ticket(world: World, watch: Watch, ticket: Ticket) -> None:
    officer = await world.officer(MISSION)
    held = await claim(watch, officer, ticket)
    await write(watch, officer, held)

    await watch.passes(UPDATE - timedelta(seconds=1))

    assert (await watch.ticket(ticket)).holder_id == officer.id
    assert await watch.alerts() == []


async def test_holder_who_lets_a_person_wait_is_asked_and_then_loses_the_ticket(
    talk: Talk, world: World, watch: Watch
) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    ticket = await talk.ticket()
    officer, following = await world.officer(ticket.agency), await world.officer(ticket.agency)
    held = await claim(watch, officer, ticket)
    await write(watch, officer, held)
    talk.clock.move(timedelta(minutes=1))
    await talk.worker.says("dia datang lagi")

    await watch.passes(FIRST_WRITE)
    asked = await watch.alerts()
    await watch.passes(ACKNOWLEDGE)

    assert [(clock, named) for clock, _, _, named in asked][-1] == ("update", [officer.id])
    assert (await watch.ticket(ticket)).holder_id is None
    assert (await watch.alerts())[-1][3] == [following.id]


async def test_holder_who_only_falls_silent_keeps_it_but_the_supervisor_knows(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    officer, supervisor = await world.officer(MISSION), await world.officer(MISSION, role=Role.SUPERVISOR)
    held = await claim(watch, officer, ticket)
    watch.clock.move(timedelta(seconds=1))
    await write(watch, officer, held)

    await watch.passes(UPDATE)
    await watch.passes(ACKNOWLEDGE)

    assert await watch.alerts() == [
        ("update", 1, MISSION, [officer.id]),
        ("update", 2, MISSION, [supervisor.id]),
    ]
    assert (await watch.ticket(ticket)).holder_id == officer.id


async def test_ticket_taken_from_the_crisis_centre_does_not_start_at_the_bottom_again(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    await world.officer(MISSION)
    silent, following = await world.officer("KEMLU_PWNI"), await world.officer("KEMLU_PWNI")
    await claim(watch, silent, ticket)

    await watch.passes(FIRST_WRITE)

    assert await watch.alerts() == [("acknowledge", 1, "KEMLU_PWNI", [following.id])]


async def test_escalation_shares_the_ticket_with_the_agency_that_is_asked(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    await world.officer("KEMLU_PWNI")

    await watch.passes(ACKNOWLEDGE)

    async with watch.database.reading() as tx:
        assert await sharing.parts_of(tx, ticket.id) == {"KEMLU_PWNI": ("escalated",)}


async def test_agency_that_was_asked_sees_the_ticket_no_longer_once_its_owner_acts(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    await world.officer("KEMLU_PWNI")
    await watch.passes(ACKNOWLEDGE)
    responder = await world.officer(MISSION)

    await claim(watch, responder, ticket)

    async with watch.database.reading() as tx:
        assert await sharing.parts_of(tx, ticket.id) == {}
        ended = (schema.audit.c.ticket_id == ticket.id, schema.audit.c.action == "escalation_ended")
        assert (await tx.execute(select(schema.audit.c.subject).where(*ended))).scalars().all() == ["KEMLU_PWNI"]


async def test_agency_that_was_asked_and_acts_keeps_the_ticket_in_sight(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    asked, other = await world.officer("KPAI"), await world.agency("POLRI")
    async with watch.database.transaction() as tx:
        for agency in (asked.agency, other):
            await sharing.share(tx, ticket.id, agency, sharing.ESCALATED, watch.clock())

    held = await claim(watch, asked, ticket)
    async with watch.database.reading() as tx:
        while_held = await sharing.parts_of(tx, ticket.id)
    async with watch.database.transaction() as tx:
        await sharing.share(tx, ticket.id, other, sharing.ESCALATED, watch.clock())
        await desk.close(tx, asked, ticket.id, held.claim_number, Outcome.HELPED, "", watch.clock())

    async with watch.database.reading() as tx:
        assert while_held == await sharing.parts_of(tx, ticket.id) == {"KPAI": ("escalated",)}


async def test_T10_agency_that_closed_a_ticket_for_its_owner_sees_it_for_a_week(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    asked = await world.officer("KPAI")
    await world.endpoint("KPAI")
    still_open = await world.ticket(MISSION)
    async with watch.database.transaction() as tx:
        for each in (ticket, still_open):
            await sharing.share(tx, each.id, "KPAI", sharing.ESCALATED, watch.clock())
    held = await claim(watch, asked, ticket)
    async with watch.database.transaction() as tx:
        await desk.close(tx, asked, ticket.id, held.claim_number, Outcome.HELPED, "", watch.clock())
    chore = end_sight_of_closed(watch.database, watch.clock)

    watch.clock.move(timedelta(days=7))
    await chore.do()
    async with watch.database.reading() as tx:
        after_a_week = await sharing.parts_of(tx, ticket.id)
    watch.clock.move(timedelta(seconds=1))
    await chore.do()

    async with watch.database.reading() as tx:
        parts = [await sharing.parts_of(tx, each.id) for each in (ticket, still_open)]
        with pytest.raises(NotFound):
            await desk.find_id(tx, asked, ticket.reference)
    assert (after_a_week, parts) == ({"KPAI": ("escalated",)}, [{}, {"KPAI": ("escalated",)}])
    assert (await world.events_of(ticket))[-1] == "ticket.updated"


async def test_claim_answers_the_alerts_and_ends_the_climb(world: World, watch: Watch, ticket: Ticket) -> None:
    officer = await world.officer(MISSION)
    await watch.passes(ACKNOWLEDGE)

    await claim(watch, officer, ticket)
    await watch.passes(ACKNOWLEDGE)

    async with watch.database.reading() as tx:
        (step,) = await clocks.steps_of(tx, ticket.id, MISSION)
    assert (step.officers, step.acknowledged_by) == ((officer.name,), officer.name)


async def test_closed_ticket_has_no_clock(world: World, watch: Watch, ticket: Ticket) -> None:
    officer = await world.officer(MISSION)
    held = await claim(watch, officer, ticket)
    async with watch.database.transaction() as tx:
        await desk.close(tx, officer, ticket.id, held.claim_number, Outcome.HELPED, "", watch.clock())

    await watch.passes(timedelta(days=30))

    closed = await watch.ticket(ticket)
    assert (closed.next_clock, closed.next_due_at) == (None, None)
    assert await watch.alerts() == []


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


async def test_T28_person_hears_of_the_new_officer_when_she_next_writes_and_once(
    talk: Talk, world: World, watch: Watch
) -> None:
    await talk.worker.says("tolong, majikan pukul saya")
    ticket = await talk.ticket()
    silent, following = await world.officer(ticket.agency), await world.officer(ticket.agency)
    await claim(watch, silent, ticket)
    await watch.passes(FIRST_WRITE)
    await claim(watch, following, ticket)
    await talk.worker.says("halo?")
    first = talk.bot.said("officer-took-over")
    await talk.worker.says("halo??")
    second = talk.bot.said("officer-took-over")
    talk.begin_round()
    await watch.passes(timedelta(minutes=31))
    await talk.settle()

    assert (first, second, talk.bot.said("officer-took-over")) == (True, False, False)


async def test_T28_person_who_does_not_write_hears_of_it_in_a_silent_reminder(
    talk: Talk, world: World, watch: Watch
) -> None:
    ticket = await world.ticket(MISSION, urgency=Urgency.NORMAL)
    await watch.job.adopt()
    silent, following = await world.officer(MISSION), await world.officer(MISSION)
    await claim(watch, silent, ticket)
    await watch.passes(timedelta(hours=4))
    await claim(watch, following, ticket)

    await watch.passes(timedelta(minutes=30))
    await watch.passes(timedelta(minutes=30))

    assert await reminders(watch) == [talk.words("officer-took-over")]


async def test_officers_own_words_take_the_place_of_the_notice(talk: Talk, world: World, watch: Watch) -> None:
    ticket = await world.ticket(MISSION, urgency=Urgency.NORMAL)
    await watch.job.adopt()
    silent, following = await world.officer(MISSION), await world.officer(MISSION)
    await claim(watch, silent, ticket)
    await watch.passes(timedelta(hours=4))
    await write(watch, following, await claim(watch, following, ticket))

    await watch.passes(timedelta(minutes=31))

    assert await reminders(watch) == []


async def reminders(watch: Watch) -> list[str]:
    """What was sent unasked."""
    table = schema.outbox
    async with watch.database.transaction() as tx:
        ids = [row.identity_id for row in await tx.execute(select(table.c.identity_id).distinct())]
        await outbox.take_all_as_sent(tx, watch.clock())
        rows = await outbox.shown_after(tx, ids, 0, 100)
    return [row.message.text for row in rows if row.kind is OutboxKind.REMINDER]


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
