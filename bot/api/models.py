"""What the API takes and gives, as pydantic models; the OpenAPI document is made of them."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from bot.domain.api_keys import Scope
from bot.domain.desk import MAX_SEARCH_CHARS, QueueState
from bot.domain.officers import Role
from bot.domain.tickets import Author, EntryKind, Outcome, TicketState
from bot.domain.urgency import Urgency
from bot.handlers.desk import MAX_REPLY_CHARS
from storage.queue_lists import PLACE

ID = r"^[0-9]{1,19}$"
REFERENCE = r"^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$"
CATEGORY = r"^[A-Z0-9_]{1,40}$"
COUNTRY = r"^[A-Z]{2}$"
AGENCY = r"^[A-Z0-9_]{1,24}$"
MAX_PAGE = 200


def _whole(value: object) -> object:
    """JSON knows one kind of number: 3.0 is 3."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Id = Annotated[str, Field(pattern=ID, description="Opaque; a string, because it may not fit other languages' numbers.")]
ClaimNumber = Annotated[
    int,
    Field(
        ge=0,
        le=2_147_483_647,
        description="The newest `claim_number` you know of the ticket. When the ticket changed hands since, "
        "the write is refused with 409.",
    ),
    BeforeValidator(_whole),
]
# Something to see must be in it.
Words = Annotated[str, Field(min_length=1, max_length=MAX_REPLY_CHARS, pattern=r"[^\s\x00-\x1f\x85]")]


class Taken(BaseModel):
    """The base of everything that comes in: unknown fields and wrong types are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Given(BaseModel):
    """The base of everything that goes out."""

    model_config = ConfigDict(frozen=True, json_schema_serialization_defaults_required=True, defer_build=True)


class TicketPath(Taken):
    reference: Annotated[str, Field(pattern=REFERENCE, description="The ticket's reference, like `K7QMX-2F4RT`.")]


class AlertPath(Taken):
    id: Id


class ListQuery(Taken):
    state: QueueState = Field(QueueState.OPEN, description="Which list of the queue.")
    urgency: Urgency | None = None
    category: Annotated[str | None, Field(pattern=CATEGORY, description="A code of the complaint catalogue.")] = None
    country: Annotated[str | None, Field(pattern=COUNTRY, description="ISO 3166-1 alpha-2.")] = None
    agency: Annotated[str | None, Field(pattern=AGENCY, description="The agency that owns the ticket.")] = None
    text: Annotated[
        str | None,
        Field(
            min_length=1,
            max_length=MAX_SEARCH_CHARS,
            description="A reference, or whole words that all occur; names also by their sound.",
        ),
    ] = None
    cursor: Annotated[str | None, Field(pattern=f"^{PLACE}$", description="`next_cursor` of the page before.")] = None
    limit: Annotated[int, Field(ge=1, le=MAX_PAGE, description="The most tickets of one page.")] = 50


class ReadQuery(Taken):
    reason: Annotated[
        str | None,
        Field(
            min_length=10,
            max_length=500,
            description="Why you must read a ticket you do not hold. It stands in the ticket's timeline.",
        ),
    ] = None


class Write(Taken):
    model_config = ConfigDict(strict=True)

    claim_number: ClaimNumber


class Reply(Write):
    """Words for the person."""

    text: Words
    ends_talk: bool = Field(False, description="Let the bot go on with its own question afterwards.")


class Note(Write):
    """Words that only officers read."""

    text: Words


class ChangeUrgency(Write):
    urgency: Urgency


class Close(Write):
    outcome: Outcome
    note: Annotated[str, Field(max_length=MAX_REPLY_CHARS)] = ""


class OfficerRef(Given):
    id: Id
    name: str


class Ticket(Given):
    """A ticket without anything private."""

    id: Id
    reference: str
    urgency: Urgency
    category: str = Field(description="A code of the complaint catalogue.")
    peril: str | None = Field(
        description="What its place among critical tickets goes by: harm, bleeding, faint, shots; silent: it is "
        "critical only since the person fell silent in the middle of telling."
    )
    country: str | None = Field(description="Where the person is, as ISO 3166-1 alpha-2.")
    channel: str
    state: TicketState
    agency: str
    claim_number: int
    holder: OfficerRef | None
    opened_at: datetime
    updated_at: datetime
    person_wrote_at: datetime | None
    waiting_since: datetime | None = Field(description="Since when the person waits for an answer.")
    closed_at: datetime | None
    outcome: str | None
    needs_review: str | None
    sequence: int = Field(description="Grows with every change.")
    unread: bool = Field(description="The person wrote since this key last read the ticket.")
    next_clock: str | None = Field(description="What must happen next: acknowledge, first_write or update.")
    due_at: datetime | None = Field(description="By when, before the ticket escalates; earlier than now: overdue.")


class TicketList(Given):
    items: list[Ticket]
    next_cursor: str | None = Field(description="Pass it as `cursor` for the next page; null on the last one.")
    counts: dict[str, int] = Field(description="How many tickets each list holds, at most 1000.")


class Contact(Given):
    channel: str
    wrote_at: datetime | None
    is_reachable: bool


class Person(Given):
    name: str | None
    phone: str | None
    username: str | None
    safe_contact: str | None = Field(description="When and how the person may safely be reached, in their words.")
    language: str
    country: str | None
    contacts: list[Contact]


class Entry(Given):
    """One line of a ticket's timeline. `at` is when it happened by the provider's clock."""

    id: Id
    at: datetime
    recorded_at: datetime
    kind: EntryKind
    author: Author
    officer: OfficerRef | None
    for_person: bool
    body: dict[str, Any]
    delivery: str | None = Field(description="Of a reply: waiting, sent, delivered, read, uncertain or failed.")
    file_id: Id | None


class File(Given):
    id: Id
    kind: str
    state: str
    mime: str | None
    size_bytes: int | None
    created_at: datetime
    filename: str | None
    caption: str | None
    transcript: str | None = Field(
        description="What a machine wrote down of a voice note; may be wrong. Seen by whoever may see the file."
    )


class OpenedTicket(Given):
    """A ticket with everything in it. Every look is audited."""

    ticket: Ticket
    categories: list[str]
    about: str = Field(description="`self` when the writer is the worker, else `other`.")
    details: dict[str, Any] = Field(description="Answers by question.")
    person: Person
    timeline: list[Entry]
    files: list[File]
    may_write: bool
    may_note: bool


class Replied(Given):
    ticket: Ticket
    entry: Entry


class OpenAlert(Given):
    id: Id
    clock: str = Field(description="What the alert is about, for example `opened`.")
    level: int
    urgency: Urgency
    created_at: datetime
    ticket_id: Id | None
    reference: str | None
    category: str | None
    country: str | None
    state: TicketState | None
    holder_name: str | None


class AlertList(Given):
    items: list[OpenAlert]


class Acknowledged(Given):
    id: Id
    is_acknowledged: Literal[True] = True


class Me(Given):
    """Whom this key acts as."""

    officer: OfficerRef
    agency: str
    role: Role
    sees_all_agencies: bool
    key_id: Id
    key_name: str
    scopes: list[Scope]


class Mistake(Given):
    """One thing wrong with a request."""

    where: str = Field(description="For example `body/text` or `query/limit`.")
    message: str


class Problem(Given):
    """What went wrong, as RFC 9457 says it. `type` is stable, `detail` is for people."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=False)

    type: str
    title: str
    status: int
    detail: str
    errors: list[Mistake] | None = None
    holder_name: str | None = Field(None, description="Who holds the ticket (already-claimed).")
    claim_number: int | None = Field(None, description="The newest claim number (stale-claim).")
