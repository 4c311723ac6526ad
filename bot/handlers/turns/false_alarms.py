"""Takes an alarm back with one tap: the report stays, and an officer looks whether somebody wanted it so (T2)."""

from bot.domain.messages import Choice
from bot.domain.tickets import Ticket
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, ask_for_review
from bot.handlers.turns.tokens import ChoiceToken, choice_token, short_hash
from storage.keys import Vault

_TAKEN_BACK = "alarm_taken_back"  # no question of a flow is called so


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
