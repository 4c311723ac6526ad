"""Uses at once what somebody tells in a report before it is asked for: where they are, who is there, since when."""

import re
from datetime import timedelta

from bot.domain.answers import contact_wish, names_way, reaching_in, read_spoken
from bot.domain.catalogue.entries import HOME
from bot.domain.catalogue.words import plain_words
from bot.domain.clocks import SUICIDAL
from bot.domain.commands import AT_HOME, DANGER, HELP
from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    FOR_ANOTHER_FLOW,
    MISSING_FLOW,
    REPATRIATION_FLOW,
    SOS_FLOW,
    SUICIDE_FLOW,
    TRAFFICKING_FLOW,
)
from bot.domain.heard import OTHER
from bot.domain.messages import Said
from bot.domain.own_words.asides import POLICE, shuns_police, told_and_asked
from bot.domain.own_words.first_told import name_in, own_name_in
from bot.domain.own_words.home_visits import ill_at_home, is_in_jakarta
from bot.domain.own_words.returning import came_back
from bot.domain.own_words.taken_abroad import leaves_too_young
from bot.domain.own_words.told_early import (
    cannot_get_away,
    company_told,
    names_danger,
    pay_told,
    reads_along,
    says_unsafe,
    ship_told,
    since_told,
    tells_violation,
)
from bot.domain.own_words.where_told import ToldPlace, place_corrected, place_told
from bot.domain.own_words.whose import is_beside
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.domain.urgency import Category, Urgency
from bot.engine.field import Field
from bot.engine.fields import Choice, Country, Evidence, Place, Text, When, YesNo
from bot.engine.record import Record
from bot.engine.replay import Question
from bot.engine.replies import Chosen, Reply, Skipped, Words
from bot.handlers.turns.calls import lifeline_lines, number_lines, tell_numbers, were_numbers_promised
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import OF_OFFENDERS, route_ticket
from bot.handlers.turns.understanding import today_of
from bot.handlers.turns.whereabouts import note_country, note_their_country

TOLD = "told"  # what was told beside all questions stands in the details under it
PLACE, UNSAFE, COMPANY, SINCE, NAME, REACH, STORY, SHIP = (
    f"{TOLD}.{each}"
    for each in ("place", "safe_to_chat", "with_whom", "since", "name", "reach_safely", "what_happened", "ship")
)
LAST_NEWS, RANSOM = f"{TOLD}.last_contact", f"{TOLD}.wanted_sum"
PAY = f"{TOLD}.monthly_pay"
NO_POLICE, STUCK, UNNAMED = (f"{TOLD}.{each}" for each in ("no_police", "stuck", "identity"))
IN_DANGER = f"{TOLD}.in_danger_now"
AGE, AGE_IN_PAPERS = f"{TOLD}.age", f"{TOLD}.age_in_papers"
MARKS, REPORTER, PHONE, SENDER = (f"{TOLD}.{each}" for each in ("marks", "reporter_name", "phone", "sender_name"))
WHERE = frozenset(("where_now", "still_there", "country", "where_they_are", "where_last", "where_rests", "where_there"))
_TOLD_WHERE = WHERE - {"still_there", "where_there"}  # which are asked because something was told
TOLD_FLOWS = frozenset(
    (SOS_FLOW, SUICIDE_FLOW, FOR_ANOTHER_FLOW, REPATRIATION_FLOW, ASSISTANCE_FLOW, MISSING_FLOW, TRAFFICKING_FLOW)
)
NUMBERS_ASKED = frozenset(("last_number", "papers"))  # of the one who is looked for
HOW_REACHED = frozenset(("safe_contact", "reach_safely", "contact_how", "reach_you", "reach_them"))
_FREE = frozenset(("reach_safely", "safe_contact", "contact_how", "what_happened"))
_WHAT_HAPPENED = "what_happened"
_REACH_THEM = "reach_them"
_NO_CALLS = TOLD + ".no_calls"  # where reports that were opened before keep such a wish
_OF_THEM = re.compile(
    r"\b(?:dia|dy|anak saya|istri saya|suami saya|him|her)\b|\b(?:hp|wa|nomor|nomer)nya\b", re.IGNORECASE
)
_PAY = "monthly_pay"
_DANGER, _YES = frozenset(("in_danger", "in_danger_now")), "yes"
_LONG_STORY = 25  # words; who has written as many has told what happened
_CRITICAL_STORY = 11  # of who is in the utmost danger: "gempa di hualien, kakiku ketindih lemari, ga bisa gerak"
_STORY_OF_THEM = 12  # of somebody else in fewer: "adik saya dikurung di Kamboja, disuruh menipu, minta tebusan"
_SICK, _DETAINED = "SICK", "DETAINED"
_COMPANY = ("with_whom", "who_with")
_CODES = ("alone", "children", "friends", "family", "employer", "others")
_STILL = timedelta(days=1)  # where somebody was the day before yesterday is asked for


