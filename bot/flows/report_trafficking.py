"""Report trafficking: for who is in it, and for family, neighbours, RT/RW and schools who only saw something."""

from datetime import timedelta

from bot.domain.commands import OpenTicket, RaiseTicket
from bot.domain.heard import HEARD, TRAFFICKING, load_heard
from bot.domain.recruiters import PlaceReport
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Country, Evidence, PlaceAnswer, Text, When, Whole, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import ask_safe_contact, ask_where, raise_danger, tell_numbers

CATEGORY = "TPPO"
MOST_PEOPLE = 5_000
HOME_WORDS = "Indonesia"


@flow("report_trafficking", expires_after=timedelta(days=14))
async def report_trafficking(chat: Chat) -> None:
    """The report stands after one tap; all the rest may be skipped, the name of who writes too."""
    heard = load_heard(chat.given(HEARD))
    is_told = heard.is_about_another or heard.kind == TRAFFICKING
    if is_told:  # what they wrote is enough for a report
        await chat.do("ticket", OpenTicket(CATEGORY, "high", about="other"))
        chat.say("report_stands")
    who = await chat.ask("who", Choice("self", "family", "neighbour", "official", "other", unheard="other"))
    about = "self" if who == "self" else "other"
    if not is_told:
        await chat.do("ticket", OpenTicket(CATEGORY, "high", about=about))
        chat.say("report_stands")
    elif who == "self":
        await chat.do("ticket_mine", OpenTicket(CATEGORY, "high"))

    now = await chat.ask("happening_now", YesNoUnknown())
    if now == "yes":
        await raise_danger(chat)
        await tell_numbers(chat, None)
    await chat.ask("identity", Choice("quiet", "anonymous", "named", unheard="quiet"))
    await ask_place(chat, is_own=about == "self")

    await chat.ask("what_is_seen", Evidence(optional=True))
    await chat.ask("recruiter", Text(max_chars=500, private=True, optional=True))
    people = await chat.ask("people", Whole(1, MOST_PEOPLE, optional=True))
    if people is not None and people > 1:
        await chat.do("raise_people", RaiseTicket("critical"))
    if now != "yes":
        await chat.ask("leaving", When(about="ahead", optional=True))
    await ask_safe_contact(chat, "reach_safely")
    chat.say("goes_to")


async def ask_place(chat: Chat, *, is_own: bool) -> None:
    """In Indonesia by province and regency, for its police and office; abroad by country, for the mission."""
    side = await chat.ask("side", Choice("home", "abroad", "unknown"))
    if side == "home":
        await chat.do("at_home", PlaceReport(HOME_WORDS))
        await chat.ask("home_province", Text(max_chars=80, optional=True))
        await chat.ask("home_regency", Text(max_chars=80, optional=True))
    elif side == "abroad" and is_own:
        await ask_where(chat)
    elif side == "abroad":
        place = await chat.ask("country", Country(optional=True))
        if isinstance(place, str):
            await chat.do("abroad", PlaceReport(place))
        elif isinstance(place, PlaceAnswer):
            await chat.do("abroad", PlaceReport(place.text or "", place.latitude, place.longitude))
