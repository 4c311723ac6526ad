"""A web chat page that is closed, as every page is some time, troubles nobody."""

import aiohttp
import pytest

from tests.scenarios.installation import Installation
from tests.scenarios.people import WebchatPerson
from tests.scenarios.records import all_is_done, once

pytestmark = pytest.mark.slow


async def test_a_page_closed_while_it_listens_is_no_error(house: Installation, http: aiohttp.ClientSession) -> None:
    worker = WebchatPerson(house, http)
    async with http.get(f"{house.url}/chat/events", headers=await worker.page_headers()) as stream:
        assert await stream.content.readline() == b"event: ready\n"

    for _ in range(3):  # the first lines after the closing may still find an open socket
        await worker.says("halo")
        await worker.hears()
    await once(lambda: all_is_done(house), bool)

    assert "Error" not in house.processes[0].words()  # of our own log or of the server's
