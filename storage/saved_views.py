"""Saved views of the queue, an officer's own and those shared with the agency, with how many tickets each shows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, literal, or_, select

from bot.domain.desk import QueueState
from bot.domain.officers import Officer
from bot.domain.saved_views import MOST_COUNTED, SavedView, ViewFilter
from bot.errors import NotFound
from storage.codec import decode_object, encode
from storage.database import Transaction
from storage.queue_filters import in_state, narrowed
from storage.rights import may_see
from storage.schema import agencies, saved_views, tickets


async def list_views(tx: Transaction, officer: Officer) -> list[SavedView]:
    """The officer's own views, then those others shared with the agency."""
    mine = saved_views.c.officer_id == officer.id
    shared = (saved_views.c.agency == officer.agency) & saved_views.c.is_shared
    rows = await tx.execute(select(saved_views).where(or_(mine, shared)).order_by(saved_views.c.name, saved_views.c.id))
    views = [_view(row) for row in rows]
    return sorted(views, key=lambda view: view.officer_id != officer.id)


async def get(tx: Transaction, officer: Officer, view_id: int) -> SavedView:
    """One view of the list.

    Raises:
        NotFound: no such view, or it is not for this officer.
    """
    view = next((each for each in await list_views(tx, officer) if each.id == view_id), None)
    if view is None:
        raise NotFound
    return view


async def save(
    tx: Transaction, officer: Officer, name: str, wanted: ViewFilter, now: datetime, *, is_shared: bool
) -> int:
    """Keep a view; one of the same name gives way."""
    same = (saved_views.c.officer_id == officer.id, saved_views.c.name == name)
    await tx.execute(delete(saved_views).where(*same))
    view_id = tx.ids.draw()
    row = {
        "id": view_id,
        "officer_id": officer.id,
        "agency": officer.agency,
        "name": name,
        "filters": encode(wanted.words()).decode(),
        "is_shared": is_shared,
        "created_at": now,
    }
    await tx.execute(saved_views.insert(), [row])
    return view_id


async def remove(tx: Transaction, view_id: int) -> None:
    await tx.execute(delete(saved_views).where(saved_views.c.id == view_id))


async def counted(tx: Transaction, officer: Officer, views: Sequence[SavedView], now: datetime) -> list[SavedView]:
    """The views with their counters, in one statement; counting stops at `MOST_COUNTED`."""
    if not views:
        return []
    columns = []
    for position, view in enumerate(views):
        found = select(literal(1)).select_from(tickets)
        found = found.where(may_see(officer), *narrowed(officer, view.filter.wanted(now))).limit(MOST_COUNTED)
        columns.append(select(func.count()).select_from(found.subquery()).scalar_subquery().label(f"view_{position}"))
    row = (await tx.execute(select(*columns))).one()
    return [replace(view, count=int(number)) for view, number in zip(views, row, strict=True)]


async def agencies_in(tx: Transaction, officer: Officer) -> list[str]:
    """Which agencies own open tickets that this officer may see."""
    is_listed = in_state(officer, QueueState.OPEN)
    if officer.sees_all_agencies:  # one look for each agency costs less than going through all open tickets
        any_open = select(literal(1)).where(tickets.c.agency == agencies.c.code, is_listed).limit(1).correlate(agencies)
        query = select(agencies.c.code.label("agency")).where(any_open.scalar_subquery().is_not(None))
    else:
        query = select(tickets.c.agency).where(is_listed, may_see(officer)).distinct()
    return sorted(row.agency for row in await tx.execute(query))


def _view(row: Any) -> SavedView:
    words = decode_object(row.filters.encode())
    return SavedView(row.id, row.name, ViewFilter.read(words), row.is_shared, row.officer_id)
