"""The queue's lists: pages of rows in their order, and how long each list is; nothing private in them."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, bindparam, func, literal, select, union_all

from bot.domain.desk import MOST_LISTED, QueueFilter, QueueRow, QueueState
from bot.domain.officers import Officer
from bot.domain.tickets import Peril, TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from storage.database import Transaction
from storage.queue_filters import in_state, is_open, narrowed
from storage.queue_order import Place, Visible, order_of, picked
from storage.rights import is_others, is_others_at_hand, is_own, may_see, may_see_loaded, shared_column
from storage.schema import audit, officers, ticket_agencies, tickets
from storage.search import Hits, Query, look

PLACE = r"[0-9]\.-?[0-9]{1,19}\.[0-9]{1,19}"  # how a place in the queue is written
_FEW_SHARED = 500  # more than so many are found by walking the lists they stand in
_LARGEST = 2**63 - 1
_READ_ACTIONS = ("ticket_read", "ticket_read_reason")
_KEPT = 64  # statements: writing one costs as much as asking it, and open consoles ask the same ones all day


async def page(
    tx: Transaction, officer: Officer, wanted: QueueFilter, after: Place | None, limit: int
) -> list[tuple[QueueRow, Place]]:
    """Rows of the queue after a place in it, each with its own place."""
    if wanted.text:  # even many shared tickets are fewer than what a list may have to be gone through for rare words
        hits, values = await look(tx, Query.parse(wanted.text))
        query = _page(officer, replace(wanted, text=None), after, limit, False, hits)
    else:
        values = {}
        # PostgreSQL looks up even many shared tickets at one go, as long as they are open: those it sorts are few.
        is_walked = tx.is_sqlite or wanted.state is QueueState.CLOSED
        query = _page(officer, wanted, after, limit, is_walked and await _shares_many(tx, officer))
    return [(_queue_row(row), (row.place_rank, row.place_at, row.id)) for row in await tx.execute(query, values)]


async def by_reference(tx: Transaction, officer: Officer, reference: str) -> list[QueueRow]:
    return [_queue_row(row) for row in await tx.execute(_row_of(officer, "reference"), {"wanted": reference})]


async def summary(tx: Transaction, officer: Officer, ticket_id: int) -> QueueRow:
    """One ticket as the queue shows it.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    row = (await tx.execute(_row_of(officer, "id"), {"wanted": ticket_id})).first()
    if row is None or not may_see_loaded(officer, row):
        raise NotFound
    return _queue_row(row)


async def counts(tx: Transaction, officer: Officer) -> dict[str, int]:
    """How many tickets each list of the queue holds for this officer; counting stops at `MOST_LISTED`."""
    # To count, PostgreSQL looks up many shared tickets at one go; asking for each ticket of a list costs it more.
    shares_many = tx.is_sqlite and await _shares_many(tx, officer)
    row = (await tx.execute(_counts(officer, shares_many))).one()
    return {state.value: min(int(getattr(row, state.value)), MOST_LISTED) for state in QueueState}


async def count_open_by_agency(tx: Transaction, codes: Iterable[str]) -> dict[str, int]:
    """How many open tickets each of these agencies owns."""
    query = select(tickets.c.agency, func.count().label("number")).where(is_open(), tickets.c.agency.in_(list(codes)))
    return {row.agency: int(row.number) for row in await tx.execute(query.group_by(tickets.c.agency))}


def encode_place(place: Iterable[int]) -> str:
    """A place in the queue as a word that fits into an address."""
    return ".".join(map(str, place))


def decode_place(cursor: str) -> Place | None:
    """The place behind such a word; `None` when it is none of ours."""
    if not re.fullmatch(PLACE, cursor):
        return None
    rank, moment, row_id = (max(-_LARGEST, min(int(part), _LARGEST)) for part in cursor.split("."))
    return rank, moment, row_id


async def _shares_many(tx: Transaction, officer: Officer) -> bool:
    """Whether so many tickets are shared with the officer's agency that going through them costs more than a list."""
    if officer.sees_all_agencies:
        return False
    shared = select(literal(1)).where(ticket_agencies.c.agency == officer.agency, ticket_agencies.c.until.is_(None))
    counted = select(func.count()).select_from(shared.limit(_FEW_SHARED + 1).subquery())
    return int((await tx.execute(counted)).scalar_one()) > _FEW_SHARED


@lru_cache(_KEPT)
def _page(
    officer: Officer, wanted: QueueFilter, after: Place | None, limit: int, shares_many: bool, hits: Hits | None = None
) -> Select[Any]:
    visible = _visible(officer, shares_many=shares_many)
    places = picked(wanted.state, visible, narrowed(officer, wanted), after, limit, hits)
    query = _queue_rows(officer).add_columns(places.c.place_rank, places.c.place_at)
    return query.join(places, places.c.id == tickets.c.id).order_by(*order_of(places, wanted.state))


@lru_cache(_KEPT)
def _counts(officer: Officer, shares_many: bool) -> Select[Any]:
    visible = _visible(officer, shares_many=shares_many)
    columns = []
    for state in QueueState:
        parts = [
            select(tickets.c.id).where(in_state(officer, state), part).limit(MOST_LISTED)
            for part in (*visible.walked, *visible.sorted)
        ]
        together = union_all(*(select(part.subquery()) for part in parts)).limit(MOST_LISTED)
        columns.append(select(func.count()).select_from(together.subquery()).scalar_subquery().label(state.value))
    return select(*columns)


@lru_cache(_KEPT)
def _row_of(officer: Officer, column: str) -> Select[Any]:
    return _queue_rows(officer).where(may_see(officer), tickets.c[column] == bindparam("wanted"))


def _visible(officer: Officer, *, shares_many: bool) -> Visible:
    if officer.sees_all_agencies:
        return Visible([may_see(officer)], [])
    if shares_many:
        return Visible([is_own(officer), is_others_at_hand(officer)], [])
    return Visible([is_own(officer)], [is_others(officer)])


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
        .add_columns(shared_column(officer))
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
        has_climbed=row.state == TicketState.NEW.value and row.clock_level > 0,
        more_categories=tuple(filter(None, row.more_categories.split(" "))),
        peril=Peril(row.peril) if row.peril else None,
    )
