"""The tables the catalogue has, what each column may hold, and the faults of rows somebody wants to bring in."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.catalogue import checks as check
from bot.domain.catalogue.checks import Check, Known, Row, Wrong
from bot.domain.catalogue.columns import SOURCED, YES_NO
from bot.domain.catalogue.offer_tables import OFFER_TABLES
from bot.domain.catalogue.programmes import PROGRAMME_TABLES
from bot.domain.catalogue.safety_tables import SAFETY_TABLES
from bot.domain.urgency import Category

LONGEST_CELL = 4_000
# A sheet somebody downloads must not compute: numbers and offsets may begin with a sign, commands may not.
_FORMULA = re.compile(r"[=@]|[+-].*[|!(]")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong where; row 1 is the heading, as a spreadsheet counts."""

    row: int
    column: str
    what: str


@dataclass(frozen=True, slots=True)
class Table:
    """One file. columns: in their order, with the check of a cell that is not empty. key: tells rows apart.

    may_be_empty: columns that need not be filled. one_per: at most one row marked `is_default` for each of its values.
    may_be_bare: a table without rows is sound too.
    """

    name: str
    columns: Mapping[str, Check]
    key: tuple[str, ...]
    may_be_empty: frozenset[str] = field(default_factory=frozenset)
    one_per: str | None = None
    may_be_bare: bool = False

    def key_of(self, row: Row) -> tuple[str, ...]:
        return tuple(row[column] for column in self.key)


