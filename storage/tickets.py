"""Tickets, their timelines and alerts; what officers may see of them is decided in `storage/desk.py`."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select, update

from bot.domain.tickets import Alert, Author, EntryKind, Peril, Ticket, TicketState, TimelineEntry
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.keys import ticket_key
from storage.prepared import Prepared, insert_new
from storage.schema import alert_officers, alerts, persons, tickets, timeline

_DETAILS = "tickets.details"
# Of what `save` writes; `updated_at` changes every time.
_INDEXED = (
    *("agency", "category", "closed_at", "country", "holder_id", "is_request"),
    *("needs_review", "next_due_at", "notice_due_at", "state", "urgency"),
)
_STANDING = attrgetter(*_INDEXED)
_BODY = "timeline.body"


async def open_tickets(tx: Transaction, person_ids: Iterable[int]) -> dict[int, list[Ticket]]:
    """Each person's tickets that are not closed, oldest first."""
    found: dict[int, list[Ticket]] = {}
    rows = await tx.fetch(_OPEN, {"persons": list(person_ids)})
    await tx.vault.load(ticket_key(row.id) for row in rows)
    for ticket in [ticket_from(tx, row) for row in rows]:
        found.setdefault(ticket.person_id, []).append(ticket)
    return found


async def all_tickets(tx: Transaction, person_id: int) -> list[Ticket]:
    return await _load(tx, select(tickets).where(tickets.c.person_id == person_id).order_by(tickets.c.opened_at))


async def get(tx: Transaction, ticket_id: int, *, lock: bool = False) -> Ticket:
    """One ticket whoever asks; for officers use `storage/desk.py`. With `lock` as `lock_many`.

    Raises:
        NotFound: no such ticket.
    """
    if lock:
        locked = await lock_many(tx, [ticket_id])
        found = list(locked.values())
    else:
        found = await _load(tx, select(tickets).where(tickets.c.id == ticket_id))
    if not found:
        raise NotFound
    return found[0]


async def lock_many(tx: Transaction, ids: Collection[int]) -> dict[int, Ticket]:
    """Tickets that neither a turn nor an officer changes until the transaction ends (PostgreSQL).

    Everybody locks persons first and then tickets, each by their ids, so that no two wait for each other: whoever
    changes several tickets at once locks all of them here, before the first change.
    """
    mine = tickets.c.id.in_(list(ids))
    await lock_rows(tx, mine)
    return {ticket.id: ticket for ticket in await _load(tx, select(tickets).where(mine).order_by(tickets.c.id))}


async def lock_rows(tx: Transaction, mine: ColumnElement[bool]) -> None:
    """The locks of `lock_many` alone, for whoever changes tickets without reading them (PostgreSQL)."""
    if not tx.is_sqlite:
        owners = select(persons.c.id).where(persons.c.id.in_(select(tickets.c.person_id).where(mine)))
        await tx.execute(owners.order_by(persons.c.id).with_for_update())
        await tx.execute(select(tickets.c.id).where(mine).order_by(tickets.c.id).with_for_update())


async def held_by(tx: Transaction, officer_id: int) -> list[int]:
    """The tickets an officer holds; whoever changes them locks them and looks again."""
    held = (tickets.c.holder_id == officer_id, tickets.c.state == TicketState.CLAIMED.value)
    return [row.id for row in await tx.execute(select(tickets.c.id).where(*held))]


async def load_many(tx: Transaction, ids: Collection[int]) -> dict[int, Ticket]:
    """Whole tickets whoever asks, for jobs; erased ones are left out."""
    found = await _load(tx, select(tickets).where(tickets.c.id.in_(list(ids)), ~tickets.c.is_erased))
    return {ticket.id: ticket for ticket in found}


async def find_by_reference(tx: Transaction, reference: str) -> Ticket | None:
    found = await _load(tx, select(tickets).where(tickets.c.reference == reference))
    return found[0] if found else None


async def insert(tx: Transaction, many: Sequence[Ticket]) -> None:
    """Add tickets whose keys exist.

    Raises:
        Conflict: the run has a ticket already, or the reference is taken.
    """
    if many:
        await tx.put(_INSERT, [{"id": ticket.id, **values_of(tx, ticket)} for ticket in many])
        for ticket in many:
            tx.tell("tickets", str(ticket.id))


