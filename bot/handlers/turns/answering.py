"""Takes a message as part of what is being talked of: an answer to the open question, or words past it."""

from datetime import datetime

from bot.domain.answers import is_asking
from bot.domain.flow_names import HELP_NOW_FLOW, MENU_FLOW, OFFER_FLOW, SUICIDE_FLOW, TRAFFICKING_FLOW, WELCOME_FLOW
from bot.domain.heard import HEARD_RIGHT
from bot.domain.messages import Pressed, Said, Unsupported
from bot.domain.own_words.carrying_on import only_greets
from bot.domain.own_words.precautions import asks_to_keep
from bot.domain.own_words.set_right import is_thanks
from bot.domain.own_words.stopping import wants_to_begin_anew
from bot.domain.runs import Run
from bot.engine.field import Field
from bot.engine.fields import OwnQuestion
from bot.engine.record import Record
from bot.engine.replay import Waiting
from bot.engine.replies import Reply, Words
from bot.engine.told_choice import ToldChoice
from bot.errors import Rejected
from bot.handlers.surge.check_in_answers import HELP, answer_check_in, is_about_check_in
from bot.handlers.turns.arrived import keep_in_box, keep_proof
from bot.handlers.turns.asides import answer_aside, ask_of_harm_again
from bot.handlers.turns.asked_topics import answer_topic
from bot.handlers.turns.asking_back import hint_of
from bot.handlers.turns.beginning import begin_calmly, begin_watched, talk_or_offer, wants_something_else
from bot.handlers.turns.calls import note_harm, wants_number, wants_public_number
from bot.handlers.turns.changed_days import change_day, change_journey
from bot.handlers.turns.consent_answers import answer_consent, is_about_consent
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import REPORT_FLOWS, cry, cry_unanswered
from bot.handlers.turns.false_alarms import is_about_false_alarm, take_back
from bot.handlers.turns.given_words import answer_word
from bot.handlers.turns.giving_way import give_way
from bot.handlers.turns.house import House
from bot.handlers.turns.law import answer_law
from bot.handlers.turns.lost_keys import tell_of_lost_keys
from bot.handlers.turns.plain_wishes import follow_plain_wish
from bot.handlers.turns.questions import press_of, reply_from
from bot.handlers.turns.refusing import weigh_refusal
from bot.handlers.turns.setting_right import only_name, set_right
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.talking import QUIET_TALK, talk
from bot.handlers.turns.tears import meet_tears, weeps
from bot.handlers.turns.ticketing import ticket_of
from bot.handlers.turns.tokens import ChoiceToken, short_hash
from bot.handlers.turns.understanding import INNOCENT, SAFE_UNCLEAR
from bot.handlers.turns.voices import leave_to_an_ear
from bot.handlers.turns.withdrawing import take_consent_back
from storage.database import Transaction

_TELLING_WORDS = 3
_UNREAD = "menu.unread"  # no effect of a flow is called so
_NEVER_ANEW = REPORT_FLOWS | INNOCENT | {WELCOME_FLOW, OFFER_FLOW, MENU_FLOW}


