"""Opens, adopts and feeds tickets from within a turn."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.clocks import restart
from bot.domain.own_words.taken_abroad import leaves_too_young
from bot.domain.people import Person
from bot.domain.pins import PIN_DIGITS
from bot.domain.registration import home_of
from bot.domain.rights import topics_in
from bot.domain.runs import Run
from bot.domain.tickets import EntryKind, Ticket, draw_reference
from bot.domain.urgency import Category, Urgency
from bot.handlers.routing import case_of
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Situation, Turn
from bot.handlers.turns.timeline import put_message
from storage.keys import Vault

DANGER = "DANGER_NOW"
OTHER = "OTHER"
UNDERAGE = "UNDERAGE"  # one who has not left yet: no child of a worker
DURESS = "duress"
BEFORE = "told.before"  # the reference of a closed report that went before this one
_OF_BODIES = frozenset(("SICK", "ACCIDENT", "VIOLENCE", "SEXUAL_VIOLENCE"))
_OF_PAPERS = frozenset(
    (
        "PASSPORT_HELD",
        "LOST_PASSPORT",
        "UNPAID",
        "CONTRACT",
        "TERMINATED",
        "OVERSTAY",
        "WANT_HOME",
        "OVERCHARGE",
        "OTHER",
    )
)
OF_OFFENDERS = frozenset(("IMPOSTOR", "JOB_FRAUD"))  # reports of who did wrong: nobody was asked who needs help
_PREGNANT = "PREGNANT_CHILD"
_ASKED_FIRST = "help_now.now"  # the question that leads on to the conversation that fits
_JUST_TOLD = timedelta(minutes=30)
REVIEW_EVERY = timedelta(hours=1)


def open_or_adopt(
    house: House, vault: Vault, turn: Turn, run: Run, category: str | None, urgency: Urgency, about: str
) -> Ticket:
    """Give a run its ticket: the one it has, the person's open report about the same worker, or a new one (I4)."""
    situation, now = turn.situation, turn.now
    if category is None:
        category = category_of_words(house, turn) or DANGER
        urgency = turn.alarm_urgency if turn.alarm_urgency.is_alarm else urgency
    ticket = situation.find_ticket(run.ticket_id) or next(
        (each for each in reversed(situation.reports) if each.about == about), None
    )
    if ticket is None and (ticket := _bare_cry(situation)) is not None:
        ticket.about = about  # only now it is told whom it is about
    if ticket is None:
        ticket = _open(house, turn, run, category, urgency, about)
        _tell_keys(house, vault, turn, ticket)
    elif ticket.is_request:
        become_report(house, situation, ticket, category, urgency, now)
    elif run.ticket_id != ticket.id:
        add_category(house, situation, ticket, category, now)
        situation.raise_urgency(ticket, urgency, "new_report", now)
        if urgency is Urgency.CRITICAL:
            lead_with(situation, ticket, category, now)
        is_led_on = _ASKED_FIRST in ticket.details and now - ticket.opened_at <= _JUST_TOLD
        if situation.person.hidden_since is None and not is_led_on:  # who was led here has just read the code
            turn.last_lines.append(house.texts.render(turn.language, "ticket-adopted", reference=ticket.reference))
    run.ticket_id = ticket.id
    situation.run_changed(run)
    put_message(house, turn, ticket)
    return ticket


def _bare_cry(situation: Situation) -> Ticket | None:
    """The report of a bare "tolong", about which nothing was told yet."""
    newest = situation.reports[-1] if situation.reports else None
    is_bare = newest is not None and newest.categories == (DANGER,) and not newest.details.keys() - {BEFORE}
    return newest if is_bare else None


def open_request(
    house: House, vault: Vault, turn: Turn, run: Run, category: str, about: str, country: str | None
) -> Ticket:
    """Give a run its request: the one it has, the person's open one of this kind, or a new one that rings nobody."""
    situation = turn.situation
    ticket = situation.find_ticket(run.ticket_id) or next(
        (each for each in reversed(situation.tickets) if each.is_request and each.category == category), None
    )
    if ticket is None:
        ticket = _open(house, turn, run, category, Urgency.NONE, about, country=country, is_request=True)
        _tell_keys(house, vault, turn, ticket)
    run.ticket_id = ticket.id
    situation.run_changed(run)
    put_message(house, turn, ticket)
    return ticket


