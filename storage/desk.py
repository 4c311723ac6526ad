"""What officers see and change: every query here carries the rule which tickets an officer may see."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, true, union_all, update

from bot.domain.desk import MOST_LISTED, FileView, OpenAlert, QueueFilter, QueueRow, QueueState, SetAside
from bot.domain.officers import Officer
from bot.domain.tickets import Ticket, TicketState
from bot.domain.urgency import Urgency
from bot.errors import KeyDestroyed, NotFound
from storage import files as stored_files
from storage.codec import decode_object
from storage.database import Transaction
from storage.keys import person_key, ticket_key
from storage.queue_filters import in_state, is_open, narrowed
from storage.queue_order import order_of, picked, urgency_rank
from storage.schema import (
    alert_officers,
    alerts,
    audit,
    files,
    inbox,
    officers,
    persons,
    runs,
    ticket_agencies,
    tickets,
)
from storage.search import Query, look
from storage.tickets import ticket_from

PLACE = r"[0-9]\.-?[0-9]{1,19}\.[0-9]{1,19}"  # how a place in the queue is written
_MOST_SHOWN = 200
_MOST_SORTED = 2_000  # more hits of a search than this are found by walking the list they are looked for in,
_MOST_SORTED_CLOSED = 20_000  # which pays later where the list is the whole archive
_LARGEST = 2**63 - 1
_SOURCE = "files.source"
_READ_ACTIONS = ("ticket_read", "ticket_read_reason")


def may_see(officer: Officer) -> ColumnElement[bool]:
    """Which tickets exist for this officer: the own agency's, those shared with it, or all for the two ministries."""
    if officer.sees_all_agencies:
        return true()
    return or_(tickets.c.agency == officer.agency, _is_shared_with(officer))


def _visible_parts(officer: Officer) -> list[ColumnElement[bool]]:
    """The same rule in parts that have no ticket in common, each of which has an index."""
    if officer.sees_all_agencies:
        return [true()]
    return [
        tickets.c.agency == officer.agency,
        and_(tickets.c.agency != officer.agency, _is_shared_with(officer)),
    ]


def _is_shared_with(officer: Officer) -> ColumnElement[bool]:
    shared = select(ticket_agencies.c.ticket_id).where(
        ticket_agencies.c.agency == officer.agency, ticket_agencies.c.until.is_(None)
    )
    return tickets.c.id.in_(shared)


async def find(tx: Transaction, officer: Officer, ticket_id: int, *, lock: bool = False) -> Ticket:
    """One ticket; with `lock` neither a turn nor another officer changes it until the transaction ends (PostgreSQL).

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    query = select(tickets, _is_shared(officer)).where(tickets.c.id == ticket_id, may_see(officer))
    if lock and not tx.is_sqlite:
        await lock_person(tx, officer, ticket_id)
        query = query.with_for_update()
    row = (await tx.execute(query)).first()
    if row is None or not _may_see_loaded(officer, row):
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


async def page(
    tx: Transaction, officer: Officer, wanted: QueueFilter, after: tuple[int, int, int] | None, limit: int
) -> list[tuple[QueueRow, tuple[int, int, int]]]:
    """Rows of the queue after a place in it, each with its own place."""
    conditions, are_few = narrowed(officer, wanted), False
    if wanted.text:
        most = _MOST_SORTED_CLOSED if wanted.state is QueueState.CLOSED else _MOST_SORTED
        hits = await look(tx, Query.parse(wanted.text), most)
        conditions, are_few = [*conditions, hits.condition], hits.are_few
    places = picked(wanted.state, _visible_parts(officer), conditions, after, limit, are_few=are_few)
    query = _queue_rows(officer).add_columns(places.c.place_rank, places.c.place_at)
    query = query.join(places, places.c.id == tickets.c.id).order_by(*order_of(places, wanted.state))
    return [(_queue_row(row), (row.place_rank, row.place_at, row.id)) for row in await tx.execute(query)]


async def by_reference(tx: Transaction, officer: Officer, reference: str) -> list[QueueRow]:
    query = _queue_rows(officer).where(may_see(officer), tickets.c.reference == reference)
    return [_queue_row(row) for row in await tx.execute(query)]


async def summary(tx: Transaction, officer: Officer, ticket_id: int) -> QueueRow:
    """One ticket as the queue shows it.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    row = (await tx.execute(_queue_rows(officer).where(may_see(officer), tickets.c.id == ticket_id))).first()
    if row is None or not _may_see_loaded(officer, row):
        raise NotFound
    return _queue_row(row)


