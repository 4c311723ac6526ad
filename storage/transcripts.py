"""What a machine wrote down of voice notes, kept with the file under the person's key; and which still wait for it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.files import SOURCE, infos, read_body
from storage.keys import person_key
from storage.schema import files

_MOST_TRIES = 2


@dataclass(frozen=True, slots=True)
class WaitingNote:
    """A stored voice note that nobody has written down."""

    id: int
    person_id: int
    ticket_id: int | None
    channel: str
    created_at: datetime
    body: bytes


async def has_due(tx: Transaction, now: datetime) -> bool:
    return (await tx.execute(_due(now).limit(1))).first() is not None


async def lease(tx: Transaction, now: datetime, retry_at: datetime) -> WaitingNote | None:
    """Take the oldest note that waits; it comes back once, at `retry_at`, should this process die over it."""
    query = _due(now).order_by(files.c.id).limit(1)
    if not tx.is_sqlite:
        query = query.with_for_update(skip_locked=True)
    row = (await tx.execute(query)).first()
    if row is None:
        return None
    is_last = row.tries + 1 >= _MOST_TRIES
    changed = {"tries": row.tries + 1, "next_attempt_at": None if is_last else retry_at}
    await tx.execute(update(files).where(files.c.id == row.id).values(**changed))
    body = await read_body(tx, (await infos(tx, [row.id]))[row.id])
    if body is None:
        await give_up(tx, row.id)
        return None
    return WaitingNote(row.id, row.person_id, row.ticket_id, row.channel, row.created_at, body)


async def keep(tx: Transaction, note: WaitingNote, words: str) -> WaitingNote | None:
    """Put the words beside what is known of the file; gives the note with the ticket it stands in by now.

    `None` when its person was erased meanwhile.
    """
    row = (await tx.execute(select(files.c.sealed_source, files.c.ticket_id).where(files.c.id == note.id))).first()
    if row is None:
        return None
    key = person_key(note.person_id)
    await tx.vault.load([key])
    source = {**decode_object(tx.vault.open(key, SOURCE, note.id, row.sealed_source)), "transcript": words}
    sealed = tx.vault.seal(key, SOURCE, note.id, encode(source))
    await tx.execute(update(files).where(files.c.id == note.id).values(sealed_source=sealed, next_attempt_at=None))
    if row.ticket_id:
        tx.tell("tickets", str(row.ticket_id))
    return replace(note, ticket_id=row.ticket_id)


async def give_up(tx: Transaction, file_id: int) -> None:
    await tx.execute(update(files).where(files.c.id == file_id).values(next_attempt_at=None))


def _due(now: datetime) -> Any:
    """Few wait at a time, and they are looked for only where a command is set: no index is kept for them."""
    return select(
        files.c.id, files.c.person_id, files.c.ticket_id, files.c.channel, files.c.created_at, files.c.tries
    ).where(files.c.state == "stored", files.c.next_attempt_at <= now)
