"""Which tickets exist for an officer: the condition that every query of the desk carries."""

from typing import Any

from sqlalchemy import ColumnElement, and_, exists, literal, or_, select, true

from bot.domain.officers import Officer
from storage.schema import ticket_agencies, tickets


def may_see(officer: Officer) -> ColumnElement[bool]:
    """Which tickets exist for this officer: the own agency's, those shared with it, or all for the two ministries."""
    if officer.sees_all_agencies:
        return true()
    return or_(is_own(officer), is_shared(officer))


def is_own(officer: Officer) -> ColumnElement[bool]:
    return tickets.c.agency == officer.agency


def is_others(officer: Officer) -> ColumnElement[bool]:
    """Shared with the officer's agency and not its own; finds them by their ids, so it is for when they are few."""
    return and_(~is_own(officer), is_shared(officer))


def is_others_at_hand(officer: Officer) -> ColumnElement[bool]:
    """The same asked for each ticket of a list; as a value and not as EXISTS, which a planner may turn round."""
    found = select(literal(1)).select_from(ticket_agencies).where(*_is_part(officer)).limit(1).correlate(tickets)
    return and_(~is_own(officer), found.scalar_subquery().is_not(None))


def is_shared(officer: Officer) -> ColumnElement[bool]:
    shared = select(ticket_agencies.c.ticket_id).where(
        ticket_agencies.c.agency == officer.agency, ticket_agencies.c.until.is_(None)
    )
    return tickets.c.id.in_(shared)


def shared_column(officer: Officer) -> ColumnElement[bool]:
    """Whether a ticket was shared with the officer's agency, asked once more beside the row itself."""
    return exists().where(*_is_part(officer)).correlate(tickets).label("is_shared")


def may_see_loaded(officer: Officer, row: Any) -> bool:
    """The same rule once more on what was loaded, so that one wrong query does not open another agency's case."""
    return officer.sees_all_agencies or bool(officer.agency == row.agency or row.is_shared)


def _is_part(officer: Officer) -> tuple[ColumnElement[bool], ...]:
    parts = ticket_agencies.c
    return parts.ticket_id == tickets.c.id, parts.agency == officer.agency, parts.until.is_(None)
