"""Tests of news between tasks and processes."""

import asyncio

import pytest

from storage.database import Database
from storage.signals import Signals, make_signals, news


async def test_listener_hears_its_topic_only_and_each_payload_once() -> None:
    signals = Signals()

    with signals.listening("inbox") as listener:
        await signals.send([("inbox", "1"), ("inbox", "1"), ("outbox", "2"), ("inbox", "3")])

        assert await listener.wait(1) == {"1", "3"}
        assert await listener.wait(0.01) == set()


async def test_news_come_at_once_first_and_then_when_told() -> None:
    signals = Signals()
    stream = news(signals, "inbox", 5)

    first = await anext(stream)
    await signals.send([("inbox", "1")])
    second = await anext(stream)

    assert (first, second) == (set(), {"1"})


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_news_reach_another_process_on_postgresql(database: Database, database_url: str) -> None:
    here, there = make_signals(database_url), make_signals(database_url)
    tasks = [asyncio.create_task(signals.run()) for signals in (here, there)]

    with there.listening("inbox") as listener:
        heard: set[str] = set()
        async with asyncio.timeout(10):
            while not heard:
                await here.send([("inbox", "7")])
                heard = await listener.wait(0.2)

    for signals in (here, there):
        await signals.close()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert heard == {"7"}
