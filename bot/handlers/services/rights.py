"""Reads facts about rights at work, and cards to show, out of the catalogue."""

from bot.domain.rights import KnownCountry, ReadHelpCard, ReadRights, is_of_crew, name_of_law
from bot.domain.runs import Run
from bot.domain.tickets import Author, Ticket
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage import tickets
from storage.database import Transaction

_MOST_FACTS = 3


async def known_country(house: House, tx: Transaction, turn: Turn, run: Run, command: KnownCountry) -> str | None:
    person = turn.situation.person
    if person.hidden_since is not None:
        return None
    registered = person.profile.facts.get("country")
    return person.country or (registered if isinstance(registered, str) and registered else None)


async def read_rights(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadRights) -> list[dict[str, str]]:
    language = "en" if turn.language == "en" else "id"
    person = turn.situation.person
    job = "" if person.hidden_since is not None else str(person.profile.facts.get("job") or "")
    is_crew = is_of_crew(f"{command.words} {job}")
    found = house.catalogue.safety.rights_on(command.topic, command.country, is_crew=is_crew)
    return [
        {"text": each.words[language], "source": name_of_law(each.source), "date": each.as_of}
        for each in found[:_MOST_FACTS]
    ]


async def read_help_card(house: House, tx: Transaction, turn: Turn, run: Run, command: ReadHelpCard) -> dict[str, str]:
    card = house.catalogue.safety.card_for(command.situation, command.country)
    return {"text": card.text if card else "", "meaning": card.meaning if card else ""}


async def said_in(tx: Transaction, turn: Turn, ticket: Ticket) -> list[str]:
    """What the person said in a report so far."""
    said = [each for each in turn.situation.entries if each.ticket_id == ticket.id]
    said += await tickets.timeline_of(tx, ticket.id)
    return [str(each.body.get("text", "")) for each in said if each.author is Author.PERSON]
