"""Says plainly what can be done without a code, a PIN or the old phone, and what cannot."""

from bot.domain.answers import is_asking
from bot.domain.flow_names import OFFER_FLOW
from bot.domain.messages import Said
from bot.domain.own_words.lost_keys import phone_is_going, tells_of_lost_keys
from bot.domain.own_words.plainly import FAMILY_LINE
from bot.domain.runs import Run
from bot.handlers.turns.beginning import begin_calmly, calm_flow
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.timeline import put_message


async def tell_of_lost_keys(house: House, turn: Turn, conversation: Conversation) -> bool:
    """Answer who cannot get at a report any more; False where nobody says so, or an officer holds the talk.

    The same is told to everybody: whether there is a report at all is nobody's but whose it is (THREATS.md T3).
    """
    content, run = turn.inbound.content, conversation.talking
    reports = turn.situation.reports
    if not isinstance(content, Said):
        return False
    is_going = bool(reports) and phone_is_going(content.text)
    if not is_going and (turn.alarm_urgency.is_alarm or not tells_of_lost_keys(content.text)):
        return False
    is_answer = run is not None and not is_going and _answers(turn, conversation, run, content.text)
    if is_answer or (run is not None and run.interrupted_at is not None):
        return False
    if run is None and reports and reports[-1].officer_wrote_at is not None and reports[-1].holder_id is not None:
        return False
    if reports:
        put_message(house, turn, reports[-1])
    said = turn.lines if reports else turn.last_lines  # below a greeting
    said.append(house.texts.render(turn.language, "lost_keys-here" if reports else "lost_keys"))
    if run is not None and run.flow in (OFFER_FLOW, FAMILY_LINE):
        conversation.leave(run)
    if conversation.talking is not None:
        conversation.resume()
    elif not reports and turn.wish:
        await conversation.start(calm_flow(turn))  # what such words sound like is not what they ask for
    elif not reports:
        await begin_calmly(house, turn, conversation, None)
    return True


def _answers(turn: Turn, conversation: Conversation, run: Run, words: str) -> bool:
    """Whether such words may be the answer to a question that takes any words."""
    waiting = conversation.open_question(run)
    is_open = turn.is_asked and waiting is not None and not waiting.question.field.is_secret
    return is_open and not is_asking(words)
