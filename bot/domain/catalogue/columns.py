"""How a module describes a table of the catalogue, and the columns that every table with facts ends in."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.catalogue import checks as check
from bot.domain.catalogue.checks import Check

YES_NO = check.one_of("yes", "no")
SOURCED: Mapping[str, Check] = {
    "source": check.words,
    "as_of": check.dated,
    "confirmed": YES_NO,
    "note": check.words,
}


@dataclass(frozen=True, slots=True)
class Columns:
    """What `bot.domain.catalogue.tables` makes a table of. key, may_be_empty: names of columns with spaces between."""

    name: str
    columns: Mapping[str, Check]
    key: str
    may_be_empty: str
    may_be_bare: bool = False
