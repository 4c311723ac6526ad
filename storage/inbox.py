"""Raw bodies: durable before they are acknowledged, claimed in order, done or set aside."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, exists, func, select, text, update

from bot.domain.messages import ChannelName
from bot.errors import KeyDestroyed
from storage.database import Transaction
from storage.keys import body_hash, day_key
from storage.prepared import Prepared, insert_new
from storage.schema import inbox
from storage.types import Instant

MAX_TRIES = 5
_RETRY_AFTER = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=15), timedelta(seconds=30))
_PLACE = "inbox.body"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A body as it came. lane: the sender's lane, 0 when it has several senders or cannot be told."""

    channel: ChannelName
    account: str
    body: bytes
    lane: int
    is_urgent: bool
    received_at: datetime


@dataclass(frozen=True, slots=True)
class StoredBody:
    id: int
    channel: ChannelName
    account: str
    body: bytes
    lane: int
    tries: int
    received_at: datetime


async def store(tx: Transaction, arrivals: Sequence[Arrival]) -> None:
    """Keep the bodies; one that stands there already is left out. The day's key must have been ensured."""
    rows = []
    for arrival in arrivals:
        row_id = tx.ids.draw()
        day = arrival.received_at.astimezone(UTC).date()
        rows.append(
            {
                "id": row_id,
                "channel": arrival.channel.value,
                "account": arrival.account,
                "body_hash": body_hash(arrival.body),
                "sealed_body": tx.vault.seal(day_key(day), _PLACE, row_id, arrival.body),
                "day": day.isoformat(),
                "lane": arrival.lane,
                "is_urgent": arrival.is_urgent,
                "state": "new",
                "tries": 0,
                "next_attempt_at": arrival.received_at,
                "received_at": arrival.received_at,
            }
        )
    await tx.put(_STORE, rows)
    tx.tell("inbox")


async def claim(tx: Transaction, now: datetime, limit: int) -> list[StoredBody]:
    """Waiting bodies in order of arrival, those of lanes with a danger word first.

    On PostgreSQL their lanes stay locked until the transaction ends, so that no other process overtakes; a lane another
    process holds is left out whole.
    """
    asked = {"now": now, "most": limit}
    rows = await tx.fetch(_WAITING if tx.is_sqlite else _WAITING_LOCKED, asked)
    if len(rows) == limit:  # a backlog: lanes with a danger word go before older rows of others
        urgent = await tx.fetch(_URGENT if tx.is_sqlite else _URGENT_LOCKED, asked)
        known = {row.id for row in urgent}
        rows = [*urgent, *(row for row in rows if row.id not in known)][:limit]
    urgent_lanes = {row.lane for row in rows if row.is_urgent and row.lane}
    rows.sort(key=lambda row: (row.lane not in urgent_lanes, row.id))
    await tx.vault.load({day_key(date.fromisoformat(day)) for day in {row.day for row in rows}})
    return [
        StoredBody(
            row.id,
            ChannelName(row.channel),
            row.account,
            _open(tx, row.id, row.day, row.sealed_body),
            row.lane,
            row.tries,
            row.received_at,
        )
        for row in rows
    ]


def _waiting(*conditions: ColumnElement[bool], locks: bool) -> Select[Any]:
    """Rows that are due, unless an elder row of their lane still waits for its next try."""
    elder = inbox.alias("elder")
    now = bindparam("now", type_=Instant())
    due = (inbox.c.state == "new") & (inbox.c.next_attempt_at <= now)
    held_up = exists().where(
        elder.c.state == "new", elder.c.lane == inbox.c.lane, elder.c.id < inbox.c.id, elder.c.next_attempt_at > now
    )
    most = bindparam("most", type_=Integer())
    query = select(
        inbox.c.id,
        inbox.c.channel,
        inbox.c.account,
        inbox.c.sealed_body,
        inbox.c.day,
        inbox.c.lane,
        inbox.c.is_urgent,
        inbox.c.tries,
        inbox.c.received_at,
    ).where(due, ~held_up, *conditions)
    if locks:
        candidates = select(inbox.c.id, inbox.c.lane).where(due, *conditions).order_by(inbox.c.id).limit(most)
        mine = candidates.cte("candidates").prefix_with("MATERIALIZED")
        locked = select(mine.c.id).where(func.pg_try_advisory_xact_lock(mine.c.lane))
        query = query.where(inbox.c.id.in_(locked)).with_for_update(skip_locked=True)
    return query.order_by(inbox.c.id).limit(most)


