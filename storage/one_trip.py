"""A cursor whose every statement is one trip to aiosqlite's thread, where SQLAlchemy's own takes three or four.

A trip (queue, thread switch, wake-up of the loop) costs more than most of our statements do.
"""

from collections import deque
from collections.abc import Iterator, Sequence
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
        aio = self._adapted._connection
        try:
            answer: _Answer = await_(aio._execute(work, aio._conn, operation, parameters))
        except Exception as error:
            self._adapted._handle_exception(error)
        self.description, self.rowcount, self.lastrowid, rows = answer
        self._rows = deque(rows)
        return self


class OneTripConnection(AsyncAdapt_aiosqlite_connection):
    """SQLAlchemy's connection over aiosqlite, with the cursor above."""

    __slots__ = ()

    def cursor(self, server_side: bool = False) -> Any:
        return OneTripCursor(self)


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