def open_unasked(house: House, turn: Turn, category: str, urgency: Urgency, *, country: str | None = None) -> Ticket:
    """A report that the house itself makes about a person who says nothing: the open one, or a new one.

    Nothing of it is shown to the person, whose phone somebody else may hold.
    """
    situation = turn.situation
    ticket = next((each for each in reversed(situation.reports) if each.about == "self"), None)
    if ticket is not None:
        situation.raise_urgency(ticket, urgency, "silence", turn.now)
        add_category(house, situation, ticket, category, turn.now)
        return ticket
    return _open(house, turn, None, category, urgency, "self", country=country)


def open_for_voice(house: House, vault: Vault, turn: Turn, urgency: Urgency) -> Ticket:
    """A report for words that nobody can read yet: whoever speaks may not be able to write."""
    ticket = _open(house, turn, None, OTHER, urgency, "self")
    _tell_keys(house, vault, turn, ticket)
    put_message(house, turn, ticket)
    return ticket


def request_unasked(house: House, turn: Turn, category: str) -> Ticket:
    """A request that the house itself makes so that officers see something; it rings nobody."""
    known = (each for each in turn.situation.tickets if each.is_request and each.category == category)
    return next(known, None) or _open(house, turn, None, category, Urgency.NONE, "self", is_request=True)


def become_report(
    house: House, situation: Situation, ticket: Ticket, category: str | None, urgency: Urgency, now: datetime
) -> None:
    """What began on a calm day turns out to be trouble: from now on it rings, and climbs like any report."""
    ticket.is_request = False
    situation.raise_urgency(ticket, urgency, "new_report", now)
    if category is not None:
        add_category(house, situation, ticket, category, now)
    situation.ticket_changed(ticket, now)


def ticket_of(turn: Turn) -> Ticket | None:
    """The ticket a message belongs to: a run's, else the newest report, else a request somebody talks about."""
    situation = turn.situation
    for run in reversed(situation.runs):
        ticket = situation.find_ticket(run.ticket_id)
        if ticket is not None:
            return ticket
    if situation.reports:
        return situation.reports[-1]
    return next((each for each in reversed(situation.tickets) if each.officer_wrote_at is not None), None)


def report_of(turn: Turn) -> Ticket | None:
    """The open report that distress belongs to: the newest one a run is about, else the newest."""
    reports = turn.situation.reports
    of_runs = [each for run in turn.situation.runs for each in reports if each.id == run.ticket_id]
    found = of_runs or reports
    return found[-1] if found else None


def category_of_words(house: House, turn: Turn) -> str | None:
    """The category a message speaks of; a bare cry for help speaks of none."""
    if turn.alarm_category is None or turn.alarm_category == Category.GREETING_OTHER:
        return None
    if turn.alarm_category == Category.CHILD_INVOLVED and leaves_too_young(turn.said):
        return UNDERAGE
    if turn.alarm_category == Category.CHILD_INVOLVED and "pregnancy" in topics_in(turn.said):
        return _PREGNANT
    return house.catalogue.category_for(turn.alarm_category)


def add_category(house: House, situation: Situation, ticket: Ticket, category: str, now: datetime) -> None:
    if category in ticket.categories:
        return
    ticket.more_categories = (*ticket.more_categories, category)
    ticket.sequence += 1
    route_ticket(house, situation, ticket, now)
    situation.add_entry(ticket, EntryKind.CATEGORY, {"category": category}, now)
    situation.ticket_changed(ticket, now)


def lead_with(situation: Situation, ticket: Ticket, category: str, now: datetime) -> None:
    """Call a report after a body that cannot wait, and no longer after papers or pay."""
    if category not in _OF_BODIES or ticket.category not in _OF_PAPERS or category not in ticket.categories:
        return
    others = (each for each in ticket.categories if each != category)
    ticket.category, ticket.more_categories = category, tuple(others)
    situation.ticket_changed(ticket, now)


