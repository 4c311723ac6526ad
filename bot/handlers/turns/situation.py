"""A person as one batch of turns finds and changes them: loaded before, written after, plain memory in between."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot import wishes
from bot.domain.answers import was_by_mistake
from bot.domain.appointments import Appointment
from bot.domain.flow_names import ASSISTANCE_FLOW
from bot.domain.folded import Overflow
from bot.domain.messages import Attached, Choice, Content, Inbound, Outbound, Said
from bot.domain.outbox import OutboxKind, OutboxRow, to_chat
from bot.domain.own_words.home_visits import sick_at_home
from bot.domain.own_words.plainly import FAMILY_LINE, plain_wish
from bot.domain.own_words.where_told import ToldPlace
from bot.domain.own_words.whose import is_about_another
from bot.domain.people import Identity, Person
from bot.domain.proofs import Proof
from bot.domain.runs import Run
from bot.domain.surge import Told
from bot.domain.tickets import Alert, Author, EntryKind, Peril, Ticket, TimelineEntry
from bot.domain.urgency import Category, Urgency
from bot.domain.wishes import NOTHING, spelt_wish, wish_of
from bot.triage import Assessment
from bot.wishes import Wanted
from storage.files import NewFile
from storage.ids import Ids
from storage.messages import Lately, StoredMessage, Words

_JUST_NOW = timedelta(hours=1)


@dataclass(slots=True)
class Situation:
    """One person with everything a turn may need, and everything it has changed."""

    person: Person
    ids: Ids
    runs: list[Run] = field(default_factory=list)  # open ones, the one that talks last
    tickets: list[Ticket] = field(default_factory=list)  # open ones, oldest first
    is_new: bool = False
    person_changed: bool = False
    new_identities: dict[int, Identity] = field(default_factory=dict)
    changed_identities: dict[int, Identity] = field(default_factory=dict)
    touched_identities: dict[int, Identity] = field(default_factory=dict)
    returned: set[int] = field(default_factory=set)  # identities that had blocked us until this message
    new_runs: dict[int, Run] = field(default_factory=dict)
    changed_runs: dict[int, Run] = field(default_factory=dict)
    new_tickets: dict[int, Ticket] = field(default_factory=dict)
    changed_tickets: dict[int, Ticket] = field(default_factory=dict)
    reopened: set[int] = field(default_factory=set)  # those of them that were closed before
    messages: list[StoredMessage] = field(default_factory=list)
    entries: list[TimelineEntry] = field(default_factory=list)
    files: list[NewFile] = field(default_factory=list)
    outbox: list[OutboxRow] = field(default_factory=list)
    alerts: list[Alert] = field(default_factory=list)
    along: dict[int, tuple[str, ...]] = field(default_factory=dict)  # by ticket: who is to see it besides its owner
    appointed: dict[tuple[str, str], Appointment | None] = field(default_factory=dict)  # by kind and subject; None: off
    floods: dict[int, Overflow] = field(default_factory=dict)  # by ticket: what was folded into it
    proofs: list[Proof] = field(default_factory=list)  # what was kept as proof
    told: dict[int, Told] = field(default_factory=dict)  # by intake: what the person told there
    claims: dict[int, int] = field(default_factory=dict)  # by intake: the row of its roster that is theirs

    def run_changed(self, run: Run) -> None:
        if run.id not in self.new_runs:
            self.changed_runs[run.id] = run

    def ticket_changed(self, ticket: Ticket, now: datetime) -> None:
        ticket.updated_at = now
        if ticket.id not in self.new_tickets:
            self.changed_tickets[ticket.id] = ticket

    @property
    def reports(self) -> list[Ticket]:
        """Open tickets that are no mere requests, oldest first."""
        return [ticket for ticket in self.tickets if not ticket.is_request]

    def find_ticket(self, ticket_id: int | None) -> Ticket | None:
        return next((ticket for ticket in self.tickets if ticket.id == ticket_id), None)

    def add_entry(
        self,
        ticket: Ticket,
        kind: EntryKind,
        body: Mapping[str, object],
        now: datetime,
        *,
        at: datetime | None = None,
        author: Author = Author.SYSTEM,
        message_id: int | None = None,
        file_id: int | None = None,
    ) -> None:
        """Add a line to a ticket's timeline; `at` is the provider's time where it has one."""
        entry = TimelineEntry(
            id=self.ids.draw(),
            ticket_id=ticket.id,
            at=at or now,
            recorded_at=now,
            kind=kind,
            author=author,
            body=body,
            message_id=message_id,
            file_id=file_id,
        )
        self.entries.append(entry)

    def alert(self, ticket: Ticket, clock: str, round_: int, now: datetime) -> None:
        """Make officers look; the same (ticket, clock, round) never alerts twice."""
        self.alerts.append(Alert(self.ids.draw(), ticket.id, clock, round_, ticket.urgency, now))

    def raise_urgency(self, ticket: Ticket, urgency: Urgency, reason: str, now: datetime) -> bool:
        """Lift a ticket, never lower it; True when it moved.

        What only silence had made critical is critical by itself from the first such word on.
        """
        if urgency is Urgency.CRITICAL and ticket.peril is Peril.SILENT:
            ticket.peril = None
            self.ticket_changed(ticket, now)
        if urgency.rank <= ticket.urgency.rank:
            return False
        body = {"from": ticket.urgency.value, "to": urgency.value, "reason": reason}
        ticket.urgency = urgency
        ticket.sequence += 1
        self.add_entry(ticket, EntryKind.RAISED, body, now)
        self.alert(ticket, "raised", urgency.rank, now)
        self.ticket_changed(ticket, now)
        return True

    def send(
        self,
        identity: Identity,
        message: Outbound,
        now: datetime,
        kind: OutboxKind = OutboxKind.REPLY,
        ticket_id: int | None = None,
    ) -> int:
        """Queue a message."""
        row = to_chat(self.ids.draw(), identity, kind, message, now, ticket_id=ticket_id)
        self.outbox.append(row)
        return row.id


@dataclass(slots=True)
class Turn:
    """One message being answered: who, what, when, and the words that will be the answer."""

    situation: Situation
    identity: Identity
    inbound: Inbound
    message_id: int
    now: datetime
    proof: bytes = b""  # the keyed hash of the provider's message id
    lately: Lately | None = None  # where to look up what its chat typed before
    lines: list[str] = field(default_factory=list)
    last_lines: list[str] = field(default_factory=list)  # said after what the flow says, before its question
    question: Outbound | None = None
    more_choices: tuple[Choice, ...] = ()  # shown under whatever is answered, after the question's own
    next_flow: str | None = None
    in_timeline: bool = False
    is_answer: bool = False  # it answered a question of the bot
    without_pin: Content | None = None
    file_id: int | None = None
    alarm_urgency: Urgency = Urgency.NONE
    alarm_category: str | None = None
    alarm_reasons: tuple[str, ...] = ()
    point: str = ""  # the flow whose point in the menu its words name
    may_wish: bool = False  # calm words, long enough to ask for a conversation
    is_asked: bool = False  # a question stood open that is no menu
    together: str = ""  # this message with those just before it, where they were judged as one
    judged: Assessment | None = None  # how its words were read; `None` where nobody had to
    place: ToldPlace | None = None  # where this message says that the one it is about is
    is_place_own: bool = False  # that is the writer
    is_place_new: bool = False  # that country was not known before
    is_place_corrected: bool = False  # it says that another one was understood
    is_fact_corrected: bool = False  # the same of a name, or of when there last was news
    is_unsafe: bool = False  # it says that somebody may be reading along
    meant: str = ""  # the flow that all words so far ask for together, where the first ones alone said too little
    keys: str = ""  # what became of a code and a PIN that were written in it, of `joining`; empty where none were
    follows: str = ""  # what leads to the family line: a code that opens one, or asking after whom they follow
    language_before: str = ""  # which one was answered in until this message
    silent: bool = False
    wipes_chat: bool = False  # quick exit: take back what both sides wrote, where the channel can
    wrote_before: datetime | None = field(init=False)  # when this chat was last noted to write, before this message
    _wanted: Wanted | None = field(default=None, init=False)
    _part: str = field(default="", init=False)  # the part of its words that asks for something

    def __post_init__(self) -> None:
        self.wrote_before = self.identity.wrote_at

    @property
    def answered(self) -> str:
        """All that the answer says so far, the question below it included."""
        return "\n".join([*self.lines, *self.last_lines, self.question.text if self.question is not None else ""])

    @property
    def language(self) -> str:
        return self.situation.person.language

    @property
    def wish(self) -> str:
        """The flow that the words of this message ask for; empty when they ask for none."""
        if self.follows and not self.alarm_urgency.is_alarm:
            return FAMILY_LINE
        if self.meant and not self.alarm_urgency.is_alarm:
            return self.meant
        heard = self.wanted.flow if self.wanted.is_sure or not self.is_asked else ""
        wish = wish_of(self.alarm_urgency, self.alarm_category, self._words, heard)
        if wish or self.alarm_urgency.is_alarm:
            return wish
        return self.point or (ASSISTANCE_FLOW if self.is_only_watched else "")

    @property
    def is_wish_sure(self) -> bool:
        """Whether its words ask for it so clearly that it counts where something else is being talked of."""
        wish = self.wish
        return bool(wish) and (
            self.wanted == Wanted(wish, is_sure=True)
            or wish in (self.point, spelt_wish(self._words))
            or (wish == FAMILY_LINE and bool(self.follows))
            or (wish == ASSISTANCE_FLOW and self.is_only_watched)
        )

    @property
    def is_only_watched(self) -> bool:
        """Whether it says that somebody reads along, and nothing has been reported so far."""
        return self.is_unsafe and not self.situation.tickets

    @property
    def plain_wish(self) -> str:
        """The flow its words ask for so plainly that nobody asks "may I?" first; empty where they ask for none."""
        return FAMILY_LINE if self.follows else plain_wish(self._words)

    @property
    def wanted(self) -> Wanted:
        """The conversation its words sound like to ask for; weighed when it first matters."""
        if self._wanted is None:
            self._wanted = wishes.shipped().wanted(self._words) if self.may_wish else Wanted()
        return self._wanted

    def hear_only(self, part: str, category: Category) -> None:
        """Let a part of its words say alone what is asked for."""
        self._part, self._wanted, self.alarm_category = part, None, category.value

    @property
    def _words(self) -> str:
        return self._part or self.said

    @property
    def said(self) -> str:
        """What was typed; empty where it was no words."""
        content = self.inbound.content
        return content.text if isinstance(content, Said) else ""

    async def said_lately(self) -> list[Words]:
        """Of the last few things typed in this chat before, those that answered no question, the latest first."""
        return await self.lately.of(self.identity.id) if self.lately is not None else []

    async def said_just_now(self) -> list[str]:
        """The same of the last hour: what counts together with this message, and no older talk."""
        return [each.text for each in await self.said_lately() if self.now - each.sent_at <= _JUST_NOW]

    @property
    def is_by_mistake(self) -> bool:
        """Whether its words say that an alarm was never meant; nothing critical is taken for that."""
        content = self.inbound.content
        is_calm = self.alarm_urgency is not Urgency.CRITICAL
        return is_calm and isinstance(content, Said) and was_by_mistake(content.text)

    @property
    def is_about_another(self) -> bool:
        """Whether this message tells of somebody else's trouble."""
        if self.alarm_category == Category.MISSING_RELATIVE:
            return True
        content = self.inbound.content
        text = content.text if isinstance(content, Said) else content.caption if isinstance(content, Attached) else None
        if is_about_another(text or "") or sick_at_home(text or ""):
            return True
        return bool(self.together) and is_about_another(self.together)

    @property
    def may_speak(self) -> bool:
        """Whether something of the person's own may be said unasked: nobody hides, and the chat is still theirs."""
        return self.situation.person.hidden_since is None and not self.identity.is_quiet(self.now)

    @property
    def kept(self) -> Content:
        """The message as it is kept and shown: never with a PIN in it."""
        return self.without_pin or self.inbound.content


def meant_together(texts: Sequence[str]) -> str:
    """The flow that calm words ask for as one message; empty where they ask for none."""
    together = ", ".join(texts)
    wanted = wishes.shipped().wanted(together).flow
    return spelt_wish(together) or ("" if wanted == NOTHING else wanted)
