"""How many reports or requests there were, by what: counts only, nothing of any single one."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field

from bot.api.models import Given, Taken
from bot.api.operations import Call, Operation, reads
from bot.domain.api_keys import Scope
from storage import statistics
from storage.statistics import By, Count

_WIB = timezone(timedelta(hours=7))
_FIRST, _LAST = date(2000, 1, 1), date(2199, 12, 31)
_DEFAULT_DAYS = 30


def _written_as_date(value: object) -> object:
    """A date is written like 2026-11-21, and in no other of the ways the parser knows."""
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise ValueError("It must be a date like 2026-11-21.")
    return value


Day = Annotated[date, BeforeValidator(_written_as_date)]


class Counted(StrEnum):
    """A report says that something is wrong; a request asks for something on a calm day."""

    REPORTS = "reports"
    REQUESTS = "requests"


class StatisticsQuery(Taken):
    by: By = Field(By.DAY, description="What to count by.")
    since: Annotated[
        Day | None, Field(description="First day, as in Jakarta; 30 days before the last when left out.")
    ] = None
    until: Annotated[Day | None, Field(description="Last day, as in Jakarta; today when left out.")] = None
    of: Counted = Field(
        Counted.REPORTS,
        description="Reports of something wrong, or requests of a calm day (training, a companion); never both in one.",
    )


class StatisticsRow(Given):
    """Reports, or requests, opened in the time asked for that share one value."""

    key: str | None = Field(description="A day, code or word; null where it is not known.")
    opened: int
    unclaimed: int = Field(description="Of them still without an officer.")
    still_open: int
    closed: int


class Statistics(Given):
    by: By
    of: Counted
    since: date
    until: date
    items: list[StatisticsRow]


@reads("/statistics", tag="statistics", answer=Statistics, query=StatisticsQuery, scope=Scope.STATISTICS)
async def read_statistics(call: Call) -> BaseModel:
    """Count the reports this key's agency may see by day, category, country, urgency, agency or state."""
    query: StatisticsQuery = call.query
    until = _within(query.until or call.now.astimezone(_WIB).date())
    since = _within(query.since or until - timedelta(days=_DEFAULT_DAYS - 1))
    async with call.desk.database.reading() as tx:
        found = await statistics.count(
            tx,
            call.caller.officer,
            query.by,
            _begins(since),
            _begins(until + timedelta(days=1)),
            of_requests=query.of is Counted.REQUESTS,
        )
    items = [_row(query.by, each) for each in found]
    return Statistics(by=query.by, of=query.of, since=since, until=until, items=items)


def _row(by: By, each: Count) -> StatisticsRow:
    key = each.key
    if by is By.DAY:
        key = (date(1970, 1, 1) + timedelta(days=int(each.key))).isoformat()
    return StatisticsRow(
        key=key, opened=each.opened, unclaimed=each.unclaimed, still_open=each.still_open, closed=each.closed
    )


def _within(day: date) -> date:
    return max(_FIRST, min(day, _LAST))


def _begins(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=_WIB).astimezone(UTC)


OPERATIONS: tuple[Operation, ...] = (read_statistics,)
