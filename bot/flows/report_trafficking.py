"""Report trafficking: for who is in it, and for family, neighbours, RT/RW and schools who only saw something."""

from datetime import timedelta

from bot.domain.answers import tells_nothing
from bot.domain.commands import OpenTicket, RaiseTicket
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, TRAFFICKING, Heard, load_heard
from bot.domain.own_words.taken_abroad import OF_AGE, SOON
from bot.domain.provinces import find_province
from bot.domain.recruiters import PlaceReport
from bot.domain.regencies import find_regency
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Country, Evidence, PlaceAnswer, Text, When, Whole, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import ask_safe_contact, ask_where, raise_danger, tell_numbers

CATEGORY = "TPPO"
MOST_PEOPLE = 5_000
HOME, HOME_WORDS = "ID", "Indonesia"


@flow("report_trafficking", expires_after=timedelta(days=14))
async def report_trafficking(chat: Chat) -> None:
    """The report stands after one tap; all the rest may be skipped, the name of who writes too."""
    heard = load_heard(chat.given(HEARD))
    is_told = heard.is_about_another or heard.kind == TRAFFICKING
    if is_told:  # what they wrote is enough for a report
        await chat.do("ticket", OpenTicket(CATEGORY, "high", about="other"))
        chat.say("report_stands")
    if heard.leaving:
        await go_by_what_was_told(chat, heard)
        return
    who = heard.teller or await chat.ask(
        "who", Choice("self", "family", "neighbour", "official", "other", unheard="other")
    )
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
    if not heard.unnamed:
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


async def go_by_what_was_told(chat: Chat, heard: Heard) -> None:
    """Somebody is still to leave: whoever told of it is asked where that one is and who takes them, and little else."""
    is_child = heard.age != "" and int(heard.age) < OF_AGE
    chat.say("told", place=heard.place or "none", age=heard.age or "none")
    if is_child:
        await chat.do("raise_child", RaiseTicket("critical" if heard.leaving == SOON else "high", "CHILD"))
    if heard.leaving == SOON:
        await chat.do("raise_soon", RaiseTicket("critical"))
        chat.say("leaves_soon")
    await chat.do("at_home", PlaceReport(HOME_WORDS))
    if heard.leaving == SOON:
        await tell_numbers(chat, HOME)
    if not heard.teller:
        await chat.ask("who", Choice("family", "neighbour", "official", "other", unheard="other"))
    found_at = await chat.ask("found_at", Text(max_chars=500, private=True, optional=True))
    if isinstance(found_at, str) and not tells_nothing(found_at):
        await chat.do("found_there", AddDetails({}, region_in(found_at) or found_at))
    if not isinstance(found_at, str) or not region_in(found_at):
        await chat.ask("home_province", Text(max_chars=80, optional=True))
    await chat.ask("recruiter_taking", Text(max_chars=500, private=True, optional=True))
    await chat.ask("what_is_seen", Evidence(optional=True))
    if heard.leaving != SOON:
        await chat.ask("leaving", When(about="ahead", optional=True))
    if not heard.unnamed:
        await chat.ask("identity", Choice("quiet", "anonymous", "named", unheard="quiet"))
    await ask_safe_contact(chat, "reach_safely")
    chat.say("goes_to")


def region_in(words: str) -> str:
    """Regency and province of a place in Indonesia, as far as words name them; empty where they name neither."""
    regency = find_regency(words)
    return ", ".join(regency) if regency is not None else find_province(words) or ""


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
