"""The way home of a ticket: its plan and its steps, and the stages they are made of."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update

from bot.domain.steps import DueFrom, Stage, Step, StepState, Way
from bot.domain.tickets import TicketState
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import ticket_key
from storage.schema import agencies, repatriations, stages, steps, tickets

_BODY = "steps.body"


async def save_stages(tx: Transaction, many: Sequence[Stage]) -> None:
    """Add stages that do not stand yet and bring the others up to date; writes only what differs."""
    standing = {stage.code: stage for stage in await list_stages(tx)}
    new = [_stage_row(stage) for stage in many if stage.code not in standing]
    if new:
        await tx.execute(tx.insert_or_ignore(stages), new)
    for stage in many:
        if stage.code in standing and stage != standing[stage.code]:
            values = {name: value for name, value in _stage_row(stage).items() if name != "code"}
            await tx.execute(update(stages).where(stages.c.code == stage.code).values(values))


async def list_stages(tx: Transaction) -> list[Stage]:
    rows = await tx.execute(select(stages).order_by(stages.c.position, stages.c.code))
    return [_stage(row) for row in rows]


async def find_plan(tx: Transaction, ticket_id: int) -> tuple[tuple[str, ...], bool] | None:
    """A ticket's branches, and whether they follow its answers; `None` while it has no way home."""
    row = (await tx.execute(select(repatriations).where(repatriations.c.ticket_id == ticket_id))).first()
    return (tuple(row.branches.split()), row.is_derived) if row else None


async def planned(tx: Transaction, ticket_ids: Collection[int]) -> set[int]:
    """Which of these tickets have a way home."""
    query = select(repatriations.c.ticket_id).where(repatriations.c.ticket_id.in_(list(ticket_ids)))
    return set((await tx.execute(query)).scalars())


async def save_plan(
    tx: Transaction, ticket_id: int, branches: Sequence[str], *, is_derived: bool, now: datetime
) -> None:
    values = {"branches": " ".join(branches), "is_derived": is_derived, "planned_at": now}
    changed = await tx.execute(update(repatriations).where(repatriations.c.ticket_id == ticket_id).values(values))
    if not changed.rowcount:
        await tx.execute(tx.insert_or_ignore(repatriations), [{"ticket_id": ticket_id, **values}])
    tx.tell("tickets", str(ticket_id))


async def of_ticket(tx: Transaction, ticket_id: int) -> list[Step]:
    """A ticket's steps in their order."""
    await tx.vault.load([ticket_key(ticket_id)])
    query = select(steps).where(steps.c.ticket_id == ticket_id).order_by(steps.c.position, steps.c.code)
    return [_step(tx, row) for row in await tx.execute(query)]


async def find_way(tx: Transaction, ticket_id: int) -> Way | None:
    """Everything about a ticket's way home; `None` while it has none."""
    plan = await find_plan(tx, ticket_id)
    if plan is None:
        return None
    own = await of_ticket(tx, ticket_id)
    known = {stage.code: stage for stage in await list_stages(tx)}
    query = select(agencies.c.code, agencies.c.name_id, agencies.c.name_en)
    owners = {step.owner for step in own}
    names = {row.code: (row.name_id, row.name_en) for row in await tx.execute(query.where(agencies.c.code.in_(owners)))}
    return Way(plan[0], own, known, plan[1], names)


async def insert(tx: Transaction, many: Sequence[Step]) -> None:
    """Add steps; one that stands already stays as it is."""
    if many:
        rows = [
            {
                "id": step.id,
                "ticket_id": step.ticket_id,
                "code": step.code,
                "position": step.position,
                "branch": step.branch,
                **_changing(tx, step),
            }
            for step in many
        ]
        await tx.execute(tx.insert_or_ignore(steps), rows)


async def save(tx: Transaction, many: Sequence[Step]) -> None:
    """Write what may change about steps of a locked ticket."""
    for step in many:
        await tx.execute(update(steps).where(steps.c.id == step.id).values(_changing(tx, step)))
        tx.tell("tickets", str(step.ticket_id))


async def remove(tx: Transaction, ids: Collection[int]) -> None:
    await tx.execute(delete(steps).where(steps.c.id.in_(list(ids))))


