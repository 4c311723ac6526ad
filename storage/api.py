"""Keys of agencies' systems, and what their writes were answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, or_, select, text, update

from bot.domain.api_keys import ApiKey, Scope
from bot.domain.officers import Officer
from bot.errors import NotFound
from storage.database import Transaction
from storage.keys import officer_key
from storage.officers import officer_from
from storage.schema import api_answers, api_keys, officers

_ANSWER = "api_answers.body"


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose key a request carries. used_at: when it was last noted that the key was used."""

    key_id: int
    key_name: str
    officer: Officer
    used_at: datetime | None
    scopes: frozenset[Scope]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a write was answered. request_hash: of what was asked, to notice another request under the same key."""

    key_hash: bytes
    request_hash: bytes
    status: int
    ticket_id: int | None
    body: bytes


async def insert_key(
    tx: Transaction, key_id: int, officer_id: int, name: str, key_hash: bytes, scopes: Sequence[Scope], now: datetime
) -> None:
    row = {"id": key_id, "officer_id": officer_id, "name": name, "key_hash": key_hash, "created_at": now}
    await tx.execute(api_keys.insert(), [row | {"scopes": " ".join(each.value for each in scopes)}])


async def find_caller(tx: Transaction, key_hash: bytes, now: datetime) -> Caller | None:
    columns = (api_keys.c.id.label("key_id"), api_keys.c.name.label("key_name"), api_keys.c.used_at, api_keys.c.scopes)
    query = (
        select(officers, *columns)
        .join(api_keys, api_keys.c.officer_id == officers.c.id)
        .where(api_keys.c.key_hash == key_hash, _is_valid(now), officers.c.is_active)
    )
    row = (await tx.execute(query)).first()
    if row is None:
        return None
    return Caller(row.key_id, row.key_name, officer_from(row), row.used_at, frozenset(_scopes(row.scopes)))


async def valid_keys(tx: Transaction, agency: str, now: datetime) -> list[ApiKey]:
    """The keys that act for an agency, oldest first."""
    query = _keys().where(officers.c.agency == agency, _is_valid(now)).order_by(api_keys.c.id)
    return [_key(row) for row in await tx.execute(query)]


async def find_key(tx: Transaction, key_id: int, now: datetime, agency: str | None = None) -> ApiKey:
    """One valid key, of one agency where it is named.

    Raises:
        NotFound: no such key, ended, or another agency's.
    """
    query = _keys().where(api_keys.c.id == key_id, _is_valid(now))
    row = (await tx.execute(query)).first()
    if row is None or (agency is not None and row.agency != agency):
        raise NotFound
    return _key(row)


async def end_key(tx: Transaction, key_id: int, at: datetime) -> None:
    """Let a key count until a moment, at the latest."""
    sooner = or_(api_keys.c.ends_at.is_(None), api_keys.c.ends_at > at)
    await tx.execute(update(api_keys).where(api_keys.c.id == key_id, sooner).values(ends_at=at))


async def touch_key(tx: Transaction, key_id: int, now: datetime) -> None:
    await tx.execute(update(api_keys).where(api_keys.c.id == key_id).values(used_at=now))


async def revoke_key(tx: Transaction, key_id: int, now: datetime) -> bool:
    """End a key; False when there is none or it was ended before."""
    statement = update(api_keys).where(api_keys.c.id == key_id, api_keys.c.revoked_at.is_(None))
    return (await tx.execute(statement.values(revoked_at=now))).rowcount == 1


async def lock_answer(tx: Transaction, key_hash: bytes) -> None:
    """Let requests with the same Idempotency-Key pass one after the other; on SQLite every writer does."""
    if not tx.is_sqlite:
        number = int.from_bytes(key_hash[:8], signed=True)
        await tx.execute(text("SELECT pg_advisory_xact_lock(:number)").bindparams(number=number))


async def find_answer(tx: Transaction, officer_id: int, key_hash: bytes, after: datetime) -> Answer | None:
    row = (await tx.execute(select(api_answers).where(api_answers.c.key_hash == key_hash))).first()
    if row is None or row.created_at <= after:
        return None
    await tx.vault.load([officer_key(officer_id)])
    body = tx.vault.open(officer_key(officer_id), _ANSWER, _place(key_hash), row.sealed_body)
    return Answer(key_hash, row.request_hash, row.status, row.ticket_id, body)


async def keep_answer(tx: Transaction, officer_id: int, answer: Answer, now: datetime) -> None:
    """Remember what was answered; one that is too old to count makes room."""
    await tx.vault.load([officer_key(officer_id)])
    await tx.execute(delete(api_answers).where(api_answers.c.key_hash == answer.key_hash))
    row = {
        "key_hash": answer.key_hash,
        "request_hash": answer.request_hash,
        "status": answer.status,
        "ticket_id": answer.ticket_id,
        "sealed_body": tx.vault.seal(officer_key(officer_id), _ANSWER, _place(answer.key_hash), answer.body),
        "created_at": now,
    }
    await tx.execute(api_answers.insert(), [row])


async def delete_old_answers(tx: Transaction, before: datetime) -> None:
    await tx.execute(delete(api_answers).where(api_answers.c.created_at < before))


def _is_valid(now: datetime) -> ColumnElement[bool]:
    return and_(api_keys.c.revoked_at.is_(None), or_(api_keys.c.ends_at.is_(None), api_keys.c.ends_at > now))


def _keys() -> Select[Any]:
    return select(api_keys, officers.c.agency).join(officers, officers.c.id == api_keys.c.officer_id)


def _key(row: Any) -> ApiKey:
    scopes = _scopes(row.scopes)
    return ApiKey(row.id, row.officer_id, row.agency, row.name, scopes, row.created_at, row.used_at, row.ends_at)


def _scopes(words: str) -> tuple[Scope, ...]:
    """The scopes among some words; one this version does not know opens nothing."""
    return tuple(scope for scope in Scope if scope.value in words.split())


def _place(key_hash: bytes) -> int:
    """The row's number for sealing, since its key is a hash."""
    return int.from_bytes(key_hash[:8])
