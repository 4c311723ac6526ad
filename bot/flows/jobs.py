"""Jobs and fairs: where one can work, what that asks for, where official openings stand, and word of new ones."""

from datetime import timedelta

from bot.domain.catalogue.openings import DropWishes, FindDestinations, FindEvents, FindOpenings, WishForOpenings
from bot.domain.commands import OpenRequest, StartFlow
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, Heard, load_heard
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Text
from bot.engine.flow import flow
from bot.flows.placement import ask_country

CATEGORY = "JOB_INTEREST"
UNKNOWN = "unknown"
REGIONS = (
    "korea",
    "japan",
    "hong_kong_taiwan",
    "southeast_asia",
    "west_europe",
    "east_europe",
    "china",
    "middle_east",
    "other",
)
SECTORS = (
    "manufacturing",
    "construction",
    "welding",
    "engineering",
    "hospitality",
    "care",
    "household",
    "sea_farm",
    "other",
)


@flow("jobs", expires_after=timedelta(days=7))
async def jobs(chat: Chat) -> None:
    """Answer first; a record is made only of interest somebody leaves, or of news they want."""
    heard = load_heard(chat.given(HEARD))
    match await chat.ask("want", Choice("destinations", "openings", "fairs", "notice", "stop_notice")):
        case "destinations":
            region, country = ("", heard.country) if heard.country else await ask_region(chat)
            tell_destinations(chat, await chat.do("places", FindDestinations(region, country)))
            tell_openings(chat, await chat.do("openings", FindOpenings(region, country)))
            await go_on(chat, region, country)
        case "openings":
            region, country, sector = await ask_what_to_look_for(chat, heard)
            found = await chat.do("found", FindOpenings(region, country, sector))
            tell_openings(chat, found)
            if not found and (region or country):  # what is asked there is told, rather than nothing
                tell_destinations(chat, await chat.do("places_found", FindDestinations(region, country)))
            await go_on(chat, region, country, sector)
        case "fairs":
            tell_events(chat, await chat.do("fairs", FindEvents()))
            await go_on(chat, "", "")
        case "notice":
            region, country = ("", heard.country) if heard.country else await ask_region(chat)
            await wish(chat, region, country, heard.kind)
        case _:
            await chat.do("drop", DropWishes())
            chat.say("notice_off")


async def ask_what_to_look_for(chat: Chat, heard: Heard) -> tuple[str, str, str]:
    """Region, country and field of work: two taps at most, "I don't know" among them, and none for what was told."""
    region, country, sector = "", heard.country, heard.kind
    if not country:
        region = await chat.ask("region.0", Choice(*REGIONS, UNKNOWN))
        if region == "other":
            country = await ask_country(chat) or ""
    if not sector:
        sector = await chat.ask("sector.0", Choice(*SECTORS, UNKNOWN))
    return region if region in REGIONS[:-1] else "", country, "" if sector == UNKNOWN else sector


async def ask_region(chat: Chat) -> tuple[str, str]:
    """A region, or a country of its own; both empty when it is open."""
    region = await chat.ask("region", Choice(*REGIONS, optional=True))
    if region == "other":
        return "", await ask_country(chat) or ""
    return region or "", ""


def tell_destinations(chat: Chat, places: list[dict[str, str]]) -> None:
    if not places:
        chat.say("no_place")
    for place in places:
        chat.say("place", country=place["country"], status=place["status"], as_of=place["as_of"])
    for place in places:
        if place["needs"]:
            chat.say("needs", country=place["country"], needs=place["needs"], as_of=place["needs_as_of"])
    if places and not any(place["needs"] for place in places):
        chat.say("needs_unknown")


def tell_openings(chat: Chat, openings: list[dict[str, str]]) -> None:
    """Our own list is short or empty; the official one is named every time."""
    for each in openings:
        chat.say("opening", **each)
    if not openings:
        chat.say("no_openings")
    chat.say("official_list")


def tell_events(chat: Chat, events: list[dict[str, str]]) -> None:
    for each in events:
        chat.say("fair", **each)
    if not events:
        chat.say("no_fairs")


async def go_on(chat: Chat, region: str, country: str, sector: str = "") -> None:
    then = await chat.ask("then", Choice("interested", "notice", "competence", "recruiter_check", "done"))
    match then:
        case "interested":
            await record(chat, region, country, sector)
            chat.say("interest_stands")
            await chat.ask("about_you", Text(max_chars=500, optional=True))
            chat.say("what_next")
        case "notice":
            await wish(chat, region, country, sector)
        case "competence" | "recruiter_check":
            await chat.do("next", StartFlow(then))


async def wish(chat: Chat, region: str, country: str, sector: str = "") -> None:
    """Note that new openings are to be told; it ends by itself, and with one tap before."""
    if not sector:
        named = await chat.ask("sector", Choice(*SECTORS, optional=True))
        sector = named or ""
    await record(chat, region, country, sector)
    await chat.do("wish", WishForOpenings(region, country, sector))
    chat.say("notice_on")


async def record(chat: Chat, region: str, country: str, sector: str = "") -> None:
    await chat.do("request", OpenRequest(CATEGORY, country="ID"))
    wanted = {"wish.country": country, "wish.region": region, "wish.sector": sector}
    await chat.do("details", AddDetails({key: value for key, value in wanted.items() if value}))