async def load_many(tx: Transaction, officer: Officer, ids: Sequence[int]) -> dict[int, Ticket]:
    """Whole tickets, to check search hits again."""
    rows = (await tx.execute(select(tickets).where(tickets.c.id.in_(list(ids)), may_see(officer)))).all()
    await tx.vault.load(ticket_key(row.id) for row in rows)
    return {row.id: ticket_from(tx, row) for row in rows}


async def counts(tx: Transaction, officer: Officer) -> dict[str, int]:
    """How many tickets each list of the queue holds for this officer; counting stops at `MOST_LISTED`."""
    columns = []
    for state in QueueState:
        parts = [
            select(tickets.c.id).where(in_state(officer, state), part).limit(MOST_LISTED)
            for part in _visible_parts(officer)
        ]
        found = union_all(*(select(part.subquery()) for part in parts)).subquery()
        columns.append(select(func.count()).select_from(found).scalar_subquery().label(state.value))
    row = (await tx.execute(select(*columns))).one()
    return {state.value: min(int(getattr(row, state.value)), MOST_LISTED) for state in QueueState}


async def count_open_by_agency(tx: Transaction, codes: Iterable[str]) -> dict[str, int]:
    """How many open tickets each of these agencies owns."""
    query = select(tickets.c.agency, func.count().label("number")).where(is_open(), tickets.c.agency.in_(list(codes)))
    return {row.agency: int(row.number) for row in await tx.execute(query.group_by(tickets.c.agency))}


async def open_alerts(tx: Transaction, officer: Officer) -> list[OpenAlert]:
    """Alerts nobody has acknowledged, the most urgent first."""
    rank = urgency_rank(alerts.c.urgency)
    query = (
        _alerts_with_tickets(officer)
        .where(alerts.c.acknowledged_at.is_(None))
        .order_by(rank, alerts.c.created_at, alerts.c.id)
        .limit(_MOST_SHOWN)
    )
    return [
        OpenAlert(
            id=row.id,
            ticket_id=row.ticket_id,
            clock=row.clock,
            round=row.round,
            level=row.level,
            urgency=Urgency(row.urgency),
            created_at=row.created_at,
            reference=row.reference,
            category=row.category,
            country=row.country,
            state=TicketState(row.state) if row.state else None,
            holder_name=row.holder_name,
        )
        for row in await tx.execute(query)
    ]


async def acknowledge(tx: Transaction, officer: Officer, alert_id: int, now: datetime) -> int | None:
    """Take an alert off the list; its ticket when this changed something, `None` when it was off already.

    Raises:
        NotFound: no such alert, or about a ticket the officer may not see.
    """
    row = (await tx.execute(_alerts_with_tickets(officer).where(alerts.c.id == alert_id))).first()
    if row is None:
        raise NotFound
    statement = update(alerts).where(alerts.c.id == alert_id, alerts.c.acknowledged_at.is_(None))
    changed = await tx.execute(statement.values(acknowledged_at=now, acknowledged_by=officer.id))
    tx.tell("alerts")
    return int(row.ticket_id) if changed.rowcount else None


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


def encode_place(place: Iterable[int]) -> str:
    """A place in the queue as a word that fits into an address."""
    return ".".join(map(str, place))


