"""Add the tables of officers' own chats."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "private_phones",
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("confirmed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_private_phones_officer_id")),
        sa.PrimaryKeyConstraint("officer_id", name=op.f("pk_private_phones")),
    )
    _threads()
    _drafts()
    _alerts()


def _threads() -> None:
    op.create_table(
        "chat_threads",
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("identity_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("claim_number", sa.Integer(), nullable=False),
        sa.Column("header_id", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_chat_threads_ticket_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_chat_threads_officer_id")),
        sa.PrimaryKeyConstraint("ticket_id", "identity_id", name=op.f("pk_chat_threads")),
    )


def _drafts() -> None:
    op.create_table(
        "chat_drafts",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("identity_id", sa.BigInteger(), nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("claim_number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed_words", sa.LargeBinary()),
        sa.CheckConstraint("state IN ('open', 'sent', 'cancelled', 'lost')", name=op.f("ck_chat_drafts_state")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_chat_drafts_ticket_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_chat_drafts_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_drafts")),
    )
    op.create_index(op.f("ix_chat_drafts_ticket_id"), "chat_drafts", ["ticket_id"])
    is_open = sa.text("state = 'open'")
    op.create_index(
        "ix_chat_drafts_open", "chat_drafts", ["created_at"], sqlite_where=is_open, postgresql_where=is_open
    )


def _alerts() -> None:
    op.create_table(
        "snoozes",
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_snoozes_ticket_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_snoozes_officer_id")),
        sa.PrimaryKeyConstraint("ticket_id", "officer_id", name=op.f("pk_snoozes")),
    )
    op.create_index(op.f("ix_snoozes_due_at"), "snoozes", ["due_at"])
    op.create_table(
        "alert_passes",
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("round", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("passed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_alert_passes_ticket_id")),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_alert_passes_officer_id")),
        sa.PrimaryKeyConstraint("ticket_id", "round", "officer_id", name=op.f("pk_alert_passes")),
    )
