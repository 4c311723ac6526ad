"""The conditions by which the queue's lists are narrowed; who may see a ticket is decided beside them."""

from sqlalchemy import ColumnElement, and_, or_

from bot.domain.desk import QueueFilter, QueueState
from bot.domain.officers import Officer
from bot.domain.tickets import TicketState
from storage.schema import tickets


def in_state(officer: Officer, state: QueueState) -> ColumnElement[bool]:
    if state is QueueState.MINE:
        return and_(tickets.c.holder_id == officer.id, tickets.c.state == TicketState.CLAIMED.value)
    if state is QueueState.CLOSED:
        return tickets.c.closed_at.is_not(None)
    if state is QueueState.REVIEW:
        return tickets.c.needs_review.is_not(None)
    return and_(is_open(), tickets.c.is_request if state is QueueState.REQUESTS else ~tickets.c.is_request)


def is_open() -> ColumnElement[bool]:
    """In the words of the indexes over open tickets; the schema sees that it says the same as the state."""
    return tickets.c.closed_at.is_(None)


def narrowed(officer: Officer, wanted: QueueFilter) -> list[ColumnElement[bool]]:
    """The list and everything it is narrowed by, except words to look for: those are `storage/search.py`'s."""
    conditions = [in_state(officer, wanted.state)]
    if wanted.urgency is not None:
        conditions.append(tickets.c.urgency == wanted.urgency.value)
    codes = {"category": wanted.category, "country": wanted.country, "agency": wanted.agency}
    conditions += [tickets.c[name] == code for name, code in codes.items() if code is not None]
    if wanted.due_before is not None:
        conditions.append(tickets.c.next_due_at < wanted.due_before)
    if wanted.is_waiting:
        conditions.append(waits())
    return conditions


def waits() -> ColumnElement[bool]:
    """Whether the person has no answer to their newest words."""
    wrote, answered = tickets.c.person_wrote_at, tickets.c.officer_wrote_at
    return and_(is_open(), or_(answered.is_(None), wrote > answered))
