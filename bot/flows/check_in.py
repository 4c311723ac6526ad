"""Check-ins: being asked how one is, in innocent words, and being missed when one stays silent."""

from datetime import timedelta

from bot.domain.answers import lacks_number
from bot.domain.check_ins import (
    HOURS,
    JOURNEY,
    RHYTHMS,
    WORDINGS,
    ArrangeCheckIn,
    ArrangeJourney,
    CallOffJourney,
    PauseCheckIn,
    ReadCheckIn,
    RestCheckIn,
)
from bot.domain.commands import CheckPin, NeedsPin, OpenRequest, OpenTicket, SetCountry
from bot.domain.heard import HEARD, load_heard
from bot.domain.own_words.check_ins import rest_days, rests_check_in
from bot.domain.own_words.clock import hour_in, is_half_open, part_of_day_in
from bot.domain.rights import KnownCountry
from bot.engine.chat import Chat
from bot.engine.contact_field import Contact, ContactAnswer, contact_in, names_contact
from bot.engine.fields import Choice, Country, Phone, Pin, Text, Whole, read_phone
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import PIN_TRIES, read_country, since_answer, tell_numbers

MOST_DAYS_AHEAD = 60
HOUR_TRIES = 3
CONTACT_TRIES = 2
PART_OF_DAY = {"morning": "pagi", "noon": "siang", "evening": "malam"}
FEWEST_DIGITS = 7
DAYS_TOLD = {"today": 0, "tomorrow": 1, "2": 2}


@flow("check_in", expires_after=timedelta(days=3))
async def check_in(chat: Chat) -> None:
    """Arrange, change or end the question; everything about it is innocent to whoever reads along."""
    is_doubtful = False
    arranged = await chat.do("arranged", ReadCheckIn())
    told = load_heard(chat.given(HEARD)).kind  # words that want it to rest, said before
    if told and not arranged:
        chat.say("none_here")
        return
    if arranged:
        wish = told or await chat.ask(
            "already", ToldChoice("change", "pause", "keep", told=rests_check_in, is_asked=False)
        )
        if wish == "keep":
            chat.say("kept")
            return
        # A run of a version that asked for no PIN may stand further on: it is not led back, officers look at it.
        is_doubtful = not ("asks_pin" in arranged and await proves_it(chat))
        if wish != "change":
            await rest(chat, wish, is_doubtful=is_doubtful)
            return
    chat.say("what_it_is")
    named: list[ContactAnswer] = []  # whom to call, told before that is asked
    rhythm = await choose(chat, "rhythm", tuple(RHYTHMS), named)
    hour = await ask_hour(chat)
    wording = await choose(chat, "wording", WORDINGS, named)
    kin = (
        contact_line(named[-1].name, named[-1].phone) if named else await ask_contact(chat, "trusted", "trusted_phone")
    )
    if await chat.do("known", KnownCountry()) is None:
        place = await chat.ask("country", Country(optional=True))
        if isinstance(place, str):
            await chat.do("here", SetCountry(place))
    await chat.do("request", OpenRequest("CHECK_IN"))
    date = await chat.do("arrange", ArrangeCheckIn(rhythm, hour, wording, kin, is_doubtful))
    chat.say("arranged", date=date)
    chat.say(f"secret_{wording}")


async def rest(chat: Chat, words: str, *, is_doubtful: bool) -> None:
    """Stop asking; where an end was named, only until then."""
    days = rest_days(words, chat.now.date())
    if days and (date := await chat.do("rest", RestCheckIn(days, is_doubtful))):
        chat.say("paused_until", date=date)
    else:
        await chat.do("pause", PauseCheckIn(is_doubtful))
        chat.say("paused")


async def choose(chat: Chat, key: str, codes: tuple[str, ...], named: list[ContactAnswer]) -> str:
    """One of a list; who names somebody to call one step early is heard, and asked again what was asked."""
    for index in range(CONTACT_TRIES):
        field = ToldChoice(*codes, told=names_contact, is_asked=False)
        said = await chat.ask(f"{key}.{index}" if index else key, field)
        if said in codes:
            return said
        named.append(contact_in(said))
        chat.say("contact_noted", contact=contact_line(named[-1].name, named[-1].phone))
    return await chat.ask(f"{key}.{CONTACT_TRIES}", Choice(*codes))


def contact_line(name: str | None, phone: str | None) -> str:
    return ", ".join(filter(None, (name, phone)))


async def ask_hour(chat: Chat) -> str:
    """Any hour somebody names; one of three for who names none."""
    open_hour = 0  # of the morning or of the evening
    for index in range(HOUR_TRIES):
        told = await chat.ask(f"hour.{index}" if index else "hour", ToldChoice(*HOURS, told=names_hour))
        told = part_of_day_in(told) or told
        if told in HOURS and not open_hour:
            return told
        hour = hour_in(f"{open_hour} {PART_OF_DAY[told]}" if told in HOURS else told)
        if hour is not None and not open_hour and is_half_open(told):
            open_hour = hour % 12
            chat.say("which_half", hour=open_hour)
            continue
        if hour is not None:
            chat.say("hour_noted", hour=f"{hour:02}.00")
            return str(hour)
        chat.say("any_hour")
    return next(iter(HOURS))