async def save(tx: Transaction, many: Sequence[Ticket]) -> None:
    """Write what may change about tickets.

    Columns that indexes are made of are written only for those of which one changed: SQLite writes every index anew
    whose columns a statement names, which is half of what saving a ticket costs.
    """
    moved: list[dict[str, object]] = []
    unmoved: list[dict[str, object]] = []
    for ticket in many:
        values = {"row_id": ticket.id, **_changing(tx, ticket)}
        indexed = _indexed(values)
        if tx.standing.get(ticket.id) == indexed:
            unmoved.append({name: value for name, value in values.items() if name not in _INDEXED})
        else:
            moved.append(values)
            tx.standing[ticket.id] = indexed
        tx.tell("tickets", str(ticket.id))
    for rows in filter(None, (moved, unmoved)):
        await tx.put(_save_statement(tuple(rows[0])), rows)


async def append(tx: Transaction, entries: Sequence[TimelineEntry]) -> None:
    """Add lines to timelines."""
    if not entries:
        return
    rows = [
        {
            "id": entry.id,
            "ticket_id": entry.ticket_id,
            "at": entry.at,
            "recorded_at": entry.recorded_at,
            "kind": entry.kind.value,
            "author": entry.author.value,
            "officer_id": entry.officer_id,
            "audience": "person" if entry.for_person else "officers",
            "message_id": entry.message_id,
            "outbox_id": entry.outbox_id,
            "file_id": entry.file_id,
            "sealed_body": tx.vault.seal(ticket_key(entry.ticket_id), _BODY, entry.id, encode(entry.body)),
        }
        for entry in entries
    ]
    await tx.put(_APPEND, rows)
    for ticket_id in {entry.ticket_id for entry in entries}:
        tx.tell("tickets", str(ticket_id))


async def timeline_of(tx: Transaction, ticket_id: int) -> list[TimelineEntry]:
    """The whole timeline in the order things happened."""
    await tx.vault.load([ticket_key(ticket_id)])
    query = select(timeline).where(timeline.c.ticket_id == ticket_id).order_by(timeline.c.at, timeline.c.id)
    return [entry_from(tx, row) for row in await tx.execute(query)]


async def add_alerts(tx: Transaction, many: Sequence[Alert]) -> None:
    """Note that officers must look; a repeated (ticket, clock, round, level) is one alert."""
    if many:
        rows = [
            {
                "id": alert.id,
                "ticket_id": alert.ticket_id,
                "clock": alert.clock,
                "round": alert.round,
                "level": alert.level,
                "urgency": alert.urgency.value,
                "created_at": alert.created_at,
                "agency": alert.agency,
            }
            for alert in many
        ]
        await tx.put(_ALERT, rows)
        await _name_officers(tx, [alert for alert in many if alert.officer_ids])
        tx.tell("alerts")


async def has_alert(tx: Transaction, alert: Alert) -> bool:
    """Whether this (ticket, clock, round, level) alerted before."""
    same = {"ticket_id": alert.ticket_id, "clock": alert.clock, "round": alert.round, "level": alert.level}
    query = select(alerts.c.id).where(*(alerts.c[name] == value for name, value in same.items())).limit(1)
    return (await tx.execute(query)).first() is not None


async def _name_officers(tx: Transaction, many: Sequence[Alert]) -> None:
    """Note whom alerts are for; one that was a repetition stands for nobody."""
    if not many:
        return
    standing = await standing_alerts(tx, many)
    rows = [
        {"alert_id": alert.id, "officer_id": officer_id}
        for alert in many
        if alert.id in standing
        for officer_id in alert.officer_ids
    ]
    if rows:
        await tx.execute(alert_officers.insert(), rows)


async def standing_alerts(tx: Transaction, many: Sequence[Alert]) -> set[int]:
    """The ids of those that were no repetition of an alert that stood there before."""
    ids = [alert.id for alert in many]
    return {row.id for row in await tx.execute(select(alerts.c.id).where(alerts.c.id.in_(ids)))}


async def _load(tx: Transaction, query: Any) -> list[Ticket]:
    rows = (await tx.execute(query)).all()
    await tx.vault.load(ticket_key(row.id) for row in rows)
    return [ticket_from(tx, row) for row in rows]


