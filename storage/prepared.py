"""Statements of a message's way: written once by SQLAlchemy, on SQLite run without it.

Compiling, binding and mapping a statement through SQLAlchemy costs several times what SQLite needs to run it, and a
message passes about twenty. So these are compiled once for each shape of their values and handed to the driver as they
are; on PostgreSQL they go SQLAlchemy's own way, since there the server's answer is what takes the time.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any

from sqlalchemy import Boolean, Executable, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import NullType

from storage.engines import insert_or_ignore
from storage.types import Instant, from_microseconds, to_microseconds

Values = Mapping[str, Any]
_DIALECT = sqlite.dialect(paramstyle="qmark")
_CONVERT: tuple[tuple[type[Any], Callable[[Any], Any]], ...] = ((Instant, from_microseconds), (Boolean, bool))


@dataclass(frozen=True, slots=True)
class _Ready:
    """SQL for one shape of values. fixed: the statement's own values; pick: those given, in the order of the SQL.

    moments: which places hold moments.
    """

    sql: str
    fixed: Mapping[str, Any]
    pick: Callable[[Values], tuple[Any, ...]]
    moments: tuple[int, ...]

    def bind(self, values: Values) -> list[Any]:
        given = list(self.pick({**self.fixed, **values} if self.fixed else values))
        for place in self.moments:
            given[place] = to_microseconds(given[place])
        return given


class Prepared:
    """One statement. Lists in its values belong to `IN` conditions with an expanding parameter of that name."""

    def __init__(self, statement: Executable, for_postgresql: Callable[[], Executable] | None = None) -> None:
        self._statement = statement
        self._for_postgresql = for_postgresql
        self._ready: dict[tuple[object, ...], _Ready] = {}
        columns = list(getattr(statement, "selected_columns", ()))  # none: it writes
        self._make_row: Callable[[Iterable[Any]], Any] = _row_type([column.key for column in columns])._make
        self._conversions = [
            (position, convert)
            for position, column in enumerate(columns)
            for kind, convert in _CONVERT
            if isinstance(column.type, kind)
        ]

    @cached_property
    def statement(self) -> Executable:
        """What SQLAlchemy runs on PostgreSQL."""
        return self._for_postgresql() if self._for_postgresql is not None else self._statement

    def bind(self, values: Values) -> tuple[str, list[Any]]:
        """The SQL and its values in order."""
        flat = dict(values)
        for name in [name for name, value in values.items() if type(value) is list]:
            value = flat.pop(name)
            padded = value + value[-1:] * (_padded(len(value)) - len(value))
            flat |= {f"{name}_{place}": each for place, each in enumerate(padded, 1)}
        ready = self._ready.get(tuple(flat))
        if ready is None:
            ready = self._make(tuple(flat), values)
        return ready.sql, ready.bind(flat)

    def bind_many(self, rows: Sequence[Values]) -> tuple[str, list[list[Any]]]:
        """The same for many rows of one shape."""
        names = tuple(rows[0])
        ready = self._ready.get(names) or self._make(names, {})
        bind = ready.bind
        return ready.sql, [bind(row) for row in rows]

    def rows(self, found: Sequence[tuple[Any, ...]]) -> list[Any]:
        """What the driver gave, with names and as the values the columns stand for."""
        make, conversions = self._make_row, self._conversions
        rows = []
        for raw in found:
            values = list(raw)
            for position, convert in conversions:
                if values[position] is not None:
                    values[position] = convert(values[position])
            rows.append(make(values))
        return rows

    def _make(self, names: tuple[str, ...], values: Values) -> _Ready:
        statement: Any = self._statement
        compiled = statement.compile(dialect=_DIALECT, column_keys=list(names) if statement.is_insert else None)
        lists = {name: [value[-1]] * _padded(len(value)) for name, value in values.items() if type(value) is list}
        expanded = compiled.construct_expanded_state({**(values or dict.fromkeys(names)), **lists})
        order = tuple(expanded.positiontup)
        fixed = {name: expanded.parameters[name] for name in order if name not in names}
        kinds = {name: bind.type for name, bind in compiled.binds.items()}
        if untyped := [name for name, kind in kinds.items() if isinstance(kind, NullType)]:
            raise TypeError(f"What goes into {untyped} has no type: a moment among them would be stored as words.")
        moments = tuple(place for place, name in enumerate(order) if isinstance(kinds.get(name), Instant))
        ready = self._ready[names] = _Ready(expanded.statement, fixed, _picker(order), moments)
        return ready


def insert_new(table: Table) -> Prepared:
    """An INSERT that leaves out rows which already stand there."""
    return Prepared(insert_or_ignore(table, is_sqlite=True), lambda: insert_or_ignore(table, is_sqlite=False))


def _row_type(names: Sequence[str]) -> Any:
    return namedtuple("Row", names)  # the names are known when the statement is


def _padded(size: int) -> int:
    """Few shapes, so that the database remembers what it has prepared."""
    return 1 << (size - 1).bit_length()


def _picker(order: tuple[str, ...]) -> Callable[[Values], tuple[Any, ...]]:
    if not order:
        return lambda _: ()
    if len(order) == 1:
        only = order[0]
        return lambda values: (values[only],)
    return itemgetter(*order)
