"""Family lines: by which code which relative may hear how much of a case."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select, update

from bot.domain.family import Basis, FamilyLine, Scope
from storage.database import Transaction
from storage.schema import family_lines

_OPEN = family_lines.c.ended_at.is_(None)


async def insert(tx: Transaction, line: FamilyLine, code: str) -> None:
    row = {
        "id": line.id,
        "ticket_id": line.ticket_id,
        "code_hash": _hash(tx, code),
        "scope": line.scope.value,
        "basis": line.basis.value,
        "opened_at": line.opened_at,
        "officer_id": line.officer_id,
    }
    await tx.execute(family_lines.insert(), [row])


async def find(tx: Transaction, code: str) -> FamilyLine | None:
    """The open line of a code."""
    found = await _load(tx, family_lines.c.code_hash == _hash(tx, code))
    return found[0] if found else None


async def of_ticket(tx: Transaction, ticket_id: int) -> list[FamilyLine]:
    return await _load(tx, family_lines.c.ticket_id == ticket_id)


async def of_follower(tx: Transaction, person_id: int) -> list[FamilyLine]:
    return await _load(tx, family_lines.c.follower_id == person_id)


async def bind(tx: Transaction, line_id: int, person_id: int) -> bool:
    """Let this relative, and nobody else, use the code; False when somebody else was first."""
    free = or_(family_lines.c.follower_id.is_(None), family_lines.c.follower_id == person_id)
    mine = (family_lines.c.id == line_id, _OPEN, free)
    return (await tx.execute(update(family_lines).where(*mine).values(follower_id=person_id))).rowcount == 1


async def end_of_tickets(tx: Transaction, ticket_ids: Sequence[int], now: datetime) -> list[int]:
    """End what is open on these tickets; gives the ticket of each line that was."""
    theirs = (family_lines.c.ticket_id.in_(list(ticket_ids)), _OPEN)
    rows = (await tx.execute(select(family_lines.c.ticket_id).where(*theirs))).all()
    await tx.execute(update(family_lines).where(*theirs).values(ended_at=now))
    return [row.ticket_id for row in rows]


async def has_followed(tx: Transaction, person_id: int, ticket_id: int) -> bool:
    """Whether this person has followed the ticket, now or before."""
    mine = (family_lines.c.follower_id == person_id, family_lines.c.ticket_id == ticket_id)
    return (await tx.execute(select(family_lines.c.id).where(*mine))).first() is not None


async def end(tx: Transaction, ticket_id: int, line_id: int, now: datetime) -> bool:
    this = (family_lines.c.id == line_id, family_lines.c.ticket_id == ticket_id, _OPEN)
    return (await tx.execute(update(family_lines).where(*this).values(ended_at=now))).rowcount == 1


def _hash(tx: Transaction, code: str) -> bytes:
    return tx.vault.lookup("family_line", code)


async def _load(tx: Transaction, condition: Any) -> list[FamilyLine]:
    rows = await tx.execute(select(family_lines).where(condition, _OPEN).order_by(family_lines.c.id))
    return [
        FamilyLine(
            id=row.id,
            ticket_id=row.ticket_id,
            scope=Scope(row.scope),
            basis=Basis(row.basis),
            opened_at=row.opened_at,
            officer_id=row.officer_id,
            follower_id=row.follower_id,
            ended_at=row.ended_at,
        )
        for row in rows
    ]
