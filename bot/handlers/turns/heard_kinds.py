"""What the latest words name that a conversation would ask for: a field of work, a skill, a company, or trouble."""

import re
from collections.abc import Iterable, Mapping

from bot.domain.answers import read_spoken
from bot.domain.answers.asking import asks_what_is_kept
from bot.domain.catalogue.conditions import without_schooling
from bot.domain.catalogue.requirements import SECTORS
from bot.domain.heard import (
    DEATH,
    DESPAIR,
    DETENTION,
    DISMISSED,
    HURT,
    KINDS,
    TRAFFICKING,
)
from bot.domain.own_words.asides import shuns_police
from bot.domain.own_words.calling import tells_of_harm
from bot.domain.own_words.check_ins import resumes_check_in, stops_check_in
from bot.domain.own_words.claimants import claimant_in
from bot.domain.own_words.departures import departure_in
from bot.domain.own_words.facts import role_in
from bot.domain.own_words.going_home import brings_home
from bot.domain.own_words.home_visits import need_in
from bot.domain.own_words.offers import offer_in
from bot.domain.own_words.papers import asks_for_citizen_papers
from bot.domain.own_words.plainly import (
    family_side,
    mends_own_data,
)
from bot.domain.own_words.precautions import shows_wounds
from bot.domain.own_words.returning import topic_in
from bot.domain.own_words.set_right import (
    names_kind,
    only_fears_arrest,
    only_papers_held,
    speaks_of_arrest,
    speaks_of_death,
    speaks_of_lock,
    tells_of_lost_papers,
)
from bot.domain.own_words.told_early import reads_along
from bot.domain.own_words.whose import is_blamed
from bot.domain.proofs import KEPT, asks_for_kept
from bot.domain.rights import asks_for_rights, asks_topic, situation_in, topics_in
from bot.domain.trades import names_skill, trade_in
from bot.domain.urgency import Category, Urgency
from bot.handlers.turns.house import House
from bot.triage import Assessment

_KINDS_OF: Mapping[str, Mapping[Category, str]] = {
    "assistance": KINDS,
    "for_another": {Category.DEATH: DEATH, Category.SUICIDAL: DESPAIR, Category.DETAINED: DETENTION},
    "report_trafficking": {Category.TRAFFICKING_SCAM_COMPOUND: TRAFFICKING},
}
_SOUGHT = re.compile(
    r"hilang|ilang|ical|leungit|cari|nyari|golek|kontak|kabar|dimana|di mana|missing|lost|where|find|heard|contact"
)


def kind_told(house: House, flow: str, said: list[str]) -> str:
    """What the latest words name that the flow would ask for: a field of work, a skill, a company, or trouble."""
    found: Iterable[str]
    match flow:
        case "jobs":
            found = map(trade_in, said)
        case "competence":
            found = (read_spoken(words, "sector", tuple(SECTORS)) or "" for words in said)
        case "rights":
            found = (*(words for words in said if asks_topic(words)), _asked_of_told(said))
        case "training":
            named = sorted(said, key=lambda words: not names_skill(words))  # a misspelt one only where none is named
            skills = house.catalogue.offers.skills  # what somebody has learned already is no wish, beside another
            wished = (skills.find(without_schooling(words)) or skills.find(words) for words in named)
            found = (", ".join(each.label_id for each in each_wish) for each_wish in wished)
        case "civic":
            found = ("papers" if asks_for_citizen_papers(words) else "" for words in said)
        case "registration":
            found = map(role_in, said)
        case "my_data":
            newest = said[:2]  # the message that led there, or that consent came after
            found = (words for words in newest if mends_own_data(words) or asks_what_is_kept(words))
        case "family_line":
            found = map(family_side, said[:2])
        case "companion":
            found = map(need_in, said)
        case "returnee":
            found = map(topic_in, said)
        case "help_card":
            found = map(situation_in, said)
        case "recruiter_check":
            found = [offer_in(reversed(said))]
        case "evidence":
            kept = (KEPT if asks_for_kept(words) else "" for words in said[:2])
            found = (*kept, *(HURT if shows_wounds(words) else "" for words in said))
        case "check_in":
            found = (words for words in said[:2] if stops_check_in(words) or resumes_check_in(words))
        case "journey":
            found = map(departure_in, said)
        case "officer_check":
            found = [claimant_in(reversed(said))]
        case "suicide":  # always something: runs in which nothing of this kind stands began before
            return HURT if any(tells_of_harm(words, in_despair=True) for words in said) else DESPAIR
        case _:
            return _trouble(house, said, _KINDS_OF.get(flow, {}))
    return next(filter(None, found), "")


def _asked_of_told(said: list[str]) -> str:
    """What was told and then asked about: "ga dikasih libur 6 bulan", "itu boleh ga sih"; empty where nothing was."""
    asked = next((words for words in said if asks_for_rights(words)), "")
    told = next((words for words in said if topics_in(words)), "")
    return f"{told}, {asked}" if asked and told else ""


def _trouble(house: House, said: list[str], kinds: Mapping[Category, str]) -> str:
    found: list[tuple[str, str]] = []
    for words in filter(None, said if kinds else ()):
        judged = house.triage.assess(words)
        category = told_category(judged, words)
        if judged.urgency is not Urgency.NONE and category in kinds and not tells_of_lost_papers(words):
            is_dismissed = category is Category.CONTRACT_DISPUTE and names_kind(words, DISMISSED)
            found.append((DISMISSED if is_dismissed else kinds[category], words))
    named = (kind for kind, words in found if names_kind(words, kind))
    return next(named, found[0][0] if found else "")


def told_category(judged: Assessment, words: str) -> Category:
    """What words speak of: nobody is taken for dead, or for missing, who is only to be brought home."""
    match judged.category:
        case Category.DEATH if not speaks_of_death(words, *judged.reasons):
            return Category.STRANDED_REPATRIATION if brings_home(words) else Category.GREETING_OTHER
        case Category.DEATH if is_blamed(words):
            return Category.DETAINED  # who is blamed for a death is in danger, and needs no condolence
        case Category.CONFINEMENT if reads_along(words) and not speaks_of_lock(words):
            return Category.GREETING_OTHER  # a phone that is looked into is no locked door
        case Category.PHYSICAL_ABUSE if tells_of_lost_papers(words) and not names_kind(words, "violence"):
            return Category.PASSPORT_WITHHELD
        case Category.PHYSICAL_ABUSE if names_kind(words, DISMISSED) and not names_kind(words, "violence"):
            return Category.CONTRACT_DISPUTE
        case Category.DETAINED if only_fears_arrest(words):
            return Category.GREETING_OTHER
        case Category.DETAINED if shuns_police(words) and not speaks_of_arrest(words):
            return Category.GREETING_OTHER  # who wants no police is not held by them
        case Category.DETAINED if only_papers_held(words):
            return Category.PASSPORT_WITHHELD
        case Category.MISSING_RELATIVE if brings_home(words) and not _SOUGHT.search(words.lower()):
            return Category.STRANDED_REPATRIATION
    return judged.category
