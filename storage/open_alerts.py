"""Alerts nobody has acknowledged: whose they are, and taking them off the list."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, or_, select, update

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


def counted(officer: Officer) -> Select[Any]:
    """How many there are to be listed; counting stops where the list does."""
    shown = _alerts_with_tickets(officer).where(alerts.c.acknowledged_at.is_(None)).with_only_columns(alerts.c.id)
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
