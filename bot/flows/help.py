"""What this service is, what it costs and how to leave no trace of it."""

from datetime import timedelta

from bot.engine.chat import Chat
from bot.engine.flow import flow


@flow("help", expires_after=timedelta(days=1))
async def help_(chat: Chat) -> None:
    chat.say("about")
    chat.say("leave_no_trace")
    chat.say("to_menu")
