"""Rows of tickets with all their words ready: a template that asks for each of them takes most of a page's time."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.console.labels import Labels
from bot.console.moments import Moments, Stamp
from bot.domain.desk import QueueRow
from bot.domain.tickets import TicketState
from bot.domain.urgency import Urgency


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the queue in words. due_word: what must happen by `due`. outcome: empty unless it stands in the row.

    category: the gravest; more: the others, empty where there is none. peril: what puts a critical ticket where it is.
    """

    id: int
    reference: str
    urgency: str
    urgency_word: str
    category: str
    more: list[str]
    peril: str
    country: str
    channel: str
    channel_word: str
    is_unread: bool
    needs_review: bool
    is_new: bool
    is_closed: bool
    opened: Stamp
    waiting: Stamp | None
    outcome: str
    holder_name: str | None
    due: Stamp | None
    due_word: str
    is_over: bool


def rows_in_words(rows: Sequence[QueueRow], labels: Labels, when: Moments) -> list[RowView]:
    return [_in_words(row, labels, when) for row in rows]


def _in_words(row: QueueRow, labels: Labels, when: Moments) -> RowView:
    is_late = when.is_late(row)
    due_at = row.due_at if row.next_clock and not is_late else None
    gravest = labels.gravest(row.categories)
    return RowView(
        id=row.id,
        reference=row.reference,
        urgency=row.urgency.value,
        urgency_word=labels.word("urgency", row.urgency),
        category=labels.category(gravest),
        more=[labels.category(code) for code in row.categories if code != gravest],
        peril=labels.word("peril", row.peril) if row.peril and row.urgency is Urgency.CRITICAL else "",
        country=labels.country(row.country),
        channel=row.channel,
        channel_word=labels.word("channel", row.channel),
        is_unread=row.unread,
        needs_review=bool(row.needs_review),
        is_new=row.state is TicketState.NEW,
        is_closed=row.state is TicketState.CLOSED,
        opened=when.past(row.opened_at),
        waiting=when.past(row.waiting_since) if row.waiting_since else None,
        outcome=labels.word("outcome", row.outcome) if row.outcome else "",
        holder_name=row.holder_name,
        due=when.limit(due_at) if due_at else None,
        due_word=labels.word("due", row.next_clock) if row.next_clock else "",
        is_over=is_late or bool(due_at and when.is_over(due_at)),
    )
