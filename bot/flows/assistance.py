"""Assistance: trouble at work or with papers, each kind with the few questions an officer needs."""

from datetime import timedelta

from bot.domain.commands import OpenTicket, RaiseTicket
from bot.domain.heard import HEARD, OTHER_TROUBLE, Heard, load_heard
from bot.domain.missing import PlaceSearch
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, FileAnswer, Place, PlaceAnswer, Text, When, Whole, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import (
    ask_safe_contact,
    ask_where_exactly,
    country_told,
    find_country,
    find_their_country,
    raise_danger,
    take_told_place,
    tell_numbers,
)

REMIND_AFTER = timedelta(hours=3)
LONGEST_UNPAID_MONTHS = 60
OTHER_KIND = "other_kind"

# Each kind's row of `complaint_categories.csv` and the urgency its ticket begins with.
KINDS = {
    "wages": ("UNPAID", "normal"),
    "passport": ("PASSPORT_HELD", "high"),
    "violence": ("VIOLENCE", "critical"),
    "illness": ("SICK", "high"),
    "detention": ("DETAINED", "high"),
    "contract": ("CONTRACT", "normal"),
    "dismissed": ("TERMINATED", "normal"),
    "employer_gone": ("OTHER", "normal"),
    OTHER_TROUBLE: ("OTHER", "normal"),
}


@flow("assistance", expires_after=timedelta(days=30))
async def assistance(chat: Chat) -> None:
    """Learn the kind of trouble, open the ticket, then ask what that kind needs."""
    heard = load_heard(chat.given(HEARD))
    kind = heard.kind or await chat.ask("kind", Choice(*KINDS, unheard="other"))
    is_known = heard.kind == OTHER_TROUBLE  # what it is about, the report says already
    await chat.do("ticket", OpenTicket(*KINDS[kind], about=heard.about))
    if not is_known:
        await note_kind(chat, kind)
    chat.say("report_stands")
    if heard.kind and not is_known:
        chat.say("heard", kind=kind)
        if heard.months:
            chat.say("heard_months", months=heard.months)
    if kind == "violence":
        await tell_numbers(chat, None)

    told = await chat.do("place_told", PlaceSearch(heard.place)) if heard.is_about_another and heard.place else None
    here = await take_told_place(chat, heard) if heard.here else None
    place = await ask_place(chat, heard, 0)
    if place == OTHER_KIND:
        kind = await chat.ask("kind", Choice(*(each for each in KINDS if each != heard.kind), unheard="other"))
        await note_kind(chat, kind)
        if kind == "violence":
            await tell_numbers(chat, None)
        place = await ask_place(chat, heard, 1)
    country = await understand_place(chat, heard, place, told or here)
    await ask_about(chat, kind, country, heard)

    await chat.ask("what_happened", Evidence(optional=True))
    await ask_safe_contact(chat, "reach_safely")
    if country is not None and kind != "violence":
        await tell_numbers(chat, country, kind="help")
    chat.say("what_next")


async def note_kind(chat: Chat, kind: str) -> None:
    """The ticket is opened once; a kind that is corrected is added to it."""
    category, urgency = KINDS[kind]
    await chat.do(f"kind.{kind}", RaiseTicket(urgency, category))


async def ask_place(chat: Chat, heard: Heard, index: int) -> PlaceAnswer | FileAnswer | str | None:
    """Where they are; beside it stands the tap that says that it is about something else, the first time."""
    if heard.here:
        if index:
            return None
        return await ask_where_exactly(chat, heard, *((OTHER_KIND,) if heard.kind else ()))
    key = "where_they_are" if heard.is_about_another else "where_now"
    beside = (OTHER_KIND,) if heard.kind and index == 0 else ()
    field = Place(optional=True, choices=beside, is_here=not heard.is_about_another)
    return await chat.ask(f"{key}.{index}" if index else key, field, remind_after=REMIND_AFTER)


async def understand_place(
    chat: Chat, heard: Heard, place: PlaceAnswer | FileAnswer | str | None, told: str | None
) -> str | None:
    """Route the report there; where another is says nothing of where the writer is."""
    if heard.here:
        return await country_told(chat, told, place)
    if isinstance(place, str):
        return told
    if heard.is_about_another:
        return await find_their_country(chat, place, told)
    return await find_country(chat, place)


async def ask_about(chat: Chat, kind: str, country: str | None, heard: Heard) -> None:
    match kind:
        case "wages":
            await ask_about_wages(chat.part("wages"), heard)
        case "passport":
            await ask_about_passport(chat.part("passport"))
        case "violence":
            await ask_about_violence(chat.part("violence"), country)
        case "illness":
            await ask_about_illness(chat.part("illness"))
        case "detention":
            await ask_about_detention(chat.part("detention"))
        case "contract":
            await ask_about_contract(chat.part("contract"))
        case "dismissed":
            await ask_about_dismissal(chat.part("dismissed"))
        case "employer_gone":
            await chat.part("employer_gone").ask("since", When(optional=True))


async def ask_about_wages(chat: Chat, heard: Heard) -> None:
    if not heard.months:
        await chat.ask("months_unpaid", Whole(0, LONGEST_UNPAID_MONTHS, in_months=True, optional=True))
    await chat.ask("monthly_pay", Text(max_chars=200, private=True, optional=True))
    await chat.ask("employer_name", Text(max_chars=200, private=True, optional=True))


async def ask_about_passport(chat: Chat) -> None:
    await chat.ask("holder", Choice("employer", "agent", "others", "unknown", optional=True))
    await chat.ask("since", When(optional=True))


async def ask_about_violence(chat: Chat, country: str | None) -> None:
    if country is not None:
        await tell_numbers(chat, country)
    if await chat.ask("in_danger", YesNoUnknown()) == "yes":
        await raise_danger(chat)
    if await chat.ask("hurt", YesNoUnknown()) == "yes":
        await chat.do("raise_hurt", RaiseTicket("critical", "SICK"))


async def ask_about_illness(chat: Chat) -> None:
    if await chat.ask("state", Choice("light", "serious", "life_threatening", optional=True)) == "life_threatening":
        await chat.do("raise_state", RaiseTicket("critical", "SICK"))
    if await chat.ask("hospital", Choice("no", "yes", "cannot_pay", optional=True)) == "cannot_pay":
        await chat.do("raise_hospital", RaiseTicket("critical", "SICK"))


async def ask_about_detention(chat: Chat) -> None:
    await chat.ask("where", Text(max_chars=500, private=True, optional=True))
    await chat.ask("since", When(optional=True))


async def ask_about_dismissal(chat: Chat) -> None:
    await chat.ask("since", When(optional=True))
    if await chat.ask("place_to_stay", YesNoUnknown(optional=True)) == "no":
        await chat.do("raise_stranded", RaiseTicket("high", "STRANDED"))


async def ask_about_contract(chat: Chat) -> None:
    await chat.ask(
        "difference", Choice("job", "pay", "hours", "employer", "place", "none_signed", "other", optional=True)
    )
