"""Answers who asks, in the middle of a calm conversation, of what it is about: with what the catalogue has of it."""

from bot.domain.answers import is_asking
from bot.domain.catalogue.programmes import of_topic
from bot.domain.flow_names import OFFICER_CHECK_FLOW, RETURNEE_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.claimants import asks_of_word, doubts_person
from bot.domain.own_words.plainly import MY_DATA, asks_of_report
from bot.domain.own_words.returning import topic_in
from bot.domain.runs import Run
from bot.engine.replay import Waiting
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn

_HEALTH = "health"  # which has no programme, but comfort


def answer_topic(house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting) -> bool:
    """Tell of it once more and ask again what was asked; False where nothing is known, or nothing was asked."""
    content = turn.inbound.content
    if run.flow == OFFICER_CHECK_FLOW and isinstance(content, Said) and asks_of_word(content.text):
        turn.lines.append(house.texts.render(turn.language, "officer_check-ask_for_word"))
        conversation.ask_again(run, waiting)
        return True
    if run.flow == OFFICER_CHECK_FLOW and isinstance(content, Said) and doubts_person(content.text):
        turn.lines.append(house.texts.render(turn.language, "officer_check-who_is_it"))
        conversation.ask_again(run, waiting)
        return True
    if run.flow == MY_DATA and isinstance(content, Said) and asks_of_report(content.text) and turn.situation.reports:
        turn.lines += [
            house.texts.line(turn.language, MY_DATA, "open_report", reference=report.reference)
            for report in turn.situation.reports
        ]
        conversation.ask_again(run, waiting)
        return True
    if run.flow != RETURNEE_FLOW or not isinstance(content, Said) or not is_asking(content.text):
        return False
    topic = topic_in(content.text)
    programmes = of_topic(house.catalogue.public.programmes, topic) if topic not in ("", _HEALTH) else []
    if not programmes or waiting.question.field.is_secret:
        return False
    turn.lines += [house.texts.line(turn.language, RETURNEE_FLOW, "programme", **known) for known in programmes]
    turn.lines.append(house.texts.line(turn.language, RETURNEE_FLOW, "more_unknown"))
    conversation.ask_again(run, waiting)
    return True
