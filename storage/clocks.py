"""What is due on which ticket, the limits that decide it, and who was alerted when nobody acted."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    true,
    type_coerce,
    union_all,
    update,
)

from bot.domain.clocks import PRODUCT_DEFAULTS, Clock, Limit, Limits, is_urgency
from bot.domain.tickets import Ticket, TicketState
from bot.domain.urgency import Urgency
from storage.database import Transaction
from storage.keys import ticket_key
from storage.prepared import Prepared
from storage.schema import alert_officers, alerts, category_limits, clock_limits, officers, persons, tickets
from storage.tickets import clock_values, lock_rows, ticket_from
from storage.types import Instant

TOPIC = "clocks"
_MINUTE = timedelta(minutes=1)
_TABLES_OF_LIMITS = ((clock_limits, "urgency"), (category_limits, "category"))
_MINUTES = ("acknowledge_minutes", "write_minutes", "update_minutes")
_LIMITS = Prepared(
    union_all(
        *(select(table.c[key].label("code"), *(table.c[name] for name in _MINUTES)) for table, key in _TABLES_OF_LIMITS)
    )
)
_PULL_FORWARD = Prepared(
    update(tickets)
    .where(tickets.c.id.in_(bindparam("pulled", expanding=True)), tickets.c.clock_level == 0)
    .values(next_due_at=bindparam("now", type_=Instant()))
)

_CLOCK_COLUMNS = (
    *("next_clock", "next_due_at", "clock_round", "clock_level", "clock_agency", "lost_holder_id", "notice_due_at"),
)
_SAVE_CLOCK = Prepared(
    update(tickets)
    .where(tickets.c.id == bindparam("wound"))
    .values({name: bindparam(name, type_=tickets.c[name].type) for name in _CLOCK_COLUMNS})
)
_ACKNOWLEDGE = (
    update(alerts)
    .where(
        alerts.c.ticket_id == bindparam("answered"),
        alerts.c.clock.in_(("opened", "raised", *(clock.value for clock in Clock))),
        alerts.c.acknowledged_at.is_(None),
    )
    .values(acknowledged_at=bindparam("moment", type_=Instant()), acknowledged_by=bindparam("by_officer"))
)


@dataclass(frozen=True, slots=True)
class AlertedStep:
    """One step of an escalation. officers: names of whom it was for; none: everybody on duty at the agency."""

    alert_id: int
    clock: str
    round: int
    level: int
    agency: str
    at: datetime
    officers: tuple[str, ...]
    acknowledged_at: datetime | None
    acknowledged_by: str | None


async def limits(tx: Transaction) -> Limits:
    """What each urgency and category allows: the product's defaults, and what administrators set in their place."""
    found = dict(PRODUCT_DEFAULTS)
    for row in await tx.fetch(_LIMITS, {}):
        found[row.code] = Limit(*(getattr(row, name) * _MINUTE for name in _MINUTES))
    return found


async def save_limit(tx: Transaction, code: str, limit: Limit, officer_id: int, now: datetime) -> None:
    """Set what an urgency or a category allows; clocks that run and have not escalated yet move by the difference."""
    known = await limits(tx)
    before = known[code]
    table, key = _TABLES_OF_LIMITS[not is_urgency(code)]
    await tx.execute(table.delete().where(table.c[key] == code))
    if limit != PRODUCT_DEFAULTS[code]:
        row = {
            key: code,
            "acknowledge_minutes": limit.acknowledge // _MINUTE,
            "write_minutes": limit.write // _MINUTE,
            "update_minutes": limit.update // _MINUTE,
            "changed_at": now,
            "changed_by": officer_id,
        }
        await tx.execute(table.insert(), [row])
    may_move = (tickets.c.next_due_at.is_not(None), _is_limited_by(code, known), tickets.c.clock_level == 0)
    await lock_rows(tx, and_(*may_move))
    wrote, answered = tickets.c.person_wrote_at, tickets.c.officer_wrote_at
    waits = or_(answered.is_(None), and_(wrote.is_not(None), wrote > answered))  # as `bot.domain.clocks.person_waits`
    while_waiting = min(limit.write, limit.update) - min(before.write, before.update)
    for clock, which, by in (
        (Clock.ACKNOWLEDGE, true(), limit.acknowledge - before.acknowledge),
        (Clock.FIRST_WRITE, true(), limit.write - before.write),
        (Clock.UPDATE, ~waits, limit.update - before.update),
        (Clock.UPDATE, waits, while_waiting),
    ):
        if by:
            statement = update(tickets).where(*may_move, tickets.c.next_clock == clock.value, which)
            # By the stored number: the type itself would take a moment for what is added.
            moved = type_coerce(tickets.c.next_due_at, BigInteger) + by // timedelta(microseconds=1)
            await tx.execute(statement.values(next_due_at=moved))
    tx.tell(TOPIC)


