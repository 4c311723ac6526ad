"""Says whom to call: to everybody in danger, to who asks for a number, and at once to who is hurt already."""

from collections.abc import Sequence

from bot.domain.catalogue.entries import HOME, PhoneNumber
from bot.domain.clocks import SUICIDAL
from bot.domain.commands import DANGER, HELP, LIFELINE
from bot.domain.heard import OTHER
from bot.domain.messages import Attached, Said
from bot.domain.own_words.asides import aside_in
from bot.domain.own_words.calling import (
    asks_for_emergency,
    asks_for_mission,
    asks_for_number,
    says_help_is_called,
    tells_of_harm,
)
from bot.domain.own_words.despair import bids_goodbye, has_means, stands_high
from bot.domain.own_words.going_home import is_removed_soon
from bot.domain.own_words.pleas import ON_PHONE
from bot.domain.runs import Run
from bot.domain.tickets import Peril, Ticket
from bot.domain.urgency import Category, Urgency
from bot.engine.record import Record
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import add_category, report_of

_SICK = "SICK"
# Their own rounds of the alert, for who was critical before.
_MEANS_ROUND, _HARM_ROUND, _FAREWELL_ROUND = (Urgency.CRITICAL.rank + more for more in (2, 3, 4))
_PROMISED = "numbers.promised"  # no effect of a flow is called so
_HURT = "hurt_yourself"
_WHERE = ("where_now", "still_there", "country")


def numbers_for(house: House, country: str | None, kind: str) -> tuple[str, list[PhoneNumber]]:
    """Numbers of a kind, and of which kind they are: where nobody can be talked to there are those for danger."""
    found = house.catalogue.numbers(country, kind)
    if kind == LIFELINE and not found and country is not None:
        return DANGER, house.catalogue.numbers(country, DANGER)
    return kind, found


def emergency_lines(house: House, turn: Turn, ticket: Ticket | None = None) -> str:
    """Numbers to call from where the person is, or for where the one is whom a report is about, one a line."""
    if ticket is not None and ticket.about == OTHER:
        return number_lines(house, turn, ticket.country, HELP)
    here = ticket.country if ticket is not None else None
    return number_lines(house, turn, here or turn.situation.person.country, DANGER)


def number_lines(house: House, turn: Turn, country: str | None, kind: str) -> str:
    """Numbers of a kind to call from a country, one a line."""
    return _lines(house, turn, house.catalogue.numbers(country, kind))


def lifeline_lines(house: House, turn: Turn, country: str | None) -> list[str]:
    """Whom to talk to or to call in a country, and what for; nothing of a country nobody knows, or what is said."""
    kind, found = numbers_for(house, country, LIFELINE)
    heading = house.texts.render(turn.language, "suicide-lifeline" if kind == LIFELINE else "numbers_if_worse")
    lines = _lines(house, turn, found)
    return [] if _is_told(turn, lines) else [heading, lines]


def wants_number(turn: Turn) -> bool:
    """Whether somebody with a report asks whom to call."""
    content = turn.inbound.content
    if not isinstance(content, Said) or not turn.situation.reports or turn.inbound.is_edit:
        return False
    return (turn.may_speak or turn.alarm_urgency.is_alarm) and asks_for_number(content.text)


def wants_public_number(house: House, turn: Turn) -> bool:
    """Whether somebody without a report asks for the numbers of a country that they name, or where they are."""
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.situation.reports or turn.inbound.is_edit or not turn.may_speak:
        return False
    return asks_for_number(content.text) and (
        asks_for_emergency(content.text) or house.catalogue.find_country(content.text) is not None
    )


def tell_numbers(house: House, turn: Turn) -> None:
    """Answer with the numbers of the place that is known, or ask for it; nothing is said twice."""
    ticket = report_of(turn)
    country = _country(house, turn, ticket)
    lines = _lines(house, turn, house.catalogue.numbers(country, DANGER))
    if _is_told(turn, lines):
        return
    turn.lines += [house.texts.render(turn.language, "numbers_to_call"), lines]
    if missing := _missing(house, turn, country):
        turn.lines.append(house.texts.render(turn.language, missing))
    asked = turn.situation.runs[-1].question if turn.situation.runs else None
    if country is None and asked not in _WHERE:
        turn.lines.append(house.texts.render(turn.language, "numbers_where"))
        for run in turn.situation.runs[-1:]:
            run.record = (
                Record.from_json(run.record).with_effect(_PROMISED, True, turn.now, is_repeatable=True).to_json()
            )
            turn.situation.run_changed(run)


def were_numbers_promised(turn: Turn) -> bool:
    """Whether who is asked now has been told that numbers follow as soon as the place is known."""
    records = (Record.from_json(run.record) for run in turn.situation.runs[-1:])
    return any(entry.key == _PROMISED for record in records for entry in record.entries)


