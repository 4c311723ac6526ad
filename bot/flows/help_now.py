"""Help now: words that alarm, but not to the utmost, open a report and lead to one question before any other."""

from datetime import timedelta

from bot.domain.commands import BRING_HOME, AskForReview, FindFittingFlow, OpenTicket, RaiseTicket, StartFlow
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.flows.blocks import tell_numbers
from bot.flows.sos import FALSE_ALARM

SOS = "sos"
RETURNEE = "returnee"  # who came home hurt needs no emergency, but does need help
RIGHTS = "rights"  # who asked what is allowed is told, and the report stands all the same
FOR_ANOTHER = "for_another"  # who tells of one of their own is asked about that one
MISSING = "missing_relative"  # who looks for somebody is asked about them, not where they themselves are


@flow("help_now", expires_after=timedelta(days=30))
async def help_now(chat: Chat) -> None:
    """The report stands and climbs by its clock, whatever is answered here; a "yes" makes it as urgent as SOS."""
    await chat.do("ticket", OpenTicket(category=None, urgency="high", about=""))
    chat.say("report_stands")

    answer = await chat.ask("now", Choice("yes", "no", "unknown", FALSE_ALARM))
    if answer == FALSE_ALARM:
        # Taken back with one tap; the report stays, and an officer looks whether somebody made her do it (T2).
        await chat.do("taken_back", AskForReview("duress"))
        chat.say("false-alarm-taken-back")
        if await chat.do("fitting_then", FindFittingFlow()) == RETURNEE:
            await chat.do("next", StartFlow(RETURNEE))
        return

    fitting = await chat.do("fitting", FindFittingFlow())
    if answer == "yes":
        await chat.do("raise_now", RaiseTicket("critical"))
        if fitting not in (MISSING, BRING_HOME):
            await chat.do("next", StartFlow(FOR_ANOTHER if fitting == FOR_ANOTHER else SOS))
            return
    else:
        chat.say("goes_on")
    if answer != "no" and fitting not in (FOR_ANOTHER, BRING_HOME):  # which tells the numbers of where that one is
        await tell_numbers(chat, None)
    if fitting == RIGHTS and await chat.ask("rights", Choice("read", "report")) == "report":
        fitting = "assistance"  # from the page of rights a tap leads there too
    await chat.do("next", StartFlow("repatriation" if fitting == BRING_HOME else fitting))
