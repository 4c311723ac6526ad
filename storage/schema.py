"""Every table of the data database and of the key store, in one readable place.

Words on columns: `sealed_*` holds AES-GCM under the key named beside it, bound to table, column and row; `*_hash` is an
HMAC under the look-up key. Plain columns are class C1 or C2 (docs/operators.md). Ids are drawn in memory and grow with
time.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
    true,
)

from storage.types import Instant

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
key_metadata = MetaData(naming_convention=metadata.naming_convention)


def _id() -> Column[int]:
    return Column("id", BigInteger, primary_key=True, autoincrement=False)


def _one_of(column: str, *words: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(word) for word in words)})", name=column)


# What arrived, byte for byte. One row is one body; done rows lose their body after 14 days, their hash after 40.
inbox = Table(
    "inbox",
    metadata,
    _id(),
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
    _one_of("state", "new", "done", "aside"),
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
    _id(),
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
    Column("sealed_profile", LargeBinary),  # person key
)

# One way to reach a person: a channel, the account of ours they wrote to, and the provider's id of them.
identities = Table(
    "identities",
    metadata,
    _id(),
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
    _id(),
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
    _id(),
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
    _one_of("state", "open", "finished", "parked", "expired", "left"),
    Index("ix_runs_open", "person_id", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")),
    Index(
        "ix_runs_remind",
        "remind_at",
        sqlite_where=text("remind_at IS NOT NULL"),
        postgresql_where=text("remind_at IS NOT NULL"),
    ),
    Index("ix_runs_expire", "expires_at", sqlite_where=text("state = 'open'"), postgresql_where=text("state = 'open'")),
)

tickets = Table(
    "tickets",
    metadata,
    _id(),
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
    _one_of("state", "new", "claimed", "closed"),
    _one_of("urgency", "critical", "high", "normal", "none"),
    _one_of("about", "self", "other"),
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
    _id(),
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
    _one_of("author", "person", "officer", "system"),
    _one_of("audience", "person", "officers"),
    Index("ix_timeline_ticket", "ticket_id", "at", "id"),
    Index("ix_timeline_message", "message_id"),
    Index("ix_timeline_outbox", "outbox_id"),
)

files = Table(
    "files",
    metadata,
    _id(),
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
    _one_of("state", "waiting", "stored", "failed", "refused"),
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
    _one_of("variant", "shown", "original"),
)

# Everything to be sent. Rows of one identity leave in the order of their ids.
outbox = Table(
    "outbox",
    metadata,
    _id(),
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
    Column("sealed_external_ids", LargeBinary),  # person key
    _one_of("kind", "reply", "officer", "alert", "reminder"),
    _one_of("state", "pending", "sending", "sent", "uncertain", "failed"),
    Index(
        "ix_outbox_waiting",
        "identity_id",
        "id",
        sqlite_where=text("state IN ('pending', 'sending', 'uncertain')"),
        postgresql_where=text("state IN ('pending', 'sending', 'uncertain')"),
    ),
    Index("ix_outbox_external", "channel", "external_hash"),
    Index("ix_outbox_identity", "identity_id", "id"),
)

# A reason why an officer must look; one row per (ticket, clock, round, level), whatever restarts or repeats.
alerts = Table(
    "alerts",
    metadata,
    _id(),
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

agencies = Table(
    "agencies",
    metadata,
    Column("code", String(24), primary_key=True),
    Column("name_id", String(200), nullable=False),
    Column("name_en", String(200), nullable=False),
    Column("level", String(60), nullable=False),
    Column("source", String(2000), nullable=False),
    Column("as_of", String(24), nullable=False),
    Column("is_confirmed", Boolean, nullable=False),
)

officers = Table(
    "officers",
    metadata,
    _id(),
    Column("agency", ForeignKey("agencies.code"), nullable=False),
    Column("login", String(80), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("role", String(14), nullable=False),
    Column("is_service", Boolean, nullable=False, server_default=false()),  # acts for an API key
    Column("is_active", Boolean, nullable=False, server_default=true()),
    Column("is_on_duty", Boolean, nullable=False, server_default=true()),
    Column("password_hash", String(200)),
    Column("sealed_totp", LargeBinary),  # officer key
    Column("totp_step", BigInteger, nullable=False, server_default="0"),  # newest one-time code used
    Column("failures", Integer, nullable=False, server_default="0"),
    Column("locked_until", Instant),
    Column("created_at", Instant, nullable=False),
    _one_of("role", "responder", "supervisor", "administrator", "auditor"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("officer_id", ForeignKey("officers.id"), nullable=False, index=True),
    Column("csrf", String(43), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("second_factor_at", Instant),
)

# One-time codes: linking an officer's Telegram, the demo's sign-in address.
one_time_codes = Table(
    "one_time_codes",
    metadata,
    Column("code_hash", LargeBinary(32), primary_key=True),
    Column("purpose", String(12), nullable=False),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    _one_of("purpose", "telegram", "sign_in"),
)

api_keys = Table(
    "api_keys",
    metadata,
    _id(),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("name", String(80), nullable=False),
    Column("key_hash", LargeBinary(32), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("revoked_at", Instant),
)

# What an API write answered, so that the same Idempotency-Key gets the same answer for a day.
api_answers = Table(
    "api_answers",
    metadata,
    Column("key_hash", LargeBinary(32), primary_key=True),
    Column("request_hash", LargeBinary(32), nullable=False),
    Column("status", SmallInteger, nullable=False),
    Column("ticket_id", BigInteger),
    Column("sealed_body", LargeBinary, nullable=False),  # officer key of the service officer
    Column("created_at", Instant, nullable=False, index=True),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    Column("at", Instant, nullable=False),
    Column("actor", String(16), nullable=False),
    Column("officer_id", BigInteger),
    Column("action", String(32), nullable=False),
    Column("ticket_id", BigInteger),
    Column("subject", String(80), nullable=False, server_default=""),
    Column("position", BigInteger, unique=True),  # set by the sealing job
    Column("chain_hash", LargeBinary(32)),
    _one_of("actor", "officer", "system", "person", "command"),
    Index("ix_audit_unsealed", "id", sqlite_where=text("position IS NULL"), postgresql_where=text("position IS NULL")),
    Index("ix_audit_ticket", "ticket_id", "id"),
)

# Blind search: HMACs of words. Gone with the ticket or person they belong to.
search_words = Table(
    "search_words",
    metadata,
    Column("word_hash", LargeBinary(12), primary_key=True),
    Column("owner_id", BigInteger, primary_key=True),
    Column("owner", String(8), nullable=False),
    _one_of("owner", "ticket", "person"),
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
    _one_of("kind", "day", "person", "ticket", "officer", "lookup", "house"),
)
