"""Tables of who may follow a case of somebody else."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, String, Table, UniqueConstraint

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

family_lines = Table(
    "family_lines",
    metadata,
    id_column(),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("code_hash", LargeBinary, nullable=False),  # keyed
    Column("scope", String(16), nullable=False),
    Column("basis", String(16), nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("officer_id", BigInteger),
    Column("follower_id", BigInteger),
    Column("ended_at", Instant),
    UniqueConstraint("code_hash"),
    one_of("scope", "progress", "minimum"),
    one_of("basis", "worker", "told_officer", "cannot_ask"),
    Index("ix_family_lines_ticket", "ticket_id"),
    Index("ix_family_lines_follower", "follower_id"),
)
