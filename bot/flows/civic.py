"""Voting and civic questions: who answers them, from the catalogue, with its date."""

from datetime import timedelta

from bot.domain.catalogue.programmes import CIVIC, FindProgrammes
from bot.domain.commands import OpenRequest
from bot.engine.chat import Chat
from bot.engine.fields import Text, YesNo
from bot.engine.flow import flow


@flow("civic", expires_after=timedelta(days=7))
async def civic(chat: Chat) -> None:
    """Name the body that answers; a question that is left over goes to an officer."""
    for known in await chat.do("known", FindProgrammes(CIVIC)):
        chat.say("programme", id=known["id"], en=known["en"], as_of=known["as_of"])
    chat.say("we_do_not_advise")
    if await chat.ask("question_left", YesNo()):
        await chat.ask("question", Text(max_chars=1_000, private=True))
        await chat.do("request", OpenRequest("CIVIC", country="ID"))
        chat.say("noted")
    else:
        chat.say("any_time")
