"""Change the language, from anywhere."""

from datetime import timedelta

from bot.engine.chat import Chat
from bot.engine.flow import flow
from bot.flows.blocks import ask_language


@flow("language", expires_after=timedelta(days=1))
async def language(chat: Chat) -> None:
    await ask_language(chat)
    chat.say("language-changed")
