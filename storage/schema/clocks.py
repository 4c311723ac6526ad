"""Tables of what must happen by when, and who was alerted when it did not."""

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

# Limits an administrator has set; an urgency without a row has the product's defaults.
clock_limits = Table(
    "clock_limits",
    metadata,
    Column("urgency", String(8), primary_key=True),
    Column("acknowledge_minutes", Integer, nullable=False),
    Column("write_minutes", Integer, nullable=False),
    Column("update_minutes", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", BigInteger),
    one_of("urgency", "critical", "high", "normal", "none"),
    CheckConstraint("acknowledge_minutes > 0 AND write_minutes > 0 AND update_minutes > 0", name="minutes"),
)

# The same for critical reports of one category; a category without a row has the product's defaults, if any.
category_limits = Table(
    "category_limits",
    metadata,
    Column("category", String(32), primary_key=True),
    Column("acknowledge_minutes", Integer, nullable=False),
    Column("write_minutes", Integer, nullable=False),
    Column("update_minutes", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", BigInteger),
    CheckConstraint("acknowledge_minutes > 0 AND write_minutes > 0 AND update_minutes > 0", name="minutes"),
)

# The same for how long another agency may think about a referral, and a person about its question.
referral_limits = Table(
    "referral_limits",
    metadata,
    Column("urgency", String(8), primary_key=True),
    Column("accept_minutes", Integer, nullable=False),
    Column("answer_minutes", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", BigInteger),
    one_of("urgency", "critical", "high", "normal", "none"),
    CheckConstraint("accept_minutes > 0 AND answer_minutes > 0", name="minutes"),
)

# Whom an alert was for, where it named officers; without rows it was for everybody on duty at its agency.
alert_officers = Table(
    "alert_officers",
    metadata,
    Column("alert_id", ForeignKey("alerts.id"), primary_key=True),
    Column("officer_id", ForeignKey("officers.id"), primary_key=True),
    Index("ix_alert_officers_officer", "officer_id"),
)

# What a law or rule allows, for tickets whose starting event is known.
legal_clocks = Table(
    "legal_clocks",
    metadata,
    id_column(),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("rule", String(32), nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("ended_at", Instant),
    Column("officer_id", BigInteger),
    UniqueConstraint("ticket_id", "rule"),
)
