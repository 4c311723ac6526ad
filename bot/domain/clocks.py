"""Clocks of a ticket: which one runs, until when, and how the next moment follows from what is in the ticket."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.tickets import Ticket, TicketState
from bot.domain.urgency import Urgency

MAX_MINUTES = 60 * 24 * 365


class Clock(StrEnum):
    """What must happen next."""

    ACKNOWLEDGE = "acknowledge"  # somebody claims it
    FIRST_WRITE = "first_write"  # whoever claimed it writes to the person
    UPDATE = "update"  # the holder answers, or lets the person hear how things stand


@dataclass(frozen=True, slots=True)
class Limit:
    """How long each step may take by the clock on the wall, nights and holidays included.

    write: to a person who waits, after the claim and whenever she wrote. update: between two messages of the holder.
    """

    acknowledge: timedelta
    write: timedelta
    update: timedelta


# By urgency, and by the code of a category whose critical reports have limits of their own.
Limits = Mapping[str, Limit]
SUICIDAL = "SUICIDAL"

# Judgement of the product, not a rule of any agency: administrators set what their agreement says.
PRODUCT_DEFAULTS: Limits = {
    Urgency.CRITICAL: Limit(timedelta(minutes=5), timedelta(minutes=10), timedelta(hours=1)),
    Urgency.HIGH: Limit(timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=4)),
    Urgency.NORMAL: Limit(timedelta(hours=2), timedelta(hours=4), timedelta(days=1)),
    Urgency.NONE: Limit(timedelta(days=1), timedelta(days=2), timedelta(days=7)),
    # Whoever does not want to live any more has an officer's answer within five minutes.
    SUICIDAL: Limit(timedelta(minutes=2), timedelta(minutes=3), timedelta(minutes=30)),
}


def is_urgency(code: str) -> bool:
    """Whether limits under this code are an urgency's; else they are a category's."""
    return code in {urgency.value for urgency in Urgency}


def limit_of(ticket: Ticket, limits: Limits) -> Limit:
    """What a ticket's urgency allows, or one of its categories as long as it is critical."""
    own = (limits[code] for code in ticket.categories if code in limits)
    return next(own, limits[ticket.urgency]) if ticket.urgency is Urgency.CRITICAL else limits[ticket.urgency]


def running(ticket: Ticket) -> Clock | None:
    """The clock that runs for a ticket as it is; `None` once it is closed."""
    if not ticket.is_open:
        return None
    if ticket.state is TicketState.NEW:
        return Clock.ACKNOWLEDGE
    wrote, claimed = ticket.officer_wrote_at, ticket.claimed_at
    return Clock.FIRST_WRITE if wrote is None or (claimed is not None and wrote < claimed) else Clock.UPDATE


def person_waits(ticket: Ticket) -> bool:
    """Whether the person wrote last."""
    wrote, answered = ticket.person_wrote_at, ticket.officer_wrote_at
    return answered is None or (wrote is not None and wrote > answered)


def wrote_last(ticket: Ticket) -> bool:
    """Whether somebody in trouble wrote, and has had no word of an officer since."""
    is_pressing = ticket.urgency.is_alarm and ticket.person_wrote_at is not None
    return is_pressing and person_waits(ticket)


def lapses_at(ticket: Ticket) -> datetime | None:
    """When a silent holder loses the ticket; `None` while nothing of that kind is near."""
    clock = running(ticket)
    is_near = clock is Clock.FIRST_WRITE or (clock is Clock.UPDATE and ticket.clock_level > 0 and person_waits(ticket))
    return ticket.next_due_at if is_near else None


def allowed(ticket: Ticket, clock: Clock, limits: Limits) -> timedelta:
    """How long a clock may run for this ticket from now on."""
    limit = limit_of(ticket, limits)
    if clock is Clock.ACKNOWLEDGE:
        return limit.acknowledge
    if clock is Clock.FIRST_WRITE:
        return limit.write
    return min(limit.write, limit.update) if person_waits(ticket) else limit.update


def wind(ticket: Ticket, limits: Limits, now: datetime) -> None:
    """Let the right clock run after a ticket changed; one that runs already may come sooner, never later."""
    clock = running(ticket)
    if clock is None:
        ticket.next_clock = ticket.next_due_at = None
    elif ticket.next_clock != clock or ticket.next_due_at is None:
        restart(ticket, limits, now)
    else:
        ticket.next_due_at = min(ticket.next_due_at, now + allowed(ticket, clock, limits))


def restart(ticket: Ticket, limits: Limits, now: datetime) -> None:
    """Let the right clock run from its start: somebody did what the last one asked for, or it changed hands."""
    clock = running(ticket)
    if clock is None:
        ticket.next_clock = ticket.next_due_at = None
        return
    is_first = ticket.state is TicketState.NEW and ticket.next_clock is None and ticket.clock_round == 0
    ticket.clock_round += 0 if is_first else 1
    ticket.clock_level = 0
    ticket.next_clock = clock.value
    ticket.next_due_at = now + allowed(ticket, clock, limits)


def relax(ticket: Ticket, limits: Limits, now: datetime) -> None:
    """Give the running clock the time of a lower urgency, counted from now."""
    clock = running(ticket)
    if clock is not None:
        ticket.next_clock = clock.value
        ticket.next_due_at = now + allowed(ticket, clock, limits)
