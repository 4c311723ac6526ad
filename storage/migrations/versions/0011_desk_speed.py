"""Give each list of the queue an index in its own order."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_OPEN = sa.text("closed_at IS NULL")
_CLOSED = sa.text("closed_at IS NOT NULL")
_UNWOUND = sa.text("closed_at IS NULL AND next_due_at IS NULL")
_REVIEW = sa.text("needs_review IS NOT NULL")
_BESIDE = ["category", "country", "person_id"]
_INDEXES = (
    ("ix_tickets_open", ["urgency", "next_due_at", "id", "closed_at", "state", "agency", *_BESIDE], _OPEN),
    ("ix_tickets_open_agency", ["agency", "urgency", "next_due_at", "id", "closed_at", "state", *_BESIDE], _OPEN),
    ("ix_tickets_closed", ["closed_at", "id", "urgency", "agency", *_BESIDE], _CLOSED),
    ("ix_tickets_closed_agency", ["agency", "closed_at", "id", "urgency", *_BESIDE], _CLOSED),
    ("ix_tickets_unwound", ["urgency", "opened_at", "id"], _UNWOUND),
    ("ix_tickets_review", ["agency", "needs_review"], _REVIEW),
)


def upgrade() -> None:
    op.drop_index("ix_tickets_queue", "tickets")
    op.drop_index("ix_tickets_agency", "tickets")
    for name, columns, where in _INDEXES:
        op.create_index(name, "tickets", columns, sqlite_where=where, postgresql_where=where)
    op.create_index("ix_tickets_opened", "tickets", ["opened_at", "agency", "category", "country"])
    op.drop_index("ix_audit_ticket", "audit")
    op.create_index("ix_audit_ticket", "audit", ["ticket_id", "officer_id", "action", "at"])
