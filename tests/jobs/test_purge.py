"""What is old is deleted only by a clock that can be believed."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.jobs.upkeep import delete_old
from storage.schema import inbox
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
async def steady(talk: Talk) -> Talk:
    """A house whose purge has looked at the clock for a day, with one body that is a day old."""
    await talk.worker.says("halo")
    await go_on(talk, 25)
    return talk


async def purge(talk: Talk) -> None:
    await delete_old(talk.database, talk.clock).do()


async def go_on(talk: Talk, hours: int) -> None:
    for _ in range(hours):
        await purge(talk)
        talk.clock.move(HOUR)


async def bodies(talk: Talk) -> int:
    async with talk.database.reading() as tx:
        return int((await tx.execute(select(func.count(inbox.c.sealed_body)))).scalar_one())


async def test_I14_bodies_go_fifteen_days_later_when_the_clock_went_evenly(steady: Talk) -> None:
    await go_on(steady, 13 * 24)
    before = await bodies(steady)
    await steady.worker.says("masih di sini")

    await go_on(steady, 24)

    assert (before, await bodies(steady)) == (1, 1)  # the first one went, the second is there


@pytest.mark.parametrize("jump", [timedelta(days=20), timedelta(days=3650)])
async def test_F13_a_clock_that_jumped_ahead_deletes_nothing_while_it_is_watched(steady: Talk, jump: timedelta) -> None:
    steady.clock.move(jump)

    await go_on(steady, 23)

    assert await bodies(steady) == 1


async def test_F13_a_clock_that_came_back_goes_on_as_if_nothing_had_been(steady: Talk) -> None:
    steady.clock.move(timedelta(days=3650))
    await go_on(steady, 5)
    steady.clock.move(-timedelta(days=3650))

    await go_on(steady, 30)

    assert await bodies(steady) == 1


async def test_I14_a_clock_that_providers_contradict_deletes_nothing_however_long_it_goes_evenly(
    steady: Talk,
) -> None:
    told = steady.telegram.text(steady.worker.sender, "masih di sini")  # with the time the provider has
    steady.clock.move(timedelta(days=3650))
    await steady.take(steady.telegram, told)

    await go_on(steady, 72)

    assert await bodies(steady) == 2


async def test_I14_after_a_long_standstill_what_is_old_goes_a_day_later(steady: Talk) -> None:
    steady.clock.move(timedelta(days=20))
    await steady.worker.says("masih di sini")

    await go_on(steady, 26)

    assert await bodies(steady) == 1
