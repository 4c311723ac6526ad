"""Many people at once: intakes for a place and date, who is in them, and what is sent to all of them."""

import re
import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

START_PREFIX = "halo-"  # says nothing to whoever reads it in the sent messages (THREATS.md T1)
MOST_PARTY = 50
MOST_CHILDREN = 20

# Without letters and digits that are mistaken for one another when somebody copies them from a poster.
_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
_CODE_CHARS = 6
_START = re.compile(r"(?:/start(?:@\w+)?\s+)?halo[-\s]?([0-9a-z]{6})", re.IGNORECASE | re.ASCII)
_PLACEHOLDER = re.compile(r"\{\s*([^{}]{0,40}?)\s*\}")


class PersonState(StrEnum):
    """How far somebody of an intake is; officers set it."""

    LISTED = "listed"
    HERE = "here"
    PAPERS = "papers"  # papers are being made
    READY = "ready"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Intake:
    """A place and a day where many people are taken in. code: what a start link carries."""

    id: int
    code: str
    agency: str
    place: str
    country: str | None
    on_date: date
    opened_at: datetime
    closed_at: datetime | None = None
    forgotten_at: datetime | None = None

    @property
    def start_word(self) -> str:
        return START_PREFIX + self.code


@dataclass(frozen=True, slots=True)
class Told:
    """What a person answered about themselves; `None`: not said, so what is known stays. papers: missing ones."""

    name: str | None = None
    place: str | None = None
    party: int | None = None
    children: int | None = None
    is_pregnant: bool | None = None
    is_ill: bool | None = None
    is_in_danger: bool | None = None
    papers: tuple[str, ...] | None = None
    wants_home: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of a roster as officers entered it. code: what the person was handed, for matching."""

    name: str
    phone: str | None = None
    code: str | None = None
    party: int = 1
    children: int = 0
    is_pregnant: bool = False
    is_ill: bool = False
    papers: tuple[str, ...] = ()
    note: str = ""
    state: PersonState = PersonState.LISTED


@dataclass(frozen=True, slots=True)
class IntakePerson:
    """Somebody of an intake as officers see them."""

    id: int
    name: str
    phone: str | None
    code: str | None
    note: str
    place: str | None
    party: int
    children: int
    is_pregnant: bool
    is_ill: bool
    is_in_danger: bool
    papers: tuple[str, ...]
    wants_home: str | None
    state: PersonState
    came_at: datetime | None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """An intake in numbers. hours: (beginning of the hour, who came in it), oldest first; papers: by missing paper."""

    listed: int = 0
    came: int = 0
    matched: int = 0
    heads: int = 0
    in_danger: int = 0
    ill: int = 0
    pregnant: int = 0
    children: int = 0
    with_children: int = 0
    going_home: int = 0
    papers: Mapping[str, int] = field(default_factory=dict)
    states: Mapping[str, int] = field(default_factory=dict)
    hours: tuple[tuple[datetime, int], ...] = ()


class SendKind(StrEnum):
    MESSAGE = "message"
    CHECK_IN = "check_in"


class SendState(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"

    @property
    def is_over(self) -> bool:
        return self in (SendState.STOPPED, SendState.DONE)


class Outside(StrEnum):
    """What happens outside WhatsApp's 24 hours: the template goes and the words wait, or nothing goes."""

    TEMPLATE = "template"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Send:
    """One message to many. agency: whose officers call the silent ones. reason: why it is an emergency."""

    id: int
    kind: SendKind
    agency: str
    state: SendState
    created_by: int
    created_at: datetime
    intake_id: int | None = None
    country: str | None = None
    city: str = ""
    text: str = ""
    reason: str = ""
    outside: Outside = Outside.TEMPLATE
    is_emergency: bool = False
    silence: timedelta | None = None
    is_gathered: bool = False
    cursor: int = 0
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a send is, by person. asked: answered nothing yet and still has time; wrote: no tap, but words."""

    waiting: int = 0
    quiet: int = 0  # of those who wait: until their hours begin
    queued: int = 0
    sent: int = 0
    arrived: int = 0
    failed: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    safe: int = 0
    help: int = 0
    wrote: int = 0
    asked: int = 0
    silent: int = 0

    @property
    def total(self) -> int:
        return self.waiting + self.queued + sum(self.skipped.values())


@dataclass(frozen=True, slots=True)
class ToCall:
    """Somebody who has to be called. why: silent, failed, or the reason nothing could be sent."""

    person_id: int
    name: str | None
    phone: str | None
    safe_contact: str | None
    why: str
    wrote_at: datetime | None
    called_at: datetime | None


def draw_code() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_CHARS))


def read_start(text: str) -> str | None:
    """The code of a start word, typed or from a link; `None` for everything else."""
    found = _START.fullmatch(text.strip()) if len(text) <= 80 else None
    return found.group(1).lower() if found else None


def plain_code(text: str) -> str:
    """A short code in the one form it is compared in."""
    return re.sub(r"[^0-9a-z]", "", text.casefold())[:16]


def unknown_placeholders(text: str, known: Collection[str]) -> list[str]:
    return sorted({name for name in _PLACEHOLDER.findall(text) if name.casefold() not in known})


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values for `{name}`; what is filled in is never read as a placeholder again."""
    return _PLACEHOLDER.sub(lambda found: values.get(found.group(1).casefold(), ""), text)
