"""How old what the catalogue says is, and what officers must look up again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.catalogue.checks import Row
from bot.domain.catalogue.tables import Table

CHECK_AFTER = timedelta(days=180)
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")


@dataclass(frozen=True, slots=True)
class TableAge:
    """The dates of a table's rows. oldest, newest: `None` where no row has a date. undated: rows whose source has none.

    to_check: rows older than 180 days, those without a date among them.
    """

    name: str
    rows: int
    oldest: date | None
    newest: date | None
    undated: int
    to_check: int


def first_day(as_of: str) -> date | None:
    """The first day a source's date can mean, so that what may be old counts as old; `None` without a date."""
    found = _DATE.fullmatch(as_of)
    if found is None:
        return None
    year, month, day = found.groups()
    return date(int(year), int(month or 1), int(day or 1))


def must_be_checked(row: Row, today: date) -> bool:
    """Whether somebody has to look at this row's source again; rows of tables without dates never."""
    if "as_of" not in row:
        return False
    since = first_day(row["as_of"])
    return since is None or today - since > CHECK_AFTER


def age_of(table: Table, rows: Sequence[Row], today: date) -> TableAge:
    is_dated = "as_of" in table.columns
    days = [day for row in rows if is_dated and (day := first_day(row["as_of"])) is not None]
    return TableAge(
        table.name,
        len(rows),
        min(days, default=None),
        max(days, default=None),
        len(rows) - len(days) if is_dated else 0,
        sum(must_be_checked(row, today) for row in rows),
    )


def rows_to_check(rows: Sequence[Row], today: date) -> list[Row]:
    """Rows whose source must be looked at again, those without a date first, then the oldest."""
    found = [row for row in rows if must_be_checked(row, today)]
    return sorted(found, key=lambda row: first_day(row["as_of"]) or date.min)
