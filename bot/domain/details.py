"""What the house puts on a request besides what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from bot.domain.commands import Command


@dataclass(frozen=True)
class AddDetails(Command[None]):
    """Put what the house knows besides the answers on the run's request, for whoever deals with it.

    details: `<room>.<name>` to words. home: where the person lives, in their own words; it routes the request.
    """

    name: ClassVar[str] = "add_details"
    is_repeatable: ClassVar[bool] = True
    details: Mapping[str, str] = field(default_factory=dict)
    home: str = ""


@dataclass(frozen=True)
class FindAgency(Command[dict[str, str]]):
    """What the catalogue says of an agency: `agency` (its name) and `as_of`; empty where it is not known here."""

    name: ClassVar[str] = "find_agency"
    is_repeatable: ClassVar[bool] = True
    code: str
