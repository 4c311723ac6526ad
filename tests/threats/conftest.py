"""Fixtures of the threat tests: conversations on SQLite alone, since what is tried here is decided in memory."""

import pytest

from tests.databases import Databases
from tests.talk import master_key, parts, talk, vault

__all__ = ["master_key", "parts", "talk", "vault"]


@pytest.fixture(params=["sqlite"])
async def database_url(request: pytest.FixtureRequest, databases: Databases) -> str:
    if request.param == "postgresql":
        return await databases.empty_postgres(request.getfixturevalue("postgres").url())
    return await databases.empty_sqlite()


@pytest.fixture
def own_threads() -> bool:
    return True
