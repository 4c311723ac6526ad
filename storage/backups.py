"""Copies of SQLite files as of one moment, and what a restored copy must not do."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import update

from storage.database import Transaction
from storage.schema import outbox
from storage.sqlite import driver


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use: one read transaction, no checkpoint of our own."""
    old = driver.connect(f"file:{source}?mode=ro", uri=True)
    new = driver.connect(str(target))
    try:
        old.backup(new, pages=1000)
        new.execute("PRAGMA journal_mode=DELETE")
    finally:
        new.close()
        old.close()
    target.chmod(0o600)


async def hold_outbox(tx: Transaction, now: datetime) -> int:
    """Old replies and alerts of a restored copy must not go out by themselves (THREATS.md F24)."""
    waiting = outbox.c.state.in_(("pending", "sending", "uncertain"))
    held = await tx.execute(
        update(outbox)
        .where(waiting)
        .values(state="failed", code="held_after_restore", lease_owner=None, lease_until=None)
    )
    return int(held.rowcount)
