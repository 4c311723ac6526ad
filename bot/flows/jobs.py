"""Jobs and fairs: where one can work, what that asks for, where official openings stand, and word of new ones."""

from datetime import timedelta

from bot.domain.answers import is_asking
from bot.domain.catalogue.openings import (
    OPENING_SECTORS,
    REGIONS,
    DropWishes,
    FindCountries,
    FindDestinations,
    FindEvents,
    FindOpenings,
    WishForOpenings,
)
from bot.domain.commands import OpenRequest, StartFlow
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, Heard, load_heard
from bot.domain.own_words.jobs import (
    asks_for_work,
    asks_of_country,
    home_in,
    names_country,
    names_several,
    tells_of_fairs,
    tells_of_news,
    tells_of_town,
    town_in,
    want_in,
)
from bot.domain.trades import trade_in
from bot.engine.chat import Chat
from bot.engine.fields import Text
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.placement import ask_country

CATEGORY = "JOB_INTEREST"
UNKNOWN, OTHER, ANY = "unknown", "other", "any"
WANTS = ("destinations", "openings", "fairs", "notice", "stop_notice")
THEN = ("interested", "notice", "competence", "recruiter_check", "done")
MOST_QUESTIONS = 4
Countries = tuple[str, ...]


@flow("jobs", expires_after=timedelta(days=7))
async def jobs(chat: Chat) -> None:
    """Answer first; a record is made only of interest somebody leaves, or of news they want."""
    want, heard = await ask_want(chat)
    match want:
        case "destinations":
            region, countries = named(heard) or await ask_region(chat)
            tell_destinations(chat, await find_places(chat, "places", region, countries))
            tell_openings(chat, await find_openings(chat, "openings", region, countries))
            await go_on(chat, region, countries)
        case "openings":
            region, countries, sector = await ask_what_to_look_for(chat, heard)
            if sector in ("notice", "stop_notice"):
                await do_as_told(chat, sector, region, countries)
                return
            found = await find_openings(chat, "found", region, countries, sector)
            tell_openings(chat, found)
            if not found and (region or countries):  # what is asked there is told, rather than nothing
                tell_destinations(chat, await find_places(chat, "places_found", region, countries))
            await go_on(chat, region, countries, sector)
        case "fairs":
            tell_events(chat, await chat.do("fairs", FindEvents()))
            if heard.home:
                chat.say("office_there", place=heard.home)
            await go_on(chat, "", (), asks_town=True)
        case "notice":
            region, countries = named(heard) or await ask_region(chat)
            await wish(chat, region, countries, heard.kind)
        case _:
            await chat.do("drop", DropWishes())
            chat.say("notice_off")


async def ask_want(chat: Chat) -> tuple[str, Heard]:
    """What is asked for, and what was told of it: a whole sentence names country and work besides."""
    heard = load_heard(chat.given(HEARD))
    if heard.want in WANTS:
        return heard.want, heard
    said = await chat.ask("want", ToldChoice(*WANTS, told=asks_for_work))
    if said in WANTS:
        return said, heard
    countries = await chat.do("want_countries", FindCountries(said))
    told = Heard(country=heard.country, several=" ".join(countries) or heard.several, kind=trade_in(said) or heard.kind)
    return want_in(said) or "openings", told


def named(heard: Heard) -> tuple[str, Countries] | None:
    """The countries that were named before any question."""
    countries = tuple(heard.several.split()) or tuple(filter(None, (heard.country,)))
    return ("", countries) if countries else None


async def ask_what_to_look_for(chat: Chat, heard: Heard) -> tuple[str, Countries, str]:
    """Region, countries and field of work: two taps at most, "I don't know" among them, and none for what was told."""
    sector = heard.kind
    region, countries = named(heard) or await read_region(
        chat, await chat.ask("region.0", ToldChoice(*REGIONS, OTHER, UNKNOWN, told=names_several))
    )
    if not sector:
        said = await chat.ask("sector.0", ToldChoice(*OPENING_SECTORS, UNKNOWN, told=tells_of_work))
        if said not in OPENING_SECTORS and names_country(said):  # "kalau jepang gmn" is about there instead
            there = await chat.do("sector_countries", FindCountries(said))
            region, countries = "", tuple(there)
        sector = want_in(said) if said not in OPENING_SECTORS and tells_of_news(said) else said
        sector = sector if sector in (*OPENING_SECTORS, "notice", "stop_notice") else UNKNOWN
    return region, countries, "" if sector == UNKNOWN else sector


def tells_of_work(words: str) -> bool:
    return tells_of_news(words) or names_country(words)


