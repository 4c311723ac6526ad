"""A web chat page that is closed, as every page is some time, troubles nobody."""

import re

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


async def test_T2_a_page_an_employer_wrote_on_says_that_it_is_shut(
    house: Installation, http: aiohttp.ClientSession
) -> None:
    worker = WebchatPerson(house, http)
    await worker.says("bos tampar saya tiap malam di klang")
    heard = await once(worker.hears_all, bool)
    told = re.search(r"([0-9A-Z]{5}-[0-9A-Z]{5}), PIN (\d{6})", "\n".join(each.text for each in heard))
    assert told is not None
    await worker.says("awak siapa? saya majikan dia, jangan ganggu")
    await once(lambda: all_is_done(house), bool)

    typed = {"reference": told[1], "pin": told[2]}
    async with http.post(f"{house.url}/chat/return", json=typed, headers=await worker.page_headers()) as answer:
        assert answer.status == 403
        assert (await answer.json())["error"] == "Halaman ini sedang tidak bisa dibuka. Coba lagi besok."
