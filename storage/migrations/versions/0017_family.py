"""Let relatives follow a case by a code."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0017"
down_revision: str | None = "0016"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "family_lines",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("ticket_id", sa.BigInteger, nullable=False),
        sa.Column("code_hash", sa.LargeBinary, nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.Column("basis", sa.String(16), nullable=False),
        sa.Column("opened_at", sa.BigInteger, nullable=False),
        sa.Column("officer_id", sa.BigInteger),
        sa.Column("follower_id", sa.BigInteger),
        sa.Column("ended_at", sa.BigInteger),
        sa.CheckConstraint("scope IN ('progress', 'minimum')", name=op.f("ck_family_lines_scope")),
        sa.CheckConstraint("basis IN ('worker', 'told_officer', 'cannot_ask')", name=op.f("ck_family_lines_basis")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_family_lines_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_family_lines")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_family_lines_code_hash")),
    )
    op.create_index("ix_family_lines_ticket", "family_lines", ["ticket_id"])
    op.create_index("ix_family_lines_follower", "family_lines", ["follower_id"])
