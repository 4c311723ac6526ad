"""What officers do to the steps of the way home, and what happens when a step does not move."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.agency_webhooks import EventKind
from bot.domain.officers import Officer, Role
from bot.domain.steps import (
    TOLD_AGAIN_AFTER,
    DueFrom,
    Step,
    StepState,
    Way,
    earlier_open,
    give_turn,
    watch,
)
from bot.domain.tickets import Alert, Author, EntryKind, Ticket, TicketState, TimelineEntry
from bot.errors import NotAllowed, NotFound
from bot.handlers.agency_events import tell
from bot.handlers.casework.passing import hidden_in_step
from bot.handlers.desk.changes import MAX_TEXT_CHARS, clean, supervises, take, write_down
from bot.handlers.desk.errors import BadInput
from bot.handlers.escalation.alerting import messages_for
from bot.handlers.escalation.ringing import ring
from bot.handlers.turns.house import House
from storage import alerting, audit, directory, outbox, sharing, steps, tickets
from storage import desk as store
from storage.database import Transaction

STUCK = "step_stuck"
_OPEN = (TicketState.NEW, TicketState.CLAIMED)
_FURTHEST = timedelta(days=5 * 366)
_AT_ONCE = 100
_WORDS = ("blocker", "proof", "proof_file_id", "reason")


@dataclass(frozen=True, slots=True)
class StepChange:
    """What is to be different about a step; `None` leaves it as it is. proof_file_id 0: no file."""

    state: StepState | None = None
    owner: str | None = None
    due_at: datetime | None = None
    papers: Collection[str] | None = None
    blocker: str | None = None
    proof: str | None = None
    proof_file_id: int | None = None
    reason: str | None = None


async def change_step(
    tx: Transaction,
    officer: Officer,
    ticket_id: int,
    claim_number: int,
    code: str,
    wanted: StepChange,
    now: datetime,
) -> tuple[Step, list[Step]]:
    """Change a step; gives it and, as a warning, the steps before it that are not over when it moves on.

    The ticket's holder may, a supervisor, and the agency the step belongs to where it may see the ticket.

    Raises:
        NotFound: no such ticket or step for this officer.
        BadInput: a value cannot be taken, a skipped step has no reason, a waiting one says not for whom.
        StaleClaim: the ticket changed hands since.
    """
    ticket = await take(tx, officer, ticket_id, claim_number, states=_OPEN, for_all=True)
    way = await steps.find_way(tx, ticket.id)
    before = next((step for step in way.steps if step.code == code), None) if way else None
    if way is None or before is None:
        raise NotFound
    is_theirs = ticket.holder_id == officer.id or officer.agency == before.owner
    if not is_theirs and not await supervises(tx, officer, ticket):
        raise NotAllowed("Only the ticket's holder and the step's own agency may do that.")
    await _check(tx, ticket, way, before, wanted, now)
    hidden = await hidden_in_step(tx, officer, ticket, before)
    unseen: dict[str, None] = {name: None for name in hidden if not getattr(wanted, name)}
    after = _changed(before, replace(wanted, **unseen), now)
    warnings = earlier_open(way.steps, after) if _moves_on(before, after) else []
    if after == before:
        return before, []
    after.changed_at, after.written_at = now, _written(before, after, now)
    together = [after if step.id == after.id else step for step in way.steps]
    await steps.save(tx, [after, *(step for step in give_turn(together, way.stages, now) if step is not after)])
    body = {"step": code, "step_state": after.state.value, **_told(after, unseen)}
    await write_down(tx, officer, ticket, EntryKind.STEP, body, now, subject=f"{code} {after.state.value}")
    await store.change(tx, ticket, now)
    public = {"step": code, "step_state": after.state.value, "agency": after.owner}
    await tell(tx, ticket.id, EventKind.STEP_CHANGED, now, **public)
    return after, warnings


async def tell_of_stuck(house: House, tx: Transaction, now: datetime, only: Collection[int] | None = None) -> int:
    """Alert about steps that are overdue or blocked for too long; how many. Each time one level higher.

    First the holder or the ticket's agency, then its supervisors, then the agency above it. only: of these tickets.
    """
    await steps.forget_closed(tx, now)
    cases = await tickets.lock_many(tx, await steps.whose_are_watched(tx, now, _AT_ONCE) if only is None else only)
    late = await steps.watched(tx, now, _AT_ONCE, cases.keys())
    alerts: list[Alert] = []
    for step in late:
        ticket = cases[step.ticket_id]
        step.stuck_at = step.stuck_at or now
        step.stuck_times += 1
        step.watch_at = now + TOLD_AGAIN_AFTER
        body = {"step": step.code, "agency": step.owner}
        entry = TimelineEntry(tx.ids.draw(), ticket.id, now, now, EntryKind.STEP_STUCK, Author.SYSTEM, body)
        await tickets.append(tx, [entry])
        await audit.add(tx, "system", STUCK, None, ticket.id, f"{step.code} {step.stuck_times}", now)
        alerts.append(await _alert(tx, ticket, step, now))
        public = {"step": step.code, "step_state": step.state.value, "agency": step.owner, "level": step.stuck_times}
        await tell(tx, ticket.id, EventKind.STEP_STUCK, now, to=(step.owner,), **public)
        if step.owner != ticket.agency:
            who = await directory.on_duty(tx, step.owner, now)
            await ring(tx, house.texts, who, "alert-step-stuck", now, reference=ticket.reference)
    await steps.save(tx, late)
    await tickets.add_alerts(tx, alerts)
    rows = await messages_for(house, tx, alerts, cases, now)
    if rows:
        await outbox.add(tx, rows)
    return len(late)


async def _alert(tx: Transaction, ticket: Ticket, step: Step, now: datetime) -> Alert:
    level, agency = step.stuck_times, None
    officer_ids: tuple[int, ...] = ()
    if level == 2:
        able = await alerting.everybody(tx, ticket.agency)
        officer_ids = tuple(officer.id for officer in able if officer.role is Role.SUPERVISOR)
    elif level > 2:
        agency = await directory.parent_of(tx, ticket.agency)
        if agency is not None:
            await sharing.share(tx, ticket.id, agency, sharing.ESCALATED, now)
    return Alert(
        tx.ids.draw(), ticket.id, STUCK, step.id, ticket.urgency, now, level, agency=agency, officer_ids=officer_ids
    )


async def _check(tx: Transaction, ticket: Ticket, way: Way, step: Step, wanted: StepChange, now: datetime) -> None:
    stage = way.stages.get(step.code)
    if wanted.papers is not None and not set(wanted.papers) <= set(stage.papers if stage else ()):
        raise BadInput("papers", "desk-paper-unknown")
    if wanted.due_at is not None and abs(wanted.due_at - now) > _FURTHEST:
        raise BadInput("due_at", "desk-date-far")
    if wanted.owner is not None and wanted.owner != step.owner:
        try:
            await directory.get_agency(tx, wanted.owner)
        except NotFound:
            raise BadInput("owner", "desk-agency-unknown") from None
    if wanted.proof_file_id and wanted.proof_file_id not in {each.id for each in await store.files_of(tx, ticket.id)}:
        raise BadInput("proof_file_id", "desk-file-unknown")
    for field, words in (("blocker", wanted.blocker), ("proof", wanted.proof), ("reason", wanted.reason)):
        if words is not None and len(words) > MAX_TEXT_CHARS:
            raise BadInput(field, "desk-text-long", most=MAX_TEXT_CHARS)


def _changed(before: Step, wanted: StepChange, now: datetime) -> Step:
    """The step as it is to be, its clock included.

    Raises:
        BadInput: a skipped step has no reason, or a waiting one says not for whom.
    """
    step = replace(before)
    step.state = wanted.state or before.state
    if wanted.owner is not None and wanted.owner != before.owner:
        step.owner, step.is_owner_chosen = wanted.owner, True
    if wanted.due_at is not None and wanted.due_at != before.due_at:
        step.due_at, step.due_from = wanted.due_at, DueFrom.OFFICER
    if wanted.papers is not None:
        step.papers = tuple(sorted(wanted.papers))
    step.proof = before.proof if wanted.proof is None else _words(wanted.proof, "proof")
    step.proof_file_id = before.proof_file_id if wanted.proof_file_id is None else wanted.proof_file_id or None
    step.reason = before.reason if wanted.reason is None else _words(wanted.reason, "reason")
    step.blocker = before.blocker if wanted.blocker is None else _words(wanted.blocker, "blocker")
    if step.state is StepState.SKIPPED and not step.reason:
        raise BadInput("reason", "desk-skip-reason")
    if step.state is StepState.WAITING and not step.blocker:
        raise BadInput("blocker", "desk-blocker-missing")
    if step.state is not StepState.WAITING:
        step.blocker, step.blocked_since = "", None
    elif before.state is not StepState.WAITING or step.blocker != before.blocker:
        step.blocked_since = now
    if step.state is not StepState.SKIPPED:
        step.reason = ""
    _set_times(step, now)
    return step


def _told(step: Step, unseen: Collection[str]) -> dict[str, str]:
    """The words of a timeline line; it tells nobody what they were kept from when it was written."""
    names = ("blocker", "reason", *(("proof",) if step.state is StepState.DONE else ()))
    words = next((getattr(step, name) for name in names if name not in unseen and getattr(step, name)), "")
    return {"text": words} if words else {}


def _written(before: Step, after: Step, now: datetime) -> dict[str, datetime]:
    """Since when each word of the changed step is as it is."""
    return {
        name: now if getattr(after, name) != getattr(before, name) else before.written_at.get(name, before.changed_at)
        for name in _WORDS
        if getattr(after, name)
    }


def _set_times(step: Step, now: datetime) -> None:
    if step.state is StepState.TODO:
        step.started_at = None
    elif step.started_at is None:
        step.started_at = now
    if not step.state.is_over:
        step.ended_at = None
    elif step.ended_at is None:
        step.ended_at = now
    told_again_at = step.watch_at
    watch(step)
    if step.stuck_at is not None and step.watch_at is not None and step.watch_at <= now:
        step.watch_at = told_again_at  # it is as late as before, and somebody has been told
    else:
        step.stuck_at = None


def _moves_on(before: Step, after: Step) -> bool:
    return before.state is not after.state and after.state in (StepState.DOING, StepState.WAITING, StepState.DONE)


def _words(text: str, field: str) -> str:
    return clean(text, field) if text.strip() else ""
