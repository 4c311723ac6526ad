"""Add the tables of surge, and the mark of what is sent to many people at once."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_BULK = sa.text("bulk IS NOT NULL AND state IN ('pending', 'sending', 'uncertain')")
_RUNNING = sa.text("state = 'running'")
_WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    op.add_column("outbox", sa.Column("bulk", sa.String(length=8), nullable=True))
    op.create_index("ix_outbox_bulk", "outbox", ["bulk"], sqlite_where=_BULK, postgresql_where=_BULK)
    _create_intakes()
    _create_sends()


def _create_intakes() -> None:
    op.create_table(
        "intakes",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("agency", sa.String(length=24), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("on_date", sa.String(length=10), nullable=False),
        sa.Column("opened_by", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("forgotten_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_intakes_agency")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intakes")),
        sa.UniqueConstraint("code", name=op.f("uq_intakes_code")),
    )
    op.create_table(
        "intake_people",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("intake_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("row_hash", sa.LargeBinary(length=16), nullable=True),
        sa.Column("code_hash", sa.LargeBinary(length=16), nullable=True),
        sa.Column("phone_hash", sa.LargeBinary(length=16), nullable=True),
        sa.Column("listed_at", sa.BigInteger(), nullable=True),
        sa.Column("came_at", sa.BigInteger(), nullable=True),
        sa.Column("party", sa.SmallInteger(), server_default="1", nullable=False),
        sa.Column("children", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("is_pregnant", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("is_ill", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("is_in_danger", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("papers", sa.String(length=80), server_default="", nullable=False),
        sa.Column("wants_home", sa.String(length=8), nullable=True),
        sa.Column("state", sa.String(length=8), server_default="listed", nullable=False),
        sa.Column("sealed_listed", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_told", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "state IN ('listed', 'here', 'papers', 'ready', 'left')", name=op.f("ck_intake_people_state")
        ),
        sa.CheckConstraint("wants_home IN ('yes', 'no', 'later')", name=op.f("ck_intake_people_wants_home")),
        sa.ForeignKeyConstraint(["intake_id"], ["intakes.id"], name=op.f("fk_intake_people_intake_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_intake_people_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intake_people")),
        sa.UniqueConstraint("intake_id", "person_id", name=op.f("uq_intake_people_intake_id_person_id")),
        sa.UniqueConstraint("intake_id", "row_hash", name=op.f("uq_intake_people_intake_id_row_hash")),
        sa.UniqueConstraint("intake_id", "code_hash", name=op.f("uq_intake_people_intake_id_code_hash")),
    )
    op.create_index(op.f("ix_intake_people_person_id"), "intake_people", ["person_id"])
    op.create_index("ix_intake_people_phone", "intake_people", ["intake_id", "phone_hash"])


def _create_sends() -> None:
    op.create_table(
        "bulk_sends",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("agency", sa.String(length=24), nullable=False),
        sa.Column("intake_id", sa.BigInteger(), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("is_gathered", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("cursor", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("outside", sa.String(length=8), nullable=False),
        sa.Column("is_emergency", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("silence_s", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("sealed_body", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("kind IN ('message', 'check_in')", name=op.f("ck_bulk_sends_kind")),
        sa.CheckConstraint("state IN ('running', 'paused', 'stopped', 'done')", name=op.f("ck_bulk_sends_state")),
        sa.CheckConstraint("outside IN ('template', 'skip')", name=op.f("ck_bulk_sends_outside")),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_bulk_sends_agency")),
        sa.ForeignKeyConstraint(["intake_id"], ["intakes.id"], name=op.f("fk_bulk_sends_intake_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulk_sends")),
    )
    op.create_index(op.f("ix_bulk_sends_intake_id"), "bulk_sends", ["intake_id"])
    op.create_index("ix_bulk_sends_running", "bulk_sends", ["id"], sqlite_where=_RUNNING, postgresql_where=_RUNNING)
    op.create_table(
        "bulk_recipients",
        sa.Column("send_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("identity_id", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("outbox_id", sa.BigInteger(), nullable=True),
        sa.Column("queued_at", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.String(length=4), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("called_at", sa.BigInteger(), nullable=True),
        sa.Column("called_by", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'queued', 'skipped')", name=op.f("ck_bulk_recipients_state")),
        sa.CheckConstraint("answer IN ('safe', 'help')", name=op.f("ck_bulk_recipients_answer")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_bulk_recipients_person_id")),
        sa.ForeignKeyConstraint(["send_id"], ["bulk_sends.id"], name=op.f("fk_bulk_recipients_send_id")),
        sa.PrimaryKeyConstraint("send_id", "person_id", name=op.f("pk_bulk_recipients")),
        sa.UniqueConstraint("send_id", "identity_id", name=op.f("uq_bulk_recipients_send_id_identity_id")),
    )
    op.create_index("ix_bulk_recipients_person", "bulk_recipients", ["person_id"])
    op.create_index("ix_bulk_recipients_outbox", "bulk_recipients", ["outbox_id"])
    op.create_index(
        "ix_bulk_recipients_waiting",
        "bulk_recipients",
        ["send_id", "next_at"],
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    )
