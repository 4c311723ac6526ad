"""Check-ins: being asked how one is, in innocent words, and being missed when one stays silent."""

from datetime import timedelta

from bot.domain.check_ins import (
    HOURS,
    JOURNEY,
    RHYTHMS,
    WORDINGS,
    ArrangeCheckIn,
    ArrangeJourney,
    PauseCheckIn,
    ReadCheckIn,
)
from bot.domain.commands import CheckPin, NeedsPin, OpenRequest, OpenTicket
from bot.engine.chat import Chat
from bot.engine.contact_field import Contact, ContactAnswer
from bot.engine.fields import Choice, Country, Phone, Pin, Text, Whole
from bot.engine.flow import flow
from bot.flows.blocks import PIN_TRIES, read_country, since_answer, tell_numbers

MOST_DAYS_AHEAD = 60


@flow("check_in", expires_after=timedelta(days=3))
async def check_in(chat: Chat) -> None:
    """Arrange, change or end the question; everything about it is innocent to whoever reads along."""
    is_doubtful = False
    arranged = await chat.do("arranged", ReadCheckIn())
    if arranged:
        wish = await chat.ask("already", Choice("change", "pause", "keep"))
        if wish == "keep":
            chat.say("kept")
            return
        # A run of a version that asked for no PIN may stand further on: it is not led back, officers look at it.
        is_doubtful = not ("asks_pin" in arranged and await proves_it(chat))
        if wish == "pause":
            await chat.do("pause", PauseCheckIn(is_doubtful))
            chat.say("paused")
            return
    chat.say("what_it_is")
    rhythm = await chat.ask("rhythm", Choice(*RHYTHMS))
    hour = await chat.ask("hour", Choice(*HOURS))
    wording = await chat.ask("wording", Choice(*WORDINGS))
    kin = await ask_contact(chat, "trusted", "trusted_phone")
    await chat.do("request", OpenRequest("CHECK_IN"))
    date = await chat.do("arrange", ArrangeCheckIn(rhythm, hour, wording, kin, is_doubtful))
    chat.say("arranged", date=date)
    chat.say(f"secret_{wording}")


async def ask_contact(chat: Chat, key: str, phone_key: str) -> str:
    """Whom officers call when nobody answers, with a number that can be called; a name alone is asked about once."""
    told = await chat.ask(key, Contact(optional=True))
    if not isinstance(told, ContactAnswer):
        return ""
    phone = told.phone
    if phone is None:
        more = await chat.ask(phone_key, Phone(optional=True, is_own=False))
        phone = more if isinstance(more, str) else None
    return ", ".join(filter(None, (told.name, phone)))


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
    """Accompany somebody on the day they depart."""
    chat.say("what_it_is")
    days = 0
    match await chat.ask("departs", Choice("today", "tomorrow", "later")):
        case "tomorrow":
            days = 1
        case "later":
            days = await chat.ask("days", Whole(2, MOST_DAYS_AHEAD))
    # Where they are going is not yet where they are: an SOS before the departure belongs here.
    country = await read_country(chat, await chat.ask("destination", Country(optional=True)))
    pick_up = await ask_contact(chat, "pick_up", "pick_up_phone")
    await chat.do("request", OpenRequest("CHECK_IN", country=country))
    await chat.do("arrange", ArrangeJourney(days, pick_up))
    chat.say("arranged")
    await tell_numbers(chat, None, kind="help")


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