def ticket_from(tx: Transaction, row: Any) -> Ticket:
    """A row of `tickets`, whose key is loaded, as a ticket."""
    tx.standing[row.id] = _STANDING(row)
    return Ticket(
        id=row.id,
        reference=row.reference,
        person_id=row.person_id,
        run_id=row.run_id,
        agency=row.agency,
        category=row.category,
        more_categories=tuple(filter(None, row.more_categories.split(" "))),
        about=row.about,
        is_request=row.is_request,
        urgency=Urgency(row.urgency),
        state=TicketState(row.state),
        country=row.country,
        channel=row.channel,
        holder_id=row.holder_id,
        claim_number=row.claim_number,
        claimed_at=row.claimed_at,
        opened_at=row.opened_at,
        updated_at=row.updated_at,
        person_wrote_at=row.person_wrote_at,
        officer_wrote_at=row.officer_wrote_at,
        closed_at=row.closed_at,
        outcome=row.outcome,
        needs_review=row.needs_review,
        peril=Peril(row.peril) if row.peril else None,
        sequence=row.sequence,
        next_clock=row.next_clock,
        next_due_at=row.next_due_at,
        clock_round=row.clock_round,
        clock_level=row.clock_level,
        clock_agency=row.clock_agency,
        lost_holder_id=row.lost_holder_id,
        notice_due_at=row.notice_due_at,
        details={} if row.is_erased else _details(tx, row.id, row.sealed_details),
    )


def _details(tx: Transaction, ticket_id: int, sealed: bytes) -> dict[str, object]:
    return decode_object(tx.vault.open(ticket_key(ticket_id), _DETAILS, ticket_id, sealed))


def values_of(tx: Transaction, ticket: Ticket) -> dict[str, object]:
    fixed = {
        "reference": ticket.reference,
        "person_id": ticket.person_id,
        "run_id": ticket.run_id,
        "channel": ticket.channel,
        "opened_at": ticket.opened_at,
    }
    return fixed | _changing(tx, ticket)


def _changing(tx: Transaction, ticket: Ticket) -> dict[str, object]:
    return {
        "about": ticket.about,
        "is_request": ticket.is_request,
        "agency": ticket.agency,
        "category": ticket.category,
        "more_categories": " ".join(ticket.more_categories),
        "urgency": ticket.urgency.value,
        "state": ticket.state.value,
        "country": ticket.country,
        "holder_id": ticket.holder_id,
        "claim_number": ticket.claim_number,
        "claimed_at": ticket.claimed_at,
        "updated_at": ticket.updated_at,
        "person_wrote_at": ticket.person_wrote_at,
        "officer_wrote_at": ticket.officer_wrote_at,
        "closed_at": ticket.closed_at,
        "outcome": ticket.outcome,
        "needs_review": ticket.needs_review,
        "peril": ticket.peril.value if ticket.peril else None,
        "sequence": ticket.sequence,
        **clock_values(ticket),
        "sealed_details": tx.vault.seal(ticket_key(ticket.id), _DETAILS, ticket.id, encode(ticket.details)),
    }


def clock_values(ticket: Ticket) -> dict[str, object]:
    """The columns of what must happen next."""
    return {
        "next_clock": ticket.next_clock,
        "next_due_at": ticket.next_due_at,
        "clock_round": ticket.clock_round,
        "clock_level": ticket.clock_level,
        "clock_agency": ticket.clock_agency,
        "lost_holder_id": ticket.lost_holder_id,
        "notice_due_at": ticket.notice_due_at,
    }


@cache
def _save_statement(names: tuple[str, ...]) -> Prepared:
    values: dict[str, Any] = {name: bindparam(name) for name in names if name != "row_id"}
    return Prepared(update(tickets).where(tickets.c.id == bindparam("row_id")).values(values))


def _indexed(values: Mapping[str, object]) -> tuple[object, ...]:
    return tuple([values[name] for name in _INDEXED])


_INSERT = Prepared(tickets.insert())
_APPEND = Prepared(timeline.insert())
_ALERT = insert_new(alerts)
_OPEN = Prepared(
    select(tickets)
    .where(tickets.c.person_id.in_(bindparam("persons", expanding=True)), tickets.c.state != TicketState.CLOSED.value)
    .order_by(tickets.c.opened_at)
)


def entry_from(tx: Transaction, row: Any) -> TimelineEntry:
    """A row of `timeline`, whose ticket's key is loaded, as an entry."""
    return TimelineEntry(
        id=row.id,
        ticket_id=row.ticket_id,
        at=row.at,
        recorded_at=row.recorded_at,
        kind=EntryKind(row.kind),
        author=Author(row.author),
        body=decode_object(tx.vault.open(ticket_key(row.ticket_id), _BODY, row.id, row.sealed_body)),
        officer_id=row.officer_id,
        for_person=row.audience == "person",
        message_id=row.message_id,
        outbox_id=row.outbox_id,
        file_id=row.file_id,
    )


async def count_unclaimed(tx: Transaction) -> int:
    is_new = (tickets.c.closed_at.is_(None), tickets.c.state == TicketState.NEW.value)
    return int((await tx.execute(select(func.count()).where(*is_new))).scalar_one())