def route_ticket(house: House, situation: Situation, ticket: Ticket, now: datetime) -> None:
    """Give a ticket to whom it belongs by what is known now, as long as nobody has ever taken it.

    The officers of an agency that a standing report comes to are called at once, from the first step of their line.
    """
    if ticket.claim_number or not ticket.is_open:
        return
    routed = house.routing.route(case_of(ticket))
    has_moved = ticket.agency not in ("", routed.owner) and ticket.id not in situation.new_tickets
    ticket.agency = routed.owner
    situation.along[ticket.id] = routed.along
    if has_moved and not ticket.is_request:
        ticket.clock_agency = ticket.lost_holder_id = None
        restart(ticket, house.limits.current, now)
        situation.alert(ticket, "opened", ticket.clock_round, now)


def ask_for_review(situation: Situation, reason: str, now: datetime, tickets: Sequence[Ticket] | None = None) -> None:
    """Make an officer look at every open report of the person, or at these, without a word to the person."""
    for ticket in situation.reports if tickets is None else tickets:
        if ticket.needs_review == reason:
            continue
        ticket.mark_for_review(reason)
        situation.add_entry(ticket, EntryKind.REVIEW, {"reason": reason}, now)
        situation.alert(ticket, reason, int(now.timestamp() // REVIEW_EVERY.total_seconds()), now)
        situation.ticket_changed(ticket, now)


def project(house: House, turn: Turn, ticket: Ticket, flow: str, answers: dict[str, object]) -> None:
    """Make the ticket's details what a run's answers are now; the timeline keeps what they were."""
    prefix = flow + "."
    details = {key: value for key, value in ticket.details.items() if not key.startswith(prefix)}
    details |= {prefix + key: value for key, value in answers.items()}
    if details != ticket.details:
        before = case_of(ticket)
        ticket.details = details
        if case_of(ticket) != before:
            route_ticket(house, turn.situation, ticket, turn.now)
        turn.situation.ticket_changed(ticket, turn.now)


def _open(
    house: House,
    turn: Turn,
    run: Run | None,
    category: str,
    urgency: Urgency,
    about: str,
    *,
    country: str | None = None,
    is_request: bool = False,
) -> Ticket:
    situation, now = turn.situation, turn.now
    ticket = Ticket(
        id=situation.ids.draw(),
        reference=draw_reference(),
        person_id=situation.person.id,
        run_id=run.id if run is not None else None,
        agency="",
        category=category,
        urgency=urgency,
        channel=turn.identity.channel.value,
        opened_at=now,
        updated_at=now,
        about=about,
        is_request=is_request,
        country=country or situation.person.country,
        person_wrote_at=turn.inbound.sent_at if run is not None else None,
        sequence=1,
        details=_home(situation.person, is_request=is_request),
    )
    route_ticket(house, situation, ticket, now)
    situation.new_tickets[ticket.id] = ticket
    situation.tickets.append(ticket)
    body = {"category": category, "urgency": urgency.value, "reasons": list(turn.alarm_reasons)}
    situation.add_entry(ticket, EntryKind.OPENED, body, now, at=turn.inbound.sent_at)
    if not is_request:
        situation.alert(ticket, "opened", 0, now)
    return ticket


def _home(person: Person, *, is_request: bool) -> dict[str, object]:
    """Where the person's home is; without consent only where it may save them."""
    return {} if is_request and person.consent_version is None else home_of(person.profile.facts)


def _tell_keys(house: House, vault: Vault, turn: Turn, ticket: Ticket) -> None:
    person = turn.situation.person
    if person.pin_hash is not None:
        key = "request-stands" if ticket.is_request else "ticket-adopted"
        turn.last_lines.append(house.texts.render(turn.language, key, reference=ticket.reference))
        return
    pin = f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}}"
    person.pin_hash = pin_hash(vault, person.id, pin)
    turn.situation.person_changed = True
    turn.last_lines.append(house.texts.render(turn.language, "ticket-keys", reference=ticket.reference, pin=pin))


def pin_hash(vault: Vault, person_id: int, pin: str) -> bytes:
    """A keyed hash: six digits alone would be guessed from a stolen database in a moment."""
    return vault.lookup("pin", str(person_id), pin, size=32)
