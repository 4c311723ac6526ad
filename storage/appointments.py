"""Appointments: what is due for whom, its body sealed under the person's key."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, func, or_, select, update

from bot.domain.appointments import Appointment, AppointmentAside
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import person_key
from storage.schema import appointments, tickets

MAX_TRIES = 5
# Somebody may be waiting to be missed: soon again at first, and an officer knows within half a day.
_RETRY_AFTER = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=4))
_BODY = "appointments.body"
Named = tuple[int, str, str]  # person, kind, subject


async def find_due(tx: Transaction, now: datetime, limit: int) -> dict[int, int]:
    """What is due, longest first, by its id: for whom; nothing of it is opened."""
    query = select(appointments.c.id, appointments.c.person_id).where(*_due(now))
    rows = await tx.execute(query.order_by(appointments.c.due_at, appointments.c.id).limit(limit))
    return {row.id: row.person_id for row in rows}


async def load_due(tx: Transaction, ids: Iterable[int], now: datetime) -> list[Appointment]:
    """Those of these that are still due, in the order of their time; the rows of their persons are locked."""
    mine = select(appointments).where(appointments.c.id.in_(list(ids)), *_due(now))
    return await _load(tx, mine.order_by(appointments.c.due_at, appointments.c.id))


async def due_of_kind(tx: Transaction, person_ids: Iterable[int], kind: str, now: datetime) -> dict[int, int]:
    """What of one kind is due for these persons, by person: its id."""
    mine = (appointments.c.person_id.in_(list(person_ids)), appointments.c.kind == kind, *_due(now))
    query = select(appointments.c.id, appointments.c.person_id).where(*mine)
    rows = await tx.execute(query.order_by(appointments.c.due_at, appointments.c.id))
    return {row.person_id: row.id for row in rows}


async def of_person(tx: Transaction, person_id: int) -> list[Appointment]:
    mine = select(appointments).where(appointments.c.person_id == person_id)
    return await _load(tx, mine.order_by(appointments.c.due_at, appointments.c.id))


async def of_ticket(tx: Transaction, ticket_id: int) -> list[Appointment]:
    mine = select(appointments).where(appointments.c.ticket_id == ticket_id)
    return await _load(tx, mine.order_by(appointments.c.due_at, appointments.c.id))


async def put(tx: Transaction, many: Sequence[Appointment]) -> None:
    """Write these appointments; each takes the place of the one with its person, kind and subject."""
    if not many:
        return
    await call_off(tx, [(each.person_id, each.kind, each.subject) for each in many])
    await tx.vault.load(person_key(each.person_id) for each in many)
    rows = [
        {
            "id": each.id,
            "person_id": each.person_id,
            "kind": each.kind,
            "subject": each.subject,
            "ticket_id": each.ticket_id,
            "due_at": each.due_at,
            "tries": each.tries,
            "sealed_body": tx.vault.seal(person_key(each.person_id), _BODY, each.id, encode(each.body)),
        }
        for each in many
    ]
    await tx.execute(appointments.insert(), rows)


async def call_off(tx: Transaction, named: Sequence[Named]) -> None:
    """Remove appointments that were kept or that nobody wants any more."""
    if not named:
        return
    columns = appointments.c
    each_named = [
        (columns.person_id == person_id) & (columns.kind == kind) & (columns.subject == subject)
        for person_id, kind, subject in named
    ]
    await tx.execute(delete(appointments).where(or_(*each_named)))


async def try_later(tx: Transaction, ids: Iterable[int], now: datetime) -> list[int]:
    """Count a failed try of each that is still due; gives those for which it was the last one, set aside now.

    Another process may have failed over the same ones: each try counts once, and only one of them hears of the last.
    """
    mine = select(appointments.c.id, appointments.c.tries).where(appointments.c.id.in_(list(ids)), *_due(now))
    last: list[int] = []
    for row in (await tx.execute(mine.order_by(appointments.c.id))).all():
        tries = row.tries + 1
        values: dict[str, object] = {"tries": tries}
        if tries < MAX_TRIES:
            values["due_at"] = now + _RETRY_AFTER[tries - 1]
        unchanged = (appointments.c.id == row.id, appointments.c.tries == row.tries, *_due(now))
        done = await tx.execute(update(appointments).where(*unchanged).values(**values))
        if tries >= MAX_TRIES and done.rowcount:
            last.append(row.id)
    return last


async def list_set_aside(tx: Transaction) -> list[AppointmentAside]:
    """What was tried too often, oldest first, without what stands in it."""
    columns = (appointments.c.id, appointments.c.kind, appointments.c.due_at, tickets.c.reference)
    joined = appointments.outerjoin(tickets, tickets.c.id == appointments.c.ticket_id)
    query = select(*columns).select_from(joined).where(appointments.c.tries >= MAX_TRIES)
    rows = await tx.execute(query.order_by(appointments.c.due_at, appointments.c.id))
    return [AppointmentAside(row.id, row.kind, row.due_at, row.reference) for row in rows]


def counted_set_aside() -> Select[Any]:
    return select(func.count()).select_from(appointments).where(appointments.c.tries >= MAX_TRIES)


async def run_again(tx: Transaction, appointment_id: int, now: datetime) -> bool:
    """Give one that was set aside another chance; False when there is no such one."""
    aside = (appointments.c.id == appointment_id, appointments.c.tries >= MAX_TRIES)
    done = await tx.execute(update(appointments).where(*aside).values(tries=0, due_at=now))
    return int(done.rowcount) == 1


def _due(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """What was tried too often waits for an officer, not for its time."""
    return appointments.c.due_at <= now, appointments.c.tries < MAX_TRIES


async def _load(tx: Transaction, query: Any) -> list[Appointment]:
    rows = (await tx.execute(query)).all()
    await tx.vault.load(person_key(row.person_id) for row in rows)
    return [
        Appointment(
            id=row.id,
            person_id=row.person_id,
            kind=row.kind,
            subject=row.subject,
            due_at=row.due_at,
            ticket_id=row.ticket_id,
            tries=row.tries,
            body=decode_object(tx.vault.open(person_key(row.person_id), _BODY, row.id, row.sealed_body)),
        )
        for row in rows
    ]