async def ask_region(chat: Chat) -> tuple[str, Countries]:
    """A region, or countries of their own; both empty when it is open."""
    return await read_region(
        chat, await chat.ask("region", ToldChoice(*REGIONS, OTHER, told=names_several, optional=True))
    )


async def read_region(chat: Chat, said: str | None) -> tuple[str, Countries]:
    if said is None or said == UNKNOWN:
        return "", ()
    if said in REGIONS:
        return said, ()
    if said == OTHER:
        country = await ask_country(chat)
        return "", (country,) if country else ()
    countries = await chat.do("region_countries", FindCountries(said))
    return "", tuple(countries)


async def find_places(chat: Chat, key: str, region: str, countries: Countries) -> list[dict[str, str]]:
    """What is known of work in a region, or in each of these countries."""
    found = await chat.do(key, FindDestinations(region, countries[0] if countries else ""))
    for country in countries[1:]:
        found = found + await chat.do(f"{key}.{country}", FindDestinations("", country))
    return found


async def find_openings(
    chat: Chat, key: str, region: str, countries: Countries, sector: str = ""
) -> list[dict[str, str]]:
    found = await chat.do(key, FindOpenings(region, countries[0] if countries else "", sector))
    for country in countries[1:]:
        found = found + await chat.do(f"{key}.{country}", FindOpenings("", country, sector))
    return found


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


async def go_on(chat: Chat, region: str, countries: Countries, sector: str = "", *, asks_town: bool = False) -> None:
    match await ask_then(chat, asks_town=asks_town):
        case "interested":
            await record(chat, region, countries, sector)
            chat.say("interest_stands")
            await chat.ask("about_you", Text(max_chars=500, optional=True))
            chat.say("what_next")
        case "notice":
            await wish(chat, region, countries, sector)
        case "stop_notice":
            await do_as_told(chat, "stop_notice", region, countries)
        case "competence" | "recruiter_check" as next_flow:
            await chat.do("next", StartFlow(next_flow))


async def do_as_told(chat: Chat, want: str, region: str, countries: Countries) -> None:
    """News of any work, or of none any more, without another question."""
    if want == "notice":
        await wish(chat, region, countries, ANY)
    else:
        await chat.do("drop", DropWishes())
        chat.say("notice_off")


async def ask_then(chat: Chat, *, asks_town: bool) -> str:
    """What comes next; who names their region is told whom to ask there, any other question goes to an officer."""
    for index in range(MOST_QUESTIONS):
        told = tells_of_town if asks_town else tells_of_fairs
        said = await chat.ask("then" if index == 0 else f"then.{index}", ToldChoice(*THEN, told=told))
        if said in THEN:
            return said
        if not is_asking(said) and want_in(said) in ("notice", "stop_notice"):
            return want_in(said)
        if place := town_in(said) if asks_town else home_in(said):
            chat.say("office_there", place=place)
        elif want_in(said) == "fairs":
            tell_events(chat, await chat.do(f"fairs.{index}", FindEvents()))
        elif names_country(said) and (not is_asking(said) or asks_of_country(said)):
            named_too = await chat.do(f"then_countries.{index}", FindCountries(said))
            tell_destinations(chat, await find_places(chat, f"then_places.{index}", "", tuple(named_too)))
        else:
            await chat.do(f"forward.{index}", OpenRequest(CATEGORY, country="ID"))
            chat.say("forwarded")
    return "done"


async def wish(chat: Chat, region: str, countries: Countries, sector: str = "") -> None:
    """Note that new openings are to be told; it ends by itself, and with one tap before."""
    if not sector:
        said = await chat.ask("sector", ToldChoice(*OPENING_SECTORS, told=tells_of_news, optional=True))
        if said is not None and want_in(said) == "stop_notice":
            await do_as_told(chat, "stop_notice", region, countries)
            return
        sector = said if said in OPENING_SECTORS else ANY
    sector = "" if sector == ANY else sector
    await record(chat, region, countries, sector)
    await chat.do("wish", WishForOpenings(region, countries[0] if countries else "", sector))
    for country in countries[1:]:
        await chat.do(f"wish.{country}", WishForOpenings("", country, sector))
    places = await find_places(chat, "wished_places", region, countries)
    chat.say("notice_on", places=", ".join(each["country"] for each in places) or "all", sector=sector or "any")


async def record(chat: Chat, region: str, countries: Countries, sector: str = "") -> None:
    await chat.do("request", OpenRequest(CATEGORY, country="ID"))
    wanted = {"wish.country": ", ".join(countries), "wish.region": region, "wish.sector": sector}
    await chat.do("details", AddDetails({key: value for key, value in wanted.items() if value}))
