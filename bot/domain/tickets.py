"""Tickets: what was reported, who holds it, and everything that happened to it."""

import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.domain.urgency import Urgency

# Letters and digits that cannot be mistaken for each other when read out over a bad line.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_RANDOM_CHARACTERS = 9  # 31**9 is 44 bits (THREATS.md T4 asks for 40)
_GROUP = 5
_REFERENCE_IN_WORDS = re.compile(r"(?<!\w)\w{5}[- ]?\w{5}(?!\w)")
# Why an officer must look, the gravest last.
_REVIEWS = ("undelivered", "broken_flow", "wrong_pins", "check_in_changed", "check_in_off", "silent", "duress")


class TicketState(StrEnum):
    NEW = "new"
    CLAIMED = "claimed"
    CLOSED = "closed"


class Outcome(StrEnum):
    """Why a ticket ended, in the officer's judgement."""

    HELPED = "helped"
    RETURNED = "returned"
    REFERRED = "referred"
    UNREACHABLE = "unreachable"
    WITHDRAWN = "withdrawn"
    NO_CASE = "no_case"
    DUPLICATE = "duplicate"


class Peril(StrEnum):
    """What a critical ticket's place among the others goes by, the gravest last."""

    SILENT = "silent"  # nobody said that it is critical: they fell silent in the middle of telling
    DOOR = "door"  # whom they fear is at it
    BURN = "burn"
    SHOTS = "shots"
    FIRE = "fire"
    FAINT = "faint"
    BREATH = "breath"
    BIRTH = "birth"
    BLEEDING = "bleeding"
    HARM = "harm"  # has swallowed or cut something

    @property
    def is_of_body(self) -> bool:
        """Whether an ambulance is what is needed first."""
        return self in (Peril.BURN, Peril.FAINT, Peril.BREATH, Peril.BIRTH, Peril.BLEEDING, Peril.HARM)

    @property
    def cannot_wait(self) -> bool:
        """Whether a body or a place is in danger this minute."""
        return self is not Peril.SILENT


class EntryKind(StrEnum):
    """What a timeline entry tells."""

    OPENED = "opened"
    SAID = "said"  # the person's own words, place, file or contact
    EDITED = "edited"
    TAKEN_BACK = "taken_back"
    ANSWER = "answer"  # to a question of a flow; a changed answer is one more entry
    RAISED = "raised"
    URGENCY = "urgency"
    CATEGORY = "category"
    CLAIMED = "claimed"
    RELEASED = "released"
    REPLY = "reply"  # an officer's words to the person
    NOTE = "note"
    CLOSED = "closed"
    REOPENED = "reopened"
    BROKEN_OFF = "broken_off"
    UNDELIVERED = "undelivered"
    ESCALATED = "escalated"  # nobody acted in time: the next ones were alerted
    KEPT = "kept"  # the holder needs more time before the first words
    TAKEN_BY_CLOCK = "taken_by_clock"  # the holder stayed silent and lost it
    LEGAL_CLOCK = "legal_clock"  # a rule's time began, or what it asks for was done
    REVIEW = "review"  # an officer must look: possible duress, wrong PINs, broken flow
    FOLDED = "folded"  # many messages in a short time, counted in one line
    TALK_ENDED = "talk_ended"
    HAND_OVER_OFFERED = "hand_over_offered"
    HAND_OVER_DECLINED = "hand_over_declined"
    HAND_OVER_WITHDRAWN = "hand_over_withdrawn"
    HANDED_OVER = "handed_over"
    CONSENT = "consent"  # asked for, given or refused: whether another agency may know
    REFERRED = "referred"
    REFERRAL_ACCEPTED = "referral_accepted"
    REFERRAL_BOUNCED = "referral_bounced"
    REFERRAL_WITHDRAWN = "referral_withdrawn"
    WAY_PLANNED = "way_planned"  # the steps of the way home
    STEP = "step"
    STEP_STUCK = "step_stuck"
    LINKED = "linked"  # an officer said that another report belongs to this one
    UNLINKED = "unlinked"
    MERGED = "merged"
    UNMERGED = "unmerged"
    MERGED_CLOSED = "merged_closed"  # the ticket merged with this one was closed
    CLUSTERED = "clustered"  # others named the same recruiter, number, account or place


class Author(StrEnum):
    PERSON = "person"
    OFFICER = "officer"
    SYSTEM = "system"


