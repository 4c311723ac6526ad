"""Which agencies besides its owner may see a ticket, since when and until when."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, exists, func, select, update

from storage.database import Transaction
from storage.prepared import Prepared, insert_new
from storage.schema import cluster_members, clusters, ticket_agencies, tickets
from storage.types import Instant

ALONG = "along"
ESCALATED = "escalated"
REFERRED = "referred"
_SHARE = insert_new(ticket_agencies)
_SHARE_AGAIN = Prepared(
    update(ticket_agencies)
    .where(
        ticket_agencies.c.ticket_id == bindparam("shared"),
        ticket_agencies.c.agency == bindparam("with_agency"),
        ticket_agencies.c.part == bindparam("as_part"),
        ticket_agencies.c.until.is_not(None),
    )
    .values(since=bindparam("again", type_=Instant()), until=None)
)
# An agency that a ticket was shown to because others named the same person or place keeps it wherever it belongs.
_IN_ITS_CLUSTER = exists().where(
    cluster_members.c.ticket_id == ticket_agencies.c.ticket_id,
    clusters.c.id == cluster_members.c.cluster_id,
    clusters.c.agency == ticket_agencies.c.agency,
)
_ALONG_NOW = Prepared(
    select(ticket_agencies.c.ticket_id, ticket_agencies.c.agency, ticket_agencies.c.until).where(
        ticket_agencies.c.ticket_id.in_(bindparam("routed", expanding=True)),
        ticket_agencies.c.part == ALONG,
        ~_IN_ITS_CLUSTER,
    )
)

_PARTS = Prepared(
    select(ticket_agencies.c.agency, ticket_agencies.c.part)
    .where(ticket_agencies.c.ticket_id == bindparam("shared"), ticket_agencies.c.until.is_(None))
    .order_by(ticket_agencies.c.since, ticket_agencies.c.agency)
)


async def share(tx: Transaction, ticket_id: int, agency: str, part: str, now: datetime) -> None:
    """Let an agency see a ticket; safe to call twice. part: along, escalated or referred."""
    await share_many(tx, [(ticket_id, agency)], part, now)


async def share_many(tx: Transaction, many: Sequence[tuple[int, str]], part: str, now: datetime) -> None:
    """Let agencies see tickets, pairs of ticket and agency, whether they saw them before or not."""
    await share_new(tx, many, part, now)
    if many:
        again = [{"shared": each, "with_agency": code, "as_part": part, "again": now} for each, code in many]
        await tx.put(_SHARE_AGAIN, again)


async def share_new(tx: Transaction, many: Iterable[tuple[int, str]], part: str, now: datetime) -> None:
    """The same for tickets that were never shown to these agencies."""
    rows = [{"ticket_id": ticket_id, "agency": agency, "part": part, "since": now} for ticket_id, agency in many]
    if rows:
        await tx.put(_SHARE, rows)


async def route_along(tx: Transaction, wanted: Mapping[int, Collection[str]], now: datetime) -> dict[int, list[str]]:
    """Let exactly these agencies see tickets that were routed again; gives those that see them no longer."""
    if not wanted:
        return {}
    rows = await tx.fetch(_ALONG_NOW, {"routed": list(wanted)})
    stands = {(row.ticket_id, row.agency): row.until is None for row in rows}
    missing = [(each, code) for each, codes in wanted.items() for code in codes if not stands.get((each, code))]
    await share_many(tx, missing, ALONG, now)
    ended: dict[int, list[str]] = {}
    for (ticket_id, agency), sees in stands.items():
        if sees and agency not in wanted[ticket_id]:
            await stop(tx, ticket_id, agency, ALONG, now)
            ended.setdefault(ticket_id, []).append(agency)
    return ended


async def end_of_closed(tx: Transaction, closed_before: datetime, now: datetime, limit: int) -> list[tuple[int, str]]:
    """Take tickets closed long ago from the agencies they had climbed to; which ticket, and from whom."""
    columns = ticket_agencies.c
    query = (
        select(columns.ticket_id, columns.agency)
        .join(tickets, tickets.c.id == columns.ticket_id)
        .where(columns.part == ESCALATED, columns.until.is_(None), tickets.c.closed_at < closed_before)
    )
    found = [(row.ticket_id, row.agency) for row in await tx.execute(query.order_by(columns.ticket_id).limit(limit))]
    for ticket_id, agency in found:
        await stop(tx, ticket_id, agency, ESCALATED, now)
    return found


async def stop(tx: Transaction, ticket_id: int, agency: str, part: str, now: datetime) -> None:
    """End a part; the agency may still see the ticket by another one."""
    going_on = (*_is(ticket_id, agency, part), ticket_agencies.c.until.is_(None))
    await tx.execute(update(ticket_agencies).where(*going_on).values(until=now))


async def parts_of(tx: Transaction, ticket_id: int) -> dict[str, tuple[str, ...]]:
    """The agencies that see a ticket besides its owner, each with its parts."""
    found: dict[str, tuple[str, ...]] = {}
    for row in await tx.fetch(_PARTS, {"shared": ticket_id}):
        found[row.agency] = (*found.get(row.agency, ()), row.part)
    return found


async def since_of_many(tx: Transaction, agency: str, ticket_ids: Collection[int]) -> dict[int, datetime]:
    """Since when an agency sees these tickets, as far as they are shared with it."""
    columns = ticket_agencies.c
    query = select(columns.ticket_id, func.min(columns.since).label("first")).where(
        columns.ticket_id.in_(list(ticket_ids)), columns.agency == agency, columns.until.is_(None)
    )
    return {row.ticket_id: row.first for row in await tx.execute(query.group_by(columns.ticket_id))}


def _is(ticket_id: int, agency: str, part: str) -> tuple[ColumnElement[bool], ...]:
    columns = ticket_agencies.c
    return columns.ticket_id == ticket_id, columns.agency == agency, columns.part == part