def hear_told(house: House, turn: Turn) -> None:
    """Read a message of a report, or one that opens it, before anything is made of it."""
    content, ticket = turn.inbound.content, _report(turn)
    if not isinstance(content, Said) or turn.inbound.is_edit:
        return
    words, find = content.text, house.catalogue.places_in
    turn.is_unsafe = says_unsafe(words) if ticket is not None else reads_along(words)
    if not (ticket or turn.alarm_urgency.is_alarm):
        return
    if ticket is not None and (pay := pay_told(words)):
        keep_told(turn, ticket, PAY, pay)  # so that no question of this very turn asks for it
    if not find(plain_words(words).split()):
        return
    if ticket is None and not turn.is_about_another and (came_back(words, find) or leaves_too_young(words)):
        turn.place, turn.is_place_own, turn.is_place_new = ToldPlace(HOME, "Indonesia", False), True, True
        note_country(house, turn, ticket, HOME)
        return
    of_another = ticket.about == OTHER if ticket is not None else turn.is_about_another
    if of_another and (at_home := ill_at_home(words, find)):
        turn.place, turn.is_place_own, turn.is_place_new = ToldPlace(HOME, at_home, True), False, True
        return
    known = ticket.country if ticket is not None else None
    corrected = place_corrected(words, find, known) if known is not None else None
    is_there = not of_another or is_beside(words)  # whoever is beside them tells their place by the own one
    told = corrected or place_told(words, find, of_another=not is_there)
    if told is None or (corrected is None and known not in (None, told.country)):
        return
    turn.place, turn.is_place_own = told, not of_another
    turn.is_place_new, turn.is_place_corrected = known != told.country, corrected is not None
    if not of_another:
        note_country(house, turn, ticket, told.country)
    elif ticket is not None:
        note_their_country(house, turn, ticket, told.country)


async def hear_just_before(house: House, turn: Turn) -> None:
    """Hear in what was written a moment before where who cries now is, and whether somebody reads along.

    "gaji 4 bulan, saya di klang", "diusir"
    """
    is_first_cry = turn.alarm_urgency.is_alarm and _report(turn) is None and not turn.is_about_another
    if not is_first_cry:
        return
    before = await turn.said_just_now()
    turn.is_unsafe = turn.is_unsafe or any(map(reads_along, before))
    for words in before if turn.place is None else ():
        told = place_told(words, house.catalogue.places_in, of_another=False)
        if told is not None:
            turn.place, turn.is_place_own, turn.is_place_new = told, True, True
            note_country(house, turn, None, told.country)
            return


