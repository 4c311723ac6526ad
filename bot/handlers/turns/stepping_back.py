"""Leaves a conversation that has just begun for what it began from: a wrong step is taken back with one word."""

from bot.domain.flow_names import MENU_FLOW, WELCOME_FLOW
from bot.domain.runs import Run
from bot.handlers.turns.conversation import Conversation, was_chosen
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, ask_for_review


async def step_back(house: House, turn: Turn, conversation: Conversation, run: Run, calm_flow: str) -> bool:
    """Leave it; False where there is nothing before: whoever cried for help came from nowhere.

    A report that a wrong choice has opened stays, and an officer looks: somebody may be made to leave (THREATS.md T2).
    """
    reports = [each for each in turn.situation.reports if each.id == run.ticket_id]
    if run.flow in (MENU_FLOW, WELCOME_FLOW) or (reports and not was_chosen(run)):
        return False
    conversation.leave(run)
    if reports:
        ask_for_review(turn.situation, DURESS, turn.now, reports)
        turn.lines.append(house.texts.render(turn.language, "back-ticket-stays"))
    if conversation.talking is not None:
        conversation.resume()
    else:
        await conversation.start(calm_flow)
    return True
