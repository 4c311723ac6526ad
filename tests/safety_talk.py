"""Leads somebody straight into one flow in the conversation tester, and lets reports be compared as the job does."""

from datetime import timedelta

from bot.domain.commands import StartFlow
from bot.engine.chat import Chat
from bot.engine.flow import Flow, flow
from bot.jobs.linking import link_tickets
from tests.talk import Talk, Voice


def straight_to(name: str) -> Flow:
    """A menu that asks nothing."""

    @flow("menu")
    async def menu(chat: Chat) -> None:
        await chat.do("next", StartFlow(name))

    return menu


async def enter(talk: Talk, name: str, *answers: str, voice: Voice | None = None) -> Voice:
    """Have somebody who never wrote before greet, agree, and give these answers in a flow."""
    talk.add_flows(straight_to(name))
    person = voice or talk.worker
    for words in ("halo", "1", "1", *answers):
        await person.says(words)
    return person


async def compare_reports(talk: Talk) -> None:
    """Let reports come to rest and what they name be noted."""
    talk.clock.move(timedelta(minutes=1))
    await talk.start_anew()
    await link_tickets(talk.house(), talk.database).do()
