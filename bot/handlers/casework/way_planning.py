"""Gives a case its way home: the steps its answers ask for, each with an owner, planned anew as answers change."""

from collections.abc import Callable, Collection
from datetime import datetime

from bot.domain.officers import AgencyKind, Officer
from bot.domain.routing import Directory
from bot.domain.steps import (
    Stage,
    Step,
    StepState,
    branches_of,
    give_turn,
    is_going_home,
    ordered,
    owner_of,
    stages_for,
    watch,
)
from bot.domain.tickets import Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.errors import Rejected
from bot.handlers.desk.changes import change, take, write_down
from bot.handlers.desk.errors import BadInput
from bot.handlers.routing import case_of
from storage import directory, steps, tickets
from storage.database import Transaction

_RECEIVED = "REPORT"
_OPEN = (TicketState.NEW, TicketState.CLAIMED)


async def plan(tx: Transaction, ticket: Ticket, now: datetime) -> bool:
    """Bring the steps of an open ticket up to its answers; True when the plan changed. Safe to call again and again.

    Branches an officer has chosen stay as they are; a ticket that is about something else gets none.
    """
    known = await steps.find_plan(tx, ticket.id)
    if known is None and not is_going_home(ticket):
        return False
    derived = known is None or known[1]
    branches = branches_of(ticket) if derived or known is None else known[0]
    changed = await _apply(tx, ticket, branches, now)
    if known is None or branches != known[0]:
        await steps.save_plan(tx, ticket.id, branches, is_derived=derived, now=now)
        body = {"branches": list(branches)}
        entry = TimelineEntry(tx.ids.draw(), ticket.id, now, now, EntryKind.WAY_PLANNED, Author.SYSTEM, body)
        await tickets.append(tx, [entry])
        return True
    return changed


async def choose_branches(
    tx: Transaction, officer: Officer, ticket_id: int, claim_number: int, branches: Collection[str], now: datetime
) -> None:
    """Set which special paths a case takes; a case without a way home gets one. Its holder may, and a supervisor.

    Raises:
        BadInput: there are no stages to make steps of.
        StaleClaim: it changed hands since.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, states=_OPEN, for_supervisors=True)
    if not await steps.list_stages(tx):
        raise BadInput("branches", "desk-stages-missing")
    wanted = ordered(branches)
    if len(wanted) != len(set(branches)):
        raise Rejected("input")
    await _apply(tx, ticket, wanted, now)
    await steps.save_plan(tx, ticket.id, wanted, is_derived=False, now=now)
    await write_down(tx, officer, ticket, EntryKind.WAY_PLANNED, {"branches": list(wanted)}, now)
    await change(tx, ticket, now)


async def _apply(tx: Transaction, ticket: Ticket, branches: Collection[str], now: datetime) -> bool:
    """Add what is missing, leave out what nobody has touched and the case does not need, correct owners."""
    known = {stage.code: stage for stage in await steps.list_stages(tx)}
    wanted = {stage.code: stage for stage in stages_for(known.values(), branches)}
    owners = await _owners(tx, ticket)
    standing = await steps.of_ticket(tx, ticket.id)
    codes = {step.code for step in standing}
    new = [_step(tx.ids.draw(), ticket, stage, owners, now) for code, stage in wanted.items() if code not in codes]
    gone = [step for step in standing if step.code not in wanted and step.is_untouched]
    kept = [step for step in standing if step not in gone]
    corrected = [step for step in kept if _correct_owner(step, known, owners)]
    rearmed = [step for step in kept if _rearm(step)]
    await steps.insert(tx, new)
    if gone:
        await steps.remove(tx, [step.id for step in gone])
    together = sorted([*kept, *new], key=lambda step: (step.position, step.code))
    started = give_turn(together, known, now)
    changed = {step.id: step for step in (*corrected, *rearmed, *started)}
    await steps.save(tx, list(changed.values()))
    return bool(new or gone or changed)


async def _owners(tx: Transaction, ticket: Ticket) -> Callable[[Stage], str]:
    """Says whose a step is, by the directory as it stands; the ticket's own mission speaks for its country."""
    agencies = {agency.code: agency for agency in await directory.list_agencies(tx)}
    missions: dict[str, tuple[str, ...]] = {}
    for agency in agencies.values():
        if agency.kind is AgencyKind.MISSION and agency.country:
            others = missions.get(agency.country, ())
            missions[agency.country] = (
                (agency.code, *others) if agency.code == ticket.agency else (*others, agency.code)
            )
    known, case = Directory(agencies, missions), case_of(ticket)
    return lambda stage: owner_of(stage, known, case, ticket.agency)


def _step(step_id: int, ticket: Ticket, stage: Stage, owners: Callable[[Stage], str], now: datetime) -> Step:
    step = Step(
        id=step_id,
        ticket_id=ticket.id,
        code=stage.code,
        position=stage.place,
        branch=stage.branch,
        owner=owners(stage),
        changed_at=now,
        due_from=stage.limit_from,
    )
    if stage.code == _RECEIVED:  # by now it is
        step.state = StepState.DONE
        step.started_at = step.ended_at = ticket.opened_at
    return step


def _correct_owner(step: Step, known: dict[str, Stage], owners: Callable[[Stage], str]) -> bool:
    """The first plan is made before anybody knows where the person is."""
    if step.is_owner_chosen or step.state is not StepState.TODO or step.code not in known:
        return False
    before, step.owner = step.owner, owners(known[step.code])
    return step.owner != before


def _rearm(step: Step) -> bool:
    """Watch a step again whose ticket was closed and is open once more."""
    if step.watch_at is not None or step.due_at is None or step.state.is_over:
        return False
    watch(step)
    return True
