"""Checking who offers work, and reporting it: what a flow may ask the house, and who wants to stay without a name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from bot.domain.commands import Command

# Signs that are asked apart, or that concern other people than whoever offers work.
ASKED_APART = ("UPFRONT_MONEY", "NOT_LICENSED", "IMPOSTOR")
# Somebody who answers yes to one of these is in danger now, whatever they came for.
DANGER_SIGNS = ("PAPERS_HELD", "HOUSED")
_ANONYMOUS = "anonymous"


@dataclass(frozen=True)
class LookUpRecruiter(Command[dict[str, str]]):
    """Compare words with the list of licensed companies and with what others reported.

    Gives `list` (none, no_name, listed, similar, missing), `date` of the list, `company`, `licence`, `state` and
    `until` of the company that was found, `number` (none, belongs, stranger, unknown), `whose`, `reported` (yes, no,
    none: nothing that could have been reported) and `signs` (codes of the signs of danger that the words show).
    """

    name: ClassVar[str] = "look_up_recruiter"
    is_repeatable: ClassVar[bool] = True
    words: str


@dataclass(frozen=True)
class ReadRedFlags(Command[list[dict[str, str]]]):
    """Signs of danger to ask about, the worst first; each has `code`, `severity`, `label`, `advice` and `date`."""

    name: ClassVar[str] = "read_red_flags"
    is_repeatable: ClassVar[bool] = True


@dataclass(frozen=True)
class PlaceReport(Command[str | None]):
    """Say in which country the run's ticket is to be dealt with, wherever its writer is; gives the ISO code."""

    name: ClassVar[str] = "place_report"
    is_repeatable: ClassVar[bool] = True
    words: str = ""
    latitude: float | None = None
    longitude: float | None = None


def is_anonymous(details: Mapping[str, object]) -> bool:
    """Whether a report's details say that nobody is to learn who wrote."""
    return any(key.endswith(".identity") and value == _ANONYMOUS for key, value in details.items())


def is_grave(severities: list[str]) -> bool:
    """Whether the signs somebody saw call for an officer: one of the worst, or two that weigh."""
    return "critical" in severities or severities.count("high") > 1


def how_many(severities: list[str]) -> str:
    """`many`, `some` or `none`: how much weight the signs have that somebody saw."""
    return "many" if is_grave(severities) else "some" if severities else "none"


def urgency_of(severities: list[str]) -> str:
    """How urgent a report of these signs is."""
    return "critical" if is_grave(severities) else "high"
