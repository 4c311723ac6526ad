"""Answers who asks, in a report, whether something is allowed: with what is confirmed, or honestly not."""

import re

from bot.domain.flow_names import OFFER_FLOW, WELCOME_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.asides import SECRET, told_and_asked
from bot.domain.own_words.taken_abroad import asks_if_of_age
from bot.domain.rights import ReadRights, asks_for_rights, topics_in
from bot.domain.runs import Run
from bot.domain.tickets import Ticket
from bot.domain.urgency import Urgency
from bot.engine.replay import Waiting
from bot.engine.replies import Chosen
from bot.handlers.services.rights import read_rights, said_in
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.questions import reply_in_words
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.understanding import INNOCENT, SAFETY_QUESTION
from storage.database import Transaction

_PARTS = re.compile(r"[,.;!?\n]+")
_TELLING_WORDS = 4
_MOST_TOPICS = 2
_BEFORE = frozenset((WELCOME_FLOW, OFFER_FLOW))
_LEADING = ("welcome-read", "welcome-next")  # what they say stands right above what is asked first


async def answer_law(
    house: House, tx: Transaction, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting
) -> bool:
    """Tell what stands in the catalogue, and keep the question open; False where the words are left to it as well.

    The question is in the report, where an officer reads it; nothing that was raised becomes calmer.
    """
    content, question = turn.inbound.content, waiting.question
    ticket = turn.situation.find_ticket(run.ticket_id)
    if not isinstance(content, Said) or ticket is None or ticket.is_request or run.flow in INNOCENT:
        return False
    is_closed_to_it = question.field.is_secret or question.key.rpartition(".")[2] == SAFETY_QUESTION or turn.is_unsafe
    if is_closed_to_it or turn.alarm_urgency is Urgency.CRITICAL or not asks_for_rights(content.text):
        return False
    parts = [part.strip() for part in _PARTS.split(content.text)]
    told = ", ".join(part for part in parts if part and not asks_for_rights(part))
    reply = reply_in_words(house, run, question, told, turn.language) if told else None
    turn.lines += await _lines(house, tx, turn, run, ticket)
    if SECRET in told_and_asked(content.text)[1]:
        turn.lines.append(house.texts.render(turn.language, "aside-secret"))
    if isinstance(reply, Chosen):
        await conversation.answer(run, waiting, reply)
        return True
    if question.field.is_free and len(told.split()) >= _TELLING_WORDS:
        return False
    put_message(house, turn, ticket)
    conversation.ask_again(run, waiting)
    return True


async def tell_law(house: House, tx: Transaction, turn: Turn) -> None:
    """Tell at once, above what is asked first, whoever asks in plain words what is allowed: nobody agrees for that."""
    run = turn.situation.runs[-1] if turn.situation.runs else None
    if run is None or turn.is_unsafe or turn.silent or turn.alarm_urgency is Urgency.CRITICAL:
        return
    if not turn.alarm_urgency.is_alarm and asks_if_of_age(turn.said):
        turn.lines.insert(0, house.texts.render(turn.language, "of_age"))
    ticket = turn.situation.find_ticket(run.ticket_id)
    is_report = ticket is not None and not ticket.is_request
    if not asks_for_rights(turn.said) or not (is_report or (run.flow in _BEFORE and topics_in(turn.said))):
        return
    told = (await _lines(house, tx, turn, run, ticket if is_report else None))[:-1]  # that it was noted is said already
    leading = [house.texts.render(turn.language, key) for key in _LEADING]
    at = len(turn.lines) - 1 if turn.lines and turn.lines[-1] in leading else len(turn.lines)
    turn.lines[at:at] = [each for each in told if each not in turn.lines]


async def _lines(house: House, tx: Transaction, turn: Turn, run: Run, ticket: Ticket | None) -> list[str]:
    """What is confirmed of what is asked, or of what the report is about where the question names nothing."""
    words = turn.said
    said = await said_in(tx, turn, ticket) if ticket is not None else []
    asked = [each for each in said if asks_for_rights(each)]
    topics = topics_in(words) or topics_in("\n".join(asked)) or topics_in("\n".join(said))
    country = (ticket.country if ticket is not None else None) or turn.situation.person.country
    country = country or house.catalogue.find_country(words)
    facts = [
        fact
        for topic in topics[:_MOST_TOPICS]
        for fact in await read_rights(house, tx, turn, run, ReadRights(topic, country, words))
    ]
    told = [house.texts.line(turn.language, "rights", "fact", **fact) for fact in facts]
    known = "more_unknown" if facts else "nothing_confirmed"
    return [*told, *(house.texts.line(turn.language, "rights", key) for key in (known, "question_noted"))]
