"""Tests of the way home: planned from the answers, changed by officers, told of when it stands still."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.officers import Officer, Role
from bot.domain.steps import BLOCKED_AT_MOST, TOLD_AGAIN_AFTER, DueFrom, Step, StepState, Way
from bot.domain.tickets import EntryKind, Outcome, Ticket
from bot.engine.flow import Flows
from bot.errors import NotAllowed, NotFound
from bot.flows import ALL
from bot.handlers import desk
from bot.handlers.casework.steps import StepChange, change_step, tell_of_stuck
from bot.handlers.casework.way_planning import choose_branches, plan
from bot.handlers.desk import BadInput, StaleClaim
from bot.handlers.turns.flood import FloodGate
from bot.handlers.turns.house import House
from bot.handlers.turns.standings import Standings
from bot.jobs.casework import plan_ways
from storage import steps, tickets
from storage.catalogue import load_stages
from storage.database import Database
from storage.schema import alerts
from tests.clock import Clock
from tests.desk.test_claims import actions, claimed, kinds
from tests.talk import Parts, parts
from tests.world import World

STAGES = load_stages(Path(__file__).parents[2] / "catalogue")


__all__ = ["parts"]


@pytest.fixture
def house(parts: Parts, clock: Clock) -> House:
    return House(
        flows=Flows(ALL),
        texts=parts.texts,
        triage=parts.triage,
        catalogue=parts.catalogue,
        clock=clock,
        words=parts.words,
        flood=FloodGate(),
        standings=Standings(),
    )


@pytest.fixture
async def officer(world: World) -> Officer:
    return await world.officer(name="Rini Contoh")


@pytest.fixture
async def held(database: Database, world: World, officer: Officer, clock: Clock) -> AsyncIterator[Ticket]:
    """A ticket of somebody who wants home, held, with its steps planned."""
    async with database.transaction() as tx:
        await steps.save_stages(tx, STAGES)
    ticket = await world.ticket(category="WANT_HOME", details={"repatriation.hurt_or_ill": "ill"})
    held = await claimed(database, officer, ticket, clock)
    async with database.transaction() as tx:
        await plan(tx, held, clock())
    yield held


async def way_of(database: Database, ticket: Ticket) -> Way:
    async with database.reading() as tx:
        way = await steps.find_way(tx, ticket.id)
    assert way is not None
    return way


async def step_of(database: Database, ticket: Ticket, code: str) -> Step:
    return next(step for step in (await way_of(database, ticket)).steps if step.code == code)


async def change(
    database: Database, officer: Officer, ticket: Ticket, code: str, wanted: StepChange, clock: Clock
) -> tuple[Step, list[Step]]:
    async with database.transaction() as tx:
        return await change_step(tx, officer, ticket.id, ticket.claim_number, code, wanted, clock())


async def look(database: Database, house: House) -> int:
    async with database.transaction() as tx:
        return await tell_of_stuck(house, tx, house.clock())


async def told(database: Database) -> list[tuple[str, int]]:
    async with database.reading() as tx:
        rows = await tx.execute(select(alerts.c.clock, alerts.c.level).order_by(alerts.c.level))
        return [(row.clock, row.level) for row in rows]


async def test_ticket_of_somebody_who_wants_home_gets_its_steps(database: Database, held: Ticket) -> None:
    way = await way_of(database, held)

    assert way.branches == ("sick",)
    assert [step.code for step in way.steps][:3] == ["REPORT", "TRIAGE", "VERIFY"]
    assert "SICK_FIT" in [step.code for step in way.steps]
    assert (way.steps[0].state, [step.code for step in way.current]) == (StepState.DONE, ["TRIAGE"])
    assert way.current[0].due_from is DueFrom.DEFAULT
    assert EntryKind.WAY_PLANNED in await kinds(database, held)


async def test_planning_again_changes_nothing(database: Database, held: Ticket, clock: Clock) -> None:
    before = await way_of(database, held)

    async with database.transaction() as tx:
        changed = await plan(tx, held, clock())

    assert changed is False
    assert await way_of(database, held) == before


async def test_new_answers_change_the_path_until_an_officer_has_chosen(
    database: Database, officer: Officer, held: Ticket, clock: Clock
) -> None:
    held.details = {"repatriation.hurt_or_ill": "pregnant"}
    async with database.transaction() as tx:
        await plan(tx, held, clock())
    derived = await way_of(database, held)
    async with database.transaction() as tx:
        await choose_branches(tx, officer, held.id, held.claim_number, ["detained"], clock())
        await plan(tx, held, clock())

    chosen = await way_of(database, held)

    assert derived.branches == ("pregnant",)
    assert "SICK_FIT" not in [step.code for step in derived.steps]
    assert (chosen.branches, chosen.is_derived) == (("detained",), False)
    assert "DETAIN_ACCESS" in [step.code for step in chosen.steps]


async def test_a_step_somebody_worked_on_stays_when_its_path_goes(
    database: Database, officer: Officer, held: Ticket, clock: Clock
) -> None:
    await change(database, officer, held, "SICK_FIT", StepChange(state=StepState.DOING), clock)

    async with database.transaction() as tx:
        await choose_branches(tx, officer, held.id, held.claim_number, [], clock())

    codes = [step.code for step in (await way_of(database, held)).steps]
    assert ("SICK_FIT" in codes, "SICK_AMB" in codes) == (True, False)


async def test_ticket_about_something_else_gets_no_steps_until_an_officer_wants_them(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock
) -> None:
    other = await claimed(database, officer, await world.ticket(category="UNPAID", details={}), clock)
    async with database.transaction() as tx:
        planned = await plan(tx, other, clock())
        await choose_branches(tx, officer, other.id, other.claim_number, [], clock())

    assert planned is False
    assert (await way_of(database, other)).total == sum(stage.branch == "main" for stage in STAGES)


async def test_the_job_plans_what_changed_once(database: Database, world: World, clock: Clock) -> None:
    async with database.transaction() as tx:
        await steps.save_stages(tx, STAGES)
    ticket = await world.ticket(category="STRANDED")
    clock.move(timedelta(seconds=10))
    chore = plan_ways(database, clock)

    await chore.do()
    await chore.do()

    assert (await way_of(database, ticket)).total > 10
    assert (await kinds(database, ticket)).count(EntryKind.WAY_PLANNED) == 1


async def test_finished_step_gives_the_next_one_its_turn_and_due_date(
    database: Database, officer: Officer, held: Ticket, clock: Clock
) -> None:
    step, warnings = await change(
        database, officer, held, "TRIAGE", StepChange(state=StepState.DONE, proof="dinilai"), clock
    )

    way = await way_of(database, held)
    assert (step.ended_at, warnings) == (clock(), [])
    assert [each.code for each in way.current] == ["VERIFY"]
    assert way.current[0].due_at == clock() + timedelta(days=7)
    assert way.done == 2
    assert (await actions(database, held))[-1] == "ticket_step"


async def test_step_out_of_order_is_done_with_a_warning(
    database: Database, officer: Officer, held: Ticket, clock: Clock
) -> None:
    step, warnings = await change(database, officer, held, "CONTACT", StepChange(state=StepState.DONE), clock)

    assert step.state is StepState.DONE
    assert [each.code for each in warnings] == ["TRIAGE", "VERIFY"]


async def test_papers_due_date_blocker_and_proof_are_kept(
    database: Database, officer: Officer, held: Ticket, clock: Clock
) -> None:
    due_at = clock() + timedelta(days=30)
    wanted = StepChange(
        state=StepState.WAITING, due_at=due_at, papers=["passport copy"], blocker="imigrasi setempat", proof="surat 12"
    )

    await change(database, officer, held, "SPLP", wanted, clock)

    step = await step_of(database, held, "SPLP")
    assert (step.due_at, step.due_from, step.papers) == (due_at, DueFrom.OFFICER, ("passport copy",))
    assert (step.blocker, step.blocked_since, step.proof) == ("imigrasi setempat", clock(), "surat 12")
    assert step.watch_at == clock() + BLOCKED_AT_MOST


@pytest.mark.parametrize(
    "wanted",
    [
        StepChange(state=StepState.SKIPPED),
        StepChange(state=StepState.WAITING),
        StepChange(papers=["surat karangan"]),
        StepChange(owner="NOWHERE"),
        StepChange(proof_file_id=12345),
    ],
    ids=["skipped without reason", "waits for nobody", "unknown paper", "unknown owner", "unknown file"],
)
async def test_change_that_cannot_be_is_refused(
    database: Database, officer: Officer, held: Ticket, clock: Clock, wanted: StepChange
) -> None:
    with pytest.raises(BadInput):
        await change(database, officer, held, "SPLP", wanted, clock)


async def test_skipped_step_says_why_and_counts_no_more(
    database: Database, officer: Officer, held: Ticket, clock: Clock
) -> None:
    before = (await way_of(database, held)).total

    await change(
        database, officer, held, "SPLP", StepChange(state=StepState.SKIPPED, reason="paspor masih berlaku"), clock
    )

    assert (await way_of(database, held)).total == before - 1
    assert (await step_of(database, held, "SPLP")).reason == "paspor masih berlaku"


async def test_i8_step_with_an_old_claim_number_is_refused(
    database: Database, officer: Officer, held: Ticket, clock: Clock
) -> None:
    async with database.transaction() as tx:
        await desk.release(tx, officer, held.id, held.claim_number, clock())

    with pytest.raises(StaleClaim):
        await change(database, officer, held, "SPLP", StepChange(state=StepState.DONE), clock)


async def test_only_holder_supervisor_and_owner_change_a_step(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock
) -> None:
    bystander, supervisor = await world.officer(), await world.officer(role=Role.SUPERVISOR)
    stranger = await world.officer("BP3MI_DKI")

    await change(database, supervisor, held, "TRIAGE", StepChange(state=StepState.DOING), clock)
    await change(database, officer, held, "TRIAGE", StepChange(owner="BP3MI_DKI"), clock)
    with pytest.raises(NotAllowed):
        await change(database, bystander, held, "TRIAGE", StepChange(state=StepState.DONE), clock)
    with pytest.raises(NotFound):
        await change(database, stranger, held, "TRIAGE", StepChange(state=StepState.DONE), clock)


async def test_i7_overdue_step_alerts_once_and_higher_after_days(
    database: Database, world: World, officer: Officer, held: Ticket, clock: Clock, house: House
) -> None:
    await world.officer(role=Role.SUPERVISOR)
    due_at = (await step_of(database, held, "TRIAGE")).due_at
    assert due_at is not None

    clock.move(due_at - clock())
    first, second = await look(database, house), await look(database, house)
    clock.move(TOLD_AGAIN_AFTER)
    third = await look(database, house)

    assert (first, second, third) == (1, 0, 1)
    assert await told(database) == [("step_stuck", 1), ("step_stuck", 2)]
    assert (await kinds(database, held)).count(EntryKind.STEP_STUCK) == 2


async def test_step_blocked_for_too_long_counts_as_stuck(
    database: Database, officer: Officer, held: Ticket, clock: Clock, house: House
) -> None:
    await change(database, officer, held, "TRIAGE", StepChange(due_at=clock() + timedelta(days=60)), clock)
    waiting = StepChange(state=StepState.WAITING, blocker="kabar rumah sakit")
    await change(database, officer, held, "TRIAGE", waiting, clock)

    clock.move(BLOCKED_AT_MOST)

    assert await look(database, house) == 1
    assert (await step_of(database, held, "TRIAGE")).stuck_at == clock()


async def test_step_that_moves_on_is_not_stuck_any_more(
    database: Database, officer: Officer, held: Ticket, clock: Clock, house: House
) -> None:
    clock.move(timedelta(days=2))
    await look(database, house)

    await change(database, officer, held, "TRIAGE", StepChange(state=StepState.DONE), clock)
    clock.move(timedelta(days=3))

    assert (await step_of(database, held, "TRIAGE")).stuck_at is None
    assert await look(database, house) == 0


async def test_steps_of_a_closed_ticket_are_left_alone_and_watched_again_when_it_opens(
    database: Database, officer: Officer, held: Ticket, clock: Clock, house: House
) -> None:
    async with database.transaction() as tx:
        closed = await desk.close(tx, officer, held.id, held.claim_number, Outcome.RETURNED, "", clock())
    clock.move(timedelta(days=10))
    while_closed = await look(database, house)
    async with database.transaction() as tx:
        again = await desk.reopen(tx, officer, held.id, closed.claim_number, clock())
        await plan(tx, again, clock())

    assert (while_closed, await look(database, house)) == (0, 1)


async def test_owner_follows_where_the_person_turns_out_to_be(database: Database, held: Ticket, clock: Clock) -> None:
    async with database.transaction() as tx:
        await tickets.save(tx, [held])
    before = await step_of(database, held, "SPLP")
    held.agency = "KBRI_KUL"

    async with database.transaction() as tx:
        await plan(tx, held, clock())

    assert (before.owner, (await step_of(database, held, "SPLP")).owner) == ("KP2MI", "KBRI_KUL")
