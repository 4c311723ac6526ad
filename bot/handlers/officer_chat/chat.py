"""Officers in their own Telegram or WhatsApp: linking the chat, what each message there does, and the way back."""

from dataclasses import replace

from bot.domain.desk import QueueFilter, QueueState
from bot.domain.messages import ChannelName, Inbound, Outbound, Pressed, Said
from bot.domain.officers import Officer
from bot.domain.people import Identity
from bot.errors import NotAllowed, NotFound
from bot.handlers import desk
from bot.handlers.administration import accounts
from bot.handlers.escalation.alert_buttons import Action, read_button
from bot.handlers.officer_chat import alerts, commands, drafts
from bot.handlers.officer_chat.caller import Caller
from bot.handlers.officer_chat.threads import open_held
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from storage import audit, officer_chats, officers
from storage.database import Transaction
from storage.messages import StoredMessage

_LINK = "/officer"
_UNLINK = "/worker"
_MOST_NAMED = 10
_DOES = {
    Action.CLAIM: alerts.claim,
    Action.NEXT: alerts.pass_on,
    Action.SNOOZE: alerts.snooze,
    Action.OPEN: open_held,
    Action.SEND: drafts.send,
    Action.CANCEL: drafts.cancel,
}


def is_for_officers(inbound: Inbound, chat: Identity) -> bool:
    """Whether a message belongs to the desk: from a linked chat, or one that wants to be linked."""
    return inbound.is_private and (chat.officer_id is not None or _command(inbound)[0] == _LINK)


async def take(house: House, tx: Transaction, turn: Turn, inbox_id: int) -> None:
    """Answer an officer's message."""
    _keep(turn, inbox_id)
    command, rest = _command(turn.inbound)
    if command == _LINK:
        await _link(house, tx, turn, rest)
    elif command == _UNLINK:
        await _unlink(house, tx, turn)
    else:
        officer = await _officer(tx, turn)
        if officer is None:
            _say(house, turn, "officer-not-active")
        else:
            await _serve(Caller(house, tx, turn, officer), command, rest)


async def _serve(caller: Caller, command: str, rest: str) -> None:
    inbound = caller.turn.inbound
    try:
        if isinstance(inbound.content, Pressed):
            await _press(caller, inbound.content.token)
        elif command == "/list":
            await commands.show_list(caller)
        elif command == "/duty":
            await commands.set_duty(caller, rest.lower())
        elif command == "/word":
            await commands.give_word(caller, rest)
        elif command in ("/release", "/lepas"):
            await commands.release(caller, rest)
        elif command:
            caller.say(caller.words("officer-help"))
        elif inbound.about is not None and await drafts.draft(caller, inbound.about):
            pass
        elif caller.chat.channel is ChannelName.WHATSAPP and not inbound.is_edit:
            await commands.show_list(caller)  # a template brought them here, and says nothing of what waits
        else:
            caller.say(caller.words("officer-chat-hint"))
    except NotFound:
        caller.say(caller.words("officer-not-there"))
    except NotAllowed:
        caller.say(caller.words("officer-no-cases"))


async def _press(caller: Caller, token: str) -> None:
    found = read_button(caller.tx.vault, caller.chat, token)
    if found is None:
        caller.say(caller.words("officer-chat-hint"))
        return
    action, subject_id = found
    await _DOES[action](caller, subject_id)


async def _link(house: House, tx: Transaction, turn: Turn, code: str) -> None:
    try:
        officer_id = await accounts.use_code(tx, code, "telegram", turn.now)
        officer = await officers.get(tx, officer_id)
    except NotFound:
        _say(house, turn, "officer-link-wrong")
        return
    if turn.identity.officer_id not in (None, officer.id):
        await officer_chats.end_threads(tx, turn.identity.id)
    turn.identity.officer_id = officer.id
    turn.situation.changed_identities[turn.identity.id] = turn.identity
    await audit.add(tx, "officer", f"{turn.identity.channel.value}_linked", officer.id, None, "", turn.now)
    _say(house, turn, "officer-linked", name=officer.name)
    if officer.may_handle and officer.is_active:
        # What waits was alerted before this chat was theirs.
        await commands.show_list(Caller(house, tx, turn, officer), unasked=True)


async def _unlink(house: House, tx: Transaction, turn: Turn) -> None:
    action = f"{turn.identity.channel.value}_unlinked"
    officer = await _officer(tx, turn)
    await audit.add(tx, "officer", action, turn.identity.officer_id, None, "", turn.now)
    await officer_chats.end_threads(tx, turn.identity.id)
    turn.identity.officer_id = None
    turn.situation.changed_identities[turn.identity.id] = turn.identity
    _say(house, turn, "officer-unlinked")
    if officer is None or not officer.may_handle:
        return
    held = (await desk.queue(tx, officer, QueueFilter(QueueState.MINE), limit=_MOST_NAMED)).rows
    if held:
        _say(house, turn, "officer-unlinked-holds", references=", ".join(row.reference for row in held))
    if officer.is_on_duty:
        _say(house, turn, "officer-unlinked-duty")


def _keep(turn: Turn, inbox_id: int) -> None:
    """Note that this message was handled, without its words: what is a person's business stands in their ticket."""
    kept = replace(turn.inbound, content=Said(""))
    person_id = turn.situation.person.id
    turn.situation.messages.append(
        StoredMessage(turn.message_id, person_id, turn.identity.id, inbox_id, kept, turn.now, turn.proof)
    )


def _command(inbound: Inbound) -> tuple[str, str]:
    """A command without the bot's name, and what stands after it; an empty command for anything else."""
    content = inbound.content
    if not isinstance(content, Said) or inbound.is_edit or not content.text.startswith("/"):
        return "", ""
    first, _, rest = content.text.partition(" ")
    return first.split("@")[0].strip().lower(), rest.strip()


def _say(house: House, turn: Turn, key: str, **params: object) -> None:
    text = house.texts.render(turn.language, key, **params)
    turn.situation.send(turn.identity, Outbound(text=text, language=turn.language), turn.now)


async def _officer(tx: Transaction, turn: Turn) -> Officer | None:
    try:
        officer = await officers.get(tx, turn.identity.officer_id or 0)
    except NotFound:
        return None
    return officer if officer.is_active else None
