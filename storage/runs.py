"""Runs: loaded for many persons at once, their records sealed under the person's key."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from bot.domain.runs import Run, RunState
from storage.database import Transaction
from storage.keys import person_key
from storage.prepared import Prepared
from storage.schema import runs

_RECORD = "runs.record"


async def open_runs(tx: Transaction, person_ids: Iterable[int]) -> dict[int, list[Run]]:
    """Each person's open runs, the one that talks last."""
    found: dict[int, list[Run]] = {}
    for row in await tx.fetch(_OPEN, {"persons": list(person_ids)}):
        found.setdefault(row.person_id, []).append(run_from(tx, row))
    return found


async def due_persons(tx: Transaction, now: datetime, limit: int) -> list[int]:
    """Persons with a run whose reminder is due or whose time is over."""
    due = (runs.c.state == RunState.OPEN.value) & ((runs.c.remind_at <= now) | (runs.c.expires_at <= now))
    return [row.person_id for row in await tx.execute(select(runs.c.person_id).where(due).distinct().limit(limit))]


async def insert(tx: Transaction, many: Sequence[Run]) -> None:
    if many:
        await tx.put(_INSERT, [{"id": run.id, **_values(tx, run)} for run in many])


async def save(tx: Transaction, many: Sequence[Run]) -> None:
    if many:
        await tx.put(_SAVE, [{"row_id": run.id, **_changing(tx, run)} for run in many])


async def interrupt(tx: Transaction, ticket_person_id: int, now: datetime) -> None:
    """Suspend the open questions of a person: an officer wrote."""
    statement = update(runs).where(runs.c.person_id == ticket_person_id, runs.c.state == RunState.OPEN.value)
    await tx.execute(statement.values(interrupted_at=now))


def run_from(tx: Transaction, row: Any) -> Run:
    return Run(
        id=row.id,
        person_id=row.person_id,
        flow=row.flow,
        depth=row.depth,
        record=tx.vault.open(person_key(row.person_id), _RECORD, row.id, row.sealed_record),
        started_at=row.started_at,
        updated_at=row.updated_at,
        expires_at=row.expires_at,
        state=RunState(row.state),
        ticket_id=row.ticket_id,
        question=row.question,
        asked_at=row.asked_at,
        interrupted_at=row.interrupted_at,
        remind_at=row.remind_at,
    )


def _values(tx: Transaction, run: Run) -> dict[str, object]:
    fixed = {"person_id": run.person_id, "flow": run.flow, "depth": run.depth, "started_at": run.started_at}
    return fixed | _changing(tx, run)


def _changing(tx: Transaction, run: Run) -> dict[str, object]:
    return {
        "state": run.state.value,
        "ticket_id": run.ticket_id,
        "question": run.question,
        "asked_at": run.asked_at,
        "interrupted_at": run.interrupted_at,
        "updated_at": run.updated_at,
        "expires_at": run.expires_at,
        "remind_at": run.remind_at,
        "sealed_record": tx.vault.seal(person_key(run.person_id), _RECORD, run.id, run.record),
    }


_INSERT = Prepared(runs.insert())
_OPEN = Prepared(
    select(runs)
    .where(runs.c.person_id.in_(bindparam("persons", expanding=True)), runs.c.state == RunState.OPEN.value)
    .order_by(runs.c.depth)
)
_CHANGING = (
    "state",
    "ticket_id",
    "question",
    "asked_at",
    "interrupted_at",
    "updated_at",
    "expires_at",
    "remind_at",
    "sealed_record",
)
_SAVE = Prepared(
    update(runs).where(runs.c.id == bindparam("row_id")).values({name: bindparam(name) for name in _CHANGING})
)