def use_told(house: House, turn: Turn, asked: str | None) -> None:
    """Keep what was told in the report, and say whom to call there. asked: the question that was open."""
    content, ticket = turn.inbound.content, _report(turn)
    if not isinstance(content, Said) or ticket is None:
        return
    if turn.is_unsafe and ticket.about != OTHER and UNSAFE not in ticket.details:
        keep_told(turn, ticket, UNSAFE, False)
    if NO_POLICE not in ticket.details and shuns_police(content.text):
        keep_told(turn, ticket, NO_POLICE, True)
        promised = house.texts.render(turn.language, "aside-police")
        if turn.may_speak and POLICE in told_and_asked(content.text)[1] and promised not in turn.lines:
            _say(turn, promised)
    if STUCK not in ticket.details and ticket.about != OTHER and cannot_get_away(content.text):
        keep_told(turn, ticket, STUCK, True)
    _keep_reaching(house, turn, ticket, asked)
    is_where = asked is not None and asked.rpartition(".")[2] in WHERE
    if turn.place is not None and turn.place.country == HOME and not turn.is_place_own and ticket.about == OTHER:
        note_their_country(house, turn, ticket, HOME)  # of one at home, the writer's own country says nothing
    is_there = turn.place is not None and ticket.country in (None, turn.place.country)  # else it was a place to go to
    if turn.place is not None and is_there:
        if ticket.country is None:
            note_their_country(house, turn, ticket, turn.place.country)
        if not (is_where and turn.is_answer) and (
            turn.place.is_exact or PLACE not in ticket.details or turn.is_place_new
        ):
            keep_told(turn, ticket, PLACE, turn.place.words)
            route_ticket(house, turn.situation, ticket, turn.now)  # to the consulate of that town
        if turn.is_place_new and not turn.silent and (turn.may_speak or turn.alarm_urgency.is_alarm):
            _tell_numbers(house, turn, ticket, turn.place)
    if story := "" if asked == _WHAT_HAPPENED and turn.is_answer else _story(turn, ticket):
        keep_told(turn, ticket, STORY, story)
        if ticket.about != OTHER:
            _believe(house, turn)
    if SHIP not in ticket.details and (ship := ship_told(content.text)):
        keep_told(turn, ticket, SHIP, ship)
        _say(turn, *([house.texts.render(turn.language, "understood-final", what=ship)] if turn.may_speak else []))
    own = own_name_in(content.text) if ticket.about != OTHER else ""
    if own and NAME not in ticket.details:
        keep_told(turn, ticket, NAME, own)
    is_past = (is_where and not turn.is_answer) or (asked or "").endswith("safe_to_chat")
    if is_past and ticket.about != OTHER and names_danger(content.text):
        keep_told(turn, ticket, IN_DANGER, _YES)
    if turn.is_answer and not is_where and (asked or "").rpartition(".")[2] not in _FREE:
        return
    company = company_told(content.text, "with_whom", _CODES)
    if company is not None:
        keep_told(turn, ticket, COMPANY, company)
    name = name_in(content.text) if ticket.about == OTHER and _is_sought(turn) and not turn.is_answer else ""
    if name and NAME not in ticket.details and name not in turn.answered:  # else it was just told back
        keep_told(turn, ticket, NAME, name)
        _say(turn, house.texts.render(turn.language, "understood-final", what=name))
    if (pay := pay_told(content.text)) and (asked or "").rpartition(".")[2] != _PAY:
        keep_told(turn, ticket, PAY, pay)
        _say(turn, *([house.texts.render(turn.language, "understood-final", what=pay)] if turn.may_speak else []))
    if since := since_told(content.text, today_of(house, turn)):
        keep_told(turn, ticket, SINCE, since)


def _keep_reaching(house: House, turn: Turn, ticket: Ticket, asked: str | None) -> None:
    """Keep how and when somebody may be reached, whenever they say it; what was agreed at a question stays (T2)."""
    if set(ticket.categories) <= OF_OFFENDERS:
        return  # the number told there is the offender's
    is_asked = turn.is_answer and (asked or "").rpartition(".")[2] in HOW_REACHED | NUMBERS_ASKED
    said, before = "" if is_asked else _reaching(turn), ticket.details.get(REACH)
    if not said or (isinstance(before, str) and said in before):
        return
    told = f"{before}; {said}" if isinstance(before, str) else said
    keep_told(turn, ticket, REACH, told)
    if not names_way(said) or _OF_THEM.search(said):
        return
    wish, profile = contact_wish(told), turn.situation.person.profile
    if profile.safe_contact in (None, before):
        profile.safe_contact = house.texts.render(turn.language, f"safe-contact-{wish}", words=told) if wish else told
        turn.situation.person_changed = True
    noted = house.texts.render(turn.language, f"contact-{wish or 'noted'}")
    is_shown = not turn.silent and turn.situation.person.hidden_since is None
    if is_shown and noted not in turn.lines:
        _say(turn, noted)


def _reaching(turn: Turn) -> str:
    content = turn.inbound.content
    return reaching_in(content.text) if isinstance(content, Said) else ""


def _story(turn: Turn, ticket: Ticket) -> str:
    """What happened, as the writer tells it in this message; empty where it only cries for help."""
    content = turn.inbound.content
    if not isinstance(content, Said) or not turn.alarm_urgency.is_alarm or STORY in ticket.details:
        return ""
    if ticket.about == OTHER:
        return content.text if len(content.text.split()) >= _STORY_OF_THEM else ""
    least = _CRITICAL_STORY if turn.alarm_urgency is Urgency.CRITICAL else _LONG_STORY
    is_told = _tells_violation(turn) or len(content.text.split()) >= least
    return content.text if is_told else ""


