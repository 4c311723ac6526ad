"""Endpoints of agencies' systems, what is on its way to them, and what became of every try."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, delete, exists, func, or_, select, update

from bot.domain.agency_webhooks import (
    HOLDS_TRIES,
    TEST,
    Delivery,
    DeliveryState,
    Endpoint,
    EndpointState,
    EventKind,
    Try,
)
from bot.domain.officers import Officer, Role
from bot.domain.people import Identity
from bot.errors import NotFound
from storage.agency_events import TOPIC, event_from, lock
from storage.database import Transaction
from storage.keys import HOUSE_KEY
from storage.people import identities_of_officers
from storage.schema import agency_events, identities, officers, webhook_deliveries, webhook_endpoints, webhook_tries

_SECRET = "webhook_endpoints.secret"  # noqa: S105  # the name of a column
_OLD_SECRET = "webhook_endpoints.old_secret"  # noqa: S105  # the name of a column
_WAITING = webhook_deliveries.c.state == DeliveryState.WAITING.value


@dataclass(frozen=True, slots=True)
class Leased:
    """A delivery this process tries now. secrets: the present one first, then the one before while it counts."""

    delivery: Delivery
    endpoint: Endpoint
    secrets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """What to write after a try. next_attempt_at: empty at the end of the delivery."""

    delivery: Delivery
    result: Try
    state: DeliveryState
    next_attempt_at: datetime | None


async def insert(tx: Transaction, endpoint: Endpoint, secret: str) -> None:
    await tx.vault.load([HOUSE_KEY])
    row = {
        "id": endpoint.id,
        "agency": endpoint.agency,
        "name": endpoint.name,
        "url": endpoint.url,
        "kinds": " ".join(endpoint.kinds),
        "state": endpoint.state.value,
        "sealed_secret": tx.vault.seal(HOUSE_KEY, _SECRET, endpoint.id, secret.encode()),
        "created_at": endpoint.created_at,
    }
    await tx.execute(webhook_endpoints.insert(), [row])


async def find(tx: Transaction, officer: Officer, endpoint_id: int, *, lock_row: bool = False) -> Endpoint:
    """One endpoint of the officer's own agency.

    Raises:
        NotFound: no such endpoint, or another agency's.
    """
    query = select(webhook_endpoints).where(webhook_endpoints.c.id == endpoint_id, _own(officer))
    if lock_row and not tx.is_sqlite:
        query = query.with_for_update()
    row = (await tx.execute(query)).first()
    if row is None or row.agency != officer.agency:
        raise NotFound
    return _endpoint(row)


async def list_own(tx: Transaction, officer: Officer) -> list[Endpoint]:
    """Endpoints of the officer's agency, oldest first."""
    query = select(webhook_endpoints).where(_own(officer)).order_by(webhook_endpoints.c.id)
    return [_endpoint(row) for row in await tx.execute(query)]


async def change(tx: Transaction, endpoint_id: int, *, name: str, url: str, kinds: Sequence[str]) -> None:
    statement = update(webhook_endpoints).where(webhook_endpoints.c.id == endpoint_id)
    await tx.execute(statement.values(name=name, url=url, kinds=" ".join(kinds)))


async def set_state(tx: Transaction, endpoint_id: int, state: EndpointState, reason: str | None, now: datetime) -> None:
    """Let an endpoint hear, hold it back or stop it; stopping ends what was on its way to it."""
    statement = update(webhook_endpoints).where(webhook_endpoints.c.id == endpoint_id)
    values: dict[str, object] = {"state": state.value, "stop_reason": reason}
    if state is EndpointState.ACTIVE:
        values["failing_since"] = None
    await tx.execute(statement.values(values))
    if state is EndpointState.STOPPED:
        waiting = update(webhook_deliveries).where(webhook_deliveries.c.endpoint_id == endpoint_id, _WAITING)
        await tx.execute(waiting.values(state=DeliveryState.FAILED.value, done_at=now, next_attempt_at=None))
    tx.tell(TOPIC)