def names_hour(words: str) -> bool:
    return hour_in(words) is not None or part_of_day_in(words) != ""


async def ask_contact(chat: Chat, key: str, phone_key: str, region: str | None = "ID") -> str:
    """Whom officers call when nobody answers, with a number that can be called; a name alone is asked about once."""
    told = await chat.ask(key, Contact(optional=True))
    if not isinstance(told, ContactAnswer):
        return ""
    phone = told.phone
    name = str(told.name)
    if phone is None and sum(each.isdigit() for each in name) >= FEWEST_DIGITS:
        phone = read_phone(name, str(region))  # else it stands as it was written
    elif phone is None and not lacks_number(name):
        more = await chat.ask(phone_key, Phone(optional=True, is_own=False))
        phone = more if isinstance(more, str) else None
    return contact_line(told.name, phone)


async def proves_it(chat: Chat) -> bool:
    """Whether the PIN was shown; whoever passes over it goes on all the same and hears nothing of it."""
    if not await chat.do("needs_pin", NeedsPin()):
        return False
    for index in range(PIN_TRIES):
        pin = await chat.ask(f"pin.{index}", Pin(optional=True))
        if not isinstance(pin, str):
            return False
        verdict = await chat.do(since_answer(chat, f"check.{index}"), CheckPin(pin))
        if verdict != "wrong":
            return verdict == "right"
        chat.say("pin-wrong")
    return False


@flow("journey", expires_after=timedelta(days=3))
async def journey(chat: Chat) -> None:
    """Accompany somebody on the day they depart; what was told or arranged before is not asked again."""
    heard = load_heard(chat.given(HEARD))
    if heard.arranged:
        chat.say("ahead", moment=heard.arranged)
        wish = await chat.ask("already", Choice("change", "call_off", "keep"))
        if wish == "call_off":
            await chat.do("call_off", CallOffJourney())
        if wish != "change":
            chat.say("called_off" if wish == "call_off" else "kept")
            return
    chat.say("what_it_is")
    told = (heard.place, f"{int(heard.hour):02}.00" if heard.hour else "")
    if heard.kind or any(told):
        chat.say("told", day=heard.kind or "later", rest="".join(f", {each}" for each in told if each))
    days = DAYS_TOLD.get(heard.kind)
    if days is None:
        days = await ask_days(chat)
    # Where they are going is not yet where they are: an SOS before the departure belongs here.
    country, is_flight_told = heard.country or None, bool(heard.hour)
    if country is None:
        country, is_flight_told = await ask_destination(chat, is_flight_told)
    pick_up = await ask_contact(chat, "pick_up", "pick_up_phone", country)
    if not is_flight_told:
        await chat.ask("flight", Text(max_chars=200, optional=True))
    await chat.do("request", OpenRequest("CHECK_IN", country=country))
    asked_at = await chat.do("arrange", ArrangeJourney(days, pick_up))
    chat.say("asked_at", moments=asked_at)
    chat.say("arranged")
    await tell_numbers(chat, country, kind="help")


async def ask_days(chat: Chat) -> int:
    match await chat.ask("departs", Choice("today", "tomorrow", "later")):
        case "tomorrow":
            return 1
        case "later":
            return await chat.ask("days", Whole(2, MOST_DAYS_AHEAD))
    return 0


async def ask_destination(chat: Chat, is_flight_told: bool) -> tuple[str | None, bool]:
    """The country, and whether the flight is known: who tells of that instead is not asked for it again."""
    place = await chat.ask("destination", Country(optional=True))
    country = await read_country(chat, place)
    if country is None and isinstance(place, str) and tells_flight(place):
        chat.say("flight_noted")
        return None, True
    return country, is_flight_told


def tells_flight(words: str) -> bool:
    return hour_in(words) is not None or any(character.isdigit() for character in words)


@flow("check_in_ask", expires_after=timedelta(days=2))
async def check_in_ask(chat: Chat) -> None:
    """One question, one tap; any answer is a sign of life, and one of them is a call for help."""
    arranged = await chat.do("arranged", ReadCheckIn())
    wording = arranged.get("wording", "")
    known = wording if wording in (*WORDINGS, JOURNEY) else WORDINGS[-1]
    if await chat.ask(f"how_{known}", Choice("fine", "busy", "come_by", unheard="come_by")) == "come_by":
        await chat.do("ticket", OpenTicket("CHECK_IN", "high"))
        chat.say("seen")
        await chat.ask("what_happened", Text(optional=True))
    else:
        chat.say("thanks")
