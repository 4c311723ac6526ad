"""The person's PIN: what opens their history in a chat that somebody else may hold."""

import hmac
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.messages import Attached, Content, Said
from bot.domain.people import Person
from bot.domain.pins import hide_pins, written_pin
from bot.domain.tickets import EntryKind
from bot.engine.field import plain_digits
from bot.handlers.turns.situation import Situation, Turn
from bot.handlers.turns.ticketing import pin_hash
from storage.keys import Vault

_FREE_TRIES = 5
_SLOW_DOWN = timedelta(minutes=15)
_SHOWN_FOR = timedelta(minutes=10)
_SEIZED_FOR = timedelta(days=1)


def needs_pin(person: Person) -> bool:
    """Status and history always want the PIN once there is one (THREATS.md T2)."""
    return person.pin_hash is not None


def without_pins(vault: Vault, person: Person, content: Content) -> Content:
    """A message with dots for PINs; officers read the rest."""
    if isinstance(content, Said):
        text = hide_pins(content.text, lambda digits: is_pin(vault, person, digits))
        return content if text == content.text else Said(text)
    if isinstance(content, Attached) and content.caption:
        caption = hide_pins(content.caption, lambda digits: is_pin(vault, person, digits))
        return content if caption == content.caption else replace(content, caption=caption)
    return content


def without_digits(content: Content) -> Content:
    """What was answered to the question for the PIN: a slip of the finger would tell most of it."""
    if isinstance(content, Said):
        return Said("".join("•" if character.isdecimal() else character for character in content.text))
    return content


def note_shown(turn: Turn) -> None:
    """Remember that the right PIN was just written in this chat."""
    profile = turn.situation.person.profile
    profile.pin_shown_at, profile.pin_shown_in = turn.now, turn.identity.id
    turn.situation.person_changed = True


def was_shown(turn: Turn) -> bool:
    """Whether the PIN was written in this chat a few minutes ago, and nobody has left in a hurry since."""
    person, shown_at = turn.situation.person, turn.situation.person.profile.pin_shown_at
    is_here = person.profile.pin_shown_in == turn.identity.id and person.hidden_since is None
    return shown_at is not None and is_here and turn.now - shown_at < _SHOWN_FOR


def close_until_pin(person: Person, identity_id: int, now: datetime) -> None:
    """Show nothing more until the PIN; this chat wants it itself, whatever is opened elsewhere (THREATS.md T1, T2)."""
    person.hidden_since, person.profile.pin_shown_at = now, None
    if identity_id not in person.profile.closed_in:
        person.profile.closed_in.append(identity_id)


def is_closed(person: Person, identity_id: int) -> bool:
    """Whether this chat has not seen the PIN since it was closed, though another may have."""
    return identity_id in person.profile.closed_in


def is_seized(person: Person, identity_id: int, now: datetime) -> bool:
    """Whether an employer wrote in this chat within a day: the PIN may stand above, so it opens nothing here."""
    seized_at, seized_in = person.profile.seized_at, person.profile.seized_in
    return seized_at is not None and seized_in == identity_id and now - seized_at < _SEIZED_FOR


def is_pin(vault: Vault, person: Person, digits: str) -> bool:
    return person.pin_hash is not None and hmac.compare_digest(pin_hash(vault, person.id, digits), person.pin_hash)


def check_pin(vault: Vault, situation: Situation, pin: str, now: datetime, *, chat: int | None) -> str:
    """`right`, `wrong`, or `slowed` after five wrong ones; the fifth tells an officer (THREATS.md T4).

    chat: the identity of the chat it was written in, which a right one opens; `None` for one that is not theirs yet.
    """
    person = situation.person
    if is_slowed(person, now):
        return "slowed"
    digits = written_pin(pin) or "".join(character for character in plain_digits(pin) if character.isdecimal())
    situation.person_changed = True
    if is_pin(vault, person, digits):
        person.wrong_pins = 0
        person.pin_locked_until = None
        person.hidden_since = None
        person.profile.closed_in = [each for each in person.profile.closed_in if each != chat]
        return "right"
    return "slowed" if count_wrong(situation, now) else "wrong"


def is_slowed(person: Person, now: datetime) -> bool:
    """Whether too many wrong keys were tried a moment ago."""
    return person.pin_locked_until is not None and now < person.pin_locked_until


def count_wrong(situation: Situation, now: datetime) -> bool:
    """Count a wrong key, PIN or code; True for the one too many, which tells an officer; a request rings nobody."""
    person = situation.person
    situation.person_changed = True
    person.wrong_pins += 1
    if person.wrong_pins < _FREE_TRIES:
        return False
    person.wrong_pins = 0
    person.pin_locked_until = now + _SLOW_DOWN
    for ticket in situation.tickets:
        situation.add_entry(ticket, EntryKind.REVIEW, {"reason": "wrong_pins"}, now)
        situation.ticket_changed(ticket, now)
    for report in situation.reports:
        report.mark_for_review("wrong_pins")
        situation.alert(report, "wrong_pins", int(now.timestamp() // _SLOW_DOWN.total_seconds()), now)
    return True
