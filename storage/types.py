"""Column types that mean the same on both databases."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(BigInteger):
    """An aware UTC moment kept as whole microseconds since 1970: sorts, compares and reads alike everywhere.

    A plain type with processors of its own: a TypeDecorator costs three times as much for each value, and a message
    carries about thirty of them.
    """

    cache_ok = True
    render_bind_cast = True  # as the driver's own big integer: PostgreSQL cannot always tell a parameter's type

    def adapt(self, cls: Any, **kw: Any) -> Any:
        """Stay what it is: a dialect's own big integer would lose the processors."""
        return Instant()

    @property
    def python_type(self) -> Any:
        return datetime

    def bind_processor(self, dialect: Any) -> Any:
        return to_microseconds

    def result_processor(self, dialect: Any, coltype: object) -> Any:
        return from_microseconds

    def coerce_compared_value(self, op: Any, value: Any) -> Any:
        """Compare with moments as moments: by itself SQLAlchemy would go by the value's own type, and find nothing."""
        return self

    def literal_processor(self, dialect: Any) -> Callable[[datetime], str]:
        return lambda value: str(to_microseconds(value))


def to_microseconds(value: datetime | None) -> int | None:
    if value is None:
        return None
    since = value - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def from_microseconds(value: int | None) -> datetime | None:
    return None if value is None else _EPOCH + timedelta(microseconds=value)
