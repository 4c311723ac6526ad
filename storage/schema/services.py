"""Tables of what the house does on an ordinary day."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, SmallInteger, String, Table, UniqueConstraint

from storage.schema.base import id_column, metadata
from storage.types import Instant

# A row is gone once it was kept or called off; it is nobody's record.
appointments = Table(
    "appointments",
    metadata,
    id_column(),
    Column("person_id", ForeignKey("persons.id"), nullable=False),
    Column("kind", String(24), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("ticket_id", BigInteger),
    Column("due_at", Instant, nullable=False),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("sealed_body", LargeBinary, nullable=False),  # person key
    UniqueConstraint("person_id", "kind", "subject"),
    Index("ix_appointments_due", "due_at"),
)

# Openings of the catalogue that people who wished for such were told of: the same code is never told again.
told_openings = Table(
    "told_openings",
    metadata,
    Column("code", String(40), primary_key=True),
    Column("told_at", Instant, nullable=False),
)
