"""Nobody who wrote is left waiting on somebody who sleeps: silence climbs, once a step (THREATS.md I7, I8, F28)."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.officers import Role
from bot.domain.tickets import EntryKind, Outcome, Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from bot.handlers import desk
from bot.handlers.desk.errors import StaleClaim
from bot.jobs.casework import end_sight_of_closed
from storage import clocks, schema, sharing
from tests.handlers.officer_phones import link
from tests.jobs.watching import ACKNOWLEDGE, FIRST_WRITE, MISSION, UPDATE, Watch, claim, ticket, watch, write
from tests.talk import Talk
from tests.world import World

__all__ = ["ticket", "watch"]


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


async def test_F28_a_critical_report_is_called_at_least_twice_an_hour(
    world: World, watch: Watch, ticket: Ticket
) -> None:
    await world.agency("KP2MI")
    pauses = []
    for _ in range(60):
        await watch.passes(ACKNOWLEDGE)
        late = await watch.ticket(ticket)
        pauses.append((late.next_due_at or watch.clock()) - watch.clock())

    assert late.has_climbed
    assert max(pauses) == timedelta(minutes=30)


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


async def test_holder_who_loses_a_ticket_to_the_clock_reads_so_in_their_own_chat(
    talk: Talk, world: World, watch: Watch, ticket: Ticket
) -> None:
    silent = await talk.officer(MISSION)
    await world.officer(MISSION, name="Budi Contoh")
    phone = await link(talk, silent)
    await claim(watch, silent.officer, ticket)

    await watch.passes(FIRST_WRITE)
    await talk.settle()

    lost = next(row.message.text for row in phone.bot.history if "tidak lagi pada Anda" in row.message.text)
    assert ticket.reference in lost
    assert "Budi Contoh" in lost


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


@pytest.mark.parametrize(("urgency", "called"), [(Urgency.CRITICAL, 1), (Urgency.HIGH, 0)])
async def test_F28_critical_report_that_is_put_back_calls_others_at_once(
    world: World, watch: Watch, urgency: Urgency, called: int
) -> None:
    first = await world.officer(MISSION)
    report = await world.ticket(MISSION, urgency=urgency)
    held = await claim(watch, first, report)
    async with world.database.transaction() as tx:
        await desk.release(tx, first, report.id, held.claim_number, watch.clock())

    await watch.passes(timedelta(seconds=1))

    alerts = [each for each in await watch.alerts() if each[:2] == ("acknowledge", 1)]
    assert len(alerts) == called


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


async def test_who_does_not_want_to_live_hears_of_us_when_the_promised_minutes_have_passed(
    talk: Talk, watch: Watch
) -> None:
    await talk.worker.says("saya mau mati saja. di malaysia")

    talk.begin_round()
    for _ in range(8):
        await watch.passes(timedelta(minutes=2))
    await talk.settle()

    assert talk.bot.said("suicide-still_here")
    assert 1 <= talk.bot.text.count(talk.words("suicide-still_here")) <= 3


async def test_each_step_is_noted_in_the_audit_trail(watch: Watch, ticket: Ticket) -> None:
    await watch.passes(timedelta(hours=1))

    async with watch.database.reading() as tx:
        steps = select(schema.audit.c.ticket_id).where(schema.audit.c.action == "ticket_escalated")
        assert set((await tx.execute(steps)).scalars()) == {ticket.id}
