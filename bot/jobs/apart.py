"""Keeps poison alone: tickets are worked on together, and one by one when that fails (THREATS.md I10)."""

from collections.abc import Awaitable, Callable, Sequence

from bot.logs import log
from storage.database import Database, Transaction


async def together_or_apart(
    database: Database, job: str, ids: Sequence[int], do: Callable[[Transaction, Sequence[int]], Awaitable[object]]
) -> list[int]:
    """Do something for tickets in one transaction, else in one each; gives those for which it failed, logged."""
    try:
        async with database.transaction() as tx:
            await do(tx, ids)
        return []
    except Exception as error:
        log.warning("tickets_failed_together", job=job, error=type(error).__name__)
    failed = []
    for ticket_id in ids:
        try:
            async with database.transaction() as tx:
                await do(tx, [ticket_id])
        except Exception as error:
            log.exception("ticket_failed", job=job, ticket_id=ticket_id, error=type(error).__name__)
            failed.append(ticket_id)
    return failed
