"""Gathers what somebody told before a conversation begins, so that it asks only what is lacking."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import takewhile

from bot.domain.answers import is_asking
from bot.domain.catalogue.conditions import age_in, papers_in, school_in
from bot.domain.checklists import HAVE, LACK
from bot.domain.family import NEWS
from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    FOR_ANOTHER_FLOW,
    JOURNEY_FLOW,
    MISSING_FLOW,
    RECRUITER_CHECK_FLOW,
    REGISTRATION_FLOW,
    REPATRIATION_FLOW,
    RIGHTS_FLOW,
    SOS_FLOW,
    TRAFFICKING_FLOW,
)
from bot.domain.heard import (
    DEATH,
    DESPAIR,
    OTHER,
    OTHER_TROUBLE,
    TRAFFICKING,
    WITH_THEM,
    Heard,
    hear,
)
from bot.domain.messages import Attached, Content, Said
from bot.domain.own_words.calling import tells_of_harm
from bot.domain.own_words.check_ins import plan_told
from bot.domain.own_words.claimants import gave_secret, is_asked_for_papers, sum_in
from bot.domain.own_words.clock import time_in
from bot.domain.own_words.conversations import code_in
from bot.domain.own_words.departures import calls_off_departure, departure_in, moves_departure
from bot.domain.own_words.facts import RELATIVE
from bot.domain.own_words.first_told import months_unpaid, sought_name_in
from bot.domain.own_words.home_visits import JAKARTA, ill_at_home, is_in_jakarta
from bot.domain.own_words.jobs import asks_cost, want_in
from bot.domain.own_words.kinship import writer_in
from bot.domain.own_words.offers import PAID, account_told, has_lost_money, signs_in, wanted_sum
from bot.domain.own_words.plainly import (
    CHECK_IN,
    FAMILY_LINE,
    MY_DATA,
    mends_own_data,
)
from bot.domain.own_words.set_right import age_in as their_age_in
from bot.domain.own_words.set_right import (
    asks_to_stay_unnamed,
)
from bot.domain.own_words.taken_abroad import leaving_in, teller_in, tells_of_taking
from bot.domain.own_words.told_early import lies_at_sea
from bot.domain.own_words.told_facts import FACTS_TOLD, all_told
from bot.domain.own_words.where_told import is_ahead, place_told
from bot.domain.own_words.whose import is_beside, places_told, shelters_them
from bot.domain.provinces import home_told
from bot.domain.urgency import Category
from bot.flows.assistance import KINDS as QUESTIONS_OF
from bot.handlers.services.check_ins import journey_ahead
from bot.handlers.turns.heard_kinds import kind_told
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DANGER
from bot.handlers.turns.told import here_of
from bot.handlers.turns.understanding import today_of
from storage.database import Transaction

HEARING = frozenset(
    (
        SOS_FLOW,
        "missing_relative",
        "assistance",
        "for_another",
        "repatriation",
        "jobs",
        "competence",
        "training",
        RECRUITER_CHECK_FLOW,
        REGISTRATION_FLOW,
        MY_DATA,
        FAMILY_LINE,
        "companion",
        CHECK_IN,
        "evidence",
        "returnee",
        "officer_check",
        JOURNEY_FLOW,
        "civic",
        "rights",
        "help_card",
        "suicide",
        TRAFFICKING_FLOW,
    )
)
_ASKING_WHERE = frozenset((SOS_FLOW, ASSISTANCE_FLOW, REPATRIATION_FLOW))
_OF_THE_PRESENT = frozenset(("assistance", "for_another", "repatriation"))
_TELLS_OF_HOME = frozenset(("competence", "training", "jobs", "returnee"))
_TELLS_OF_SELF = frozenset(("competence", "training"))
_OF_MONEY = frozenset(("officer_check", "recruiter_check", "returnee"))
_NO_TOWN = frozenset(("indonesia", "rumah", "omah", "griya", "bumi", "kampung", "desa", "home"))
# What leaves no trace until somebody wants it: its name alone is asking for it, while nothing else is talked of.
_BY_NAME, _BETWEEN = frozenset(("jobs", "competence")), frozenset(("menu", "welcome", "offer"))
_REPORTED = "yes"
# Categories that say too little, or that have questions of their own.
_ASKED_AGAIN = frozenset((DANGER, *(category for category, _ in QUESTIONS_OF.values())))
_LATELY = timedelta(minutes=30)
_HOME = "ID"  # whoever is looked for, or is in trouble, is elsewhere


async def hear_before(house: House, tx: Transaction, turn: Turn, flow: str) -> Mapping[str, object]:
    """What the words of the last half hour told of what this flow would ask; empty where it asks everything."""
    if flow not in HEARING:
        return {}
    here, is_exact = here_of(turn) if flow in _ASKING_WHERE else ("", False)
    told_here = _dump_here(here, is_exact=is_exact)
    if flow == SOS_FLOW:  # which waits for nothing: what else was told lately is not read first
        return {**told_here}
    said = await _said(house, turn)
    if flow in _ASKING_WHERE and not told_here:
        place_here = next(filter(None, (place_told(words, house.catalogue.places_in) for words in said)), None)
        told_here = _dump_here(place_here.words, is_exact=place_here.is_exact) if place_here is not None else {}
    heard = hear(said, today_of(house, turn))
    is_present = flow in _OF_THE_PRESENT  # whither somebody is to be taken tomorrow is not where they are
    present = (words for words in said if not (is_present and is_ahead(words)))
    place = next((code for words in present if (code := _country(house, words)) not in (None, _HOME)), None)
    ill = (ill_at_home(words, house.catalogue.places_in) for words in said if flow == FOR_ANOTHER_FLOW)
    at_home = next(filter(None, ill), "")
    place = _HOME if at_home else place
    if flow != JOURNEY_FLOW:  # which leads to a place that only the words can tell
        place = place or _known_place(turn)
    kind = DEATH if flow == FOR_ANOTHER_FLOW and turn.alarm_category == Category.DEATH else kind_told(house, flow, said)
    if kind == DEATH and (at_sea := next(filter(None, map(lies_at_sea, said)), "")):
        told_here = _dump_here(at_sea, is_exact=False)  # of the one who has died, who is in no town
    if flow == ASSISTANCE_FLOW and not kind and _is_about_something(turn):
        kind = OTHER_TROUBLE  # nobody who is pregnant or stranded chooses from a list that has neither
    if flow == FAMILY_LINE and turn.follows == NEWS:
        kind = NEWS
    if flow == REGISTRATION_FLOW and place is None and kind != RELATIVE:
        whole = (house.catalogue.find_country(words) for words in said)
        place = next((code for code in whole if code not in (None, _HOME)), None)
    if flow == TRAFFICKING_FLOW and (taking := _of_taking(house, turn.language, said)).kind:
        return {**taking.dump()}
    found = Heard(
        about=_about(turn) or heard.about,
        name=_name(house, flow, heard, said),
        place=house.catalogue.country_name(place, turn.language) if place else "",
        country=place or "",
        since=heard.since if flow == MISSING_FLOW else "",
        kind=kind,
        reported=_REPORTED if flow == RIGHTS_FLOW and turn.situation.reports else "",
        months=months_unpaid(said) if flow == ASSISTANCE_FLOW else "",
        sum=next(filter(None, map(wanted_sum if flow == RECRUITER_CHECK_FLOW else sum_in, said)), "")
        if flow in _OF_MONEY
        else "",
        account=_account(said) if flow == RECRUITER_CHECK_FLOW else "",
        signs=" ".join(signs_in(said)) if flow == RECRUITER_CHECK_FLOW else "",
        code=_family_code(turn, said) if flow == FAMILY_LINE else "",
        relation=next(filter(None, map(writer_in, reversed(said))), "") if flow == MISSING_FLOW else "",
        harmed=_harmed(kind, said) if flow == FOR_ANOTHER_FLOW else "",
        near=_near(said) if flow == FOR_ANOTHER_FLOW else "",
        hour=_hour(said) if flow == JOURNEY_FLOW else "",
        arranged=await journey_ahead(house, tx, turn) if flow == JOURNEY_FLOW else "",
        several=_several(house, said) if flow == "jobs" else "",
        age=next(filter(None, map(age_in, said)), "") if flow in _TELLS_OF_SELF else "",
        want=plan_told(said) if flow == CHECK_IN else _want(said) if flow == "jobs" else "",
        home=_home(house, said) if flow in _TELLS_OF_HOME else JAKARTA if is_in_jakarta(at_home) else "",
        has=" ".join(_papers(said, HAVE)) if flow == "competence" else "",
        lacks=" ".join(_papers(said, LACK)) if flow == "competence" else "",
        anew=_REPORTED if flow in _TELLS_OF_HOME or flow == "for_another" else "",
        school=next(filter(None, map(school_in, said)), "") if flow in _TELLS_OF_SELF else "",
        asks=_changed(said[0]) if flow == JOURNEY_FLOW else " ".join(_asked(flow, said)),
    )
    known = found.dump() | ({} if found.is_about_another and kind != DEATH else told_here)
    if flow == REGISTRATION_FLOW:  # always something: runs in which nothing of this kind stands began before
        return {**known, FACTS_TOLD: all_told(said, today_of(house, turn), kind)}
    return known


def _name(house: House, flow: str, heard: Heard, said: list[str]) -> str:
    """The name of whom it is about; where one tap says whether it is right also what only looks like one."""
    if flow == "suicide":
        return ""
    found = (name for name in map(sought_name_in, said) if name and not house.catalogue.find_country(name))
    return heard.name or (next(found, "") if flow == MISSING_FLOW else "")


def _asked(flow: str, said: list[str]) -> list[str]:
    """What is asked besides: of a course its cost, or whether one may at that age; of an officer, for which papers."""
    if flow == "officer_check":
        is_given = any(map(gave_secret, said))
        return [*(["given"] if is_given else []), *(["papers"] if any(map(is_asked_for_papers, said)) else [])]
    if flow != "training":
        return []
    is_cost, is_age = any(map(asks_cost, said)), any(age_in(words) and is_asking(words) for words in said)
    return [*(["cost"] if is_cost else []), *(["age"] if is_age else [])]


def _account(said: list[str]) -> str:
    """On whose account money is wanted, or that it is gone already, which counts more."""
    return PAID if any(map(has_lost_money, said)) else account_told(said)


def _harmed(kind: str, said: list[str]) -> str:
    """Whether one who may not want to live has swallowed or cut something already: nobody asks that first."""
    return _REPORTED if kind == DESPAIR and any(tells_of_harm(words, in_despair=True) for words in said) else ""


def _near(said: list[str]) -> str:
    """Whether whom it is about is beside the writer, or even in their care."""
    if any(map(shelters_them, said)):
        return WITH_THEM
    return _REPORTED if any(map(is_beside, said)) else ""


def _dump_here(words: str, *, is_exact: bool) -> dict[str, str]:
    """Where the writer is, in their own words, and whether those name more than a country."""
    return ({"here": words} if words else {}) | ({"exact": _REPORTED} if words and is_exact else {})


def _of_taking(house: House, language: str, said: list[str]) -> Heard:
    """What was told of one who is to be taken abroad; nothing where nobody is."""
    telling = next(filter(tells_of_taking, said), "")
    if not telling:
        return Heard()
    place = next((code for words in said if (code := _country(house, words)) not in (None, _HOME)), None)
    return Heard(
        about=OTHER,
        kind=TRAFFICKING,
        place=house.catalogue.country_name(place, language) if place else "",
        country=place or "",
        age=next(filter(None, map(their_age_in, said)), ""),
        teller=teller_in(telling),
        leaving=next(filter(None, map(leaving_in, said)), ""),
        unnamed=_REPORTED if any(map(asks_to_stay_unnamed, said)) else "",
    )


def _want(said: list[str]) -> str:
    """What is asked of work; a bare word of a menu names nothing yet."""
    return next((want for words in said if len(words.split()) > 1 and (want := want_in(words))), "")


def _home(house: House, said: list[str]) -> str:
    """Where somebody lives or looks for something, told in passing; no country is one."""
    told = (home_told(words) for words in said)
    named = (place for place in told if place and place.lower() not in _NO_TOWN)
    return next((place for place in named if house.catalogue.find_country(place) in (None, _HOME)), "")


def _papers(said: list[str], state: str) -> list[str]:
    told: dict[str, str] = {}
    for words in reversed(said):
        told |= papers_in(words)
    return [paper for paper, each in told.items() if each == state]


def is_asked_plainly(turn: Turn) -> bool:
    """Whether this message asks for what is to be offered in words that can mean nothing else."""
    words, wish = _words(turn.inbound.content), turn.wish
    if wish in _BY_NAME and all(run.flow in _BETWEEN for run in turn.situation.runs):
        return turn.is_wish_sure
    return bool(wish) and (wish == turn.plain_wish or (wish == MY_DATA and mends_own_data(words)))


def _is_about_something(turn: Turn) -> bool:
    """Whether the report that is standing says what it is about, and that is none of the kinds that would be asked."""
    opened = [each for each in turn.situation.reports if turn.now - each.opened_at <= _LATELY]
    return bool(opened) and opened[-1].category not in _ASKED_AGAIN


def _several(house: House, said: list[str]) -> str:
    """The countries of a message that names more than one, "korea taiwan"; empty where none does."""
    named = ([code for code in house.catalogue.countries_in(words) if code != _HOME] for words in said)
    return " ".join(next((codes for codes in named if len(codes) > 1), []))


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


async def _said(house: House, turn: Turn) -> list[str]:
    """What was typed lately and answered no question, the latest first; nothing from before the exit word (T1)."""
    own = _words(turn.inbound.content)
    if turn.situation.person.hidden_since is not None:
        return [own]
    kept = takewhile(lambda each: house.words.command(each.text) != "exit", await turn.said_lately())
    since = turn.inbound.sent_at - _LATELY
    same_batch = [each for each in turn.situation.messages if not each.is_answer and each.id != turn.message_id]
    before = [_words(each.inbound.content) for each in reversed(same_batch)]
    return [own, *before, *(each.text for each in kept if each.sent_at >= since)]


def _words(content: Content) -> str:
    return (
        content.text if isinstance(content, Said) else (content.caption or "") if isinstance(content, Attached) else ""
    )


def _family_code(turn: Turn, said: list[str]) -> str:
    """A code that was just typed, unless it is that of a report of their own."""
    own = [each.reference for each in turn.situation.tickets]
    found = filter(None, map(code_in, said[:2]))
    return next((code for code in found if code not in own), "")


def _hour(said: list[str]) -> str:
    """The hour of a departure, where it was told together with its day or its change."""
    told = (words for words in said if departure_in(words) or moves_departure(words))
    return next(filter(None, map(time_in, told)), "")


def _changed(words: str) -> str:
    """What these words do to a journey that is arranged: `change`, `call_off` or nothing."""
    return "call_off" if calls_off_departure(words) else "change" if moves_departure(words) else ""