def _tells_violation(turn: Turn) -> bool:
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.alarm_category != Category.SEXUAL_VIOLENCE:
        return False
    return tells_violation(content.text)


def _believe(house: House, turn: Turn) -> None:
    """Who tells of sexual violence reads a warm word before anything else, and is sent to no questions first."""
    if not _tells_violation(turn) or turn.silent or turn.situation.person.hidden_since is not None:
        return
    warm = [house.texts.render(turn.language, key) for key in ("not_your_fault", "believed")]
    turn.lines[:] = [*warm, *(line for line in turn.lines if line not in warm)]


def here_of(turn: Turn) -> tuple[str, bool]:
    """Where the writer of a report is, as this message or one of before told it, and whether that is a city."""
    ticket = _report(turn)
    if ticket is not None and ticket.about == OTHER:
        return "", False
    if turn.place is not None:
        return (turn.place.words, turn.place.is_exact) if turn.is_place_own else ("", False)
    told = ticket.details.get(PLACE) if ticket is not None and turn.now - ticket.opened_at <= _STILL else None
    return (told, True) if isinstance(told, str) else ("", False)


def told_already(house: House, turn: Turn, run: Run, record: Record, question: Question) -> Reply | None:
    """What was told of a question of a report before it came; once, so that "back" does ask it."""
    ticket = turn.situation.find_ticket(run.ticket_id)
    if ticket is None or ticket.is_request or turn.now - ticket.opened_at > _STILL:
        return None
    if (question.key, run.flow) == ("hurt", SOS_FLOW) and _tells_wound(turn, record):
        return Chosen("yes")
    if (known := _of_their_trouble(ticket, run.flow, question)) is not None:
        return None if any(entry.key == mark_of(question.key) for entry in record.entries) else known
    is_told = any(key.startswith(TOLD) for key in ticket.details) or turn.place is not None
    is_told = is_told or turn.is_unsafe or bool(_reaching(turn))
    if not is_told and not (question.key == _WHAT_HAPPENED and _story(turn, ticket)):
        return None
    if any(entry.key == mark_of(question.key) for entry in record.entries):
        return None
    part = question.key.rpartition(".")[2]
    return _told_where(record) if part == "where" else _reply(house, turn, ticket, part, question.field)


def _of_their_trouble(ticket: Ticket, flow: str, question: Question) -> Reply | None:
    """What the kind of trouble of another says already: who is ill, and that officials are with who is detained."""
    if ticket.about != OTHER:
        return None
    if (question.key, flow) == ("hurt", FOR_ANOTHER_FLOW) and _SICK in ticket.categories:
        return Chosen("yes")
    is_held = question.key.rpartition(".")[2] in _COMPANY and _DETAINED in ticket.categories
    return Skipped() if is_held and question.field.optional else None


def _tells_wound(turn: Turn, record: Record) -> bool:
    """Whether the very answer about danger tells of a wound or of an illness: "iya ini muntah darah lg"."""
    content = turn.inbound.content
    if not isinstance(content, Said) or any(entry.key == mark_of("hurt") for entry in record.entries):
        return False
    return read_spoken(content.text, "hurt", ("yes", "no")) == "yes"


def mark_of(key: str) -> str:
    """Under which a record says that a question was answered before it came; no effect of a flow is called so."""
    return f"{key}.{TOLD}"


def _told_where(record: Record) -> Reply | None:
    """The very place, where it was told as soon as the country was known."""
    told = next((each.value for each in record.entries if each.key == "where_there" and each.kind == "answer"), None)
    words = told.get("text") if isinstance(told, dict) else None
    return Words(words) if isinstance(words, str) and words else None


