"""Keep words of officers and proofs of people, and what tells that a file is the one that was stored."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("files", sa.Column("sealed_sha256", sa.LargeBinary))
    op.add_column("files", sa.Column("stored_at", sa.BigInteger))
    op.create_table(
        "officer_words",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("ticket_id", sa.BigInteger, nullable=False),
        sa.Column("officer_id", sa.BigInteger, nullable=False),
        sa.Column("word_hash", sa.LargeBinary(16), nullable=False),
        sa.Column("expires_at", sa.BigInteger, nullable=False),
        sa.Column("tries", sa.SmallInteger, nullable=False, server_default="0"),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_officer_words_officer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_words")),
    )
    op.create_index("ix_officer_words_ticket", "officer_words", ["ticket_id"])
    op.create_table(
        "proofs",
        sa.Column("id", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("file_id", sa.BigInteger),
        sa.Column("kept_at", sa.BigInteger, nullable=False),
        sa.Column("sealed_words", sa.LargeBinary),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_proofs_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proofs")),
    )
    op.create_index("ix_proofs_person_id", "proofs", ["person_id"])
