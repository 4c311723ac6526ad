"""Asks the blind search as tests want it answered: which tickets it finds by words, and what after forgetting."""

from collections.abc import Iterable

from sqlalchemy import delete, select

from storage.database import Transaction
from storage.schema import search_words, tickets
from storage.search import Query, matching


async def find(tx: Transaction, text: str) -> list[int]:
    """Ids of the tickets that may fit, newest first."""
    query = Query.parse(text)
    if not query.terms:
        return []
    found = await tx.execute(select(tickets.c.id).where(matching(tx, query)).order_by(tickets.c.opened_at.desc()))
    return [row.id for row in found]


async def forget(tx: Transaction, owner_ids: Iterable[int]) -> None:
    """Remove every word of these tickets and persons."""
    await tx.execute(delete(search_words).where(search_words.c.owner_id.in_(list(owner_ids))))
