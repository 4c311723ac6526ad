"""Fixtures every test may use: both databases, an open vault, a clock that only tests move."""

import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.engines import KEY_SCHEMA, KeyEngine, postgresql_engine
from storage.ids import Ids
from storage.keys import Vault
from storage.schema import key_metadata, metadata
from storage.signals import Signals
from tests.clock import Clock
from tests.postgres import PostgresServer
from tests.world import World


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database with all tables; on PostgreSQL the same one every time, emptied."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/pulang.db"
    url: str = request.getfixturevalue("postgres").url()
    await empty_postgres(url)
    return url


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def signals() -> Signals:
    return Signals()


@pytest.fixture
async def key_engine(database_url: str) -> AsyncIterator[KeyEngine]:
    engine = KeyEngine(database_url)
    yield engine
    await engine.close()


@pytest.fixture
def vault(key_engine: KeyEngine) -> Vault:
    """Sealed until `database` opens it, since its table must exist first."""
    return Vault(key_engine, [secrets.token_bytes(32)])


@pytest.fixture
async def database(
    database_url: str, vault: Vault, key_engine: KeyEngine, signals: Signals, clock: Clock
) -> AsyncIterator[Database]:
    """A fresh database with all tables and an open vault, once on SQLite and once on PostgreSQL."""
    database = Database(database_url, vault, Ids(), signals)
    await create_schema(database, key_engine)
    await vault.open_house(clock())
    yield database
    await database.close()


async def create_schema(database: Database, key_engine: KeyEngine) -> None:
    """Make all tables that do not stand yet."""
    async with key_engine.begin() as connection:
        if not database.is_sqlite:
            await connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {KEY_SCHEMA}"))
        await connection.run_sync(key_metadata.create_all)
    async with database.transaction() as tx:
        await tx.connection.run_sync(metadata.create_all)


async def empty_postgres(url: str) -> None:
    """Remove every row the last test left; a statement for all tables, since each one alone waits for the disk."""
    engine = postgresql_engine(url)
    try:
        async with engine.begin() as connection:
            query = text("SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', :keys)")
            rows: list[Any] = list(await connection.execute(query, {"keys": KEY_SCHEMA}))
            tables = [f'"{schema}"."{name}"' for schema, name in rows if name != "alembic_version"]
            if tables:
                await connection.execute(text(f"TRUNCATE {', '.join(tables)} CASCADE"))
    finally:
        await engine.dispose()


@pytest.fixture
def world(database: Database, clock: Clock) -> World:
    """Makes officers, persons and tickets."""
    return World(database, clock)
