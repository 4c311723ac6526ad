"""Puts what the house knows besides the answers on a run's request, and routes it to the person's own region."""

from bot.domain.details import AddDetails, FindAgency
from bot.domain.homes import Home, find_home
from bot.domain.runs import Run
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import route_ticket
from storage.database import Transaction

_PROVINCE, _REGENCY = "home.home_province", "home.home_regency"  # routing finds them by the last part


def home_of(house: House, words: str) -> Home:
    """Where somebody lives, by the regions whose bodies are known here."""
    return find_home(words, [(each.province, each.regency) for each in house.routing.directory.agencies.values()])


def registered_home(turn: Turn) -> str:
    """What the person registered as their home, in words; empty when they did not, or when the chat is locked."""
    if turn.situation.person.hidden_since is not None:
        return ""
    facts = turn.situation.person.profile.facts
    return ", ".join(str(facts[key]) for key in ("home_regency", "home_province") if facts.get(key))


async def add_details(house: House, tx: Transaction, turn: Turn, run: Run, command: AddDetails) -> None:
    ticket = turn.situation.find_ticket(run.ticket_id)
    if ticket is None:
        return
    added: dict[str, object] = dict(command.details)
    home = home_of(house, command.home or registered_home(turn))
    added |= {_PROVINCE: home.province} if home.province else {}
    added |= {_REGENCY: home.regency} if home.regency else {}
    ticket.details = {**ticket.details, **added}
    route_ticket(house, turn.situation, ticket, turn.now)
    turn.situation.ticket_changed(ticket, turn.now)


async def find_agency(house: House, tx: Transaction, turn: Turn, run: Run, command: FindAgency) -> dict[str, str]:
    agency = house.routing.directory.agencies.get(command.code)
    if agency is None:
        return {}
    return {"agency": agency.name_en if turn.language == "en" else agency.name_id, "as_of": agency.as_of}
