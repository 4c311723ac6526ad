"""Tables of the words officers add to what counts as danger, and of how they corrected what was read from words."""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, String, Table, text

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

_STANDS = text("undone_at IS NULL")

# What one of them says holds everywhere. No row goes: what was undone shows what once stood.
added_words = Table(
    "added_words",
    metadata,
    id_column(),
    Column("text", String(80), nullable=False),  # as it was typed
    Column("plain", String(120), nullable=False),  # its bare words, which make it the same as another
    Column("language", String(3), nullable=False, server_default=""),  # empty: none in particular
    Column("kind", String(10), nullable=False),
    Column("urgency", String(8)),
    Column("category", String(40)),
    Column("agency", ForeignKey("agencies.code"), nullable=False),
    Column("added_by", ForeignKey("officers.id"), nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("undone_by", ForeignKey("officers.id")),
    Column("undone_at", Instant),
    one_of("kind", "word", "exception"),
    one_of("urgency", "critical", "high", "normal"),
    CheckConstraint("(kind = 'word') = (urgency IS NOT NULL)", name="meaning"),
    CheckConstraint("(urgency IS NULL) = (category IS NULL)", name="naming"),
    CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)", name="undoing"),
    Index("uq_added_words_standing", "plain", unique=True, sqlite_where=_STANDS, postgresql_where=_STANDS),
)

# One row for each ticket whose urgency an officer found wrong; it goes when they find it right again.
urgency_corrections = Table(
    "urgency_corrections",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("judged", String(8), nullable=False),  # before any officer changed it
    Column("given", String(8), nullable=False),
    Column("was_low", Boolean, nullable=False),
    Column("way", String(8), nullable=False),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("at", Instant, nullable=False, index=True),
    one_of("judged", "critical", "high", "normal", "none"),
    one_of("given", "critical", "high", "normal", "none"),
    one_of("way", "set", "closed"),
)
