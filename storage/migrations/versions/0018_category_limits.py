"""Let critical reports of one category have limits of their own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "category_limits",
        sa.Column("category", sa.String(length=32), nullable=False),
        sa.Column("acknowledge_minutes", sa.Integer(), nullable=False),
        sa.Column("write_minutes", sa.Integer(), nullable=False),
        sa.Column("update_minutes", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "acknowledge_minutes > 0 AND write_minutes > 0 AND update_minutes > 0",
            name=op.f("ck_category_limits_minutes"),
        ),
        sa.PrimaryKeyConstraint("category", name=op.f("pk_category_limits")),
    )
