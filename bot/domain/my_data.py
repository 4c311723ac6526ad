"""My data: the commands by which people see, take along, and take back what is kept about them."""

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar

from bot.domain.commands import Command

WITHDRAWN = "CONSENT_WITHDRAWN"  # the row of `complaint_categories.csv`, and what lets its legal clock run
ERASE = "erase"  # the kind of appointment at which a person is forgotten
ERASED_AFTER = timedelta(days=1)  # who was made to ask for it can still take it back


@dataclass(frozen=True)
class ReadMyData(Command[list[dict[str, str]]]):
    """What is kept of the person, in words of their language; each has `label` and `value`."""

    name: ClassVar[str] = "read_my_data"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class ExportMyData(Command[dict[str, str]]):
    """Everything that is kept of the person, as `text`, and where it can be downloaded, as `link` (may be empty)."""

    name: ClassVar[str] = "export_my_data"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class FindOpenReport(Command[str]):
    """The reference of the person's newest report that is still open; empty when there is none."""

    name: ClassVar[str] = "find_open_report"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class WithdrawConsent(Command[str]):
    """Take back the consent: what runs by itself stops at once, an officer does the rest; gives the date by when."""

    name: ClassVar[str] = "withdraw_consent"


@dataclass(frozen=True)
class AskErasure(Command[str]):
    """Have everything about the person forgotten; gives the date, empty while a report of theirs is open."""

    name: ClassVar[str] = "ask_erasure"


@dataclass(frozen=True)
class ErasureAhead(Command[str]):
    """The date at which the person will be forgotten; empty when they did not ask for it."""

    name: ClassVar[str] = "erasure_ahead"
    is_repeatable: ClassVar[bool] = True
