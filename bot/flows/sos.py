"""SOS: an officer is called first, then a few questions are asked; "skip" or "I don't know" is always an answer."""

from datetime import timedelta

from bot.domain.commands import AskForReview, OpenTicket, RaiseTicket, StartFlow
from bot.domain.heard import HEARD, load_heard
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, FileAnswer, Place, PlaceAnswer, YesNo, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import (
    MOST_REPEATED,
    Numbers,
    ask_children,
    ask_safe_contact,
    ask_still_there,
    ask_where_exactly,
    country_told,
    find_country,
    known_place,
    raise_danger,
    say_numbers,
    take_told_place,
    tell_numbers,
)

FALSE_ALARM = "false_alarm"
AT_HOME = "Indonesia"


@flow("sos", expires_after=timedelta(days=30))
async def sos(chat: Chat) -> None:
    """Call an officer, then learn where she is, whether writing is safe and what an officer needs to act."""
    await chat.do("ticket", OpenTicket(category=None, urgency="critical"))
    chat.say("report_stands")
    numbers = await tell_numbers(chat, None)

    known = known_place(numbers)
    heard = load_heard(chat.given(HEARD))
    place: PlaceAnswer | FileAnswer | str | None
    told = await take_told_place(chat, heard) if heard.here else None
    if heard.here:
        place = await ask_where_exactly(chat, heard, *(() if heard.exact else (FALSE_ALARM,)))
    elif known is not None:
        place = await ask_still_there(chat, known, FALSE_ALARM)
    else:
        place = await chat.ask("where_now", Place(optional=True, choices=(FALSE_ALARM,)))
    if place == FALSE_ALARM:
        # Taken back with one tap; the report stays, and an officer looks whether somebody made her do it (T2).
        await chat.do("taken_back", AskForReview("duress"))
        chat.say("false-alarm-taken-back")
        if heard.here == AT_HOME:  # who came home hurt needs no emergency, but does need help
            await chat.do("next", StartFlow("returnee"))
        return
    if heard.here:
        country = await country_told(chat, told, place)
    else:
        country = place if isinstance(place, str) else await find_country(chat, place)
    if country is not None and (known is None or country != known["country"]):
        numbers = await tell_numbers(chat, country)

    if await chat.ask("safe_to_chat", YesNo(optional=True)) is False:
        await ask_in_short(chat, numbers)
        return

    await ask_danger(chat, numbers)
    await chat.ask("what_happened", Evidence(optional=True))

    company = Choice("alone", "children", "friends", "employer", "others", optional=True)
    if await chat.ask("with_whom", company) == "children":
        await ask_children(chat)

    await ask_safe_contact(chat, "safe_contact")
    chat.say("what_next")


async def ask_in_short(chat: Chat, numbers: Numbers) -> None:
    """Somebody may be reading along: only what can be tapped, in few words."""
    chat.say("short_mode")
    await ask_safe_contact(chat, "reach_safely")
    await ask_danger(chat, numbers)
    chat.say("noted_in_short")


async def ask_danger(chat: Chat, numbers: Numbers) -> None:
    """numbers: those of where she is, said once more to who has to call."""
    if await chat.ask("in_danger_now", YesNoUnknown()) == "yes":
        await raise_danger(chat)
        say_numbers(chat, numbers[:MOST_REPEATED])
    if await chat.ask("hurt", YesNoUnknown()) == "yes":
        await chat.do("raise_hurt", RaiseTicket("critical", "SICK"))
