"""Tables of what people write and what is sent to them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
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

# What arrived, byte for byte. One row is one body; done rows lose their body after 14 days, their hash after 40.
inbox = Table(
    "inbox",
    metadata,
    id_column(),
    Column("channel", String(12), nullable=False),
    Column("account", String(64), nullable=False),
    Column("body_hash", LargeBinary(32), nullable=False),
    Column("sealed_body", LargeBinary),  # key of the day
    Column("day", String(10), nullable=False),
    Column(
        "lane", BigInteger, nullable=False
    ),  # one sender's messages keep their order; 0: several senders, or unknown
    Column("is_urgent", Boolean, nullable=False, server_default=false()),
    Column("state", String(8), nullable=False, server_default="new"),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("next_attempt_at", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("reason", String(80)),
    UniqueConstraint("channel", "account", "body_hash"),
    one_of("state", "new", "done", "aside"),
    Index("ix_inbox_waiting", "id", sqlite_where=text("state = 'new'"), postgresql_where=text("state = 'new'")),
    Index(
        "ix_inbox_urgent",
        "lane",
        sqlite_where=text("state = 'new' AND is_urgent"),
        postgresql_where=text("state = 'new' AND is_urgent"),
    ),
    Index(
        "ix_inbox_done",
        "done_at",
        sqlite_where=text("done_at IS NOT NULL"),
        postgresql_where=text("done_at IS NOT NULL"),
    ),
)

# Whoever writes. Everything that tells who they are is inside the sealed profile.
persons = Table(
    "persons",
    metadata,
    id_column(),
    Column("created_at", Instant, nullable=False),
    Column("language", String(3), nullable=False),
    Column("language_chosen", Boolean, nullable=False, server_default=false()),
    Column("consent_version", String(12)),
    Column("consented_at", Instant),
    Column("pin_hash", LargeBinary(32)),
    Column("wrong_pins", SmallInteger, nullable=False, server_default="0"),
    Column("pin_locked_until", Instant),
    Column("hidden_since", Instant),  # after the exit word nothing of the case is shown until the PIN
    Column("country", String(2)),
    Column("origin", String(24)),  # the outreach point they came by; counts only
    Column("sealed_profile", LargeBinary),  # person key
)

# One way to reach a person: a channel, the account of ours they wrote to, and the provider's id of them.
identities = Table(
    "identities",
    metadata,
    id_column(),
    Column("person_id", ForeignKey("persons.id"), nullable=False, index=True),
    Column("channel", String(12), nullable=False),
    Column("account_hash", LargeBinary(16), nullable=False),
    Column("sender_hash", LargeBinary(16), nullable=False),
    Column("sealed_address", LargeBinary, nullable=False),  # person key
    Column("officer_id", ForeignKey("officers.id")),
    Column("created_at", Instant, nullable=False),
    Column("wrote_at", Instant),  # opens WhatsApp's 24 hours
    Column("blocked_at", Instant),
    Column("locked_at", Instant),  # web chat only: idle, or left with the exit button
    Column("seen_seq", BigInteger, nullable=False, server_default="0"),  # web chat only: shown up to this outbox id
    UniqueConstraint("sender_hash", "account_hash", "channel"),  # the hash first: it is what is looked up
    Index("ix_identities_officer", "officer_id"),
)

# One message of one person, unique by the provider's id: the proof that its effects happened once.
messages = Table(
    "messages",
    metadata,
    id_column(),
    Column("channel", String(12), nullable=False),
    Column("account_hash", LargeBinary(16), nullable=False),
    Column("provider_hash", LargeBinary(16), nullable=False),
    Column("person_id", ForeignKey("persons.id"), nullable=False),
    Column("identity_id", ForeignKey("identities.id"), nullable=False),
    Column("inbox_id", BigInteger, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("kind", String(12), nullable=False),
    Column("about_hash", LargeBinary(16)),
    Column("sealed_content", LargeBinary),  # person key
    UniqueConstraint("provider_hash", "account_hash", "channel"),
    Index("ix_messages_identity", "identity_id", "id"),
)

# One person going through one flow. The record is all that replay needs.
runs = Table(
    "runs",
    metadata,
    id_column(),
    Column("person_id", ForeignKey("persons.id"), nullable=False),
    Column("flow", String(40), nullable=False),
    Column("state", String(10), nullable=False),
    Column("depth", SmallInteger, nullable=False),  # 0 is the bottom; the highest open one talks
    Column("ticket_id", BigInteger, index=True),
    Column("question", String(120)),
    Column("asked_at", Instant),
    Column("interrupted_at", Instant),  # an officer wrote; the question waits
    Column("started_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("remind_at", Instant),
    Column("sealed_record", LargeBinary, nullable=False),  # person key
    one_of("state", "open", "finished", "parked", "expired", "left"),
    Index("ix_runs_open", "person_id", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")),
    Index(
        "ix_runs_remind",
        "remind_at",
        sqlite_where=text("remind_at IS NOT NULL"),
        postgresql_where=text("remind_at IS NOT NULL"),
    ),
    Index("ix_runs_expire", "expires_at", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")),
)

# Everything to be sent. Rows of one identity leave in the order of their ids.
outbox = Table(
    "outbox",
    metadata,
    id_column(),
    Column("identity_id", ForeignKey("identities.id"), nullable=False),
    Column("person_id", ForeignKey("persons.id"), nullable=False),
    Column("channel", String(12), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("ticket_id", BigInteger),
    Column("state", String(10), nullable=False),
    Column("tries", SmallInteger, nullable=False, server_default="0"),
    Column("next_attempt_at", Instant, nullable=False),
    Column("lease_owner", BigInteger),
    Column("lease_until", Instant),
    Column("external_hash", LargeBinary(16)),
    Column("delivery", String(10)),
    Column("delivery_at", Instant),
    Column("code", String(40)),
    Column("maybe_duplicate", Boolean, nullable=False, server_default=false()),
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
    Column("sealed_message", LargeBinary, nullable=False),  # person key
    Column("bulk", String(8)),  # one of many alike: ordinary, or an emergency check-in that knows no quiet hours
    Column("sealed_external_ids", LargeBinary),  # person key
    one_of("kind", "reply", "officer", "alert", "reminder"),
    one_of("state", "pending", "sending", "sent", "uncertain", "failed"),
    Index(
        "ix_outbox_waiting",
        "identity_id",
        "id",
        sqlite_where=text("state IN ('pending', 'sending', 'uncertain')"),
        postgresql_where=text("state IN ('pending', 'sending', 'uncertain')"),
    ),
    Index("ix_outbox_external", "channel", "external_hash"),
    Index("ix_outbox_identity", "identity_id", "id"),
    Index(
        "ix_outbox_bulk",
        "bulk",
        sqlite_where=text("bulk IS NOT NULL AND state IN ('pending', 'sending', 'uncertain')"),
        postgresql_where=text("bulk IS NOT NULL AND state IN ('pending', 'sending', 'uncertain')"),
    ),
)
