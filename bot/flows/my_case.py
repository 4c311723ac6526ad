"""My case: how far a report is, told only to who may know it."""

from datetime import timedelta

from bot.domain.commands import AskForReview, CheckPin, NeedsPin, ReadCases, ReadWays, StartFlow
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Pin
from bot.engine.flow import flow
from bot.flows.blocks import PIN_TRIES, since_answer


@flow("my_case", expires_after=timedelta(hours=1))
async def my_case(chat: Chat) -> None:
    """Tell each case in neutral words; saying that all is well closes nothing (THREATS.md T2)."""
    if await chat.do("needs_pin", NeedsPin()) and not await has_shown_pin(chat):
        return

    cases = await chat.do("cases", ReadCases())
    if not cases:
        chat.say("no_cases")
        await chat.do("next", StartFlow("menu"))
        return
    ways = {way["reference"]: way for way in await chat.do("ways", ReadWays())}
    for case in cases:
        chat.say("case", reference=case["reference"], state=case["state"], updated=case["updated"])
        if case["reference"] in ways:
            tell_way(chat, ways[case["reference"]])

    match await chat.ask("then", Choice("write_more", "fine_now", "menu")):
        case "write_more":
            chat.say("write_here")
        case "fine_now":
            await chat.do("review", AskForReview("duress"))
            chat.say("fine_thanks")
        case "menu":
            await chat.do("next", StartFlow("menu"))


def tell_way(chat: Chat, way: dict[str, str]) -> None:
    """Say who has the case, and of the way home what is done, what is going on, and when to expect news."""
    chat.say("held_by", agency=way["agency"])
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


async def has_shown_pin(chat: Chat) -> bool:
    for index in range(PIN_TRIES):
        pin = await chat.ask(f"pin.{index}", Pin(optional=True))
        if pin is None:
            break
        verdict = "wrong"
        if isinstance(pin, str):
            verdict = await chat.do(since_answer(chat, f"check.{index}"), CheckPin(pin))
        chat.say(f"pin-{verdict}")
        if verdict != "wrong":
            return verdict == "right"
    chat.say("without_pin")
    return False
