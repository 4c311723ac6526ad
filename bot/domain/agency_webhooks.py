"""What agencies' systems hear of tickets: kinds of events, the thin payload, when a try is repeated."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

TEST = "endpoint.test"
OVERLAP = timedelta(hours=24)  # how long a secret counts beside the one that replaced it
MAX_NAME_CHARS = 80
MAX_URL_CHARS = 500
# Nine pauses of growing length and three long ones: thirteen tries over 75 hours, since an outage may last a weekend.
_WAITS = tuple(
    timedelta(seconds=seconds)
    for seconds in (5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 43_200, 72_000, 100_800)
)
MAX_TRIES = len(_WAITS) + 1
_MOST_JITTER = 0.1
_LONGEST_ASKED = timedelta(hours=6)
# An older event of the same ticket holds the newer ones back this many tries long; then order gives way to arrival.
HOLDS_TRIES = 3
# What may stand in an event besides the ticket's reference, state and number: codes and times, nothing a person said.
_PUBLIC = frozenset(
    {
        "agency",
        "clock",
        "cluster",
        "due_at",
        "from_agency",
        "kind",
        "level",
        "outcome",
        "part",
        "reason",
        "reporters",
        "step",
        "step_state",
        "to_agency",
        "urgency",
    }
)
_CODE = re.compile(r"[A-Za-z0-9_.:+-]{1,40}")


class EventKind(StrEnum):
    """What an agency's system can ask to hear."""

    OPENED = "ticket.opened"
    UPDATED = "ticket.updated"
    CLAIMED = "ticket.claimed"
    RELEASED = "ticket.released"
    CLOSED = "ticket.closed"
    REOPENED = "ticket.reopened"
    ESCALATED = "ticket.escalated"
    REFERRED = "ticket.referred"
    STEP_STUCK = "step.stuck"
    STEP_CHANGED = "step.changed"
    CLUSTER = "link.cluster"


class EndpointState(StrEnum):
    """paused: an officer holds it back, events wait. stopped: it is gone or never answered, nothing waits."""

    ACTIVE = "active"
    PAUSED = "paused"
    STOPPED = "stopped"


class DeliveryState(StrEnum):
    WAITING = "waiting"
    DELIVERED = "delivered"
    FAILED = "failed"  # all tries used, or the endpoint was stopped meanwhile


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a ticket; a test has none.

    sequence: one more with each event of the ticket.
    """

    id: int
    kind: str
    at: datetime
    ticket_id: int | None
    reference: str
    state: str
    sequence: int
    public: Mapping[str, object]

    @property
    def webhook_id(self) -> str:
        return f"evt_{self.id}"

    def payload(self) -> str:
        """The body of every try, always the same."""
        data: dict[str, object] = {}
        if self.ticket_id is not None:
            data = {
                "ticket_id": str(self.ticket_id),
                "reference": self.reference,
                "state": self.state,
                "sequence": self.sequence,
                **self.public,
            }
        moment = self.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        content = {"id": self.webhook_id, "type": self.kind, "timestamp": moment, "data": data}
        return json.dumps(content, separators=(",", ":"), ensure_ascii=True)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where an agency's system wants to hear of tickets.

    failing_since: the first of the failures since it last answered well. old_secret_until: until when the secret before
    the present one signs too.
    """

    id: int
    agency: str
    name: str
    url: str
    kinds: tuple[str, ...]
    state: EndpointState
    created_at: datetime
    stop_reason: str | None = None
    failing_since: datetime | None = None
    answered_at: datetime | None = None
    old_secret_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event on its way to one endpoint. tries: since it was last put on its way."""

    id: int
    endpoint_id: int
    event: Event
    state: DeliveryState
    tries: int
    next_attempt_at: datetime | None
    created_at: datetime
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class Try:
    """What became of one try. status: of the answer, None without one. error: a short word of ours."""

    at: datetime
    number: int
    status: int | None
    duration_ms: int
    error: str | None

    @property
    def is_success(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


def public_values(values: Mapping[str, object]) -> dict[str, object]:
    """Codes, numbers and times that may leave the house, as JSON has them.

    Raises:
        ValueError: a name that is not on the list, or a value that is no code; a bug of whoever tells.
    """
    found: dict[str, object] = {}
    for name, value in values.items():
        if value is None:
            continue
        if isinstance(value, datetime):
            value = value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        is_code = isinstance(value, bool | int) or (isinstance(value, str) and _CODE.fullmatch(value) is not None)
        if name not in _PUBLIC or not is_code:
            raise ValueError(f"An event may not carry {name}.")
        found[name] = value if isinstance(value, bool | int) else str(value)
    return found


def wait_after(tries: int, chance: float, asked: timedelta | None = None) -> timedelta | None:
    """How long to wait after a failed try; `None` when it was the last. chance: 0 to 1, spreads many over time.

    asked: what the endpoint's Retry-After said; it can lengthen the wait, not shorten it.
    """
    if tries >= MAX_TRIES:
        return None
    wait = _WAITS[max(0, tries - 1)] * (1 + chance * _MOST_JITTER)
    return max(wait, min(asked, _LONGEST_ASKED)) if asked is not None else wait
