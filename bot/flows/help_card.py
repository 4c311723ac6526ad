"""Help card: a message in the language of the country, to be shown to police, a hospital or a driver."""

from datetime import timedelta

from bot.domain.catalogue.safety_tables import SITUATIONS
from bot.domain.commands import OpenRequest
from bot.domain.rights import ReadHelpCard
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.flows.blocks import since_answer, tell_numbers
from bot.flows.rights import CATEGORY, find_country


@flow("help_card", expires_after=timedelta(days=3))
async def help_card(chat: Chat) -> None:
    """Only a card somebody competent has read is shown; where there is none, what to do, numbers and an officer."""
    chat.say("what_it_is")
    situation = await chat.ask("situation", Choice(*SITUATIONS))
    country = await find_country(chat)
    card = await chat.do(since_answer(chat, "card"), ReadHelpCard(situation, country))
    if card["text"]:
        chat.say("card", text=card["text"])
        chat.say("meaning", meaning=card["meaning"])
        return
    chat.say("no_card")
    chat.say(f"meanwhile-{situation}")
    await tell_numbers(chat, country, kind="help" if situation == "taxi" else "danger")
    if await chat.ask("then", Choice("officer", "done")) == "officer":
        await chat.do("request", OpenRequest(CATEGORY, country=country))
        chat.say("card_asked")
    else:
        chat.say("ask_again")
