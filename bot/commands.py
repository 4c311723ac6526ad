"""What the command line does besides serving."""

import asyncio
import io
import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import segno
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from bot.base import CATALOGUE, now_utc, open_database
from bot.domain.api_keys import DEFAULT_SCOPES, ApiKey, Scope
from bot.domain.catalogue.tables import TABLES
from bot.domain.officers import Agency, Role
from bot.errors import WrongSettings
from bot.handlers.administration import accounts, api_keys, catalogue
from bot.handlers.administration.catalogue import CatalogueFiles
from bot.settings import Settings
from storage import api as stored_keys
from storage import checks, officers
from storage.backups import copy_database, hold_outbox
from storage.catalogue_import import Proposal, export, faults_today, propose, propose_undo
from storage.directory import save_agencies
from storage.engines import key_path, sqlite_path

_LINK_LIFETIME = timedelta(minutes=15)
_SHOWN_FAULTS = 200
_SHOWN_CHANGES = 20


async def migrate_only(settings: Settings) -> None:
    async with open_database(settings):
        """Opening is migrating."""


async def check(settings: Settings) -> list[str]:
    """Every broken invariant, in words for an operator."""
    async with open_database(settings) as database, database.reading() as tx:
        problems = await checks.find_problems(tx, now_utc())
    return problems + faults_today(CATALOGUE, settings.catalogue_folder)


async def rotate_keys(settings: Settings) -> int:
    async with open_database(settings) as database:
        return await database.vault.rotate()


async def add_officer(
    settings: Settings, agency: str, login: str, name: str, role: Role, password: str
) -> tuple[str, str]:
    """Make the account; gives the otpauth address of its one-time codes, and a code that links a Telegram chat."""
    if len(password) < accounts.MIN_PASSWORD_CHARS:
        raise WrongSettings(f"The password is too short: at least {accounts.MIN_PASSWORD_CHARS} characters.")
    async with open_database(settings) as database, database.transaction() as tx:
        now = now_utc()
        if await officers.find_by_login(tx, accounts.normal_login(login)) is not None:
            raise WrongSettings(f"There is an officer named {login} already.")
        officer, _, uri = await accounts.add_officer(
            tx, agency=agency, login=login, name=name, role=role, password=password, now=now
        )
        return uri, await accounts.make_code(tx, officer.id, "telegram", now, _LINK_LIFETIME)


async def add_agency(settings: Settings, code: str, name_id: str, name_en: str, level: str) -> None:
    async with open_database(settings) as database, database.transaction() as tx:
        await save_agencies(tx, [Agency(code, name_id, name_en, level, "command line", str(now_utc().date()), False)])


async def add_api_key(settings: Settings, agency: str, name: str, scopes: Sequence[Scope]) -> str:
    """Make a service officer and its key."""
    async with open_database(settings) as database, database.transaction() as tx:
        _, key = await api_keys.add_key(tx, agency=agency, name=name, now=now_utc(), scopes=scopes or DEFAULT_SCOPES)
        return key


async def list_api_keys(settings: Settings, agency: str) -> list[ApiKey]:
    async with open_database(settings) as database, database.reading() as tx:
        return await stored_keys.valid_keys(tx, agency, now_utc())


async def rotate_api_key(settings: Settings, key_id: int) -> str:
    """Make a key beside another, which ends a day later."""
    async with open_database(settings) as database, database.transaction() as tx:
        return await api_keys.rotate_key(tx, key_id, now_utc())


async def revoke_api_key(settings: Settings, key_id: int) -> None:
    async with open_database(settings) as database, database.transaction() as tx:
        await api_keys.revoke_key(tx, key_id, now_utc())


def propose_table(settings: Settings, path: Path, table: str | None, out: Console) -> Proposal:
    """Read and judge a file, with a bar that shows how far it is; changes nothing."""
    with Progress(*Progress.get_default_columns(), console=out, transient=True) as progress:
        bar = progress.add_task(f"Checking {path.name}", total=None)
        return propose(
            path,
            table,
            CATALOGUE,
            settings.catalogue_folder,
            lambda done, rows: progress.update(bar, completed=done, total=rows),
        )


