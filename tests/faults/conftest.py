"""The short form of the fault tests, and with --faults-full the long one."""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from tests.faults.crowd import Crowd
from tests.scenarios.conftest import new_postgres
from tests.scenarios.installation import Installation

FULL_CYCLES = 100


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--faults-full", action="store_true", help="100 crashes on each database instead of a few, and power cuts"
    )


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Power cuts mount disks, which only root may: they belong to the long form alone."""
    is_left_out = collection_path.name == "test_power_loss.py" and not config.getoption("--faults-full")
    return True if is_left_out else None


@dataclass(frozen=True)
class Plan:
    """How often to crash on SQLite and on PostgreSQL."""

    sqlite: int
    postgresql: int


@pytest.fixture
def plan(request: pytest.FixtureRequest) -> Plan:
    if request.config.getoption("--faults-full"):
        return Plan(FULL_CYCLES, FULL_CYCLES)
    return Plan(sqlite=5, postgresql=2)


@pytest.fixture
def seed() -> int:
    """What random choices begin with; printed, and given again by PULANG_TEST_SEED."""
    chosen = int(os.environ.get("PULANG_TEST_SEED") or random.SystemRandom().randrange(2**32))
    sys.stdout.write(f"\nPULANG_TEST_SEED={chosen}\n")
    return chosen


@pytest.fixture
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Installation]:
    """The product with room for a fault, on a database of its own; running."""
    with installed(request, tmp_path) as installation:
        yield installation


@contextmanager
def installed(request: pytest.FixtureRequest, folder: Path) -> Iterator[Installation]:
    kind = getattr(request, "param", "sqlite")
    url = f"sqlite+aiosqlite:///{folder}/pulang.db"
    if kind == "postgresql":
        url = asyncio.run(new_postgres(request.getfixturevalue("postgres")))
    installation = Installation(folder, url, entry="tests.faults.broken")
    try:
        asyncio.run(installation.open())
        yield installation
    finally:
        installation.environment.clear()
        asyncio.run(installation.close())


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
        yield session


@pytest.fixture
def crowd(house: Installation, http: aiohttp.ClientSession) -> Crowd:
    return Crowd(house, http)
