"""Fixtures of the threat tests: conversations on SQLite alone, since what is tried here is decided in memory."""

from pathlib import Path

import pytest

from tests.conftest import Schemas, sqlite_url
from tests.talk import master_key, parts, talk, vault

__all__ = ["master_key", "parts", "talk", "vault"]


@pytest.fixture(params=["sqlite"])
async def database_url(request: pytest.FixtureRequest, tmp_path: Path, schemas: Schemas) -> str:
    if request.param == "postgresql":
        url: str = request.getfixturevalue("postgres").url()
        await schemas.empty_postgres(url)
        return url
    await schemas.copy_sqlite(tmp_path)
    return sqlite_url(tmp_path)
