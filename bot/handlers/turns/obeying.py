"""Obeys command words and the buttons that stand for them: help now, back, cancel, help, language, menu."""

from bot.domain.flow_names import HELP_FLOW, LANGUAGE_FLOW, WELCOME_FLOW
from bot.domain.messages import Pressed, Said
from bot.domain.own_words.stopping import wants_no_messages, wants_to_stop
from bot.domain.runs import Run
from bot.engine.fields import Evidence
from bot.engine.replies import Chosen
from bot.handlers.turns.beginning import begin_calmly, calm_flow
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.cries import cry
from bot.handlers.turns.house import House
from bot.handlers.turns.language import is_language_asked
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.stepping_back import step_back
from bot.handlers.turns.tears import has_just_wept
from bot.handlers.turns.ticketing import DURESS, ask_for_review
from bot.handlers.turns.timeline import put_message
from bot.handlers.turns.tokens import read_command
from bot.handlers.turns.understanding import INNOCENT
from storage import appointments
from storage.database import Transaction

_OWN_ENDS = frozenset(("stop", "pause", "later", "done", "enough", "end"))


def command_of(house: House, turn: Turn) -> str | None:
    """The command a whole message is, or its button; `None` for everything else."""
    content = turn.inbound.content
    if isinstance(content, Pressed):
        return read_command(content.token)
    return house.words.command(content.text) if isinstance(content, Said) else None


async def asks_to_stop(tx: Transaction, turn: Turn, conversation: Conversation) -> bool:
    """Whether words only want an end; a question that knows that word itself, or shows nothing of us, has it first.

    So has what comes again and again: who was promised news or greetings is led to where those end.
    """
    content, run = turn.inbound.content, conversation.talking
    if not isinstance(content, Said) or turn.alarm_urgency.is_alarm or (run is not None and run.flow in INNOCENT):
        return False
    is_plain = wants_no_messages(content.text)
    if not is_plain and not wants_to_stop(content.text):
        return False
    if not turn.situation.reports and await appointments.of_person(tx, turn.situation.person.id):
        return False
    waiting = conversation.open_question(run) if run is not None else None
    if waiting is None or is_plain:
        return True
    field = waiting.question.field
    return not (field.is_secret or isinstance(field, Evidence) or _OWN_ENDS & set(field.choices))


def stop(house: House, turn: Turn, conversation: Conversation) -> None:
    """End what is being talked of, and show nothing else; an officer reads the words where there is a report."""
    if turn.situation.reports:
        put_message(house, turn, turn.situation.reports[-1])
        ask_for_review(turn.situation, DURESS, turn.now)
    for run in turn.situation.runs[:]:
        conversation.leave(run)
    key = "cancelled-ticket-stays" if turn.situation.reports else "cancelled"
    turn.lines.append(house.texts.render(turn.language, key))


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
    elif command == "help" and await has_just_wept(turn):
        await cry(house, tx.vault, turn, conversation)
    elif command == "help":
        await conversation.start(HELP_FLOW)
    elif command == "language" and run is not None and is_language_asked(conversation.open_question(run)):
        conversation.resume()  # it is being asked for already
    elif command == "language":
        await conversation.start(LANGUAGE_FLOW)
    else:
        await _show_menu(house, turn, conversation)


async def _show_menu(house: House, turn: Turn, conversation: Conversation) -> None:
    """Leave whatever is calm for the menu; instead of agreeing it puts the consent off, which is not asked again."""
    run = conversation.talking
    waiting = conversation.open_question(run) if run is not None and run.flow == WELCOME_FLOW else None
    asked = waiting if waiting is not None and waiting.question.key == "consent" else None
    reports = {each.id for each in turn.situation.reports}
    for calm in [each for each in turn.situation.runs if each.ticket_id not in reports and not (asked and each is run)]:
        conversation.leave(calm)
    if run is not None and asked is not None:
        await conversation.answer(run, asked, Chosen("not_now"), is_said=False)
    else:
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
