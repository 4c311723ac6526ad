"""Every conversation can be led to its end on every channel, by what that channel's people tap and type."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.commands import StartFlow
from bot.domain.messages import ChannelName
from bot.engine.chat import Chat
from bot.engine.flow import flow
from bot.flows import ALL
from storage import schema
from tests.talk import MOSTLY_ON_SQLITE, Talk, Voice

pytestmark = MOSTLY_ON_SQLITE

_STEPS = 60
# What people type where there is nothing to tap: the first one that the question takes.
_WORDS = ("Malaysia", "12 Maret 2020", "2", "+62 812 0000 1234", "kata contoh", "lewati")
# Begun by a start word of their own place, which there is none of here; or they are how one gets to all others.
_ELSEWHERE = ("welcome", "menu", "intake")
FLOWS = [each.name for each in ALL if each.name not in _ELSEWHERE]


@pytest.mark.parametrize("channel", list(ChannelName))
async def test_every_flow_comes_to_its_end(talk: Talk, channel: ChannelName) -> None:
    await talk.officer("KP2MI")

    for name in FLOWS:
        voice = talk.somebody(talk.providers[channel])
        await walk(talk, voice, name, random.Random(f"{channel} {name}"))

        assert await states_of(talk, voice, name) == ["finished"], name

    assert [each for each in await talk.alerts() if each[0] == "broken_flow"] == []


async def walk(talk: Talk, voice: Voice, name: str, chance: random.Random) -> None:
    """Answer whatever is asked until the flow is over."""

    @flow("welcome", expires_after=timedelta(days=1))
    async def straight_there(chat: Chat) -> None:
        await chat.do("next", StartFlow(name))

    talk.add_flows(straight_there)
    await voice.says("halo")
    for _ in range(_STEPS):
        if "open" not in await states_of(talk, voice, name):
            return
        await answer(voice, chance)


async def answer(voice: Voice, chance: random.Random) -> None:
    """Tap something, or type until something is taken."""
    labels, asked = voice.bot.labels, voice.bot.asks
    if labels:
        await voice.presses(chance.choice(labels))
        return
    for words in _WORDS:
        await voice.says(words)
        if voice.bot.asks != asked or voice.bot.labels:
            return
    raise AssertionError(f"{asked} takes nothing of {_WORDS}")


async def states_of(talk: Talk, voice: Voice, name: str) -> list[str]:
    """What became of each time this person was led into a flow."""
    person, table = await talk.person(voice), schema.runs
    query = select(table.c.state).where(table.c.person_id == person.id, table.c.flow == name).order_by(table.c.id)
    async with talk.database.reading() as tx:
        return [row.state for row in await tx.execute(query)]
