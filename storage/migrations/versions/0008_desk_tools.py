"""Add the tables of desk_tools."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _views()
    _canned()
    _boards()
    op.create_table(
        "export_permits",
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("given_by", sa.BigInteger(), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_export_permits_agency")),
        sa.ForeignKeyConstraint(["given_by"], ["officers.id"], name=op.f("fk_export_permits_given_by")),
        sa.PrimaryKeyConstraint("agency", name=op.f("pk_export_permits")),
    )


def _views() -> None:
    op.create_table(
        "saved_views",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("officer_id", sa.BigInteger(), nullable=False),
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("filters", sa.String(400), nullable=False),
        sa.Column("is_shared", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officers.id"], name=op.f("fk_saved_views_officer_id")),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_saved_views_agency")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_views")),
        sa.UniqueConstraint("officer_id", "name", name=op.f("uq_saved_views_officer_id_name")),
    )
    op.create_index(op.f("ix_saved_views_agency"), "saved_views", ["agency"])


def _canned() -> None:
    op.create_table(
        "canned_texts",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_by", sa.BigInteger()),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_canned_texts_agency")),
        sa.ForeignKeyConstraint(["changed_by"], ["officers.id"], name=op.f("fk_canned_texts_changed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canned_texts")),
        sa.UniqueConstraint("agency", "name", name=op.f("uq_canned_texts_agency_name")),
    )
    op.create_table(
        "canned_words",
        sa.Column("canned_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(3), nullable=False),
        sa.Column("words", sa.String(2_000), nullable=False),
        sa.ForeignKeyConstraint(["canned_id"], ["canned_texts.id"], name=op.f("fk_canned_words_canned_id")),
        sa.PrimaryKeyConstraint("canned_id", "language", name=op.f("pk_canned_words")),
    )


def _boards() -> None:
    op.create_table(
        "wall_boards",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("created_by", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sa.Column("revoked_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["agency"], ["agencies.code"], name=op.f("fk_wall_boards_agency")),
        sa.ForeignKeyConstraint(["created_by"], ["officers.id"], name=op.f("fk_wall_boards_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wall_boards")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_wall_boards_token_hash")),
    )
