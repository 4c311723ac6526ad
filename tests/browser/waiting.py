"""Waits for what the other side of a page does, which nobody tells of."""

import asyncio
from collections.abc import Callable

from tests.browser.conftest import Chat


async def until(condition: Callable[[], object], seconds: float = 8) -> None:
    """Wait for what the other side does; the stub tells nobody when it happens."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.02)


async def until_kept(chat: Chat, count: int) -> None:
    """Wait until the phone keeps this many unsent messages."""
    async with asyncio.timeout(8):
        while await chat.page.evaluate("localStorage.length") != count:
            await asyncio.sleep(0.02)
