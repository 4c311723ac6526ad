"""Takes what an answer tells besides the answer: each fact is kept under its own name, and not asked again."""

from collections.abc import Mapping

from bot.domain.answers import read_birth
from bot.domain.commands import SetCountry
from bot.domain.own_words.facts import role_in
from bot.domain.own_words.names_told import leading_name, name_said
from bot.domain.own_words.told_facts import (
    KIN_TOLD,
    bare_value,
    facts_in,
    is_end,
    is_no_fact,
    leaves_open,
    place_said,
    speaks_of_place,
)
from bot.domain.provinces import find_province
from bot.domain.regencies import find_regency
from bot.domain.registration import HOME_FACTS, FindCountry, NoteFacts
from bot.engine.chat import Chat
from bot.engine.contact_field import contact_in

HOME = "ID"
MOST_OF_COUNTRY = 2  # words; who is called so is told in more, or with a number
WHERE = "where_now"
NAMES = frozenset(("legal_name", "worker_name"))
HOMES = frozenset(HOME_FACTS)


class Told:
    """What is known by now of somebody who registers.

    hears: the run began when answers were read for more than what was asked. is_over: they have had enough.
    """

    def __init__(self, facts: Mapping[str, str], *, hears: bool) -> None:
        self.facts = dict(facts)
        self.role = self.facts.get("role", "")
        self.hears = hears
        self.is_over = False


def lacks(told: Told, *facts: str) -> bool:
    """Whether a question is still to be asked: nothing of the kind is known, and they go on."""
    return not told.is_over and not told.facts.keys() & set(facts)


async def heed(chat: Chat, key: str, asked: str, words: str, told: Told, *, is_last: bool) -> str | None:
    """What of an answer answers its question; "" leaves it open, and after `None` it is asked again.

    key: of the question, as it was asked. asked: the fact. is_last: words that tell nothing leave it open now.
    """
    if is_end(words):
        told.is_over = True
        return ""
    facts, left = facts_in(words, chat.now.date(), told.role, asked)
    own = facts.pop(asked, "")
    await keep(chat, key, facts, told)
    may_be_place = asked in HOMES or (asked == KIN_TOLD and len(words.split()) <= MOST_OF_COUNTRY)
    if may_be_place and not facts and await keep_abroad(chat, key, words, told):
        return "" if is_last else None
    has_place = asked != WHERE and await keep_country(chat, key, words, told)
    if asked in NAMES and (name := name_said(words)):
        return name
    if own or not (facts or has_place):
        return own or _plain_answer(chat, asked, words, is_last=is_last)
    if asked == WHERE:
        country = await chat.do(f"found.{key}", FindCountry(left)) if left else None
        return left if country is not None else None
    if asked in NAMES and (name := leading_name(words)):
        return name
    if asked == "legal_name" and "worker_name" in facts:
        return None  # "nama suami saya Joko": whose name that is was said
    if has_place or not left or leaves_open(left) or is_no_fact(left, asked) or (asked in NAMES and role_in(left)):
        return None
    return left.split(",")[0]


async def keep(chat: Chat, key: str, facts: Mapping[str, str], told: Told, *, is_said: bool = True) -> None:
    """Note facts that were told at a question, and say which. is_said: they were told just now."""
    # What is known already is mended only by who says that it is wrong.
    noted = {fact: value for fact, value in as_kept(facts).items() if fact not in told.facts}
    if not noted:
        return
    told.facts |= noted
    await chat.do(f"told.{key}", NoteFacts(noted))
    if is_said:
        for fact, value in noted.items():
            if fact not in ("role", "relation"):
                chat.say("told_fact", fact=fact, value=value)


async def keep_country(chat: Chat, key: str, words: str, told: Told) -> bool:
    """Note where the work is, as words name it in passing: "di Johor, kerja di rumah orang"."""
    known = told.facts.get("country")
    if "city" in told.facts or not speaks_of_place(words):
        return False
    country = await chat.do(f"found.{key}", FindCountry(words))
    if country in (None, HOME) or known not in (None, country):
        return False
    city = place_said(words)
    place = {"country": str(country)} | ({"city": city} if city else {})
    told.facts |= place
    if told.role == "worker":
        await chat.do(f"place.{key}", SetCountry(words))
    await chat.do(f"country.{key}", NoteFacts(place))
    chat.say("told_fact", fact="country", value=city or words)
    return True


async def keep_abroad(chat: Chat, key: str, words: str, told: Told) -> bool:
    """Note where the work is, where the home was asked for and a place abroad was told; False where it was none."""
    if find_regency(words) is not None or find_province(words) is not None:
        return False
    country = await chat.do(f"abroad.{key}", FindCountry(words))
    if country in (None, HOME):
        return False
    if "city" not in told.facts and told.facts.get("country") in (None, country):
        place = {"country": str(country), "city": place_said(words) or words}
        told.facts |= place
        await chat.do(f"abroad_noted.{key}", NoteFacts(place))
        chat.say("told_fact", fact="city", value=place["city"])
    else:
        chat.say("no_fact")
    return True


def as_kept(facts: Mapping[str, str]) -> dict[str, str]:
    """Facts by the keys they are kept under: of who is to be told, the name and the number."""
    noted = {fact: value for fact, value in facts.items() if fact != KIN_TOLD}
    return noted | read_kin(facts[KIN_TOLD]) if KIN_TOLD in facts else noted


def read_kin(words: str) -> dict[str, str]:
    kin = contact_in(words)
    told = {"kin_name": kin.name, "kin_phone": kin.phone}
    return {fact: value for fact, value in told.items() if value}


def _plain_answer(chat: Chat, asked: str, words: str, *, is_last: bool) -> str | None:
    """The words, unless they say nothing of this kind."""
    if asked == "birth_date" and read_birth(words, chat.now.date()) is not None:
        return words
    if leaves_open(words) or (is_last and is_no_fact(words, asked)):
        chat.say("left_open")
        return ""
    if is_no_fact(words, asked):
        chat.say("no_fact")
        return None
    return bare_value(words)