def _is_limited_by(code: str, known: Limits) -> ColumnElement[bool]:
    """As `bot.domain.clocks.limit_of`: the first category that has limits decides for a critical ticket."""
    if not is_urgency(code):
        return and_(tickets.c.urgency == Urgency.CRITICAL.value, _is_about(code))
    of_urgency = tickets.c.urgency == code
    if code != Urgency.CRITICAL:
        return of_urgency
    return and_(of_urgency, *(~_is_about(each) for each in known if not is_urgency(each)))


def _is_about(category: str) -> ColumnElement[bool]:
    others = literal(" ") + tickets.c.more_categories + literal(" ")
    return or_(tickets.c.category == category, others.contains(f" {category} ", autoescape=True))


async def save_clock(tx: Transaction, ticket: Ticket) -> None:
    """Write only a locked ticket's clock."""
    await tx.put(_SAVE_CLOCK, {"wound": ticket.id, **clock_values(ticket)})


async def next_due(tx: Transaction) -> datetime | None:
    """When the next clock of any ticket is due."""
    query = select(func.min(tickets.c.next_due_at)).where(tickets.c.next_due_at.is_not(None))
    moment: datetime | None = (await tx.execute(query)).scalar()
    return moment


async def due(tx: Transaction, now: datetime, limit: int) -> list[int]:
    """Tickets whose clock is due, the longest overdue first."""
    return await _ids(tx, _is_due(now), tickets.c.next_due_at, limit)


async def notices_due(tx: Transaction, now: datetime, limit: int) -> list[int]:
    """Tickets whose person has not heard yet that a new officer has it, and should by now."""
    return await _ids(tx, _notice_is_due(now), tickets.c.notice_due_at, limit)


async def take_due(tx: Transaction, ids: Collection[int], now: datetime) -> list[Ticket]:
    """Those of the tickets that are still due, locked; what a turn or another process works on is left for later."""
    return await _take(tx, ids, _is_due(now))


async def take_notices(tx: Transaction, ids: Collection[int], now: datetime) -> list[Ticket]:
    return await _take(tx, ids, _notice_is_due(now))


async def without_clock(tx: Transaction, limit: int) -> list[int]:
    """Open tickets without a clock, as a version before this one left them."""
    is_unwound = and_(tickets.c.closed_at.is_(None), tickets.c.next_due_at.is_(None), tickets.c.next_clock.is_(None))
    return await _ids(tx, is_unwound, tickets.c.urgency, limit)


async def take_open(tx: Transaction, ids: Collection[int]) -> list[Ticket]:
    return await _take(tx, ids, and_(tickets.c.state != TicketState.CLOSED.value, tickets.c.next_clock.is_(None)))


async def pull_forward(tx: Transaction, ids: Collection[int], now: datetime) -> None:
    """Let these tickets escalate at once: nobody is there to see their first alert (THREATS.md F28)."""
    if ids:
        await lock_rows(tx, tickets.c.id.in_(list(ids)))
        await tx.put(_PULL_FORWARD, {"pulled": list(ids), "now": now})
        tx.tell(TOPIC)