async def whose_are_watched(tx: Transaction, now: datetime, limit: int, without: Collection[int] = ()) -> list[int]:
    """The tickets of what `watched` gives, to lock them before it is read; some may be passed over."""
    query = select(steps.c.ticket_id).where(steps.c.watch_at <= now, steps.c.ticket_id.not_in(list(without)))
    return list(dict.fromkeys((await tx.execute(query.order_by(steps.c.watch_at).limit(limit))).scalars()))


async def watched(tx: Transaction, now: datetime, limit: int, only: Collection[int]) -> list[Step]:
    """Steps of these tickets that count as stuck now, or are to be told of once more."""
    query = select(steps).where(steps.c.watch_at <= now, steps.c.ticket_id.in_(list(only)))
    rows = (await tx.execute(query.order_by(steps.c.watch_at).limit(limit))).all()
    await tx.vault.load(ticket_key(row.ticket_id) for row in rows)
    return [_step(tx, row) for row in rows]


async def forget_closed(tx: Transaction, now: datetime) -> None:
    """Stop watching steps of closed tickets; a reopened one is watched again with its next plan."""
    closed = select(tickets.c.id).where(tickets.c.id == steps.c.ticket_id, tickets.c.state == TicketState.CLOSED.value)
    await tx.execute(update(steps).where(steps.c.watch_at <= now, closed.exists()).values(watch_at=None))


def _stage_row(stage: Stage) -> dict[str, Any]:
    return {
        "code": stage.code,
        "position": stage.position,
        "branch": stage.branch,
        "label_id": stage.label_id,
        "label_en": stage.label_en,
        "what_happens": stage.what_happens,
        "who_acts": ";".join(stage.who_acts),
        "papers": ";".join(stage.papers),
        "time_limit": stage.time_limit,
        "who_pays": stage.who_pays,
        "source": stage.source,
        "is_confirmed": stage.is_confirmed,
    }


def _stage(row: Any) -> Stage:
    values = dict(row._mapping)
    for name in ("who_acts", "papers"):
        values[name] = tuple(filter(None, values[name].split(";")))
    return Stage(**values)


def _changing(tx: Transaction, step: Step) -> dict[str, object]:
    body = {
        "papers": list(step.papers),
        "blocker": step.blocker,
        "proof": step.proof,
        "proof_file_id": step.proof_file_id,
        "reason": step.reason,
        "is_owner_chosen": step.is_owner_chosen,
        "written_at": {name: moment.isoformat() for name, moment in step.written_at.items()},
    }
    return {
        "owner": step.owner,
        "state": step.state.value,
        "due_at": step.due_at,
        "due_from": step.due_from.value,
        "blocked_since": step.blocked_since,
        "started_at": step.started_at,
        "ended_at": step.ended_at,
        "watch_at": step.watch_at,
        "stuck_at": step.stuck_at,
        "stuck_times": step.stuck_times,
        "changed_at": step.changed_at,
        "sealed_body": tx.vault.seal(ticket_key(step.ticket_id), _BODY, step.id, encode(body)),
    }


def _step(tx: Transaction, row: Any) -> Step:
    body = decode_object(tx.vault.open(ticket_key(row.ticket_id), _BODY, row.id, row.sealed_body))
    return Step(
        id=row.id,
        ticket_id=row.ticket_id,
        code=row.code,
        position=row.position,
        branch=row.branch,
        owner=row.owner,
        changed_at=row.changed_at,
        state=StepState(row.state),
        due_at=row.due_at,
        due_from=DueFrom(row.due_from),
        blocked_since=row.blocked_since,
        started_at=row.started_at,
        ended_at=row.ended_at,
        watch_at=row.watch_at,
        stuck_at=row.stuck_at,
        stuck_times=row.stuck_times,
        papers=tuple(body["papers"]),
        blocker=body["blocker"],
        proof=body["proof"],
        proof_file_id=body["proof_file_id"],
        reason=body["reason"],
        is_owner_chosen=body["is_owner_chosen"],
        # Bodies sealed by an older version have none.
        written_at={name: datetime.fromisoformat(at) for name, at in body.get("written_at", {}).items()},
    )
