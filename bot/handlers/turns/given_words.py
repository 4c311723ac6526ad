"""Says at once whether a word is an officer's, wherever somebody types it: also while an officer holds the talk."""

from datetime import timedelta

from bot.domain.flow_names import MENU_FLOW, OFFER_FLOW, OFFICER_CHECK_FLOW
from bot.domain.messages import Said
from bot.domain.officer_words import asks_about_word, spelt_word
from bot.domain.own_words.claimants import asks_of_word, word_given
from bot.domain.runs import Run
from bot.handlers.services.officer_words import check_word
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import ticket_of
from bot.handlers.turns.timeline import put_message
from storage.database import Transaction

_ASKING = "word."  # how the questions begin that take the word themselves
_WANTED_FOR = timedelta(minutes=30)


async def answer_word(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> bool:
    """Check the word a message holds and say what became of it; False where it holds none.

    What was asked comes again below, unless an officer is talking or the word has answered it.
    """
    run = conversation.talking
    word = _word_in(turn, run)
    if not word:
        return False
    told = await check_word(house, tx, turn, word)
    if told["verdict"] == "none" and not (_is_wanted(turn) or _is_named(turn)):
        return False  # "kapal ikan 88" is a ship
    if (ticket := ticket_of(turn)) is not None:
        put_message(house, turn, ticket)
    key = f"word-{told['verdict']}"
    params = {"officer": told["officer"], "agency": told["agency"]} if told["verdict"] == "right" else {}
    turn.lines.append(house.texts.line(turn.language, OFFICER_CHECK_FLOW, key, **params))
    if run is not None and run.flow == OFFICER_CHECK_FLOW and told["verdict"] == "right":
        conversation.leave(run)
    run = conversation.talking
    if run is not None and run.interrupted_at is None:
        conversation.resume()
    return True


def _word_in(turn: Turn, run: Run | None) -> str:
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.alarm_urgency.is_alarm or asks_of_word(content.text):
        return ""
    if run is not None and run.flow == OFFICER_CHECK_FLOW and (run.question or "").startswith(_ASKING):
        return ""
    is_free = run is None or run.interrupted_at is not None or run.flow in (OFFICER_CHECK_FLOW, MENU_FLOW, OFFER_FLOW)
    return word_given(content.text) if _is_wanted(turn) and is_free else spelt_word(content.text)


def _is_wanted(turn: Turn) -> bool:
    """Whether they were told a while ago to ask for a word and to write it here."""
    wanted_at = turn.situation.person.profile.word_wanted_at
    return wanted_at is not None and turn.now - wanted_at < _WANTED_FOR


def _is_named(turn: Turn) -> bool:
    content = turn.inbound.content
    return isinstance(content, Said) and asks_about_word(content.text)
