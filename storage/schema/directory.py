"""Tables of who is on duty when, which rule gives a case to whom, and which other agencies may see it."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    false,
    text,
    true,
)

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

# When an officer is on duty, in the clock time of the agency's zone: every week, or on one date.
shifts = Table(
    "shifts",
    metadata,
    id_column(),
    Column("agency", ForeignKey("agencies.code"), nullable=False, index=True),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("weekday", SmallInteger),  # 0 is Monday
    Column("on_date", Date),
    Column("starts_minute", SmallInteger, nullable=False),
    Column("ends_minute", SmallInteger, nullable=False),  # not after the start: the shift ends on the next day
    Column("on_holidays", Boolean, nullable=False, server_default=false()),
    CheckConstraint("(weekday IS NULL) <> (on_date IS NULL)", name="when"),
    CheckConstraint("weekday IS NULL OR weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("starts_minute BETWEEN 0 AND 1439 AND ends_minute BETWEEN 1 AND 1440", name="minutes"),
)

# Days on which weekly shifts do not count unless they say so; `*` stands for every agency.
holidays = Table(
    "holidays",
    metadata,
    Column("agency", String(24), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("name", String(80), nullable=False),
)

routing_rules = Table(
    "routing_rules",
    metadata,
    id_column(),
    Column("position", Integer, nullable=False),
    Column("categories", String(800), nullable=False, server_default=""),  # codes between spaces; empty: all
    Column("place", String(8), nullable=False, server_default="any"),  # any, abroad, home, unknown, a country
    Column("home", String(60), nullable=False, server_default=""),  # province or regency of origin; empty: any
    Column("phase", String(8), nullable=False, server_default=""),  # of the category: before, during, after, any
    Column("is_child", Boolean),  # NULL: does not matter
    Column("is_candidate", Boolean),
    Column("owner", String(24), nullable=False),  # an agency's code or a generic one
    Column("along", String(400), nullable=False, server_default=""),  # codes between spaces
    Column("note", String(200), nullable=False, server_default=""),
    Column("is_on", Boolean, nullable=False, server_default=true()),
    Column("changed_at", Instant, nullable=False),
    Index("ix_routing_rules_position", "position", "id"),
)

# Agencies that may see a ticket besides its owner, as long as `until` is empty.
ticket_agencies = Table(
    "ticket_agencies",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("agency", ForeignKey("agencies.code"), primary_key=True),
    Column("part", String(10), primary_key=True),
    Column("since", Instant, nullable=False),
    Column("until", Instant),
    one_of("part", "along", "escalated", "referred"),
    Index(
        "ix_ticket_agencies_agency",
        "agency",
        "ticket_id",
        sqlite_where=text("until IS NULL"),
        postgresql_where=text("until IS NULL"),
    ),
)

# A new role, or a new way in, waits until a second person who may do so confirms it (THREATS.md T22).
role_changes = Table(
    "role_changes",
    metadata,
    id_column(),
    Column("officer_id", ForeignKey("officers.id"), nullable=False, index=True),
    Column("role", String(14), nullable=False),
    Column("is_reset", Boolean, nullable=False, server_default=false()),  # a way in; the role stays as it is
    Column("asked_by", ForeignKey("officers.id"), nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("decided_by", BigInteger),
    Column("decided_at", Instant),
    Column("is_confirmed", Boolean),
    one_of("role", "responder", "supervisor", "administrator", "auditor"),
    CheckConstraint("decided_by IS NULL OR decided_by <> asked_by OR NOT is_confirmed", name="two_people"),
)
