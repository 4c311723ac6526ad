"""Transactions on the data database: one way to write, one to read, driver errors turned into ours."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import CursorResult, Executable, Table
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import Conflict, StorageTrouble
from storage.engines import Engines, insert_or_ignore, postgresql_engine, sqlite_path
from storage.ids import Ids
from storage.keys import Vault
from storage.prepared import Prepared, Values
from storage.signals import Signals
from storage.sqlite import driver, reading_engine, writing_engine

# What waits longer is given up, so that a webhook gets its 503 within two seconds (THREATS.md I2).
_STATEMENT_TIMEOUT_MS = 10_000
_LOCK_TIMEOUT_MS = 1_800
_WRITER_PATIENCE_S = 1.8


@dataclass(slots=True)
class Transaction:
    """What storage functions work on. `signals` go out after the commit, and only then.

    standing: what rows hold by their ids, noted by whoever reads and writes them in order to write less.
    """

    connection: AsyncConnection
    vault: Vault
    ids: Ids
    is_sqlite: bool
    may_write: bool = True
    standing: dict[int, tuple[object, ...]] = field(default_factory=dict)
    _deferring: Any = None  # the connection that can do without waiting, on SQLite
    _after: list[tuple[str, str]] = field(default_factory=list)

    async def execute(
        self, statement: Executable, rows: Sequence[Mapping[str, Any]] | Mapping[str, Any] | None = None
    ) -> CursorResult[Any]:
        self._check(statement)
        return await self.connection.execute(statement, rows)

    async def fetch(self, statement: Prepared, values: Values) -> list[Any]:
        """Rows of one statement, as tuples with the columns' names."""
        return (await self.fetch_together((statement, values)))[0]

    async def fetch_together(self, *asked: tuple[Prepared, Values]) -> list[list[Any]]:
        """Rows of several statements for the price of one trip, where that is what costs."""
        if self._deferring is None:
            return [list(await self.execute(each.statement, dict(values))) for each, values in asked]
        found = await self._deferring.fetch([each.bind(values) for each, values in asked])
        return [each.rows(rows) for (each, _), rows in zip(asked, found, strict=True)]

    async def put(self, statement: Prepared, given: Sequence[Values] | Values) -> None:
        """Write without asking for the outcome: one set of values, or many rows of one shape.

        An error shows at the next `fetch` or `execute`, at the latest at the commit.
        """
        if self._deferring is None:
            self._check(statement.statement)
            await self.connection.execute(statement.statement, given)
        elif isinstance(given, Mapping):
            self._deferring.put(*statement.bind(given), many=False)
        else:
            self._deferring.put(*statement.bind_many(given), many=True)

    def insert_or_ignore(self, table: Table) -> Any:
        """An INSERT that leaves out rows which already stand there."""
        return insert_or_ignore(table, self.is_sqlite)

    def tell(self, topic: str, payload: str = "") -> None:
        """Wake who waits for `topic` once this is committed; payloads are ids only."""
        self._after.append((topic, payload))

    def _check(self, statement: Executable) -> None:
        """Where nothing is committed together, PostgreSQL would take a write at once and let a lock go at once."""
        if not self.may_write and (statement.is_dml or getattr(statement, "_for_update_arg", None) is not None):
            raise TypeError("This writes or locks, and `reading()` can do neither.")


def data_engines(url: str) -> Engines:
    path = sqlite_path(url)
    if path is not None:
        return Engines(writing_engine(path), reading_engine(path))
    settings = {
        "synchronous_commit": "on",
        "lock_timeout": str(_LOCK_TIMEOUT_MS),
        "statement_timeout": str(_STATEMENT_TIMEOUT_MS),
        "idle_in_transaction_session_timeout": "60000",
    }
    writer = postgresql_engine(url, connect_args={"server_settings": settings})
    # The same connections; under READ COMMITTED a transaction around reading would be two trips for nothing.
    return Engines(writer, writer.execution_options(isolation_level="AUTOCOMMIT"))


class Database:
    """The data database. On SQLite one connection writes, so transactions queue for it; readers never wait.

    engines: closed with this and usable again afterwards; `None` opens them.
    """

    def __init__(self, url: str, vault: Vault, ids: Ids, signals: Signals, engines: Engines | None = None) -> None:
        self.vault = vault
        self.ids = ids
        self.signals = signals
        self.path = sqlite_path(url)
        self.is_sqlite = self.path is not None
        self._writer_free = asyncio.Lock()
        self._writer, self._reader = engines or data_engines(url)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Commit what the block wrote, all or nothing.

        Raises:
            Conflict: a uniqueness rule was broken.
            StorageTrouble: the database is full, locked, gone or read-only; nothing was written.
        """
        with _our_errors():
            async with self._turn_to_write(), self._writer.connect() as connection:
                transaction = Transaction(connection, self.vault, self.ids, self.is_sqlite)
                if self.is_sqlite:
                    transaction._deferring = (await connection.get_raw_connection()).dbapi_connection
                try:
                    await _begin(connection, transaction._deferring)
                    yield transaction
                    await _to_the_end(connection.commit())
                except BaseException:
                    await _to_the_end(_roll_back(connection))
                    raise
        if transaction._after:
            await self.signals.send(transaction._after)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """See the database without being able to change it; on SQLite one moment of it, on PostgreSQL each anew."""
        with _our_errors():
            async with self._reader.connect() as connection:
                yield Transaction(connection, self.vault, self.ids, self.is_sqlite, may_write=False)

    @asynccontextmanager
    async def _turn_to_write(self) -> AsyncIterator[None]:
        if not self.is_sqlite:
            yield
            return
        try:
            await asyncio.wait_for(self._writer_free.acquire(), _WRITER_PATIENCE_S)
        except TimeoutError:
            raise StorageTrouble("The database is busy.") from None
        try:
            yield
        finally:
            self._writer_free.release()

    async def close(self) -> None:
        await self._writer.dispose()
        await self._reader.dispose()


async def _begin(connection: AsyncConnection, deferring: Any) -> None:
    """Begin; where statements can be handed over without waiting, this one is."""
    if deferring is None:
        await connection.begin()
        return
    deferring.defers = True
    try:
        await connection.begin()
    finally:
        deferring.defers = False


async def _to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Commit or roll back whole, also when cancelled: half-way it leaves a lock behind (THREATS.md section 6)."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise


async def _roll_back(connection: AsyncConnection) -> None:
    if not connection.in_transaction():
        await connection.invalidate()  # a commit that failed: SQLAlchemy is through with it, the database is not
        return
    try:
        await connection.rollback()
    except SQLAlchemyError:
        # At disk full SQLite has rolled back by itself, and a second one raises and would hide the cause.
        await connection.invalidate()


class _our_errors:  # noqa: N801  # reads like a statement where it is used
    """Driver errors never leave storage."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, IntegrityError | driver.IntegrityError):
            raise Conflict("The database refused a row: IntegrityError.") from error
        if isinstance(error, DBAPIError):
            raise StorageTrouble(f"The database refused: {type(error.orig).__name__}.") from error
        if isinstance(error, SQLAlchemyError | driver.Error | OSError):
            raise StorageTrouble(f"The database is out of reach: {type(error).__name__}.") from error
