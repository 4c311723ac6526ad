"""Suicide: whoever does not want to live any more is met with few, careful words and asked only what helps."""

from datetime import timedelta

from bot.domain.commands import LIFELINE, AskForReview, FindNumbers, OpenTicket, RaiseTicket
from bot.engine.chat import Chat
from bot.engine.fields import Evidence, Place, YesNo
from bot.engine.flow import flow
from bot.engine.open_choice import OpenChoice
from bot.flows.blocks import ask_safe_contact, find_country, tell_numbers
from bot.flows.sos import FALSE_ALARM

LONGEST_ANSWER = 4_096


@flow("suicide", expires_after=timedelta(days=30))
async def suicide(chat: Chat) -> None:
    """An officer is called first; nothing is promised, and no number shown but what the catalogue confirms there."""
    await chat.do("ticket", OpenTicket("SUICIDAL", "critical"))
    chat.say("heard")
    await tell_lifeline(chat, None)

    # Any words are an answer: nobody in despair is told to choose from a list.
    hurt = await chat.ask("hurt_yourself", OpenChoice("yes", "no", FALSE_ALARM, max_chars=LONGEST_ANSWER, private=True))
    if hurt == FALSE_ALARM:
        await chat.do("taken_back", AskForReview("duress"))
        chat.say("false-alarm-taken-back")
        return
    if hurt == "yes":
        await chat.do("raise_hurt", RaiseTicket("critical", "SICK"))
        chat.say("call_for_help")
        await tell_numbers(chat, None)

    country = await find_country(chat, await chat.ask("where_now", Place(optional=True)))
    if country is not None:
        await tell_lifeline(chat, country)
        if hurt == "yes":
            await tell_numbers(chat, country)

    near = await chat.ask("somebody_near", YesNo(optional=True))
    chat.say("be_together" if near else "step_away")
    await chat.ask("what_happened", Evidence(optional=True))
    await ask_safe_contact(chat, "reach_safely")
    chat.say("what_next")


async def tell_lifeline(chat: Chat, country: str | None) -> None:
    """Say whom to talk to, where the catalogue has a line for this in the country, or in the one known from before."""
    found = await chat.do(f"lifeline.{country or 'known'}", FindNumbers(country, LIFELINE))
    if found:
        chat.say("lifeline")
    for number in found:
        chat.say("emergency-line", name=number["name"], number=number["number"], date=number["as_of"])
