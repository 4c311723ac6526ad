"""Voting and civic questions: who answers them, from the catalogue, with its date."""

from datetime import timedelta

from bot.domain.answers import has_no_more, has_none
from bot.domain.catalogue.programmes import CIVIC, FindProgrammes
from bot.domain.commands import OpenRequest
from bot.engine.chat import Chat
from bot.engine.fields import Text
from bot.engine.flow import flow
from bot.engine.open_choice import OpenChoice

LONGEST_QUESTION = 1_000
SHORTEST_QUESTION = 3  # words


@flow("civic", expires_after=timedelta(days=7))
async def civic(chat: Chat) -> None:
    """Name the body that answers; a question that is left over goes to an officer."""
    for known in await chat.do("known", FindProgrammes(CIVIC)):
        chat.say("programme", id=known["id"], en=known["en"], as_of=known["as_of"])
    chat.say("we_do_not_advise")
    # Who writes the question at once has answered, and is not asked for it again.
    left = await chat.ask("question_left", OpenChoice("yes", "no", max_chars=LONGEST_QUESTION, private=True))
    if left == "no" or (isinstance(left, str) and (has_none(left) or has_no_more(left))):
        chat.say("any_time")
        return
    if left == "yes" or (isinstance(left, str) and is_announced(left)):
        await chat.ask("question", Text(max_chars=LONGEST_QUESTION, private=True))
    await chat.do("request", OpenRequest("CIVIC", country="ID"))
    chat.say("noted")


def is_announced(words: str) -> bool:
    """Whether somebody only says that there is a question: "iya ada", "mau tanya"."""
    return len(words.split()) < SHORTEST_QUESTION and "?" not in words
