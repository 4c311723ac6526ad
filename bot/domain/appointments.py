"""Appointments: what the house does for a person at a moment that was agreed on, whoever writes until then."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from bot.domain.commands import Command


@dataclass(slots=True)
class Appointment:
    """kind: who keeps it (`bot.handlers.services.appointments.KEEPERS`). A person has one of each kind and subject.

    body: what whoever keeps it needs to know, small JSON values. tries: how often it came to nothing.
    """

    id: int
    person_id: int
    kind: str
    subject: str
    due_at: datetime
    ticket_id: int | None = None
    tries: int = 0
    body: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AppointmentAside:
    """One that failed too often and waits for an officer. reference: of the ticket it belongs to, where it has one."""

    id: int
    kind: str
    due_at: datetime
    reference: str | None


@dataclass(frozen=True)
class Appoint(Command[None]):
    """Agree on a moment; an appointment of the same kind and subject is moved there.

    due_at: ISO 8601 with its zone. The appointment belongs to the run's ticket, where it has one.
    """

    name: ClassVar[str] = "appoint"
    is_repeatable: ClassVar[bool] = True
    kind: str
    due_at: str
    subject: str = ""
    body: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class CallOff(Command[None]):
    """Call off an appointment of this kind and subject, if there is one."""

    name: ClassVar[str] = "call_off"
    is_repeatable: ClassVar[bool] = True
    kind: str
    subject: str = ""
