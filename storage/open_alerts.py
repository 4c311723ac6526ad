"""Alerts nobody has acknowledged: whose they are, and taking them off the list."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, update

from bot.domain.desk import OpenAlert
from bot.domain.officers import Officer
from bot.domain.tickets import TicketState
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from storage.database import Transaction
from storage.queue_order import urgency_rank
from storage.rights import may_see
from storage.schema import alert_officers, alerts, officers, tickets

MOST_SHOWN = 200


async def list_open(tx: Transaction, officer: Officer) -> list[OpenAlert]:
    """Alerts nobody has acknowledged, the most urgent first."""
    rank = urgency_rank(alerts.c.urgency)
    query = (
        _alerts_with_tickets(officer)
        .where(alerts.c.acknowledged_at.is_(None))
        .order_by(rank, alerts.c.created_at, alerts.c.id)
        .limit(MOST_SHOWN)
    )
    return [_open_alert(row) for row in await tx.execute(query)]


async def list_folded(tx: Transaction, officer: Officer) -> list[OpenAlert]:
    """One line for each ticket, its newest alert with how many there are; the most urgent first, then the oldest."""
    rank, of_one = urgency_rank(alerts.c.urgency), _of_one()
    newest_first = (alerts.c.created_at.desc(), alerts.c.id.desc())
    each = (
        _alerts_with_tickets(officer)
        .where(alerts.c.acknowledged_at.is_(None))
        .add_columns(
            func.row_number().over(partition_by=of_one, order_by=newest_first).label("place"),
            func.count().over(partition_by=of_one).label("together"),
            func.min(rank).over(partition_by=of_one).label("rank"),
            func.min(alerts.c.created_at).over(partition_by=of_one).label("since"),
        )
        .subquery()
    )
    query = select(each).where(each.c.place == 1).order_by(each.c.rank, each.c.since, each.c.id).limit(MOST_SHOWN)
    return [_open_alert(row, row.together) for row in await tx.execute(query)]


def _open_alert(row: Any, together: int = 1) -> OpenAlert:
    return OpenAlert(
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
        together=together,
    )


def counted(officer: Officer) -> Select[Any]:
    """How many lines are to be listed, one for each ticket; counting stops where the list does."""
    shown = _alerts_with_tickets(officer).where(alerts.c.acknowledged_at.is_(None))
    shown = shown.with_only_columns(_of_one().label("of_one")).distinct()
    return select(func.count()).select_from(shown.limit(MOST_SHOWN).subquery())


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


async def seen_with(tx: Transaction, officer: Officer, alert_id: int) -> list[int]:
    """An alert and the older ones about the same ticket that the officer may see and nobody has acknowledged.

    Raises:
        NotFound: no such alert, or about a ticket the officer may not see.
    """
    row = (await tx.execute(_alerts_with_tickets(officer).where(alerts.c.id == alert_id))).first()
    if row is None:
        raise NotFound
    if not row.ticket_id:
        return [alert_id]
    together = _alerts_with_tickets(officer).where(
        alerts.c.ticket_id == row.ticket_id,
        alerts.c.created_at <= row.created_at,
        alerts.c.acknowledged_at.is_(None),
    )
    return [int(each.id) for each in await tx.execute(together.with_only_columns(alerts.c.id).order_by(alerts.c.id))]


def _of_one() -> ColumnElement[int]:
    """What alerts of one line have in common: their ticket; what is about no ticket stands alone."""
    return case((alerts.c.ticket_id == 0, -alerts.c.id), else_=alerts.c.ticket_id)


def _alerts_with_tickets(officer: Officer) -> Select[Any]:
    """Alerts about tickets the officer may see; about no ticket those for the own agency, or all of them."""
    visible = and_(tickets.c.id.is_not(None), may_see(officer))
    if officer.sees_all_agencies:
        visible = or_(visible, alerts.c.ticket_id == 0)
    else:
        visible = or_(visible, and_(alerts.c.ticket_id == 0, alerts.c.agency == officer.agency))
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
