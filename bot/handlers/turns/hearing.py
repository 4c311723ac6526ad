"""Gathers what somebody told before a conversation begins, so that it asks only what is lacking."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from itertools import takewhile

from bot.domain.first_words import company_in, months_in
from bot.domain.heard import DEATH, DESPAIR, KINDS, Heard, hear
from bot.domain.messages import Attached, Content, Said
from bot.domain.trades import trade_in
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.understanding import today_of
from storage import messages
from storage.database import Transaction

HEARING = frozenset(
    (
        "missing_relative",
        "assistance",
        "for_another",
        "repatriation",
        "jobs",
        "competence",
        "training",
        "recruiter_check",
    )
)
_KINDS_OF: Mapping[str, Mapping[Category, str]] = {
    "assistance": KINDS,
    "for_another": {Category.DEATH: DEATH, Category.SUICIDAL: DESPAIR},
}
_LATELY = timedelta(minutes=30)
_HOME = "ID"  # whoever is looked for, or is in trouble, is elsewhere


async def hear_before(house: House, tx: Transaction, turn: Turn, flow: str) -> dict[str, str]:
    """What the words of the last half hour told of what this flow would ask; empty where it asks everything."""
    if flow not in HEARING:
        return {}
    said = await _said(house, tx, turn)
    heard = hear(said, today_of(house, turn))
    place = next((code for words in said if (code := house.catalogue.find_country(words)) not in (None, _HOME)), None)
    kind = _kind(house, flow, said)
    found = Heard(
        about=_about(turn) or heard.about,
        name=heard.name,
        place=house.catalogue.country_name(place, turn.language) if place else "",
        country=place or "",
        since=heard.since if flow == "missing_relative" else "",
        kind=kind,
        months=next(filter(None, map(months_in, said)), "") if kind == "wages" else "",
    )
    return found.dump()


def _about(turn: Turn) -> str | None:
    """Whom the report is about that these words have opened; `None` where they have opened none."""
    opened = [each for each in turn.situation.reports if turn.now - each.opened_at <= _LATELY]
    return opened[-1].about if opened else None


async def _said(house: House, tx: Transaction, turn: Turn) -> list[str]:
    """What was typed lately and answered no question, the latest first; nothing from before the exit word (T1)."""
    own = _words(turn.inbound.content)
    if turn.situation.person.hidden_since is not None:
        return [own]
    lately = await messages.said_lately(tx, turn.identity.id)
    kept = takewhile(lambda each: house.words.command(each.text) != "exit", lately)
    since = turn.inbound.sent_at - _LATELY
    same_batch = [each for each in turn.situation.messages if not each.is_answer and each.id != turn.message_id]
    before = [_words(each.inbound.content) for each in reversed(same_batch)]
    return [own, *before, *(each.text for each in kept if each.sent_at >= since)]


def _words(content: Content) -> str:
    return (
        content.text if isinstance(content, Said) else (content.caption or "") if isinstance(content, Attached) else ""
    )


def _kind(house: House, flow: str, said: list[str]) -> str:
    """What the latest words name that the flow would ask for: a field of work, a skill, a company, or trouble."""
    found: Iterable[str]
    match flow:
        case "jobs":
            found = map(trade_in, said)
        case "training":
            found = (", ".join(each.label_id for each in house.catalogue.offers.skills.find(words)) for words in said)
        case "recruiter_check":
            found = map(company_in, said)
        case _:
            return _trouble(house, said, _KINDS_OF.get(flow, {}))
    return next(filter(None, found), "")


def _trouble(house: House, said: list[str], kinds: Mapping[Category, str]) -> str:
    for words in filter(None, said if kinds else ()):
        judged = house.triage.assess(words)
        if judged.urgency is not Urgency.NONE and judged.category in kinds:
            return kinds[judged.category]
    return ""
