"""What distress words and SOS lead to: a report of its own, or a higher urgency for the one that is open."""

from collections.abc import Mapping

from bot.domain.clocks import SUICIDAL
from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    FOR_ANOTHER_FLOW,
    HELP_NOW_FLOW,
    MENU_FLOW,
    MISSING_FLOW,
    REPATRIATION_FLOW,
    SOS_FLOW,
    SUICIDE_FLOW,
    TRAFFICKING_FLOW,
)
from bot.domain.heard import DEATH, HEARD, OTHER, load_heard
from bot.domain.messages import Said
from bot.domain.own_words.asides import shuns_police
from bot.domain.own_words.going_home import wants_home
from bot.domain.own_words.set_right import only_fears_arrest, speaks_of_arrest, speaks_of_death
from bot.domain.own_words.taken_abroad import (
    leaves_too_young,
    reports_recruiters,
    tells_of_neighbours,
    tells_of_taking,
)
from bot.domain.own_words.whose import is_about_another, is_said_dead, names_remains
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.domain.urgency import Category, Urgency
from bot.engine.record import Record
from bot.engine.replay import Waiting
from bot.engine.replies import Chosen
from bot.handlers.turns.calls import emergency_lines, lifeline_lines
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.false_alarms import offer_to_take_back
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.tears import goes_on
from bot.handlers.turns.ticketing import OF_OFFENDERS, add_category, category_of_words, lead_with, report_of, ticket_of
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.worse import is_plea, meet_worse, worse_line
from storage.keys import Vault

DANGER_QUESTION = "in_danger_now"
REPORT_FLOWS = frozenset(
    {SOS_FLOW, SUICIDE_FLOW, HELP_NOW_FLOW, FOR_ANOTHER_FLOW, REPATRIATION_FLOW, ASSISTANCE_FLOW, MISSING_FLOW}
)
_OFFERED = frozenset(f"for_{flow}" for flow in (*REPORT_FLOWS, TRAFFICKING_FLOW))  # a wish that the report takes up
# What else may be told of one who is to be taken abroad; any other trouble has questions of its own.
_OF_TAKING = frozenset(
    (
        Category.TRAFFICKING_SCAM_COMPOUND,
        Category.CHILD_INVOLVED,
        Category.STRANDED_REPATRIATION,
        Category.JOB_OFFER_CHECK,
        Category.REGISTRATION,
        Category.GREETING_OTHER,
    )
)
_OF_LIVING = frozenset((HELP_NOW_FLOW, FOR_ANOTHER_FLOW, MISSING_FLOW, REPATRIATION_FLOW))  # which ask how somebody is
_MAY_BE_TAKING = _OF_TAKING | {Category.CONFINEMENT}
_COMFORTS: Mapping[str, str] = {
    Category.SEXUAL_VIOLENCE: "not_your_fault",
    Category.DEATH: "comfort-death",
    Category.DETAINED: "comfort-detained",
    Category.ILLNESS_INJURY: "comfort-sick",
}
_ABOVE_CRITICAL = Urgency.CRITICAL.rank + 1  # its own round of the alert, for who was critical before


def flow_of_cry(turn: Turn) -> str | None:
    """The conversation distress words open; `None` inside a report or while somebody has a ticket open.

    Who was only asked whether help is needed now says so with such words: that question is over then.
    """
    is_taking = _tells_of_taking(turn)
    if not turn.alarm_urgency.is_alarm and not is_taking:
        return None
    flow = TRAFFICKING_FLOW if is_taking else _flow_for(turn)
    report, talking = report_of(turn), _talking(turn)
    if flow == FOR_ANOTHER_FLOW and turn.alarm_category == Category.DEATH and _asks_of_living(talking, report):
        return flow
    if flow == SUICIDE_FLOW and _despairs_anew(turn, report):
        return flow
    if talking is not None and _has_asked_nothing(talking) and talking.interrupted_at is None:
        return flow if flow != HELP_NOW_FLOW and report is not None and report.about == "self" else None
    is_asked = report is not None and not _was_never_asked(report) and not set(report.categories) <= OF_OFFENDERS
    inside = REPORT_FLOWS | {TRAFFICKING_FLOW} if is_taking else REPORT_FLOWS
    is_inside = is_asked or any(run.flow in inside for run in turn.situation.runs)
    return None if is_inside else flow


async def cry_unanswered(house: House, turn: Turn, conversation: Conversation) -> bool:
    """Open a report for a cry that no question took and that stands in none; False where none is."""
    if turn.situation.reports or not (turn.alarm_urgency.is_alarm or await goes_on(turn)):
        return False
    await begin_report(turn, conversation, _flow_for(turn))
    comfort(house, turn)
    return True


def _despairs_anew(turn: Turn, report: Ticket | None) -> bool:
    """Whether somebody who is asked for a report says for the first time that they do not want to live themselves.

    Where an officer has written it is the officer who asks.
    """
    if report is not None and report.officer_wrote_at is not None:
        return False
    if report is not None and report.about != OTHER and SUICIDAL in report.categories:
        return False
    return all(run.flow != SUICIDE_FLOW for run in turn.situation.runs)


