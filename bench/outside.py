"""Looks into a running system's database from outside: row counts and sizes."""

import asyncio
import importlib
from types import ModuleType
from typing import Any

from sqlalchemy.engine import make_url


class Outside:
    """A reading connection of its own; it writes nothing and checkpoints nothing."""

    def __init__(self, database_url: str) -> None:
        self._url = make_url(database_url)
        self._runner: asyncio.Runner | None = None
        self._connection: Any = None

    def __enter__(self) -> "Outside":
        if self._url.get_backend_name() == "sqlite":
            self._connection = sqlite_module().connect(f"file:{self._url.database}?mode=ro", uri=True)
        else:
            self._runner = asyncio.Runner()
            self._connection = self._runner.run(connect_postgresql(self._url.render_as_string(hide_password=False)))
        return self

    def __exit__(self, *error: object) -> None:
        if self._runner is None:
            self._connection.close()
        else:
            self._runner.run(self._connection.close())
            self._runner.close()

    def count(self, query: str) -> int:
        if self._runner is None:
            return int(self._connection.execute(query).fetchone()[0])
        return int(self._runner.run(self._connection.fetchval(query)))


async def connect_postgresql(url: str) -> Any:
    import asyncpg

    return await asyncpg.connect(url.replace("+asyncpg", ""))


def sqlite_module() -> ModuleType:
    """Return the newer SQLite where there is one: it is what the system under test uses."""
    try:
        return importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return importlib.import_module("sqlite3")


def postgresql_bytes(database_url: str) -> int:
    with Outside(database_url) as outside:
        return outside.count("SELECT pg_database_size(current_database())")
