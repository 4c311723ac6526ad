"""The family line: relatives follow a case by a code, as far as the worker allows, or the least where they cannot."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from bot.domain.commands import Command

LET_FOLLOW = "let_follow"  # whoever asks for a code for the family is on that side
HOW_TO_GET = "how_to_get"  # whoever asks how to get one from their own
WHAT_IS = "what_is"  # whoever asks what such a code is
STRANGE = "strange"  # whoever has a code that is none of ours
NEWS = "news"  # whoever follows already, and asks how it stands


class Scope(StrEnum):
    """What a relative hears: how the case comes on, or only that it is there, worked on, and when news is due."""

    PROGRESS = "progress"
    MINIMUM = "minimum"


class Basis(StrEnum):
    """Why a relative may hear it: the worker said so here, or to an officer; or nobody can ask the worker."""

    WORKER = "worker"
    TOLD_OFFICER = "told_officer"
    CANNOT_ASK = "cannot_ask"


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """One code for one relative. follower_id: the person who used it first, and nobody else after them."""

    id: int
    ticket_id: int
    scope: Scope
    basis: Basis
    opened_at: datetime
    officer_id: int | None = None
    follower_id: int | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True)
class OpenFamilyLine(Command[str]):
    """The worker lets a relative follow a case; gives the code, empty when there is no such case."""

    name: ClassVar[str] = "open_family_line"
    reference: str
    scope: str


@dataclass(frozen=True)
class EndFamilyLines(Command[int]):
    """Nobody follows the person's cases any more; gives how many did."""

    name: ClassVar[str] = "end_family_lines"


@dataclass(frozen=True)
class FollowCase(Command[dict[str, str]]):
    """What the relative who knows this code may hear.

    `verdict` is told, unknown or slowed. Told: `scope` and `news` (a date); with all of the progress also
    `state`, and on the way home `done` and `doing`, as `ReadWays` has them; never who has it, which tells the country.
    """

    name: ClassVar[str] = "follow_case"
    is_repeatable: ClassVar[bool] = True
    code: str


@dataclass(frozen=True)
class ReadFollowed(Command[list[dict[str, str]]]):
    """The same for each case the person follows already."""

    name: ClassVar[str] = "read_followed"
    is_repeatable: ClassVar[bool] = True