_IN_DANGER = inbox.c.lane.in_(select(inbox.c.lane).where(inbox.c.state == "new", inbox.c.is_urgent, inbox.c.lane != 0))
_STORE = insert_new(inbox)
_WAITING, _WAITING_LOCKED = Prepared(_waiting(locks=False)), Prepared(_waiting(locks=True))
_URGENT, _URGENT_LOCKED = Prepared(_waiting(_IN_DANGER, locks=False)), Prepared(_waiting(_IN_DANGER, locks=True))
_MARK_DONE = Prepared(
    update(inbox)
    .where(inbox.c.id.in_(bindparam("ids", expanding=True)))
    .values(state="done", done_at=bindparam("now", type_=Instant()))
)


def _open(tx: Transaction, row_id: int, day: str, sealed: bytes) -> bytes:
    try:
        return tx.vault.open(day_key(date.fromisoformat(day)), _PLACE, row_id, sealed)
    except KeyDestroyed:
        return b""  # becomes unreadable and is set aside, so an officer sees that something is gone


async def mark_done(tx: Transaction, ids: Sequence[int], now: datetime) -> None:
    await tx.put(_MARK_DONE, {"ids": list(ids), "now": now})


async def try_later(tx: Transaction, body: StoredBody, reason: str, now: datetime) -> bool:
    """Count a failed try; True when it was the last one and the body is set aside now."""
    tries = body.tries + 1
    is_last = tries >= MAX_TRIES
    values: dict[str, object] = {"tries": tries, "reason": reason[:80]}
    if is_last:
        values |= {"state": "aside"}
    else:
        values |= {"next_attempt_at": now + _RETRY_AFTER[tries - 1]}
    await tx.execute(update(inbox).where(inbox.c.id == body.id).values(**values))
    return is_last


async def set_aside(tx: Transaction, row_id: int, reason: str) -> None:
    """Keep a body that cannot be understood for an officer to look at."""
    await tx.execute(update(inbox).where(inbox.c.id == row_id).values(state="aside", reason=reason[:80]))


async def find_body(tx: Transaction, channel: ChannelName, digest: bytes) -> bytes | None:
    """A body that is still kept, by its hash."""
    query = select(inbox.c.id, inbox.c.day, inbox.c.sealed_body).where(
        inbox.c.channel == channel.value, inbox.c.body_hash == digest, inbox.c.sealed_body.is_not(None)
    )
    row = (await tx.execute(query)).first()
    if row is None:
        return None
    await tx.vault.load([day_key(date.fromisoformat(row.day))])
    return _open(tx, row.id, row.day, row.sealed_body)


async def run_again(tx: Transaction, row_id: int, now: datetime) -> None:
    """Give a body that was set aside another chance."""
    statement = update(inbox).where(inbox.c.id == row_id, inbox.c.state == "aside")
    await tx.execute(statement.values(state="new", tries=0, next_attempt_at=now))
    tx.tell("inbox")


async def delete_old(tx: Transaction, now: datetime, keep_body: timedelta, keep_hash: timedelta, limit: int) -> int:
    """Drop bodies, later whole rows, of what was done long ago; at most `limit` of each."""
    old = select(inbox.c.id).where(inbox.c.done_at < now - keep_body, inbox.c.sealed_body.is_not(None)).limit(limit)
    emptied = await tx.execute(update(inbox).where(inbox.c.id.in_(old)).values(sealed_body=None))
    gone = select(inbox.c.id).where(inbox.c.done_at < now - keep_hash).limit(limit)
    await tx.execute(inbox.delete().where(inbox.c.id.in_(gone)))
    return int(emptied.rowcount)


async def days_without_bodies(tx: Transaction, before: date) -> list[date]:
    """Days whose last body is gone, so that their key can go too."""
    kept = {row.day for row in await tx.execute(select(inbox.c.day).where(inbox.c.sealed_body.is_not(None)).distinct())}
    seen = await tx.execute(select(inbox.c.day).where(inbox.c.day < before.isoformat()).distinct())
    return [date.fromisoformat(row.day) for row in seen if row.day not in kept]


async def count_waiting(tx: Transaction) -> int:
    return int((await tx.execute(select(func.count()).where(inbox.c.state == "new"))).scalar_one())


async def is_reachable(tx: Transaction) -> None:
    await tx.execute(text("SELECT 1"))


async def count_aside(tx: Transaction) -> int:
    return int((await tx.execute(counted_aside())).scalar_one())


def counted_aside() -> Select[Any]:
    return select(func.count()).where(inbox.c.state == "aside")
