"""Obeys command words and the buttons that stand for them: help now, back, cancel, help, language, menu."""

from bot.domain.messages import Pressed, Said
from bot.domain.runs import Run
from bot.handlers.turns.beginning import begin_calmly, calm_flow
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import cry
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.stepping_back import step_back
from bot.handlers.turns.tears import has_just_wept
from bot.handlers.turns.ticketing import DURESS, ask_for_review
from bot.handlers.turns.tokens import read_command
from storage.database import Transaction

LANGUAGE_FLOW = "language"
_HELP_FLOW = "help"


def command_of(house: House, turn: Turn) -> str | None:
    """The command a whole message is, or its button; `None` for everything else."""
    content = turn.inbound.content
    if isinstance(content, Pressed):
        return read_command(content.token)
    return house.words.command(content.text) if isinstance(content, Said) else None


async def obey(house: House, tx: Transaction, turn: Turn, conversation: Conversation, command: str) -> None:
    """Do what a command says; the menu is shown for it, and for a cancel where nothing goes on."""
    run = conversation.talking
    if command == "sos":
        await cry(house, tx.vault, turn, conversation)
    elif command == "back":
        if run is None or not (
            await conversation.back(run) or await step_back(house, turn, conversation, run, calm_flow(turn))
        ):
            turn.lines.append(house.texts.render(turn.language, "nothing-to-go-back"))
            conversation.resume()
    elif command == "cancel" and run is not None:
        _cancel(house, turn, conversation, run)
    elif command == "help" and await has_just_wept(tx, turn):
        await cry(house, tx.vault, turn, conversation)
    elif command == "help":
        await conversation.start(_HELP_FLOW)
    elif command == "language":
        await conversation.start(LANGUAGE_FLOW)
    else:
        reports = {each.id for each in turn.situation.reports}
        for calm in [each for each in turn.situation.runs if each.ticket_id not in reports]:
            conversation.leave(calm)
        await begin_calmly(house, turn, conversation, None)


def _cancel(house: House, turn: Turn, conversation: Conversation, run: Run) -> None:
    """Leave what is being talked of; a report stays, and an officer looks at it."""
    conversation.leave(run)
    is_report = any(each.id == run.ticket_id for each in turn.situation.reports)
    if is_report:
        ask_for_review(turn.situation, DURESS, turn.now)
    key = "cancelled-ticket-stays" if is_report else "cancelled"
    turn.lines.append(house.texts.render(turn.language, key))
    conversation.resume()
