"""Hears which language to answer in: from a person's first messages, or because they ask for one, at any point."""

import re
from dataclasses import replace

from bot.domain.catalogue.programmes import read_origin
from bot.domain.flow_names import MENU_FLOW, WELCOME_FLOW
from bot.domain.messages import Attached, Said
from bot.domain.own_words.languages import language_wanted
from bot.domain.runs import Run
from bot.domain.surge import read_start
from bot.engine.replay import Waiting
from bot.handlers.turns.effects import choose_language
from bot.handlers.turns.house import House
from bot.handlers.turns.situation import Turn
from bot.languages import shipped
from bot.languages.policy import is_settled, language_of, lean
from bot.texts import plain_key

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


def wanted_language(turn: Turn, run: Run | None, waiting: Waiting | None) -> str:
    """The language these words ask for, `ASK` for another than this; empty where they answer what is asked."""
    content = turn.inbound.content
    if not isinstance(content, Said) or turn.alarm_urgency.is_alarm:
        return ""
    if waiting is None:
        return language_wanted(content.text, is_between=True)
    if is_language_asked(waiting):
        return ""  # the words choose one
    is_between, field = run is not None and run.flow in (MENU_FLOW, WELCOME_FLOW), waiting.question.field
    is_free = field.is_free and field.kind not in ("place", "country")  # "bahasa indonesia" is no place
    return language_wanted(content.text, is_free=is_free, is_between=is_between)


def is_language_asked(waiting: Waiting | None) -> bool:
    """Whether a language is being asked for."""
    return waiting is not None and plain_key(waiting.question.key).rpartition("-")[2] == "language"


def change_language(house: House, turn: Turn, language: str) -> None:
    """Talk in this language from now on, and say so in it."""
    choose_language(turn, language)
    turn.lines.append(house.texts.render(language, "language-changed"))
