"""Hears that somebody never agreed, or wants nothing erased after all: what was asked for or misheard is undone."""

import re
from datetime import timedelta

from bot.domain.catalogue.words import plain_words
from bot.domain.flow_names import MENU_FLOW, OFFER_FLOW, WELCOME_FLOW
from bot.domain.messages import Said
from bot.domain.my_data import ERASE
from bot.domain.own_words.plainly import MY_DATA
from bot.domain.own_words.stopping import keeps_all, takes_wish_back
from bot.handlers.turns.conversation import Conversation
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.handlers.turns.words import find_choice
from storage import appointments, audit
from storage.database import Transaction

_SURE = "sure_delete."
_BETWEEN = (MY_DATA, MENU_FLOW, OFFER_FLOW, WELCOME_FLOW)  # where "ga jadi" can mean nothing else that goes on
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


async def keep_after_all(house: House, tx: Transaction, turn: Turn, conversation: Conversation) -> bool:
    """Call an erasure off, or leave the question for one, at the first word against it; False where none is asked.

    No PIN is wanted for that, and it is done behind a hidden screen too: somebody else may have asked for it.
    """
    content, run, person = turn.inbound.content, conversation.talking, turn.situation.person
    is_plain = isinstance(content, Said) and keeps_all(content.text)
    is_between = run is None or run.flow in _BETWEEN
    if not is_plain and not (is_between and isinstance(content, Said) and takes_wish_back(content.text)):
        return False
    is_asked = run is not None and run.flow == MY_DATA and (run.question or "").startswith(_SURE)
    is_ahead = any(each.kind == ERASE for each in await appointments.of_person(tx, person.id))
    if (ERASE, "") in turn.situation.appointed:
        is_ahead = turn.situation.appointed[ERASE, ""] is not None
    if is_ahead:
        turn.situation.appointed[ERASE, ""] = None
        await audit.add(tx, "person", "erasure_called_off", None, None, str(person.id), turn.now)
    if not (is_ahead or is_asked) or person.hidden_since is not None or turn.alarm_urgency.is_alarm:
        return False
    if run is not None and run.flow == MY_DATA:
        conversation.leave(run)
    turn.lines.append(house.texts.render(turn.language, "my_data-erasure-called_off"))
    conversation.resume()
    return True


def _denies(text: str) -> bool:
    plain = plain_words(text)
    return _AGREE.search(plain) is not None and _NOT_AGREED.fullmatch(plain) is not None


def _puts_off(house: House, turn: Turn, text: str) -> bool:
    """Whether it is the other answer of the question for consent that is written, after the wrong one was heard."""
    label = house.texts.choice(turn.language, "welcome", "consent", "not_now")
    return find_choice(text, {"not_now": label}, is_list=False) is not None