async def replace_secret(tx: Transaction, endpoint_id: int, secret: str, old_until: datetime) -> None:
    """Give an endpoint a new secret; the present one signs beside it until `old_until`."""
    await tx.vault.load([HOUSE_KEY])
    query = select(webhook_endpoints.c.sealed_secret).where(webhook_endpoints.c.id == endpoint_id)
    old = tx.vault.open(HOUSE_KEY, _SECRET, endpoint_id, (await tx.execute(query)).scalar_one())
    values = {
        "sealed_secret": tx.vault.seal(HOUSE_KEY, _SECRET, endpoint_id, secret.encode()),
        "sealed_old_secret": tx.vault.seal(HOUSE_KEY, _OLD_SECRET, endpoint_id, old),
        "old_secret_until": old_until,
    }
    await tx.execute(update(webhook_endpoints).where(webhook_endpoints.c.id == endpoint_id).values(values))


async def remove(tx: Transaction, endpoint_id: int) -> None:
    """Forget an endpoint with its whole log."""
    mine = select(webhook_deliveries.c.id).where(webhook_deliveries.c.endpoint_id == endpoint_id)
    await tx.execute(delete(webhook_tries).where(webhook_tries.c.delivery_id.in_(mine)))
    await tx.execute(delete(webhook_deliveries).where(webhook_deliveries.c.endpoint_id == endpoint_id))
    await tx.execute(delete(webhook_endpoints).where(webhook_endpoints.c.id == endpoint_id))


async def has_due(tx: Transaction, now: datetime) -> bool:
    due = _deliveries_with_endpoints().where(_is_due(now)).limit(1)
    return (await tx.execute(due)).first() is not None


async def lease(
    tx: Transaction, owner: int, now: datetime, until: datetime, room: int, busy: Collection[int], most_each: int
) -> list[Leased]:
    """Take deliveries that are due: at most `most_each` of one endpoint, none of the `busy` ones, in order per ticket.

    A delivery whose lease ran out was being tried when its process died: it is tried once more, under the same id.
    """
    await lock(tx)
    number = func.row_number().over(
        partition_by=webhook_deliveries.c.endpoint_id,
        order_by=(webhook_deliveries.c.next_attempt_at, webhook_deliveries.c.id),
    )
    due = _deliveries_with_endpoints().where(_is_due(now), ~_has_elder())
    if busy:
        due = due.where(webhook_deliveries.c.endpoint_id.not_in(list(busy)))
    ranked = due.add_columns(number.label("place")).subquery()
    query = select(ranked.c.id).where(ranked.c.place <= most_each).order_by(ranked.c.place, ranked.c.id).limit(room)
    ids = [row.id for row in await tx.execute(query)]
    if not ids:
        return []
    statement = update(webhook_deliveries).where(webhook_deliveries.c.id.in_(ids))
    await tx.execute(statement.values(lease_owner=owner, lease_until=until, tries=webhook_deliveries.c.tries + 1))
    return await _load_leased(tx, ids, now)


async def mark(tx: Transaction, owner: int, marks: Sequence[Mark]) -> None:
    """Write tries and what they led to; what another process has taken since keeps its state."""
    if not marks:
        return
    tries = [
        {
            "id": tx.ids.draw(),
            "delivery_id": each.delivery.id,
            "at": each.result.at,
            "number": each.result.number,
            "status": each.result.status,
            "duration_ms": each.result.duration_ms,
            "error": each.result.error,
        }
        for each in marks
    ]
    await tx.execute(webhook_tries.insert(), tries)
    statement = update(webhook_deliveries).where(
        webhook_deliveries.c.id == bindparam("row_id"), _WAITING, webhook_deliveries.c.lease_owner == bindparam("by")
    )
    rows = [
        {
            "row_id": each.delivery.id,
            "by": owner,
            "new_state": each.state.value,
            "new_next": each.next_attempt_at,
            "new_done": None if each.state is DeliveryState.WAITING else each.result.at,
        }
        for each in marks
    ]
    values: dict[str, Any] = {
        "state": bindparam("new_state"),
        "next_attempt_at": bindparam("new_next"),
        "done_at": bindparam("new_done"),
    }
    await tx.execute(statement.values(**values, lease_owner=None, lease_until=None), rows)
    for each in marks:
        if each.result.is_success or each.delivery.event.kind != TEST:
            await _note_health(tx, each)


