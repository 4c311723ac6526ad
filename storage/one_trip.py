"""A cursor whose every statement is one trip to aiosqlite's thread, where SQLAlchemy's own takes three or four.

A trip (queue, thread switch, wake-up of the loop) costs more than most of our statements do. A write nobody asks the
outcome of need not even wait for its own: the thread works in order, and the next answer, at the latest the commit's,
brings its error.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection
from sqlalchemy.util.concurrency import await_

_Answer = tuple[Any, int, int | None, list[Any]]


class OneTripCursor:
    """What SQLAlchemy needs of a DB-API cursor; rows are fetched with the statement."""

    server_side = False
    __slots__ = ("_adapted", "_rows", "arraysize", "description", "lastrowid", "rowcount")

    def __init__(self, adapted: "OneTripConnection") -> None:
        self._adapted = adapted
        self._rows: deque[Any] = deque()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    def execute(self, operation: str, parameters: Any = None) -> "OneTripCursor":
        return self._travel(_execute, operation, parameters or ())

    def executemany(self, operation: str, seq_of_parameters: Sequence[Any]) -> "OneTripCursor":
        return self._travel(_execute_many, operation, seq_of_parameters)

    def fetchone(self) -> Any:
        return self._rows.popleft() if self._rows else None

    def fetchmany(self, size: int | None = None) -> list[Any]:
        return [self._rows.popleft() for _ in range(min(size or self.arraysize, len(self._rows)))]

    def fetchall(self) -> list[Any]:
        rows = list(self._rows)
        self._rows.clear()
        return rows

    def __iter__(self) -> Iterator[Any]:
        while self._rows:
            yield self._rows.popleft()

    def setinputsizes(self, *_: Any) -> None:
        """SQLite takes values as they are."""

    async def _async_soft_close(self) -> None:
        """The thread's cursor was closed with the statement."""

    def close(self) -> None:
        self._rows.clear()

    def _travel(self, work: Any, operation: str, parameters: Any) -> "OneTripCursor":
        adapted = self._adapted
        aio, errors = adapted._connection, adapted.errors
        if adapted.defers:
            aio._tx.put_nowait((None, partial(_note_error, errors, work, aio._conn, operation, parameters)))
            return self
        try:
            answer: _Answer = await_(aio._execute(_unless_failed, errors, work, aio._conn, operation, parameters))
        except Exception as error:
            adapted._handle_exception(error)
        self.description, self.rowcount, self.lastrowid, rows = answer
        self._rows = deque(rows)
        return self


class OneTripConnection(AsyncAdapt_aiosqlite_connection):
    """SQLAlchemy's connection over aiosqlite, with the cursor above.

    defers: statements are handed over without waiting. errors: what went wrong with those since the last begin.
    """

    __slots__ = ("defers", "errors")

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self.defers = False
        self.errors: list[Exception] = []

    def cursor(self, server_side: bool = False) -> Any:
        return OneTripCursor(self)

    async def fetch(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[list[Any]]:
        """The rows of several statements, in one trip."""
        aio = self._connection
        found: list[list[Any]] = await aio._execute(_unless_failed, self.errors, _fetch, aio._conn, statements)
        return found

    def put(self, operation: str, parameters: Sequence[Any], *, many: bool) -> None:
        """Hand a write over without waiting."""
        aio, work = self._connection, _execute_many if many else _execute
        aio._tx.put_nowait((None, partial(_note_error, self.errors, work, aio._conn, operation, parameters)))

    def commit(self) -> None:
        aio = self._connection
        try:
            await_(aio._execute(_unless_failed, self.errors, _commit, aio._conn))
        except Exception as error:
            self._handle_exception(error)

    def rollback(self) -> None:
        super().rollback()
        self.errors.clear()


def _unless_failed(errors: list[Exception], work: Any, *values: Any) -> Any:
    """Do the next piece of work, or tell what went wrong with a deferred one before it."""
    if errors:
        raise errors[0]
    return work(*values)


def _note_error(errors: list[Exception], work: Any, *values: Any) -> None:
    if errors:
        return  # the transaction is lost already
    try:
        work(*values)
    except Exception as error:
        errors.append(error)


def _commit(connection: Any) -> None:
    connection.commit()


def _fetch(connection: Any, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[list[Any]]:
    return [connection.execute(operation, parameters).fetchall() for operation, parameters in statements]


def _execute(connection: Any, operation: str, parameters: Any) -> _Answer:
    cursor = connection.execute(operation, parameters)
    try:
        rows = cursor.fetchall() if cursor.description else []
        return cursor.description, cursor.rowcount, cursor.lastrowid, rows
    finally:
        cursor.close()


def _execute_many(connection: Any, operation: str, parameters: Any) -> _Answer:
    cursor = connection.executemany(operation, parameters)
    try:
        return None, cursor.rowcount, cursor.lastrowid, []
    finally:
        cursor.close()
