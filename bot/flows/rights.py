"""Rights and safety at work: what is confirmed, with source and date; for all else an officer."""

from datetime import timedelta

from bot.domain.catalogue.safety_tables import RIGHTS_TOPICS
from bot.domain.commands import OpenRequest, StartFlow
from bot.domain.rights import KnownCountry, ReadRights
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Country, Evidence
from bot.engine.flow import flow
from bot.flows.blocks import read_country, tell_numbers

CATEGORY = "RIGHTS"
MOST_ROUNDS = 8


@flow("rights", expires_after=timedelta(days=3))
async def rights(chat: Chat) -> None:
    """One topic after the other; what nobody has confirmed is said to be so, and never guessed."""
    country = await find_country(chat)
    for index in range(MOST_ROUNDS):
        topic = await chat.ask(f"topic.{index}", Choice(*RIGHTS_TOPICS, "numbers"))
        if topic == "numbers":
            await tell_emergency(chat, index, country)
        else:
            await tell(chat, index, topic, country)
        match await chat.ask(f"then.{index}", Choice("another", "officer", "trouble", "done")):
            case "officer":
                await ask_officer(chat)
                return
            case "trouble":
                await chat.do("trouble", StartFlow("assistance"))
                return
            case "done":
                break
    chat.say("closing")


async def find_country(chat: Chat) -> str | None:
    """Where the person is; asked once and only where nobody knows."""
    known = await chat.do("known", KnownCountry())
    if known is not None:
        return known
    return await read_country(chat, await chat.ask("country", Country(optional=True)))


async def tell(chat: Chat, index: int, topic: str, country: str | None) -> None:
    facts = await chat.do(f"facts.{index}.{topic}", ReadRights(topic, country))
    for fact in facts:
        chat.say("fact", text=fact["text"], source=fact["source"], date=fact["date"])
    chat.say("more_unknown" if facts else "nothing_confirmed")


async def tell_emergency(chat: Chat, index: int, country: str | None) -> None:
    """Numbers of the host country, each with its date."""
    if country is None:
        chat.say("country_unknown")
    await tell_numbers(chat.part(f"emergency.{index}"), country)


async def ask_officer(chat: Chat) -> None:
    """The question reaches whoever owns cases of that place; it rings nobody."""
    await chat.do("request", OpenRequest(CATEGORY))
    await chat.ask("question", Evidence(optional=True))
    chat.say("question_noted")