async def converse(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> None:
    """Answer what is neither a command nor a cry: a button, an answer, words for an officer, or a first word."""
    run = conversation.talking
    press = press_of(tx.vault, turn)
    waiting = conversation.open_question(run) if run is not None else None
    if press is not None and is_about_consent(press):
        await answer_consent(house, tx, turn, press)
    elif press is not None and is_about_check_in(press):
        if await answer_check_in(house, tx, turn, press) == HELP:
            await cry(house, tx.vault, turn, conversation)
        else:
            conversation.resume()
    elif press is not None and is_about_false_alarm(press):
        take_back(house, turn, press)
        conversation.resume()
    elif weeps(turn):
        meet_tears(house, turn)
    elif press is None and (
        await answer_word(house, tx, turn, conversation) or await tell_of_lost_keys(house, turn, conversation)
    ):
        pass  # said at once, whatever is open
    elif press is None and await take_consent_back(house, tx, turn, conversation):
        pass  # what was open is shown again
    elif run is None and press is None and await change_journey(house, tx, turn, conversation):
        pass
    elif run is not None and waiting is None:
        await conversation.advance(run)  # it broke: this parks it and tells an officer
    elif press is None and _asks_only_for_numbers(house, turn) and not _says_where(house, turn, waiting):
        if run is not None and run.interrupted_at is None:
            conversation.resume()  # below the numbers: a question for them answers no other question
        elif run is None and ticket_of(turn) is None:
            await begin_calmly(house, turn, conversation, press)
    elif run is not None and waiting is not None:
        await _answer_or_talk(house, tx, turn, conversation, run, waiting, press)
    elif (ticket := ticket_of(turn)) is not None and press is None:
        await talk_or_offer(house, tx, turn, conversation, ticket)
    elif isinstance(turn.inbound.content, Unsupported):
        turn.lines.append(house.texts.render(turn.language, "unsupported-kind"))
    else:
        if press is not None:
            turn.lines.append(house.texts.render(turn.language, "already-answered"))
        elif await cry_unanswered(house, turn, conversation):
            return
        leave_to_an_ear(house, tx.vault, turn)
        await begin_calmly(house, turn, conversation, press)


async def _answer_or_talk(
    house: House,
    tx: Transaction,
    turn: Turn,
    conversation: Conversation,
    run: Run,
    waiting: Waiting,
    press: ChoiceToken | None,
) -> None:
    is_its_button = press is not None and press.run_id == run.id and press.key_hash == short_hash(waiting.question.key)
    if press is None and await follow_plain_wish(house, turn, conversation, run, waiting):
        return
    if run.interrupted_at is not None and not is_its_button:
        ticket = ticket_of(turn)
        if ticket is not None and turn.now - _last_word(turn, run.interrupted_at) < QUIET_TALK:
            await talk(house, tx, turn, ticket)
        else:
            conversation.ask_again(run, waiting)  # not seen for a while: shown again before it is answered
        return
    if keep_proof(house, turn, conversation, run, waiting) or await keep_in_box(turn, conversation, run, waiting):
        return
    if await _begin_anew(turn, conversation, run):
        return
    if await answer_aside(house, turn, conversation, run, waiting):
        return
    if await answer_law(house, tx, turn, conversation, run, waiting):
        return
    if answer_topic(house, turn, conversation, run, waiting):
        return
    if await set_right(house, tx, turn, conversation, run, waiting) or await change_day(house, turn, conversation, run):
        return
    reply = reply_from(house, turn, run, waiting.question, press)
    if reply is None:
        key = "already-answered" if isinstance(turn.inbound.content, Pressed) else "unsupported-kind"
        turn.lines.append(house.texts.render(turn.language, key))
        conversation.ask_again(run, waiting)
    elif _goes_past(waiting.question.field, reply) and wants_something_else(turn, run):
        await conversation.start(OFFER_FLOW)
    elif (weighed := weigh_refusal(house, turn, run, reply)) is None:
        conversation.leave(run)
        await conversation.start(OFFER_FLOW)
    else:
        await _answer(house, tx, turn, conversation, run, waiting, only_name(turn, run, waiting, weighed))


async def _begin_anew(turn: Turn, conversation: Conversation, run: Run) -> bool:
    """Begin something calm again for who asks for that; what was sent of it stays with the officers."""
    is_report = any(each.id == run.ticket_id for each in turn.situation.reports)
    if is_report or run.flow in _NEVER_ANEW or not wants_to_begin_anew(turn.said):
        return False
    conversation.leave(run)
    await conversation.start(run.flow)
    return True


async def _answer(
    house: House,
    tx: Transaction,
    turn: Turn,
    conversation: Conversation,
    run: Run,
    waiting: Waiting,
    reply: Reply,
) -> None:
    if run.flow == SUICIDE_FLOW:
        note_harm(turn, run)
        if ask_of_harm_again(house, turn, conversation, run, waiting, reply):
            return
    try:
        await conversation.answer(run, waiting, reply)
        _never_end_in_silence(house, turn, run)
    except Rejected as rejected:
        if await cry_unanswered(house, turn, conversation):
            return
        if waiting.question.key == HEARD_RIGHT and await conversation.hear_anew(run):
            return
        if rejected.text_key != SAFE_UNCLEAR and await _means_another(house, tx, turn, conversation, run, waiting):
            return
        _ask_with_reason(house, turn, conversation, run, waiting, rejected)
    if not waiting.question.field.is_free:
        leave_to_an_ear(house, tx.vault, turn)


async def _means_another(
    house: House, tx: Transaction, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting
) -> bool:
    """Go where words lead that the open question cannot take; False when they lead nowhere else."""
    if run.flow == MENU_FLOW and turn.point and not turn.alarm_urgency.is_alarm:
        conversation.leave(run)  # a point of another of its lists
        await conversation.start(turn.point, is_chosen=True)
        return True
    ticket = ticket_of(turn)
    if run.flow == MENU_FLOW and turn.situation.reports and ticket is not None:
        await talk_or_offer(house, tx, turn, conversation, ticket)  # a menu beside a report is no question
        return True
    if run.flow == WELCOME_FLOW and await begin_watched(house, turn, conversation):
        conversation.leave(run)
        return True
    if wants_something_else(turn, run):
        if run.flow == OFFER_FLOW:
            conversation.leave(run)  # another conversation was meant
        await conversation.start(OFFER_FLOW)  # the question that was open comes back after it
        return True
    return await give_way(house, turn, conversation, run, waiting)


def _ask_with_reason(
    house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting, rejected: Rejected
) -> None:
    """Ask once more, and say why; who tells of trouble is not told how to answer: the words stand in the report."""
    is_told = run.flow in REPORT_FLOWS | {TRAFFICKING_FLOW} and (
        rejected.text_key == "rejected_choice" or _tells_no_number(turn, rejected)
    )
    key = "help_now-noted" if is_told or run.flow == HELP_NOW_FLOW else rejected.text_key
    key = "suicide-hear_first" if is_told and run.flow == SUICIDE_FLOW else key
    key = _unread(turn, run) if run.flow == MENU_FLOW and key == "rejected_choice" else key
    key = hint_of(house, turn, run, waiting.question) if key == "rejected_choice" else key
    if run.flow in (WELCOME_FLOW, OFFER_FLOW) and key in ("rejected_choice", "question-first"):
        key = "welcome-read"  # a question is answered where it leads to
    said = turn.last_lines if key == "question-first" else turn.lines  # which leads to the question below it
    said.append(house.texts.render(turn.language, key, **rejected.params))
    conversation.ask_again(run, waiting)


def _tells_no_number(turn: Turn, rejected: Rejected) -> bool:
    """Whether a number was asked for and something else is told."""
    text = turn.said
    is_telling = len(text.split()) >= _TELLING_WORDS and not any(each.isdigit() for each in text)
    return rejected.text_key == "rejected_number" and is_telling


def _unread(turn: Turn, run: Run) -> str:
    """What is said to words at the menu that name nothing of it: thanks and a greeting are answered.

    Who is not understood twice may cry for help in words nobody here knows: they read how to be heard.
    """
    text, record = turn.said, Record.from_json(run.record)
    if is_thanks(text) or only_greets(text):
        return "set_right-thanks" if is_thanks(text) else "welcome-greeting"
    if any(entry.key == _UNREAD for entry in record.entries):
        return "menu-unread_again"
    run.record = record.with_effect(_UNREAD, True, turn.now, is_repeatable=True).to_json()
    turn.situation.run_changed(run)
    return "menu-unread"


def _never_end_in_silence(house: House, turn: Turn, run: Run) -> None:
    """A calm conversation that ends without a word says how to go on."""
    is_calm = run.ticket_id is None and run.flow not in INNOCENT and not turn.situation.reports
    if is_calm and not turn.lines and not turn.last_lines and turn.question is None:
        turn.lines.append(house.texts.render(turn.language, "help-to_menu"))


def _goes_past(field: Field[object], reply: Reply) -> bool:
    """Whether words can be no answer though any would do: what asks something, wants a paper kept, or tells nothing."""
    if not isinstance(reply, Words):
        return False
    if isinstance(field, ToldChoice) and not field.is_told(reply.text):
        return True
    if not field.is_free or isinstance(field, OwnQuestion):
        return False
    return asks_to_keep(reply.text) or (field.kind == "text" and is_asking(reply.text))


def _last_word(turn: Turn, officer_wrote_at: datetime) -> datetime:
    """When one of the two last wrote in a live talk."""
    ticket = ticket_of(turn)
    person_wrote_at = ticket.person_wrote_at if ticket is not None else None
    return max(officer_wrote_at, person_wrote_at or officer_wrote_at)


def _asks_only_for_numbers(house: House, turn: Turn) -> bool:
    return wants_number(turn) or wants_public_number(house, turn)


def _says_where(house: House, turn: Turn, waiting: Waiting | None) -> bool:
    """Whether words answer the open question for a place, whatever else they ask."""
    content = turn.inbound.content
    if waiting is None or not isinstance(content, Said) or waiting.question.field.kind not in ("place", "country"):
        return False
    return house.catalogue.find_country(content.text) is not None
