"""Rows of the audit trail as auditors read them, and what they look for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.tickets import read_reference

USUAL = timedelta(days=30)
MOST_EXPORTED = 5_000
_MAX_CHARS = 60
_ACTION = re.compile(r"[a-z_]{1,32}")
_CURSOR = re.compile(r"([0-9]{1,17})\.([0-9]{1,19})")


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """officer: part of a name, or a sign-in name. reference: as typed. since, until: days, both included."""

    since: date
    until: date
    officer: str = ""
    action: str = ""
    reference: str = ""

    @classmethod
    def read(cls, words: Mapping[str, str], today: date) -> "AuditFilter":
        """From an address or a form; what cannot be is left out, and without days it is the last thirty."""
        until = _day(words.get("until", "")) or today
        action = words.get("action", "")
        return cls(
            since=_day(words.get("since", "")) or min(until, today) - USUAL,
            until=until,
            officer=" ".join(words.get("officer", "").split())[:_MAX_CHARS],
            action=action if _ACTION.fullmatch(action) else "",
            reference=words.get("reference", "").strip()[:_MAX_CHARS],
        )

    @property
    def ticket(self) -> str | None:
        """The reference in its own form; `None` when it cannot be one."""
        return read_reference(self.reference)

    def words(self) -> dict[str, str]:
        """What an address needs to say the same."""
        days = {"since": self.since.isoformat(), "until": self.until.isoformat()}
        asked = {"officer": self.officer, "action": self.action, "reference": self.reference}
        return days | {name: value for name, value in asked.items() if value}

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """The first moment and the one after the last."""
        first, after = self.since, self.until + timedelta(days=1)
        return (
            datetime(first.year, first.month, first.day, tzinfo=zone),
            datetime(after.year, after.month, after.day, tzinfo=zone),
        )


@dataclass(frozen=True, slots=True)
class AuditRow:
    """Who did what, when. officer_name, agency: of the officer who did it. reference: of the ticket it was done to.

    position: in the chain; `None` while unsealed.
    """

    id: int
    at: datetime
    actor: str
    action: str
    subject: str
    officer_name: str | None
    agency: str | None
    reference: str | None
    position: int | None


@dataclass(frozen=True, slots=True)
class AuditCursor:
    """The last row of a page; the next page begins after it."""

    at: datetime
    id: int

    def __str__(self) -> str:
        return f"{round(self.at.timestamp() * 1_000_000)}.{self.id}"

    @classmethod
    def read(cls, text: str, zone: ZoneInfo) -> "AuditCursor | None":
        found = _CURSOR.fullmatch(text)
        if found is None:
            return None
        micros, row_id = int(found.group(1)), int(found.group(2))
        if row_id >= 1 << 63:
            return None
        return cls(datetime.fromtimestamp(micros // 1_000_000, zone).replace(microsecond=micros % 1_000_000), row_id)


@dataclass(frozen=True, slots=True)
class ChainState:
    """How the trail's chain stands. sealed, sealed_at: its length and its newest row's moment.

    checked_at: when all of it was last computed again; is_whole: what that found. head: hash of the newest row.
    """

    sealed: int
    sealed_at: datetime | None
    unsealed: int
    checked_at: datetime | None
    is_whole: bool
    head: str = field(default="")


def _day(text: str) -> date | None:
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if 2000 <= found.year <= 9000 else None
