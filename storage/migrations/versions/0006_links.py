"""Add the tables of links."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _keys()
    _links()
    _clusters()


def _keys() -> None:
    op.create_table(
        "link_keys",
        sa.Column("key_hash", sa.LargeBinary(12), nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("first_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key_hash", "ticket_id", name=op.f("pk_link_keys")),
    )
    op.create_index(op.f("ix_link_keys_person_id"), "link_keys", ["person_id"])
    op.create_index("ix_link_keys_ticket", "link_keys", ["ticket_id"])


def _links() -> None:
    op.create_table(
        "links",
        sa.Column("first_id", sa.BigInteger(), nullable=False),
        sa.Column("second_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("score", sa.SmallInteger(), nullable=False),
        sa.Column("reasons", sa.String(200), nullable=False),
        sa.Column("proposed_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_at", sa.BigInteger()),
        sa.Column("decided_by", sa.BigInteger()),
        sa.Column("told_at", sa.BigInteger()),
        sa.CheckConstraint("state IN ('proposed', 'confirmed', 'rejected', 'merged')", name=op.f("ck_links_state")),
        sa.CheckConstraint("first_id < second_id", name=op.f("ck_links_order")),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_links")),
    )
    op.create_index("ix_links_second", "links", ["second_id"])
    merged = sa.text("state = 'merged'")
    op.create_index("ix_links_merged", "links", ["first_id"], sqlite_where=merged, postgresql_where=merged)


def _clusters() -> None:
    op.create_table(
        "clusters",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("agency", sa.String(24), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("taken_by", sa.BigInteger()),
        sa.Column("closed_at", sa.BigInteger()),
        sa.CheckConstraint("state IN ('open', 'taken', 'closed')", name=op.f("ck_clusters_state")),
        sa.CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_clusters_closing")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clusters")),
    )
    op.create_index("ix_clusters_list", "clusters", ["state", "changed_at"])
    op.create_table(
        "cluster_keys",
        sa.Column("cluster_id", sa.BigInteger(), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(12), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.PrimaryKeyConstraint("cluster_id", "key_hash", name=op.f("pk_cluster_keys")),
    )
    op.create_index("ix_cluster_keys_hash", "cluster_keys", ["key_hash"])
    op.create_table(
        "cluster_members",
        sa.Column("cluster_id", sa.BigInteger(), nullable=False),
        sa.Column("ticket_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("cluster_id", "ticket_id", name=op.f("pk_cluster_members")),
    )
    op.create_index("ix_cluster_members_ticket", "cluster_members", ["ticket_id"])
