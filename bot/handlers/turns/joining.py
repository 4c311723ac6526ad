"""Lets whoever has the code and the PIN of a report go on with it on another phone (THREATS.md T4)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.flow_names import MENU_FLOW, MY_CASE_FLOW, OFFER_FLOW, WELCOME_FLOW
from bot.domain.messages import ChannelName, Content, Inbound, Said
from bot.domain.people import Identity
from bot.domain.pins import Keys, hide_pins, is_only_pin, keys_in, written_pin
from bot.domain.runs import RunState
from bot.domain.tickets import Ticket
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.pins import check_pin, count_wrong, is_slowed, note_shown
from bot.handlers.turns.situation import Situation, Turn
from storage import people, tickets
from storage.database import Transaction
from storage.keys import Vault
from storage.messages import Lately
from storage.people import Sender

JOINED, REFUSED, BUSY = "joined", "refused", "busy"
_ON_PHONES = frozenset((ChannelName.TELEGRAM, ChannelName.WHATSAPP))  # a page has a place of its own for both
_CODE_COUNTS = timedelta(minutes=10)  # for a PIN that follows it
_LONGEST = 120  # characters of a message that is nothing but keys
_NO_QUESTION = frozenset((WELCOME_FLOW, MENU_FLOW, OFFER_FLOW))  # of these no answer is a number


async def find_keys(tx: Transaction, inbounds: Iterable[Inbound]) -> dict[tuple[ChannelName, str, str], Keys]:
    """The keys that messages hold, by channel, account and id; a PIN belongs to the code written just before it."""
    found: dict[tuple[ChannelName, str, str], Keys] = {}
    coded: dict[Sender, str] = {}
    for inbound in inbounds:
        content = inbound.content
        if inbound.channel not in _ON_PHONES or not inbound.is_private or not isinstance(content, Said):
            continue
        if len(content.text) > _LONGEST or not any(map(str.isdigit, content.text)):
            continue
        sender = (inbound.channel, inbound.account, inbound.sender)
        keys = keys_in(content.text)
        if keys is None and is_only_pin(content.text):
            code = coded.get(sender) or await _code_before(tx, sender, inbound.sent_at)
            keys = Keys(code, written_pin(content.text) or "") if code else None
        if keys is not None:
            coded[sender] = keys.reference
            found[inbound.channel, inbound.account, inbound.message_id] = keys
    return found


async def _code_before(tx: Transaction, sender: Sender, now: datetime) -> str:
    known = (await people.find_identities(tx, [sender])).get(sender)
    said = await Lately(tx, [known.id]).of(known.id) if known is not None else []
    codes = (keys_in(each.text) for each in said if now - each.sent_at <= _CODE_COUNTS)
    return next((keys.reference for keys in codes if keys is not None), "")


async def find_reports(tx: Transaction, keys: Iterable[Keys]) -> dict[str, Ticket]:
    """The reports these codes are of, by reference; a code nobody has is left out."""
    found = {each: await tickets.find_by_reference(tx, each) for each in dict.fromkeys(key.reference for key in keys)}
    return {reference: ticket for reference, ticket in found.items() if ticket is not None}


def join(
    vault: Vault,
    keys: Keys,
    newcomer: Situation,
    owner: Situation | None,
    identity: Identity,
    now: datetime,
    *,
    is_busy: bool,
) -> str:
    """Give a chat to the person whose keys were written in it; empty where it is theirs already, or a PIN is missing.

    One answer for a code nobody has and for a wrong PIN; five wrong ones slow down this chat, and the report. Who has
    a report of their own here keeps it: two persons are not made one. A chat of theirs that was left in a hurry stays
    closed until it sees the PIN itself. is_busy: check-ins or notices go to this chat.
    """
    if owner is newcomer or not keys.pin:
        return ""
    if newcomer.tickets or is_busy:
        return BUSY
    if is_slowed(newcomer.person, now):
        return REFUSED
    if owner is None or check_pin(vault, owner, keys.pin, now, chat=None) != "right":
        count_wrong(newcomer, now)
        return REFUSED
    identity.person_id = owner.person.id
    for run in newcomer.runs:
        run.state, run.updated_at = RunState.LEFT, now
        run.question = run.asked_at = run.remind_at = None
        newcomer.run_changed(run)
    newcomer.runs.clear()
    moved = owner.new_identities if newcomer.new_identities.pop(identity.id, None) else owner.changed_identities
    moved[identity.id] = identity
    return JOINED


def without_any_pin(turn: Turn, content: Content) -> Content:
    """The message as it is kept: a PIN that is not the writer's own is hidden like one that is."""
    if not isinstance(content, Said) or not (turn.keys or _is_loose_pin(turn, content.text)):
        return content
    return Said(hide_pins(content.text, lambda digits: True))


def _is_loose_pin(turn: Turn, text: str) -> bool:
    """Whether somebody without a PIN of their own writes one, where nothing asks for a number."""
    situation = turn.situation
    is_asked = any(run.flow not in _NO_QUESTION for run in situation.runs)
    return situation.person.pin_hash is None and not is_asked and is_only_pin(text)


async def answer_keys(house: House, turn: Turn, conversation: Conversation) -> None:
    """Say what became of the code and the PIN that were written, and go on with the report where they opened it."""
    turn.lines.append(house.texts.render(turn.language, f"keys-{turn.keys}"))
    if turn.keys != JOINED:
        return
    note_shown(turn)
    if conversation.talking is not None:
        conversation.resume()
    else:
        await conversation.start(MY_CASE_FLOW)
