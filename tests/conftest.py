"""Fixtures every test may use: both databases, an open vault, a clock that only tests move."""

import secrets
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

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

# The longest files, longest first: workers that begin with them end together.
_LONGEST = (
    "browser/test_console.py",
    "faults/test_crashes.py",
    "scenarios/test_conversations.py",
    "api/test_schema_conformance.py",
    "scenarios/test_arrivals.py",
    "faults/test_trouble.py",
    "browser/test_desk_tools.py",
    "browser/test_chat_page.py",
    "scenarios/test_polling.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Call tests on PostgreSQL slow (`make check` runs on SQLite, `make test` on both), and let the longest begin."""
    for item in items:
        callspec = getattr(item, "callspec", None)
        if callspec is not None and "postgresql" in callspec.params.values():
            item.add_marker(pytest.mark.slow)
    places = {Path(__file__).parent / name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> "Schemas":
    return Schemas(tmp_path_factory.mktemp("schema"))


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(request: pytest.FixtureRequest, tmp_path: Path, schemas: "Schemas") -> str:
    """The address of an empty database with all tables: a copied file, or on PostgreSQL the same one, emptied."""
    if request.param == "sqlite":
        await schemas.copy_sqlite(tmp_path)
        return sqlite_url(tmp_path)
    url: str = request.getfixturevalue("postgres").url()
    await schemas.empty_postgres(url)
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
    """Shut until `database` opens it."""
    return Vault(key_engine, [secrets.token_bytes(32)])


@pytest.fixture
async def database(database_url: str, vault: Vault, signals: Signals, clock: Clock) -> AsyncIterator[Database]:
    """A fresh database with all tables and an open vault, once on SQLite and once on PostgreSQL."""
    database = Database(database_url, vault, Ids(), signals)
    await vault.open_house(clock())
    yield database
    await database.close()


class Schemas:
    """Makes the tables once per test process, since making them takes longer than most tests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._has_sqlite = False
        self._has_postgres = False

    async def copy_sqlite(self, folder: Path) -> None:
        if not self._has_sqlite:
            await _make_schema(sqlite_url(self._folder))
            self._has_sqlite = True
        for path in self._folder.glob("*.db"):
            shutil.copy(path, folder)

    async def empty_postgres(self, url: str) -> None:
        if not self._has_postgres:
            await _make_schema(url)
            self._has_postgres = True
        await empty_postgres(url)


def sqlite_url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder}/pulang.db"


async def _make_schema(url: str) -> None:
    keys = KeyEngine(url)
    database = Database(url, Vault(keys, [secrets.token_bytes(32)]), Ids(), Signals())
    await create_schema(database, keys)
    await database.close()
    await keys.close()


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
    engine = postgresql_engine(url)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("SET LOCAL session_replication_role = replica"))
            await connection.execute(text(_EMPTY))
    finally:
        await engine.dispose()


_EMPTY = f"""
DO $$ DECLARE found record; BEGIN
FOR found IN SELECT schemaname, tablename FROM pg_tables
    WHERE schemaname IN ('public', '{KEY_SCHEMA}') AND tablename <> 'alembic_version'
LOOP EXECUTE format('DELETE FROM %I.%I', found.schemaname, found.tablename); END LOOP; END $$
"""


@pytest.fixture
def world(database: Database, clock: Clock) -> World:
    """Makes officers, persons and tickets."""
    return World(database, clock)
