"""Assistance: trouble at work or with papers, each kind with the few questions an officer needs."""

from datetime import timedelta

from bot.domain.commands import OpenTicket, RaiseTicket
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, Text, When, Whole, YesNoUnknown
from bot.engine.flow import flow
from bot.flows.blocks import ask_safe_contact, ask_where, raise_danger, tell_numbers

REMIND_AFTER = timedelta(hours=3)
LONGEST_UNPAID_MONTHS = 60

# Each kind's row of `complaint_categories.csv` and the urgency its ticket begins with.
KINDS = {
    "wages": ("UNPAID", "normal"),
    "passport": ("PASSPORT_HELD", "high"),
    "violence": ("VIOLENCE", "critical"),
    "illness": ("SICK", "high"),
    "detention": ("DETAINED", "high"),
    "contract": ("CONTRACT", "normal"),
    "employer_gone": ("OTHER", "normal"),
    "other": ("OTHER", "normal"),
}


@flow("assistance", expires_after=timedelta(days=30))
async def assistance(chat: Chat) -> None:
    """Learn the kind of trouble, open the ticket, then ask what that kind needs."""
    kind = await chat.ask("kind", Choice(*KINDS, unheard="other"))
    category, urgency = KINDS[kind]
    await chat.do("ticket", OpenTicket(category, urgency))
    # The ticket is opened once; a kind corrected with "back" is added to it.
    await chat.do(f"kind.{kind}", RaiseTicket(urgency, category))
    chat.say("report_stands")
    if kind == "violence":
        await tell_numbers(chat, None)

    country = await ask_where(chat, remind_after=REMIND_AFTER)
    await ask_about(chat, kind, country)

    await chat.ask("what_happened", Evidence(optional=True))
    await ask_safe_contact(chat, "reach_safely")
    if country is not None and kind != "violence":
        await tell_numbers(chat, country, kind="help")
    chat.say("what_next")


async def ask_about(chat: Chat, kind: str, country: str | None) -> None:
    match kind:
        case "wages":
            await ask_about_wages(chat.part("wages"))
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
        case "employer_gone":
            await chat.part("employer_gone").ask("since", When(optional=True))


async def ask_about_wages(chat: Chat) -> None:
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


async def ask_about_contract(chat: Chat) -> None:
    await chat.ask(
        "difference", Choice("job", "pay", "hours", "employer", "place", "none_signed", "other", optional=True)
    )
