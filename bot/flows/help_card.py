"""Help card: a message in the language of the country, to be shown to police, a hospital or a driver."""

from datetime import timedelta

from bot.domain.catalogue.safety_tables import SITUATIONS
from bot.domain.commands import OpenRequest
from bot.domain.heard import HEARD, load_heard
from bot.domain.rights import ReadHelpCard
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.flows.blocks import since_answer, tell_numbers
from bot.flows.rights import CATEGORY, find_country


@flow("help_card", expires_after=timedelta(days=3))
async def help_card(chat: Chat) -> None:
    """Only a card somebody competent has read is shown; where there is none, what to do, numbers and an officer."""
    told = load_heard(chat.given(HEARD)).kind
    country = await find_country(chat)
    key = since_answer(chat, "card")
    cards = {each: await chat.do(f"{key}.{each}", ReadHelpCard(each, country)) for each in SITUATIONS}
    shown = [each for each in SITUATIONS if cards[each]["text"]]
    if shown:
        chat.say("what_it_is")
        situation = told or await chat.ask("situation", Choice(*SITUATIONS))
        if situation in shown:
            chat.say("card", text=cards[situation]["text"])
            chat.say("meaning", meaning=cards[situation]["meaning"])
            return
        told = situation
    chat.say("no_card")
    chat.say(f"meanwhile-{told or 'any'}")
    await tell_numbers(chat, country, kind="help" if told == "taxi" else "danger")
    if await chat.ask("then", Choice("officer", "done")) == "officer":
        await chat.do("request", OpenRequest(CATEGORY, country=country))
        chat.say("card_asked")
    else:
        chat.say("ask_again")
