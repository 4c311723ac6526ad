"""One person going through one flow, as the database keeps it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RunState(StrEnum):
    OPEN = "open"
    FINISHED = "finished"
    PARKED = "parked"  # the flow broke; an officer has a ticket about it
    EXPIRED = "expired"
    LEFT = "left"  # the person cancelled it


@dataclass(slots=True)
class Run:
    """A run; `record` is the engine's, as bytes. depth orders a person's open runs, the highest one talks.

    question: key of the open question; asked_at: when it was last shown. interrupted_at: an officer's message suspends
    the question until the talk ends or falls quiet.
    """

    id: int
    person_id: int
    flow: str
    depth: int
    record: bytes
    started_at: datetime
    updated_at: datetime
    expires_at: datetime
    state: RunState = RunState.OPEN
    ticket_id: int | None = None
    question: str | None = None
    asked_at: datetime | None = None
    interrupted_at: datetime | None = None
    remind_at: datetime | None = None
