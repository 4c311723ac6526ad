"""SOS: an officer is called first, then a few questions are asked; "skip" or "I don't know" is always an answer."""

from datetime import timedelta

from bot.domain.commands import AskForReview, OpenTicket, RaiseTicket
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, Place, YesNo, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import ask_children, ask_safe_contact, find_country, raise_danger, tell_numbers

FALSE_ALARM = "false_alarm"


@flow("sos", expires_after=timedelta(days=30))
async def sos(chat: Chat) -> None:
    """Call an officer, then learn where she is, whether writing is safe and what an officer needs to act."""
    await chat.do("ticket", OpenTicket(category=None, urgency="critical"))
    chat.say("report_stands")
    await tell_numbers(chat, None)

    place = await chat.ask("where_now", Place(optional=True, choices=(FALSE_ALARM,)))
    if isinstance(place, str):
        # Taken back with one tap; the report stays, and an officer looks whether somebody made her do it (T2).
        await chat.do("taken_back", AskForReview("duress"))
        chat.say("false-alarm-taken-back")
        return
    country = await find_country(chat, place)
    if country is not None:
        await tell_numbers(chat, country)

    if await chat.ask("safe_to_chat", YesNo(optional=True)) is False:
        await ask_in_short(chat)
        return

    await ask_danger(chat)
    await chat.ask("what_happened", Evidence(optional=True))

    company = Choice("alone", "children", "friends", "employer", "others", optional=True)
    if await chat.ask("with_whom", company) == "children":
        await ask_children(chat)

    await ask_safe_contact(chat, "safe_contact")
    chat.say("what_next")


async def ask_in_short(chat: Chat) -> None:
    """Somebody may be reading along: only what can be tapped, in few words."""
    chat.say("short_mode")
    await ask_safe_contact(chat, "reach_safely")
    await ask_danger(chat)
    chat.say("noted_in_short")


async def ask_danger(chat: Chat) -> None:
    if await chat.ask("in_danger_now", YesNoUnknown()) == "yes":
        await raise_danger(chat)
    if await chat.ask("hurt", YesNoUnknown()) == "yes":
        await chat.do("raise_hurt", RaiseTicket("critical", "SICK"))
