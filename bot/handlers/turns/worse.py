"""Answers a cry beside a report that stands already: what to do, whom to call, and officers are made to look again."""

import re
from dataclasses import replace
from datetime import timedelta

from bot.domain.catalogue.entries import HOME
from bot.domain.heard import OTHER
from bot.domain.messages import Said
from bot.domain.own_words.acute import (
    BIRTH,
    BLEEDING,
    BREATH,
    BURN,
    DOOR,
    FAINT,
    FIRE,
    SHOTS,
    grows_worse,
    has_cramps,
    is_with_child,
    worse_in,
)
from bot.domain.own_words.asides import aside_in
from bot.domain.own_words.pleas import PLEADED
from bot.domain.own_words.set_right import age_in, names_kind
from bot.domain.own_words.taken_abroad import (
    forges_age,
    leaves_too_young,
    serves_guests_as_child,
    speaks_of_work,
    works_as_child,
)
from bot.domain.own_words.whose import OWN
from bot.domain.tickets import Ticket
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.calls import tell_numbers
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.talking import say_next
from bot.triage import Assessment

_AGAIN, _THEIRS = "worse-again", "worse-theirs"
_SICK, _DANGER = "sick", "danger"
_DEAD = "DEATH"
_WITH_CHILD, _ILL = "PREGNANT_CHILD", frozenset(("SICK", "ACCIDENT"))
_KINDS = ("faint", "bleeding", "shots", _SICK, _DANGER, "door", "birth", "burn", "fire", "breath")
# What cannot wait in a report, however few words tell of it.
_ACUTE = {
    BIRTH: Category.ILLNESS_INJURY,
    BREATH: Category.ILLNESS_INJURY,
    BURN: Category.ILLNESS_INJURY,
    DOOR: Category.GREETING_OTHER,
    FAINT: Category.ILLNESS_INJURY,
    FIRE: Category.WAR_DISASTER,
    SHOTS: Category.WAR_DISASTER,
}
_OWN_DANGER = re.compile(rf"\b(?:{OWN}|i|me|my)\b", re.IGNORECASE)
_FIRST_ROUND = Urgency.CRITICAL.rank + 10  # a round of the alert for each kind, so that each alerts once
_JUST_CALLED = timedelta(minutes=1)


async def hear_body(turn: Turn, text: str, judged: Assessment) -> Assessment:
    """Judge anew what a body cannot wait with, told in pieces: blood in a report or a pregnancy, and more of it.

    Cramps in a pregnancy, and an illness that grows worse, alarm too.
    """
    acute = worse_in(text)
    is_blood, is_pain, is_worse = acute == BLEEDING, has_cramps(text), grows_worse(text)
    reports = turn.situation.reports
    is_of_dead = any(each.about == OTHER and _DEAD in each.categories for each in reports)
    is_acute = acute in _ACUTE and not (is_of_dead and _ACUTE[acute] is Category.ILLNESS_INJURY)
    if is_acute and (judged.urgency is Urgency.HIGH or (reports and not judged.is_alarm)):
        category = judged.category if judged.is_alarm else _ACUTE[acute]
        return replace(judged, urgency=Urgency.CRITICAL, category=category)
    if not (is_blood or is_pain or is_worse):
        return judged
    is_critical = judged.urgency is Urgency.CRITICAL
    if is_critical and (judged.category is not Category.PHYSICAL_ABUSE or names_kind(text, "violence")):
        return judged  # what the judge calls a blow, and nobody does, may be the body's own
    if is_of_dead:
        return judged  # of whom it may tell no more than how they died
    before = [each.text for each in await turn.said_lately()]
    told = {code for each in reports for code in each.categories}
    with_child = _WITH_CHILD in told or any(map(is_with_child, [text, *before]))
    was_blood = any(worse_in(each) == BLEEDING for each in before)
    if is_critical and not with_child:
        return judged
    if (is_blood and (reports or with_child)) or (is_worse and was_blood):
        return replace(judged, urgency=Urgency.CRITICAL, category=Category.ILLNESS_INJURY)
    if (is_pain and with_child) or (is_worse and told & _ILL):
        urgency = max(judged.urgency, Urgency.HIGH, key=lambda each: each.rank)
        return replace(judged, urgency=urgency, category=Category.ILLNESS_INJURY)
    return judged


