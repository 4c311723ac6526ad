"""The queue: which tickets an officer may see and which to take first."""

from dataclasses import replace

from bot.domain.desk import MAX_SEARCH_CHARS, QueueFilter, QueuePage, QueueRow
from bot.domain.officers import Officer
from bot.domain.tickets import read_reference
from bot.handlers.casework.passing import only_passed
from bot.handlers.desk import findable
from bot.handlers.desk.errors import BadInput
from storage import desk as store
from storage import people, queue_lists
from storage.database import Transaction
from storage.search import Query

MAX_ROWS = 200


async def queue(
    tx: Transaction, officer: Officer, wanted: QueueFilter, cursor: str | None = None, limit: int = 50
) -> QueuePage:
    """One page of the queue; works on `reading()` too. A page of search hits may be shorter than `limit`.

    Raises:
        BadInput: the cursor is none of ours, or the search text is too long.
    """
    limit = max(1, min(limit, MAX_ROWS))
    after = queue_lists.decode_place(cursor) if cursor else None
    if cursor and after is None:
        raise BadInput("cursor", "desk-cursor-unknown")
    counts = await queue_lists.counts(tx, officer)
    text = (wanted.text or "").strip()
    if len(text) > MAX_SEARCH_CHARS:
        raise BadInput("text", "desk-search-long", most=MAX_SEARCH_CHARS)
    if text and (reference := read_reference(text)):
        return QueuePage(await queue_lists.by_reference(tx, officer, reference), None, counts)
    if text and not Query.parse(text).terms:
        return QueuePage([], None, counts)
    found = await queue_lists.page(tx, officer, replace(wanted, text=text or None), after, limit + 1)
    page = found[:limit]
    next_cursor = queue_lists.encode_place(page[-1][1]) if len(found) > limit else None
    rows = [row for row, _ in page]
    if text:
        rows = await _check_again(tx, officer, rows, Query.parse(text))
    return QueuePage(rows, next_cursor, counts)


async def summary(tx: Transaction, officer: Officer, ticket_id: int) -> QueueRow:
    """One ticket as the queue shows it; works on `reading()` too.

    Raises:
        NotFound: no such ticket, or the officer may not see it.
    """
    return await queue_lists.summary(tx, officer, ticket_id)


async def _check_again(tx: Transaction, officer: Officer, rows: list[QueueRow], query: Query) -> list[QueueRow]:
    """Drop hits whose words only look alike as hashes, are not in the ticket any more, or were not passed on."""
    tickets = await store.load_many(tx, officer, [row.id for row in rows])
    persons = await people.load_persons(tx, {ticket.person_id for ticket in tickets.values()})
    found = {ticket.id: (ticket, persons[ticket.person_id]) for ticket in tickets.values()}
    seen = await only_passed(tx, officer, found)
    return [row for row in rows if row.id in seen and findable.fits(query, *seen[row.id])]
