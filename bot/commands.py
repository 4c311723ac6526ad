"""What the command line does besides serving."""

import asyncio
import io
import shutil
from datetime import timedelta
from pathlib import Path

import segno
from rich.console import Console

from bot.app import now_utc, open_base
from bot.domain.officers import Agency, Role
from bot.errors import WrongSettings
from bot.handlers import accounts, api_keys
from bot.settings import Settings
from storage import checks, officers
from storage.backups import copy_database, hold_outbox
from storage.engines import key_path, sqlite_path
from storage.officers import save_agencies

_LINK_LIFETIME = timedelta(minutes=15)


async def migrate_only(settings: Settings) -> None:
    async with open_base(settings):
        """Opening is migrating."""


async def check(settings: Settings) -> list[str]:
    """Every broken invariant, in words for an operator."""
    async with open_base(settings) as base, base.database.reading() as tx:
        return await checks.find_problems(tx, now_utc())


async def rotate_keys(settings: Settings) -> int:
    async with open_base(settings) as base:
        return await base.database.vault.rotate()


async def add_officer(
    settings: Settings, agency: str, login: str, name: str, role: Role, password: str
) -> tuple[str, str]:
    """Make the account; gives the otpauth address of its one-time codes, and a code that links a Telegram chat."""
    if len(password) < accounts.MIN_PASSWORD_CHARS:
        raise WrongSettings(f"The password is too short: at least {accounts.MIN_PASSWORD_CHARS} characters.")
    async with open_base(settings) as base, base.database.transaction() as tx:
        now = now_utc()
        if await officers.find_by_login(tx, accounts.normal_login(login)) is not None:
            raise WrongSettings(f"There is an officer named {login} already.")
        officer, _, uri = await accounts.add_officer(
            tx, agency=agency, login=login, name=name, role=role, password=password, now=now
        )
        return uri, await accounts.make_code(tx, officer.id, "telegram", now, _LINK_LIFETIME)


async def add_agency(settings: Settings, code: str, name_id: str, name_en: str, level: str) -> None:
    async with open_base(settings) as base, base.database.transaction() as tx:
        await save_agencies(tx, [Agency(code, name_id, name_en, level, "command line", str(now_utc().date()), False)])


async def add_api_key(settings: Settings, agency: str, name: str) -> str:
    """Make a service officer and its key."""
    async with open_base(settings) as base, base.database.transaction() as tx:
        _, key = await api_keys.add_key(tx, agency=agency, name=name, now=now_utc())
        return key


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
    async with open_base(settings) as base, base.database.transaction() as tx:
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
