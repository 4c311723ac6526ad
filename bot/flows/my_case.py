"""My case: how far a report is, told only to who may know it."""

from datetime import timedelta

from bot.domain.commands import AskForReview, NeedsPin, ReadCases, ReadWays, StartFlow
from bot.domain.my_case import AddToCase, CloseCase
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, Whole
from bot.engine.flow import flow
from bot.flows.blocks import has_shown_pin, since_answer

MOST_PIECES = 5


@flow("my_case", expires_after=timedelta(hours=1))
async def my_case(chat: Chat) -> None:
    """Tell each case in neutral words; saying that all is well closes nothing (THREATS.md T2)."""
    needs_pin = await chat.do("needs_pin", NeedsPin(or_recent=True))
    if needs_pin and not await has_shown_pin(chat):
        return

    cases = await chat.do("cases", ReadCases())
    if not cases:
        chat.say("no_cases")
        await chat.do("next", StartFlow("menu"))
        return
    ways = {way["reference"]: way for way in await chat.do("ways", ReadWays())}
    for number, case in enumerate(cases, 1):
        tell_case(chat, number, case, ways.get(case["reference"], {}), may_name=needs_pin)

    match await chat.ask("then", Choice("write_more", "fine_now", "close", "menu")):
        case "write_more":
            await add_to(chat, await choose(chat, cases))
        case "fine_now":
            await chat.do("review", AskForReview("duress"))
            chat.say("fine_thanks")
        case "close":
            case = await choose(chat, cases)
            verdict = await chat.do("close", CloseCase(case["reference"]))
            chat.say(f"close-{verdict}", reference=case["reference"])
        case "menu":
            await chat.do("next", StartFlow("menu"))


async def choose(chat: Chat, cases: list[dict[str, str]]) -> dict[str, str]:
    """The case that is meant, by its place in the list; nobody is asked where there is only one."""
    number = await chat.ask("which", Whole(1, len(cases))) if len(cases) > 1 else 1
    return cases[number - 1]


async def add_to(chat: Chat, case: dict[str, str]) -> None:
    """Take one message after the other until there is no more; later ones reach a report all the same."""
    for index in range(MOST_PIECES):
        if await chat.ask(f"more.{index}", Evidence(optional=True)) is None:
            break
        if not await chat.do(since_answer(chat, f"add.{index}"), AddToCase(case["reference"])):
            chat.say("close-over", reference=case["reference"])
            return
        chat.say("added")
    chat.say("write_here")


def tell_case(chat: Chat, number: int, case: dict[str, str], way: dict[str, str], *, may_name: bool) -> None:
    """One line each: what it is about, since when, who has it; the matter is named only to who has shown the PIN."""
    if not (may_name or "named" in case) or "kind" not in case:
        chat.say("case", reference=case["reference"], state=case["state"], updated=case["updated"])
        if way:
            chat.say("held_by", agency=way["agency"])
    else:
        told = {name: case[name] for name in ("reference", "kind", "opened", "updated")}
        if way:
            chat.say("matter", number=number, agency=way["agency"], state=case["state"], **told)
        else:
            chat.say("matter_over", number=number, **told)
    if way:
        tell_way(chat, way)


def tell_way(chat: Chat, way: dict[str, str]) -> None:
    """Say of the way home what is done, what is going on, and when to expect news."""
    if way.get("done"):
        chat.say("way_done", steps=way["done"])
    if not way.get("doing"):
        return
    if way["who"]:
        chat.say("way_waiting", step=way["doing"], who=way["who"])
    else:
        chat.say("way_doing", step=way["doing"])
    if way["news"]:
        chat.say("way_news", date=way["news"])
    else:
        chat.say("way_late")
