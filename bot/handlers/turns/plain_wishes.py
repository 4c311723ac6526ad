"""Follows words that ask for one's data, a registration or a family code so plainly that they answer no question."""

from bot.domain.flow_names import INTAKE_FLOW, MENU_FLOW, OFFER_FLOW, REPATRIATION_FLOW, WELCOME_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.plainly import CHECK_IN, FAMILY_LINE, MY_DATA, REGISTRATION
from bot.domain.runs import Run
from bot.domain.urgency import Urgency
from bot.engine.replay import Waiting
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn


def plainly_wanted(turn: Turn) -> str:
    """The conversation a message asks for so plainly; empty where it asks for none, or tells of danger besides."""
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.alarm_urgency.is_alarm:
        return ""
    wish = turn.plain_wish
    is_new = turn.follows != "" or all(each.flow != wish for each in turn.situation.runs)
    return wish if wish and wish == turn.wish and is_new else ""


async def follow_plain_wish(house: House, turn: Turn, conversation: Conversation, run: Run, waiting: Waiting) -> bool:
    """Begin it above what is being asked, which comes again after it; False where the words are left to the question.

    Nobody has to agree to anything before their data is deleted, and an officer in a talk is left for that alone.
    """
    if waiting.question.field.is_secret or run.flow in (MENU_FLOW, INTAKE_FLOW):
        return False
    wish = plainly_wanted(turn)
    is_left = run.flow == WELCOME_FLOW or run.interrupted_at is not None
    if not wish or (is_left and wish != MY_DATA):
        return False
    ticket = turn.situation.find_ticket(run.ticket_id)
    if wish in (REGISTRATION, CHECK_IN) and ticket is not None and ticket.urgency is Urgency.CRITICAL:
        return False  # first what is dangerous, or that it was taken back
    is_unmeant = run.flow == REGISTRATION and wish == CHECK_IN and run.ticket_id is None  # "bukan daftar, lapor rutin"
    if run.flow in (WELCOME_FLOW, OFFER_FLOW, FAMILY_LINE) or is_unmeant:
        conversation.leave(run)
    elif run.flow == REPATRIATION_FLOW and wish == REGISTRATION:
        conversation.leave(run)  # who is home, or never meant to go: the report is read all the same
        turn.lines.append(house.texts.render(turn.language, "cancelled-ticket-stays"))
    await conversation.start(OFFER_FLOW)
    return True
