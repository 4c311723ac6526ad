"""Tables of what reports share: blind keys, links between tickets, clusters of reports."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    text,
)

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

# HMACs of what a report can be matched by. Gone with the ticket or person they belong to.
link_keys = Table(
    "link_keys",
    metadata,
    Column("key_hash", LargeBinary(12), primary_key=True),
    Column("ticket_id", BigInteger, primary_key=True),
    Column("person_id", BigInteger, nullable=False, index=True),  # the reporter
    Column("kind", String(10), nullable=False),
    Column("first_at", Instant, nullable=False),
    Index("ix_link_keys_ticket", "ticket_id"),
)

# Two tickets that may belong together, and what an officer decided; the one with the lower id stands first.
links = Table(
    "links",
    metadata,
    Column("first_id", BigInteger, primary_key=True),
    Column("second_id", BigInteger, primary_key=True),
    Column("state", String(10), nullable=False),
    Column("score", SmallInteger, nullable=False),  # 0 to 100
    Column("reasons", String(200), nullable=False),
    Column("proposed_at", Instant, nullable=False),
    Column("decided_at", Instant),
    Column("decided_by", BigInteger),
    Column("told_at", Instant),  # merged: the other reporter heard that one of the two was closed
    one_of("state", "proposed", "confirmed", "rejected", "merged"),
    CheckConstraint("first_id < second_id", name="order"),
    Index("ix_links_second", "second_id"),
    Index(
        "ix_links_merged",
        "first_id",
        sqlite_where=text("state = 'merged'"),
        postgresql_where=text("state = 'merged'"),
    ),
)

# Independent reports that name the same recruiter, number, account or place: one case for the trafficking desk.
clusters = Table(
    "clusters",
    metadata,
    id_column(),
    Column("agency", String(24), nullable=False),
    Column("state", String(8), nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("taken_by", BigInteger),
    Column("closed_at", Instant),
    one_of("state", "open", "taken", "closed"),
    CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closing"),
    Index("ix_clusters_list", "state", "changed_at"),
)

cluster_keys = Table(
    "cluster_keys",
    metadata,
    Column("cluster_id", BigInteger, primary_key=True),
    Column("key_hash", LargeBinary(12), primary_key=True),
    Column("kind", String(10), nullable=False),
    Index("ix_cluster_keys_hash", "key_hash"),
)

cluster_members = Table(
    "cluster_members",
    metadata,
    Column("cluster_id", BigInteger, primary_key=True),
    Column("ticket_id", BigInteger, primary_key=True),
    Column("person_id", BigInteger, nullable=False),
    Column("joined_at", Instant, nullable=False),
    Index("ix_cluster_members_ticket", "ticket_id"),
)
