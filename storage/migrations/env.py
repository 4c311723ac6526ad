"""Runs migrations on the connection `storage.migrate` hands over."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import False_, True_

from storage.schema import metadata


def render(kind: str, item: Any, _: object) -> str | Literal[False]:
    """Write the defaults of booleans as both databases take them; made on SQLite they would become 0 and 1."""
    value = getattr(item, "arg", None)
    if kind == "server_default" and isinstance(value, True_ | False_):
        return "sa.true()" if isinstance(value, True_) else "sa.false()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
    render_item=render,
)
with context.begin_transaction():
    context.run_migrations()
