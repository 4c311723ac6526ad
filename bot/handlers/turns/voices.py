"""Gives voice notes to an ear: what nobody can read may be a cry, so an officer hears it whatever was asked."""

from bot.domain.urgency import Urgency
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import open_for_voice, ticket_of
from bot.handlers.turns.understanding import is_voice
from storage.keys import Vault


def leave_to_an_ear(house: House, vault: Vault, turn: Turn) -> None:
    """Open a report for a voice note that stands in no ticket and answers no question in free words."""
    if not is_voice(turn.inbound.content) or ticket_of(turn) is not None:
        return
    open_for_voice(house, vault, turn, Urgency.NORMAL)
    heard = house.texts.render(turn.language, "voice-heard")
    kept = house.texts.render(turn.language, "voice-kept")
    turn.lines = [kept, *(line for line in turn.lines if line != heard)]
