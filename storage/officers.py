"""Officers, their sessions and codes of one use."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, func, literal, select, update

from bot.domain.officers import Officer, Role, Session
from bot.errors import NotFound
from storage.database import Transaction
from storage.keys import officer_key
from storage.schema import agencies, identities, officers, one_time_codes, sessions
from storage.types import Instant

TOTP = "officers.totp"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What signing in compares. totp_step: the newest one-time code used; None secrets: no such way in."""

    officer: Officer
    password_hash: str | None
    totp_secret: str | None
    totp_step: int
    failures: int
    locked_until: datetime | None


async def has_agency(tx: Transaction, code: str) -> bool:
    return (await tx.execute(select(agencies.c.code).where(agencies.c.code == code))).first() is not None


async def insert(
    tx: Transaction, officer: Officer, *, password_hash: str | None, totp_secret: str | None, now: datetime
) -> None:
    """Add an officer whose key exists.

    Raises:
        Conflict: the login is taken.
    """
    key = officer_key(officer.id)
    row = {
        "id": officer.id,
        "agency": officer.agency,
        "login": officer.login,
        "name": officer.name,
        "role": officer.role.value,
        "is_service": officer.is_service,
        "is_active": officer.is_active,
        "is_on_duty": officer.is_on_duty,
        "password_hash": password_hash,
        "sealed_totp": tx.vault.seal(key, TOTP, officer.id, totp_secret.encode()) if totp_secret else None,
        "created_at": now,
    }
    await tx.execute(officers.insert(), [row])


async def get(tx: Transaction, officer_id: int) -> Officer:
    """One officer, active or not.

    Raises:
        NotFound: no such officer.
    """
    row = (await tx.execute(select(officers).where(officers.c.id == officer_id))).first()
    if row is None:
        raise NotFound
    return officer_from(row)


async def find_by_login(tx: Transaction, login: str) -> Officer | None:
    row = (await tx.execute(select(officers).where(officers.c.login == login))).first()
    return officer_from(row) if row else None


async def names(tx: Transaction, ids: Iterable[int]) -> dict[int, str]:
    wanted = list(ids)
    if not wanted:
        return {}
    query = select(officers.c.id, officers.c.name).where(officers.c.id.in_(wanted))
    return {row.id: row.name for row in await tx.execute(query)}


async def set_duty(tx: Transaction, officer_id: int, on: bool) -> None:
    await tx.execute(update(officers).where(officers.c.id == officer_id).values(is_on_duty=on))


async def set_active(tx: Transaction, officer_id: int, on: bool) -> None:
    """Open or close an account; a closed one loses its sessions at once. Opening forgets failed tries."""
    values = {"is_active": on, "failures": 0, "locked_until": None} if on else {"is_active": False}
    await tx.execute(update(officers).where(officers.c.id == officer_id).values(values))
    if not on:
        await end_sessions(tx, officer_id)


async def count_linked_chats(tx: Transaction, officer_id: int) -> int:
    query = select(func.count()).where(identities.c.officer_id == officer_id, identities.c.blocked_at.is_(None))
    return int((await tx.execute(query)).scalar_one())


async def find_credentials(tx: Transaction, login: str) -> Credentials | None:
    row = (await tx.execute(select(officers).where(officers.c.login == login))).first()
    if row is None:
        return None
    secret = None
    if row.sealed_totp is not None:
        await tx.vault.load([officer_key(row.id)])
        secret = tx.vault.open(officer_key(row.id), TOTP, row.id, row.sealed_totp).decode()
    return Credentials(officer_from(row), row.password_hash, secret, row.totp_step, row.failures, row.locked_until)


async def record_success(tx: Transaction, officer_id: int, totp_step: int) -> bool:
    """Use up a one-time code and forget failed tries; False when that code was used in the meantime."""
    statement = update(officers).where(
        officers.c.id == officer_id, officers.c.is_active, officers.c.totp_step < totp_step
    )
    changed = await tx.execute(statement.values(totp_step=totp_step, failures=0, locked_until=None))
    return changed.rowcount == 1


