"""Let officers add words of danger and exceptions, and remember which urgencies they corrected."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_STANDS = sa.text("undone_at IS NULL")
_LEVELS = "('critical', 'high', 'normal', 'none')"


def upgrade() -> None:
    op.create_table(
        "added_words",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("text", sa.String(80), nullable=False),
        sa.Column("plain", sa.String(120), nullable=False),
        sa.Column("language", sa.String(3), nullable=False, server_default=""),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("urgency", sa.String(8)),
        sa.Column("category", sa.String(40)),
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("added_by", sa.BigInteger, nullable=False),
        sa.Column("added_at", sa.BigInteger, nullable=False),
        sa.Column("undone_by", sa.BigInteger),
        sa.Column("undone_at", sa.BigInteger),
        sa.CheckConstraint("kind IN ('word', 'exception')", name=op.f("ck_added_words_kind")),
        sa.CheckConstraint("urgency IN ('critical', 'high', 'normal')", name=op.f("ck_added_words_urgency")),
        sa.CheckConstraint("(kind = 'word') = (urgency IS NOT NULL)", name=op.f("ck_added_words_meaning")),
        sa.CheckConstraint("(urgency IS NULL) = (category IS NULL)", name=op.f("ck_added_words_naming")),
        sa.CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)", name=op.f("ck_added_words_undoing")),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_added_words_agency")),
        sa.ForeignKeyConstraint(["added_by"], ["officers.id"], name=op.f("fk_added_words_added_by")),
        sa.ForeignKeyConstraint(["undone_by"], ["officers.id"], name=op.f("fk_added_words_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_added_words")),
    )
    op.create_index(
        "uq_added_words_standing",
        "added_words",
        ["plain"],
        unique=True,
        sqlite_where=_STANDS,
        postgresql_where=_STANDS,
    )
    op.create_table(
        "urgency_corrections",
        sa.Column("ticket_id", sa.BigInteger, nullable=False),
        sa.Column("judged", sa.String(8), nullable=False),
        sa.Column("given", sa.String(8), nullable=False),
        sa.Column("was_low", sa.Boolean, nullable=False),
        sa.Column("way", sa.String(8), nullable=False),
        sa.Column("officer_id", sa.BigInteger, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.CheckConstraint(f"judged IN {_LEVELS}", name=op.f("ck_urgency_corrections_judged")),
        sa.CheckConstraint(f"given IN {_LEVELS}", name=op.f("ck_urgency_corrections_given")),
        sa.CheckConstraint("way IN ('set', 'closed')", name=op.f("ck_urgency_corrections_way")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_urgency_corrections_ticket_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_urgency_corrections_officer_id")),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_urgency_corrections")),
    )
    op.create_index(op.f("ix_urgency_corrections_at"), "urgency_corrections", ["at"])
