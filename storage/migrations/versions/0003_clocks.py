"""Add the tables of clocks."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _tickets()
    op.add_column("alerts", sa.Column("agency", sa.String(24)))
    op.create_table(
        "clock_limits",
        sa.Column("urgency", sa.String(8), nullable=False),
        sa.Column("acknowledge_minutes", sa.Integer(), nullable=False),
        sa.Column("write_minutes", sa.Integer(), nullable=False),
        sa.Column("update_minutes", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.BigInteger()),
        sa.CheckConstraint("urgency IN ('critical', 'high', 'normal', 'none')", name=op.f("ck_clock_limits_urgency")),
        sa.CheckConstraint(
            "acknowledge_minutes > 0 AND write_minutes > 0 AND update_minutes > 0", name=op.f("ck_clock_limits_minutes")
        ),
        sa.PrimaryKeyConstraint("urgency", name=op.f("pk_clock_limits")),
    )
    op.create_table(
        "alert_officers",
        sa.Column("alert_id", sa.BigInteger(), nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_alert_officers_alert_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_alert_officers_officer_id")),
        sa.PrimaryKeyConstraint("alert_id", "officer_id", name=op.f("pk_alert_officers")),
    )
    op.create_index("ix_alert_officers_officer", "alert_officers", ["officer_id"])
    op.create_table(
        "legal_clocks",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("rule", sa.String(32), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("officer_id", sa.BigInteger()),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_legal_clocks_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_clocks")),
        sa.UniqueConstraint("ticket_id", "rule", name=op.f("uq_legal_clocks_ticket_id_rule")),
    )


def _tickets() -> None:
    """Tickets from before get their clocks from the escalation job when it starts."""
    op.add_column("tickets", sa.Column("next_clock", sa.String(12)))
    op.add_column("tickets", sa.Column("next_due_at", sa.BigInteger()))
    op.add_column("tickets", sa.Column("clock_round", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("tickets", sa.Column("clock_level", sa.SmallInteger(), nullable=False, server_default="0"))
    op.add_column("tickets", sa.Column("clock_agency", sa.String(24)))
    op.add_column("tickets", sa.Column("lost_holder_id", sa.BigInteger()))
    op.add_column("tickets", sa.Column("notice_due_at", sa.BigInteger()))
    for column, name in (("next_due_at", "ix_tickets_due"), ("notice_due_at", "ix_tickets_notice")):
        is_set = sa.text(f"{column} IS NOT NULL")
        op.create_index(name, "tickets", [column], sqlite_where=is_set, postgresql_where=is_set)
