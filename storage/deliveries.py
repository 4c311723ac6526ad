"""How far the messages of a ticket got, for who looks at it: only read here, never changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from bot.domain.desk import Held
from storage.database import Transaction
from storage.outbox import HELD, QUIET, SIGNED
from storage.schema import outbox, persons

_WHY_HELD = {QUIET: "quiet", SIGNED: "signed", HELD: "window"}


async def words_of(tx: Transaction, ids: Sequence[int]) -> dict[int, str]:
    """How far each message got, in one word: waiting, sent, delivered, read, uncertain or failed."""
    if not ids:
        return {}
    query = select(outbox.c.id, outbox.c.state, outbox.c.delivery).where(outbox.c.id.in_(list(ids)))
    words = {}
    for row in await tx.execute(query):
        waiting = "uncertain" if row.state == "uncertain" else "waiting"
        words[row.id] = "failed" if row.state == "failed" else (row.delivery or waiting)
    return words


async def held(tx: Transaction, ids: Sequence[int], now: datetime) -> dict[int, Held]:
    """Which of these messages wait on purpose, why, and until when."""
    query = (
        select(outbox.c.id, outbox.c.code, outbox.c.created_at, outbox.c.next_attempt_at, persons.c.hidden_since)
        .join(persons, persons.c.id == outbox.c.person_id)
        .where(outbox.c.id.in_(list(ids)), outbox.c.state == "pending", outbox.c.code.in_(list(_WHY_HELD)))
    )
    found = {}
    for row in await tx.execute(query):
        if row.code == HELD:
            found[row.id] = Held(_WHY_HELD[row.code])
        elif row.hidden_since is not None and row.created_at <= row.hidden_since:
            found[row.id] = Held("hidden")
        elif row.next_attempt_at is not None and row.next_attempt_at > now:
            found[row.id] = Held(_WHY_HELD[row.code], row.next_attempt_at)
    return found
