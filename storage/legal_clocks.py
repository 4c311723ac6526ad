"""Legal clocks that run for tickets."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.legal_clocks import LegalClock
from bot.errors import NotFound
from storage.database import Transaction
from storage.prepared import insert_new
from storage.schema import legal_clocks

_START = insert_new(legal_clocks)


async def start(tx: Transaction, many: Sequence[LegalClock]) -> None:
    """Let rules run; a rule that runs for the ticket already goes on as it is."""
    if many:
        rows = [
            {
                "id": clock.id,
                "ticket_id": clock.ticket_id,
                "rule": clock.rule,
                "started_at": clock.started_at,
                "due_at": clock.due_at,
                "ended_at": clock.ended_at,
                "officer_id": clock.officer_id,
            }
            for clock in many
        ]
        await tx.put(_START, rows)


async def restart(tx: Transaction, clock: LegalClock) -> None:
    """Let a rule run from another moment, also when it ran or had ended."""
    of_ticket = (legal_clocks.c.ticket_id == clock.ticket_id, legal_clocks.c.rule == clock.rule)
    await tx.execute(legal_clocks.delete().where(*of_ticket))
    await start(tx, [clock])


async def end(tx: Transaction, ticket_id: int, rule: str, now: datetime) -> None:
    """Stop a rule: what it asks for was done.

    Raises:
        NotFound: it does not run for this ticket.
    """
    runs = (legal_clocks.c.ticket_id == ticket_id, legal_clocks.c.rule == rule, legal_clocks.c.ended_at.is_(None))
    if (await tx.execute(update(legal_clocks).where(*runs).values(ended_at=now))).rowcount != 1:
        raise NotFound


async def of_ticket(tx: Transaction, ticket_id: int) -> list[LegalClock]:
    """A ticket's legal clocks, the next due first."""
    query = select(legal_clocks).where(legal_clocks.c.ticket_id == ticket_id)
    return [_clock(row) for row in await tx.execute(query.order_by(legal_clocks.c.due_at, legal_clocks.c.id))]


def _clock(row: Any) -> LegalClock:
    return LegalClock(
        id=row.id,
        ticket_id=row.ticket_id,
        rule=row.rule,
        started_at=row.started_at,
        due_at=row.due_at,
        ended_at=row.ended_at,
        officer_id=row.officer_id,
    )
