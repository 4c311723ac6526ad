"""The databases of the tests: made once per process, emptied for each test, and opened with engines that stay.

Engines that stay know every statement they ever ran: to write them all anew for each test costs more than most tests.
"""

import secrets
import shutil
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import event, make_url, text

from storage.database import Database, data_engines
from storage.engines import KEY_SCHEMA, Engines, KeyEngine, key_engines, key_path
from storage.ids import Ids
from storage.keys import Vault
from storage.schema import key_metadata, metadata
from storage.signals import Signals
from storage.sqlite import reading_engine, writing_engine
from tests.in_loop import InLoopConnection


class Databases:
    """One file and one schema on a server, which one test after the other gets empty."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / "template"
        self._place = folder / "place"
        self._has_postgres = False
        self._engines: dict[tuple[str, bool], tuple[Engines, Engines]] = {}

    async def empty_sqlite(self) -> str:
        """The address of a file with all tables and no row."""
        if not self._template.exists():
            self._template.mkdir()
            await _make_schema(sqlite_url(self._template))
        shutil.rmtree(self._place, ignore_errors=True)
        shutil.copytree(self._template, self._place)
        return sqlite_url(self._place)

    async def empty_postgres(self, url: str) -> str:
        """The address given, where all tables are and no row."""
        if not self._has_postgres:
            await _make_schema(url)
            self._has_postgres = True
        await empty_postgres(url)
        return url

    def engines(self, url: str, *, own_threads: bool) -> tuple[Engines, Engines]:
        """What opens the data and the key store at this address; own_threads: as the product does, on SQLite."""
        found = self._engines.get((url, own_threads))
        if found is None:
            in_loop = url == sqlite_url(self._place) and not own_threads
            found = _in_loop(self._place / "pulang.db") if in_loop else (data_engines(url), key_engines(url))
            self._engines[url, own_threads] = found
        return found


def sqlite_url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder}/pulang.db"


async def create_schema(database: Database, key_engine: KeyEngine) -> None:
    """Make all tables that do not stand yet."""
    async with key_engine.begin() as connection:
        if not database.is_sqlite:
            await connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {KEY_SCHEMA}"))
        await connection.run_sync(key_metadata.create_all)
    async with database.transaction() as tx:
        await tx.connection.run_sync(metadata.create_all)


async def empty_postgres(url: str) -> None:
    """Remove every row the last test left, in one trip; TRUNCATE takes longer for tables as small as these."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(address)
    try:
        await connection.execute(_EMPTY)
    finally:
        await connection.close()


_EMPTY = f"""
SET session_replication_role = replica;
DO $$ DECLARE found record; BEGIN
FOR found IN SELECT schemaname, tablename FROM pg_tables
    WHERE schemaname IN ('public', '{KEY_SCHEMA}') AND tablename <> 'alembic_version'
    AND pg_relation_size(format('%I.%I', schemaname, tablename)::regclass) > 0
LOOP EXECUTE format('DELETE FROM %I.%I', found.schemaname, found.tablename); END LOOP; END $$
"""


async def _make_schema(url: str) -> None:
    keys = KeyEngine(url)
    database = Database(url, Vault(keys, [secrets.token_bytes(32)]), Ids(), Signals())
    await create_schema(database, keys)
    await database.close()
    await keys.close()


def _in_loop(path: Path) -> tuple[Engines, Engines]:
    opened = [
        Engines(writing_engine(each, InLoopConnection), reading_engine(each, InLoopConnection))
        for each in (path, key_path(path))
    ]
    for engines in opened:
        event.listen(engines.writer.sync_engine, "connect", _stop_syncing)
    data, keys = opened
    return data, keys


def _stop_syncing(connection: Any, _record: object) -> None:
    """What survives a power cut is tested elsewhere (tests/faults)."""
    connection.cursor().execute("PRAGMA synchronous=OFF")