def _has_asked_nothing(run: Run) -> bool:
    """Whether a report has only been asked how urgent it is, or what it is about."""
    return run.flow == HELP_NOW_FLOW or (run.flow, run.question) == (ASSISTANCE_FLOW, "kind")


async def begin_report(turn: Turn, conversation: Conversation, flow: str) -> None:
    """Start a report's conversation on top of whatever runs; it answers whether help is needed now."""
    left = _OF_LIVING if turn.alarm_category == Category.DEATH else frozenset()
    for run in list(turn.situation.runs):
        if run.flow in left or _has_asked_nothing(run) or run.question in _OFFERED:
            conversation.leave(run)
    report = report_of(turn)
    if flow == SUICIDE_FLOW and report is not None and report.about != OTHER:
        for run in [each for each in turn.situation.runs if each.ticket_id == report.id]:
            conversation.leave(run)  # nobody in despair is led back to the questions of before
        if report.urgency is Urgency.CRITICAL:  # for another reason: officers hear of this one too
            turn.situation.alert(report, "raised", _ABOVE_CRITICAL, turn.now)
    await conversation.start(flow)


def comfort(house: House, turn: Turn) -> None:
    """Say before anything else what whoever was abused, is detained or ill, or mourns needs to read."""
    content = turn.inbound.content
    acute = "" if turn.silent or turn.is_about_another else worse_line(house, turn)
    if acute and turn.alarm_urgency is Urgency.CRITICAL and not any(each.startswith(acute) for each in turn.lines):
        turn.lines.insert(0, acute)
    if turn.alarm_category == Category.CHILD_INVOLVED and isinstance(content, Said) and leaves_too_young(content.text):
        turn.lines.insert(0, house.texts.render(turn.language, "stay_until_of_age"))
        return
    key = _COMFORTS.get(turn.alarm_category or "")
    if turn.alarm_category == Category.DETAINED and isinstance(content, Said) and not _is_held(content.text):
        return
    if turn.alarm_category == Category.DETAINED and turn.judged is not None and turn.judged.category is Category.DEATH:
        return  # who is blamed for a death is not held yet
    if key is None or turn.silent or (turn.is_about_another and turn.alarm_category != Category.DEATH):
        return
    condoled = house.texts.line(turn.language, FOR_ANOTHER_FLOW, "loss_stands")
    if turn.alarm_category != Category.DEATH or condoled not in turn.lines:
        turn.lines.insert(0, house.texts.render(turn.language, key))


def _is_held(words: str) -> bool:
    """Whether words tell of an arrest, and not of hiding from one."""
    return speaks_of_arrest(words) and not shuns_police(words) and not only_fears_arrest(words)


async def cry(house: House, vault: Vault, turn: Turn, conversation: Conversation) -> None:
    """SOS pressed or typed: a fresh SOS run, unless one is going on, which then shows its question again."""
    turn.alarm_urgency = Urgency.CRITICAL
    running = next((run for run in turn.situation.runs if run.flow == SOS_FLOW), None)
    raise_by_words(house, vault, turn)
    if running is None:
        turn.more_choices = ()  # its first question has the same button
        await begin_report(turn, conversation, SOS_FLOW)
    elif (asked := _danger_asked(conversation, running)) is not None:
        await conversation.answer(running, asked, Chosen("yes"))  # "bahaya" is SOS, and an answer to this
    elif not turn.lines:
        turn.lines.append(house.texts.render(turn.language, "distress-noted"))
        conversation.resume()


def _danger_asked(conversation: Conversation, running: Run) -> Waiting | None:
    """The open question of SOS, where it asks for danger."""
    waiting = conversation.open_question(running) if conversation.talking is running else None
    return waiting if waiting is not None and waiting.question.key == DANGER_QUESTION else None


def raise_by_words(house: House, vault: Vault, turn: Turn) -> None:
    """Inside a report or a talk, distress words raise the ticket and restart nothing."""
    ticket = report_of(turn)
    if ticket is None or not turn.alarm_urgency.is_alarm:
        return
    if ticket is not ticket_of(turn):
        put_message(house, turn, ticket)  # said in the middle of something calm
    category = category_of_words(house, turn)
    is_new = category is not None and category not in ticket.categories
    if category is not None:
        add_category(house, turn.situation, ticket, category, turn.now)
        if turn.alarm_urgency is Urgency.CRITICAL:
            lead_with(turn.situation, ticket, category, turn.now)
    is_raised = turn.situation.raise_urgency(ticket, turn.alarm_urgency, "words", turn.now)
    if turn.alarm_category == Category.SUICIDAL and (is_raised or is_new):
        _meet_despair(house, turn, ticket, is_raised=is_raised)
    elif is_raised:
        talking = _talking(turn)
        is_led_on = talking is not None and talking.flow == HELP_NOW_FLOW  # which says itself that it is noted
        noted = "numbers_to_call" if is_led_on else "distress-noted"
        turn.lines.append(worse_line(house, turn) or house.texts.render(turn.language, noted))
        turn.lines.append(emergency_lines(house, turn, ticket))
    else:
        is_waiting = all(run.flow == MENU_FLOW for run in turn.situation.runs)
        meet_worse(house, turn, ticket, is_new=is_new, is_waiting=is_waiting)
        is_unsaid = is_new and is_waiting and not turn.lines and not is_plea(turn)
        if is_unsaid and ticket.officer_wrote_at is None:
            turn.lines.append(house.texts.render(turn.language, "trouble-added"))
    if is_new and (turn.alarm_category == Category.DEATH or "DEATH" not in ticket.categories):
        comfort(house, turn)  # nobody wishes the dead to recover
    if is_raised:
        offer_to_take_back(house, vault, turn, ticket)


