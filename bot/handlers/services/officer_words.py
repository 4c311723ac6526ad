"""Answers who is really an officer: by a word one gave, by published numbers, and by what is warned of."""

from bot.domain.canned import public_name
from bot.domain.likeness.named import numbers_of, read_named
from bot.domain.officer_words import MOST_TRIES, ConfirmWord, LookUpOfficer, ReadWarnings, plain_word
from bot.domain.runs import Run
from bot.handlers.services.recruiters import reported
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage import audit, officer_words, officers
from storage.database import Transaction

_MOST_WARNINGS = 3


async def confirm_word(house: House, tx: Transaction, turn: Turn, run: Run, command: ConfirmWord) -> dict[str, str]:
    return await check_word(house, tx, turn, command.word)


async def check_word(house: House, tx: Transaction, turn: Turn, word: str) -> dict[str, str]:
    """What `ConfirmWord` gives for a word, wherever it was typed."""
    tickets = {ticket.id for ticket in turn.situation.tickets}
    try:
        officer_id = await officer_words.confirm(tx, tickets, plain_word(word), turn.now, MOST_TRIES)
    except LookupError:
        return {"verdict": "none", "officer": "", "agency": ""}
    if officer_id is None:
        return {"verdict": "wrong", "officer": "", "agency": ""}
    officer = await officers.get(tx, officer_id)
    await audit.add(tx, "person", "word_confirmed", officer.id, None, "", turn.now)
    agency = house.routing.directory.agencies.get(officer.agency)
    named = (agency.name_en if turn.language == "en" else agency.name_id) if agency else officer.agency
    return {"verdict": "right", "officer": public_name(officer.name), "agency": named}


async def look_up_officer(
    house: House, tx: Transaction, turn: Turn, run: Run, command: LookUpOfficer
) -> dict[str, str]:
    turn.situation.person.profile.word_wanted_at, turn.situation.person_changed = turn.now, True
    named = read_named(command.words, turn.situation.person.country)
    typed = "".join(each for each in command.words if each.isdigit())
    asked = {each.lstrip("+") for each in numbers_of(named)} | {typed}
    published = next((each for each in house.catalogue.published() if digits_of(each.number) in asked), None)
    return {
        "number": "published" if published else "unknown" if typed else "none",
        "name": published.name if published else "",
        "date": published.as_of if published else "",
        "reported": await reported(house, tx, turn, named),
    }


async def read_warnings(
    house: House, tx: Transaction, turn: Turn, run: Run, command: ReadWarnings
) -> list[dict[str, str]]:
    country = command.country or turn.situation.person.country
    language = "en" if turn.language == "en" else "id"
    found = house.catalogue.safety.warnings_for(country, turn.now.date())
    return [{"text": each.words[language], "date": each.as_of} for each in found[:_MOST_WARNINGS]]


def digits_of(number: str) -> str:
    return "".join(each for each in number if each.isdigit())
