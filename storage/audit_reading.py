"""Reads the audit trail for auditors: rows by officer, action, ticket and time, and how its chain stands."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select, true

from bot.domain.audit_rows import AuditCursor, AuditFilter, AuditRow, ChainState
from bot.domain.officers import Officer
from storage import facts
from storage.database import Transaction
from storage.schema import audit, officers, tickets

_CHECKED = "audit_checked"
_WHOLE, _BROKEN = "whole", "broken"


async def page(
    tx: Transaction, reader: Officer, wanted: AuditFilter, zone: ZoneInfo, after: AuditCursor | None, most: int
) -> list[AuditRow]:
    """Rows that the reader may see, the newest first.

    An agency's auditors see what its officers did and what was done to its tickets; those of the ministries everything.
    """
    since, before = wanted.span(zone)
    query = (
        select(
            audit.c.id,
            audit.c.at,
            audit.c.actor,
            audit.c.action,
            audit.c.subject,
            audit.c.position,
            officers.c.name,
            officers.c.agency,
            tickets.c.reference,
        )
        .select_from(audit)
        .outerjoin(officers, officers.c.id == audit.c.officer_id)
        .outerjoin(tickets, tickets.c.id == audit.c.ticket_id)
        .where(audit.c.at >= since, audit.c.at < before, _theirs(reader), *_asked(wanted))
        .order_by(audit.c.at.desc(), audit.c.id.desc())
        .limit(most)
    )
    if after is not None:
        query = query.where(or_(audit.c.at < after.at, and_(audit.c.at == after.at, audit.c.id < after.id)))
    return [_row(row) for row in await tx.execute(query)]


async def chain_state(tx: Transaction) -> ChainState:
    last = (
        await tx.execute(
            select(audit.c.position, audit.c.at, audit.c.chain_hash)
            .where(audit.c.position.is_not(None))
            .order_by(audit.c.position.desc())
            .limit(1)
        )
    ).first()
    unsealed = (await tx.execute(select(func.count()).where(audit.c.position.is_(None)))).scalar_one()
    moment, _, verdict = (await facts.find(tx, _CHECKED) or "").partition(" ")
    return ChainState(
        sealed=last.position if last else 0,
        sealed_at=last.at if last else None,
        unsealed=int(unsealed),
        checked_at=datetime.fromisoformat(moment) if moment else None,
        is_whole=verdict == _WHOLE,
        head=last.chain_hash.hex()[:16] if last else "",
    )


async def note_check(tx: Transaction, is_whole: bool, now: datetime) -> None:
    """Remember what the last look at the whole chain found."""
    await facts.put(tx, _CHECKED, f"{now.isoformat()} {_WHOLE if is_whole else _BROKEN}")


def _theirs(reader: Officer) -> ColumnElement[bool]:
    if reader.sees_all_agencies:
        return true()
    return or_(officers.c.agency == reader.agency, tickets.c.agency == reader.agency)


def _asked(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if wanted.officer:
        name = wanted.officer.lower()
        asked.append(or_(officers.c.login == name, func.lower(officers.c.name).contains(name, autoescape=True)))
    if wanted.action:
        asked.append(audit.c.action == wanted.action)
    if wanted.reference:
        asked.append(tickets.c.reference == (wanted.ticket or ""))
    return asked


def _row(row: Any) -> AuditRow:
    return AuditRow(
        id=row.id,
        at=row.at,
        actor=row.actor,
        action=row.action,
        subject=row.subject,
        officer_name=row.name,
        agency=row.agency,
        reference=row.reference,
        position=row.position,
    )
