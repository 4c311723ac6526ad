"""Offers the conversation that somebody's own words ask for."""

from datetime import timedelta

from bot.domain.commands import StartFlow
from bot.domain.wishes import ReadWish
from bot.engine.chat import Chat
from bot.engine.fields import Choice
from bot.engine.flow import flow


@flow("offer", expires_after=timedelta(hours=12))
async def offer(chat: Chat) -> None:
    """One tap goes there, the other to the menu; whatever was meant, nothing is lost."""
    wish = await chat.do("wish", ReadWish())
    if wish and await chat.ask(f"for_{wish}", Choice("go", "menu")) == "go":
        await chat.do("next", StartFlow(wish))
    else:
        await chat.do("next", StartFlow("menu"))
