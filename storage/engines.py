"""Opens the engines an address asks for: the data database and the key store, on SQLite or PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Insert, make_url
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import WrongSettings
from storage.sqlite import reading_engine, writing_engine

KEY_SCHEMA = "pulang_keys"
_PG_POOL = 10


def sqlite_path(url: str) -> Path | None:
    """The file an SQLite address names; `None` for PostgreSQL.

    Raises:
        WrongSettings: neither of the two.
    """
    parsed = make_url(url)
    if parsed.drivername == "sqlite+aiosqlite":
        if not parsed.database or parsed.database == ":memory:":
            raise WrongSettings("An SQLite database must be a file: sqlite+aiosqlite:///var/pulang.db")
        return Path(parsed.database)
    if parsed.drivername == "postgresql+asyncpg":
        return None
    raise WrongSettings("The database address must begin with sqlite+aiosqlite:// or postgresql+asyncpg://")


def key_path(path: Path) -> Path:
    return path.with_name(path.stem + ".keys.db")


def postgresql_engine(url: str, **options: Any) -> AsyncEngine:
    return create_async_engine(url, pool_size=_PG_POOL, max_overflow=_PG_POOL, pool_timeout=2, **options)


@cache
def insert_or_ignore(table: Any, is_sqlite: bool) -> Insert:
    """An INSERT that leaves out rows which already stand there."""
    if is_sqlite:
        return sqlite.insert(table).on_conflict_do_nothing()
    from sqlalchemy.dialects import postgresql  # loads the driver, which SQLite installations need not have in memory

    return postgresql.insert(table).on_conflict_do_nothing()


class Engines(NamedTuple):
    """What a store is written through, and what it is read through."""

    writer: AsyncEngine
    reader: AsyncEngine


def key_engines(url: str) -> Engines:
    path = sqlite_path(url)
    if path is not None:
        return Engines(writing_engine(key_path(path)), reading_engine(key_path(path)))
    writer = postgresql_engine(url, execution_options={"schema_translate_map": {None: KEY_SCHEMA}})
    return Engines(writer, writer.execution_options(isolation_level="AUTOCOMMIT"))  # one trip instead of three


class KeyEngine:
    """Short transactions on the key store, one writer at a time.

    engines: closed with this and usable again afterwards; `None` opens them.
    """

    def __init__(self, url: str, engines: Engines | None = None) -> None:
        self._writer, self._reader = engines or key_engines(url)
        self._writer_free = asyncio.Lock()
        self._is_sqlite = sqlite_path(url) is not None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        if self._is_sqlite:
            async with self._writer_free, self._writer.begin() as connection:
                yield connection
        else:
            async with self._writer.begin() as connection:
                yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        async with self._reader.connect() as connection:
            yield connection

    def insert_or_ignore(self, statement: Insert) -> Insert:
        return insert_or_ignore(statement.table, self._is_sqlite)

    async def close(self) -> None:
        await self._writer.dispose()
        await self._reader.dispose()
