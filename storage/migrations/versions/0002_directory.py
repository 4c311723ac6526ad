"""Add the tables of directory."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _agencies()
    with op.batch_alter_table("one_time_codes") as table:
        table.drop_constraint(op.f("ck_one_time_codes_purpose"), type_="check")
        table.create_check_constraint(op.f("ck_one_time_codes_purpose"), "purpose IN ('telegram', 'sign_in', 'reset')")
    _rosters()
    _routing()
    _roles()
    op.create_index("ix_audit_at", "audit", ["at"])


def _agencies() -> None:
    op.add_column("agencies", sa.Column("parent", sa.String(24)))
    op.add_column("agencies", sa.Column("kind", sa.String(10), nullable=False, server_default="national"))
    op.add_column("agencies", sa.Column("zone", sa.String(40), nullable=False, server_default="Asia/Jakarta"))
    op.add_column("agencies", sa.Column("country", sa.String(2)))
    op.add_column("agencies", sa.Column("province", sa.String(60)))
    op.add_column("agencies", sa.Column("regency", sa.String(60)))


def _rosters() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("weekday", sa.SmallInteger()),
        sa.Column("on_date", sa.Date()),
        sa.Column("starts_minute", sa.SmallInteger(), nullable=False),
        sa.Column("ends_minute", sa.SmallInteger(), nullable=False),
        sa.Column("on_holidays", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.CheckConstraint("(weekday IS NULL) <> (on_date IS NULL)", name=op.f("ck_shifts_when")),
        sa.CheckConstraint("weekday IS NULL OR weekday BETWEEN 0 AND 6", name=op.f("ck_shifts_weekday")),
        sa.CheckConstraint(
            "starts_minute BETWEEN 0 AND 1439 AND ends_minute BETWEEN 1 AND 1440", name=op.f("ck_shifts_minutes")
        ),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_shifts_agency")),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_shifts_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
    )
    op.create_index(op.f("ix_shifts_agency"), "shifts", ["agency"])
    op.create_table(
        "holidays",
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("agency", "day", name=op.f("pk_holidays")),
    )


def _routing() -> None:
    op.create_table(
        "routing_rules",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("categories", sa.String(800), nullable=False, server_default=""),
        sa.Column("place", sa.String(8), nullable=False, server_default="any"),
        sa.Column("home", sa.String(60), nullable=False, server_default=""),
        sa.Column("phase", sa.String(8), nullable=False, server_default=""),
        sa.Column("is_child", sa.Boolean()),
        sa.Column("is_candidate", sa.Boolean()),
        sa.Column("owner", sa.String(24), nullable=False),
        sa.Column("along", sa.String(400), nullable=False, server_default=""),
        sa.Column("note", sa.String(200), nullable=False, server_default=""),
        sa.Column("is_on", sa.Boolean(), nullable=False, server_default=sa.true()),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routing_rules")),
    )
    op.create_index("ix_routing_rules_position", "routing_rules", ["position", "id"])
    op.create_table(
        "ticket_agencies",
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("part", sa.String(10), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger()),
        sa.CheckConstraint("part IN ('along', 'escalated', 'referred')", name=op.f("ck_ticket_agencies_part")),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_ticket_agencies_agency")),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], name=op.f("fk_ticket_agencies_ticket_id")),
        sa.PrimaryKeyConstraint("ticket_id", "agency", "part", name=op.f("pk_ticket_agencies")),
    )
    op.create_index(
        "ix_ticket_agencies_agency",
        "ticket_agencies",
        ["agency", "ticket_id"],
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )


def _roles() -> None:
    op.create_table(
        "role_changes",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.String(14), nullable=False),
        sa.Column("asked_by", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_by", sa.BigInteger()),
        sa.Column("decided_at", sa.BigInteger()),
        sa.Column("is_confirmed", sa.Boolean()),
        sa.CheckConstraint(
            "role IN ('responder', 'supervisor', 'administrator', 'auditor')", name=op.f("ck_role_changes_role")
        ),
        sa.CheckConstraint(
            "decided_by IS NULL OR decided_by <> asked_by OR NOT is_confirmed", name=op.f("ck_role_changes_two_people")
        ),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_role_changes_officer_id")),
        sa.ForeignKeyConstraint(["asked_by"], ["officers.id"], name=op.f("fk_role_changes_asked_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_role_changes")),
    )
    op.create_index(op.f("ix_role_changes_officer_id"), "role_changes", ["officer_id"])
