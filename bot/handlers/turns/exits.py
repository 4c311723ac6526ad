"""Leaving in a hurry: after the exit word nothing of a case shows until the PIN (THREATS.md T1, T29)."""

from datetime import datetime

from bot.domain.messages import ChannelName, Said
from bot.domain.pins import told_pin
from bot.domain.tickets import EntryKind
from bot.handlers.desk.talk import officer_words
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.pins import check_pin
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import typed_digits
from storage import officers, tickets
from storage.database import Transaction

_LONGEST_GUESS = 8  # a longer number is no slip of a PIN but, for example, where to call: it belongs into the ticket


def leave_quietly(house: House, turn: Turn) -> None:
    """Answer with a harmless screen and hide everything; without a PIN there is nothing to hide behind it."""
    person = turn.situation.person
    turn.in_timeline = True
    house.recent.forget(turn.identity.id)
    turn.lines = [house.texts.render(turn.language, "exit-screen")]
    if turn.identity.channel is ChannelName.WHATSAPP:  # nobody but she can delete there
        turn.lines.append(house.texts.render(turn.language, "exit-whatsapp-hint"))
    if person.pin_hash is not None:
        person.hidden_since, person.profile.pin_shown_at = turn.now, None
        turn.situation.person_changed = True
    if turn.identity.channel is ChannelName.WEBCHAT:
        turn.identity.locked_at = turn.now
    turn.identity.wrote_at = turn.now
    turn.situation.touched_identities[turn.identity.id] = turn.identity
    turn.wipes_chat = True


async def show_nothing(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> None:
    """While hidden: only the PIN opens; anything else gets the same harmless words and still reaches the ticket."""
    content = turn.inbound.content
    words = content.text if isinstance(content, Said) else ""
    digits = typed_digits(words)
    guess = told_pin(words) or (digits if len(digits) <= _LONGEST_GUESS else "")
    if guess:
        turn.in_timeline = bool(digits)  # words around it still reach the ticket, without the PIN
        since = turn.situation.person.hidden_since or turn.now
        verdict = check_pin(tx.vault, turn.situation, guess, turn.now)
        if verdict == "right":
            turn.lines.append(house.texts.render(turn.language, "pin-right"))
            turn.lines += await _missed_words(house, tx, turn, since)
            conversation.resume()
            return
    turn.lines.append(house.texts.render(turn.language, "locked-hint"))


async def _missed_words(house: House, tx: Transaction, turn: Turn, since: datetime) -> list[str]:
    """What officers wrote while nothing could be shown."""
    replies = [
        entry
        for ticket in turn.situation.tickets
        for entry in await tickets.timeline_of(tx, ticket.id)
        if entry.kind is EntryKind.REPLY and entry.recorded_at >= since
    ]
    names = await officers.names(tx, {entry.officer_id for entry in replies if entry.officer_id is not None})
    return [
        officer_words(house.texts, turn.language, names.get(entry.officer_id or 0, "-"), str(entry.body["text"]))
        for entry in replies
    ]
