"""An installation without a public address fetches Telegram's updates, with the same promise as the webhook."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import pytest

from tests.scenarios.follow import asks
from tests.scenarios.installation import Installation
from tests.scenarios.people import TelegramPerson
from tests.scenarios.records import the_case_of

pytestmark = pytest.mark.slow


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Installation]:
    url = f"sqlite+aiosqlite:///{tmp_path}/pulang.db"
    installation = Installation(tmp_path, url, has_public_url=False, is_fork=False)  # started as an operator does
    try:
        asyncio.run(installation.open())
        yield installation
    finally:
        asyncio.run(installation.close())


async def test_updates_are_fetched_and_those_of_a_pause_come_after_it(
    house: Installation, http: aiohttp.ClientSession
) -> None:
    worker = TelegramPerson(house, http)
    await worker.says("tolong, majikan pukul saya")
    asks(await worker.hears(), worker, "sos", "where_now")

    await house.stop()
    await worker.says("Malaysia")
    await house.start()

    asks(await worker.hears(), worker, "sos", "safe_to_chat")
    assert (await the_case_of(worker)).told == ["tolong, majikan pukul saya", "Malaysia"]
    assert len(await worker.hears_all()) == 2
