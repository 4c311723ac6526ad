"""Remembers how the clock went, so that only one that can be believed says what is old (THREATS.md I14, F13)."""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import func, select

from storage import facts
from storage.database import Transaction
from storage.schema import messages

DRIFT = timedelta(minutes=10)
STEADY_FOR = timedelta(hours=24)  # after a jump, or a time without anybody looking, which cannot be told apart
MOST_BEHIND = timedelta(days=3)
_NOTE = "clock_looks"
_NEWEST = 50  # messages


class Verdict(StrEnum):
    STEADY = "steady"
    JUMPED = "jumped"  # since the last look, or nobody looked for too long
    WATCHED = "watched"  # it goes evenly, but not for long enough yet
    CONTRADICTED = "contradicted"  # what providers say about the newest messages lies far behind it


async def look(tx: Transaction, now: datetime, every: timedelta) -> Verdict:
    """Compare the clock with the last look and with the newest messages, and note this look.

    every: how long after the last one a look is expected at the latest.
    """
    looked_at, steady_since = await _last_look(tx)
    has_jumped = looked_at is None or not -DRIFT <= now - looked_at <= every + DRIFT
    if has_jumped or steady_since is None:
        steady_since = now
    await facts.put(tx, _NOTE, f"{now.isoformat()} {steady_since.isoformat()}")
    if has_jumped:
        return Verdict.JUMPED
    if now - steady_since < STEADY_FOR:
        return Verdict.WATCHED
    newest = await _newest_message(tx)
    return Verdict.CONTRADICTED if newest is not None and now - newest > MOST_BEHIND else Verdict.STEADY


async def _last_look(tx: Transaction) -> tuple[datetime | None, datetime | None]:
    noted = await facts.find(tx, _NOTE)
    if noted is None:
        return None, None
    looked_at, _, steady_since = noted.partition(" ")
    return datetime.fromisoformat(looked_at), datetime.fromisoformat(steady_since)


async def _newest_message(tx: Transaction) -> datetime | None:
    """The newest moment a provider gave one of the messages that came last; ids grow with their arrival."""
    last = select(messages.c.sent_at).order_by(messages.c.id.desc()).limit(_NEWEST).subquery()
    moment: datetime | None = (await tx.execute(select(func.max(last.c.sent_at)))).scalar()
    return moment
