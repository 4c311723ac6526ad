"""Tables of words an officer gives so that a person can know them, and of what a person keeps as proof."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, SmallInteger, String, Table

from storage.schema.base import id_column, metadata
from storage.types import Instant

# A word is known by its keyed hash; the row is gone when it was confirmed, guessed at too often, or some days old.
officer_words = Table(
    "officer_words",
    metadata,
    id_column(),
    Column("ticket_id", BigInteger, nullable=False),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("word_hash", LargeBinary(16), nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Index("ix_officer_words_ticket", "ticket_id"),
)

# What a person keeps to prove a claim: a file, words, or both. kept_at: when the house had it.
proofs = Table(
    "proofs",
    metadata,
    id_column(),
    Column("person_id", ForeignKey("persons.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("file_id", BigInteger),
    Column("kept_at", Instant, nullable=False),
    Column("sealed_words", LargeBinary),  # person key
)
