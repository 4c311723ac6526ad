"""Officers' looks at cases, counted out of the audit trail."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, distinct, func, or_, select, true

from bot.domain.officers import Officer
from bot.domain.reads import ReadCount
from storage.database import Transaction
from storage.schema import audit, officers, tickets

_READ, _WITH_REASON, _REFUSED, _FILE = "ticket_read", "ticket_read_reason", "ticket_read_refused", "file_read"
_TAKEN = "ticket_claimed"
_MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class Look:
    """A look into a ticket one does not hold. Its reason stands in the ticket's timeline, not in the audit trail."""

    at: datetime
    officer_name: str
    agency: str
    reference: str
    is_refused: bool


async def count_reads(tx: Transaction, reader: Officer, since: datetime) -> list[ReadCount]:
    """Every officer's looks since then; of the reader's own agency, or of all for the ministries."""
    opened = case((audit.c.action.in_((_READ, _WITH_REASON)), audit.c.ticket_id))
    query = (
        select(
            officers.c.id,
            officers.c.name,
            officers.c.agency,
            func.count(distinct(opened)).label("opened"),
            _number_of(_WITH_REASON),
            _number_of(_REFUSED),
            _number_of(_FILE),
        )
        .join(audit, audit.c.officer_id == officers.c.id)
        .where(
            audit.c.at >= since, audit.c.action.in_((_READ, _WITH_REASON, _REFUSED, _FILE)), _tells(), _theirs(reader)
        )
        .group_by(officers.c.id, officers.c.name, officers.c.agency)
        .order_by(officers.c.agency, officers.c.name)
    )
    return [
        ReadCount(
            officer_id=row.id,
            name=row.name,
            agency=row.agency,
            opened=int(row.opened),
            with_reason=int(row.ticket_read_reason),
            refused=int(row.ticket_read_refused),
            files=int(row.file_read),
        )
        for row in await tx.execute(query)
    ]


async def list_looks(tx: Transaction, reader: Officer, since: datetime) -> list[Look]:
    """Looks with a typed reason, and those refused without one; the newest first, at most 200."""
    query = (
        select(audit.c.at, audit.c.action, officers.c.name, officers.c.agency, tickets.c.reference)
        .join(officers, officers.c.id == audit.c.officer_id)
        .join(tickets, tickets.c.id == audit.c.ticket_id)
        .where(audit.c.at >= since, audit.c.action.in_((_WITH_REASON, _REFUSED)), _tells(), _theirs(reader))
        .order_by(audit.c.at.desc(), audit.c.id.desc())
        .limit(_MOST_LISTED)
    )
    return [
        Look(row.at, row.name, row.agency, row.reference, row.action == _REFUSED) for row in await tx.execute(query)
    ]


def _tells() -> ColumnElement[bool]:
    """Leave out refusals of who then took the ticket: the masked page is where it is taken."""
    later = audit.alias("later")
    taken = select(later.c.id).where(
        later.c.ticket_id == audit.c.ticket_id,
        later.c.officer_id == audit.c.officer_id,
        later.c.action == _TAKEN,
        later.c.id > audit.c.id,
    )
    return or_(audit.c.action != _REFUSED, ~taken.correlate(audit).exists())


def _theirs(reader: Officer) -> ColumnElement[bool]:
    return true() if reader.sees_all_agencies else officers.c.agency == reader.agency


def _number_of(action: str) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((audit.c.action == action, 1), else_=0)), 0).label(action)
