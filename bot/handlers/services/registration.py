"""Reads and notes what a person registered with, within a turn."""

from bot.domain.people import CONSENT_VERSION
from bot.domain.registration import FACTS, FACTS_PREFIX, FindCountry, HasConsent, NoteFacts, ReadFacts, home_of
from bot.domain.runs import Run
from bot.handlers.routing import case_of
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import route_ticket
from storage.database import Transaction

_LONGEST = 1_000


async def note_facts(house: House, tx: Transaction, turn: Turn, run: Run, command: NoteFacts) -> None:
    situation, facts = turn.situation, dict(turn.situation.person.profile.facts)
    for key, value in command.facts.items():
        if key not in FACTS:
            continue
        if value in (None, ""):
            facts.pop(key, None)
        else:
            facts[key] = str(value)[:_LONGEST]
    if facts == situation.person.profile.facts:
        return
    situation.person.profile.facts = facts
    situation.person_changed = True
    _tell_tickets(house, turn)


async def read_facts(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadFacts) -> dict[str, str]:
    person = turn.situation.person
    if person.hidden_since is not None or person.consent_version is None:  # taken back: nothing is done with it
        return {}
    return {key: str(person.profile.facts[key]) for key in FACTS if person.profile.facts.get(key)}


async def has_consent(house: House, tx: Transaction, turn: Turn, run: Run, command: HasConsent) -> bool:
    return turn.situation.person.consent_version == CONSENT_VERSION


async def find_country(house: House, tx: Transaction, turn: Turn, run: Run, command: FindCountry) -> str | None:
    at_point = None
    if command.latitude is not None and command.longitude is not None:
        at_point = house.catalogue.country_at(command.latitude, command.longitude)
    return at_point or house.catalogue.find_country(command.words)


def _tell_tickets(house: House, turn: Turn) -> None:
    """Open tickets nobody has taken yet go where the corrected home says; what was registered is compared anew."""
    home = home_of(turn.situation.person.profile.facts)
    for ticket in turn.situation.tickets:
        said = {key: value for key, value in ticket.details.items() if not key.startswith(FACTS_PREFIX)}
        if said | home == ticket.details and ticket.category != "REGISTRATION":
            continue
        before = case_of(ticket)
        ticket.details = home | said
        if case_of(ticket) != before:
            route_ticket(house, turn.situation, ticket, turn.now)
        turn.situation.ticket_changed(ticket, turn.now)
