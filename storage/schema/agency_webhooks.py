"""Tables of what agencies' systems hear: events, the endpoints they go to, and every try."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    text,
)

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

webhook_endpoints = Table(
    "webhook_endpoints",
    metadata,
    id_column(),
    Column("agency", ForeignKey("agencies.code"), nullable=False, index=True),
    Column("name", String(80), nullable=False),
    Column("url", String(500), nullable=False),
    Column("kinds", String(400), nullable=False),  # words between spaces
    Column("state", String(8), nullable=False),
    Column("stop_reason", String(12)),
    Column("sealed_secret", LargeBinary, nullable=False),  # house key
    Column("sealed_old_secret", LargeBinary),  # house key
    Column("old_secret_until", Instant),
    Column("failing_since", Instant),
    Column("answered_at", Instant),
    Column("created_at", Instant, nullable=False),
    one_of("state", "active", "paused", "stopped"),
)

# Written with the change they tell (THREATS.md I13); thin, so that nothing in them needs a key.
agency_events = Table(
    "agency_events",
    metadata,
    id_column(),
    Column("ticket_id", BigInteger),  # empty: a test
    Column("kind", String(24), nullable=False),
    Column("at", Instant, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("reference", String(16), nullable=False),
    Column("state", String(8), nullable=False),
    Column("public", String(1000), nullable=False),  # JSON of codes
    Column("also_to", String(200), nullable=False, server_default=""),  # agencies between spaces
    Column("planned_at", Instant),  # when its deliveries were written
    UniqueConstraint("ticket_id", "sequence"),
    Index(
        "ix_agency_events_unplanned",
        "id",
        sqlite_where=text("planned_at IS NULL"),
        postgresql_where=text("planned_at IS NULL"),
    ),
    Index("ix_agency_events_at", "at"),
)

# The newest event number of each ticket; events themselves are deleted after a while.
agency_event_counts = Table(
    "agency_event_counts",
    metadata,
    Column("ticket_id", BigInteger, primary_key=True, autoincrement=False),
    Column("newest", Integer, nullable=False),
)

webhook_deliveries = Table(
    "webhook_deliveries",
    metadata,
    id_column(),
    Column("endpoint_id", ForeignKey("webhook_endpoints.id"), nullable=False),
    Column("event_id", ForeignKey("agency_events.id"), nullable=False),
    Column("ticket_id", BigInteger),
    Column("sequence", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("next_attempt_at", Instant),
    Column("lease_owner", BigInteger),
    Column("lease_until", Instant),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    one_of("state", "waiting", "delivered", "failed"),
    UniqueConstraint("event_id", "endpoint_id"),
    Index("ix_webhook_deliveries_endpoint", "endpoint_id", "id"),
    Index(
        "ix_webhook_deliveries_waiting",
        "endpoint_id",
        "ticket_id",
        "sequence",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_webhook_deliveries_due",
        "next_attempt_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

webhook_tries = Table(
    "webhook_tries",
    metadata,
    id_column(),
    Column("delivery_id", ForeignKey("webhook_deliveries.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("number", SmallInteger, nullable=False),
    Column("status", SmallInteger),
    Column("duration_ms", Integer, nullable=False),
    Column("error", String(24)),
)
