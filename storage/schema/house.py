"""Tables that the installation keeps for itself, and the key store's one."""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, String, Table, text

from storage.schema.base import id_column, key_metadata, metadata, one_of
from storage.types import Instant

audit = Table(
    "audit",
    metadata,
    id_column(),
    Column("at", Instant, nullable=False),
    Column("actor", String(16), nullable=False),
    Column("officer_id", BigInteger),
    Column("action", String(32), nullable=False),
    Column("ticket_id", BigInteger),
    Column("subject", String(80), nullable=False, server_default=""),
    Column("position", BigInteger, unique=True),  # set by the sealing job
    Column("chain_hash", LargeBinary(32)),
    one_of("actor", "officer", "system", "person", "command"),
    Index("ix_audit_unsealed", "id", sqlite_where=text("position IS NULL"), postgresql_where=text("position IS NULL")),
    Index("ix_audit_ticket", "ticket_id", "officer_id", "action", "at"),
    Index("ix_audit_at", "at"),
)

# Blind search: HMACs of words. Gone with the ticket or person they belong to.
search_words = Table(
    "search_words",
    metadata,
    Column("word_hash", LargeBinary(12), primary_key=True),
    Column("owner_id", BigInteger, primary_key=True),
    Column("owner", String(8), nullable=False),
    one_of("owner", "ticket", "person"),
    Index("ix_search_words_owner", "owner_id"),
)

# Small facts of the installation: polling offset, newest stored time, demo marks.
facts = Table(
    "facts",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("value", String(400), nullable=False),
)

# The key store: another file on SQLite, a schema of its own on PostgreSQL; never part of a data backup.
data_keys = Table(
    "data_keys",
    key_metadata,
    Column("kind", String(8), primary_key=True),
    Column("owner", BigInteger, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Instant, nullable=False),
    one_of("kind", "day", "person", "ticket", "officer", "lookup", "house"),
)
