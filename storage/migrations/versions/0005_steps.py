"""Add the tables of the way home: stages, and the steps of a ticket."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_WATCHED = sa.text("watch_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "stages",
        sa.Column("code", sa.String(length=24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("branch", sa.String(length=16), nullable=False),
        sa.Column("label_id", sa.String(length=120), nullable=False),
        sa.Column("label_en", sa.String(length=120), nullable=False),
        sa.Column("what_happens", sa.Text(), nullable=False),
        sa.Column("who_acts", sa.String(length=200), nullable=False),
        sa.Column("papers", sa.Text(), nullable=False),
        sa.Column("time_limit", sa.Text(), nullable=False),
        sa.Column("who_pays", sa.String(length=200), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("is_confirmed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_stages")),
    )
    op.create_table(
        "repatriations",
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("branches", sa.String(length=160), nullable=False),
        sa.Column("is_derived", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("planned_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_repatriations_ticket_id")),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_repatriations")),
    )
    op.create_table(
        "steps",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.String(length=24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("branch", sa.String(length=16), nullable=False),
        sa.Column("owner", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("due_from", sa.String(length=8), nullable=False),
        sa.Column("blocked_since", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("watch_at", sa.BigInteger(), nullable=True),
        sa.Column("stuck_at", sa.BigInteger(), nullable=True),
        sa.Column("stuck_times", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed_body", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("state IN ('todo', 'doing', 'waiting', 'done', 'skipped')", name=op.f("ck_steps_state")),
        sa.CheckConstraint("due_from IN ('rule', 'default', 'officer')", name=op.f("ck_steps_due_from")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_steps_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_steps")),
        sa.UniqueConstraint("ticket_id", "code", name=op.f("uq_steps_ticket_id_code")),
    )
    op.create_index("ix_steps_watch", "steps", ["watch_at"], sqlite_where=_WATCHED, postgresql_where=_WATCHED)
