"""Voting and civic questions: who answers them, from the catalogue, with its date."""

from datetime import timedelta

from bot.domain.answers import has_no_more, has_none
from bot.domain.catalogue.programmes import CIVIC, FindProgrammes
from bot.domain.commands import OpenRequest
from bot.domain.heard import HEARD, load_heard
from bot.engine.chat import Chat
from bot.engine.fields import OwnQuestion
from bot.engine.flow import flow
from bot.engine.open_choice import OpenChoice
from bot.flows.blocks import read_country, tell_numbers

PAPERS = "papers"
LONGEST_QUESTION = 1_000
LONGEST_SHOWN = 120
MOST_QUESTIONS = 5
SHORTEST_QUESTION = 3  # words


@flow("civic", expires_after=timedelta(days=7))
async def civic(chat: Chat) -> None:
    """Name the body that answers; a question that is left over goes to an officer."""
    heard = load_heard(chat.given(HEARD))
    if heard.kind == PAPERS:
        chat.say("papers")
    else:
        chat.say("not_known")  # first, so that nobody takes what is over for what is to come
        chat.say("old_data")
        for known in await chat.do("known", FindProgrammes(CIVIC)):
            chat.say("programme", id=known["id"], en=known["en"], as_of=known["as_of"])
        chat.say("we_do_not_advise")
    if heard.country:
        await tell_numbers(chat, heard.country, kind="help")
    # Who writes the question at once has answered, and is not asked for it again.
    left = await chat.ask("question_left", OpenChoice("yes", "no", max_chars=LONGEST_QUESTION, private=True))
    if left == "no" or (isinstance(left, str) and (has_none(left) or has_no_more(left))):
        chat.say("any_time")
        return
    if left == "yes" or (isinstance(left, str) and is_announced(left)):
        left = await chat.ask("question", OwnQuestion(max_chars=LONGEST_QUESTION, private=True))
    country = heard.country or await read_country(chat, left)
    await chat.do("request", OpenRequest("CIVIC", country=country))
    for index in range(MOST_QUESTIONS):
        if isinstance(left, str):
            chat.say("asked", question=left[:LONGEST_SHOWN])
        chat.say("noted")
        left = await chat.ask(f"more.{index}", OpenChoice("done", max_chars=LONGEST_QUESTION, private=True))
        if left == "done" or (isinstance(left, str) and (has_none(left) or has_no_more(left))):
            break
    chat.say("any_time")


def is_announced(words: str) -> bool:
    """Whether somebody only says that there is a question: "iya ada", "mau tanya"."""
    return len(words.split()) < SHORTEST_QUESTION and "?" not in words