async def record_failure(
    tx: Transaction, officer_id: int, *, lock_from: int, locked_until: datetime, disable_from: int
) -> int:
    """Count a failed try, lock the account from `lock_from` on, close it at `disable_from`; the new count.

    Ids of nobody are fine: the statement runs the same, so that unknown names take as long.
    """
    count = officers.c.failures + 1
    statement = update(officers).where(officers.c.id == officer_id)
    changed = await tx.execute(
        statement.values(
            failures=count,
            locked_until=case((count >= lock_from, literal(locked_until, Instant())), else_=officers.c.locked_until),
            is_active=officers.c.is_active & (count < disable_from),
        ).returning(officers.c.failures)
    )
    return int(changed.scalar() or 0)


async def insert_session(tx: Transaction, session: Session) -> None:
    row = {
        "token_hash": session.token_hash,
        "officer_id": session.officer.id,
        "csrf": session.csrf,
        "created_at": session.created_at,
        "seen_at": session.created_at,
        "second_factor_at": session.second_factor_at,
    }
    await tx.execute(sessions.insert(), [row])


async def find_session(
    tx: Transaction, token_hash: bytes, *, started_after: datetime, seen_after: datetime
) -> tuple[Session, datetime] | None:
    """A session that is neither too old nor idle, of an active officer, and when it was last seen."""
    query = (
        select(officers, sessions.c.csrf, sessions.c.created_at.label("started_at"), sessions.c.seen_at)
        .add_columns(sessions.c.second_factor_at)
        .join(sessions, sessions.c.officer_id == officers.c.id)
        .where(sessions.c.token_hash == token_hash, officers.c.is_active)
        .where(sessions.c.created_at > started_after, sessions.c.seen_at > seen_after)
    )
    row = (await tx.execute(query)).first()
    if row is None:
        return None
    return Session(officer_from(row), row.csrf, row.started_at, row.second_factor_at, token_hash), row.seen_at


async def touch_session(tx: Transaction, token_hash: bytes, now: datetime) -> None:
    await tx.execute(update(sessions).where(sessions.c.token_hash == token_hash).values(seen_at=now))


async def end_session(tx: Transaction, token_hash: bytes) -> int | None:
    """Forget a session; whose it was."""
    ended = await tx.execute(
        delete(sessions).where(sessions.c.token_hash == token_hash).returning(sessions.c.officer_id)
    )
    officer_id: int | None = ended.scalar()
    return officer_id


async def end_sessions(tx: Transaction, officer_id: int) -> None:
    await tx.execute(delete(sessions).where(sessions.c.officer_id == officer_id))


async def delete_old(tx: Transaction, *, sessions_before: datetime, codes_before: datetime) -> None:
    """Forget sessions and codes nobody can use any more."""
    await tx.execute(delete(sessions).where(sessions.c.created_at < sessions_before))
    await tx.execute(delete(one_time_codes).where(one_time_codes.c.expires_at < codes_before))


async def insert_code(tx: Transaction, code_hash: bytes, purpose: str, officer_id: int, expires_at: datetime) -> None:
    row = {"code_hash": code_hash, "purpose": purpose, "officer_id": officer_id, "expires_at": expires_at}
    await tx.execute(one_time_codes.insert(), [row])


async def use_code(tx: Transaction, code_hash: bytes, purpose: str, now: datetime) -> int:
    """Use up a code in one statement and say whose it was.

    Raises:
        NotFound: unknown, used, or too old.
    """
    codes = one_time_codes.c
    statement = update(one_time_codes).where(
        codes.code_hash == code_hash, codes.purpose == purpose, codes.used_at.is_(None), codes.expires_at > now
    )
    officer_id: int | None = (await tx.execute(statement.values(used_at=now).returning(codes.officer_id))).scalar()
    if officer_id is None:
        raise NotFound
    return officer_id


def officer_from(row: Any) -> Officer:
    """A row of `officers` as an officer."""
    return Officer(
        id=row.id,
        agency=row.agency,
        login=row.login,
        name=row.name,
        role=Role(row.role),
        is_service=row.is_service,
        is_active=row.is_active,
        is_on_duty=row.is_on_duty,
    )
