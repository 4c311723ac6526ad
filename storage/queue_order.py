"""The order of the queue's lists, walked along indexes: a page costs the same however many tickets there are.

Whose life is at stake and whom nobody has taken stands before everybody: first whoever wants to die or whose body
cannot wait, last whoever is critical only because they fell silent; then the oldest. Escalation puts the next moment
of what nobody has taken ever further off, so by what is due such a ticket would sink below those that came after it;
one of high urgency that has climbed stands by when it came in, too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Select,
    Subquery,
    and_,
    case,
    func,
    literal,
    or_,
    select,
    tuple_,
    type_coerce,
    union_all,
)

from bot.domain.clocks import SUICIDAL
from bot.domain.desk import QueueState
from bot.domain.tickets import Peril, TicketState
from bot.domain.urgency import CALM_TROUBLES, Urgency
from storage.schema import tickets
from storage.search import Hits

Place = tuple[int, int, int]
_DYING, _UNTAKEN, _SILENT = 0, 1, 2  # before all others: critical, a life at stake, held by nobody
_RANKS = {urgency: 3 + Urgency.CRITICAL.rank - urgency.rank for urgency in Urgency}
_ACUTE = tuple(peril.value for peril in Peril if peril.cannot_wait)
_CALM = tuple(sorted(CALM_TROUBLES))
_WALKED = (QueueState.OPEN, QueueState.REQUESTS, QueueState.CLOSED)


@dataclass(frozen=True, slots=True)
class Visible:
    """What an officer may see, in parts that have no ticket in common.

    walked: so much that a list is gone through in its order. sorted: so little that it is looked up and sorted.
    """

    walked: Sequence[ColumnElement[bool]]
    sorted: Sequence[ColumnElement[bool]]

    @property
    def together(self) -> ColumnElement[bool]:
        return or_(*self.walked, *self.sorted)


def urgency_rank(column: ColumnElement[str]) -> ColumnElement[int]:
    """3 for critical to 6 for none: what sorts first is taken first."""
    return case({urgency.value: rank for urgency, rank in _RANKS.items()}, value=column)


def picked(
    state: QueueState,
    visible: Visible,
    conditions: Sequence[ColumnElement[bool]],
    after: Place | None,
    limit: int,
    hits: Hits | None = None,
) -> Subquery:
    """Ids and places of the tickets on one page, in no order. hits: of words that are looked for in the list."""
    is_closed = state is QueueState.CLOSED
    if hits is not None:
        conditions = [*conditions, hits.condition]
    if state not in _WALKED or (hits is not None and (hits.are_few or (hits.are_some and not is_closed))):
        return _sorted(state, visible.together, conditions, after).limit(limit).subquery()
    walk = _closed_walk if is_closed else _open_walks
    parts = [each for part in visible.walked for each in walk(part, conditions, after)]
    parts += [_sorted(state, each, conditions, after) for each in visible.sorted]
    together = union_all(*(select(part.limit(limit).subquery()) for part in parts)).subquery()
    return select(together).order_by(*order_of(together, state)).limit(limit).subquery()


def order_of(page: Subquery, state: QueueState) -> tuple[ColumnElement[Any], ...]:
    """Life that nobody has taken, then what is due first; closed tickets by when they were closed, the newest first."""
    newest_id_first = state is QueueState.CLOSED  # their index is read backwards
    return page.c.place_rank, page.c.place_at, page.c.id.desc() if newest_id_first else page.c.id


def _closed_walk(
    visible: ColumnElement[bool], conditions: Sequence[ColumnElement[bool]], after: Place | None
) -> list[Select[Any]]:
    return [_closed(visible, conditions, after).order_by(tickets.c.closed_at.desc(), tickets.c.id.desc())]


def _closed(
    visible: ColumnElement[bool], conditions: Sequence[ColumnElement[bool]], after: Place | None
) -> Select[Any]:
    query = _places(literal(0), -_micros(tickets.c.closed_at)).where(visible, *conditions)
    if after is not None:
        query = query.where(_pair(tickets.c.closed_at) < _values(-after[1], after[2]))
    return query


def _open_walks(
    visible: ColumnElement[bool], conditions: Sequence[ColumnElement[bool]], after: Place | None
) -> list[Select[Any]]:
    """One walk for each urgency, and one for its tickets without a clock, of which there are none after a while.

    What nobody has taken is sorted instead: it is no more than what came in within a few minutes.
    """
    walks = [
        _untaken(rank, visible, conditions, after)
        for rank in (_DYING, _UNTAKEN, _SILENT)
        if after is None or after[0] <= rank
    ]
    for urgency, rank in _RANKS.items():
        if after is not None and rank < after[0]:
            continue
        due = tickets.c.next_due_at
        for column, has_clock in ((due, due.is_not(None)), (tickets.c.opened_at, due.is_(None))):
            query = _places(literal(rank), _micros(column))
            query = query.where(visible, tickets.c.urgency == urgency.value, has_clock, *conditions)
            if urgency is Urgency.CRITICAL:
                query = query.where(~_is_untaken())
            if urgency is Urgency.HIGH:
                query = query.where(~_has_climbed())
            if after is not None and rank == after[0]:
                query = query.where(_pair(column) > _values(after[1], after[2]))
            walks.append(query.order_by(column, tickets.c.id))
        if urgency is Urgency.HIGH:
            walks.append(_by_opening(rank, _has_climbed(), visible, conditions, after))
    return walks or [_sorted(QueueState.OPEN, visible, conditions, after)]  # a place behind everything


def _sorted(
    state: QueueState, visible: ColumnElement[bool], conditions: Sequence[ColumnElement[bool]], after: Place | None
) -> Select[Any]:
    """All that fit, sorted: for lists that are short whatever the archive holds."""
    if state is QueueState.CLOSED:
        # By an expression, since a planner that takes the list's index for it would walk the whole archive.
        return _closed(visible, conditions, after).order_by(-_micros(tickets.c.closed_at), tickets.c.id.desc())
    due = func.coalesce(tickets.c.next_due_at, tickets.c.opened_at)
    rank = case(
        (and_(_is_untaken(), _is_about_dying()), _DYING),
        (and_(_is_untaken(), _is_silent()), _SILENT),
        (_is_untaken(), _UNTAKEN),
        else_=urgency_rank(tickets.c.urgency),
    )
    moment = type_coerce(case((or_(_is_untaken(), _has_climbed()), tickets.c.opened_at), else_=due), BigInteger)
    query = _places(rank, moment).where(visible, *conditions)
    if after is not None:
        later = tuple_(moment, tickets.c.id) > _values(after[1], after[2])
        query = query.where(or_(rank > after[0], and_(rank == after[0], later)))
    return query.order_by(rank, moment, tickets.c.id)


def _untaken(
    rank: int, visible: ColumnElement[bool], conditions: Sequence[ColumnElement[bool]], after: Place | None
) -> Select[Any]:
    of_rank = {
        _DYING: _is_about_dying(),
        _UNTAKEN: and_(~_is_about_dying(), ~_is_silent()),
        _SILENT: and_(~_is_about_dying(), _is_silent()),
    }[rank]
    return _by_opening(rank, and_(_is_untaken(), of_rank), visible, conditions, after)


def _by_opening(
    rank: int,
    which: ColumnElement[bool],
    visible: ColumnElement[bool],
    conditions: Sequence[ColumnElement[bool]],
    after: Place | None,
) -> Select[Any]:
    query = _places(literal(rank), _micros(tickets.c.opened_at)).where(visible, which, *conditions)
    if after is not None and rank == after[0]:
        query = query.where(_pair(tickets.c.opened_at) > _values(after[1], after[2]))
    return query.order_by(_micros(tickets.c.opened_at), tickets.c.id)


def _is_untaken() -> ColumnElement[bool]:
    is_calm = and_(tickets.c.category.in_(_CALM), tickets.c.more_categories.in_(("", *_CALM)))
    return and_(tickets.c.urgency == Urgency.CRITICAL.value, tickets.c.state == TicketState.NEW.value, ~is_calm)


def _has_climbed() -> ColumnElement[bool]:
    is_new = tickets.c.state == TicketState.NEW.value
    return and_(tickets.c.urgency == Urgency.HIGH.value, is_new, tickets.c.clock_level > 0)


def _is_about_dying() -> ColumnElement[bool]:
    is_despair = or_(tickets.c.category == SUICIDAL, tickets.c.more_categories.contains(SUICIDAL, autoescape=True))
    return or_(is_despair, func.coalesce(tickets.c.peril, "").in_(_ACUTE))


def _is_silent() -> ColumnElement[bool]:
    return func.coalesce(tickets.c.peril, "") == Peril.SILENT.value


def _places(rank: ColumnElement[int], moment: ColumnElement[int]) -> Select[Any]:
    return select(tickets.c.id, rank.label("place_rank"), moment.label("place_at"))


def _pair(column: Column[Any]) -> Any:
    return tuple_(_micros(column), tickets.c.id)


def _values(moment: int, row_id: int) -> Any:
    return tuple_(literal(moment, BigInteger), literal(row_id, BigInteger))


def _micros(column: ColumnElement[Any]) -> ColumnElement[int]:
    """The stored number of a moment, since a place in the list is made of numbers."""
    return type_coerce(column, BigInteger)
