"""Exports of the queue: without anything private for who handles cases; with it only behind three locks (T15).

The locks: an administrator opened it for a day, a supervisor asks, and their second factor is fresh.
"""

from datetime import datetime

from bot.domain.desk import PersonView, QueueRow, TicketPage
from bot.domain.exports import MAX_PRIVATE_ROWS, MAX_ROWS, PERMIT_LASTS, SECOND_FACTOR_LASTS, Export, Permit, Private
from bot.domain.officers import Officer, Session
from bot.domain.people import Person
from bot.domain.saved_views import ViewFilter
from bot.domain.tickets import Ticket
from bot.errors import NotAllowed
from bot.handlers.casework.passing import only_what_was_passed
from bot.handlers.desk.changes import require_handling
from bot.handlers.desk.page import without_name
from storage import audit, people, queue_lists
from storage import desk as store
from storage import export_permits as permits
from storage.database import Transaction


class ExportClosed(NotAllowed):
    """Private columns are closed: an administrator of the agency has to open them first."""


class SecondFactorNeeded(NotAllowed):
    """Prove with a new one-time code that it is you."""


async def export_rows(tx: Transaction, officer: Officer, wanted: ViewFilter, now: datetime) -> Export:
    """What the queue shows, as far as `MAX_ROWS`; needs a writing transaction, because it is audited.

    Raises:
        NotAllowed: cases are not this officer's work.
    """
    require_handling(officer)
    export = await _rows(tx, officer, wanted, now, MAX_ROWS)
    await audit.add(tx, "officer", "queue_exported", officer.id, None, f"{export.id} rows {len(export.rows)}", now)
    return export


async def export_private(tx: Transaction, session: Session, wanted: ViewFilter, now: datetime) -> Export:
    """The same with what people told, as far as `MAX_PRIVATE_ROWS`; every case of it gets its audit row.

    Raises:
        NotAllowed: no supervisor.
        ExportClosed: no permit runs.
        SecondFactorNeeded: the newest proof is too old.
    """
    officer = session.officer
    if not officer.is_active or not officer.is_supervisor:
        raise NotAllowed
    if await permits.find(tx, officer.agency, now) is None:
        raise ExportClosed
    if not has_fresh_factor(session, now):
        raise SecondFactorNeeded
    export = await _rows(tx, officer, wanted, now, MAX_PRIVATE_ROWS)
    tickets = await store.load_many(tx, officer, [row.id for row in export.rows])
    persons = await people.load_persons(tx, {ticket.person_id for ticket in tickets.values()})
    private = {}
    for row in export.rows:
        private[row.id] = await _private(tx, officer, tickets[row.id], persons[tickets[row.id].person_id])
        await audit.add(tx, "officer", "ticket_exported", officer.id, row.id, str(export.id), now)
    subject = f"{export.id} private rows {len(export.rows)}"
    await audit.add(tx, "officer", "queue_exported", officer.id, None, subject, now)
    return Export(export.id, export.rows, export.is_cut, private)


def has_fresh_factor(session: Session, now: datetime) -> bool:
    proved_at = session.second_factor_at
    return proved_at is not None and now - proved_at < SECOND_FACTOR_LASTS


async def find_permit(tx: Transaction, officer: Officer, now: datetime) -> Permit | None:
    """Whether the officer's agency may export private columns now; works on `reading()` too."""
    return await permits.find(tx, officer.agency, now)


async def give_permit(tx: Transaction, officer: Officer, now: datetime) -> None:
    """Open private columns for a day.

    Raises:
        NotAllowed: no administrator.
    """
    _require_administrator(officer)
    await permits.give(tx, officer.agency, officer.id, now, now + PERMIT_LASTS)
    await audit.add(tx, "officer", "export_opened", officer.id, None, officer.agency, now)


async def end_permit(tx: Transaction, officer: Officer, now: datetime) -> None:
    """Close them again; safe to call twice."""
    _require_administrator(officer)
    await permits.end(tx, officer.agency)
    await audit.add(tx, "officer", "export_closed", officer.id, None, officer.agency, now)


async def _rows(tx: Transaction, officer: Officer, wanted: ViewFilter, now: datetime, most: int) -> Export:
    found = await queue_lists.page(tx, officer, wanted.wanted(now), None, most + 1)
    rows: list[QueueRow] = [row for row, _ in found]
    return Export(tx.ids.draw(), rows[:most], len(rows) > most)


async def _private(tx: Transaction, officer: Officer, ticket: Ticket, person: Person) -> Private:
    """What this officer would see on the case's page."""
    profile = person.profile
    view = PersonView(
        profile.name, profile.phone, profile.username, profile.safe_contact, person.language, person.country, []
    )
    page = TicketPage(ticket, without_name(ticket, view), [], {}, [], {}, None, may_write=False, may_note=False)
    page = await only_what_was_passed(tx, officer, page)
    return Private(page.person, dict(page.ticket.details))


def _require_administrator(officer: Officer) -> None:
    if not officer.is_administrator:
        raise NotAllowed
