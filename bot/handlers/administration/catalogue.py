"""Tables of the catalogue brought in and taken back by whoever keeps them, and what of them must be looked up again."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bot.domain.catalogue.ages import TableAge, age_of, rows_to_check
from bot.domain.catalogue.checks import Row
from bot.domain.catalogue.tables import TABLES, Table
from bot.domain.officers import Officer
from bot.errors import NotFound
from bot.handlers.administration.rights import require_ministry_administrator
from storage import audit, catalogue_versions
from storage import catalogue_import as tables
from storage.catalogue import read_table, stages_from
from storage.catalogue_agencies import agencies_from
from storage.database import Transaction
from storage.directory import save_agencies
from storage.steps import save_stages

_DIRECTORY = ("agencies", "missions", "zones")  # what agencies are made of
_STAGES = "repatriation_stages"


@dataclass(frozen=True, slots=True)
class Standing:
    """A table as it stands. imported_at: `None` for the shipped one. imports: how many can be taken back."""

    table: Table
    age: TableAge
    imported_at: datetime | None
    imports: int


@dataclass(frozen=True, slots=True)
class TableView:
    standing: Standing
    to_check: list[Row]


class CatalogueFiles:
    """Where the tables lie: what is shipped, and what this installation brought in; remembers their ages."""

    def __init__(self, shipped: Path, imported: Path) -> None:
        self.shipped = shipped
        self.imported = imported
        # Judging a long table takes a thread for many seconds; one at a time leaves the rest to those in need.
        self._judging = asyncio.Lock()
        self._known: tuple[object, list[Standing]] | None = None

    async def standings(self, today: date) -> list[Standing]:
        """Every table; read again only when a file or the day has changed."""
        marks = (await asyncio.to_thread(tables.marks_of, self.imported), today)
        if self._known is None or self._known[0] != marks:
            self._known = (marks, await asyncio.to_thread(self._read_standings, today))
        return self._known[1]

    async def to_check(self, today: date) -> int:
        """How many rows of all tables must be looked up again."""
        return sum(each.age.to_check for each in await self.standings(today))

    async def judge(self, path: Path, name: str) -> tables.Proposal:
        """
        Raises:
            UnreadableTable: it is no CSV in UTF-8, or too big.
        """
        async with self._judging:
            return await asyncio.to_thread(tables.propose, path, name, self.shipped, self.imported)

    async def judge_undo(self, name: str) -> tables.Proposal:
        """
        Raises:
            UnreadableTable: nothing was brought in for this table.
        """
        async with self._judging:
            return await asyncio.to_thread(tables.propose_undo, name, self.shipped, self.imported)

    def rows(self, name: str) -> list[dict[str, str]]:
        return read_table(name, self.shipped, self.imported)

    def file_of(self, name: str) -> Path:
        """The file that counts for a table."""
        own = self.imported / f"{name}.csv"
        return own if own.exists() else self.shipped / own.name

    def _read_standings(self, today: date) -> list[Standing]:
        return [self._standing(table, today) for table in TABLES.values()]

    def _standing(self, table: Table, today: date) -> Standing:
        own = self.imported / f"{table.name}.csv"
        moment = datetime.fromtimestamp(own.stat().st_mtime, UTC) if own.exists() else None
        imports = catalogue_versions.count(self.imported, table.name)
        return Standing(table, age_of(table, self.rows(table.name), today), moment, imports)


async def list_tables(officer: Officer, files: CatalogueFiles, today: date) -> list[Standing]:
    """
    Raises:
        NotAllowed: no administrator of a ministry.
    """
    require_ministry_administrator(officer)
    return await files.standings(today)


async def get_table(officer: Officer, files: CatalogueFiles, name: str, today: date) -> TableView:
    """
    Raises:
        NotAllowed: no administrator of a ministry.
        NotFound: no such table.
    """
    standing = next((each for each in await list_tables(officer, files, today) if each.table.name == name), None)
    if standing is None:
        raise NotFound
    return TableView(standing, rows_to_check(await asyncio.to_thread(files.rows, name), today))


async def import_table(
    tx: Transaction, officer: Officer | None, files: CatalogueFiles, proposal: tables.Proposal, now: datetime
) -> None:
    """Put a judged table in place, for every process. officer: `None` for the command line.

    Raises:
        UnreadableTable: it has faults, or the catalogue changed since it was judged.
    """
    await _change(tx, officer, "catalogue_imported", files, proposal, now)
    await asyncio.to_thread(tables.bring_in, proposal, files.imported)


async def undo_import(
    tx: Transaction, officer: Officer | None, files: CatalogueFiles, proposal: tables.Proposal, now: datetime
) -> None:
    """Put the version before the last import in place again; `proposal` is what `propose_undo` found.

    Raises:
        UnreadableTable: that version has faults today, or the catalogue changed since it was judged.
    """
    await _change(tx, officer, "catalogue_undone", files, proposal, now)
    await asyncio.to_thread(tables.take_back, proposal, files.imported)


async def _change(
    tx: Transaction,
    officer: Officer | None,
    action: str,
    files: CatalogueFiles,
    proposal: tables.Proposal,
    now: datetime,
) -> None:
    """All but the file itself, which goes last: if it cannot be written, nothing of this stays."""
    if officer is not None:
        require_ministry_administrator(officer)
    await tables.hold(tx)
    name, change = proposal.table.name, proposal.changes
    if name in _DIRECTORY:
        rows = {each: proposal.rows if each == name else files.rows(each) for each in _DIRECTORY}
        await save_agencies(tx, agencies_from(rows["agencies"], rows["missions"], rows["zones"]))
    if name == _STAGES:
        await save_stages(tx, stages_from(proposal.rows))
    told = f"{name} +{len(change.added)} ~{len(change.changed)} -{len(change.removed)}"
    if officer is None:
        await audit.add(tx, "command", action, None, None, told, now)
    else:
        await audit.add(tx, "officer", action, officer.id, None, told, now)
    tx.tell(tables.TOPIC)
