"""Add the tables of hand-overs and referrals."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_OFFERED = sa.text("state = 'offered'")
_OPEN = sa.text("state IN ('asking', 'offered')")


def upgrade() -> None:
    op.create_table(
        "hand_overs",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("offered_by", sa.BigInteger(), nullable=False),
        sa.Column("to_officer", sa.BigInteger(), nullable=False),
        sa.Column("claim_number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("offered_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed_note", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "state IN ('offered', 'accepted', 'declined', 'withdrawn', 'lapsed')", name=op.f("ck_hand_overs_state")
        ),
        sa.CheckConstraint("(state = 'offered') = (ended_at IS NULL)", name=op.f("ck_hand_overs_ending")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_hand_overs_ticket_id")),
        sa.ForeignKeyConstraint(["offered_by"], ["officers.id"], name=op.f("fk_hand_overs_offered_by")),
        sa.ForeignKeyConstraint(["to_officer"], ["officers.id"], name=op.f("fk_hand_overs_to_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_overs")),
    )
    op.create_index(
        "uq_hand_overs_open", "hand_overs", ["ticket_id"], unique=True, sqlite_where=_OFFERED, postgresql_where=_OFFERED
    )
    op.create_index("ix_hand_overs_to", "hand_overs", ["to_officer", "state"])
    op.create_table(
        "referrals",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("from_agency", sa.String(length=24), nullable=False),
        sa.Column("to_agency", sa.String(length=24), nullable=False),
        sa.Column("referred_by", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("consent", sa.String(length=10), nullable=False),
        sa.Column("parts", sa.String(length=80), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("offered_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("sealed_body", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "state IN ('asking', 'offered', 'accepted', 'bounced', 'expired', 'refused', 'withdrawn')",
            name=op.f("ck_referrals_state"),
        ),
        sa.CheckConstraint("from_agency <> to_agency", name=op.f("ck_referrals_agencies")),
        sa.CheckConstraint("(state IN ('asking', 'offered')) = (ended_at IS NULL)", name=op.f("ck_referrals_ending")),
        sa.CheckConstraint("state <> 'offered' OR due_at IS NOT NULL", name=op.f("ck_referrals_limit")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_referrals_ticket_id")),
        sa.ForeignKeyConstraint(["from_agency"], ["agencies.code"], name=op.f("fk_referrals_from_agency")),
        sa.ForeignKeyConstraint(["to_agency"], ["agencies.code"], name=op.f("fk_referrals_to_agency")),
        sa.ForeignKeyConstraint(["referred_by"], ["officers.id"], name=op.f("fk_referrals_referred_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
    )
    op.create_index(
        "uq_referrals_open", "referrals", ["ticket_id"], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN
    )
    op.create_index("ix_referrals_to", "referrals", ["to_agency", "state"])
    op.create_index("ix_referrals_from", "referrals", ["from_agency", "state"])
    op.create_index("ix_referrals_ticket", "referrals", ["ticket_id", "ended_at"])
    op.create_index("ix_referrals_due", "referrals", ["due_at"], sqlite_where=_OFFERED, postgresql_where=_OFFERED)
