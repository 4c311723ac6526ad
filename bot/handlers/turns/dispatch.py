"""Decides, in the order of DESIGN.md section 3, what a message is and who it is for."""

from bot.domain.flow_names import INTAKE_FLOW, LANGUAGE_FLOW
from bot.domain.messages import Deleted
from bot.domain.own_words.languages import ASK
from bot.handlers.turns.answering import converse
from bot.handlers.turns.asides import answer_doubt
from bot.handlers.turns.beginning import calm_flow
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import begin_report, comfort, flow_of_cry, raise_by_words
from bot.handlers.turns.exits import hears_stranger, leave_quietly, meet_stranger, show_nothing
from bot.handlers.turns.house import House
from bot.handlers.turns.joining import answer_keys
from bot.handlers.turns.language import change_language, wanted_language
from bot.handlers.turns.law import tell_law
from bot.handlers.turns.not_over import find_relapse, note_earlier, take_up_again
from bot.handlers.turns.obeying import asks_to_stop, command_of, obey, stop
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import ticket_of
from bot.handlers.turns.withdrawing import keep_after_all
from storage.database import Transaction


async def dispatch(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> None:
    """Give a message to the first that it is for: an exit, a command, a cry, and only then what is being talked of."""
    inbound, content = turn.inbound, turn.inbound.content
    command = command_of(house, turn)
    if command == "exit":
        leave_quietly(house, turn)
    elif hears_stranger(turn):
        meet_stranger(house, turn, conversation)
    elif turn.keys:
        await answer_keys(house, turn, conversation)
    elif await keep_after_all(house, tx, turn, conversation):
        pass  # nothing is erased, which is said
    elif turn.situation.person.hidden_since is not None and not _is_cry(turn, command):
        await show_nothing(house, tx, turn, conversation)
    elif inbound.is_edit or isinstance(content, Deleted):
        await _cry_or_be_silent(house, tx, turn, conversation)
    elif house.intakes.named_in(turn) is not None:
        await _enter_intake(conversation)
    elif command in (None, "language") and (wanted := _language_wanted(turn, conversation)):
        await _change_language(house, turn, conversation, wanted)
    elif command is not None:
        await obey(house, tx, turn, conversation, command)
    elif await asks_to_stop(tx, turn, conversation):
        stop(house, turn, conversation)
    elif (closed := await find_relapse(tx, turn)) is not None:
        await take_up_again(house, tx, turn, conversation, closed)
    elif (flow := flow_of_cry(turn)) is not None:
        had_report = turn.situation.person.pin_hash is not None
        await begin_report(turn, conversation, flow)
        comfort(house, turn)
        answer_doubt(house, turn)
        await tell_law(house, tx, turn)
        if had_report:
            await note_earlier(tx, turn)
    else:
        raise_by_words(house, tx.vault, turn)
        await converse(house, tx, turn, conversation)
        answer_doubt(house, turn)
        await tell_law(house, tx, turn)


def _is_cry(turn: Turn, command: str | None) -> bool:
    return command == "sos" or (command is None and turn.alarm_urgency.is_alarm)


async def _cry_or_be_silent(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> None:
    """An edited or deleted message is answered only where it cries for help."""
    flow = flow_of_cry(turn)
    if flow is not None:
        await begin_report(turn, conversation, flow)
        comfort(house, turn)
    else:
        raise_by_words(house, tx.vault, turn)
        turn.silent = True


async def _enter_intake(conversation: Conversation) -> None:
    """A start word of a place where many are taken in; whoever is being asked there already is asked again."""
    run = conversation.talking
    if run is not None and run.flow == INTAKE_FLOW:
        conversation.resume()
    else:
        await conversation.start(INTAKE_FLOW)


def _language_wanted(turn: Turn, conversation: Conversation) -> str:
    run = conversation.talking
    return wanted_language(turn, run, conversation.open_question(run) if run is not None else None)


async def _change_language(house: House, turn: Turn, conversation: Conversation, wanted: str) -> None:
    """Go on in the language that was asked for: what was open is shown again in it."""
    if wanted == ASK:
        await conversation.start(LANGUAGE_FLOW)
        return
    change_language(house, turn, wanted)
    run = conversation.talking
    if run is not None and run.interrupted_at is None:
        conversation.resume()
    elif run is None and ticket_of(turn) is None:
        await conversation.start(calm_flow(turn))
