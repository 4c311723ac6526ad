"""Takes an alarm back with one tap: the report stays, and an officer looks whether somebody wanted it so (T2).

Who only wanted something calm, and says so or said it before, is led to that.
"""

from datetime import timedelta

from bot import wishes
from bot.domain.flow_names import (
    ASSISTANCE_FLOW,
    CIVIC_FLOW,
    COMPANION_FLOW,
    COMPETENCE_FLOW,
    FOR_ANOTHER_FLOW,
    HELP_NOW_FLOW,
    JOBS_FLOW,
    JOURNEY_FLOW,
    MENU_FLOW,
    MISSING_FLOW,
    MY_CASE_FLOW,
    OFFER_FLOW,
    REGISTRATION_FLOW,
    REPATRIATION_FLOW,
    SOS_FLOW,
    SUICIDE_FLOW,
    TRAFFICKING_FLOW,
    TRAINING_FLOW,
    WELCOME_FLOW,
)
from bot.domain.messages import Choice
from bot.domain.tickets import Ticket
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, ask_for_review
from bot.handlers.turns.tokens import ChoiceToken, choice_token, short_hash
from storage.keys import Vault

_TAKEN_BACK = "alarm_taken_back"  # no question of a flow is called so
_LATELY = timedelta(minutes=30)
_OF_TROUBLE = frozenset(
    (
        *(SOS_FLOW, SUICIDE_FLOW, HELP_NOW_FLOW, FOR_ANOTHER_FLOW, REPATRIATION_FLOW, ASSISTANCE_FLOW, MISSING_FLOW),
        *(TRAFFICKING_FLOW, MY_CASE_FLOW),
    )
)
# Of what was wanted before, only this is said again: whoever has the phone now is to learn of no proof and no secret.
_OPEN_TO_ALL = frozenset(
    (JOURNEY_FLOW, REGISTRATION_FLOW, TRAINING_FLOW, JOBS_FLOW, COMPETENCE_FLOW, COMPANION_FLOW, CIVIC_FLOW)
)


def offer_to_take_back(house: House, vault: Vault, turn: Turn, ticket: Ticket) -> None:
    """Put the button under the answer to words that raised a report."""
    token = choice_token(vault, turn.situation.person.id, ticket.id, _TAKEN_BACK, _TAKEN_BACK)
    turn.more_choices = (Choice(token, house.texts.render(turn.language, "button-false-alarm")),)


def is_about_false_alarm(press: ChoiceToken) -> bool:
    return press.key_hash == short_hash(_TAKEN_BACK)


def take_back(house: House, turn: Turn, press: ChoiceToken) -> None:
    """Thank for the word and lower nothing; whoever holds the phone may have tapped it."""
    ticket = turn.situation.find_ticket(press.run_id)
    if ticket is not None:
        ask_for_review(turn.situation, DURESS, turn.now, [ticket])
    turn.lines.append(house.texts.render(turn.language, "false-alarm-taken-back"))


async def hear_calm_wish(turn: Turn) -> bool:
    """Find what is wanted instead of help, in this message or the words before it; the offer then is of that."""
    if turn.situation.person.hidden_since is not None or turn.alarm_urgency is not Urgency.NONE:
        return False
    if turn.wish:
        return turn.is_wish_sure and turn.wish not in _OF_TROUBLE
    for said in await turn.said_lately():
        wanted = wishes.shipped().wanted(said.text)
        if turn.now - said.sent_at <= _LATELY and wanted.is_sure and wanted.flow in _OPEN_TO_ALL:
            turn.may_wish = True
            turn.hear_only(said.text, Category.GREETING_OTHER)
            return True
    return False


async def take_up_calm_wish(house: House, turn: Turn, conversation: Conversation) -> None:
    """Offer what was wanted, once an alarm was taken back and nothing else is being asked."""
    if house.texts.render(turn.language, "false-alarm-taken-back") not in turn.lines:
        return
    run = conversation.talking
    if (run is None or run.flow in (MENU_FLOW, OFFER_FLOW, WELCOME_FLOW)) and await hear_calm_wish(turn):
        if run is not None:
            conversation.leave(run)
            turn.question = None
        await conversation.start(OFFER_FLOW)
