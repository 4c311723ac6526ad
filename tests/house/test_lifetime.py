"""What may end by itself while the process lives on, and what may not."""

import asyncio

import pytest

from bot.lifetime import until_stopped


async def over() -> None:
    """A task that has nothing more to do."""


@pytest.mark.parametrize("name", ["signals", "webhook", "introduce"])
async def test_what_has_done_its_work_ends_nothing(name: str) -> None:
    stop = asyncio.Event()
    task = asyncio.create_task(over(), name=name)
    waiting = asyncio.create_task(until_stopped(stop, [task]))
    await task
    await asyncio.sleep(0)

    assert not waiting.done()
    stop.set()
    await waiting


async def test_a_job_that_ends_by_itself_ends_the_process() -> None:
    task = asyncio.create_task(over(), name="TurnJob")

    async with asyncio.timeout(5):
        await until_stopped(asyncio.Event(), [task])

    assert task.done()
