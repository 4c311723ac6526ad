"""Tables of what makes an officer's day shorter: saved views, canned texts, wall boards, permits for exports."""

from sqlalchemy import Boolean, Column, ForeignKey, LargeBinary, String, Table, UniqueConstraint, false

from storage.schema.base import id_column, metadata
from storage.types import Instant

# A named set of filters of the queue; never words to look for, which may be somebody's name.
saved_views = Table(
    "saved_views",
    metadata,
    id_column(),
    Column("officer_id", ForeignKey("officers.id"), nullable=False),
    Column("agency", ForeignKey("agencies.code"), nullable=False, index=True),
    Column("name", String(60), nullable=False),
    Column("filters", String(400), nullable=False),  # JSON
    Column("is_shared", Boolean, nullable=False, server_default=false()),  # with the whole agency
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("officer_id", "name"),
)

# What an agency's officers write often; its words stand once per language.
canned_texts = Table(
    "canned_texts",
    metadata,
    id_column(),
    Column("agency", ForeignKey("agencies.code"), nullable=False),
    Column("name", String(60), nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", ForeignKey("officers.id")),
    UniqueConstraint("agency", "name"),
)

canned_words = Table(
    "canned_words",
    metadata,
    Column("canned_id", ForeignKey("canned_texts.id"), primary_key=True),
    Column("language", String(3), primary_key=True),
    Column("words", String(2_000), nullable=False),
)

# A screen in a control room; it sees the counts its agency may see.
wall_boards = Table(
    "wall_boards",
    metadata,
    id_column(),
    Column("agency", ForeignKey("agencies.code"), nullable=False),
    Column("name", String(60), nullable=False),
    Column("token_hash", LargeBinary(32), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("created_by", ForeignKey("officers.id"), nullable=False),
    Column("used_at", Instant),
    Column("revoked_at", Instant),
)

# While a permit runs, an agency's supervisors may export what is private in its cases.
export_permits = Table(
    "export_permits",
    metadata,
    Column("agency", ForeignKey("agencies.code"), primary_key=True),
    Column("given_by", ForeignKey("officers.id"), nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
)
