"""Check-ins: being asked how one is, in innocent words, and being missed when one stays silent."""

from dataclasses import dataclass
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
from bot.domain.own_words.check_ins import (
    begins_anew,
    calls_for,
    ends_plan,
    hour_told,
    rest_days,
    rests_check_in,
    rhythm_in,
    trusted_in,
)
from bot.domain.own_words.clock import hour_in, is_half_open, part_of_day_in
from bot.domain.own_words.departures import is_flight, shown_day
from bot.domain.rights import KnownCountry
from bot.engine.chat import Chat
from bot.engine.contact_field import Contact, ContactAnswer, contact_in, names_contact
from bot.engine.fields import Choice, Country, Phone, Pin, Text, Whole, read_phone
from bot.engine.flow import flow
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import PIN_TRIES, read_country, since_answer, tell_numbers

MOST_DAYS_AHEAD = 60
HOUR_TRIES = 3
PIECES = 6  # told instead of an answer to one question
PART_OF_DAY = {"morning": "pagi", "noon": "siang", "evening": "malam"}
FEWEST_DIGITS = 7
DAYS_TOLD = {"today": 0, "tomorrow": 1}


@dataclass
class Plan:
    """What was told of a check-in so far, in whatever order. contact: whom to call. rests: days before it begins."""

    rhythm: str = ""
    hour: str = ""
    contact: ContactAnswer | None = None
    rests: int = 0
    is_ended: bool = False
    half_hour: int = 0  # of the morning or of the evening


def take(chat: Chat, plan: Plan, words: str) -> None:
    """Take what words tell of it; what they do not speak of stays."""
    plan.rhythm = rhythm_in(words) or plan.rhythm
    at = hour_told(words)
    hour = hour_in(at)
    if hour is not None and is_half_open(at):
        plan.half_hour = hour % 12
    elif hour is not None:
        plan.hour = str(hour)
    if names_contact(words) or calls_for(words):
        told = contact_in(words)
        plan.contact = ContactAnswer(trusted_in(told.name) if told.name else None, told.phone)
    if ends_plan(words):
        plan.rests = rest_days(words, chat.now.date())
        plan.is_ended = not plan.rests
    elif begins_anew(words):
        plan.rests = 0


def tells_of_plan(words: str) -> bool:
    """Whether words say anything of a check-in that is being set up."""
    is_contact = names_contact(words) or calls_for(words)
    return is_contact or bool(rhythm_in(words) or hour_told(words)) or ends_plan(words) or begins_anew(words)


@flow("check_in", expires_after=timedelta(days=3))
async def check_in(chat: Chat) -> None:
    """Arrange, change or end the question; everything about it is innocent to whoever reads along."""
    is_doubtful = False
    plan, wording, is_mended = Plan(), "", False
    arranged = await chat.do("arranged", ReadCheckIn())
    heard = load_heard(chat.given(HEARD))
    told = heard.kind  # words that want it to rest or to go on, said before
    if told and not (arranged or begins_anew(told)):
        chat.say("none_here")
        return
    if arranged:
        wish = told or await chat.ask(
            "already", ToldChoice("change", "pause", "keep", told=tells_of_plan, is_asked=False)
        )
        if wish == "keep":
            chat.say("kept")
            return
        if begins_anew(wish):
            date_again = await chat.do("go_on", RestCheckIn(1))
            chat.say("goes_on", date=date_again)
            return
        # A run of a version that asked for no PIN may stand further on: it is not led back, officers look at it.
        is_doubtful = not ("asks_pin" in arranged and await proves_it(chat))
        if wish == "pause" or rests_check_in(wish):
            await rest(chat, wish, is_doubtful=is_doubtful)
            return
        if wish != "change":  # what is to be another is said: the rest stays as it was
            plan, wording, is_mended = Plan(arranged["rhythm"], arranged["hour"]), arranged["wording"], True
            take(chat, plan, wish)
    chat.say("what_it_is")
    for words in heard.want.splitlines():
        hear(chat, plan, words)
    rhythm = await choose(chat, "rhythm", tuple(RHYTHMS), plan)
    hour = await ask_hour(chat, plan)
    wording = wording or await choose(chat, "wording", WORDINGS, plan)
    kin = "" if is_mended and plan.contact is None else await ask_trusted(chat, plan)  # the one known before stays
    if plan.is_ended:
        if arranged:
            await rest(chat, "", is_doubtful=is_doubtful)
        else:
            chat.say("not_begun")
        return
    if await chat.do("known", KnownCountry()) is None:
        place = await chat.ask("country", Country(optional=True))
        if isinstance(place, str):
            await chat.do("here", SetCountry(place))
    await chat.do("request", OpenRequest("CHECK_IN"))
    rhythm, hour = plan.rhythm or rhythm, plan.hour or hour  # told anew further on
    date = await chat.do("arrange", ArrangeCheckIn(rhythm, hour, wording, kin, is_doubtful, plan.rests))
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


async def choose(chat: Chat, key: str, codes: tuple[str, ...], plan: Plan) -> str:
    """One of a list; whatever else of it is told instead is heard, and it is asked again what was asked."""
    for index in range(PIECES):
        if plan.is_ended or (key == "rhythm" and plan.rhythm):
            return plan.rhythm or codes[0]
        field = ToldChoice(*codes, told=tells_of_plan, is_asked=False)
        said = await chat.ask(f"{key}.{index}" if index else key, field)
        if said in codes:
            return said
        hear(chat, plan, said, asked=key)
    return await chat.ask(f"{key}.{PIECES}", Choice(*codes))