def _meet_despair(house: House, turn: Turn, ticket: Ticket, *, is_raised: bool) -> None:
    """Careful words, no number but a line the catalogue has for this, and an officer who hears of it by itself."""
    country = ticket.country if turn.is_about_another else turn.situation.person.country
    words = "for_another-hint_stands" if turn.is_about_another else "suicide-heard"
    turn.lines.append(house.texts.render(turn.language, words))
    turn.lines += lifeline_lines(house, turn, country)
    if not is_raised:
        turn.situation.alert(ticket, "raised", _ABOVE_CRITICAL, turn.now)


def _flow_for(turn: Turn) -> str:
    if turn.alarm_category == Category.SUICIDAL:
        return FOR_ANOTHER_FLOW if turn.is_about_another else SUICIDE_FLOW
    if turn.alarm_category == Category.DEATH and _tells_of_death(turn):
        return FOR_ANOTHER_FLOW  # nobody asks the bereaved whether there is a hurry
    # Whom nobody finds any more is looked for, and who seeks them cannot know whether there is a hurry.
    if turn.alarm_category == Category.MISSING_RELATIVE and _tells_of_another(turn):
        return MISSING_FLOW
    if turn.alarm_urgency is not Urgency.CRITICAL:
        return HELP_NOW_FLOW
    if turn.alarm_category == Category.TRAFFICKING_SCAM_COMPOUND and _is_told_by_neighbours(turn):
        return TRAFFICKING_FLOW
    if turn.alarm_category == Category.MISSING_RELATIVE:
        return SOS_FLOW
    return FOR_ANOTHER_FLOW if turn.is_about_another else SOS_FLOW


def hear_death(turn: Turn) -> None:
    """Hear in the middle of a report about another that they have died: nobody is asked on how they are."""
    content, report, talking = turn.inbound.content, report_of(turn), _talking(turn)
    if not isinstance(content, Said) or turn.inbound.is_edit or not _asks_of_living(talking, report):
        return
    if is_said_dead(content.text):
        turn.alarm_urgency = max(turn.alarm_urgency, Urgency.HIGH, key=lambda each: each.rank)
        turn.alarm_category = Category.DEATH


def _asks_of_living(talking: Run | None, report: Ticket | None) -> bool:
    """Whether the conversation about another would ask how they are."""
    if talking is None or report is None or report.about != OTHER or talking.interrupted_at is not None:
        return False
    if talking.flow not in _OF_LIVING:
        return False
    heard = (each.value for each in Record.from_json(talking.record).entries if each.key == HEARD)
    return load_heard(next(heard, None)).kind != DEATH


def _tells_of_death(turn: Turn) -> bool:
    """Whether somebody mourns; who wants to go home after it is asked about themselves too."""
    content, report = turn.inbound.content, report_of(turn)
    is_of_another = turn.is_about_another or (report is not None and report.about == OTHER)
    if not isinstance(content, Said) or not is_of_another:
        return False
    return speaks_of_death(content.text) and (names_remains(content.text) or not wants_home(content.text))


def _tells_of_another(turn: Turn) -> bool:
    content = turn.inbound.content
    return isinstance(content, Said) and is_about_another(content.text)


def _tells_of_taking(turn: Turn) -> bool:
    """Whether a neighbour, a teacher or the like tells that somebody is to be taken abroad: a report from its words on.

    What triage calls calm counts too: such people describe, and do not cry.
    """
    content = turn.inbound.content
    # Who fears for them, or says that they are locked in, tells of them too.
    is_of_it = turn.alarm_category in _MAY_BE_TAKING or turn.alarm_urgency is Urgency.HIGH
    if not isinstance(content, Said) or not is_of_it:
        return False
    is_report = turn.alarm_urgency.is_alarm and reports_recruiters(content.text)
    return is_report or tells_of_taking(content.text)


def _is_told_by_neighbours(turn: Turn) -> bool:
    """Whether a village head, a teacher or whoever saw something reports who recruits, and not who is caught."""
    words = turn.said
    return reports_recruiters(words) or (turn.is_about_another and tells_of_neighbours(words))


def _was_never_asked(report: Ticket) -> bool:
    """Whether a report stands for a voice note or the like: nobody has asked or written anything about it yet."""
    told = any(key.partition(".")[0] in REPORT_FLOWS for key in report.details)
    return report.run_id is None and report.officer_wrote_at is None and not told


def _talking(turn: Turn) -> Run | None:
    return turn.situation.runs[-1] if turn.situation.runs else None