async def find_any(tx: Transaction, endpoint_id: int) -> Endpoint | None:
    """An endpoint whoever asks; `None` when it was removed."""
    row = (await tx.execute(select(webhook_endpoints).where(webhook_endpoints.c.id == endpoint_id))).first()
    return _endpoint(row) if row else None


async def put_again(tx: Transaction, delivery_id: int, now: datetime) -> None:
    """Put a delivery on its way once more, with all its tries before it and the same id."""
    statement = update(webhook_deliveries).where(webhook_deliveries.c.id == delivery_id)
    waiting = {"state": DeliveryState.WAITING.value, "tries": 0, "next_attempt_at": now, "done_at": None}
    await tx.execute(statement.values(**waiting, lease_owner=None, lease_until=None))
    tx.tell(TOPIC)


async def log(
    tx: Transaction, officer: Officer, endpoint_id: int | None, before: int | None, limit: int
) -> list[Delivery]:
    """Deliveries to the agency's endpoints, or to one of them, newest first."""
    query = _deliveries_with_endpoints().where(_own(officer))
    if endpoint_id is not None:
        query = query.where(webhook_deliveries.c.endpoint_id == endpoint_id)
    if before is not None:
        query = query.where(webhook_deliveries.c.id < before)
    rows = await tx.execute(query.order_by(webhook_deliveries.c.id.desc()).limit(limit))
    return [_delivery(row) for row in rows]


async def find_delivery(tx: Transaction, officer: Officer, delivery_id: int) -> Delivery:
    """One delivery to an endpoint of the officer's agency.

    Raises:
        NotFound: no such delivery, or another agency's.
    """
    query = _deliveries_with_endpoints().where(_own(officer), webhook_deliveries.c.id == delivery_id)
    row = (await tx.execute(query)).first()
    if row is None:
        raise NotFound
    return _delivery(row)


async def tries_of(tx: Transaction, delivery_ids: Sequence[int]) -> dict[int, list[Try]]:
    """All tries of these deliveries, oldest first."""
    query = select(webhook_tries).where(webhook_tries.c.delivery_id.in_(list(delivery_ids)))
    found: dict[int, list[Try]] = {}
    for row in await tx.execute(query.order_by(webhook_tries.c.at, webhook_tries.c.id)):
        found.setdefault(row.delivery_id, []).append(Try(row.at, row.number, row.status, row.duration_ms, row.error))
    return found


async def count_waiting(tx: Transaction, officer: Officer) -> dict[int, int]:
    """How many deliveries wait for each endpoint of the officer's agency."""
    query = (
        select(webhook_deliveries.c.endpoint_id, func.count().label("waiting"))
        .join(webhook_endpoints, webhook_endpoints.c.id == webhook_deliveries.c.endpoint_id)
        .where(_own(officer), _WAITING)
        .group_by(webhook_deliveries.c.endpoint_id)
    )
    return {row.endpoint_id: row.waiting for row in await tx.execute(query)}


async def chats_of_administrators(tx: Transaction, agency: str) -> list[Identity]:
    """The linked chats of an agency's administrators, on duty or not: somebody has to mend an endpoint."""
    query = select(officers.c.id).join(identities, identities.c.officer_id == officers.c.id)
    wanted = query.where(officers.c.agency == agency, officers.c.is_active, officers.c.role == Role.ADMINISTRATOR.value)
    ids = {row.id for row in await tx.execute(wanted)}
    found = await identities_of_officers(tx, ids) if ids else {}
    return [each for each in found.values() if each.blocked_at is None]


async def delete_old(tx: Transaction, before: datetime) -> None:
    """End the life of what reached its end, and of what waits for a paused endpoint too long."""
    old = select(webhook_deliveries.c.id).where(
        or_(webhook_deliveries.c.done_at < before, and_(_WAITING, webhook_deliveries.c.created_at < before))
    )
    ids = [row.id for row in await tx.execute(old.limit(5_000))]
    await tx.execute(delete(webhook_tries).where(webhook_tries.c.delivery_id.in_(ids)))
    await tx.execute(delete(webhook_deliveries).where(webhook_deliveries.c.id.in_(ids)))