def hear(chat: Chat, plan: Plan, words: str, *, asked: str = "") -> None:
    """Take what was told beside an answer, and say what was understood."""
    contact, hour, rests = plan.contact, plan.hour, plan.rests
    take(chat, plan, words)
    if asked != "rhythm" and rhythm_in(words):
        chat.say("rhythm_noted", rhythm=plan.rhythm)
    if plan.hour != hour:
        chat.say("hour_noted", hour=f"{int(plan.hour):02}.00")
    if plan.contact is not None and plan.contact != contact:
        chat.say("contact_noted", contact=contact_line(plan.contact.name, plan.contact.phone))
    if plan.rests != rests:
        chat.say("rests_first" if plan.rests else "rests_no_more", days=plan.rests)


async def ask_trusted(chat: Chat, plan: Plan) -> str:
    """Whom to call, told before or asked now; what else is told there is heard."""
    for index in range(PIECES):
        if plan.is_ended:
            return ""
        if plan.contact is not None:
            return await with_number(chat, plan.contact, "trusted_phone", "ID")
        told = await chat.ask(f"trusted.{index}" if index else "trusted", Contact(optional=True))
        if not isinstance(told, ContactAnswer):
            return ""
        name = told.name or ""
        if told.phone is not None or not tells_of_plan(name) or calls_for(name):
            known = ContactAnswer(trusted_in(name) if name else None, told.phone)
            return await with_number(chat, known, "trusted_phone", "ID")
        hear(chat, plan, name, asked="trusted")
    return ""


def contact_line(name: str | None, phone: str | None) -> str:
    return ", ".join(filter(None, (name, phone)))


async def ask_hour(chat: Chat, plan: Plan) -> str:
    """Any hour somebody names; one of three for who names none."""
    for index in range(HOUR_TRIES):
        if plan.is_ended or plan.hour:
            break
        open_hour, plan.half_hour = plan.half_hour, 0
        if open_hour:
            chat.say("which_half", hour=open_hour)
        told = await chat.ask(f"hour.{index}" if index else "hour", ToldChoice(*HOURS, told=tells_of_plan))
        part = part_of_day_in(told) or told
        if part in HOURS and not open_hour:
            return part
        if part in HOURS:
            told = f"{open_hour} {PART_OF_DAY[part]}"
        hear(chat, plan, told, asked="hour")
        if not (plan.hour or plan.half_hour or tells_of_plan(told)):
            chat.say("any_hour")
    return plan.hour or next(iter(HOURS))


async def ask_pick_up(chat: Chat, country: str | None, *, is_flight_told: bool) -> tuple[str, bool]:
    """Who meets them, with a number that can be called; who tells the flight instead is asked once more."""
    told = await chat.ask("pick_up", Contact(optional=True))
    if isinstance(told, ContactAnswer) and told.phone is None and is_flight(str(told.name)):
        chat.say("flight_noted")
        told, is_flight_told = await chat.ask("pick_up.1", Contact(optional=True)), True
    if not isinstance(told, ContactAnswer):
        return "", is_flight_told
    if lacks_phone(told):
        phone = await chat.ask("pick_up_phone", Phone(optional=True, is_own=False, told=is_flight))
        if isinstance(phone, str) and is_flight(phone):
            chat.say("flight_noted")
            phone, is_flight_told = await chat.ask("pick_up_phone.1", Phone(optional=True, is_own=False)), True
        told = ContactAnswer(told.name, phone)
    return told_line(told, country), is_flight_told


async def with_number(chat: Chat, told: ContactAnswer, phone_key: str, region: str) -> str:
    """Somebody in one line; a name alone is asked about once."""
    if lacks_phone(told):
        told = ContactAnswer(told.name, await chat.ask(phone_key, Phone(optional=True, is_own=False)))
    return told_line(told, region)


def lacks_phone(told: ContactAnswer) -> bool:
    """Whether there is a name alone, and nothing that was meant for a number."""
    name = str(told.name)
    return told.phone is None and not has_digits(name) and not lacks_number(name)


def told_line(told: ContactAnswer, region: str | None) -> str:
    """Somebody in one line; digits that are no number anybody could read stand as they were written."""
    name = str(told.name)
    phone = read_phone(name, str(region)) if told.phone is None and has_digits(name) else told.phone
    return contact_line(told.name, phone)


def has_digits(name: str) -> bool:
    return sum(each.isdigit() for each in name) >= FEWEST_DIGITS


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
        wish = heard.asks
        if not wish:
            chat.say("ahead", moment=heard.arranged)
            wish = await chat.ask("already", Choice("change", "call_off", "keep"))
        if wish == "call_off":
            await chat.do("call_off", CallOffJourney())
        if wish != "change":
            chat.say("called_off" if wish == "call_off" else "kept")
            return
    is_moved = bool(heard.arranged and heard.asks)
    if not is_moved:
        chat.say("what_it_is")
    told = (heard.place, f"± {int(heard.hour):02}.00" if heard.hour.isdigit() else heard.hour)
    if heard.kind or any(told):
        chat.say("told", day=shown_day(heard.kind), rest="".join(f", {each}" for each in told if each))
    days = int(heard.kind) if heard.kind.isdigit() else DAYS_TOLD.get(heard.kind)
    if days is None:
        days = await ask_days(chat)
    if is_moved:  # where to and who meets them stays
        await chat.do("request", OpenRequest("CHECK_IN"))
        moved_to = await chat.do("arrange", ArrangeJourney(days))
        chat.say("asked_at", moments=moved_to)
        return
    # Where they are going is not yet where they are: an SOS before the departure belongs here.
    country, is_flight_told = heard.country or None, bool(heard.hour)
    if country is None:
        country, is_flight_told = await ask_destination(chat, is_flight_told)
    pick_up, is_flight_told = await ask_pick_up(chat, country, is_flight_told=is_flight_told)
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
