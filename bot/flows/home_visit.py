"""Home visits for sick or dependent returnees in Jakarta: what that team really does, and who it may visit."""

from bot.domain.commands import OpenRequest, RaiseTicket
from bot.domain.details import AddDetails, FindAgency
from bot.engine.chat import Chat
from bot.engine.fields import Place, YesNoUnknown
from bot.flows.blocks import tell_numbers

TEAM = "PASUKAN_PUTIH"
ASKED = ("lives_in_jakarta", "is_adult", "needs_help", "has_carer")


async def ask_home_visit(chat: Chat, *, is_about_another: bool = False) -> None:
    """Ask what the team looks at; whoever judges are its health workers, so nothing is promised."""
    await chat.do("request", OpenRequest("RETURNEE", "other" if is_about_another else "self", country="ID"))
    if is_about_another:
        chat.say("visit_for_family")
    if await chat.ask("in_danger", YesNoUnknown()) == "yes":
        await chat.do("raise", RaiseTicket("critical", "SICK"))
        await tell_numbers(chat, "ID")
    team = await chat.do("team", FindAgency(TEAM))
    if team:
        chat.say("team", name=team["agency"], as_of=team["as_of"])
    answers = [await chat.ask(question, YesNoUnknown()) for question in ASKED]
    lives_there = answers[0]
    await chat.ask("address", Place(optional=True))
    fits = "no" if "no" in answers else "yes" if answers == ["yes"] * len(ASKED) else "?"
    home = "DKI Jakarta" if lives_there == "yes" else ""
    await chat.do("details", AddDetails({"wish.home_visit": fits}, home))
    if lives_there == "no":
        chat.say("only_jakarta")
    elif fits == "no":
        chat.say("may_not_fit")
    chat.say("what_next")
