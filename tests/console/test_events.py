"""The stream that tells open pages what changed: ids only, and only as long as the session stands."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientResponse

from bot.console import events
from bot.console.wiring import Desk
from tests.console.conftest import Browser
from tests.still_timers import timers_stand_still
from tests.world import World


@pytest.fixture
async def stream(browser: Browser) -> AsyncIterator[ClientResponse]:
    answer = await browser.client.get("/console/events")
    assert await answer.content.readuntil(b"\n\n") == b": open\n\n"
    yield answer
    answer.close()


async def next_event(stream: ClientResponse) -> str:
    async with asyncio.timeout(5):
        return (await stream.content.readuntil(b"\n\n")).decode()


async def test_a_new_ticket_is_told_by_its_id_alone_and_waits_for_no_timer(
    stream: ClientResponse, world: World
) -> None:
    with timers_stand_still():
        ticket = await world.ticket()
        told = [await next_event(stream), await next_event(stream)]

    assert told == [f"event: ticket\ndata: {ticket.id}\n\n", "event: queue\ndata: \n\n"]


async def test_the_stream_says_when_the_session_has_ended(
    browser: Browser, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "LOOK_S", 0.01)
    answer = await browser.client.get("/console/events")
    await answer.content.readuntil(b"\n\n")
    await desk.sign_in.end(browser.token)

    told = ": still here"
    while told.startswith(":"):
        told = await next_event(answer)

    assert told == "event: signed-out\ndata: \n\n"
    assert await answer.content.read() == b""


async def test_the_stream_is_never_kept_or_transformed(stream: ClientResponse) -> None:
    assert stream.headers["Cache-Control"] == "no-store"
    assert stream.content_type == "text/event-stream"
