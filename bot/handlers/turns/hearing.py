"""Gathers what somebody told before a conversation begins, so that it asks only what is lacking."""

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from itertools import takewhile

from bot.domain.answers import read_spoken
from bot.domain.catalogue.conditions import age_in, school_in
from bot.domain.catalogue.requirements import SECTORS
from bot.domain.heard import DEATH, DESPAIR, HURT, KINDS, OTHER, TRAFFICKING, Heard, hear
from bot.domain.messages import Attached, Content, Said
from bot.domain.own_words.calling import tells_of_harm
from bot.domain.own_words.claimants import claimant_in, sum_in
from bot.domain.own_words.clock import departure_in, hour_in
from bot.domain.own_words.facts import role_in
from bot.domain.own_words.first_told import months_in
from bot.domain.own_words.going_home import brings_home
from bot.domain.own_words.home_visits import need_in
from bot.domain.own_words.offers import offerer_in
from bot.domain.own_words.set_right import speaks_of_death
from bot.domain.own_words.whose import places_told
from bot.domain.rights import asks_topic
from bot.domain.trades import trade_in
from bot.domain.urgency import Category, Urgency
from bot.handlers.services.check_ins import journey_ahead
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.understanding import today_of
from bot.triage import Assessment
from storage import messages
from storage.database import Transaction

_JOURNEY = "journey"
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
        "registration",
        "companion",
        "officer_check",
        _JOURNEY,
        "civic",
        "rights",
        "help_card",
        "suicide",
        "report_trafficking",
    )
)
_TELLS_OF_SELF = frozenset(("competence", "training"))
_REPORTED = "yes"
_KINDS_OF: Mapping[str, Mapping[Category, str]] = {
    "assistance": KINDS,
    "for_another": {Category.DEATH: DEATH, Category.SUICIDAL: DESPAIR},
    "report_trafficking": {Category.TRAFFICKING_SCAM_COMPOUND: TRAFFICKING},
}
_SOUGHT = re.compile(
    r"hilang|ilang|ical|leungit|cari|nyari|golek|kontak|kabar|dimana|di mana|missing|lost|where|find|heard|contact"
)
_LATELY = timedelta(minutes=30)
_HOME = "ID"  # whoever is looked for, or is in trouble, is elsewhere


async def hear_before(house: House, tx: Transaction, turn: Turn, flow: str) -> dict[str, str]:
    """What the words of the last half hour told of what this flow would ask; empty where it asks everything."""
    if flow not in HEARING:
        return {}
    said = await _said(house, tx, turn)
    heard = hear(said, today_of(house, turn))
    place = next((code for words in said if (code := _country(house, words)) not in (None, _HOME)), None)
    if flow != _JOURNEY:  # which leads to a place that only the words can tell
        place = place or _known_place(turn)
    kind = _kind(house, flow, said)
    found = Heard(
        about=_about(turn) or heard.about,
        name="" if flow == "suicide" else heard.name,
        place=house.catalogue.country_name(place, turn.language) if place else "",
        country=place or "",
        since=heard.since if flow == "missing_relative" else "",
        kind=kind,
        reported=_REPORTED if flow == "rights" and turn.situation.reports else "",
        months=next(filter(None, map(months_in, said)), "") if kind == "wages" else "",
        sum=next(filter(None, map(sum_in, said)), "") if flow == "officer_check" else "",
        hour=_hour(said) if flow == _JOURNEY else "",
        arranged=await journey_ahead(house, tx, turn) if flow == _JOURNEY else "",
        several=_several(house, said) if flow == "jobs" else "",
        age=next(filter(None, map(age_in, said)), "") if flow in _TELLS_OF_SELF else "",
        school=next(filter(None, map(school_in, said)), "") if flow in _TELLS_OF_SELF else "",
    )
    return found.dump()


def _several(house: House, said: list[str]) -> str:
    """The countries of a message that names more than one, "korea taiwan"; empty where none does."""
    named = ([code for code in house.catalogue.countries_in(words) if code != _HOME] for words in said)
    return " ".join(next((codes for codes in named if len(codes) > 1), []))


def told_category(judged: Assessment, words: str) -> Category:
    """What words speak of: nobody is taken for dead, or for missing, who is only to be brought home."""
    match judged.category:
        case Category.DEATH if not speaks_of_death(words, *judged.reasons):
            return Category.STRANDED_REPATRIATION if brings_home(words) else Category.GREETING_OTHER
        case Category.MISSING_RELATIVE if brings_home(words) and not _SOUGHT.search(words.lower()):
            return Category.STRANDED_REPATRIATION
    return judged.category


def _country(house: House, words: str) -> str | None:
    """The country words name; of two places the one where the other is."""
    own, theirs = places_told(words)
    return house.catalogue.find_country(theirs if own and theirs else words)


def _known_place(turn: Turn) -> str | None:
    """Where the report about somebody else is dealt with already."""
    report = turn.situation.reports[-1] if turn.situation.reports else None
    return report.country if report is not None and report.about == OTHER and report.country != _HOME else None


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
        case "competence":
            found = (read_spoken(words, "sector", tuple(SECTORS)) or "" for words in said)
        case "rights":
            found = (words for words in said if asks_topic(words))
        case "training":
            found = (", ".join(each.label_id for each in house.catalogue.offers.skills.find(words)) for words in said)
        case "registration":
            found = map(role_in, said)
        case "companion":
            found = map(need_in, said)
        case "recruiter_check":
            found = map(offerer_in, said)
        case "journey":
            found = map(departure_in, said)
        case "officer_check":
            found = [claimant_in(reversed(said))]
        case "suicide":  # always something: runs in which nothing of this kind stands began before
            return HURT if any(tells_of_harm(words, in_despair=True) for words in said) else DESPAIR
        case _:
            return _trouble(house, said, _KINDS_OF.get(flow, {}))
    return next(filter(None, found), "")


def _hour(said: list[str]) -> str:
    """The hour of a departure, where it was told together with its day."""
    return next((str(hour) for words in said if departure_in(words) and (hour := hour_in(words)) is not None), "")


def _trouble(house: House, said: list[str], kinds: Mapping[Category, str]) -> str:
    for words in filter(None, said if kinds else ()):
        judged = house.triage.assess(words)
        category = told_category(judged, words)
        if judged.urgency is not Urgency.NONE and category in kinds:
            return kinds[category]
    return ""
