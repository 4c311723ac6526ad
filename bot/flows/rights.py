"""Rights and safety at work: what is confirmed, with source and date; for all else an officer."""

from datetime import timedelta

from bot.domain.answers import is_asking
from bot.domain.catalogue.safety_tables import RIGHTS_TOPICS
from bot.domain.commands import OpenRequest, SetCountry, StartFlow
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, load_heard
from bot.domain.rights import KnownCountry, ReadRights, asks_topic, speaks_of_topic, topics_in
from bot.engine.chat import Chat
from bot.engine.fields import Country, Evidence
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import read_country, tell_numbers

CATEGORY = "RIGHTS"
MOST_ROUNDS = 8
REPORTED = ("another", "officer", "report", "done")  # a report stands already: its questions go on
THEN = ("another", "officer", "trouble", "done")


@flow("rights", expires_after=timedelta(days=3))
async def rights(chat: Chat) -> None:
    """One topic after the other; what nobody has confirmed is said to be so, and never guessed."""
    heard = load_heard(chat.given(HEARD))
    said = heard.kind  # the question they came with
    then = REPORTED if heard.reported else THEN
    country = await find_country(chat)
    if heard.reported and country is not None:
        await chat.do("report_country", SetCountry(country))
    told: list[str] = []
    asked = ""
    for index in range(MOST_ROUNDS):
        said = said or await chat.ask(f"topic.{index}", ToldChoice(*RIGHTS_TOPICS, "numbers", told=asks_topic))
        if said == "numbers":
            await tell_emergency(chat, index, country)
        else:
            asked = await answer(chat, index, said, country, told)
        said = await chat.ask(f"then.{index}", ToldChoice(*then, told=speaks_of_topic))
        match said:
            case "another":
                said = ""
            case "officer":
                await ask_officer(chat, country, asked)
                return
            case "trouble" | "report":
                await chat.do("trouble", StartFlow("assistance"))
                return
            case "done":
                break
    chat.say("closing")


async def find_country(chat: Chat) -> str | None:
    """Where the person is; asked once and only where nobody knows."""
    told = load_heard(chat.given(HEARD)).country
    if told:
        return told
    known = await chat.do("known", KnownCountry())
    if known is not None:
        return known
    return await read_country(chat, await chat.ask("country", Country(optional=True)))


async def answer(chat: Chat, index: int, said: str, country: str | None, told: list[str]) -> str:
    """Tell of each topic that was named; a question nobody can answer here goes to an officer as it was written.

    Gives the question that is left for an officer; empty where there is none, or it has just gone there.
    """
    topics = [said] if said in RIGHTS_TOPICS else [topic for topic in topics_in(said) if topic not in told]
    for topic in topics:
        if len(topics) > 1:
            chat.say(f"about-{topic}")
        await tell(chat, index, topic, country, said, is_first=topic not in told)
    told += topics
    if not topics:
        await chat.do(f"forward.{index}", OpenRequest(CATEGORY, country=country))
        chat.say("question_noted")
    if not topics or not is_asking(said):
        return ""
    chat.say("your_question")
    return said


async def tell(chat: Chat, index: int, topic: str, country: str | None, said: str, *, is_first: bool) -> None:
    facts = await chat.do(f"facts.{index}.{topic}", ReadRights(topic, country, said))
    for fact in facts:
        chat.say("fact", text=fact["text"], source=fact["source"], date=fact["date"])
    chat.say("more_unknown" if facts else "nothing_confirmed")
    if not facts and country is not None and is_first:
        await tell_numbers(
            chat.part(f"whom_to_call.{topic}"), country, kind="help"
        )  # the lines that workers there have


async def tell_emergency(chat: Chat, index: int, country: str | None) -> None:
    """Numbers of the host country, each with its date."""
    if country is None:
        chat.say("country_unknown")
    await tell_numbers(chat.part(f"emergency.{index}"), country)


async def ask_officer(chat: Chat, country: str | None, asked: str) -> None:
    """The question reaches whoever owns cases of that place; it rings nobody."""
    await chat.do("request", OpenRequest(CATEGORY, country=country))
    if asked:
        await chat.do("asked", AddDetails({"rights.question": asked}))
    else:
        await chat.ask("question", Evidence(optional=True))
    chat.say("question_noted")
