"""Which clock runs for a ticket and when it is due, from what is in the ticket alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.clocks import PRODUCT_DEFAULTS, Clock, allowed, limit_of, relax, restart, running, wind
from bot.domain.legal_clocks import RULES, due_at
from bot.domain.tickets import Ticket, TicketState
from bot.domain.urgency import Urgency

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def new_ticket(**values: object) -> Ticket:
    ticket = Ticket(1, "K7QMX-2F4RT", 2, None, "KP2MI", "DANGER_NOW", Urgency.CRITICAL, "telegram", NOW, NOW)
    return replace(ticket, **values)  # type: ignore[arg-type]  # fields of Ticket


def held(**values: object) -> Ticket:
    return new_ticket(**{"state": TicketState.CLAIMED, "holder_id": 7, "claimed_at": NOW} | values)


@pytest.mark.parametrize(
    ("ticket", "clock"),
    [
        (new_ticket(), Clock.ACKNOWLEDGE),
        (held(), Clock.FIRST_WRITE),
        (held(officer_wrote_at=NOW - MINUTE), Clock.FIRST_WRITE),
        (held(officer_wrote_at=NOW + MINUTE), Clock.UPDATE),
        (new_ticket(state=TicketState.CLOSED, closed_at=NOW), None),
    ],
    ids=["new", "claimed", "another wrote before the claim", "wrote since the claim", "closed"],
)
def test_the_clock_follows_from_the_ticket(ticket: Ticket, clock: Clock | None) -> None:
    assert running(ticket) is clock


def test_a_person_who_waits_is_answered_sooner_than_an_update_is_due() -> None:
    quiet = held(officer_wrote_at=NOW + MINUTE)
    waiting = held(officer_wrote_at=NOW + MINUTE, person_wrote_at=NOW + 2 * MINUTE)

    assert allowed(quiet, Clock.UPDATE, PRODUCT_DEFAULTS) == timedelta(hours=1)
    assert allowed(waiting, Clock.UPDATE, PRODUCT_DEFAULTS) == timedelta(minutes=10)


def test_writing_again_and_again_puts_nothing_off() -> None:
    ticket = new_ticket()
    wind(ticket, PRODUCT_DEFAULTS, NOW)

    wind(ticket, PRODUCT_DEFAULTS, NOW + 3 * MINUTE)

    assert (ticket.next_due_at, ticket.clock_round) == (NOW + 5 * MINUTE, 0)


def test_a_raised_ticket_is_due_sooner_and_a_lowered_one_later() -> None:
    ticket = new_ticket(urgency=Urgency.NORMAL)
    wind(ticket, PRODUCT_DEFAULTS, NOW)
    ticket.urgency = Urgency.CRITICAL
    wind(ticket, PRODUCT_DEFAULTS, NOW + MINUTE)
    raised = ticket.next_due_at
    ticket.urgency = Urgency.NORMAL
    relax(ticket, PRODUCT_DEFAULTS, NOW + 2 * MINUTE)

    assert raised == NOW + 6 * MINUTE
    assert ticket.next_due_at == NOW + 2 * MINUTE + timedelta(hours=2)


def test_whoever_does_not_want_to_live_has_an_answer_within_five_minutes() -> None:
    limit = limit_of(new_ticket(category="UNPAID", more_categories=("SUICIDAL",)), PRODUCT_DEFAULTS)
    lowered = limit_of(new_ticket(category="SUICIDAL", urgency=Urgency.NORMAL), PRODUCT_DEFAULTS)

    assert limit.acknowledge + limit.write == 5 * MINUTE
    assert lowered == PRODUCT_DEFAULTS[Urgency.NORMAL]


STATES = st.sampled_from(["claim", "reply", "feed", "release", "close", "reopen", "raise"])


@given(st.lists(st.tuples(STATES, st.integers(0, 5_000)), max_size=30))
def test_i7_no_clock_starts_twice_in_the_same_round(deeds: list[tuple[str, int]]) -> None:
    ticket, now = new_ticket(), NOW
    wind(ticket, PRODUCT_DEFAULTS, now)
    started = [(ticket.next_clock, ticket.clock_round)]
    for deed, seconds in deeds:
        now += timedelta(seconds=seconds + 1)
        before = (ticket.next_clock, ticket.clock_round)
        happen(ticket, deed, now)
        after = (ticket.next_clock, ticket.clock_round)
        if after != before and ticket.next_clock is not None:
            started.append(after)
        assert (ticket.next_due_at is None) == (ticket.next_clock is None) == (not ticket.is_open)

    assert len(started) == len(set(started))


def happen(ticket: Ticket, deed: str, now: datetime) -> None:
    """What officers and people do, as far as the ticket's state allows it."""
    if deed == "feed" and ticket.is_open:
        ticket.person_wrote_at = now
        wind(ticket, PRODUCT_DEFAULTS, now)
    elif deed == "raise" and ticket.is_open:
        ticket.urgency = Urgency.CRITICAL
        wind(ticket, PRODUCT_DEFAULTS, now)
    elif (deed == "claim" and ticket.state is TicketState.NEW) or (deed == "reopen" and not ticket.is_open):
        ticket.state, ticket.holder_id, ticket.claimed_at = TicketState.CLAIMED, 7, now
        restart(ticket, PRODUCT_DEFAULTS, now)
    elif deed in ("release", "close") and ticket.state is TicketState.CLAIMED:
        ticket.state = TicketState.NEW if deed == "release" else TicketState.CLOSED
        ticket.holder_id = ticket.claimed_at = None
        restart(ticket, PRODUCT_DEFAULTS, now)
    elif deed == "reply" and ticket.state is TicketState.CLAIMED:
        ticket.officer_wrote_at = now
        restart(ticket, PRODUCT_DEFAULTS, now)


@pytest.mark.parametrize(
    ("rule", "started", "due"),
    [
        ("death_notice", datetime(2026, 11, 21, 8, 0, tzinfo=UTC), datetime(2026, 11, 24, 8, 0, tzinfo=UTC)),
        ("duty_after_clarification", datetime(2026, 11, 2, 3, 0, tzinfo=UTC), datetime(2026, 11, 9, 17, 0, tzinfo=UTC)),
        ("papers_missing", datetime(2026, 11, 2, 3, 0, tzinfo=UTC), datetime(2026, 12, 2, 17, 0, tzinfo=UTC)),
        ("reporter_unreachable", datetime(2026, 11, 2, 3, 0, tzinfo=UTC), datetime(2027, 1, 1, 17, 0, tzinfo=UTC)),
        ("facts_unclear", datetime(2026, 11, 2, 3, 0, tzinfo=UTC), datetime(2026, 11, 23, 17, 0, tzinfo=UTC)),
        ("no_answer", datetime(2026, 8, 31, 3, 0, tzinfo=UTC), datetime(2027, 2, 28, 17, 0, tzinfo=UTC)),
    ],
)
def test_a_legal_clock_ends_with_the_last_hour_or_day_the_rule_gives(
    rule: str, started: datetime, due: datetime
) -> None:
    assert due_at(RULES[rule], started) == due


def test_holidays_are_no_working_days() -> None:
    started = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)

    assert due_at(RULES["facts_unclear"], started, {date(2026, 11, 10)}) == datetime(2026, 11, 24, 17, 0, tzinfo=UTC)


def test_every_rule_names_where_it_stands() -> None:
    assert all("<https://" in rule.source for rule in RULES.values())
