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

# By when it was closed and not by its state: a condition without a value fits an index whatever is bound to it.
_OPEN = text("closed_at IS NULL")
_CLOSED = text("closed_at IS NOT NULL")
_UNWOUND = text("closed_at IS NULL AND next_due_at IS NULL")
# What lists are narrowed by, and searched by, is read from the index itself.
_BESIDE = ("category", "country", "person_id", "is_request")

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
    Column("is_request", Boolean, nullable=False, server_default=false()),  # asked for on a calm day, rings nobody
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
    Column("peril", String(8)),  # what its place among critical tickets goes by (`bot.domain.tickets.Peril`)
    Column("sequence", Integer, nullable=False, server_default="0"),
    Column("is_erased", Boolean, nullable=False, server_default=false()),  # only the bare row is left, for counting
    Column("next_clock", String(12)),  # acknowledge, first_write, update; none runs for a closed ticket
    Column("next_due_at", Instant),
    Column("clock_round", Integer, nullable=False, server_default="0"),  # grows when a clock starts anew
    Column("clock_level", SmallInteger, nullable=False, server_default="0"),  # how far this round has escalated
    Column("clock_agency", String(24)),  # where the escalation starts, once it was taken from another agency's officer
    Column("lost_holder_id", BigInteger),  # the silent officer it was last taken from
    Column("notice_due_at", Instant),  # when the person is to hear that a new officer has it
    Column("sealed_details", LargeBinary, nullable=False),  # ticket key
    one_of("state", "new", "claimed", "closed"),
    one_of("urgency", "critical", "high", "normal", "none"),
    one_of("about", "self", "other"),
    CheckConstraint("(state = 'claimed') = (holder_id IS NOT NULL)", name="holder"),
    CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closing"),
    Index(
        "ix_tickets_open",
        *("urgency", "next_due_at", "id", "closed_at", "state", "agency", *_BESIDE),
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    ),
    Index(
        "ix_tickets_open_agency",
        *("agency", "urgency", "next_due_at", "id", "closed_at", "state", *_BESIDE),
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    ),
    Index(
        "ix_tickets_closed",
        *("closed_at", "id", "urgency", "agency", *_BESIDE),
        sqlite_where=_CLOSED,
        postgresql_where=_CLOSED,
    ),
    Index(
        "ix_tickets_closed_agency",
        *("agency", "closed_at", "id", "urgency", *_BESIDE),
        sqlite_where=_CLOSED,
        postgresql_where=_CLOSED,
    ),
    # Empty after a while: a planner that thinks of open and unwound as independent would else read the archive for it.
    Index(
        "ix_tickets_unwound",
        *("urgency", "opened_at", "id"),
        sqlite_where=_UNWOUND,
        postgresql_where=_UNWOUND,
    ),
    Index(
        "ix_tickets_review",
        *("agency", "needs_review"),
        sqlite_where=text("needs_review IS NOT NULL"),
        postgresql_where=text("needs_review IS NOT NULL"),
    ),
    Index("ix_tickets_opened", "opened_at", "agency", "category", "country", "is_request"),
    Index("ix_tickets_holder", "holder_id", "state"),
    Index("ix_tickets_updated", "updated_at"),
    Index(
        "ix_tickets_due",
        "next_due_at",
        sqlite_where=text("next_due_at IS NOT NULL"),
        postgresql_where=text("next_due_at IS NOT NULL"),
    ),
    Index(
        "ix_tickets_notice",
        "notice_due_at",
        sqlite_where=text("notice_due_at IS NOT NULL"),
        postgresql_where=text("notice_due_at IS NOT NULL"),
    ),
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
    Column("sealed_sha256", LargeBinary),  # person key; of the original, to show that it is the one that was stored
    Column("stored_at", Instant),
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
    Column("agency", String(24)),  # whose officers it is for; empty: the ticket's owner's
    UniqueConstraint("ticket_id", "clock", "round", "level"),
    Index(
        "ix_alerts_open",
        "created_at",
        sqlite_where=text("acknowledged_at IS NULL"),
        postgresql_where=text("acknowledged_at IS NULL"),
    ),
)
