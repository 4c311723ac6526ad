"""Posters, links and codes for a village, a school or an office: how they are made, and a request for them."""

from datetime import timedelta

from bot.domain.commands import OpenRequest
from bot.engine.chat import Chat
from bot.engine.fields import Text
from bot.engine.flow import flow


@flow("outreach", expires_after=timedelta(days=7))
async def outreach(chat: Chat) -> None:
    """Officers make the link and its picture to scan; what they need to know is the place and whom to answer."""
    chat.say("how")
    await chat.ask("place", Text(max_chars=300))
    await chat.ask("who", Text(max_chars=300, private=True, optional=True))
    await chat.do("request", OpenRequest("CIVIC", country="ID"))
    chat.say("noted")
