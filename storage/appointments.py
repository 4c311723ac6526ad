"""Appointments: what is due for whom, its body sealed under the person's key."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, or_, select, update

from bot.domain.appointments import Appointment
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import person_key
from storage.schema import appointments

_BODY = "appointments.body"
Named = tuple[int, str, str]  # person, kind, subject


async def due_persons(tx: Transaction, now: datetime, limit: int) -> list[int]:
    """Persons for whom something is due, longest first."""
    query = select(appointments.c.person_id).where(appointments.c.due_at <= now)
    rows = await tx.execute(query.order_by(appointments.c.due_at, appointments.c.id).limit(limit))
    return list(dict.fromkeys(row.person_id for row in rows))


async def due_of(tx: Transaction, person_ids: Iterable[int], now: datetime) -> list[Appointment]:
    """What is due for these persons, whose rows are locked, in the order of its time."""
    due = (appointments.c.person_id.in_(list(person_ids)), appointments.c.due_at <= now)
    return await _load(tx, select(appointments).where(*due).order_by(appointments.c.due_at, appointments.c.id))


async def persons_due(tx: Transaction, person_ids: Iterable[int], kind: str, now: datetime) -> list[int]:
    """Those of these persons for whom something of one kind is due."""
    due = (appointments.c.person_id.in_(list(person_ids)), appointments.c.kind == kind, appointments.c.due_at <= now)
    query = select(appointments.c.person_id).where(*due).order_by(appointments.c.due_at, appointments.c.id)
    return list(dict.fromkeys(row.person_id for row in await tx.execute(query)))


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


async def put_off(tx: Transaction, person_ids: Iterable[int], now: datetime, until: datetime) -> None:
    """Try again later what is due for these persons."""
    due = (appointments.c.person_id.in_(list(person_ids)), appointments.c.due_at <= now)
    await tx.execute(update(appointments).where(*due).values(due_at=until, tries=appointments.c.tries + 1))


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
