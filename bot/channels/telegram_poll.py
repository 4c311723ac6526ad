"""Take updates from Telegram without a webhook, confirming them only once they are stored."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol, TypeVar

import msgspec
import structlog
from msgspec import Struct

from bot.channels.payload import decode, decode_exactly
from bot.errors import SendError, StorageTrouble, UnreadableBody

BATCH = 100
WAIT_S = 50
FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 60.0

Store = Callable[[list[bytes]], Awaitable[None]]
T = TypeVar("T")

log = structlog.get_logger()


class Source(Protocol):
    """What polling needs of `Telegram`."""

    async def get_updates(self, offset: int | None, *, limit: int, wait_s: int) -> bytes: ...


class _Updates(Struct):
    ok: bool
    result: list[msgspec.Raw]


class _Numbered(Struct):
    update_id: int


_UPDATES = msgspec.json.Decoder(_Updates)
_NUMBERED = msgspec.json.Decoder(_Numbered)
_UPDATE_ID = re.compile(rb'"update_id"\s*:\s*([0-9]{1,18})')


async def poll(source: Source, store: Store, stop: asyncio.Event, *, wait_s: int = WAIT_S) -> None:
    """Hand every update to `store` as raw bytes until `stop` is set.

    The offset, which makes Telegram forget, moves only in the request after `store` came back. It is sent once: an
    empty answer confirms it, and later ids may be lower, as they restart after a quiet week.
    """
    offset: int | None = None
    limit = BATCH
    pause_s = 0.0
    while not stop.is_set():
        try:
            body = await _unless(stop, source.get_updates(offset, limit=limit, wait_s=wait_s))
            if body is None:
                return
            updates, limit = _read(body, limit)
            if updates:
                await store(updates)
                offset = _next_offset(updates, offset)
            elif limit == BATCH:
                offset = None
            pause_s = 0.0
        except (SendError, StorageTrouble, UnreadableBody) as trouble:
            pause_s = _next_pause(trouble, pause_s)
            reason = trouble.code if isinstance(trouble, SendError) else type(trouble).__name__
            log.warning("polling_failed", reason=reason, pause_s=pause_s)
            await _unless(stop, asyncio.sleep(pause_s))


def _read(body: bytes, limit: int) -> tuple[list[bytes], int]:
    """The updates of an answer, and how many to ask for next.

    An answer that cannot be taken apart is asked for again one update at a time; alone, the bad one is stored as it is
    and passed over, so that it never blocks the others.
    """
    try:
        return [bytes(update) for update in decode_exactly(_UPDATES, body).result], BATCH
    except UnreadableBody:
        if limit > 1:
            return [], 1
        alone = body[body.find(b"[") + 1 : body.rfind(b"]")]
        if _UPDATE_ID.search(alone) is None:
            raise
        return [alone], 1


def _next_offset(updates: list[bytes], offset: int | None) -> int | None:
    known = [number for number in map(_number, updates) if number is not None]
    return max(known) + 1 if known else offset


def _number(update: bytes) -> int | None:
    try:
        return decode(_NUMBERED, update).update_id
    except UnreadableBody:
        found = _UPDATE_ID.search(update)
        return int(found[1]) if found is not None else None


def _next_pause(trouble: Exception, last_s: float) -> float:
    if isinstance(trouble, SendError) and trouble.retry_after is not None:
        return trouble.retry_after.total_seconds()
    return min(max(last_s * 2, FIRST_PAUSE_S), LONGEST_PAUSE_S)


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """Wait for `work`, but not longer than until `stop`: what Telegram has not seen confirmed it sends again."""
    working = asyncio.ensure_future(work)
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        working.cancel()
        stopping.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)
