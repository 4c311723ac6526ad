"""For another: somebody tells that one of their own needs help, so what is asked is about that one."""

from datetime import timedelta

from bot.domain.commands import AT_HOME, AskForReview, OpenTicket, RaiseTicket, StartFlow
from bot.domain.heard import ABOUT_ME, DEATH, DESPAIR, DETENTION, HEARD, WITH_THEM, Heard, load_heard
from bot.domain.missing import PlaceSearch
from bot.engine.chat import Chat
from bot.engine.fields import Choice, Evidence, Place, Text, YesNoUnknown
from bot.engine.flow import flow
from bot.engine.open_choice import OpenChoice
from bot.flows.blocks import ask_children, ask_safe_contact, find_their_country, tell_numbers
from bot.flows.sos import FALSE_ALARM
from bot.flows.suicide import LONGEST_ANSWER, tell_lifeline

NAME_CHARS = 120
LINE_CHARS = 500
HOME = "ID"
STANDS = {DEATH: "loss_stands", DESPAIR: "hint_stands"}


@flow("for_another", expires_after=timedelta(days=30))
async def for_another(chat: Chat) -> None:
    """An officer is called first; then where they are, how they are, and how both can be reached."""
    await chat.do("ticket", OpenTicket(category=None, urgency="high", about="other"))
    heard = load_heard(chat.given(HEARD))
    country = await chat.do("place_told", PlaceSearch(heard.place)) if heard.place else None
    if heard.harmed:
        await call_for_help(chat, country)
    chat.say(STANDS.get(heard.kind, "report_stands"))
    if heard.in_short:
        chat.say("heard", what=heard.in_short)
    if heard.kind == DESPAIR:
        if not await ask_after_hint(chat, country, is_harmed=bool(heard.harmed)):
            return
    else:
        await tell_numbers(chat, country, kind=kind_of_help(heard))
        if country is not None:
            say_call_there(chat, heard)

    if heard.kind == DEATH:
        await ask_after_death(chat, country, heard)
    elif heard.kind != DESPAIR and not await ask_how_they_are(chat, country, heard):
        return
    if not heard.name:
        await chat.ask("name", Text(max_chars=NAME_CHARS, private=True, optional=True))
    if heard.kind == DESPAIR:
        await ask_to_reach(chat)
    elif heard.kind == DETENTION:
        await chat.ask("where_held", Text(max_chars=LINE_CHARS, private=True, optional=True))
    elif heard.kind != DEATH and heard.near != WITH_THEM:
        await ask_company(chat)
    await ask_safe_contact(chat, "reach_you")
    chat.say("what_next")


def kind_of_help(heard: Heard) -> str:
    """Whoever is beside them can call the police there; the family calls the mission, or who helps at home."""
    if heard.home:
        return AT_HOME
    return "danger" if heard.near else "help"


def say_call_there(chat: Chat, heard: Heard) -> None:
    """Who hears it next door can call at once, below the numbers of that place; who is abroad has others call."""
    if heard.country == HOME:
        chat.say("sick_at_home")
    if heard.near and heard.near != WITH_THEM and heard.anew and heard.kind == "":
        chat.say("call_there")


async def ask_after_death(chat: Chat, told: str | None, heard: Heard) -> None:
    """Nobody asks the bereaved whether there is danger: only where the body is, and which papers there are.

    Who was lost at sea, or lies on a ship, is in no town.
    """
    place = None
    if not heard.here:
        place = await chat.ask("where_rests", Place(optional=True, is_here=False))
    await find_their_country(chat, place, told)
    await chat.ask("what_happened", Evidence(optional=True))
    if heard.anew:
        await chat.ask("death_papers", Evidence(optional=True))


async def ask_how_they_are(chat: Chat, told: str | None, heard: Heard) -> bool:
    """Where they are and in what danger; False when it was no emergency after all."""
    place = await chat.ask("where_now", Place(optional=True, choices=(FALSE_ALARM,), is_here=False))
    if isinstance(place, str):
        # Taken back with one tap; the report stays, and an officer looks whether somebody made them do it (T2).
        await chat.do("taken_back", AskForReview("duress"))
        chat.say("false-alarm-taken-back")
        return False
    country = await find_their_country(chat, place, told)
    if country is not None and country != told:
        await tell_numbers(chat, country, kind=kind_of_help(heard))
        say_call_there(chat, heard)

    if await chat.ask("in_danger_now", YesNoUnknown()) == "yes":
        await chat.do("raise_danger", RaiseTicket("critical", "DANGER_NOW"))
    if await chat.ask("hurt", YesNoUnknown()) == "yes":
        await chat.do("raise_hurt", RaiseTicket("critical", "SICK"))
    await chat.ask("what_happened", Evidence(optional=True))
    return True


async def call_for_help(chat: Chat, told: str | None) -> None:
    """Who has hurt themselves needs an ambulance before anything is said or asked."""
    await chat.do("raise_hurt", RaiseTicket("critical", "SICK"))
    chat.say("call_for_help")
    await tell_numbers(chat, told)


async def ask_after_hint(chat: Chat, told: str | None, *, is_harmed: bool) -> bool:
    """Few, careful words about one who may not want to live any more; False when it is not about such a one."""
    await chat.do("raise_hint", RaiseTicket("critical", "SUICIDAL"))
    hurt: object = "yes" if is_harmed else await ask_if_hurt(chat, told)
    if hurt is None:
        return False

    place = await chat.ask("where_now", Place(optional=True, is_here=False))
    country = await find_their_country(chat, place, told)
    if country is not None and country != told:
        await tell_lifeline(chat, country)
        if hurt == "yes":
            await tell_numbers(chat, country)
    there = await chat.ask("somebody_there", OpenChoice("yes", "no", private=True, optional=True))
    chat.say("be_near" if there in ("no", None) else "stay_with")
    return True


async def ask_if_hurt(chat: Chat, told: str | None) -> object:
    """Whether they have hurt themselves, in any words; `None` when it is not about such a one."""
    if told is not None:
        await tell_lifeline(chat, told)
    answers = OpenChoice("yes", "no", ABOUT_ME, FALSE_ALARM, max_chars=LONGEST_ANSWER, private=True)
    hurt = await chat.ask("hurt_themselves", answers)
    if hurt == FALSE_ALARM:
        await chat.do("taken_back", AskForReview("duress"))
        chat.say("false-alarm-taken-back")
        return None
    if hurt == ABOUT_ME:
        await chat.do("ticket_mine", OpenTicket("SUICIDAL", "critical"))
        await chat.do("next", StartFlow("suicide"))
        return None
    if hurt == "yes":
        await call_for_help(chat, told)
    return hurt


async def ask_company(chat: Chat) -> None:
    """Who is with them, and how an officer reaches them without putting them in danger."""
    company = Choice("alone", "children", "friends", "employer", "others", optional=True)
    if await chat.ask("with_whom", company) == "children":
        await ask_children(chat)
    await ask_to_reach(chat)


async def ask_to_reach(chat: Chat) -> None:
    await chat.ask("reach_them", Text(max_chars=LINE_CHARS, private=True, optional=True))
