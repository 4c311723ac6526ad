"""Events for agencies' systems: written with the change they tell, then planned for every endpoint that may hear."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, literal, select, text, update

from bot.domain.agency_webhooks import EndpointState, Event
from bot.domain.officers import SEES_ALL_AGENCIES
from storage.database import Transaction
from storage.prepared import Prepared, insert_new
from storage.schema import (
    agency_event_counts,
    agency_events,
    ticket_agencies,
    tickets,
    webhook_deliveries,
    webhook_endpoints,
)

TOPIC = "agency_events"
_LOCK = 7_240_007  # one process plans and leases at a time on PostgreSQL
_UNPLANNED = agency_events.c.planned_at.is_(None)
_ENDPOINT = Prepared(
    select(webhook_endpoints.c.id).where(webhook_endpoints.c.state != EndpointState.STOPPED.value).limit(1)
)
_START = insert_new(agency_event_counts)
_ADD = Prepared(agency_events.insert())
_COUNT = Prepared(
    update(agency_event_counts)
    .where(agency_event_counts.c.ticket_id == bindparam("counted"))
    .values(newest=agency_event_counts.c.newest + 1)
)


async def has_endpoints(tx: Transaction) -> bool:
    """Whether anybody hears at all."""
    return bool(await tx.fetch(_ENDPOINT, {}))


async def add(
    tx: Transaction,
    kinds: Mapping[int, str],
    now: datetime,
    public: Mapping[str, object] | None = None,
    to: Sequence[str] = (),
) -> None:
    """Write one event for each ticket, numbered on from its last one; call it after the change itself is written.

    kinds: ticket id to kind. The row of the count is locked by the counting, so numbers never meet.
    """
    if not kinds:
        return
    ids = sorted(kinds)  # counted in one order everywhere, so that two transactions never wait for each other
    await tx.put(_START, [{"ticket_id": each, "newest": 0} for each in ids])
    await tx.put(_COUNT, [{"counted": each} for each in ids])
    columns = (tickets.c.id, tickets.c.reference, tickets.c.state, agency_event_counts.c.newest)
    joined = tickets.join(agency_event_counts, agency_event_counts.c.ticket_id == tickets.c.id)
    found = (await tx.execute(select(*columns).select_from(joined).where(tickets.c.id.in_(ids)))).all()
    rows = [
        {
            "id": tx.ids.draw(),
            "ticket_id": row.id,
            "kind": kinds[row.id],
            "at": now,
            "sequence": row.newest,
            "reference": row.reference,
            "state": row.state,
            "public": json.dumps(dict(public or {}), separators=(",", ":")),
            "also_to": " ".join(to),
        }
        for row in found
    ]
    if rows:
        await tx.put(_ADD, rows)
        tx.tell(TOPIC)


async def add_test(tx: Transaction, endpoint_id: int, kind: str, now: datetime) -> int:
    """Put an event about no ticket on its way to one endpoint, and give its delivery's id."""
    event_id, delivery_id = tx.ids.draw(), tx.ids.draw()
    row = {"id": event_id, "ticket_id": None, "kind": kind, "at": now, "sequence": 0, "reference": "", "state": ""}
    await tx.execute(agency_events.insert(), [row | {"public": "{}", "also_to": "", "planned_at": now}])
    await tx.execute(webhook_deliveries.insert(), [_delivery(delivery_id, endpoint_id, event_id, None, 0, now)])
    tx.tell(TOPIC)
    return delivery_id


async def has_unplanned(tx: Transaction) -> bool:
    return (await tx.execute(select(agency_events.c.id).where(_UNPLANNED).limit(1))).first() is not None


async def plan(tx: Transaction, now: datetime, limit: int) -> int:
    """Write the deliveries of events nobody has planned yet, oldest first, and say how many events these were.

    An endpoint hears of the tickets its agency may see now, as in `storage.desk.may_see`, and of what is meant for it.
    """
    await lock(tx)
    events = (await tx.execute(select(agency_events).where(_UNPLANNED).order_by(agency_events.c.id).limit(limit))).all()
    if not events:
        return 0
    endpoints = (
        await tx.execute(select(webhook_endpoints).where(webhook_endpoints.c.state != EndpointState.STOPPED.value))
    ).all()
    seen_by = await _seen_by(tx, [event.ticket_id for event in events if event.ticket_id is not None])
    rows = []
    for event in events:
        agencies = seen_by.get(event.ticket_id, frozenset()) | SEES_ALL_AGENCIES | set(event.also_to.split())
        for endpoint in endpoints:
            if endpoint.agency in agencies and event.kind in endpoint.kinds.split():
                ticket = (event.ticket_id, event.sequence)
                rows.append(_delivery(tx.ids.draw(), endpoint.id, event.id, *ticket, now))
    if rows:
        await tx.execute(webhook_deliveries.insert(), rows)
    planned = update(agency_events).where(agency_events.c.id == bindparam("row_id")).values(planned_at=now)
    await tx.execute(planned, [{"row_id": event.id} for event in events])
    return len(events)


async def lock(tx: Transaction) -> None:
    """Let one process at a time plan and lease; on SQLite every writer is alone anyhow."""
    if not tx.is_sqlite:
        await tx.execute(text("SELECT pg_advisory_xact_lock(:lock)").bindparams(lock=_LOCK))


async def delete_old(tx: Transaction, before: datetime) -> None:
    """End the life of events that no delivery points to any more."""
    used = select(literal(1)).where(webhook_deliveries.c.event_id == agency_events.c.id).exists()
    await tx.execute(delete(agency_events).where(agency_events.c.at < before, ~_UNPLANNED, ~used))


def event_from(row: Any) -> Event:
    return Event(
        id=row.event_id,
        kind=row.kind,
        at=row.at,
        ticket_id=row.ticket_id,
        reference=row.reference,
        state=row.event_state,
        sequence=row.sequence,
        public=json.loads(row.public),
    )


async def _seen_by(tx: Transaction, ids: Sequence[int]) -> dict[int, frozenset[str]]:
    """The agencies whose officers may see each ticket, without those that see all."""
    owners = select(tickets.c.id, tickets.c.agency).where(tickets.c.id.in_(ids))
    shared = select(ticket_agencies.c.ticket_id, ticket_agencies.c.agency).where(
        ticket_agencies.c.ticket_id.in_(ids), ticket_agencies.c.until.is_(None)
    )
    found: dict[int, frozenset[str]] = {}
    for row in await tx.execute(owners.union_all(shared)):
        found[row.id] = found.get(row.id, frozenset()) | {row.agency}
    return found


def _delivery(
    delivery_id: int, endpoint_id: int, event_id: int, ticket_id: int | None, sequence: int, now: datetime
) -> dict[str, object]:
    return {
        "id": delivery_id,
        "endpoint_id": endpoint_id,
        "event_id": event_id,
        "ticket_id": ticket_id,
        "sequence": sequence,
        "state": "waiting",
        "tries": 0,
        "next_attempt_at": now,
        "created_at": now,
    }
