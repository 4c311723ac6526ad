"""SQLite as we need it: the newest build at hand through aiosqlite, one immediate writer, readers that cannot write."""

import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import aiosqlite
from sqlalchemy import event
from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_dbapi
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool
from sqlalchemy.util.concurrency import await_

from storage.one_trip import OneTripConnection

try:
    from pysqlite3 import dbapi2 as _newest
except ImportError:  # no wheel for this platform: the interpreter's own build serves
    _newest = sqlite3

driver: ModuleType = _newest
WAL_RESET_FIXED = (3, 51, 3)  # older builds can damage a WAL file under two writers, sqlite.org/wal.html#walresetbug
# Small: the system keeps the pages anyway, and these would be held a second time (10 MiB at 2,000 conversations).
_WRITER_CACHE_KIB = 6_000
_READER_CACHE_KIB = 4_000
_BUSY_TIMEOUT_S = 2.0


class _Driver(AsyncAdapt_aiosqlite_dbapi):
    """aiosqlite on the build above: its error classes must be that build's, else no error is recognised."""

    def __init__(self) -> None:
        super().__init__(aiosqlite, driver)

    def _init_dbapi_attributes(self) -> None:
        for name in (
            "DatabaseError",
            "Error",
            "IntegrityError",
            "NotSupportedError",
            "OperationalError",
            "ProgrammingError",
            "sqlite_version",
            "sqlite_version_info",
            "PARSE_COLNAMES",
            "PARSE_DECLTYPES",
            "Binary",
        ):
            setattr(self, name, getattr(self.sqlite, name))

    def connect(self, *_: Any, async_creator_fn: Callable[..., Any], **__: Any) -> OneTripConnection:
        return OneTripConnection(self, await_(async_creator_fn()))


def is_safe_for_two_writers() -> bool:
    return tuple(driver.sqlite_version_info) >= WAL_RESET_FIXED


def writing_engine(path: Path, kind: type[aiosqlite.Connection] = aiosqlite.Connection) -> AsyncEngine:
    """The one connection that writes and checkpoints; every transaction takes the write lock when it begins."""
    engine = _engine(
        path,
        kind,
        size=1,
        reset=None,  # every transaction here is committed or rolled back by name: one trip less
        pragmas=(
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            f"cache_size=-{_WRITER_CACHE_KIB}",
        ),
    )
    event.listen(engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def reading_engine(path: Path, kind: type[aiosqlite.Connection] = aiosqlite.Connection) -> AsyncEngine:
    """Connections that see one moment each and cannot write."""
    engine = _engine(path, kind, size=4, pragmas=("query_only=ON", f"cache_size=-{_READER_CACHE_KIB}"))
    event.listen(engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN DEFERRED"))
    return engine


def _engine(
    path: Path,
    kind: type[aiosqlite.Connection],
    *,
    size: int,
    pragmas: tuple[str, ...],
    reset: Literal["rollback"] | None = "rollback",
) -> AsyncEngine:
    return create_async_engine(
        "sqlite+aiosqlite://",
        module=_Driver(),
        async_creator=_creator(path, kind, pragmas),
        poolclass=AsyncAdaptedQueuePool,
        pool_size=size,
        max_overflow=0,
        pool_timeout=_BUSY_TIMEOUT_S,
        pool_reset_on_return=reset,
    )


def _creator(path: Path, kind: type[aiosqlite.Connection], pragmas: tuple[str, ...]) -> Callable[..., Awaitable[Any]]:
    def connect() -> Any:
        connection = driver.connect(
            str(path), isolation_level=None, timeout=_BUSY_TIMEOUT_S, check_same_thread=False, cached_statements=256
        )
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    async def create(*_: object, **__: object) -> Any:
        connection = kind(connect, 256)
        connection._thread.daemon = True
        return await connection

    return create
