"""What leaves the house as a sheet: which columns, how many rows, and cells no spreadsheet takes for a formula."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.desk import PersonView, QueueRow

MAX_ROWS = 5_000
MAX_PRIVATE_ROWS = 200
PERMIT_LASTS = timedelta(hours=24)
SECOND_FACTOR_LASTS = timedelta(minutes=5)
PLAIN_COLUMNS = (
    "reference",
    "urgency",
    "category",
    "country",
    "channel",
    "state",
    "agency",
    "holder",
    "opened",
    "person-wrote",
    "waiting",
    "due",
    "closed",
    "outcome",
)
PRIVATE_COLUMNS = ("name", "phone", "username", "safe", "facts")
_SIGNS = "=+\\-@|\uff1d\uff0b\uff0d\u2212\uff20\uff5c"
_STARTS = re.compile(rf"[\t\r\n]|\s*[{_SIGNS}]")
# A sheet of another country may be cut at another separator, so a formula may also begin inside a cell.
_INSIDE = re.compile(rf"([,;]\s*)(?=[{_SIGNS}])")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"[\t\r\n]+")


@dataclass(frozen=True, slots=True)
class Private:
    """What a case's own people told; facts: question key to answer."""

    person: PersonView
    facts: dict[str, object]


@dataclass(frozen=True, slots=True)
class Permit:
    """While it runs, the agency's supervisors may export private columns. given_by: the administrator's name."""

    agency: str
    given_by: str
    given_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Export:
    """Rows on their way out. private: by ticket id, only where asked for and allowed. is_cut: there were more rows."""

    id: int
    rows: list[QueueRow]
    is_cut: bool
    private: dict[int, Private] | None = None


def safe_cell(text: str) -> str:
    """Text that every spreadsheet shows as it is: what begins like a formula gets an apostrophe before it."""
    plain = _CONTROL.sub("", text)
    return f"'{plain}" if _STARTS.match(plain) else plain


def safe_csv_cell(text: str) -> str:
    """The same for a file of separated values: on one line, and harmless wherever it is cut."""
    return _INSIDE.sub(r"\1'", safe_cell(_BREAKS.sub(" ", text)))
