"""Tables of tickets, their histories, files and alerts."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

tickets = Table(
    "tickets",
    metadata,
    id_column(),
    Column("reference", String(16), nullable=False, unique=True),
    Column("person_id", ForeignKey("persons.id"), nullable=False, index=True),
    Column("run_id", BigInteger, unique=True),
    Column("agency", ForeignKey("agencies.code"), nullable=False),
    Column("category", String(40), nullable=False),
    Column("more_categories", String(400), nullable=False, server_default=""),
    Column("about", String(8), nullable=False, server_default="self"),  # the worker is the writer, or somebody else
    Column("urgency", String(8), nullable=False),
    Column("state", String(8), nullable=False),
    Column("country", String(2)),
    Column("channel", String(12), nullable=False),
    Column("holder_id", ForeignKey("officers.id")),
    Column("claim_number", Integer, nullable=False, server_default="0"),
    Column("claimed_at", Instant),
    Column("opened_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("person_wrote_at", Instant),
    Column("officer_wrote_at", Instant),
    Column("closed_at", Instant),
    Column("outcome", String(24)),
    Column("needs_review", String(16)),  # duress, undelivered, broken_flow: an officer has to look
    Column("sequence", Integer, nullable=False, server_default="0"),
    Column("is_erased", Boolean, nullable=False, server_default=false()),  # only the bare row is left, for counting
    Column("sealed_details", LargeBinary, nullable=False),  # ticket key
    one_of("state", "new", "claimed", "closed"),
    one_of("urgency", "critical", "high", "normal", "none"),
    one_of("about", "self", "other"),
    CheckConstraint("(state = 'claimed') = (holder_id IS NOT NULL)", name="holder"),
    CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closing"),
    Index("ix_tickets_queue", "state", "urgency", "opened_at"),
    Index("ix_tickets_agency", "agency", "state", "opened_at"),
    Index("ix_tickets_holder", "holder_id", "state"),
    Index("ix_tickets_updated", "updated_at"),
)

timeline = Table(
    "timeline",
    metadata,
    id_column(),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("at", Instant, nullable=False),  # the provider's time: a late message sorts where it was written
    Column("recorded_at", Instant, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("author", String(8), nullable=False),
    Column("officer_id", BigInteger),
    Column("audience", String(8), nullable=False),
    Column("message_id", BigInteger),
    Column("outbox_id", BigInteger),
    Column("file_id", BigInteger),
    Column("sealed_body", LargeBinary, nullable=False),  # ticket key
    one_of("author", "person", "officer", "system"),
    one_of("audience", "person", "officers"),
    Index("ix_timeline_ticket", "ticket_id", "at", "id"),
    Index("ix_timeline_message", "message_id"),
    Index("ix_timeline_outbox", "outbox_id"),
)

files = Table(
    "files",
    metadata,
    id_column(),
    Column("person_id", ForeignKey("persons.id"), nullable=False, index=True),
    Column("ticket_id", BigInteger, index=True),
    Column("channel", String(12), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("state", String(8), nullable=False),
    Column("reason", String(40)),
    Column("mime", String(100)),
    Column("size_bytes", Integer),
    Column("created_at", Instant, nullable=False),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("next_attempt_at", Instant),
    Column("sealed_source", LargeBinary, nullable=False),  # person key: provider's reference, file name, caption
    one_of("state", "waiting", "stored", "failed", "refused"),
    Index(
        "ix_files_waiting",
        "next_attempt_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)

file_bodies = Table(
    "file_bodies",
    metadata,
    Column("file_id", ForeignKey("files.id"), primary_key=True),
    Column("variant", String(10), primary_key=True),  # shown: decoded and written anew; original: as evidence
    Column("sealed_body", LargeBinary, nullable=False),  # person key
    one_of("variant", "shown", "original"),
)

# A reason why an officer must look; one row per (ticket, clock, round, level), whatever restarts or repeats.
alerts = Table(
    "alerts",
    metadata,
    id_column(),
    Column("ticket_id", BigInteger, nullable=False),  # 0: about no ticket (an unreadable message)
    Column("clock", String(16), nullable=False),
    Column("round", BigInteger, nullable=False),
    Column("level", SmallInteger, nullable=False, server_default="0"),
    Column("urgency", String(8), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("acknowledged_at", Instant),
    Column("acknowledged_by", BigInteger),
    UniqueConstraint("ticket_id", "clock", "round", "level"),
    Index(
        "ix_alerts_open",
        "created_at",
        sqlite_where=text("acknowledged_at IS NULL"),
        postgresql_where=text("acknowledged_at IS NULL"),
    ),
)