def _reply(house: House, turn: Turn, ticket: Ticket, part: str, field: Field[object]) -> Reply | None:
    told = {key: value for key, value in ticket.details.items() if key.startswith(TOLD) and isinstance(value, str)}
    if part in _TOLD_WHERE and isinstance(field, Place | Country):
        place = turn.place.words if turn.place is not None else told.get(PLACE)
        if place is None or house.catalogue.find_country(place) != ticket.country:
            return None
        if isinstance(field, Place) and not field.is_here and not _is_exact(house, place):
            return None  # for whoever looks for somebody a country is no place
        return Words(place)
    if part in _COMPANY and isinstance(field, Choice) and told.get(COMPANY) in field.choices:
        return Chosen(told[COMPANY])
    if part == "since" and isinstance(field, When) and SINCE in told:
        return Words(told[SINCE])
    if part == "name" and ticket.about == OTHER and NAME in ticket.details:
        return Words(told[NAME]) if NAME in told else Skipped()  # they said that they do not know it
    for asked, known in (("reporter_name", REPORTER), ("sender_name", SENDER)):
        if part == asked and known in told:
            return Words(told[known])
    if part == _PAY and PAY in told:
        return Words(told[PAY])
    if part == "last_contact" and isinstance(field, When) and LAST_NEWS in told:
        return Words(told[LAST_NEWS])
    if part in HOW_REACHED and part != "contact_how" and isinstance(field, Text):
        reaching = told.get(REACH) or told.get(_NO_CALLS) or _reaching(turn)
        is_meant = ticket.about != OTHER or (part == _REACH_THEM) == (_OF_THEM.search(reaching) is not None)
        return Words(reaching) if names_way(reaching) and is_meant else None
    if part == _WHAT_HAPPENED and isinstance(field, Evidence) and (STORY in told or _story(turn, ticket)):
        return Skipped()  # it stands in the report already, and nobody tells it twice
    if part in _DANGER and field.kind == "choice" and _YES in field.choices and told.get(IN_DANGER) == _YES:
        return Chosen(_YES)
    if part == "safe_to_chat" and isinstance(field, YesNo) and (turn.is_unsafe or ticket.details.get(UNSAFE) is False):
        return Chosen("no")
    return None


def _is_sought(turn: Turn) -> bool:
    """Whether a name can only be that of the one who is looked for; who reports others names those too."""
    return bool(turn.situation.runs) and turn.situation.runs[-1].flow == MISSING_FLOW


def _is_exact(house: House, place: str) -> bool:
    return any(each.is_city for each in house.catalogue.places_in(plain_words(place).split()))


def _tell_numbers(house: House, turn: Turn, ticket: Ticket, place: ToldPlace) -> None:
    """The numbers of the place, unless they stand in the answer already; in despair first a line for that."""
    if SUICIDAL in ticket.categories:
        turn.lines += [each for each in lifeline_lines(house, turn, place.country) if each not in turn.lines]
        if were_numbers_promised(turn):
            tell_numbers(house, turn)
        return
    is_own = ticket.about != OTHER and ticket.urgency.is_alarm
    kind = AT_HOME if place.country == HOME and is_in_jakarta(place.words) else HELP
    lines = number_lines(house, turn, place.country, DANGER if is_own else kind)
    if not lines or lines.splitlines()[0] in turn.answered:
        return
    what = called(house, turn, place)
    noted = [] if what in turn.answered else [house.texts.render(turn.language, "understood-final", what=what)]
    _say(turn, *noted, house.texts.render(turn.language, "numbers_to_call"), lines)


def _say(turn: Turn, *lines: str) -> None:
    """Say something more, above a line that leads to the question."""
    at = len(turn.lines) - 1 if turn.lines and turn.lines[-1].endswith(":") else len(turn.lines)
    turn.lines[at:at] = lines


def called(house: House, turn: Turn, place: ToldPlace) -> str:
    """A place with its country, as it is said back."""
    country = house.catalogue.country_name(place.country, turn.language)
    if country == place.country:
        return place.words  # a country that has no name here
    parts = [each for each in place.words.split(",") if not _is_exact(house, each)]
    is_named = country in place.words or any(house.catalogue.find_country(each) == place.country for each in parts)
    if not place.is_exact:
        return country
    return place.words if is_named else f"{place.words}, {country}"  # "Singapur, Tampines" has it already


def keep_told(turn: Turn, ticket: Ticket, key: str, value: object) -> None:
    """Let something that was told beside all questions stand in the report."""
    ticket.details = {**ticket.details, key: value}
    turn.situation.ticket_changed(ticket, turn.now)


def _report(turn: Turn) -> Ticket | None:
    """The report that is being talked of; none while something calm is."""
    situation = turn.situation
    run = situation.runs[-1] if situation.runs else None
    if run is not None and (run.ticket_id is not None or run.flow not in TOLD_FLOWS):
        ticket = situation.find_ticket(run.ticket_id)
        return ticket if ticket is not None and not ticket.is_request else None
    return situation.reports[-1] if situation.reports else None
