"""Answers in one honest line what answers no question of a report, and shows the question again, or ends the questions.

Nothing that is told here is lost: the words stand in the report like any others.
"""

from bot.domain.flow_names import HELP_NOW_FLOW, MY_DATA_FLOW, OFFER_FLOW, WELCOME_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.asides import (
    CALM,
    CLEAR,
    CLOSE,
    ENOUGH,
    ERASE,
    NEWS,
    POLICE,
    SECRET,
    SEEN,
    SIGN,
    WHO,
    aside_in,
    is_made_to_sign,
    is_taken_back_gently,
    told_and_asked,
)
from bot.domain.own_words.pleas import PERSON, REAL
from bot.domain.own_words.set_right import asks_to_stay_unnamed
from bot.domain.rights import asks_for_rights
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from bot.engine.fields import Evidence
from bot.engine.record import Record
from bot.engine.replay import Waiting
from bot.engine.replies import Chosen, Reply, Words
from bot.handlers.turns.calls import has_harm, tell_numbers
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.false_alarms import hear_calm_wish
from bot.handlers.turns.house import House
from bot.handlers.turns.questions import HURT_QUESTIONS, labels_of, reply_in_words
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.talking import WITH_NUMBERS, aside_line
from bot.handlers.turns.ticketing import DANGER, DURESS, ask_for_review
from bot.handlers.turns.timeline import put_answer, put_message
from bot.handlers.turns.understanding import FALSE_ALARM, INNOCENT, SAFETY_QUESTION
from bot.handlers.turns.words import find_choice

_OF_TRUST = (REAL, SECRET, SEEN, SIGN, CLEAR)  # what nobody writes on about before it is answered
_MOST = 2  # times that one question waits for such words; after that they are taken as any others


async def answer_aside(house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting) -> bool:
    """Answer words that are no answer; False where they are left to the question."""
    content, question = turn.inbound.content, waiting.question
    if not isinstance(content, Said) or run.flow in INNOCENT:
        return False
    if question.field.is_secret:
        reports = turn.situation.reports
        if not reports or aside_in(content.text) != CLOSE:
            return False
        conversation.leave(run)  # nobody needs a PIN to take a report back: it is not closed for that
        _end(house, turn, conversation, reports[-1], "talk-taken_back", is_doubtful=True)
        return True
    ticket = turn.situation.find_ticket(run.ticket_id)
    is_report = ticket is not None and not ticket.is_request
    kind = aside_in(content.text)
    told, asked = told_and_asked(content.text)
    kind = kind or ("" if told else next(iter(asked), ""))
    if told and asked[:1] == (CALM,) and is_report and turn.alarm_urgency is not Urgency.CRITICAL:
        kind = CALM  # "not urgent, I only want my passport back"
    elif find_choice(content.text, labels_of(house, run.flow, question, turn.language)) is not None:
        return False
    if (kind == SEEN and turn.is_unsafe) or (kind == SECRET and asks_for_rights(content.text)):
        return False
    if ticket is None or not is_report:
        return _answer_calmly(house, turn, conversation, run, waiting, kind)
    if turn.alarm_urgency is not Urgency.CRITICAL and is_taken_back_gently(content.text):
        _end(house, turn, conversation, ticket, "false-alarm-taken-back", is_doubtful=True)
        return True
    if told and await _answer_both(house, turn, conversation, run, waiting, ticket, told, asked):
        return True
    if not kind or asks_to_stay_unnamed(content.text):
        return False
    return await _answer(house, turn, conversation, run, waiting, ticket, kind)


def ask_of_harm_again(
    house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, reply: Reply
) -> bool:
    """Ask once more, with a warm word, who did not say whether they are hurt; any words do the second time."""
    key = waiting.question.key
    if not isinstance(reply, Words) or key not in HURT_QUESTIONS:
        return False
    ticket, record = turn.situation.find_ticket(run.ticket_id), Record.from_json(run.record)
    asked = f"{key}.again"  # no effect of a flow is called so: a part of a question has no effects
    if ticket is None or has_harm(turn, ticket) or any(entry.key == asked for entry in record.entries):
        return False
    put_message(house, turn, ticket)
    run.record = record.with_effect(asked, True, turn.now, is_repeatable=True).to_json()
    turn.situation.run_changed(run)
    turn.lines.append(house.texts.render(turn.language, "suicide-hear_first"))
    conversation.ask_again(run, waiting)
    return True


def answer_doubt(house: House, turn: Turn) -> None:
    """Answer first who asks in their first words, calm or not, who we are and who gets to read it."""
    content = turn.inbound.content
    is_welcomed = any(run.flow == WELCOME_FLOW for run in turn.situation.new_runs.values())
    is_begun = bool(turn.situation.new_tickets) or is_welcomed
    if not isinstance(content, Said) or not (turn.is_only_watched or (is_begun and not turn.is_unsafe)):
        return
    kinds = [kind for kind in told_and_asked(content.text)[1] if kind in (*_OF_TRUST, POLICE)]
    kinds += [SIGN] if SIGN not in kinds and is_made_to_sign(content.text) else []
    ticket = next(iter(turn.situation.new_tickets.values()), None)
    keys = [_line_of(kind, ticket) if ticket is not None else f"aside-{kind}" for kind in kinds]
    if ticket is None and aside_in(content.text) == PERSON:
        keys.append("aside-who_calm")
    turn.lines[:0] = [house.texts.render(turn.language, key) for key in keys]


