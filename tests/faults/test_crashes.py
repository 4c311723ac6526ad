"""kill -9 at named points and at any time: what was acknowledged is there, once, and answered (THREATS.md F1)."""

import asyncio
import random
import sys
import time
from datetime import timedelta

import pytest

from tests.faults.broken import POINTS
from tests.faults.conftest import Plan
from tests.faults.crowd import Crowd
from tests.faults.judge import Verdict, judge
from tests.scenarios.installation import Installation
from tests.scenarios.records import what_waits

pytestmark = pytest.mark.slow
AT_ANY_TIME = "any time"
_JUDGED_EVERY = 10
_LONGEST_LIFE_S = 1.5
_MOST_CROWDS = 4
_RESTS_WITHIN_S = 180.0  # an uncertain send waits a while, and machines may be slow
_DEAD = -9


async def test_F01_crashes_lose_nothing_on_sqlite(crowd: Crowd, plan: Plan, seed: int) -> None:
    verdict = await crash_again_and_again(crowd, plan.sqlite, random.Random(seed))

    assert verdict.faults == []


@pytest.mark.parametrize("house", ["postgresql"], indirect=True)
async def test_F01_crashes_lose_nothing_on_postgresql(crowd: Crowd, plan: Plan, seed: int) -> None:
    verdict = await crash_again_and_again(crowd, plan.postgresql, random.Random(seed))

    assert verdict.faults == []


async def test_F01_twin_that_acknowledges_before_the_commit_is_caught(crowd: Crowd) -> None:
    crowd.house.environment["TEST_ACK_FIRST"] = "1"
    await crash(crowd, "inserted", random.Random(1))
    crowd.house.environment.clear()
    await crowd.house.start()

    verdict = await judge(crowd)

    assert verdict.lost


async def crash_again_and_again(crowd: Crowd, cycles: int, chance: random.Random) -> Verdict:
    """Crash `cycles` times, on a database that lives on, at every point in turn; judge now and then and at the end."""
    points = [*POINTS, AT_ANY_TIME]
    chance.shuffle(points)
    whole = Verdict()
    ready: list[float] = []
    for cycle in range(cycles):
        await crash(crowd, points[cycle % len(points)], chance)
        if cycle % _JUDGED_EVERY == _JUDGED_EVERY - 1 or cycle == cycles - 1:
            ready.append(await come_back(crowd.house))
            whole = await judge(crowd)
            assert whole.faults == [], f"after {cycle + 1} crashes: {whole.faults}"
            await crowd.house.stop()
    sys.stdout.write(
        f"{cycles} crashes, {whole.acknowledged} messages acknowledged, {len(whole.lost)} lost, "
        f"{whole.copies} marked copies, ready after {', '.join(f'{seconds:.1f}' for seconds in ready)} s\n"
    )
    return whole


async def crash(crowd: Crowd, point: str, chance: random.Random) -> None:
    """Start, let people write, and die at a point."""
    house = crowd.house
    house.kill()
    await let_leases_run_out(house)
    if point != AT_ANY_TIME:
        house.environment["TEST_FAILPOINT"] = f"{point}:{1 if point == 'timer' else chance.randint(1, 4)}"
    house.launch()
    await crowd.comes()
    if point == AT_ANY_TIME:
        await house.processes[0].said('"event": "started"')
        await asyncio.sleep(chance.uniform(0, _LONGEST_LIFE_S))
        house.kill()
    elif point == "timer":
        await at_rest_or_dead(crowd)
        await house.moves_time(timedelta(minutes=11))
    else:
        # Many messages may share a batch: whoever comes to rest before the point gets more of them.
        for _ in range(_MOST_CROWDS):
            await at_rest_or_dead(crowd)
            if house.processes[0].exit_code is None:
                await crowd.comes()
    exit_code = await house.processes[0].ended(within_s=60)
    house.environment.pop("TEST_FAILPOINT", None)
    assert exit_code == _DEAD, f"{point}: ended with {exit_code}"


async def at_rest_or_dead(crowd: Crowd) -> None:
    """Wait until nothing is under way; timers of earlier lives may be due before that."""
    end = time.monotonic() + _RESTS_WITHIN_S
    while crowd.house.processes[0].exit_code is None:
        is_taken, waiting = await crowd.is_everything_taken(), await what_waits(crowd.house)
        if is_taken and not waiting:
            return
        assert time.monotonic() < end, f"under way for ever: all taken {is_taken}, {waiting}"
        await asyncio.sleep(0.1)


async def come_back(house: Installation) -> float:
    """Start without a fault; gives the seconds until ready."""
    await let_leases_run_out(house)
    return await house.start()


async def let_leases_run_out(house: Installation) -> None:
    """On PostgreSQL another process might live, so a dead one's leases count until they end."""
    if not house.database_url.startswith("sqlite"):
        await house.moves_time(timedelta(minutes=1))
