"""Tell requests from reports, and keep appointments."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_OPEN = sa.text("closed_at IS NULL")
_CLOSED = sa.text("closed_at IS NOT NULL")
_BESIDE = ["category", "country", "person_id", "is_request"]
_INDEXES = (
    ("ix_tickets_open", ["urgency", "next_due_at", "id", "closed_at", "state", "agency", *_BESIDE], _OPEN),
    ("ix_tickets_open_agency", ["agency", "urgency", "next_due_at", "id", "closed_at", "state", *_BESIDE], _OPEN),
    ("ix_tickets_closed", ["closed_at", "id", "urgency", "agency", *_BESIDE], _CLOSED),
    ("ix_tickets_closed_agency", ["agency", "closed_at", "id", "urgency", *_BESIDE], _CLOSED),
)


def upgrade() -> None:
    op.add_column("tickets", sa.Column("is_request", sa.Boolean, nullable=False, server_default=sa.false()))
    for name, columns, where in _INDEXES:
        op.drop_index(name, "tickets")
        op.create_index(name, "tickets", columns, sqlite_where=where, postgresql_where=where)
    op.create_table(
        "appointments",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("ticket_id", sa.BigInteger),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.SmallInteger, nullable=False, server_default="0"),
        sa.Column("sealed_body", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_appointments_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint("person_id", "kind", "subject", name=op.f("uq_appointments_person_id_kind_subject")),
    )
    op.create_index("ix_appointments_due", "appointments", ["due_at"])
