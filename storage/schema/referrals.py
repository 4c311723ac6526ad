"""Tables of hand-overs between colleagues and referrals between agencies."""

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, String, Table, text

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

# A ticket offered to a colleague of the same agency. claim_number: the hold it was offered under; another one ends it.
hand_overs = Table(
    "hand_overs",
    metadata,
    id_column(),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("offered_by", ForeignKey("officers.id"), nullable=False),
    Column("to_officer", ForeignKey("officers.id"), nullable=False),
    Column("claim_number", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("offered_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("sealed_note", LargeBinary, nullable=False),  # ticket key
    one_of("state", "offered", "accepted", "declined", "withdrawn", "lapsed"),
    CheckConstraint("(state = 'offered') = (ended_at IS NULL)", name="ending"),
    Index(
        "uq_hand_overs_open",
        "ticket_id",
        unique=True,
        sqlite_where=text("state = 'offered'"),
        postgresql_where=text("state = 'offered'"),
    ),
    Index("ix_hand_overs_to", "to_officer", "state"),
)

# A ticket offered to another agency. asking: the person has been asked and has not answered yet.
referrals = Table(
    "referrals",
    metadata,
    id_column(),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("from_agency", ForeignKey("agencies.code"), nullable=False),
    Column("to_agency", ForeignKey("agencies.code"), nullable=False),
    Column("referred_by", ForeignKey("officers.id"), nullable=False),
    Column("state", String(10), nullable=False),
    Column("consent", String(10), nullable=False),  # how it was had: asked in the chat, told to an officer, or a ground
    Column("parts", String(80), nullable=False),  # what is passed on, words between spaces
    Column("created_at", Instant, nullable=False),
    Column("offered_at", Instant),
    Column("due_at", Instant),
    Column("ended_at", Instant),
    Column("ended_by", BigInteger),
    Column("sealed_body", LargeBinary, nullable=False),  # ticket key: reason, note, the consent in words, why it ended
    one_of("state", "asking", "offered", "accepted", "bounced", "expired", "refused", "withdrawn"),
    CheckConstraint("from_agency <> to_agency", name="agencies"),
    CheckConstraint("(state IN ('asking', 'offered')) = (ended_at IS NULL)", name="ending"),
    CheckConstraint("state <> 'offered' OR due_at IS NOT NULL", name="limit"),
    Index(
        "uq_referrals_open",
        "ticket_id",
        unique=True,
        sqlite_where=text("state IN ('asking', 'offered')"),
        postgresql_where=text("state IN ('asking', 'offered')"),
    ),
    Index("ix_referrals_to", "to_agency", "state"),
    Index("ix_referrals_from", "from_agency", "state"),
    Index("ix_referrals_ticket", "ticket_id", "ended_at"),
    Index(
        "ix_referrals_due",
        "due_at",
        sqlite_where=text("state IN ('asking', 'offered')"),
        postgresql_where=text("state IN ('asking', 'offered')"),
    ),
)
