"""Single tickets as officers find and change them: every query here carries the rule which of them they may see."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, Update, bindparam, select, update

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
from storage.types import Instant

_MOST_SHOWN = 200
_SOURCE = "files.source"
_KEPT = 64  # statements of as many officers: writing one costs as much as asking it


async def find(tx: Transaction, officer: Officer, ticket_id: int, *, lock: bool = False) -> Ticket:
    """One ticket; with `lock` neither a turn nor another officer changes it until the transaction ends (PostgreSQL).

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    is_locking = lock and not tx.is_sqlite
    if is_locking:
        await lock_person(tx, officer, ticket_id)
    row = (await tx.execute(_seen(officer, is_locking), {"wanted": ticket_id})).first()
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
        await tx.execute(_person_of(officer), {"wanted": ticket_id})


async def find_id(tx: Transaction, officer: Officer, reference: str) -> int:
    """The id behind a reference.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    ticket_id: int | None = (await tx.execute(_id_of(officer), {"wanted": reference})).scalar()
    if ticket_id is None:
        raise NotFound
    return ticket_id


async def claim(tx: Transaction, officer: Officer, ticket_id: int, now: datetime) -> bool:
    """Take a new ticket in one statement; False when it is not new any more, or not there for this officer."""
    await lock_person(tx, officer, ticket_id)
    return (await tx.execute(_claiming(officer), {"wanted": ticket_id, "moment": now})).rowcount == 1


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


@lru_cache(_KEPT)
def _seen(officer: Officer, is_locking: bool) -> Select[Any]:
    query = select(tickets, shared_column(officer)).where(tickets.c.id == bindparam("wanted"), may_see(officer))
    return query.with_for_update() if is_locking else query


@lru_cache(_KEPT)
def _person_of(officer: Officer) -> Select[Any]:
    seen = select(tickets.c.person_id).where(tickets.c.id == bindparam("wanted"), may_see(officer))
    return select(persons.c.id).where(persons.c.id == seen.scalar_subquery()).with_for_update()


@lru_cache(_KEPT)
def _id_of(officer: Officer) -> Select[Any]:
    return select(tickets.c.id).where(tickets.c.reference == bindparam("wanted"), may_see(officer))


@lru_cache(_KEPT)
def _claiming(officer: Officer) -> Update:
    is_new = tickets.c.state == TicketState.NEW.value
    moment = bindparam("moment", type_=Instant())
    return (
        update(tickets)
        .where(tickets.c.id == bindparam("wanted"), is_new, may_see(officer))
        .values(
            state=TicketState.CLAIMED.value,
            holder_id=officer.id,
            claim_number=tickets.c.claim_number + 1,
            claimed_at=moment,
            updated_at=moment,
            sequence=tickets.c.sequence + 1,
        )
    )


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
