"""Looks a recruiter up: on the list officers brought in, and among what was reported before."""

from bot.domain.likeness.named import numbers_of, read_named
from bot.domain.own_words.offers import signs_in
from bot.domain.recruiters import ASKED_APART, LookUpRecruiter, PlaceReport, ReadRedFlags
from bot.domain.runs import Run
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.whereabouts import place_ticket
from storage.database import Transaction
from storage.named import was_reported


async def look_up_recruiter(
    house: House, tx: Transaction, turn: Turn, run: Run, command: LookUpRecruiter
) -> dict[str, str]:
    safety, person = house.catalogue.safety, turn.situation.person
    named = read_named(command.words, person.country)
    found = safety.look_up(command.words, numbers_of(named))
    company, whose = found.company, found.whose
    return {
        "list": found.how,
        "date": safety.list_date,
        "company": company.name if company else "",
        "licence": company.licence if company else "",
        "state": company.state if company else "",
        "until": company.valid_until if company else "",
        "number": found.number,
        "whose": whose.name if whose else "",
        "reported": await reported(house, tx, turn, named),
        "signs": " ".join(signs_in([command.words])),
    }


async def reported(house: House, tx: Transaction, turn: Turn, named: tuple[str, ...]) -> str:
    """`yes`, `no`, or `none` when there is nothing that could have been reported.

    Published numbers of missions and hotlines are left out: impostors borrow them, and people report them.
    """
    published = {"".join(each for each in number if each.isdigit()) for number in house.catalogue.known_numbers()}
    asked = [each for each in named if each.lstrip("+") not in published]
    if not asked:
        return "none"
    return "yes" if await was_reported(tx, asked, turn.situation.person.id) else "no"


async def read_red_flags(
    house: House, tx: Transaction, turn: Turn, run: Run, command: ReadRedFlags
) -> list[dict[str, str]]:
    language = "en" if turn.language == "en" else "id"
    return [
        {
            "code": flag.code,
            "severity": flag.severity,
            "label": flag.label[language],
            "advice": flag.advice[language],
            "date": flag.as_of,
        }
        for flag in house.catalogue.safety.signs(without=ASKED_APART)
    ]


async def place_report(house: House, tx: Transaction, turn: Turn, run: Run, command: PlaceReport) -> str | None:
    ticket = turn.situation.find_ticket(run.ticket_id)
    return place_ticket(
        house, turn, ticket, latitude=command.latitude, longitude=command.longitude, words=command.words
    )