async def hear_child(house: House, turn: Turn, text: str, judged: Assessment, *, is_answer: bool) -> Assessment:
    """Judge a child at work abroad, or one made to serve guests, as trafficking, however calm it is told.

    Age and work may stand in two messages: "om umurku 14", "disuruh jaga bayi di doha".
    """
    if serves_guests_as_child(text):
        return replace(judged, urgency=Urgency.CRITICAL, category=Category.TRAFFICKING_SCAM_COMPOUND)
    if leaves_too_young(text) and forges_age(text) and not judged.is_alarm:
        return replace(judged, urgency=Urgency.HIGH, category=Category.CHILD_INVOLVED)
    if judged.urgency is Urgency.CRITICAL or not (age_in(text) or speaks_of_work(text)):
        return judged
    if judged.is_alarm and judged.category is Category.ILLNESS_INJURY:
        return judged  # a body comes first; the age is a fact of the report all the same
    find = house.catalogue.find_country
    report = next((each.country for each in reversed(turn.situation.reports)), None)
    together = text
    is_telling = judged.is_alarm or (not is_answer and find(text) not in (None, HOME))
    if not works_as_child(text) and (age_in(text) or is_telling):
        together = "\n".join([text, *await turn.said_just_now()])
    country = find(together) or report
    if country in (None, HOME) or not works_as_child(together):
        return judged
    return replace(judged, urgency=Urgency.HIGH, category=Category.TRAFFICKING_SCAM_COMPOUND)


def worse_line(house: House, turn: Turn) -> str:
    """What to do about a body or a place that cannot wait; empty where the message tells of nothing of that kind."""
    content = turn.inbound.content
    kind = worse_in(content.text) if isinstance(content, Said) else ""
    return house.texts.render(turn.language, f"worse-{kind}") if kind else ""


def is_plea(turn: Turn) -> bool:
    """Whether the message asks for what has an honest answer, however alarmed it sounds."""
    content = turn.inbound.content
    return isinstance(content, Said) and aside_in(content.text) in PLEADED


def meet_worse(house: House, turn: Turn, ticket: Ticket, *, is_new: bool, is_waiting: bool) -> None:
    """Call officers again and say what helps.

    is_new: that kind of trouble is new to the report. is_waiting: no question is open that the words may only answer.
    """
    content = turn.inbound.content
    acute = worse_in(content.text) if isinstance(content, Said) else ""
    is_other_kind = turn.alarm_urgency is not Urgency.CRITICAL or turn.alarm_category == Category.SUICIDAL
    if not acute and (not isinstance(content, Said) or is_other_kind or is_plea(turn)):
        return
    kind = acute or (_SICK if turn.alarm_category == Category.ILLNESS_INJURY else _DANGER)
    is_just_called = turn.now - ticket.opened_at <= _JUST_CALLED
    if (acute or is_new or is_waiting) and not is_just_called:
        turn.situation.alert(ticket, "raised", _FIRST_ROUND + _KINDS.index(kind), turn.now)
    is_own = isinstance(content, Said) and _OWN_DANGER.search(content.text) is not None and not turn.is_about_another
    is_of_dead = _DEAD in ticket.categories and not is_own  # whom nothing endangers any more
    is_answered = ticket.officer_wrote_at is not None or is_of_dead
    if not acute and (is_answered or not is_waiting):
        return
    is_theirs = kind == _DANGER and ticket.about == OTHER and not is_own
    say_next(house, turn, (_THEIRS if is_theirs else f"worse-{kind}", _AGAIN))
    tell_numbers(house, turn)
