"""What must not stand in a flow is found in its source, and the product's own flows are clean."""

from pathlib import Path

import pytest

from bot.engine.lint import check_flow_source

HEAD = "from bot.engine.chat import Chat\n"


@pytest.mark.parametrize(
    "source",
    [
        "import typing\nfrom collections.abc import Sequence\nfrom datetime import timedelta\n",
        "from bot.domain.commands import Command\nfrom bot import engine\nfrom bot.flows.blocks import contact\n",
        "async def run(chat: Chat):\n    await chat.ask('a', Text())\n    await chat.do('b', Open())\n",
        "async def run(chat: Chat):\n    await contact(chat.part('x'))\n    await contact(chat=chat)\n",
        "async def run(chat: 'Chat'):\n    part = chat.part('x')\n    await part.ask('a', Text())\n",
        "async def run(chat: Chat):\n    for name in ('a', 'b'):\n        await chat.ask(name, Text())\n",
    ],
)
def test_sound_source_passes(source: str) -> None:
    assert check_flow_source(HEAD + source) == []


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import asyncio\n", "line 2: imports asyncio"),
        ("import random as r\n", "line 2: imports random"),
        ("import logging\n", "line 2: imports logging"),
        ("from datetime import datetime\n", "line 2: imports datetime.datetime"),
        ("import datetime\n", "line 2: imports datetime"),
        ("from bot import logs\n", "line 2: imports bot.logs"),
        ("from bot.enginery import x\n", "line 2: imports bot.enginery.x"),
        ("from storage.tickets import claim\n", "line 2: imports storage.tickets.claim"),
        ("from . import other\n", "line 2: imports ..other"),
        ("try:\n    pass\nfinally:\n    pass\n", "line 2: uses try"),
        ("with x:\n    pass\n", "line 2: uses with"),
        ("print('x')\n", "line 2: uses print"),
        ("show = print\n", "line 2: uses print"),
        ("hash('x')\n", "line 2: uses hash"),
        ("async def run(chat: Chat):\n    yield 1\n", "line 3: uses yield"),
        ("def count():\n    global total\n", "line 3: uses global"),
        ("async def run(chat: Chat):\n    await sleep(1)\n", "line 3: awaits something other than its chat"),
        ("async def run(chat: Chat):\n    await chat.fetch('x')\n", "line 3: awaits something other than its chat"),
        ("async def run(other: Other):\n    await other.ask('x')\n", "line 3: awaits something other than its chat"),
        ("async def run(chat: Chat):\n    chat.ask('x', Text())\n", "line 3: does not await its chat"),
        (
            "async def run(chat: Chat):\n    for x in {'a', 'b'}:\n        chat.say(x)\n",
            "line 3: goes through a set, whose order differs from process to process",
        ),
        ("names = [x for x in set(y)]\n", "line 0: goes through a set, whose order differs from process to process"),
    ],
)
def test_what_a_replay_could_not_repeat_is_found(source: str, expected: str) -> None:
    assert check_flow_source(HEAD + source) == [expected]


def test_the_flows_of_the_product_are_sound() -> None:
    problems = {path.name: check_flow_source(path.read_text("utf-8")) for path in Path("bot/flows").glob("*.py")}

    assert {name: found for name, found in problems.items() if found} == {}
