"""Pieces of conversation that more than one flow leads through."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.domain.answers import ContactWish, contact_wish
from bot.domain.commands import CheckPin, FindNumbers, RaiseTicket, SetCountry, SetLanguage, SetSafeContact
from bot.domain.heard import Heard
from bot.domain.missing import PlaceSearch
from bot.domain.registration import FindCountry
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Country, FileAnswer, Pin, Place, PlaceAnswer, Text, Whole

LANGUAGES = ("id", "en", "jv", "su", "ms", "mad")
MOST_CHILDREN = 20
PLACE_CHARS = 120
PIN_TRIES = 3
MOST_REPEATED = 3
Numbers = Sequence[Mapping[str, str]]


def since_answer(chat: Chat, key: str) -> str:
    """Name an effect after the moment of the answer before it, so that a corrected answer has its effect once more."""
    return f"{key}.{chat.now:%Y%m%d%H%M%S%f}"


async def has_shown_pin(chat: Chat, *, first: int = 0) -> bool:
    """Ask for the PIN; whoever does not have it at hand sees nothing. first: the number of the question."""
    for index in range(first, first + PIN_TRIES):
        pin = await chat.ask(f"pin.{index}", Pin(optional=True))
        if pin is None:
            break
        verdict = "wrong"
        if isinstance(pin, str):
            verdict = await chat.do(since_answer(chat, f"check.{index}"), CheckPin(pin))
        chat.say(f"pin-{verdict}")
        if verdict != "wrong":
            return verdict == "right"
    chat.say("without_pin")
    return False


async def ask_language(chat: Chat, key: str = "language") -> None:
    language = await chat.ask(key, Choice(*LANGUAGES))
    await chat.do(since_answer(chat, "set_language"), SetLanguage(language))


async def ask_where(chat: Chat, *, remind_after: timedelta | None = None) -> str | None:
    """Ask where the person is and route the ticket there; gives the country code, `None` when it stays unclear."""
    return await find_country(chat, await chat.ask("where_now", Place(optional=True), remind_after=remind_after))


async def find_country(chat: Chat, place: PlaceAnswer | FileAnswer | None) -> str | None:
    """Understand a place; where that fails, ask for the country."""
    if place is None:
        return None
    if isinstance(place, PlaceAnswer):
        understood = SetCountry(place.text or "", place.latitude, place.longitude)
        country = await chat.do("set_place", understood)
        if country is not None:
            return country
    answer = await chat.ask("country", Country(optional=True))
    if answer is None or isinstance(answer, FileAnswer):
        return None
    if isinstance(answer, str):
        return await chat.do("set_country", SetCountry(answer))
    return await chat.do("set_country", SetCountry(answer.text or "", answer.latitude, answer.longitude))


async def take_told_place(chat: Chat, heard: Heard) -> str | None:
    """Take the place somebody told before the first question, and say it back; gives the country."""
    chat.say("told_place", place=heard.here)
    return await chat.do("set_told", SetCountry(heard.here))


async def ask_where_exactly(chat: Chat, heard: Heard, *codes: str) -> PlaceAnswer | FileAnswer | str | None:
    """Ask for the very place only where what they told before was no more than a country."""
    if heard.exact and not codes:
        return None
    return await chat.ask("where_there", Place(optional=True, choices=codes))


async def country_told(chat: Chat, country: str | None, place: PlaceAnswer | FileAnswer | str | None) -> str | None:
    """The country that was told before; of the place that was asked for after it, where that names one."""
    if isinstance(place, PlaceAnswer):
        return await chat.do("set_there", SetCountry(place.text or "", place.latitude, place.longitude)) or country
    return country


async def find_their_country(chat: Chat, place: PlaceAnswer | FileAnswer | None, told: str | None) -> str | None:
    """Route the report to where somebody else is; the country is asked for only while nobody has named it."""
    country = told
    if isinstance(place, PlaceAnswer):
        country = await chat.do("place", PlaceSearch(place.text or "", place.latitude, place.longitude)) or told
    if place is None or country is not None:
        return country
    words = await chat.ask("country", Text(max_chars=PLACE_CHARS, optional=True))
    return await chat.do("country_found", PlaceSearch(words)) if isinstance(words, str) else None


async def read_country(chat: Chat, place: object) -> str | None:
    """The country somebody means by an answer, without taking it for where they are."""
    if isinstance(place, PlaceAnswer):
        return await chat.do("find_country", FindCountry(place.text or "", place.latitude, place.longitude))
    return await chat.do("find_country", FindCountry(place)) if isinstance(place, str) else None


async def ask_still_there(chat: Chat, known: Mapping[str, str], *codes: str) -> str | None:
    """Ask whether somebody is still where they were; gives one of the codes, or the country they are in now."""
    chat.say("last_known", place=known["place"])
    place = await chat.ask("still_there", Place(optional=True, choices=("yes", "no", *codes)))
    if place == "no":
        return await ask_where(chat)
    if isinstance(place, PlaceAnswer):
        moved = await chat.do("set_place", SetCountry(place.text or "", place.latitude, place.longitude))
        return moved or known["country"]
    return place if isinstance(place, str) and place in codes else known["country"]


async def tell_numbers(chat: Chat, country: str | None, kind: str = "danger") -> Numbers:
    """Say whom to call, each number with the date of its source; at most once per country and kind in a run."""
    numbers = await chat.do(f"numbers.{kind}.{country or 'unknown'}", FindNumbers(country, kind))
    if numbers:
        chat.say("numbers_to_call")
    say_numbers(chat, numbers)
    return numbers


def say_numbers(chat: Chat, numbers: Numbers) -> None:
    """Say numbers, each with the date of its source; whoever is told to call has them in the same message."""
    for number in numbers:
        chat.say("emergency-line", name=number["name"], number=number["number"], date=number["as_of"])


def known_place(numbers: Numbers) -> Mapping[str, str] | None:
    """The country these numbers are for because it was known before: its `country` and its name, `place`."""
    return numbers[0] if numbers and "country" in numbers[0] else None


async def raise_danger(chat: Chat) -> None:
    await chat.do("raise_danger", RaiseTicket("critical", "DANGER_NOW"))
    chat.say("call_now")


async def ask_children(chat: Chat) -> None:
    """Ask how many children are there, when somebody said that there are some."""
    await chat.do("raise_children", RaiseTicket("high", "PREGNANT_CHILD"))
    await chat.ask("children", Whole(1, MOST_CHILDREN, optional=True))


async def ask_safe_contact(chat: Chat, key: str) -> None:
    """Ask how and when the person may be reached without danger; a voice note is left to the officer's ear.

    Whoever holds the phone may ask to be reached otherwise: what was agreed before changes only with the PIN.
    """
    contact = await chat.ask(key, Text(private=True, optional=True))
    if not isinstance(contact, str):
        return
    wish = contact_wish(contact)
    if wish is ContactWish.UNKNOWN:
        return
    if wish is ContactWish.AGREED:
        more = await chat.ask("contact_how", Text(private=True, optional=True))
        if isinstance(more, str) and contact_wish(more) is not ContactWish.UNKNOWN:
            contact, wish = more, contact_wish(more)
    await keep_contact(chat, contact, wish)
    if wish in (ContactWish.REFUSED, ContactWish.NO_CALLS):
        chat.say(f"contact-{wish}")


async def keep_contact(chat: Chat, contact: str, wish: ContactWish | None) -> None:
    meant = wish or ""
    verdict = await chat.do("set_contact", SetSafeContact(contact, wish=meant))
    for index in range(PIN_TRIES):
        if verdict not in ("needs_pin", "wrong"):
            break
        pin = await chat.ask(f"contact_pin.{index}", Pin(optional=True))
        if not isinstance(pin, str):
            break
        verdict = await chat.do(since_answer(chat, f"set_contact.{index}"), SetSafeContact(contact, pin, meant))
    if verdict not in ("set", None):
        chat.say("contact_stays")
