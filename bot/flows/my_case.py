"""My case: how far a report is, told only to who may know it."""

from datetime import timedelta

from bot.domain.commands import AskForReview, CheckPin, NeedsPin, ReadCases, StartFlow
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Text
from bot.engine.flow import flow
from bot.flows.blocks import since_answer

PIN_TRIES = 3


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
    for case in cases:
        chat.say("case", reference=case["reference"], state=case["state"], updated=case["updated"])

    match await chat.ask("then", Choice("write_more", "fine_now", "menu")):
        case "write_more":
            chat.say("write_here")
        case "fine_now":
            await chat.do("review", AskForReview("duress"))
            chat.say("fine_thanks")
        case "menu":
            await chat.do("next", StartFlow("menu"))


async def has_shown_pin(chat: Chat) -> bool:
    for index in range(PIN_TRIES):
        pin = await chat.ask(f"pin.{index}", Text(max_chars=40, private=True, optional=True))
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
