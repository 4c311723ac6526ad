"""What becomes of a question that somebody writes past: it gives way, so that nobody is asked the same for ever."""

from bot.domain.answers import has_none, is_asking, wavers
from bot.domain.answers.asking import asks_back, asks_what_is_kept
from bot.domain.catalogue.programmes import read_origin
from bot.domain.flow_names import (
    HELP_NOW_FLOW,
    MENU_FLOW,
    OFFER_FLOW,
    REGISTRATION_FLOW,
    SUICIDE_FLOW,
    WELCOME_FLOW,
)
from bot.domain.heard import OTHER
from bot.domain.messages import Said
from bot.domain.own_words.carrying_on import carries_on, only_greets
from bot.domain.own_words.set_right import is_thanks
from bot.domain.runs import Run
from bot.domain.surge import read_start
from bot.domain.urgency import Urgency
from bot.engine.record import Record
from bot.engine.replay import Question, Waiting
from bot.engine.replies import Chosen, Reply, Skipped
from bot.handlers.turns.conversation import OFFERED_REPORTS, Conversation, was_asked_plainly
from bot.handlers.turns.cries import REPORT_FLOWS
from bot.handlers.turns.house import House
from bot.handlers.turns.questions import SKIP, UNKNOWN
from bot.handlers.turns.situation import Turn, meant_together
from bot.handlers.turns.welcoming import answer_language, asks_language, offer_languages, welcome

_PATIENCE = 2  # after the first words past a question it is asked once more
# A cry in pieces is not yet over with its second piece; these have words of their own.
_PATIENCE_OF = {HELP_NOW_FLOW: 3, SUICIDE_FLOW: 2}

_TELLING_WORDS = 4

_REGISTRATION_OFFERED = (OFFER_FLOW, "for_registration")
_RIGHTS_OFFERED = (OFFER_FLOW, "for_rights")
_OPEN = ("unknown", "other", "report", "quiet", "right")  # the choices that say least, or that nobody objects to
_IN_CALM = ("unknown", "unsure")


async def give_way(house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting) -> bool:
    """Go on without an answer where words went past the question often enough; False where it is asked again.

    An officer reads the words all the same: they stand in the report as they were written, beside the question.
    """
    question, content = waiting.question, turn.inbound.content
    if not isinstance(content, Said) or question.field.is_free or question.field.is_secret:
        return False
    if read_start(content.text) or read_origin(content.text):
        return False  # a code from a link says nothing
    is_asked_back = asks_back(content.text)  # what it means is explained: "buat apa?" wishes for nothing else
    if (
        run.flow == WELCOME_FLOW
        and turn.wish
        and not is_asked_back
        and all(each.flow != OFFER_FLOW for each in turn.situation.runs)
    ):
        await _welcome_with_a_wish(house, turn, conversation, run)
        return True
    if await _begin_with_what_is_meant(house, turn, conversation, run, question):
        return True
    ticket = turn.situation.find_ticket(run.ticket_id)
    times = _count(turn, run, question.key)
    if run.flow == HELP_NOW_FLOW:
        is_of_another = ticket is not None and ticket.about == OTHER and turn.alarm_urgency is not Urgency.CRITICAL
        # No piece of a cry: who tells something whole is heard, and not asked a third time; of another not a second.
        if len(content.text.split()) >= _TELLING_WORDS or turn.place is not None:
            times = _count(turn, run, question.key) + is_of_another
        elif is_of_another:
            times = _count(turn, run, question.key)
    if run.flow != OFFER_FLOW and (house.words.answer(content.text) in (SKIP, UNKNOWN) or has_none(content.text)):
        times += _PATIENCE  # who would rather go on, or does not know, is not asked once more
    if run.flow == OFFER_FLOW and carries_on(question.key.removeprefix("for_"), content.text):
        times += _PATIENCE  # who tells already whom it is about has agreed, and a question is answered there
    if (run.flow, question.key) == _RIGHTS_OFFERED and is_asking(content.text):
        times += _PATIENCE  # a question is what is answered there
    instead = _instead(turn, run, question, times)
    if instead is None:
        if times >= _PATIENCE and _is_consent(run, question):
            turn.last_lines.append(house.texts.render(turn.language, "welcome-agree_first"))
        if times >= _PATIENCE and run.flow not in REPORT_FLOWS | {WELCOME_FLOW, MENU_FLOW}:
            turn.last_lines.append(house.texts.render(turn.language, "help-to_menu"))
        return False
    if run.flow not in _PATIENCE_OF and run.flow not in (WELCOME_FLOW, OFFER_FLOW):  # which have words of their own
        is_report = ticket is not None and not ticket.is_request
        key = "help_now-goes_on" if is_report else "passed-noted" if ticket is not None else "passed-over"
        turn.lines.append(house.texts.render(turn.language, key))
    if asks_language(conversation):
        await answer_language(turn, conversation, instead)
        offer_languages(house, turn)
    else:  # what stands for an answer is neither repeated as if it had been said, nor taken for a choice
        await conversation.answer(run, waiting, instead, is_said=False)
        if _is_consent(run, question) and not turn.alarm_urgency.is_alarm:
            await _go_on(house, turn, conversation)
    return True


