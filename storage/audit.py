"""The audit trail: rows written with the change they tell, chained afterwards so that a changed history shows."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, text, update

from storage.database import Transaction
from storage.prepared import Prepared
from storage.schema import audit

_CHAIN_LOCK = 7_227_001  # one process seals at a time on PostgreSQL
_START = bytes(32)
_PAGE = 1_000
_SUBJECT_CHARS = 80
_INSERT = Prepared(audit.insert())


@dataclass(frozen=True, slots=True)
class Chain:
    """What a look at the whole chain found. broken_at: the first position whose row was changed, moved or removed.

    head: position and hash of the newest good row; keep it outside to notice that the end was cut off.
    """

    length: int
    head: bytes
    broken_at: int | None


@dataclass(frozen=True, slots=True)
class Note:
    """What was done to a ticket. subject: ids and short words, never anything private."""

    action: str
    ticket_id: int
    subject: str


async def add(
    tx: Transaction,
    actor: str,
    action: str,
    officer_id: int | None,
    ticket_id: int | None,
    subject: str,
    now: datetime,
) -> None:
    """Note who did what, in the transaction that does it. subject: ids and short words, never anything private."""
    await tx.put(_INSERT, _row(tx, actor, action, officer_id, ticket_id, subject, now))
    tx.tell("audit")


async def add_many(tx: Transaction, actor: str, notes: Sequence[Note], now: datetime) -> None:
    """Note what was done to many tickets without an officer's hand, in one statement."""
    if notes:
        await tx.put(_INSERT, [_row(tx, actor, each.action, None, each.ticket_id, each.subject, now) for each in notes])
        tx.tell("audit")


def _row(
    tx: Transaction,
    actor: str,
    action: str,
    officer_id: int | None,
    ticket_id: int | None,
    subject: str,
    now: datetime,
) -> dict[str, object]:
    return {
        "id": tx.ids.draw(),
        "at": now,
        "actor": actor,
        "officer_id": officer_id,
        "action": action,
        "ticket_id": ticket_id,
        "subject": subject[:_SUBJECT_CHARS],
    }


async def has_unsealed(tx: Transaction) -> bool:
    return (await tx.execute(select(audit.c.id).where(audit.c.position.is_(None)).limit(1))).first() is not None


async def seal(tx: Transaction, limit: int = 500) -> int:
    """Chain rows that are not chained yet, oldest first, and say how many."""
    if not tx.is_sqlite:
        await tx.execute(text("SELECT pg_advisory_xact_lock(:lock)").bindparams(lock=_CHAIN_LOCK))
    last = (
        await tx.execute(
            select(audit.c.position, audit.c.chain_hash)
            .where(audit.c.position.is_not(None))
            .order_by(audit.c.position.desc())
            .limit(1)
        )
    ).first()
    position, previous = (last.position, last.chain_hash) if last else (0, _START)
    rows = (await tx.execute(select(audit).where(audit.c.position.is_(None)).order_by(audit.c.id).limit(limit))).all()
    sealed: list[dict[str, Any]] = []
    for row in rows:
        position += 1
        previous = _link(previous, row, position)
        sealed.append({"row_id": row.id, "new_position": position, "new_hash": previous})
    if sealed:
        statement = update(audit).where(audit.c.id == bindparam("row_id"))
        await tx.execute(statement.values(position=bindparam("new_position"), chain_hash=bindparam("new_hash")), sealed)
    return len(sealed)


async def verify(tx: Transaction) -> Chain:
    """Compute the whole chain again."""
    position, previous = 0, _START
    while rows := await _page_after(tx, position):
        for row in rows:
            link = _link(previous, row, position + 1)
            if row.position != position + 1 or row.chain_hash != link:
                return Chain(position, previous, position + 1)
            position, previous = row.position, link
    return Chain(position, previous, None)


async def count_unsealed(tx: Transaction, before: datetime) -> int:
    """How many rows older than `before` wait for their place in the chain."""
    query = select(func.count()).where(audit.c.position.is_(None), audit.c.at < before)
    return int((await tx.execute(query)).scalar_one())


async def last_by(tx: Transaction, officer_id: int, ticket_id: int, actions: Sequence[str]) -> datetime | None:
    """When this officer last did one of these to this ticket."""
    query = select(func.max(audit.c.at)).where(
        audit.c.ticket_id == ticket_id, audit.c.officer_id == officer_id, audit.c.action.in_(list(actions))
    )
    moment: datetime | None = (await tx.execute(query)).scalar()
    return moment


async def _page_after(tx: Transaction, position: int) -> Sequence[Any]:
    query = select(audit).where(audit.c.position > position).order_by(audit.c.position).limit(_PAGE)
    return (await tx.execute(query)).all()


def _link(previous: bytes, row: Any, position: int) -> bytes:
    """Hash a row together with the hash before it; a canonical form, so that every reader computes the same."""
    canonical = json.dumps(
        {
            "id": row.id,
            "at": row.at.isoformat(timespec="microseconds"),
            "actor": row.actor,
            "officer_id": row.officer_id,
            "action": row.action,
            "ticket_id": row.ticket_id,
            "subject": row.subject,
            "position": position,
        },
        sort_keys=True,
        separators=(",", ":"),
    )
    return hashlib.sha256(previous + canonical.encode()).digest()