def propose_undo_of(settings: Settings, table: str) -> Proposal:
    """What taking back the last import of a table would change; changes nothing."""
    return propose_undo(table, CATALOGUE, settings.catalogue_folder)


async def import_table(settings: Settings, proposal: Proposal) -> None:
    """Put a judged table in place, and note so; running processes read it within seconds."""
    async with open_database(settings) as database, database.transaction() as tx:
        await catalogue.import_table(tx, None, _files(settings), proposal, now_utc())


async def undo_import(settings: Settings, proposal: Proposal) -> None:
    """Take the last import of a table back, and note so."""
    async with open_database(settings) as database, database.transaction() as tx:
        await catalogue.undo_import(tx, None, _files(settings), proposal, now_utc())


def _files(settings: Settings) -> CatalogueFiles:
    return CatalogueFiles(CATALOGUE, settings.catalogue_folder)


def export_tables(settings: Settings, folder: Path, out: Console) -> None:
    with Progress(*Progress.get_default_columns(), console=out, transient=True) as progress:
        bar = progress.add_task("Writing tables", total=len(TABLES))
        export(folder, CATALOGUE, settings.catalogue_folder, lambda name: progress.advance(bar))


def print_proposal(out: Console, proposal: Proposal) -> None:
    """Every fault with its row and column, or what the import would change."""
    if proposal.faults:
        table = Table("row", "column", "what is wrong", title=f"{len(proposal.faults)} faults in {proposal.table.name}")
        for fault in proposal.faults[:_SHOWN_FAULTS]:
            table.add_row(str(fault.row), escape(fault.column), escape(fault.what))
        out.print(table)
        return
    change = proposal.changes
    for word, keys in (("new", change.added), ("changed", change.changed), ("gone", change.removed)):
        for key in keys[:_SHOWN_CHANGES]:
            out.print(f"{word}: {escape(' / '.join(key))}", highlight=False)
        if len(keys) > _SHOWN_CHANGES:
            out.print(f"{word}: {len(keys) - _SHOWN_CHANGES} more")
    out.print(
        f"{proposal.table.name}: {len(proposal.rows)} rows, {len(change.added)} new, {len(change.changed)} changed, "
        f"{len(change.removed)} gone."
    )


async def backup(settings: Settings, folder: Path) -> None:
    """Copy data, then keys, each as of one moment."""
    path = _sqlite_only(settings)
    await asyncio.to_thread(_copy_both, path, folder)


def _copy_both(path: Path, folder: Path) -> None:
    """Data first: a key made in between is then in the copy too."""
    folder.mkdir(parents=True, mode=0o700)
    copy_database(path, folder / path.name)
    copy_database(key_path(path), folder / key_path(path).name)


async def restore(settings: Settings, folder: Path) -> int:
    """Put a copy in place; an existing database is kept beside it under another name."""
    path = _sqlite_only(settings)
    for target in (path, key_path(path)):
        source = folder / target.name
        if not source.exists():
            raise WrongSettings(f"{source} is missing.")
        if target.exists():
            target.rename(target.with_name(target.name + ".before-restore"))
        for extra in ("-wal", "-shm"):
            target.with_name(target.name + extra).unlink(missing_ok=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o600)
    async with open_database(settings) as database, database.transaction() as tx:
        return await hold_outbox(tx, now_utc())


def print_qr(out: Console, uri: str) -> None:
    drawing = io.StringIO()
    segno.make(uri).terminal(out=drawing, compact=True)
    out.print(drawing.getvalue(), highlight=False)
    out.print(uri, highlight=False)


def _sqlite_only(settings: Settings) -> Path:
    path = sqlite_path(settings.database_url)
    if path is None:
        raise WrongSettings(
            "On PostgreSQL use pg_dump: without the schema pulang_keys for the data, with it for the keys."
        )
    return path