async def _answer(
    house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, ticket: Ticket, kind: str
) -> bool:
    asked = told_and_asked(turn.inbound.content.text)[1] if isinstance(turn.inbound.content, Said) else ()
    if kind in (ENOUGH, CLOSE) and turn.alarm_urgency is Urgency.CRITICAL:  # who cries is not left for that
        kind = next((each for each in asked if _line_of(each, ticket)), kind)
    is_story = isinstance(waiting.question.field, Evidence)  # where "that is all" ends what is told, and no more
    if kind == CALM:
        return await _calm_down(house, turn, conversation, run, waiting, ticket)
    if kind in (ENOUGH, CLOSE):
        if turn.alarm_urgency is Urgency.CRITICAL or (is_story and kind == ENOUGH):
            return False
        key = "aside-enough" if kind == ENOUGH else "talk-taken_back"
        _end(house, turn, conversation, ticket, key, is_doubtful=kind == CLOSE)
        return True
    if kind == ERASE:
        put_message(house, turn, ticket)
        await conversation.start(MY_DATA_FLOW, is_chosen=True)
        return True
    keys = dict.fromkeys(filter(None, (_line_of(each, ticket) for each in (kind, *asked))))
    if not keys or not _may_wait(turn, run, f"{waiting.question.key}.{kind}."):
        return False
    put_message(house, turn, ticket)
    turn.lines += [house.texts.render(turn.language, key) for key in keys]
    if WITH_NUMBERS & {kind, *asked}:
        tell_numbers(house, turn)
    conversation.ask_again(run, waiting)
    return True


async def _answer_both(
    house: House,
    turn: Turn,
    conversation: Conversation,
    run: Run,
    waiting: Waiting,
    ticket: Ticket,
    told: str,
    asked: tuple[str, ...],
) -> bool:
    """Take the part that answers the open question, and answer the part that asks."""
    keys = [_line_of(kind, ticket) for kind in asked]
    if not all(keys) or not keys or waiting.question.key.rpartition(".")[2] == SAFETY_QUESTION:
        return False
    reply = reply_in_words(house, run, waiting.question, told, turn.language)
    if not isinstance(reply, Chosen) or has_harm(turn, ticket):
        return False
    turn.lines += [house.texts.render(turn.language, key) for key in keys]
    if WITH_NUMBERS & set(asked):
        tell_numbers(house, turn)
    await conversation.answer(run, waiting, reply)
    return True


def _line_of(kind: str, ticket: Ticket) -> str:
    """The key of the line that answers a question; empty for what ends or turns the conversation."""
    if kind in (ENOUGH, CLOSE, ERASE, CALM):
        return ""
    return "aside-news" if kind == NEWS else aside_line(kind, ticket)


def _answer_calmly(house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, kind: str) -> bool:
    """Where nobody is in trouble: who is there is always told, and what is not urgent is neither a yes nor a no."""
    if kind == WHO:
        turn.lines.append(house.texts.render(turn.language, "aside-who_calm"))
    elif kind == CALM and run.flow in (OFFER_FLOW, WELCOME_FLOW):
        turn.lines.append(house.texts.render(turn.language, "aside-calm"))
    elif kind in _OF_TRUST:
        asked = told_and_asked(turn.inbound.content.text)[1] if isinstance(turn.inbound.content, Said) else ()
        kinds = [each for each in asked if each in _OF_TRUST] or [kind]
        turn.lines += [house.texts.render(turn.language, f"aside-{each}") for each in kinds]
    else:
        return False
    conversation.ask_again(run, waiting)
    return True


async def _calm_down(
    house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, ticket: Ticket
) -> bool:
    """Not urgent: a no where that is asked; whoever told of trouble is asked on about it, and raised by nothing."""
    question = waiting.question
    if run.flow == HELP_NOW_FLOW and ticket.categories != (DANGER,):
        put_answer(turn, ticket, run.flow, question.key, "no")
        turn.lines.append(house.texts.render(turn.language, "aside-calm"))
        await conversation.answer(run, waiting, Chosen("no"), is_said=False)
        return True
    if FALSE_ALARM in question.field.choices or {"yes", "no"} <= set(question.field.choices):
        return False
    if await hear_calm_wish(turn):  # what is asked here is no part of that
        _end(house, turn, conversation, ticket, "false-alarm-taken-back", is_doubtful=True)
        return True
    put_message(house, turn, ticket)
    turn.lines.append(house.texts.render(turn.language, "aside-calm"))
    conversation.ask_again(run, waiting)
    return True


def _end(house: House, turn: Turn, conversation: Conversation, ticket: Ticket, key: str, *, is_doubtful: bool) -> None:
    """Ask nothing more about this report: it stays, and where it is taken back an officer looks (THREATS.md T2)."""
    put_message(house, turn, ticket)
    for run in [each for each in turn.situation.runs if each.ticket_id == ticket.id]:
        conversation.leave(run)
    if is_doubtful:
        ask_for_review(turn.situation, DURESS, turn.now, [ticket])
    turn.lines.append(house.texts.render(turn.language, key))
    conversation.resume()


def _may_wait(turn: Turn, run: Run, aside: str) -> bool:
    """Whether this question may be shown once more after such words; notes that it was, under `aside`."""
    record = Record.from_json(run.record)
    times = sum(entry.key.startswith(aside) for entry in record.entries)
    if times >= _MOST:
        return False
    run.record = record.with_effect(f"{aside}{times}", True, turn.now, is_repeatable=True).to_json()
    turn.situation.run_changed(run)
    return True
