"""Database, disk, descriptors and memory run short, the process is told to stop: a provider gets no wrong word."""

import asyncio
import io
import itertools
import json
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import make_url

from storage.sqlite import driver
from tests.faults.conftest import installed
from tests.faults.crowd import Crowd
from tests.faults.judge import judge
from tests.faults.limits import DESCRIPTORS, descriptors, few_descriptors, memory, slow_clients
from tests.scenarios.installation import TELEGRAM_SECRET, Installation

pytestmark = pytest.mark.slow
ON_SQLITE = pytest.mark.parametrize("house", ["sqlite"], indirect=True)
STOPS_WITHIN_S = 10.0
# THREATS.md I2 says two seconds; the rest is for a busy test machine and this process's own share of it.
ANSWERS_WITHIN_S = 2.0 + 0.5
_HELD_S = 5.0
_HEALS_WITHIN_S = 5.0
_LARGE_BYTES = 3_900_000  # just below the 4 MiB that are taken
_SIDE_BY_SIDE = 6
_MOST_GROWTH_KIB = 50 * 1024
_MOST_KIB = 1024 * 1024
_numbers = itertools.count(5_000_000)


@pytest.fixture(scope="module")
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One for the module: each trouble is over when its test ends, and each test has people of its own."""
    with installed(request, tmp_path_factory.mktemp("trouble")) as installation:
        yield installation


@pytest.mark.parametrize("house", ["sqlite", "postgresql"], indirect=True)
async def test_F21_stops_within_ten_seconds_under_load_and_loses_nothing(crowd: Crowd) -> None:
    house = crowd.house
    await crowd.comes(people=6)
    while await crowd.count_acknowledged() < 10:
        await asyncio.sleep(0.01)

    took = await house.stop(within_s=STOPS_WITHIN_S)
    exit_codes = [process.exit_code for process in house.processes]
    await house.start()
    verdict = await judge(crowd)

    sys.stdout.write(f"stopped after {took:.1f} s\n")
    assert exit_codes == [0]
    assert verdict.faults == []
    assert verdict.copies == 0


@ON_SQLITE
async def test_F06_answers_in_time_while_another_writer_holds_the_database(
    house: Installation, http: aiohttp.ClientSession
) -> None:
    bodies = [update() for _ in range(20)]
    begun = time.monotonic()

    with held_by_another(path_of(house)):
        early = await asyncio.gather(*(post(house, http, body) for body in bodies[:10]))
        await asyncio.sleep(max(0.0, begun + _HELD_S - time.monotonic()))
        late = await asyncio.gather(*(post(house, http, body) for body in bodies[10:]))
    slowest = max(seconds for _, seconds in (*early, *late))
    healed = await takes_again(house, http)

    sys.stdout.write(f"slowest answer {slowest:.2f} s, took again {healed:.1f} s later\n")
    assert {status for status, _ in (*early, *late)} == {503}
    assert slowest < ANSWERS_WITHIN_S
    assert [await post_status(house, http, body) for body in bodies] == [200] * 20


@ON_SQLITE
async def test_F03_refuses_while_no_file_can_grow_and_heals_by_itself(
    crowd: Crowd, http: aiohttp.ClientSession
) -> None:
    house = crowd.house
    await crowd.comes(people=2)
    await crowd.everything_was_taken()

    with no_file_can_grow(house):
        refused = [await post(house, http, update()) for _ in range(5)]
        async with http.get(f"{house.url}/chat") as page:
            page_status = page.status
        await crowd.comes(people=2)
    healed = await takes_again(house, http)
    verdict = await judge(crowd)

    sys.stdout.write(f"took again {healed:.1f} s later\n")
    assert {status for status, _ in refused} == {503}
    assert page_status == 200
    assert healed < _HEALS_WITHIN_S
    assert verdict.faults == []


@ON_SQLITE
async def test_F22_slow_clients_that_take_every_descriptor_lose_nothing_and_it_heals_when_they_go(
    house: Installation, http: aiohttp.ClientSession
) -> None:
    before = [update() for _ in range(3)]
    assert [await post_status(house, http, body) for body in before] == [200] * 3

    with few_descriptors(house):
        async with slow_clients(house) as connected:
            taken = descriptors(house)
            meanwhile = await asyncio.gather(*(one_try(house, http) for _ in range(5)))
        healed = await takes_again(house, http)

    sys.stdout.write(f"{connected} slow clients, {taken} descriptors, took again {healed:.1f} s later\n")
    assert taken >= DESCRIPTORS - 8
    assert set(meanwhile) <= {200, 503, None}  # taken, refused for now, or still in the queue
    assert healed < _HEALS_WITHIN_S
    assert house.processes[0].exit_code is None


@ON_SQLITE
async def test_F20_large_bodies_side_by_side_do_not_make_it_grow(
    house: Installation, http: aiohttp.ClientSession
) -> None:
    await round_of_large_bodies(house, http)  # what libraries keep for good is there after the first ones
    await round_of_large_bodies(house, http)
    settled = memory(house, "VmRSS")

    answers = [await round_of_large_bodies(house, http) for _ in range(4)]

    grown, peak = memory(house, "VmRSS") - settled, memory(house, "VmHWM")
    sys.stdout.write(f"grown by {grown // 1024} MiB, peak {peak // 1024} MiB\n")
    assert set().union(*answers) <= {200, 503}  # a provider repeats what was refused for now
    assert grown < _MOST_GROWTH_KIB
    assert peak < _MOST_KIB


async def one_try(house: Installation, http: aiohttp.ClientSession) -> int | None:
    """The status of one delivery; `None` when there was no answer within two seconds."""
    try:
        return await asyncio.wait_for(post_status(house, http, update()), 2.0)
    except (TimeoutError, aiohttp.ClientError):
        return None


async def round_of_large_bodies(house: Installation, http: aiohttp.ClientSession) -> set[int]:
    """Updates that are nearly all padding in a field nobody reads, delivered side by side; their statuses."""
    padded = [json.loads(update()) | {"padding": "x" * _LARGE_BYTES} for _ in range(_SIDE_BY_SIDE)]
    bodies = [io.BytesIO(json.dumps(each).encode()) for each in padded]
    return set(await asyncio.gather(*(post_status(house, http, body) for body in bodies)))


def update() -> bytes:
    """A message of somebody nobody knows."""
    chat = next(_numbers)
    message = {
        "message_id": next(_numbers),
        "from": {"id": chat, "is_bot": False, "first_name": "Contoh"},
        "chat": {"id": chat, "type": "private"},
        "date": int(time.time()),
        "text": "halo",
    }
    return json.dumps({"update_id": next(_numbers), "message": message}).encode()


async def post(house: Installation, http: aiohttp.ClientSession, body: bytes | io.BytesIO) -> tuple[int, float]:
    """Deliver an update once; gives status and seconds."""
    begun = time.monotonic()
    headers = {"X-Telegram-Bot-Api-Secret-Token": TELEGRAM_SECRET, "Content-Type": "application/json"}
    async with http.post(f"{house.url}/webhooks/telegram", data=body, headers=headers) as answer:
        return answer.status, time.monotonic() - begun


async def post_status(house: Installation, http: aiohttp.ClientSession, body: bytes | io.BytesIO) -> int:
    return (await post(house, http, body))[0]


async def takes_again(house: Installation, http: aiohttp.ClientSession) -> float:
    """Seconds until an update is taken again."""
    begun = time.monotonic()
    while await post_status(house, http, update()) != 200:
        assert time.monotonic() - begun < 30, "does not heal"
        await asyncio.sleep(0.1)
    return time.monotonic() - begun


@contextmanager
def held_by_another(path: Path) -> Iterator[None]:
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


@contextmanager
def no_file_can_grow(house: Installation) -> Iterator[None]:
    """Let the product write nothing beyond the first page of any file, its log included: as on a full disk."""
    pid = house.processes[0].pid
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (1024, hard))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))


def path_of(house: Installation) -> Path:
    return Path(make_url(house.database_url).database or "")