async def _begin_with_what_is_meant(
    house: House, turn: Turn, conversation: Conversation, run: Run, question: Question
) -> bool:
    """Go by all that was written so far where the first words alone said too little of what somebody came for.

    "Mau tanya dong", "aku mau kerja ke korea": what the first piece sounded like is no longer offered.
    """
    offer = next((each for each in turn.situation.runs if each.flow == OFFER_FLOW), None)
    if not _is_consent(run, question) or offer is None or turn.alarm_urgency.is_alarm or turn.situation.tickets:
        return False
    if was_asked_plainly(offer) or offer.question in OFFERED_REPORTS or asks_back(turn.said) or only_greets(turn.said):
        return False
    turn.meant = meant_together([*reversed(await turn.said_just_now()), turn.said])
    if not turn.meant or offer.question == f"for_{turn.meant}":
        turn.meant = ""
        return False
    goes_on = _tells_on(turn) and turn.meant != REGISTRATION_FLOW
    for each in (offer, run):
        conversation.leave(each)
    if not goes_on:
        await welcome(house, turn, conversation, is_greeted=True)
        return True
    person = turn.situation.person
    person.profile.consent_put_off_at, turn.situation.person_changed = turn.now, True
    turn.lines.append(house.texts.render(turn.language, "welcome-goes_on"))
    await conversation.start(OFFER_FLOW)
    await _go_on(house, turn, conversation)
    return True


async def _go_on(house: House, turn: Turn, conversation: Conversation) -> None:
    """Who told more instead of agreeing has refused nothing: what they came for begins, with all they told."""
    put_off = house.texts.render(turn.language, "welcome-without_consent")
    goes_on = house.texts.render(turn.language, "welcome-goes_on")
    turn.lines = [goes_on if line == put_off else line for line in turn.lines]
    offer = conversation.talking
    waiting = conversation.open_question(offer) if offer is not None and offer.flow == OFFER_FLOW else None
    if offer is not None and waiting is not None:
        turn.question = None
        await conversation.answer(offer, waiting, Chosen("go"), is_said=False)


def _instead(turn: Turn, run: Run, question: Question, times: int) -> Reply | None:
    """What stands for an answer; `None` while somebody may still choose one."""
    if run.flow == WELCOME_FLOW and question.key == "language":
        return Chosen(turn.language)
    is_known = bool(turn.situation.tickets)  # whose report stands, and who came for something
    if _is_consent(run, question) and (turn.alarm_urgency.is_alarm or is_known):
        return Chosen("not_now")  # nobody who cries is asked for consent first, and nobody known for it twice
    if _is_consent(run, question) and _tells_on(turn):
        return Chosen("not_now")
    if times < _PATIENCE_OF.get(run.flow, _PATIENCE) or (_is_consent(run, question) and _wants_to_register(turn)):
        return None
    if _is_consent(run, question):
        return Chosen("not_now")
    if run.flow == OFFER_FLOW:  # their own words asked for it, and what they tell now belongs there
        is_more = carries_on(question.key.removeprefix("for_"), turn.said)
        goes_on = is_more or (run.flow, question.key) == _RIGHTS_OFFERED
        is_minded = _minds(turn) and not goes_on  # "masak bisa, rawat lansia blm" turns nothing down
        return Chosen("menu" if is_minded else "go")  # but nobody is offered the same for ever
    if run.flow == MENU_FLOW:
        return None
    if question.field.optional:
        return Skipped()
    is_report = run.flow in REPORT_FLOWS or any(each.id == run.ticket_id for each in turn.situation.reports)
    return next((Chosen(code) for code in (_OPEN if is_report else _IN_CALM) if code in question.field.choices), None)


def _is_consent(run: Run, question: Question) -> bool:
    return (run.flow, question.key) == (WELCOME_FLOW, "consent")


def _tells_on(turn: Turn) -> bool:
    """Whether somebody who has come for something goes on telling it; who asks what is kept is told that first.

    Nobody is registered without having agreed: for them the question stays.
    """
    is_wished = any(each.flow == OFFER_FLOW for each in turn.situation.runs) and not _wants_to_register(turn)
    text = turn.said
    is_held = asks_back(text) or asks_what_is_kept(text) or is_thanks(text) or only_greets(text)
    return is_wished and not is_held


def _wants_to_register(turn: Turn) -> bool:
    return any((each.flow, each.question) == _REGISTRATION_OFFERED for each in turn.situation.runs)


def _minds(turn: Turn) -> bool:
    """Whether words past an offer ask something, hesitate, or only give thanks: nobody is led on by those."""
    text = turn.said
    return is_asking(text) or is_thanks(text) or wavers(text, is_weighty=True)


def _count(turn: Turn, run: Run, key: str) -> int:
    """How often words went past this question, these included."""
    passed = f"{key}.passed."  # no effect of a flow is called so: a part of a question has no effects
    record = Record.from_json(run.record)
    times = 1 + sum(entry.key.startswith(passed) for entry in record.entries)
    run.record = record.with_effect(passed + str(times), True, turn.now, is_repeatable=True).to_json()
    turn.situation.run_changed(run)
    return times


async def _welcome_with_a_wish(house: House, turn: Turn, conversation: Conversation, run: Run) -> None:
    """Words that ask for a conversation wait below the welcome, as if they had been the first.

    Whoever has a report was asked to agree just now, and is not asked twice before anything is done.
    """
    person = turn.situation.person
    is_asked_once = bool(turn.situation.tickets) and run.question == "consent"
    conversation.leave(run)
    if not is_asked_once:
        await welcome(house, turn, conversation, is_greeted=True)
        return
    person.profile.consent_put_off_at, turn.situation.person_changed = turn.now, True
    await conversation.start(OFFER_FLOW)
