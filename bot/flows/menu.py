"""The menu, and the two of its points that lead straight back to it."""

from datetime import timedelta

from bot.domain.commands import StartFlow
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow
from bot.flows.blocks import ask_language

# Enough to try everything; who still goes round gets a fresh menu with the next message.
MOST_ROUNDS = 20


@flow("menu", expires_after=timedelta(days=1))
async def menu(chat: Chat) -> None:
    """Ask what is needed and go there."""
    points = Choice("sos", "repatriation", "assistance", "my_case", "language", "help")
    for index in range(MOST_ROUNDS):
        point = await chat.ask(f"choice.{index}", points)
        if point == "language":
            await ask_language(chat, f"language.{index}")
            chat.say("language-changed")
        elif point == "help":
            chat.say("about")
            chat.say("leave_no_trace")
        else:
            await chat.do("next", StartFlow(point))
            return
