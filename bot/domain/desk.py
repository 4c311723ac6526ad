"""What officers see: the masked queue, the opened ticket page, alerts and bodies nobody could read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.heard import SELF
from bot.domain.tickets import Peril, Ticket, TicketState, TimelineEntry
from bot.domain.urgency import Urgency

MAX_SEARCH_CHARS = 100
# A list's number says no more than that there are so many: counting further costs each page more than its rows do.
MOST_LISTED = 1_000


class QueueState(StrEnum):
    """Which list of the queue; `review` holds tickets of any state that an officer has to look at again.

    `open` holds reports, `requests` what people asked for on a calm day.
    """

    OPEN = "open"
    REQUESTS = "requests"
    MINE = "mine"
    REVIEW = "review"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """text: a reference, or words that all must occur (whole words, names also by their sound).

    due_before: only what had to be done before then. is_waiting: only who has no answer to their newest words.
    """

    state: QueueState = QueueState.OPEN
    urgency: Urgency | None = None
    text: str | None = None
    category: str | None = None
    country: str | None = None
    agency: str | None = None
    due_before: datetime | None = None
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A ticket without anything private. waiting_since: oldest moment since which the person has no answer.

    unread: the person wrote after this officer last opened the ticket. next_clock, due_at: what must happen by when.
    has_climbed: nobody has claimed it and others were called; `due_at` is when the next ones are.
    """

    id: int
    reference: str
    urgency: Urgency
    category: str
    country: str | None
    channel: str
    state: TicketState
    agency: str
    claim_number: int
    holder_id: int | None
    holder_name: str | None
    opened_at: datetime
    updated_at: datetime
    person_wrote_at: datetime | None
    waiting_since: datetime | None
    closed_at: datetime | None
    outcome: str | None
    needs_review: str | None
    sequence: int
    unread: bool
    next_clock: str | None = None
    due_at: datetime | None = None
    has_climbed: bool = False
    more_categories: tuple[str, ...] = ()
    peril: Peril | None = None

    @property
    def categories(self) -> tuple[str, ...]:
        return (self.category, *self.more_categories)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits for an officer besides the queue.

    aside: what could not be read, and appointments that fail. offered: by colleagues. referred: by other agencies.
    """

    alerts: int
    aside: int
    offered: int
    referred: int
    clusters: int


@dataclass(frozen=True, slots=True)
class QueuePage:
    """counts: how many tickets the officer may see in each `QueueState`, by its word; at most `MOST_LISTED`."""

    rows: list[QueueRow]
    next_cursor: str | None
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach the person. is_reachable: they have not blocked us there."""

    channel: str
    wrote_at: datetime | None
    is_reachable: bool


@dataclass(frozen=True, slots=True)
class PersonView:
    name: str | None
    phone: str | None
    username: str | None
    safe_contact: str | None
    language: str
    country: str | None
    contacts: list[Contact]


def name_told(about: str, details: Mapping[str, object]) -> str:
    """The name the writer of a report gave in it; of another's report that is not the name of whom it is about."""
    asked = ("told.name", "intake.name") if about == SELF else ("missing_relative.reporter_name", "told.reporter_name")
    return next((name for key in asked if isinstance(name := details.get(key), str) and name), "")


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of a ticket. state: waiting, stored, failed or refused; only stored ones can be fetched.

    transcript: what a machine wrote down of a voice note; it may be wrong.
    """

    id: int
    kind: str
    state: str
    mime: str | None
    size_bytes: int | None
    created_at: datetime
    filename: str | None = None
    caption: str | None = None
    reason: str | None = None
    transcript: str | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Why an officer's words wait on purpose, and for how long where that is known.

    why: `quiet` for the person's safe hours, `signed` likewise while the agreed sign went ahead, `hidden` until they
    come back from the quick exit, `window` until they answer WhatsApp's template.
    """

    why: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class TicketPage:
    """An opened ticket. delivery: outbox id to waiting, sent, delivered, read, uncertain or failed.

    held: of those waiting, which do so on purpose.

    officers: names of everybody in the timeline by id. may_write: this officer holds the ticket. may_note: note and
    urgency are open to this officer (holder or supervisor).
    """

    ticket: Ticket
    person: PersonView
    timeline: list[TimelineEntry]
    delivery: Mapping[int, str]
    files: list[FileView]
    officers: Mapping[int, str]
    holder_name: str | None
    may_write: bool
    may_note: bool
    held: Mapping[int, Held] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenAlert:
    """An alert nobody has acknowledged, with what of its ticket may be shown; ticket_id 0: about no ticket.

    together: how many alerts about the ticket it stands for, itself among them.
    """

    id: int
    ticket_id: int
    clock: str
    round: int
    level: int
    urgency: Urgency
    created_at: datetime
    reference: str | None = None
    category: str | None = None
    country: str | None = None
    state: TicketState | None = None
    holder_name: str | None = None
    together: int = 1


@dataclass(frozen=True, slots=True)
class SetAside:
    """A body that nobody could read, without its content."""

    id: int
    channel: str
    received_at: datetime
    reason: str