def meet_harm(house: House, turn: Turn) -> None:
    """Who says in a report that they have swallowed or cut something reads at once what to do and whom to call."""
    ticket = report_of(turn)
    if ticket is None or turn.inbound.is_edit or turn.silent or not (turn.may_speak or turn.alarm_urgency.is_alarm):
        return
    if not has_harm(turn, ticket):
        if ticket.about != OTHER and is_removed_soon(turn.said):
            turn.situation.raise_urgency(ticket, Urgency.CRITICAL, "words", turn.now)
            tell_numbers(house, turn)
        _praise_call(house, turn, ticket)
        return
    ticket.endanger(Peril.HARM)
    if not turn.situation.raise_urgency(ticket, Urgency.CRITICAL, "words", turn.now):
        turn.situation.alert(ticket, "raised", _HARM_ROUND, turn.now)
    add_category(house, turn.situation, ticket, _SICK, turn.now)
    key = "for_another-call_for_help" if ticket.about == OTHER else "suicide-call_for_help"
    words = house.texts.render(turn.language, key)
    if words not in turn.lines:
        turn.lines.append(words)
    tell_numbers(house, turn)


def _praise_call(house: House, turn: Turn, ticket: Ticket) -> None:
    """Who is hurt and has called for an ambulance reads what to do until it comes."""
    is_poisoned = {_SICK, SUICIDAL} <= set(ticket.categories) and ticket.about != OTHER
    if is_poisoned and ticket.urgency is Urgency.CRITICAL and says_help_is_called(turn.said):
        turn.lines.insert(0, house.texts.render(turn.language, "help_is_called"))


def hear_means(turn: Turn) -> None:
    """Weigh as critical, before anything is answered, that somebody in despair has the means in their hand."""
    ticket, words = report_of(turn), turn.said
    if ticket is None or turn.inbound.is_edit or not (found := _means(turn, ticket, words)):
        return
    turn.alarm_urgency, turn.alarm_category = Urgency.CRITICAL, Category.SUICIDAL
    turn.alarm_reasons = (*turn.alarm_reasons, found)


def meet_means(house: House, turn: Turn) -> None:
    """Who has the means in their hand, or takes leave, reads at once to stay and go to others; officers are called."""
    ticket, words = report_of(turn), turn.said
    if ticket is None or turn.silent or turn.inbound.is_edit or not _means(turn, ticket, words):
        return
    found = has_means(words)
    is_means = bool(found)
    turn.situation.alert(ticket, "raised", _MEANS_ROUND if is_means else _FAREWELL_ROUND, turn.now)
    own = "suicide-means" if is_means else "suicide-farewell"
    own = "suicide-step_down" if stands_high(found) else own
    key = "for_another-stay_with" if ticket.about == OTHER else own
    turn.lines.insert(0, house.texts.render(turn.language, key))
    tell_numbers(house, turn)


def _means(turn: Turn, ticket: Ticket, words: str) -> str:
    is_despair = turn.alarm_category == Category.SUICIDAL or SUICIDAL in ticket.categories
    return (has_means(words) or (words if bids_goodbye(words) else "")) if is_despair else ""


def has_harm(turn: Turn, ticket: Ticket | None) -> bool:
    """Whether this message says that somebody has swallowed or cut something."""
    content = turn.inbound.content
    said = content.text if isinstance(content, Said) else content.caption if isinstance(content, Attached) else None
    in_despair = turn.alarm_category == Category.SUICIDAL or (ticket is not None and SUICIDAL in ticket.categories)
    return tells_of_harm(said or "", in_despair=in_despair)


def note_harm(turn: Turn, run: Run) -> None:
    """Who has said no to being hurt, and tells of it now, is asked and told from here on what fits that."""
    record = Record.from_json(run.record)
    was_asked = any((entry.key, entry.kind) == (_HURT, "answer") for entry in record.entries)
    if was_asked and has_harm(turn, turn.situation.find_ticket(run.ticket_id)):
        run.record = record.with_answer(_HURT, "yes", turn.now).to_json()
        turn.situation.run_changed(run)


def _country(house: House, turn: Turn, ticket: Ticket | None) -> str | None:
    """Where the numbers are needed: the country of the very words, else what is known of whom the report is about."""
    content, person = turn.inbound.content, turn.situation.person
    named = house.catalogue.find_country(content.text) if isinstance(content, Said) else None
    if named is not None and aside_in(turn.said) == ON_PHONE:
        named = None  # "inggris" is what they cannot speak
    known = ticket.country if ticket is not None else None
    is_own = ticket is None or ticket.about == "self"
    return named or known or (person.country if is_own and turn.may_speak else None)


def _missing(house: House, turn: Turn, country: str | None) -> str:
    """The key of what is said where the numbers are those of far away only; empty where nothing is lacking."""
    if country in (None, HOME):
        return ""
    if not house.catalogue.has_local_number(country):
        return "numbers_none_here"
    wants_mission = asks_for_mission(turn.said) and not house.catalogue.has_mission_number(country)
    return "numbers_no_mission" if wants_mission else ""


def _lines(house: House, turn: Turn, numbers: Sequence[PhoneNumber]) -> str:
    language = turn.language
    return "\n".join(
        house.texts.line(
            language, "sos", "emergency-line", name=each.called(language), number=each.number, date=each.as_of
        )
        for each in numbers
    )


def _is_told(turn: Turn, lines: str) -> bool:
    """Whether what is said in this answer already names the first of these numbers."""
    return not lines or lines.splitlines()[0] in turn.answered
