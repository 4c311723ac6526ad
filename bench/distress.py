"""Measures what counts most: from a first distress message to an officer's phone, while a flood goes on."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

from bench.users import Conversation, Crowd

ALERT_WITHIN_S = 10.0
BETWEEN_CALLS_S = 1.5


async def run_distress(
    crowd: Crowd,
    tell: Callable[..., None],
    content_of: Callable[[str], dict[str, Any]],
    *,
    link_text: str,
    distress_texts: list[str],
    flood_text: str,
    flood_per_s: float,
) -> None:
    """Link an officer's chat, start one account's flood, then let new people call for help one after the other.

    Tells "call" with the moment of the post (monotonic, comparable between processes of one machine) and "alert" with
    the seconds until the officer's chat got a message, or `None` after ten seconds; at the end "distress_done".
    """
    officer = crowd.begin()
    officer.due = 1_000_000
    alerts: asyncio.Queue[float] = asyncio.Queue()

    def listen(chat_id: int, message: dict[str, Any], at: float) -> None:
        if chat_id == officer.chat_id:
            alerts.put_nowait(at)

    crowd.on_message = listen
    crowd.on_ready = lambda conversation: None
    post(crowd, officer, content_of(link_text))
    if await next_alert(alerts, time.monotonic()) is None:
        tell("failed", reason="the officer's chat could not be linked: no answer to the code")
        return
    flood = asyncio.ensure_future(flood_from_one_account(crowd, content_of, flood_text, flood_per_s))
    await asyncio.sleep(2)
    for text in distress_texts:
        while not alerts.empty():
            alerts.get_nowait()
        caller = crowd.begin()
        posted_at = time.monotonic()
        post(crowd, caller, content_of(text))
        tell("call", posted_at=posted_at)
        tell("alert", seconds=await next_alert(alerts, posted_at))
        await asyncio.sleep(BETWEEN_CALLS_S)
    flood.cancel()
    tell("distress_done")


def post(crowd: Crowd, person: Conversation, content: dict[str, Any]) -> None:
    crowd.pool.post(crowd.text_update(person.chat_id, content), lambda status, at: None)


async def next_alert(alerts: asyncio.Queue[float], since: float) -> float | None:
    try:
        async with asyncio.timeout(ALERT_WITHIN_S):
            while (at := await alerts.get()) < since:
                pass
    except TimeoutError:
        return None
    return at - since


async def flood_from_one_account(
    crowd: Crowd, content_of: Callable[[str], dict[str, Any]], text: str, per_s: float
) -> None:
    flooder = crowd.begin()
    flooder.due = 1_000_000
    began = time.monotonic()
    sent = 0
    while True:
        post(crowd, flooder, content_of(f"{text} {sent}"))
        sent += 1
        await asyncio.sleep(max(0.0, began + sent / per_s - time.monotonic()))
