"""Which conversation calm words ask for: nobody who says what they want should have to look for it in a menu."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from bot.domain.answers import is_asking
from bot.domain.catalogue.words import plain_words
from bot.domain.commands import Command
from bot.domain.flow_names import HELP_CARD_FLOW, JOURNEY_FLOW
from bot.domain.own_words.asides import aside_in
from bot.domain.own_words.conversations import asked_for
from bot.domain.own_words.going_home import wants_home
from bot.domain.own_words.offers import doubts_offerer
from bot.domain.own_words.pleas import PERSON, REAL
from bot.domain.rights import asks_for_rights
from bot.domain.urgency import Category, Urgency

FLOWS: Mapping[Category, str] = {
    Category.TRAINING_QUESTION: "training",
    Category.REGISTRATION: "registration",
    Category.JOB_OFFER_CHECK: "recruiter_check",
    Category.STATUS_QUESTION: "my_case",
    Category.MISSING_RELATIVE: "missing_relative",
    Category.STRANDED_REPATRIATION: "repatriation",
    Category.UNPAID_WAGES: "assistance",
    Category.CONTRACT_DISPUTE: "assistance",
    Category.PASSPORT_WITHHELD: "assistance",
    Category.ILLNESS_INJURY: "assistance",
    Category.DETAINED: "assistance",
}


NOTHING = "none"  # small talk, bare facts, and whatever else asks for no conversation

_QUESTIONS = (Category.TRAINING_QUESTION, Category.REGISTRATION, Category.JOB_OFFER_CHECK, Category.STATUS_QUESTION)

# Reports with questions of their own; every other kind of trouble has its questions in `assistance`.
_OF_THEIR_OWN = (Category.MISSING_RELATIVE, Category.STRANDED_REPATRIATION, Category.JOB_OFFER_CHECK)

_RIGHTS, _REGISTRATION, _TROUBLE, _MY_CASE = "rights", "registration", "assistance", "my_case"

_SEEKING = re.compile("cari|mencari|nyari|carikan|cariin|nyariin|dimana")
_KIN = re.compile(
    "(?:anak|putra|putri|istri|isteri|suami|ibu|mama|mamak|emak|ayah|bapak|bpk|papa|adik|adek|kakak|abang|saudara|"
    "saudari|"
    "keponakan|ponakan|sepupu|cucu|paman|bibi|keluarga)(?:ku)?"
)
_OWN = frozenset(("saya", "sy", "aku", "ku", "kami", "gue", "gw"))
_SEEKING_MINE = re.compile(
    "(?:look(?:ing)? for|searching for|find|where is) my "
    "(?:child|son|daughter|wife|husband|mother|mom|father|dad|sister|brother|cousin|niece|nephew|relative|family)"
)


@dataclass(frozen=True)
class ReadWish(Command[str]):
    """The flow that the message just sent asks for; empty when it asks for none."""

    name: ClassVar[str] = "read_wish"


_VOCATIVE = 2  # words
_LONG_AGO = re.compile(r"\b(?:dulu|biyen|baheula|pernah)\b.*\b(?:19|20)[0-9]{2}\b", re.IGNORECASE | re.DOTALL)


def wish_of(urgency: Urgency, category: str | None, words: str = "", heard: str = "") -> str:
    """The flow somebody's calm words ask for; empty for an alarm, which has its own way, and for small talk.

    heard: what they sound like to ask for, `NOTHING` for what asks for nothing, empty where that is unclear.
    """
    if urgency.is_alarm or category is None or aside_in(words) == REAL:  # asked of us: "apa itu pulang"
        return ""
    if aside_in(words) == PERSON:
        return _TROUBLE
    spoken = Category(category)
    if (spelt := spelt_wish(words)) and not (
        spelt == _REGISTRATION and urgency is Urgency.NORMAL and FLOWS.get(spoken) == _TROUBLE
    ):  # who wants to register and tells of trouble is asked about the trouble
        return spelt
    is_unpaid = urgency is Urgency.NORMAL and spoken is Category.UNPAID_WAGES
    if heard == _RIGHTS and is_unpaid and not is_asking(words):
        return _TROUBLE  # who tells that pay was kept back, and asks nothing, is asked about that
    if heard == JOURNEY_FLOW and _LONG_AGO.search(words):
        return ""  # "dulu saya berangkat tahun 2019"
    if heard == HELP_CARD_FLOW and len(words.split()) <= _VOCATIVE:
        return ""  # "pak polisi" is whom somebody believes to write to
    if heard == _MY_CASE and urgency is Urgency.NORMAL and FLOWS.get(spoken) == _TROUBLE:
        return _TROUBLE  # "gaji 3 bulan ga dibayar, laporan lama": told again, since the old one cannot be opened
    if heard and heard != NOTHING:
        return heard
    if heard == NOTHING and urgency is Urgency.NONE:
        return ""
    # What is over or another's story speaks of trouble too, but asks for nothing.
    return FLOWS.get(spoken, "") if urgency is Urgency.NORMAL or spoken in _QUESTIONS else ""


@lru_cache(maxsize=64)  # it is asked several times while one message is answered
def spelt_wish(words: str) -> str:
    """The flow that words ask for by name or by what it does, not only by the kind of trouble they sound like."""
    if looks_for_kin(words):
        return FLOWS[Category.MISSING_RELATIVE]
    if asks_for_rights(words) and not doubts_offerer(words):
        return _RIGHTS
    if asked := asked_for(words):
        return asked
    return FLOWS[Category.STRANDED_REPATRIATION] if wants_home(words) else ""


def fitting_flow(words: Iterable[str]) -> str:
    """The flow whose questions fit a report about these kinds of trouble, the weightiest first."""
    return next((FLOWS[Category(word)] for word in words if word in _OF_THEIR_OWN), "assistance")


def looks_for_kin(words: str) -> bool:
    """Whether somebody looks for one of their own, who is named straight after the verb.

    Who looks for work for a child, or for a wife, does not.
    """
    plain = plain_words(words)
    if _SEEKING_MINE.search(plain):
        return True
    spoken = [each for each in plain.replace("di mana", "dimana").split() if each not in ("kabar", "keberadaan")]
    for place, word in enumerate(spoken[:-1]):
        kin = spoken[place + 1]
        is_own = kin.endswith("ku") or any(each in _OWN for each in spoken[place + 2 : place + 4])
        if is_own and _SEEKING.fullmatch(word) and _KIN.fullmatch(kin):
            return True
    return False
