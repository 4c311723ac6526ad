"""Home visits for sick or dependent returnees in Jakarta: what that team really does, and who it may visit."""

from bot.domain.answers import is_asking
from bot.domain.catalogue.conditions import age_in
from bot.domain.commands import AT_HOME, OpenRequest, RaiseTicket
from bot.domain.details import AddDetails, FindAgency
from bot.domain.homes import find_home
from bot.domain.own_words.home_visits import is_an_address, is_in_jakarta, tells_illness
from bot.engine.chat import Chat
from bot.engine.fields import Place, YesNoUnknown
from bot.engine.told_choice import ToldChoice
from bot.flows.blocks import tell_numbers

TEAM = "PASUKAN_PUTIH"
ANSWERS = ("yes", "no", "unknown")
ADULT = 18


async def ask_home_visit(chat: Chat, *, is_about_another: bool = False) -> None:
    """Ask what the team looks at; whoever judges are its health workers, so nothing is promised."""
    await chat.do("request", OpenRequest("RETURNEE", "other" if is_about_another else "self", country="ID"))
    if is_about_another:
        chat.say("visit_for_family")
    danger = await chat.ask("in_danger", ToldChoice(*ANSWERS, told=tells_illness, unheard="unknown"))
    if danger == "yes":
        await chat.do("raise", RaiseTicket("critical", "SICK"))
    if danger != "no":
        chat.say("to_hospital")
        await tell_numbers(chat, "ID", kind=AT_HOME)
    team = await chat.do("team", FindAgency(TEAM))
    if team:
        chat.say("team", name=team["agency"], as_of=team["as_of"])
    told = await chat.ask("lives_in_jakarta", ToldChoice(*ANSWERS, told=tells_home, unheard="unknown"))
    lives_there = told if told in ANSWERS else lives_in_jakarta(told)
    age = await chat.ask("is_adult", ToldChoice(*ANSWERS, told=tells_age, unheard="unknown"))
    is_adult = age if age in ANSWERS else "yes" if int(age_in(age) or 0) >= ADULT else "no"
    others = [await chat.ask(question, YesNoUnknown()) for question in ("needs_help", "has_carer")]
    answers = [lives_there, is_adult, *others]
    if not (told not in ANSWERS and is_an_address(told)):
        await chat.ask("address", Place(optional=True))
    if lives_there != "no":
        answers.append(await chat.ask("jakarta_card", YesNoUnknown()))
    fits = "no" if "no" in answers else "yes" if set(answers) == {"yes"} else "?"
    home = "DKI Jakarta" if lives_there == "yes" else ""
    await chat.do("details", AddDetails({"wish.home_visit": fits}, home))
    if lives_there == "no":
        chat.say("only_jakarta")
    elif fits == "no":
        chat.say("may_not_fit")
    chat.say("visit_next")


def tells_home(words: str) -> bool:
    """Whether words say where somebody lives, and do not only say yes or no."""
    return (lives_in_jakarta(words) != "unknown" or is_an_address(words)) and not is_asking(words)


def lives_in_jakarta(words: str) -> str:
    """`yes`, or `no` for another regency or province of Indonesia; `unknown` where words name none."""
    if is_in_jakarta(words):
        return "yes"
    return "no" if find_home(words).province is not None else "unknown"


def tells_age(words: str) -> bool:
    return age_in(words) != ""
