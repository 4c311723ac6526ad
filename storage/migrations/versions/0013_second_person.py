"""Let a new way in wait for a second person, and keep limits of referrals, also of those a person is asked about."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_UNDECIDED = sa.text("state IN ('asking', 'offered')")
_URGENCIES = "urgency IN ('critical', 'high', 'normal', 'none')"
_WEEK = 7 * 24 * 3600 * 1_000_000  # in microseconds, as moments are stored


def upgrade() -> None:
    op.add_column("role_changes", sa.Column("is_reset", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "referral_limits",
        sa.Column("urgency", sa.String(8), nullable=False),
        sa.Column("accept_minutes", sa.Integer, nullable=False),
        sa.Column("answer_minutes", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.Column("changed_by", sa.BigInteger),
        sa.CheckConstraint(
            "urgency IN ('critical', 'high', 'normal', 'none')", name=op.f("ck_referral_limits_urgency")
        ),
        sa.CheckConstraint("accept_minutes > 0 AND answer_minutes > 0", name=op.f("ck_referral_limits_minutes")),
        sa.PrimaryKeyConstraint("urgency", name=op.f("pk_referral_limits")),
    )
    op.drop_index("ix_referrals_due", "referrals")
    op.create_index("ix_referrals_due", "referrals", ["due_at"], sqlite_where=_UNDECIDED, postgresql_where=_UNDECIDED)
    # Nobody was told a limit for these when they were asked, so they get the longest.
    longest = sa.text("UPDATE referrals SET due_at = created_at + :longest WHERE state = 'asking'")
    op.execute(longest.bindparams(longest=_WEEK))
