"""Mends a fact kept of somebody: asked for anew, or taken from the words that say what is wrong."""

from typing import TypeVar

from bot.domain.own_words.facts import read_correction
from bot.domain.provinces import find_province, read_regency
from bot.domain.registration import (
    PATHS,
    FindCountry,
    NoteFacts,
    read_birth_date,
    read_contract_end,
    read_nik,
    read_passport,
)
from bot.engine.chat import Chat
from bot.engine.contact_field import Contact, ContactAnswer
from bot.engine.field import Field
from bot.engine.fields import Choice, PlaceAnswer, Text
from bot.flows.blocks import since_answer

T = TypeVar("T")

LINE_CHARS = 300
MOST_MENDS = 5  # at one question
# Questions that may be answered with what is wrong with an earlier one; their places are in keys, so they stay.
MENDING = ("legal_name", "birth_date", "where_now", "home_regency", "home_province", "kin", "worker_name", "list")


def is_correction(words: str) -> bool:
    return read_correction(words, is_list=True) is not None


async def ask_or_mend(chat: Chat, key: str, field: Field[T], *, place: str = "") -> T | None:
    """Ask; words that want another answer mended do that first, and are no answer to this.

    place: the name among `MENDING`, where the question is called otherwise.
    """
    number = MENDING.index(place or key)
    for index in range(MOST_MENDS):
        answer = await chat.ask(f"{key}.{index}" if index else key, field)
        words = words_of(answer)
        if words is None or read_correction(words) is None:
            return answer
        await mend(chat.part(f"mend.{number}.{index}"), words)
    return None


def words_of(answer: object) -> str | None:
    if isinstance(answer, ContactAnswer):
        return answer.name
    if isinstance(answer, PlaceAnswer):
        return answer.text
    return answer if isinstance(answer, str) else None


async def mend(chat: Chat, words: str) -> None:
    """Offer the value that words hold, else ask for it; what names no fact reads how one is mended."""
    wanted = read_correction(words, is_list=True)
    if wanted is None:
        chat.say("mend_how")
        return
    noted: dict[str, str | None] = {}
    if wanted.value and wanted.fact not in ("kin", "path"):
        chat.say("mend_offered", fact=wanted.fact, value=wanted.value)
        if await chat.ask("mend_right", Choice("yes", "no")) == "yes":
            noted = await read_anew(chat, wanted.fact, 0, wanted.value)
    if not noted:
        noted = await ask_anew(chat, wanted.fact, 0)
    if noted:
        await chat.do(since_answer(chat, "note"), NoteFacts(noted))
    chat.say("mended" if noted else "nothing_changed")


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
        case "birth_date":
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
