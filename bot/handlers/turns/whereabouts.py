"""Notes the country a person is in, as soon as words or a place on the map tell it, and routes the ticket there."""

from bot.domain.messages import Located
from bot.domain.tickets import Ticket
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import route_ticket


def note_country(house: House, turn: Turn, ticket: Ticket | None, country: str) -> None:
    situation = turn.situation
    if situation.person.country != country:
        situation.person.country = country
        situation.person_changed = True
    if ticket is not None:
        note_their_country(house, turn, ticket, country)


def place_ticket(
    house: House, turn: Turn, ticket: Ticket | None, *, latitude: float | None, longitude: float | None, words: str
) -> str | None:
    """Route a ticket to where something happens: the country of a point, else of words; `None`: neither tells."""
    at_point = None
    if latitude is not None and longitude is not None:
        at_point = house.catalogue.country_at(latitude, longitude)
    country = at_point or house.catalogue.find_country(words)
    if country is not None and ticket is not None:
        note_their_country(house, turn, ticket, country)
    return country


def note_their_country(house: House, turn: Turn, ticket: Ticket, country: str) -> None:
    """Route a ticket there, whoever it is about: it says nothing of where the writer is."""
    if ticket.country != country:
        ticket.country = country
        route_ticket(house, turn.situation, ticket, turn.now)
        turn.situation.ticket_changed(ticket, turn.now)


def note_shared_place(house: House, turn: Turn, ticket: Ticket | None) -> None:
    """A place sent within one's own report tells where the person is, also when nobody asked.

    A place with a name was picked on the map and may be somewhere else: it counts only as long as nothing is known.
    """
    content = turn.inbound.content
    if not isinstance(content, Located) or ticket is None or ticket.about != "self":
        return
    if ticket.country is not None and (content.name or content.address):
        return
    country = house.catalogue.country_at(content.latitude, content.longitude)
    if country is not None:
        note_country(house, turn, ticket, country)
