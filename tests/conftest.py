"""Fixtures every test may use: both databases, an open vault, a clock that only tests move."""

import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from aiohttp import web_app
from structlog.dev import ConsoleRenderer, plain_traceback
from structlog.processors import add_log_level

from storage.database import Database
from storage.engines import Engines, KeyEngine
from storage.ids import Ids
from storage.keys import Vault
from storage.signals import Signals
from tests.clock import Clock
from tests.databases import Databases
from tests.postgres import PostgresServer
from tests.world import World

# The longest files, longest first: workers that begin with them end together.
_LONGEST = (
    "browser/test_console.py",
    "browser/test_console_attacks.py",
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


@pytest.fixture(scope="session", autouse=True)
def plain_traces() -> None:
    """Tell errors in a few lines: by default each is drawn with all its variables, which takes a second."""
    renderer = ConsoleRenderer(colors=False, exception_formatter=plain_traceback)
    structlog.configure(processors=[add_log_level, renderer])


@pytest.fixture(autouse=True)
def no_application_stays() -> Iterator[None]:
    """aiohttp remembers the applications of its last thousand handlers, each with all its routes and templates."""
    yield
    web_app._cached_build_middleware.cache_clear()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    server = PostgresServer()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Databases:
    return Databases(tmp_path_factory.mktemp("databases"))


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(request: pytest.FixtureRequest, databases: Databases) -> str:
    """The address of an empty database with all tables."""
    if request.param == "sqlite":
        return await databases.empty_sqlite()
    return await databases.empty_postgres(request.getfixturevalue("postgres").url())


@pytest.fixture
def own_threads() -> bool:
    """Whether SQLite works on threads of its own, as in the product."""
    return False


@pytest.fixture
def engines(databases: Databases, database_url: str, own_threads: bool) -> tuple[Engines, Engines]:
    """What opens the data and the key store."""
    return databases.engines(database_url, own_threads=own_threads)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def signals() -> Signals:
    return Signals()


@pytest.fixture
async def key_engine(database_url: str, engines: tuple[Engines, Engines]) -> AsyncIterator[KeyEngine]:
    engine = KeyEngine(database_url, engines[1])
    yield engine
    await engine.close()


@pytest.fixture
def vault(key_engine: KeyEngine) -> Vault:
    """Shut until `database` opens it."""
    return Vault(key_engine, [secrets.token_bytes(32)])


@pytest.fixture
async def database(
    database_url: str, engines: tuple[Engines, Engines], vault: Vault, signals: Signals, clock: Clock
) -> AsyncIterator[Database]:
    """A fresh database with all tables and an open vault, once on SQLite and once on PostgreSQL."""
    database = Database(database_url, vault, Ids(), signals, engines[0])
    try:
        await vault.open_house(clock())
        yield database
    finally:
        await database.close()  # else the next test would meet this one's connections


@pytest.fixture
def world(database: Database, clock: Clock) -> World:
    """Makes officers, persons and tickets."""
    return World(database, clock)
