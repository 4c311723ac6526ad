"""Answers a cry beside a report that stands already: what to do, whom to call, and officers are made to look again."""

from datetime import timedelta

from bot.domain.heard import OTHER
from bot.domain.messages import Said
from bot.domain.own_words.asides import aside_in
from bot.domain.own_words.pleas import PLEADED, worse_in
from bot.domain.tickets import Ticket
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.calls import tell_numbers
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.talking import say_next

_AGAIN, _THEIRS = "worse-again", "worse-theirs"
_SICK, _DANGER = "sick", "danger"
_DEAD = "DEATH"
_KINDS = ("faint", "bleeding", "shots", _SICK, _DANGER)
_FIRST_ROUND = Urgency.CRITICAL.rank + 10  # a round of the alert for each kind, so that each alerts once
_JUST_CALLED = timedelta(minutes=1)


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
    is_answered = ticket.officer_wrote_at is not None or _DEAD in ticket.categories  # whom nothing endangers any more
    if not acute and (is_answered or not is_waiting):
        return
    is_theirs = kind == _DANGER and ticket.about == OTHER
    say_next(house, turn, (_THEIRS if is_theirs else f"worse-{kind}", _AGAIN))
    tell_numbers(house, turn)
