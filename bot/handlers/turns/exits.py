"""Leaving in a hurry: after the exit word nothing of a case shows until the PIN (THREATS.md T1, T29)."""

from datetime import datetime

from bot.domain.heard import SELF
from bot.domain.messages import ChannelName, Said
from bot.domain.own_words.strangers import asks_whose_chat, speaks_as_employer
from bot.domain.pins import told_pin
from bot.domain.tickets import EntryKind, Ticket
from bot.handlers.desk.talk import officer_words
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.pins import check_pin, close_until_pin, is_seized
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.ticketing import DURESS, ask_for_review
from bot.handlers.turns.timeline import put_message, typed_digits
from bot.handlers.turns.told import UNSAFE, keep_told
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
        close_until_pin(person, turn.identity.id, turn.now)
        turn.situation.person_changed = True
    if turn.identity.channel is ChannelName.WEBCHAT:
        turn.identity.locked_at = turn.now
    turn.identity.wrote_at = turn.now
    turn.situation.touched_identities[turn.identity.id] = turn.identity
    turn.wipes_chat = True


def hears_stranger(turn: Turn) -> bool:
    """Whether whoever holds the phone is not the one who wrote here before, and told us about themselves."""
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.alarm_urgency.is_alarm or turn.situation.is_new:
        return False
    is_asking = asks_whose_chat(content.text)
    if _own_report(turn) is None:  # on a calm day "my maid" may be whoever looks for one: only with the other sign too
        is_other = is_asking or turn.language != turn.language_before
        return is_other and not turn.situation.tickets and speaks_as_employer(content.text)
    is_other = is_asking and turn.language_before != "en" and turn.situation.person.hidden_since is None
    return is_other or speaks_as_employer(content.text)


def meet_stranger(house: House, turn: Turn, conversation: Conversation) -> None:
    """Show something harmless, hide the case, and let an officer look without a word of it here (THREATS.md T2)."""
    content, ticket = turn.inbound.content, _own_report(turn)
    if not isinstance(content, Said):
        return
    person = turn.situation.person
    person.language, turn.situation.person_changed = turn.language_before, True  # they are no words of hers
    if ticket is not None:
        put_message(house, turn, ticket)
        keep_told(turn, ticket, UNSAFE, False)
        ask_for_review(turn.situation, DURESS, turn.now, [ticket])
    else:
        for run in turn.situation.runs[:]:
            conversation.leave(run)  # what was open says what was asked
    if speaks_as_employer(content.text):
        person.profile.seized_at, person.profile.seized_in = turn.now, turn.identity.id
        leave_quietly(house, turn)
        return
    turn.lines = [house.texts.render(turn.language, "exit-screen")]
    if person.pin_hash is not None:
        close_until_pin(person, turn.identity.id, turn.now)


def _own_report(turn: Turn) -> Ticket | None:
    return next((each for each in reversed(turn.situation.reports) if each.about == SELF), None)


async def show_nothing(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> None:
    """While hidden: only the PIN opens; anything else gets the same harmless words and still reaches the ticket."""
    if is_seized(turn.situation.person, turn.identity.id, turn.now):
        turn.lines.append(house.texts.render(turn.language, "exit-screen"))
        return
    words = turn.said
    digits = typed_digits(words)
    guess = told_pin(words) or (digits if len(digits) <= _LONGEST_GUESS else "")
    if guess:
        turn.in_timeline = bool(digits)  # words around it still reach the ticket, without the PIN
        since = turn.situation.person.hidden_since or turn.now
        verdict = check_pin(tx.vault, turn.situation, guess, turn.now, chat=turn.identity.id)
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
