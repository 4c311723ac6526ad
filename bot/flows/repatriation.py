"""Emergency repatriation: what the mission must know first to bring somebody home."""

from datetime import timedelta

from bot.domain.commands import OpenTicket, RaiseTicket
from bot.domain.heard import ABOUT_ME, HEARD, Heard, load_heard
from bot.domain.missing import PlaceSearch
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Place, Text, When, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import (
    ask_children,
    ask_safe_contact,
    ask_where,
    ask_where_exactly,
    country_told,
    find_their_country,
    raise_danger,
    take_told_place,
    tell_numbers,
)
from bot.flows.for_another import NAME_CHARS, ask_company

REMIND_AFTER = timedelta(hours=3)

# What each answer says about the case: its least urgency and its row of `complaint_categories.csv`.
RAISED_BY_HEALTH = {"ill": ("high", "SICK"), "hurt": ("critical", "SICK"), "pregnant": ("high", "PREGNANT_CHILD")}
RAISED_BY_PASSPORT = {"held": ("high", "PASSPORT_HELD"), "lost": ("normal", "LOST_PASSPORT")}
REASONS = (
    "war_disaster",
    "abuse",
    "unpaid",
    "ill",
    "stranded",
    "contract_end",
    "deportation",
    "worker_died",
    "other",
)
RAISED_BY_REASON = {
    "war_disaster": ("critical", "EVACUATION"),
    "abuse": ("critical", "VIOLENCE"),
    "unpaid": ("normal", "UNPAID"),
    "ill": ("high", "SICK"),
    "deportation": ("normal", "DEPORT"),
    "worker_died": ("high", "DEATH"),
}


@flow("repatriation", expires_after=timedelta(days=30))
async def repatriation(chat: Chat) -> None:
    """Open the ticket, then ask from the most urgent to the least."""
    heard = load_heard(chat.given(HEARD))
    await chat.do("ticket", OpenTicket("WANT_HOME", "high", about=heard.about))
    chat.say("report_stands")
    if not (heard.is_about_another and await ask_about_another(chat.part("theirs"), heard)):
        await ask_about_oneself(chat, heard)
    await chat.ask("since", When(optional=True))
    await ask_reason(chat)
    await ask_safe_contact(chat, "reach_safely")
    chat.say("what_next")


async def ask_about_oneself(chat: Chat, heard: Heard) -> None:
    if heard.here:
        told = await take_told_place(chat, heard)
        country = await country_told(chat, told, await ask_where_exactly(chat, heard))
    else:
        country = await ask_where(chat, remind_after=REMIND_AFTER)

    danger = await chat.ask("in_danger", YesNoUnknown())
    if danger == "yes":
        await raise_danger(chat)
        await tell_numbers(chat, country)

    await ask_health_and_papers(chat, danger)
    if await chat.ask("who_with", Choice("alone", "children", "family", "others", optional=True)) == "children":
        await ask_children(chat)


async def ask_about_another(chat: Chat, heard: Heard) -> bool:
    """The same about whom somebody wants to bring home; False when it is about the writer after all."""
    if heard.in_short:
        chat.say("heard", what=heard.in_short)
    told = await chat.do("place_told", PlaceSearch(heard.place)) if heard.place else None
    where = Place(optional=True, choices=(ABOUT_ME,), is_here=False)
    place = await chat.ask("where_now", where, remind_after=REMIND_AFTER)
    if isinstance(place, str):
        await chat.do("ticket_mine", OpenTicket("WANT_HOME", "high"))
        return False
    country = await find_their_country(chat, place, told)

    danger = await chat.ask("in_danger", YesNoUnknown())
    if danger == "yes":
        await chat.do("raise_danger", RaiseTicket("critical", "DANGER_NOW"))
        await tell_numbers(chat, country, kind="help")
    await ask_health_and_papers(chat, danger)
    if not heard.name:
        await chat.ask("name", Text(max_chars=NAME_CHARS, private=True, optional=True))
    await ask_company(chat)
    return True


async def ask_health_and_papers(chat: Chat, danger: str) -> None:
    health = await chat.ask("hurt_or_ill", Choice("none", "ill", "hurt", "pregnant", optional=True))
    await raise_for(chat, "health", health, RAISED_BY_HEALTH)

    # Nobody in danger is asked for papers.
    if danger == "no":
        passport = await chat.ask("passport", Choice("with_me", "held", "lost", "expired", "never", optional=True))
        await raise_for(chat, "passport", passport, RAISED_BY_PASSPORT)


async def ask_reason(chat: Chat) -> None:
    reason = await chat.ask("reason", Choice(*REASONS, optional=True))
    await raise_for(chat, "reason", reason, RAISED_BY_REASON)
    if reason == "worker_died":
        chat.say("sorry_for_loss")
    if reason == "other":
        await chat.ask("reason_in_words", Text(max_chars=4_096, private=True, optional=True))


async def raise_for(chat: Chat, subject: str, answer: str | None, raised: dict[str, tuple[str, str]]) -> None:
    """Lift the ticket as `answer` demands; the key names the answer, so that a corrected one lifts it too."""
    if answer is not None and answer in raised:
        urgency, category = raised[answer]
        await chat.do(f"raise_{subject}.{answer}", RaiseTicket(urgency, category))
