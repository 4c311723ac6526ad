"""Officers in their own Telegram: linking the chat, claiming with a button, and back to being a person."""

from bot.domain.messages import Outbound, Pressed, Said
from bot.domain.officers import Officer
from bot.errors import AssistanceError, NotFound
from bot.handlers import accounts, desk
from bot.handlers.alerting import CLAIM
from bot.handlers.desk_errors import AlreadyClaimed
from bot.handlers.house import House
from bot.handlers.situation import Turn
from bot.handlers.tokens import read_choice, short_hash
from storage import officers
from storage.database import Transaction

_LINK = "/officer"
_UNLINK = "/worker"


def is_for_officers(turn: Turn) -> bool:
    """Whether a message belongs to the desk: from a linked chat, or one that wants to be linked."""
    content = turn.inbound.content
    wants_link = isinstance(content, Said) and content.text.split(" ")[0].split("@")[0] == _LINK
    return turn.inbound.is_private and (turn.identity.officer_id is not None or wants_link)


async def take(house: House, tx: Transaction, turn: Turn) -> None:
    """Answer an officer's message."""
    content = turn.inbound.content
    text = content.text.strip() if isinstance(content, Said) else ""
    if text.startswith(_LINK):
        answer = await _link(house, tx, turn, text[len(_LINK) :].strip())
    elif text == _UNLINK:
        turn.identity.officer_id = None
        turn.situation.changed_identities[turn.identity.id] = turn.identity
        answer = house.texts.render(turn.language, "officer-unlinked")
    elif isinstance(content, Pressed):
        answer = await _press(house, tx, turn, content.token)
    else:
        answer = house.texts.render(turn.language, "officer-chat-hint")
    turn.situation.send(turn.identity, Outbound(text=answer, language=turn.language), turn.now)


async def _link(house: House, tx: Transaction, turn: Turn, code: str) -> str:
    try:
        officer_id = await accounts.use_code(tx, code, "telegram", turn.now)
        officer = await officers.get(tx, officer_id)
    except NotFound:
        return house.texts.render(turn.language, "officer-link-wrong")
    turn.identity.officer_id = officer.id
    turn.situation.changed_identities[turn.identity.id] = turn.identity
    return house.texts.render(turn.language, "officer-linked", name=officer.name)


async def _press(house: House, tx: Transaction, turn: Turn, token: str) -> str:
    texts, language = house.texts, turn.language
    press = read_choice(tx.vault, turn.situation.person.id, token)
    officer = await _officer(tx, turn)
    if press is None or press.key_hash != short_hash(CLAIM) or officer is None:
        return texts.render(language, "officer-chat-hint")
    try:
        ticket = await desk.claim(tx, officer, press.run_id, turn.now)
    except AlreadyClaimed as error:
        return texts.render(language, "alert-taken", name=error.holder_name)
    except AssistanceError:
        return texts.render(language, "officer-chat-hint")
    return texts.render(language, "alert-claimed", reference=ticket.reference)


async def _officer(tx: Transaction, turn: Turn) -> Officer | None:
    try:
        return await officers.get(tx, turn.identity.officer_id or 0)
    except NotFound:
        return None