async def hurry(tx: Transaction, ticket_id: int, now: datetime) -> None:
    """Who was asked by name could not be reached: the next step of a locked ticket comes at once (THREATS.md F28)."""
    asked = (tickets.c.next_clock == Clock.ACKNOWLEDGE.value, tickets.c.clock_level > 0, tickets.c.next_due_at > now)
    if (await tx.execute(update(tickets).where(tickets.c.id == ticket_id, *asked).values(next_due_at=now))).rowcount:
        tx.tell(TOPIC)


async def put_off(tx: Transaction, ticket_id: int, until: datetime) -> None:
    """Look at a ticket again later, since something is wrong with it."""
    await tx.execute(update(tickets).where(tickets.c.id == ticket_id).values(next_due_at=until))


async def steps_of(tx: Transaction, ticket_id: int, owner: str) -> list[AlertedStep]:
    """Who was alerted about a ticket, when, and who acknowledged; oldest first."""
    kinds = alerts.c.clock.in_(("opened", *(clock.value for clock in Clock)))
    query = (
        select(alerts, officers.c.name.label("acknowledged_name"))
        .outerjoin(officers, officers.c.id == alerts.c.acknowledged_by)
        .where(alerts.c.ticket_id == ticket_id, kinds)
        .order_by(alerts.c.created_at, alerts.c.id)
    )
    rows = (await tx.execute(query)).all()
    names = await _names(tx, [row.id for row in rows])
    return [
        AlertedStep(
            alert_id=row.id,
            clock=row.clock,
            round=row.round,
            level=row.level,
            agency=row.agency or owner,
            at=row.created_at,
            officers=tuple(names.get(row.id, ())),
            acknowledged_at=row.acknowledged_at,
            acknowledged_by=row.acknowledged_name,
        )
        for row in rows
    ]


async def acknowledge_all(tx: Transaction, ticket_id: int, officer_id: int | None, now: datetime) -> None:
    """A claim, a reply or the end of a ticket answers every alert that asked for somebody."""
    values = {"answered": ticket_id, "moment": now, "by_officer": officer_id}
    if (await tx.execute(_ACKNOWLEDGE, values)).rowcount:
        tx.tell("alerts")


def _is_due(now: datetime) -> ColumnElement[bool]:
    return and_(tickets.c.next_due_at.is_not(None), tickets.c.next_due_at <= now)


def _notice_is_due(now: datetime) -> ColumnElement[bool]:
    return and_(tickets.c.notice_due_at.is_not(None), tickets.c.notice_due_at <= now)


async def _ids(tx: Transaction, condition: ColumnElement[bool], order: Any, limit: int) -> list[int]:
    query = select(tickets.c.id).where(condition).order_by(order, tickets.c.id).limit(limit)
    return [row.id for row in await tx.execute(query)]


async def _take(tx: Transaction, ids: Collection[int], condition: ColumnElement[bool]) -> list[Ticket]:
    """Everybody locks the person first and then the ticket, so that no two wait for each other."""
    if not ids:
        return []
    mine: ColumnElement[bool] = tickets.c.id.in_(list(ids))
    if not tx.is_sqlite:
        owners = select(tickets.c.person_id).where(mine)
        free = select(persons.c.id).where(persons.c.id.in_(owners)).order_by(persons.c.id)
        locked = [row.id for row in await tx.execute(free.with_for_update(skip_locked=True))]
        mine = and_(mine, tickets.c.person_id.in_(locked))
    query = select(tickets).where(mine, condition).order_by(tickets.c.next_due_at, tickets.c.id)
    rows = (await tx.execute(query if tx.is_sqlite else query.with_for_update())).all()
    await tx.vault.load(ticket_key(row.id) for row in rows)
    return [ticket_from(tx, row) for row in rows]


async def _names(tx: Transaction, alert_ids: Sequence[int]) -> dict[int, list[str]]:
    if not alert_ids:
        return {}
    query = (
        select(alert_officers.c.alert_id, officers.c.name)
        .join(officers, officers.c.id == alert_officers.c.officer_id)
        .where(alert_officers.c.alert_id.in_(list(alert_ids)))
        .order_by(alert_officers.c.alert_id, officers.c.id)
    )
    found: dict[int, list[str]] = {}
    for row in await tx.execute(query):
        found.setdefault(row.alert_id, []).append(row.name)
    return found
