"""Tell reports from requests in the index that the figures of opened reports are read from."""

from collections.abc import Sequence

from alembic import op

revision: str = "0020"
down_revision: str | None = "0019"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.drop_index("ix_tickets_opened", "tickets")
    op.create_index("ix_tickets_opened", "tickets", ["opened_at", "agency", "category", "country", "is_request"])
