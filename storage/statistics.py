"""Counts of reports, or of requests, for those who may see them: class C1, no row of anybody leaves this module."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, case, cast, func, literal, select, type_coerce

from bot.domain.officers import Officer
from bot.domain.tickets import TicketState
from storage.database import Transaction
from storage.rights import may_see
from storage.schema import tickets

_DAY = 86_400_000_000
_WIB = 7 * 3_600_000_000  # days are those of Jakarta, which has no summer time


class By(StrEnum):
    """What tickets are counted by."""

    DAY = "day"
    CATEGORY = "category"
    COUNTRY = "country"
    URGENCY = "urgency"
    AGENCY = "agency"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Count:
    """Tickets opened in a time that share a value. key: the value; of days the number since 1970; None: not known."""

    key: Any
    opened: int
    unclaimed: int
    still_open: int
    closed: int


async def count(
    tx: Transaction, officer: Officer, by: By, since: datetime, until: datetime, *, of_requests: bool = False
) -> list[Count]:
    """Count the reports opened from `since` to before `until`, by the values there are; or the requests instead."""
    key = _key(by)
    state = tickets.c.state
    query = (
        select(
            key.label("key"),
            func.count().label("opened"),
            _sum(state == TicketState.NEW.value).label("unclaimed"),
            _sum(state != TicketState.CLOSED.value).label("still_open"),
            _sum(state == TicketState.CLOSED.value).label("closed"),
        )
        .where(may_see(officer), tickets.c.opened_at >= since, tickets.c.opened_at < until)
        .where(tickets.c.is_request if of_requests else ~tickets.c.is_request)
        .group_by(key)
        .order_by(key)
    )
    rows = await tx.execute(query)
    return [Count(row.key, row.opened, int(row.unclaimed), int(row.still_open), int(row.closed)) for row in rows]


async def opened(
    tx: Transaction, officer: Officer, since: datetime, until: datetime
) -> list[tuple[int, str, str | None, int]]:
    """How many reports were opened by day (the number since 1970), category and country together, in one look."""
    day = _key(By.DAY).label("day")
    columns = (day, tickets.c.category, tickets.c.country)
    query = select(*columns, func.count().label("number")).where(may_see(officer))
    query = query.where(tickets.c.opened_at >= since, tickets.c.opened_at < until, ~tickets.c.is_request)
    rows = await tx.execute(query.group_by(_key(By.DAY), tickets.c.category, tickets.c.country))
    return [(row.day, row.category, row.country, int(row.number)) for row in rows]


def _key(by: By) -> ColumnElement[Any]:
    if by is not By.DAY:
        return tickets.c[by.value]
    # Written out, since a parameter in GROUP BY would be another expression than the one in SELECT on PostgreSQL.
    moment = type_coerce(tickets.c.opened_at, BigInteger) + _number(_WIB)
    return cast((moment - moment % _number(_DAY)) / _number(_DAY), Integer)


def _number(value: int) -> ColumnElement[int]:
    return literal(value, BigInteger, literal_execute=True)


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))
