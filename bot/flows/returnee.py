"""Returnees: what may help back home, and how it goes after one, six and twelve months."""

from datetime import timedelta

from bot.domain.appointments import Appoint, CallOff
from bot.domain.catalogue.programmes import RETURNEE_TOPICS, FindProgrammes
from bot.domain.commands import ABUSED, OpenRequest, OpenTicket, RaiseTicket, StartFlow
from bot.domain.details import AddDetails
from bot.domain.heard import HEARD, load_heard
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Text, YesNo
from bot.engine.flow import flow
from bot.flows.blocks import tell_numbers

# After how many days somebody is asked how it goes: one, six and twelve months.
FOLLOW_UPS = (30, 182, 365)


@flow("returnee", expires_after=timedelta(days=14))
async def returnee(chat: Chat) -> None:
    """Show what is known about the wish, leave it with the office of the region, agree on being asked again."""
    heard = load_heard(chat.given(HEARD))
    topic = heard.kind or await chat.ask("wish", Choice(*RETURNEE_TOPICS))
    if told := ", ".join(filter(None, (heard.home, heard.sum))):
        chat.say("told", what=told)
    if topic == "health":
        await comfort(chat)
    else:
        for known in await chat.do("known", FindProgrammes(topic)):
            chat.say("programme", id=known["id"], en=known["en"], as_of=known["as_of"])
    if not await chat.ask("contact_me", YesNo()):
        chat.say("any_time")
        return
    if not heard.home:
        await chat.ask("home_regency", Text(max_chars=120, private=True, optional=True))
    if topic != "health":
        await chat.ask("experience", Text(max_chars=500, private=True, optional=True))
    await chat.do("request", OpenRequest("RETURNEE", country="ID"))
    await chat.do("told", AddDetails({"wish.returnee": topic, "wish.sum": heard.sum, "wish.home": heard.home}))
    if await chat.ask("ask_me_later", YesNo()):
        for index, days in enumerate(FOLLOW_UPS):
            due_at = (chat.now + timedelta(days=days)).isoformat()
            await chat.do(f"later.{index}", Appoint("ask", due_at, f"follow_up.{index}", {"flow": "follow_up"}))
        chat.say("we_ask")
    chat.say("noted")


async def comfort(chat: Chat) -> None:
    """Who came home ill or hurt hears first that it can get better, who helps with that, and whom to talk to."""
    chat.say("comfort")
    await tell_numbers(chat, "ID", kind=ABUSED)
    if await chat.ask("ill_now", YesNo()):
        await chat.do("request_now", OpenRequest("RETURNEE", country="ID"))
        await chat.do("raise", RaiseTicket("high", "SICK"))
        chat.say("see_a_doctor")


@flow("follow_up", expires_after=timedelta(days=14))
async def follow_up(chat: Chat) -> None:
    """Ask how it goes at home; an offer to leave again is looked at before it is taken."""
    match await chat.ask("how", Choice("well", "hard", "offer", "stop", unheard="hard")):
        case "hard":
            await chat.ask("what_is_hard", Text(max_chars=1_000, private=True, optional=True))
            await chat.do("request", OpenRequest("FOLLOW_UP", country="ID"))
            chat.say("noted")
        case "offer":
            await look_at_offer(chat)
        case "stop":
            for index in range(len(FOLLOW_UPS)):
                await chat.do(f"off.{index}", CallOff("ask", f"follow_up.{index}"))
            chat.say("stopped")
        case "well":
            chat.say("glad")


async def look_at_offer(chat: Chat) -> None:
    """Whoever is being taken away right now needs an officer first, and the check of the offer afterwards."""
    if await chat.ask("leaving_soon", Choice("collected", "soon", "not_sure", optional=True)) == "collected":
        await chat.do("ticket", OpenTicket("JOB_FRAUD", "high"))
        await chat.do("raise", RaiseTicket("critical"))
        chat.say("do_not_go")
        return
    await chat.do("request", OpenRequest("FOLLOW_UP", country="ID"))
    chat.say("check_first")
    await chat.do("next", StartFlow("recruiter_check"))