async def _note_health(tx: Transaction, each: Mark) -> None:
    """Remember since when an endpoint fails, or that it answered well."""
    statement = update(webhook_endpoints).where(webhook_endpoints.c.id == each.delivery.endpoint_id)
    if each.result.is_success:
        await tx.execute(statement.values(failing_since=None, answered_at=each.result.at))
    else:
        still_well = webhook_endpoints.c.failing_since.is_(None)
        await tx.execute(statement.where(still_well).values(failing_since=each.result.at))


async def _load_leased(tx: Transaction, ids: Sequence[int], now: datetime) -> list[Leased]:
    rows = (await tx.execute(_deliveries_with_endpoints().where(webhook_deliveries.c.id.in_(ids)))).all()
    wanted = {row.endpoint_id for row in rows}
    found = (await tx.execute(select(webhook_endpoints).where(webhook_endpoints.c.id.in_(wanted)))).all()
    await tx.vault.load([HOUSE_KEY])
    endpoints = {row.id: (_endpoint(row), _secrets(tx, row, now)) for row in found}
    return [Leased(_delivery(row), *endpoints[row.endpoint_id]) for row in rows]


def _secrets(tx: Transaction, row: Any, now: datetime) -> tuple[str, ...]:
    present = tx.vault.open(HOUSE_KEY, _SECRET, row.id, row.sealed_secret).decode()
    if row.sealed_old_secret is None or row.old_secret_until is None or row.old_secret_until <= now:
        return (present,)
    return present, tx.vault.open(HOUSE_KEY, _OLD_SECRET, row.id, row.sealed_old_secret).decode()


def _own(officer: Officer) -> ColumnElement[bool]:
    """Endpoints are an agency's own affair: nobody manages another one's, not even who sees all tickets."""
    return webhook_endpoints.c.agency == officer.agency


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(
        _WAITING,
        webhook_deliveries.c.next_attempt_at <= now,
        or_(webhook_deliveries.c.lease_until.is_(None), webhook_deliveries.c.lease_until < now),
        or_(webhook_endpoints.c.state == EndpointState.ACTIVE.value, agency_events.c.kind == TEST),
    )


def _has_elder() -> ColumnElement[bool]:
    """Whether an earlier event of the same ticket is on its way to the same endpoint and was not tried much yet."""
    elder = webhook_deliveries.alias("elder")
    return exists().where(
        elder.c.endpoint_id == webhook_deliveries.c.endpoint_id,
        elder.c.ticket_id == webhook_deliveries.c.ticket_id,
        elder.c.sequence < webhook_deliveries.c.sequence,
        elder.c.state == DeliveryState.WAITING.value,
        elder.c.tries < HOLDS_TRIES,
    )


def _deliveries_with_endpoints() -> Any:
    event = agency_events.c
    columns = (event.kind, event.at, event.reference, event.state.label("event_state"), event.public, event.also_to)
    return (
        select(webhook_deliveries, *columns)
        .join(agency_events, event.id == webhook_deliveries.c.event_id)
        .join(webhook_endpoints, webhook_endpoints.c.id == webhook_deliveries.c.endpoint_id)
    )


def _delivery(row: Any) -> Delivery:
    return Delivery(
        id=row.id,
        endpoint_id=row.endpoint_id,
        event=event_from(row),
        state=DeliveryState(row.state),
        tries=row.tries,
        next_attempt_at=row.next_attempt_at,
        created_at=row.created_at,
        done_at=row.done_at,
    )


def _endpoint(row: Any) -> Endpoint:
    known = {each.value for each in EventKind}
    return Endpoint(
        id=row.id,
        agency=row.agency,
        name=row.name,
        url=row.url,
        kinds=tuple(kind for kind in row.kinds.split() if kind in known),
        state=EndpointState(row.state),
        created_at=row.created_at,
        stop_reason=row.stop_reason,
        failing_since=row.failing_since,
        answered_at=row.answered_at,
        old_secret_until=row.old_secret_until,
    )
