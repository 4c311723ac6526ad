"""Tells open pages that something changed: ids only; each page asks again with its officer's own rights."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from aiohttp import web

from bot.console.keys import CLOSING, desk_of, token_of
from storage import bulk_sends, surge
from storage.signals import Listener

LOOK_S = 20.0
_SURGE_S = 1.0  # numbers that change with every arrival are looked at again once a second at most


class Ended(Exception):
    """The session or the server ends, or nobody listens any more."""


async def stream(request: web.Request) -> web.StreamResponse:
    """Run until the page closes, the session ends or the server stops."""
    signals = desk_of(request).signals

    async def is_signed_in() -> bool:
        return await desk_of(request).sign_in.find(token_of(request) or "", touch=False) is not None

    response = await begin(request)
    with (
        signals.listening("tickets") as tickets,
        signals.listening("alerts") as alerts,
        signals.listening(surge.TOPIC) as counted,
        signals.listening(bulk_sends.TOPIC) as sent,
        contextlib.suppress(Ended),
    ):
        await first_end(
            _tell_tickets(response, tickets),
            _tell_alerts(response, alerts),
            _tell_surge(response, counted),
            _tell_surge(response, sent),
            watch(request, response, is_signed_in, "signed-out"),
        )
    return response


async def begin(request: web.Request) -> web.StreamResponse:
    """The answer that stays open."""
    headers = {"Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no"}
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    await response.write(b": open\n\n")
    return response


async def first_end(*parts: Coroutine[Any, Any, None]) -> None:
    """Run the parts side by side; the first one that ends, ends all."""
    tasks = [asyncio.create_task(part) for part in parts]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _tell_tickets(response: web.StreamResponse, news: Listener) -> None:
    while True:
        ids = await news.wait(LOOK_S)
        if ids:
            told = "".join(f"event: ticket\ndata: {ticket_id}\n\n" for ticket_id in sorted(ids))
            await write(response, f"{told}event: queue\ndata: \n\n")


async def _tell_alerts(response: web.StreamResponse, news: Listener) -> None:
    while True:
        if await news.wait(LOOK_S):
            await write(response, "event: alerts\ndata: \n\n")


async def _tell_surge(response: web.StreamResponse, news: Listener) -> None:
    while True:
        if await news.wait(LOOK_S):
            await write(response, "event: surge\ndata: \n\n")
            await asyncio.sleep(_SURGE_S)


async def watch(
    request: web.Request, response: web.StreamResponse, is_welcome: Callable[[], Awaitable[bool]], event: str
) -> None:
    """See that whoever listens still may; the page is told by an event when not."""
    closing = request.config_dict[CLOSING]
    while True:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LOOK_S):
                await closing.wait()
                raise Ended
        if not await is_welcome():
            await write(response, f"event: {event}\ndata: \n\n")
            raise Ended
        await write(response, ": still here\n\n")


async def write(response: web.StreamResponse, text: str) -> None:
    try:
        await response.write(text.encode())
    except ConnectionError:
        raise Ended from None


ROUTES = [web.get("/events", stream)]
