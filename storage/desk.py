"""Single tickets as officers find and change them: every query here carries the rule which of them they may see."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.desk import FileView, SetAside
from bot.domain.officers import Officer
from bot.domain.tickets import Ticket, TicketState
from bot.errors import KeyDestroyed, NotFound
from storage import files as stored_files
from storage.codec import decode_object
from storage.database import Transaction
from storage.keys import person_key, ticket_key
from storage.rights import may_see, may_see_loaded, shared_column
from storage.schema import files, inbox, persons, runs, tickets
from storage.tickets import ticket_from

_MOST_SHOWN = 200
_SOURCE = "files.source"


async def find(tx: Transaction, officer: Officer, ticket_id: int, *, lock: bool = False) -> Ticket:
    """One ticket; with `lock` neither a turn nor another officer changes it until the transaction ends (PostgreSQL).

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    query = select(tickets, shared_column(officer)).where(tickets.c.id == ticket_id, may_see(officer))
    if lock and not tx.is_sqlite:
        await lock_person(tx, officer, ticket_id)
        query = query.with_for_update()
    row = (await tx.execute(query)).first()
    if row is None or not may_see_loaded(officer, row):
        raise NotFound
    await tx.vault.load([ticket_key(row.id)])
    try:
        return ticket_from(tx, row)
    except KeyDestroyed:
        raise NotFound from None


async def lock_person(tx: Transaction, officer: Officer, ticket_id: int) -> None:
    """Wait for a turn of the ticket's person: turns lock the person first, so everybody locks in this order."""
    if not tx.is_sqlite:
        owner = select(tickets.c.person_id).where(tickets.c.id == ticket_id, may_see(officer)).scalar_subquery()
        await tx.execute(select(persons.c.id).where(persons.c.id == owner).with_for_update())


async def find_id(tx: Transaction, officer: Officer, reference: str) -> int:
    """The id behind a reference.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    query = select(tickets.c.id).where(tickets.c.reference == reference, may_see(officer))
    ticket_id: int | None = (await tx.execute(query)).scalar()
    if ticket_id is None:
        raise NotFound
    return ticket_id


async def claim(tx: Transaction, officer: Officer, ticket_id: int, now: datetime) -> bool:
    """Take a new ticket in one statement; False when it is not new any more, or not there for this officer."""
    await lock_person(tx, officer, ticket_id)
    statement = update(tickets).where(
        tickets.c.id == ticket_id, tickets.c.state == TicketState.NEW.value, may_see(officer)
    )
    changed = await tx.execute(
        statement.values(
            state=TicketState.CLAIMED.value,
            holder_id=officer.id,
            claim_number=tickets.c.claim_number + 1,
            claimed_at=now,
            updated_at=now,
            sequence=tickets.c.sequence + 1,
        )
    )
    return changed.rowcount == 1


async def change(tx: Transaction, ticket: Ticket, now: datetime, **values: object) -> None:
    """Write these columns of a ticket that was found with `lock`; others may be changing the rest meanwhile."""
    statement = update(tickets).where(tickets.c.id == ticket.id)
    await tx.execute(statement.values(**values, updated_at=now, sequence=tickets.c.sequence + 1))
    tx.tell("tickets", str(ticket.id))


async def end_interrupts(tx: Transaction, person_id: int) -> None:
    """Let the person's suspended questions come back."""
    statement = update(runs).where(runs.c.person_id == person_id, runs.c.state == "open")
    await tx.execute(statement.values(interrupted_at=None))


async def load_many(tx: Transaction, officer: Officer, ids: Sequence[int]) -> dict[int, Ticket]:
    """Whole tickets, to check search hits again."""
    if not ids:
        return {}
    rows = (await tx.execute(select(tickets).where(tickets.c.id.in_(list(ids)), may_see(officer)))).all()
    await tx.vault.load(ticket_key(row.id) for row in rows)
    return {row.id: ticket_from(tx, row) for row in rows}


async def list_set_aside(tx: Transaction) -> list[SetAside]:
    columns = (inbox.c.id, inbox.c.channel, inbox.c.received_at, inbox.c.reason)
    query = select(*columns).where(inbox.c.state == "aside").order_by(inbox.c.id.desc()).limit(_MOST_SHOWN)
    return [SetAside(row.id, row.channel, row.received_at, row.reason or "") for row in await tx.execute(query)]


async def is_set_aside(tx: Transaction, inbox_id: int) -> bool:
    query = select(inbox.c.id).where(inbox.c.id == inbox_id, inbox.c.state == "aside")
    return (await tx.execute(query)).first() is not None


async def files_of(tx: Transaction, ticket_id: int) -> list[FileView]:
    """What was attached to a ticket, oldest first."""
    rows = (await tx.execute(select(files).where(files.c.ticket_id == ticket_id).order_by(files.c.id))).all()
    await tx.vault.load(person_key(row.person_id) for row in rows)
    return [_file(tx, row) for row in rows]


async def find_file(tx: Transaction, officer: Officer, file_id: int) -> tuple[FileView, Ticket, bytes]:
    """A stored file with its ticket and content.

    Raises:
        NotFound: no such file, not stored, or its ticket is not for this officer.
    """
    row = (await tx.execute(select(files).where(files.c.id == file_id, files.c.state == "stored"))).first()
    if row is None or row.ticket_id is None:
        raise NotFound
    ticket = await find(tx, officer, row.ticket_id)
    info = (await stored_files.infos(tx, [file_id]))[file_id]
    content = await stored_files.read_body(tx, info)
    if content is None:
        raise NotFound
    return _file(tx, row), ticket, content


def _file(tx: Transaction, row: Any) -> FileView:
    source = decode_object(tx.vault.open(person_key(row.person_id), _SOURCE, row.id, row.sealed_source))
    return FileView(
        id=row.id,
        kind=row.kind,
        state=row.state,
        mime=row.mime,
        size_bytes=row.size_bytes,
        created_at=row.created_at,
        filename=source.get("filename"),
        caption=source.get("caption"),
        reason=row.reason,
        transcript=source.get("transcript"),
    )