@dataclass(slots=True)
class Ticket:
    """A ticket as a turn or an officer's action sees and changes it.

    details: question key to the answer as JSON value, projected from the runs bound to it. claim_number grows with
    every change of holder; an officer's write names the newest. sequence grows with every change that others may hear
    of.

    next_clock, next_due_at: what must happen next and by when (`bot.domain.clocks`). clock_round grows when a clock
    starts anew, clock_level with every step of escalation in it. notice_due_at: when the person is to hear at the
    latest that a new officer has it.

    is_request: something somebody asks for on a calm day. It rings nobody, never takes in a report, and climbs no
    further than its own agency.
    """

    id: int
    reference: str
    person_id: int
    run_id: int | None
    agency: str
    category: str
    urgency: Urgency
    channel: str
    opened_at: datetime
    updated_at: datetime
    state: TicketState = TicketState.NEW
    more_categories: tuple[str, ...] = ()
    about: str = "self"
    is_request: bool = False
    country: str | None = None
    holder_id: int | None = None
    claim_number: int = 0
    claimed_at: datetime | None = None
    person_wrote_at: datetime | None = None
    officer_wrote_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: str | None = None
    needs_review: str | None = None
    peril: Peril | None = None
    sequence: int = 0
    details: dict[str, object] = field(default_factory=dict)
    next_clock: str | None = None
    next_due_at: datetime | None = None
    clock_round: int = 0
    clock_level: int = 0
    clock_agency: str | None = None
    lost_holder_id: int | None = None
    notice_due_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.state is not TicketState.CLOSED

    @property
    def has_climbed(self) -> bool:
        """Whether nobody has claimed it and others were called; its clock then tells when the next ones are."""
        return self.state is TicketState.NEW and self.clock_level > 0

    @property
    def categories(self) -> tuple[str, ...]:
        return (self.category, *self.more_categories)

    def endanger(self, peril: Peril) -> bool:
        """Note what endangers them now, True when that is graver than what was known."""
        if self.peril is not None and _PERILS.index(peril) <= _PERILS.index(self.peril):
            return False
        self.peril = peril
        return True

    def mark_for_review(self, reason: str) -> None:
        """Let an officer look at it; a graver reason that stands already is not covered by a lighter one."""
        if _gravity(reason) >= _gravity(self.needs_review):
            self.needs_review = reason


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line of a ticket's history. `at` is when it happened by the provider's clock; body is a small JSON object."""

    id: int
    ticket_id: int
    at: datetime
    recorded_at: datetime
    kind: EntryKind
    author: Author
    body: Mapping[str, object]
    officer_id: int | None = None
    for_person: bool = False
    message_id: int | None = None
    outbox_id: int | None = None
    file_id: int | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """A reason why an officer must look; unique per (ticket, clock, round, level). ticket_id 0: about no ticket.

    agency: whose officers it is for; `None`: the ticket's owner's. officer_ids: only these; none: whoever is on duty.
    """

    id: int
    ticket_id: int
    clock: str
    round: int
    urgency: Urgency
    created_at: datetime
    level: int = 0
    agency: str | None = None
    officer_ids: tuple[int, ...] = ()


_PERILS = tuple(Peril)


def _gravity(reason: str | None) -> int:
    return _REVIEWS.index(reason) if reason in _REVIEWS else -1


def draw_reference() -> str:
    """A fresh reference like `K7QMX-2F4RT`: 44 random bits and a check character."""
    number, body = secrets.randbelow(len(ALPHABET) ** _RANDOM_CHARACTERS), ""
    for _ in range(_RANDOM_CHARACTERS):
        number, place = divmod(number, len(ALPHABET))
        body += ALPHABET[place]
    return f"{body[:_GROUP]}-{body[_GROUP:]}{_check_character(body)}"


def read_reference(text: str) -> str | None:
    """The reference somebody typed, in its own form; `None` when it cannot be one (a slip of the finger shows)."""
    plain = unicodedata.normalize("NFKC", text).upper()
    digits = ((character, unicodedata.decimal(character, None)) for character in plain)
    letters = "".join(character if digit is None else str(digit) for character, digit in digits)
    letters = "".join(character for character in letters if character in ALPHABET)
    if len(letters) != _RANDOM_CHARACTERS + 1 or _check_character(letters[:-1]) != letters[-1]:
        return None
    return f"{letters[:_GROUP]}-{letters[_GROUP:]}"


def find_reference(text: str) -> str | None:
    """The reference that stands among other words: "kodenya ABCDE-FGHJK, dari anak saya"; `None` when there is none."""
    groups = (read_reference(match[0]) for match in _REFERENCE_IN_WORDS.finditer(text))
    return read_reference(text) or next(filter(None, groups), None)


def without_references(text: str) -> str:
    """The text without the references in it, which are no words; one that has no digit may be two words and stays."""
    return _REFERENCE_IN_WORDS.sub(_unless_reference, text)


def _unless_reference(match: re.Match[str]) -> str:
    is_reference = any(map(str.isdigit, match[0])) and read_reference(match[0]) is not None
    return "" if is_reference else match[0]


def _check_character(body: str) -> str:
    """Weighted sum modulo the alphabet's prime size: finds each wrong character and each swap of neighbours."""
    total = sum((place + 1) * ALPHABET.index(character) for place, character in enumerate(body))
    return ALPHABET[total % len(ALPHABET)]
