"""Brings a table of the catalogue in from a file, whole or not at all, takes it back, and writes the tables out."""

import csv
import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from bot.domain.catalogue.checks import Row, Wrong
from bot.domain.catalogue.tables import (
    TABLES,
    Changes,
    Fault,
    Table,
    broken_references,
    changes,
    heading_faults,
    known_codes,
    row_faults,
)
from bot.errors import AssistanceError
from storage import catalogue_versions as versions
from storage.catalogue import read_table
from storage.database import Transaction

MOST_BYTES = 64 * 1024 * 1024
TOPIC = "catalogue"
_LOCK = 7_227_002  # one import at a time on PostgreSQL
_REPEATED = 12  # characters; what is longer hardly comes twice
_SEPARATORS = ",;\t"  # sheets of many countries, Indonesia's among them, write semicolons


class UnreadableTable(AssistanceError):
    """The file is no table of the catalogue.

    reason: `unknown`, `big`, `csv`, `faults`, `changed` (somebody else was faster) or `no-version`.
    """

    def __init__(self, reason: str, message: str) -> None:
        self.reason = reason
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file that was read and judged, and has changed nothing yet.

    before: the rows that count now. state: what all tables were then, to notice that somebody changed one meanwhile.
    """

    table: Table
    rows: Sequence[Row]
    faults: Sequence[Fault]
    changes: Changes
    before: Sequence[Row] = ()
    state: str = ""


def propose(
    path: Path,
    name: str | None,
    shipped: Path,
    imported: Path,
    tell: Callable[[int, int], None] = lambda done, rows: None,
) -> Proposal:
    """Read a file and find every fault. name: the table, where the file is not called like it. tell: rows done, of all.

    Raises:
        UnreadableTable: it is no CSV in UTF-8, too big, or called like no table.
    """
    table = TABLES.get(name or path.stem)
    if table is None:
        raise UnreadableTable("unknown", f"{name or path.stem} is no table of the catalogue: {', '.join(TABLES)}.")
    state = state_of(imported)
    rows, faults = _read(table, path)
    if faults:
        return Proposal(table, rows, faults, Changes((), (), ()), (), state)
    tables = {each: read_table(each, shipped, imported) for each in TABLES}
    before = tables[table.name]
    after: Mapping[str, Sequence[Row]] = {**tables, table.name: rows}
    faults = list(row_faults(table, rows, known_codes(after), lambda done: tell(done, len(rows))))
    faults += broken_references(after, table.name)
    return Proposal(table, rows, faults, changes(table, before, rows), before, state)


def propose_undo(name: str, shipped: Path, imported: Path) -> Proposal:
    """What taking back the last import of a table would change; the older rows are judged like new ones.

    Raises:
        UnreadableTable: no such table, or nothing was brought in.
    """
    version = versions.newest(imported, name)
    if version is None:
        raise UnreadableTable("no-version", f"Nothing was brought in for {name}.")
    return propose(version.path or shipped / f"{name}.csv", name, shipped, imported)


async def hold(tx: Transaction) -> None:
    """Let nobody else bring in or take back a table until this transaction ends; SQLite has one writer anyway."""
    if not tx.is_sqlite:
        await tx.execute(text("SELECT pg_advisory_xact_lock(:lock)").bindparams(lock=_LOCK))


def bring_in(proposal: Proposal, imported: Path) -> None:
    """Put a table without faults in place; who reads meanwhile sees the old one or the new one, whole.

    Raises:
        UnreadableTable: it has faults, or the table is no longer the one it was compared with.
    """
    _require_unchanged(proposal, imported)
    imported.mkdir(parents=True, exist_ok=True)
    target = imported / f"{proposal.table.name}.csv"
    draft = target.with_suffix(".csv.new")
    _write(draft, proposal.table, proposal.rows)
    versions.keep(imported, proposal.table.name)
    draft.replace(target)


def take_back(proposal: Proposal, imported: Path) -> None:
    """Put the version before the last import in place again; done as often as there are versions.

    Raises:
        UnreadableTable: that version has faults today, or the table changed meanwhile.
    """
    _require_unchanged(proposal, imported)
    versions.put_back(imported, proposal.table.name)


def state_of(imported: Path) -> str:
    """A short word for what all tables are now: a table was judged together with those it refers to."""
    sums = [f"{path.name}:{hashlib.sha256(path.read_bytes()).hexdigest()}" for path in sorted(imported.glob("*.csv"))]
    return hashlib.sha256(" ".join(sums).encode()).hexdigest()[:16]


def marks_of(imported: Path) -> frozenset[tuple[str, int, int]]:
    """Cheap signs that a table was brought in or taken back: name, time and size of each file."""
    return frozenset((path.name, (stat := path.stat()).st_mtime_ns, stat.st_size) for path in imported.glob("*.csv"))


def _require_unchanged(proposal: Proposal, imported: Path) -> None:
    name = proposal.table.name
    if proposal.faults:
        raise UnreadableTable("faults", f"{name} has faults.")
    if proposal.state != state_of(imported):
        raise UnreadableTable("changed", "Somebody else changed the catalogue meanwhile.")


def export(folder: Path, shipped: Path, imported: Path, tell: Callable[[str], None] = lambda name: None) -> None:
    """Write every table as it counts today, ready to be edited and brought in again."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in TABLES.items():
        _write(folder / f"{name}.csv", table, read_table(name, shipped, imported))
        tell(name)


def faults_today(shipped: Path, imported: Path) -> list[str]:
    """What is wrong with the tables in use, one line each; a new release may clash with what was brought in."""
    tables = {name: read_table(name, shipped, imported) for name in TABLES}
    known = known_codes(tables)
    return [
        f"catalogue: {name}, row {fault.row}, {fault.column}: {fault.what}"
        for name, rows in tables.items()
        for fault in row_faults(TABLES[name], rows, known)
    ]


def _read(table: Table, path: Path) -> tuple[list[Row], list[Fault]]:
    """The rows, or what is wrong with the shape of the file."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableTable("big", f"{path.name} is larger than {MOST_BYTES // 1024 // 1024} MB.")
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            file.seek(0)
            reader = csv.reader(file, delimiter=max(_SEPARATORS, key=first.count), strict=True)
            heading = next(reader, [])
            once: dict[str, str] = {}  # most columns say the same few words over and over: each is kept once
            cells = [
                [once.setdefault(cell, cell) if len(cell) <= _REPEATED else cell for cell in line] for line in reader
            ]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableTable("csv", f"{path.name} cannot be read as CSV in UTF-8: {error}.") from error
    while cells and not any(cells[-1]):
        cells.pop()  # empty lines at the end, as spreadsheets leave them
    faults = heading_faults(table, heading)
    faults += [
        Fault(number, "", Wrong("cells", cells=len(line), heading=len(heading)))
        for number, line in enumerate(cells, 2)
        if len(line) != len(heading)
    ]
    if not cells and not table.may_be_bare:
        faults.append(Fault(2, "", Wrong("no-rows")))
    rows: list[Row] = [] if faults else [dict(zip(heading, line, strict=True)) for line in cells]
    return rows, faults


def _write(path: Path, table: Table, rows: Sequence[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(table.columns), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        file.flush()
        os.fsync(file.fileno())
