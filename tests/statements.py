"""Writes down what a database is asked: how much work something is, on any machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from storage.engines import Engines


@contextmanager
def noted(engines: Engines) -> Iterator[list[str]]:
    """Every statement SQLAlchemy sends inside; one that writes many rows counts once."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        statements.append(statement)

    both = [engine.sync_engine for engine in engines]
    for engine in both:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        for engine in both:
            event.remove(engine, "before_cursor_execute", note)
