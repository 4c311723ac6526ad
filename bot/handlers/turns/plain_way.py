"""How far a case is, in the words of whom it is about: done, doing, waiting for whom, when to expect news."""

from datetime import datetime

from bot.domain.steps import Step, StepState, Way, next_news
from bot.domain.tickets import Ticket
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.texts import Texts
from storage import directory, steps
from storage.database import Transaction

_SHOWN_DONE = 4


async def plain_ways(house: House, tx: Transaction, turn: Turn) -> list[dict[str, str]]:
    """One for each open case, as `ReadWays` describes; none while the chat is locked."""
    if turn.situation.person.hidden_since is not None:
        return []
    return [await plain_way(house.texts, tx, ticket, turn.language, turn.now) for ticket in turn.situation.tickets]


async def plain_way(texts: Texts, tx: Transaction, ticket: Ticket, language: str, now: datetime) -> dict[str, str]:
    """Who has one case, and how far it has come."""
    agency = await directory.get_agency(tx, ticket.agency)
    told = {"reference": ticket.reference, "agency": _name((agency.name_id, agency.name_en), language)}
    # A ticket of this very turn has no way yet, and no key that could be loaded.
    way = await steps.find_way(tx, ticket.id)
    return told | (_told(texts, way, ticket, language, now) if way is not None else {})


def _told(texts: Texts, way: Way, ticket: Ticket, language: str, now: datetime) -> dict[str, str]:
    done = [step for step in way.steps if step.state is StepState.DONE]
    told = {"done": ", ".join(_label(texts, step, language) for step in done[-_SHOWN_DONE:])}
    going = way.current
    if not going:
        return told
    news = next_news(way.steps, now)
    return told | {
        "doing": ", ".join(_label(texts, step, language) for step in going),
        "who": ", ".join(dict.fromkeys(_who(way, step, language) for step in going if _is_others(step, ticket))),
        "news": texts.date(language, news) if news is not None else "",
    }


def _label(texts: Texts, step: Step, language: str) -> str:
    return texts.first(language, (f"step-{step.code}", "step-other"))


def _is_others(step: Step, ticket: Ticket) -> bool:
    return step.state is StepState.WAITING or step.owner != ticket.agency


def _who(way: Way, step: Step, language: str) -> str:
    return _name(way.names.get(step.owner, (step.owner, step.owner)), language)


def _name(names: tuple[str, str], language: str) -> str:
    return names[1] if language == "en" else names[0]
