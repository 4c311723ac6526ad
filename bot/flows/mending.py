"""Mends a fact kept of somebody: asked for anew, or taken from the words that say what is wrong."""

from dataclasses import replace
from typing import TypeVar

from bot.domain.own_words.facts import Correction, names_year, read_correction
from bot.domain.own_words.names_told import name_put_right
from bot.domain.own_words.told_facts import LATE, facts_in, has_phone, names_nobody
from bot.domain.provinces import find_province, read_regency
from bot.domain.registration import (
    PATHS,
    FindCountry,
    NoteFacts,
    ReadFacts,
    read_birth_date,
    read_contract_end,
    read_nik,
    read_passport,
)
from bot.engine.chat import Chat
from bot.engine.contact_field import Contact, ContactAnswer
from bot.engine.field import Field
from bot.engine.fields import Choice, PlaceAnswer, Text
from bot.engine.replies import Words
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import since_answer
from bot.flows.telling import Told, as_kept, heed, read_kin

T = TypeVar("T")

LINE_CHARS = 300
BIRTHS = frozenset(("birth_date", "worker_birth_date"))
MOST_MENDS = 5  # at one question
# Questions that may be answered with what is wrong with an earlier one; their places are in keys, so they stay.
MENDING = ("legal_name", "birth_date", "where_now", "home_regency", "home_province", "kin", "worker_name", "list")


def is_correction(words: str) -> bool:
    """Whether words want something mended that is kept, or tell what it should be."""
    return read_correction(words, is_list=True) is not None or bool(facts_in(words, LATE)[0])


async def ask_or_mend(chat: Chat, key: str, field: Field[T], told: Told, *, place: str = "") -> T | None:
    """Ask; words that want another answer mended, or tell another fact, do that first, and are no answer to this.

    place: the name among `MENDING`, where the question is called otherwise.
    """
    number = MENDING.index(place or key)
    for index in range(MOST_MENDS):
        asked = f"{key}.{index}" if index else key
        answer = await chat.ask(asked, field)
        words = words_of(answer)
        if words is None:
            return answer
        if read_correction(words) is not None:
            told.facts |= await mend(chat.part(f"mend.{number}.{index}"), words)
            continue
        if not told.hears:
            return answer
        if (place or key) == "birth_date" and "legal_name" in told.facts and (name := name_put_right(words)):
            told.facts |= await rename(chat, asked, name)
            continue
        heard = await heed(chat, asked, place or key, words, told, is_last=index > 0)
        if heard is not None:
            return None if not heard else answer if heard == words else field.parse(Words(heard))
    return None


async def rename(chat: Chat, asked: str, name: str) -> dict[str, str]:
    """Keep the name that was put right at the question after it: it can be nothing else."""
    await chat.do(f"renamed.{asked}", NoteFacts({"legal_name": name}))
    chat.say("told_fact", fact="legal_name", value=name)
    return {"legal_name": name}


def words_of(answer: object) -> str | None:
    """What was answered in words alone: a number to call, or a point, is an answer."""
    if isinstance(answer, ContactAnswer):
        return answer.name if answer.phone is None else None
    if isinstance(answer, PlaceAnswer):
        return answer.text if answer.latitude is None else None
    return answer if isinstance(answer, str) else None


async def mend(chat: Chat, words: str) -> dict[str, str]:
    """Offer the value that words hold, else ask for it; what names no fact reads how one is mended.

    Gives what is kept now. Whoever goes on to the next mistake instead of a yes has not taken the first back.
    """
    now_kept: dict[str, str] = {}
    further = await _mend_one(chat, words, now_kept)
    for index in range(1, MOST_MENDS):
        if further is not None:
            further = await _mend_one(chat.part(f"{index}"), further, now_kept)
    return now_kept


async def _mend_one(chat: Chat, words: str, now_kept: dict[str, str]) -> str | None:
    """Note what to keep instead; gives the words that want the next mended, where these came instead of a yes."""
    wanted = read_correction(words, is_list=True)
    noted, further = await _right_value(chat, words, wanted)
    if noted:
        await chat.do(since_answer(chat, "note"), NoteFacts(noted))
        now_kept |= {fact: value for fact, value in noted.items() if value is not None}
    if wanted is not None:
        chat.say("mended" if noted else "nothing_changed")
    return further


async def _right_value(chat: Chat, words: str, wanted: Correction | None) -> tuple[dict[str, str | None], str | None]:
    """What to keep instead, and the words that came instead of a yes."""
    if wanted is None:
        told = as_kept(facts_in(words, chat.now.date())[0])
        if "kin_phone" in told and names_nobody(told.get("kin_name", "")):
            told.pop("kin_name", None)  # "nomor ibu saya yang bener 0812...": the name that is kept stays
        for fact, value in told.items():
            chat.say("told_fact", fact=fact, value=value)
        if not told:
            chat.say("mend_how")
        return {**told}, None
    if wanted.fact == "kin" and has_phone(wanted.value):
        return {**read_kin(wanted.value)}, None
    if wanted.fact in BIRTHS and wanted.value and not names_year(wanted.value):
        known = (await chat.do(since_answer(chat, "known_birth"), ReadFacts())).get(wanted.fact, "")
        wanted = replace(wanted, value=f"{wanted.value} {known[:4]}") if known else wanted
    if wanted.value and wanted.fact not in ("kin", "path"):
        chat.say("mend_offered", fact=wanted.fact, value=wanted.value)
        said = await chat.ask("mend_right", ToldChoice("yes", "no", told=is_correction))
        if said != "no":
            noted = await read_anew(chat, wanted.fact, 0, wanted.value)
            return noted, None if said == "yes" else said
    return await ask_anew(chat, wanted.fact, 0), None


async def ask_anew(chat: Chat, fact: str, index: int) -> dict[str, str | None]:
    """What to keep instead; nothing when the question was passed over."""
    if fact == "kin":
        kin = await chat.ask(f"new_kin.{index}", Contact(optional=True))
        return {"kin_name": kin.name, "kin_phone": kin.phone} if isinstance(kin, ContactAnswer) else {}
    if fact == "path":
        path = await chat.ask(f"new_path.{index}", Choice(*PATHS, optional=True))
        return {"path": path} if path is not None else {}
    words = await chat.ask(f"new_value.{index}", Text(max_chars=LINE_CHARS, private=True, optional=True))
    return await read_anew(chat, fact, index, words) if isinstance(words, str) else {}


async def read_anew(chat: Chat, fact: str, index: int, words: str) -> dict[str, str | None]:
    """What words mean for a fact, in the form it is kept in; a place of work tells the country where it names one."""
    if fact in ("country", "city"):
        country = await chat.do(since_answer(chat, f"country.{index}"), FindCountry(words))
        place = {"city": words} if fact == "city" or country is None else {}
        return {**place, "country": country} if country is not None else {**place}
    if fact == "home_regency":
        province = find_province(words)
        regency = {"home_regency": read_regency(words) or words}
        return {**regency, "home_province": province} if province is not None else {**regency}
    return {fact: understood(chat, fact, words)}


def understood(chat: Chat, fact: str, words: str) -> str:
    """A value in the form it is kept in; what was not understood is kept as it was written, and said so."""
    read: str | None = words
    match fact:
        case "birth_date" | "worker_birth_date":
            read = read_birth_date(words, chat.now.date())
        case "contract_end":
            read = read_contract_end(words, chat.now.date())
        case "nik":
            read = read_nik(words)
        case "passport":
            read = read_passport(words)
        case "home_province":
            read = find_province(words)
    if read is None:
        chat.say("kept_as_written")
    return read or words
