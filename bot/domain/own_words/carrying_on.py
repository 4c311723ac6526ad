"""Whether words past a list or an offer only greet, or already tell of what is offered: who does that has agreed."""

import re
from collections.abc import Callable, Mapping

from bot.domain.answers import is_asking
from bot.domain.catalogue.conditions import tells_of_self
from bot.domain.catalogue.words import plain_words
from bot.domain.own_words.claimants import tells_who
from bot.domain.own_words.jobs import names_country, want_in
from bot.domain.own_words.offers import tells_of_offer
from bot.domain.own_words.returning import topic_in
from bot.domain.provinces import home_told
from bot.domain.trades import names_skill, trade_in


def _tells_of_officer(words: str) -> bool:
    return tells_who(words) or tells_of_offer(words)


def _tells_of_learning(words: str) -> bool:
    return bool(home_told(words)) or tells_of_self(words) or names_skill(words)


def _tells_of_work(words: str) -> bool:
    return names_country(words) or bool(home_told(words) or want_in(words) or trade_in(words))


def _tells_of_oneself(words: str) -> bool:
    return names_country(words) or tells_of_self(words)


def _tells_of_work_at_home(words: str) -> bool:
    return bool(topic_in(words))


_GREETING = re.compile(
    r"(?:(?:halo+|hallo|hello|hai|hi|hey|hei|assalamu ?alaikum|assalamualaikum|asalamualaikum|ass|salam|permisi|punten|"
    r"kulo nuwun|sampurasun|(?:selamat |good |sugeng |wilujeng )?(?:pagi|siang|sore|malam|enjing|siyang|dalu|morning|"
    r"afternoon|evening)|ping)(?: (?:wr wb|kak|kakak|mbak|mas|pak|bu|min|admin|gan|bot|semua|all|there|lagi))* ?)+"
)
_OF: Mapping[str, Callable[[str], bool]] = {
    "recruiter_check": tells_of_offer,
    "officer_check": _tells_of_officer,
    "training": _tells_of_learning,
    "jobs": _tells_of_work,
    "competence": _tells_of_oneself,
    "returnee": _tells_of_work_at_home,
}


def only_greets(words: str) -> bool:
    """Whether a message is a greeting and no more."""
    return _GREETING.fullmatch(plain_words(words)) is not None


def carries_on(offered: str, words: str) -> bool:
    """Whether words tell of the conversation that is offered, by the name of its flow; a question is no answer."""
    tells = _OF.get(offered)
    return tells is not None and tells(words) and not is_asking(words)
