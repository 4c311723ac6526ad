"""Hears that somebody never agreed: what was heard by mistake is taken back."""

import re
from datetime import timedelta

from bot.domain.catalogue.words import plain_words
from bot.domain.messages import Said
from bot.domain.own_words.plainly import MY_DATA
from bot.handlers.turns.conversation import MENU_FLOW, OFFER_FLOW, Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.words import find_choice
from storage import audit
from storage.database import Transaction

_JUST_NOW = timedelta(minutes=10)
_AGREE = re.compile("setuju|satuju|sarujuk|sapuk|agree")
_NOT_AGREED = re.compile(
    r"(?:(?:eh|lho|loh|lah|kan|tapi|maaf|sorry|saya|sy|aku|kula|kulo|abdi|i|tadi|wau|did|do|have|never said|kok|kak|"
    r"pak|bu|mbak|mas) )*"
    r"(?:belum|blm|tidak|tdk|tak|gak|ga|gk|g|nggak|enggak|ngga|bukan|kurang|mboten|boten|dereng|ora|durung|teu|"
    r"teu acan|henteu|not|dont|didnt|disagree|no)(?: (?:pernah|bilang|jadi|mau|kok|i|yet|ever|nate|kungsi))*"
    r"(?: (?:setuju|nyetujui|satuju|sarujuk|sapuk|agree|agreed))"
    r"(?: (?:lho|loh|lo|kok|kak|pak|bu|mbak|mas|dulu|ya|sih|tadi|itu|yet|to that|to this))*"
)


async def take_consent_back(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> bool:
    """Undo it, or lead to one's own data; False where the words may be about something else."""
    person, run, content = turn.situation.person, conversation.talking, turn.inbound.content
    if person.consented_at is None or not isinstance(content, Said) or turn.alarm_urgency.is_alarm:
        return False
    if run is not None and run.flow not in (MENU_FLOW, OFFER_FLOW):
        return False
    is_new = turn.now - person.consented_at < _JUST_NOW and not turn.situation.tickets
    if not (_denies(content.text) or (is_new and _puts_off(house, turn, content.text))):
        return False
    if not is_new:
        await conversation.start(MY_DATA)
        return True
    person.consent_version = person.consented_at = None
    person.profile.consent_put_off_at = turn.now
    turn.situation.person_changed = True
    await audit.add(tx, "person", "consent_withdrawn", None, None, str(person.id), turn.now)
    turn.lines.append(house.texts.render(turn.language, "welcome-without_consent"))
    conversation.resume()
    return True


def _denies(text: str) -> bool:
    plain = plain_words(text)
    return _AGREE.search(plain) is not None and _NOT_AGREED.fullmatch(plain) is not None


def _puts_off(house: House, turn: Turn, text: str) -> bool:
    """Whether it is the other answer of the question for consent that is written, after the wrong one was heard."""
    label = house.texts.choice(turn.language, "welcome", "consent", "not_now")
    return find_choice(text, {"not_now": label}, is_list=False) is not None
