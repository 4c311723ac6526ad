"""Leads a person straight into one of the conversations of an ordinary day, whatever stands in the menu."""

from datetime import timedelta

from bot.domain.commands import StartFlow
from bot.engine.chat import Chat
from bot.engine.flow import flow
from tests.talk import Talk, Voice


def lead_to(talk: Talk, name: str) -> None:
    """From now on "menu" leads there."""

    @flow("menu", expires_after=timedelta(days=1))
    async def straight_there(chat: Chat) -> None:
        await chat.do("next", StartFlow(name))

    talk.add_flows(straight_there)


async def begin(talk: Talk, name: str, voice: Voice | None = None) -> Voice:
    """Welcome somebody, who agrees, and begin."""
    voice = voice or talk.worker
    lead_to(talk, name)
    for words in ("halo", "1", "1"):
        await voice.says(words)
    return voice


async def says_all(voice: Voice, *answers: str) -> None:
    for answer in answers:
        await voice.says(answer)