def decode_place(cursor: str) -> tuple[int, int, int] | None:
    """The place behind such a word; `None` when it is none of ours."""
    if not re.fullmatch(PLACE, cursor):
        return None
    rank, moment, row_id = (max(-_LARGEST, min(int(part), _LARGEST)) for part in cursor.split("."))
    return rank, moment, row_id


def _is_shared(officer: Officer) -> ColumnElement[bool]:
    """Whether a ticket was shared with the officer's agency, asked once more beside the row itself."""
    parts = ticket_agencies.c
    is_part = (parts.ticket_id == tickets.c.id, parts.agency == officer.agency, parts.until.is_(None))
    return exists().where(*is_part).correlate(tickets).label("is_shared")


def _may_see_loaded(officer: Officer, row: Any) -> bool:
    """The same rule once more on what was loaded, so that one wrong query does not open another agency's case."""
    return officer.sees_all_agencies or bool(officer.agency == row.agency or row.is_shared)


def _queue_rows(officer: Officer) -> Select[Any]:
    """Columns of class C1 and C2, the holder's name, and when this officer last opened the ticket."""
    last_read = (
        select(func.max(audit.c.at))
        .where(audit.c.ticket_id == tickets.c.id, audit.c.officer_id == officer.id, audit.c.action.in_(_READ_ACTIONS))
        .correlate(tickets)
        .scalar_subquery()
    )
    shown = [column for column in tickets.c if column.name not in ("sealed_details", "person_id", "run_id")]
    return (
        select(*shown, officers.c.name.label("holder_name"), last_read.label("read_at"))
        .add_columns(_is_shared(officer))
        .select_from(tickets)
        .outerjoin(officers, officers.c.id == tickets.c.holder_id)
    )


def _queue_row(row: Any) -> QueueRow:
    wrote, answered = row.person_wrote_at, row.officer_wrote_at
    is_open = row.state != TicketState.CLOSED.value
    waits = is_open and (answered is None or (wrote is not None and wrote > answered))
    return QueueRow(
        id=row.id,
        reference=row.reference,
        urgency=Urgency(row.urgency),
        category=row.category,
        country=row.country,
        channel=row.channel,
        state=TicketState(row.state),
        agency=row.agency,
        claim_number=row.claim_number,
        holder_id=row.holder_id,
        holder_name=row.holder_name,
        opened_at=row.opened_at,
        updated_at=row.updated_at,
        person_wrote_at=wrote,
        waiting_since=(row.opened_at if answered is None else wrote) if waits else None,
        closed_at=row.closed_at,
        outcome=row.outcome,
        needs_review=row.needs_review,
        sequence=row.sequence,
        unread=row.read_at is None or (wrote is not None and wrote > row.read_at),
        next_clock=row.next_clock,
        due_at=row.next_due_at,
    )


def _alerts_with_tickets(officer: Officer) -> Select[Any]:
    """Alerts about tickets the officer may see; those about no ticket only for who sees all agencies."""
    visible = and_(tickets.c.id.is_not(None), may_see(officer))
    if officer.sees_all_agencies:
        visible = or_(visible, alerts.c.ticket_id == 0)
    if not (officer.is_supervisor or officer.is_service):  # what names officers is for them, and for who is above them
        named = select(alert_officers.c.officer_id).where(alert_officers.c.alert_id == alerts.c.id)
        visible = and_(visible, or_(~named.exists(), named.where(alert_officers.c.officer_id == officer.id).exists()))
    return (
        select(alerts, tickets.c.reference, tickets.c.category, tickets.c.country, tickets.c.state)
        .add_columns(officers.c.name.label("holder_name"))
        .select_from(alerts)
        .outerjoin(tickets, tickets.c.id == alerts.c.ticket_id)
        .outerjoin(officers, officers.c.id == tickets.c.holder_id)
        .where(visible)
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
    )
