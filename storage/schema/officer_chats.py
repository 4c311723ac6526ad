"""Tables of officers' own chats: what they may show, what was put off or passed on, words that wait for a yes."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    text,
)

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

# Officers who said in the console that nobody else reads their phone: only their chats show words of a case.
private_phones = Table(
    "private_phones",
    metadata,
    Column("officer_id", ForeignKey("officers.id"), primary_key=True),
    Column("confirmed_at", Instant, nullable=False),
)

# A ticket that is shown in an officer's chat, for as long as that claim of it stands.
chat_threads = Table(
    "chat_threads",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("identity_id", BigInteger, primary_key=True),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("claim_number", Integer, nullable=False),
    Column("header_id", BigInteger, nullable=False),  # the outbox row that everything else is a reply to
    Column("opened_at", Instant, nullable=False),
)

# An officer's words to a person that wait for the officer's yes; the words go once that is decided.
chat_drafts = Table(
    "chat_drafts",
    metadata,
    id_column(),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False, index=True),
    Column("identity_id", BigInteger, nullable=False),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("claim_number", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("sealed_words", LargeBinary),  # ticket key
    one_of("state", "open", "sent", "cancelled", "lost"),
    Index(
        "ix_chat_drafts_open",
        "created_at",
        sqlite_where=text("state = 'open'"),
        postgresql_where=text("state = 'open'"),
    ),
)

# Alerts an officer wants to see again in a moment.
snoozes = Table(
    "snoozes",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("officer_id", ForeignKey("officers.id"), primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
)

# Who passed an alert on in this round of the ticket's clock, and is not asked again in it.
alert_passes = Table(
    "alert_passes",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("officer_id", ForeignKey("officers.id"), primary_key=True),
    Column("passed_at", Instant, nullable=False),
)
