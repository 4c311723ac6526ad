"""Who an agency's officers are, and what waits for a second person: changes of role, and new ways in."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, select, update

from bot.domain.directory import RoleChange
from bot.domain.officers import Officer, Role
from bot.errors import NotFound
from storage.database import Transaction
from storage.keys import officer_key
from storage.officers import TOTP, officer_from
from storage.schema import officers, role_changes


async def list_officers(tx: Transaction, agency: str) -> list[Officer]:
    """The people of an agency, active ones first; service officers act for systems and are left out."""
    query = select(officers).where(officers.c.agency == agency, ~officers.c.is_service)
    return [officer_from(row) for row in await tx.execute(query.order_by(~officers.c.is_active, officers.c.name))]


async def count_officers(tx: Transaction) -> dict[str, int]:
    """How many active people each agency has."""
    query = select(officers.c.agency, officers.c.id).where(officers.c.is_active, ~officers.c.is_service)
    found: dict[str, int] = {}
    for row in await tx.execute(query):
        found[row.agency] = found.get(row.agency, 0) + 1
    return found


async def set_role(tx: Transaction, officer_id: int, role: Role) -> None:
    await tx.execute(update(officers).where(officers.c.id == officer_id).values(role=role.value))


async def set_ways_in(tx: Transaction, officer_id: int, password_hash: str, totp_secret: str) -> None:
    """Give an officer a new password and a new secret for one-time codes; failed tries are forgotten."""
    await tx.vault.load([officer_key(officer_id)])
    sealed = tx.vault.seal(officer_key(officer_id), TOTP, officer_id, totp_secret.encode())
    values = {"password_hash": password_hash, "sealed_totp": sealed, "totp_step": 0, "failures": 0}
    await tx.execute(update(officers).where(officers.c.id == officer_id).values(**values, locked_until=None))


async def insert_change(tx: Transaction, change: RoleChange) -> None:
    row = {
        "id": change.id,
        "officer_id": change.officer.id,
        "role": change.role.value,
        "is_reset": change.is_reset,
        "asked_by": change.asked_by,
        "asked_at": change.asked_at,
    }
    await tx.execute(role_changes.insert(), [row])


async def open_changes(tx: Transaction, agency: str) -> list[RoleChange]:
    """Changes of an agency's officers that nobody has decided, the oldest first."""
    query = _changes().where(officers.c.agency == agency, role_changes.c.decided_at.is_(None))
    return [_change(row) for row in await tx.execute(query.order_by(role_changes.c.asked_at))]


async def get_open_change(tx: Transaction, change_id: int) -> RoleChange:
    """A change that waits, locked until the transaction ends (PostgreSQL).

    Raises:
        NotFound: no such change, or it was decided.
    """
    query = _changes().where(role_changes.c.id == change_id, role_changes.c.decided_at.is_(None))
    row = (await tx.execute(query if tx.is_sqlite else query.with_for_update(of=role_changes))).first()
    if row is None:
        raise NotFound
    return _change(row)


async def decide(tx: Transaction, change_id: int, officer_id: int, is_confirmed: bool, now: datetime) -> None:
    values = {"decided_by": officer_id, "decided_at": now, "is_confirmed": is_confirmed}
    await tx.execute(update(role_changes).where(role_changes.c.id == change_id).values(values))


async def drop_open_changes(
    tx: Transaction, officer_id: int, decided_by: int, now: datetime, *, is_reset: bool = False
) -> None:
    """A newer wish takes the place of those of its kind that wait."""
    is_same = role_changes.c.is_reset == is_reset
    waiting = (role_changes.c.officer_id == officer_id, role_changes.c.decided_at.is_(None), is_same)
    values = {"decided_by": decided_by, "decided_at": now, "is_confirmed": False}
    await tx.execute(update(role_changes).where(*waiting).values(values))


def _changes() -> Select[Any]:
    change = role_changes.c
    columns = (change.id.label("change_id"), change.role.label("new_role"), change.asked_by, change.asked_at)
    return select(officers, *columns, change.is_reset).join(role_changes, change.officer_id == officers.c.id)


def _change(row: Any) -> RoleChange:
    return RoleChange(row.change_id, officer_from(row), Role(row.new_role), row.asked_by, row.asked_at, row.is_reset)
