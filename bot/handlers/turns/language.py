"""Hears from a person's first messages which language to answer in, unless they have chosen one."""

import re
from dataclasses import replace

from bot.domain.catalogue.programmes import read_origin
from bot.domain.messages import Attached, Said
from bot.domain.surge import read_start
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.languages import shipped
from bot.languages.policy import is_settled, language_of, lean

_CODE = re.compile(r"\S*[0-9]\S*")  # references, short codes and numbers are in no language


def hear_language(house: House, turn: Turn) -> bool:
    """Answer in the language somebody writes, if that is beyond doubt; True when it is another from now on."""
    person, content = turn.situation.person, turn.inbound.content
    text = content.text if isinstance(content, Said) else content.caption if isinstance(content, Attached) else None
    if not text or person.language_chosen or is_settled(person.profile.leaning):
        return False
    if read_start(text) or read_origin(text):
        return False  # a code from a link is nobody's language
    words = dict.fromkeys(_CODE.sub(" ", text).split())  # "tolong tolong tolong" says no more than "tolong"
    leaning = lean(shipped(), person.profile.leaning, " ".join(words))
    if leaning is None:
        return False
    person.profile.leaning = replace(leaning, weights=()) if is_settled(leaning) else leaning
    turn.situation.person_changed = True
    before, person.language = person.language, language_of(leaning, person.language, house.texts.languages)
    return person.language != before
