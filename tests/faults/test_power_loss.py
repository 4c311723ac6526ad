"""Power cuts: the disk holds what was flushed, and what was acknowledged is among it (THREATS.md F2).

Part of `make faults` only, since it mounts disks.
"""

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.faults.crowd import Crowd
from tests.faults.disks import Disk
from tests.faults.judge import judge
from tests.scenarios.installation import Installation

pytestmark = pytest.mark.slow
_TRIALS = 100
_JUDGED_EVERY = 10
_LONGEST_LIFE_S = 1.5


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with Disk(tmp_path) as disk:
        yield disk


@contextmanager
def installed(folder: Path, disk: Disk, **environment: str) -> Iterator[Installation]:
    """The product with its databases on the disk, and everything else beside it."""
    url = f"sqlite+aiosqlite:///{disk.place}/pulang.db"
    house = Installation(folder / "house", url, entry="tests.faults.broken", environment=environment)
    try:
        asyncio.run(house.open())
        yield house
    finally:
        house.kill()
        house.telegram.stop()
        house.whatsapp.stop()


@pytest.fixture
def house(tmp_path: Path, disk: Disk) -> Iterator[Installation]:
    with installed(tmp_path, disk) as house:
        yield house


@pytest.fixture
def careless_house(tmp_path: Path, disk: Disk) -> Iterator[Installation]:
    """The twin whose commits do not wait for the disk."""
    with installed(tmp_path, disk, TEST_SYNCHRONOUS="NORMAL") as house:
        yield house


@pytest.fixture
async def careless_crowd(careless_house: Installation) -> AsyncIterator[Crowd]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as http:
        yield Crowd(careless_house, http)


async def test_F02_power_cuts_lose_nothing_that_was_acknowledged(crowd: Crowd, disk: Disk, seed: int) -> None:
    chance = random.Random(seed)
    cut = 0

    for trial in range(_TRIALS):
        await crowd.comes()
        await asyncio.sleep(chance.uniform(0.05, _LONGEST_LIFE_S))
        await lose_power(crowd.house, disk)
        cut += not await crowd.is_everything_taken()
        await crowd.house.start()
        if trial % _JUDGED_EVERY == _JUDGED_EVERY - 1:
            verdict = await judge(crowd)
            assert verdict.faults == [], f"after {trial + 1} cuts: {verdict.faults}"

    acknowledged = await crowd.count_acknowledged()
    sys.stdout.write(f"{_TRIALS} power cuts, {cut} in the middle of a story, {acknowledged} messages acknowledged\n")
    assert cut > 0


async def test_F02_twin_that_does_not_wait_for_the_disk_loses_messages(careless_crowd: Crowd, disk: Disk) -> None:
    await careless_crowd.comes()
    await careless_crowd.everything_was_taken()
    await lose_power(careless_crowd.house, disk)
    await careless_crowd.house.start()

    verdict = await judge(careless_crowd)

    assert verdict.lost


async def lose_power(house: Installation, disk: Disk) -> None:
    """Stop everything in the middle; when the power is back the disk holds what was flushed by then."""
    os.kill(house.processes[0].pid, signal.SIGSTOP)
    await asyncio.sleep(0.05)  # answers under way reach those who asked
    disk.remember()
    house.kill()
    disk.come_back()
