"""Words officers gave, known by keyed hashes: put, confirmed once, forgotten after too many guesses."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, or_, select, update

from storage.database import Transaction
from storage.schema import officer_words

_PURPOSE = "officer_word"


async def put(tx: Transaction, ticket_id: int, officer_id: int, word: str, now: datetime, expires_at: datetime) -> None:
    """Keep a ticket's word in the place of an earlier one; words whose time is over go too."""
    is_over = or_(officer_words.c.ticket_id == ticket_id, officer_words.c.expires_at <= now)
    await tx.execute(delete(officer_words).where(is_over))
    row = {
        "id": tx.ids.draw(),
        "ticket_id": ticket_id,
        "officer_id": officer_id,
        "word_hash": _hash(tx, ticket_id, word),
        "expires_at": expires_at,
    }
    await tx.execute(officer_words.insert(), [row])


async def confirm(
    tx: Transaction, ticket_ids: Collection[int], word: str, now: datetime, most_tries: int
) -> int | None:
    """The officer who gave this word for one of the tickets; it is used up then. `None` when it is wrong.

    Raises:
        LookupError: no word waits for any of them.
    """
    waiting = (officer_words.c.ticket_id.in_(list(ticket_ids)), officer_words.c.expires_at > now)
    query = select(officer_words).where(*waiting)
    rows = (await tx.execute(query if tx.is_sqlite else query.with_for_update())).all()
    if not rows:
        raise LookupError
    for row in rows:
        if row.word_hash == _hash(tx, row.ticket_id, word):
            await tx.execute(delete(officer_words).where(officer_words.c.id == row.id))
            return int(row.officer_id)
    await tx.execute(update(officer_words).where(*waiting).values(tries=officer_words.c.tries + 1))
    await tx.execute(delete(officer_words).where(officer_words.c.tries >= most_tries))
    return None


def _hash(tx: Transaction, ticket_id: int, word: str) -> bytes:
    return tx.vault.lookup(_PURPOSE, str(ticket_id), word)
