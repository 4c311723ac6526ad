"""Notes the country a person is in, as soon as words or a place on the map tell it, and routes the ticket there."""

from bot.domain.catalogue.entries import HOME
from bot.domain.heard import OTHER
from bot.domain.messages import Located
from bot.domain.own_words.where_told import is_back_home, place_of
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
    country = at_point or country_of_case(house, ticket, words)
    if country is not None and ticket is not None:
        note_their_country(house, turn, ticket, country)
    return country


def country_of_case(house: House, ticket: Ticket | None, words: str) -> str | None:
    """The country words tell of the one whom a report is about; a name of home alone leads no case back from abroad."""
    if ticket is None:
        return house.catalogue.find_country(words)
    of_another, is_abroad = ticket.about == OTHER, ticket.country not in (None, HOME)
    country = house.catalogue.find_country(place_of(words, of_another=of_another))
    return None if country == HOME and is_abroad and not is_back_home(words, of_another=of_another) else country


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
