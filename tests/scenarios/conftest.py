"""One running installation per kind, shared by all scenarios: each test is a new person."""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Iterator
from functools import partial
from operator import eq

import aiohttp
import asyncpg
import pytest
from sqlalchemy import make_url

from tests.postgres import PostgresServer
from tests.scenarios.installation import Installation, new_name
from tests.scenarios.people import CHANNELS
from tests.scenarios.person import Person
from tests.scenarios.records import once, problems_of


@pytest.fixture(scope="session")
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """The product, running: on SQLite, on PostgreSQL, or split into web and jobs on PostgreSQL."""
    kind = getattr(request, "param", "sqlite")
    folder = tmp_path_factory.mktemp(kind)
    url = f"sqlite+aiosqlite:///{folder}/pulang.db"
    if kind != "sqlite":
        url = asyncio.run(new_postgres(request.getfixturevalue("postgres")))
    modes = ("web", "jobs") if kind == "split" else ("serve",)
    installation = Installation(folder, url, modes=modes, entry="tests.scenarios.later")
    try:
        asyncio.run(installation.open())
        yield installation
    finally:
        asyncio.run(installation.close())


async def new_postgres(server: PostgresServer) -> str:
    """The address of a fresh database on the tests' server."""
    url = make_url(server.url())
    name = f"scenario_{new_name()}"
    connection = await asyncpg.connect(url.set(drivername="postgresql").render_as_string(hide_password=False))
    try:
        await connection.execute(f"CREATE DATABASE {name}")
    finally:
        await connection.close()
    return url.set(database=name).render_as_string(hide_password=False)


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(), timeout=aiohttp.ClientTimeout(total=30)
    ) as session:
        yield session


@pytest.fixture(params=list(CHANNELS))
def worker(request: pytest.FixtureRequest, house: Installation, http: aiohttp.ClientSession) -> Person:
    """A worker nobody has met, once on each channel."""
    return CHANNELS[request.param](house, http)


@pytest.fixture
def seed() -> int:
    """What random choices begin with; printed with a failure, and given again by PULANG_TEST_SEED."""
    chosen = int(os.environ.get("PULANG_TEST_SEED") or random.SystemRandom().randrange(2**32))
    sys.stdout.write(f"PULANG_TEST_SEED={chosen}\n")
    return chosen


@pytest.fixture(autouse=True)
def invariants(house: Installation) -> Iterator[None]:
    """Look at every invariant after each test (THREATS.md section 5, rule 5)."""
    yield
    asyncio.run(once(lambda: problems_of(house), partial(eq, [])))