@dataclass(frozen=True, slots=True)
class Changes:
    """What an import does to a table, by the keys of its rows."""

    added: tuple[tuple[str, ...], ...]
    changed: tuple[tuple[str, ...], ...]
    removed: tuple[tuple[str, ...], ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class Difference:
    """A changed row: its key, and each column that differs with what stood and what comes."""

    key: tuple[str, ...]
    cells: tuple[tuple[str, str, str], ...]


def _table(name: str, columns: Mapping[str, Check], key: str, may_be_empty: str, one_per: str | None = None) -> Table:
    return Table(name, columns, tuple(key.split()), frozenset(may_be_empty.split()) | {"note"}, one_per)


_ALL = (
    _table(
        "agencies",
        {
            "code": check.code,
            **dict.fromkeys(("name_id", "name_en", "level", "role", "case_types", "jurisdiction"), check.words),
            "in_mission": YES_NO,
            **SOURCED,
        },
        "code",
        "",
    ),
    _table(
        "missions",
        {
            "code": check.code,
            "type": check.one_of("KBRI", "KJRI", "KRI", "KDEI"),
            "name": check.words,
            "city": check.words,
            "country_iso2": check.country,
            "jurisdiction": check.words,
            "labour_attache": check.words,
            "phone": check.phone_in("country_iso2"),
            "phone_kind": check.words,
            "phone_2": check.phone_in("country_iso2"),
            "phone_2_kind": check.words,
            "phone_unverified": check.phones,
            "address": check.words,
            "show_to_user": YES_NO,
            **SOURCED,
        },
        "code",
        "labour_attache phone phone_kind phone_2 phone_2_kind phone_unverified address",
    ),
    _table(
        "destinations",
        {
            "iso2": check.country,
            "name_id": check.words,
            "name_en": check.words,
            "police": check.emergency,
            "ambulance": check.emergency,
            "alt_numbers": check.words,
            "main_languages": check.words,
            "placements_2024": check.whole,
            "placements_2023": check.whole,
            "placement_status": check.one_of("open", "restricted_unconfirmed", "not_a_placement_country", "unknown"),
            "mission_codes": check.refers_to("missions"),
            **SOURCED,
        },
        "iso2",
        "police ambulance alt_numbers placements_2024 placements_2023 mission_codes",
    ),
    _table(
        "hotlines",
        {
            "code": check.code,
            "name": check.words,
            "name_id": check.words,
            "number": check.as_dialled,
            "number_e164": check.phone_in("callable_from"),
            "channel": check.one_of("voice", "whatsapp"),
            "kind": check.one_of("short_code", "mobile", "toll_free", "landline"),
            "callable_from": check.callable_from,
            "hours": check.words,
            "languages": check.words,
            "show_to_user": YES_NO,
            **SOURCED,
            "lifeline": check.one_of("yes"),  # for who does not want to live any more
        },
        "code",
        "number_e164 lifeline",
    ),
    _table(
        "complaint_categories",
        {
            "code": check.code,
            "label_id": check.words,
            "label_en": check.words,
            "phase": check.one_of("before", "during", "after", "any"),
            "default_urgency": check.one_of("critical", "high", "medium", "low"),
            "why": check.words,
            "official_category": YES_NO,
            "count_example": check.words,
            "route_to": check.refers_to("agencies"),
            **SOURCED,
            "alarm_word": check.one_of(*(category.value for category in Category)),
            "is_default": check.one_of("yes"),
        },
        "code",
        "count_example is_default",
        "alarm_word",
    ),
    _table(
        "country_names",
        {"words": check.words, "iso2": check.country, "note": check.words},
        "words",
        "",
    ),
    _table(
        "zones",
        {
            "iso2": check.country,
            "zones": check.zones,
            "standard_offsets": check.offsets,
            "source": check.words,
            "as_of": check.dated,
            "note": check.words,
        },
        "iso2",
        "",
    ),
    _table(
        "courses",
        {
            "code": check.code,
            **dict.fromkeys(("provider", "city", "address", "course_id", "course_en", "mode", "length"), check.words),
            "lesson_hours": check.whole,
            **dict.fromkeys(("seats", "cost", "entry_requirements", "useful_for"), check.words),
            **SOURCED,
        },
        "code",
        "address mode length lesson_hours seats cost entry_requirements useful_for",
    ),
    _table(
        "origins",
        {
            "rank": check.whole,
            "province": check.words,
            "placements_2025": check.whole,
            "home_languages": check.words,
            "language_basis": check.words,
            **SOURCED,
        },
        "province",
        "",
    ),
    _table(
        "red_flags",
        {
            "code": check.code,
            "label_id": check.words,
            "label_en": check.words,
            "severity": check.one_of("critical", "high", "medium", "low"),
            "question_id": check.words,
            "advice_id": check.words,
            "advice_en": check.words,
            **SOURCED,
        },
        "code",
        "advice_en",
    ),
    _table(
        "repatriation_stages",
        {
            "order": check.whole,
            "code": check.code,
            "branch": check.words,
            "label_id": check.words,
            "label_en": check.words,
            "what_happens": check.words,
            "who_acts": check.actors,
            "papers": check.words,
            "time_limit": check.words,
            "who_pays": check.words,
            **SOURCED,
        },
        "code",
        "papers time_limit who_pays",
    ),
    _table(
        "requirements",
        {
            "destination_iso2": check.refers_to("destinations"),
            **dict.fromkeys(
                (
                    "destination",
                    "sector",
                    "scheme",
                    "requirement_type",
                    "requirement_id",
                    "requirement_en",
                    "value",
                ),
                check.words,
            ),
            **SOURCED,
        },
        "destination_iso2 sector scheme requirement_type requirement_id value",
        "destination_iso2 value",
    ),
)
_MORE = tuple(
    Table(
        each.name,
        each.columns,
        tuple(each.key.split()),
        frozenset(each.may_be_empty.split()) | {"note"},
        may_be_bare=each.may_be_bare,
    )
    for each in (*SAFETY_TABLES, *OFFER_TABLES, *PROGRAMME_TABLES)
)
TABLES: Mapping[str, Table] = {table.name: table for table in (*_ALL, *_MORE)}
_CODED = {"agencies": "code", "missions": "code", "destinations": "iso2"}  # what other tables refer to


def known_codes(tables: Mapping[str, Sequence[Row]]) -> Known:
    """The codes that cells may refer to."""
    return {name: frozenset(row.get(column, "") for row in tables[name]) for name, column in _CODED.items()}


def heading_faults(table: Table, heading: Sequence[str]) -> list[Fault]:
    """Columns that are missing, strange or there twice; their order is free."""
    faults = [Fault(1, column, Wrong("missing")) for column in table.columns if column not in heading]
    faults += [Fault(1, column, Wrong("strange")) for column in heading if column not in table.columns]
    return faults + [Fault(1, column, Wrong("twice")) for column, count in Counter(heading).items() if count > 1]


def row_faults(
    table: Table, rows: Sequence[Row], known: Known, tell: Callable[[int], None] = lambda done: None
) -> Iterator[Fault]:
    """Every fault of every row. tell: hears how many rows are done."""
    first_of: dict[tuple[str, ...], int] = {}
    default_of: dict[str, int] = {}
    for number, row in enumerate(rows, 2):
        for column, is_wrong in table.columns.items():
            what = _cell_fault(table, column, is_wrong, row, known)
            if what is not None:
                yield Fault(number, column, what)
        first = first_of.setdefault(table.key_of(row), number)
        if first != number:
            yield Fault(number, table.key[0], Wrong("same", row=first))
        if table.one_per is not None and row["is_default"] == "yes":
            first = default_of.setdefault(row[table.one_per], number)
            if first != number:
                yield Fault(number, "is_default", Wrong("default", row=first, column=table.one_per))
        tell(number - 1)


def broken_references(tables: Mapping[str, Sequence[Row]], replaced: str) -> Iterator[Fault]:
    """Cells of other tables that refer to what `tables` no longer has, once one of them is replaced."""
    known = known_codes(tables)
    if replaced in _CODED:
        for name, rows in tables.items():
            if name != replaced:
                for fault in row_faults(TABLES[name], rows, known):
                    yield Fault(fault.row, f"{name}.{fault.column}", fault.what)


def changes(table: Table, before: Sequence[Row], after: Sequence[Row]) -> Changes:
    old, new = ({table.key_of(row): row for row in rows} for rows in (before, after))
    return Changes(
        tuple(key for key in new if key not in old),
        tuple(key for key, row in new.items() if key in old and dict(old[key]) != dict(row)),
        tuple(key for key in old if key not in new),
    )


def differences(
    table: Table, before: Sequence[Row], after: Sequence[Row], keys: Sequence[tuple[str, ...]]
) -> list[Difference]:
    """Rows of these keys, which are in both, side by side."""
    wanted = frozenset(keys)
    old, new = ({key: row for row in rows if (key := table.key_of(row)) in wanted} for rows in (before, after))
    return [
        Difference(
            key,
            tuple(
                (name, old[key].get(name, ""), new[key][name])
                for name in table.columns
                if old[key].get(name, "") != new[key][name]
            ),
        )
        for key in keys
    ]


def _cell_fault(table: Table, column: str, is_wrong: Check, row: Row, known: Known) -> str | None:
    cell = row.get(column, "")  # a table brought in before a column was added does not have it
    if not cell:
        return None if column in table.may_be_empty else Wrong("empty")
    if cell != cell.strip():
        return Wrong("spaces")
    if len(cell) > LONGEST_CELL:
        return Wrong("long", most=LONGEST_CELL)
    if _FORMULA.match(cell):
        return Wrong("formula")
    return is_wrong(cell, row, known)
