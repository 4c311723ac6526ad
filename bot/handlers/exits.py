"""Leaving in a hurry: after the exit word nothing of a case shows until the PIN (THREATS.md T1, T29)."""

from bot.domain.messages import ChannelName, Said
from bot.handlers.conversation import Conversation
from bot.handlers.house import House
from bot.handlers.pins import check_pin
from bot.handlers.situation import Turn
from storage.keys import Vault


def leave_quietly(house: House, turn: Turn) -> None:
    """Answer with a harmless screen and hide everything; without a PIN there is nothing to hide behind it."""
    person = turn.situation.person
    turn.in_timeline = True
    turn.lines = [house.texts.render(turn.language, "exit-screen")]
    if person.pin_hash is not None:
        person.hidden_since = turn.now
        turn.situation.person_changed = True
    if turn.identity.channel is ChannelName.WEBCHAT:
        turn.identity.locked_at = turn.now
    turn.identity.wrote_at = turn.now
    turn.situation.touched_identities[turn.identity.id] = turn.identity
    turn.wipes_chat = True


def show_nothing(house: House, vault: Vault, turn: Turn, conversation: Conversation) -> None:
    """While hidden: only the PIN opens; anything else gets the same harmless words and still reaches the ticket."""
    content = turn.inbound.content
    text = content.text.strip() if isinstance(content, Said) else ""
    if text.isascii() and text.isdecimal():
        turn.in_timeline = True
        verdict = check_pin(vault, turn.situation, text, turn.now)
        if verdict == "right":
            turn.lines.append(house.texts.render(turn.language, "pin-right"))
            conversation.resume()
            return
    turn.lines.append(house.texts.render(turn.language, "locked-hint"))
