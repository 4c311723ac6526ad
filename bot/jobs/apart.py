"""Keeps poison alone: rows are worked on together, and one by one when that fails (THREATS.md I10)."""

from collections.abc import Awaitable, Callable, Sequence

from bot.logs import log
from storage.database import Database, Transaction


async def together_or_apart(
    database: Database, job: str, ids: Sequence[int], do: Callable[[Transaction, Sequence[int]], Awaitable[object]]
) -> list[int]:
    """Do something for tickets or persons in one transaction, else in one each; gives those for whom it failed."""
    try:
        async with database.transaction() as tx:
            await do(tx, ids)
        return []
    except Exception as error:
        log.warning("rows_failed_together", job=job, error=type(error).__name__)
    failed = []
    for row_id in ids:
        try:
            async with database.transaction() as tx:
                await do(tx, [row_id])
        except Exception as error:
            log.exception("row_failed", job=job, row_id=row_id, error=type(error).__name__)
            failed.append(row_id)
    return failed
