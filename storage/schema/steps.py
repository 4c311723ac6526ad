"""Tables of the way home: the stages every case may have, and the steps of one case."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
    true,
)

from storage.schema.base import id_column, metadata, one_of
from storage.types import Instant

# What a step can be, from the catalogue.
stages = Table(
    "stages",
    metadata,
    Column("code", String(24), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("branch", String(16), nullable=False),
    Column("label_id", String(120), nullable=False),
    Column("label_en", String(120), nullable=False),
    Column("what_happens", Text, nullable=False),
    Column("who_acts", String(200), nullable=False),  # codes between semicolons, as the source has them
    Column("papers", Text, nullable=False),  # between semicolons
    Column("time_limit", Text, nullable=False),  # a rule in words; empty: none is known
    Column("who_pays", String(200), nullable=False),
    Column("source", Text, nullable=False),
    Column("is_confirmed", Boolean, nullable=False),
)

# One row per ticket on its way home. is_derived: its branches follow the answers, no officer has chosen them.
repatriations = Table(
    "repatriations",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True),
    Column("branches", String(160), nullable=False),  # words between spaces
    Column("is_derived", Boolean, nullable=False, server_default=true()),
    Column("planned_at", Instant, nullable=False),
)

steps = Table(
    "steps",
    metadata,
    id_column(),
    Column("ticket_id", ForeignKey("tickets.id"), nullable=False),
    Column("code", String(24), nullable=False),
    Column("position", Integer, nullable=False),
    Column("branch", String(16), nullable=False),
    Column("owner", String(24), nullable=False),  # an agency's code
    Column("state", String(8), nullable=False),
    Column("due_at", Instant),  # set when its turn comes, or by an officer
    Column("due_from", String(8), nullable=False),  # a rule, the product's own habit, or an officer
    Column("blocked_since", Instant),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    Column("watch_at", Instant),  # when it counts as stuck, or is told of once more
    Column("stuck_at", Instant),
    Column("stuck_times", SmallInteger, nullable=False, server_default="0"),
    Column("changed_at", Instant, nullable=False),
    Column("sealed_body", LargeBinary, nullable=False),  # ticket key: papers at hand, blocker, proof, reason
    one_of("state", "todo", "doing", "waiting", "done", "skipped"),
    one_of("due_from", "rule", "default", "officer"),
    UniqueConstraint("ticket_id", "code"),
    Index(
        "ix_steps_watch",
        "watch_at",
        sqlite_where=text("watch_at IS NOT NULL"),
        postgresql_where=text("watch_at IS NOT NULL"),
    ),
)
