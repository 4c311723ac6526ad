"""Tables of intakes for a place and date, sends to many people, and check-ins."""

from sqlalchemy import (
    BigInteger,
    Boolean,
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

# A place and a day where many people are taken in at once. Its code is what a start link carries.
intakes = Table(
    "intakes",
    metadata,
    id_column(),
    Column("code", String(16), nullable=False, unique=True),
    Column("agency", ForeignKey("agencies.code"), nullable=False),
    Column("place", String(120), nullable=False),
    Column("country", String(2)),
    Column("on_date", String(10), nullable=False),
    Column("opened_by", BigInteger, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("forgotten_at", Instant),  # the key of its roster is gone
)

# Everybody of an intake: listed by officers, come by themselves, or both once they are matched.
intake_people = Table(
    "intake_people",
    metadata,
    id_column(),
    Column("intake_id", ForeignKey("intakes.id"), nullable=False),
    Column("person_id", ForeignKey("persons.id"), index=True),
    Column("row_hash", LargeBinary(16)),  # name and phone of a roster row: entered twice, it is there once
    Column("code_hash", LargeBinary(16)),
    Column("phone_hash", LargeBinary(16)),
    Column("listed_at", Instant),
    Column("came_at", Instant),
    Column("party", SmallInteger, nullable=False, server_default="1"),  # heads, the person included
    Column("children", SmallInteger, nullable=False, server_default="0"),
    Column("is_pregnant", Boolean, nullable=False, server_default=false()),
    Column("is_ill", Boolean, nullable=False, server_default=false()),
    Column("is_in_danger", Boolean, nullable=False, server_default=false()),
    Column("papers", String(80), nullable=False, server_default=""),  # missing ones, words between spaces
    Column("wants_home", String(8)),
    Column("state", String(8), nullable=False, server_default="listed"),
    Column("sealed_listed", LargeBinary),  # key of the intake: what officers entered
    Column("sealed_told", LargeBinary),  # person key: what the person answered
    one_of("state", "listed", "here", "papers", "ready", "left"),
    one_of("wants_home", "yes", "no", "later"),
    UniqueConstraint("intake_id", "person_id"),
    UniqueConstraint("intake_id", "row_hash"),
    UniqueConstraint("intake_id", "code_hash"),
    Index("ix_intake_people_phone", "intake_id", "phone_hash"),
)

# One message to many people. `cursor` is the last person gathered; what is sealed: the words, the city, the reason.
bulk_sends = Table(
    "bulk_sends",
    metadata,
    id_column(),
    Column("kind", String(8), nullable=False),
    Column("agency", ForeignKey("agencies.code"), nullable=False),  # whose officers call those who stay silent
    Column("intake_id", ForeignKey("intakes.id"), index=True),
    Column("country", String(2)),
    Column("state", String(8), nullable=False),
    Column("is_gathered", Boolean, nullable=False, server_default=false()),
    Column("cursor", BigInteger, nullable=False, server_default="0"),
    Column("outside", String(8), nullable=False),  # outside WhatsApp's 24 hours: the template, or nothing
    Column("is_emergency", Boolean, nullable=False, server_default=false()),
    Column("silence_s", Integer),
    Column("created_by", BigInteger, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("sealed_body", LargeBinary, nullable=False),  # the installation's key
    one_of("kind", "message", "check_in"),
    one_of("state", "running", "paused", "stopped", "done"),
    one_of("outside", "template", "skip"),
    Index(
        "ix_bulk_sends_running",
        "id",
        sqlite_where=text("state = 'running'"),
        postgresql_where=text("state = 'running'"),
    ),
)

# One row per person and send, at most one per chat: the proof that nobody is sent the same twice.
bulk_recipients = Table(
    "bulk_recipients",
    metadata,
    Column("send_id", ForeignKey("bulk_sends.id"), primary_key=True),
    Column("person_id", ForeignKey("persons.id"), primary_key=True),
    Column("identity_id", BigInteger),
    Column("state", String(8), nullable=False),
    Column("reason", String(20)),
    Column("next_at", Instant, nullable=False),
    Column("outbox_id", BigInteger),
    Column("queued_at", Instant),
    Column("answer", String(4)),
    Column("answered_at", Instant),
    Column("called_at", Instant),
    Column("called_by", BigInteger),
    one_of("state", "waiting", "queued", "skipped"),
    one_of("answer", "safe", "help"),
    UniqueConstraint("send_id", "identity_id"),
    Index("ix_bulk_recipients_person", "person_id"),
    Index("ix_bulk_recipients_outbox", "outbox_id"),
    Index(
        "ix_bulk_recipients_waiting",
        "send_id",
        "next_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
)
