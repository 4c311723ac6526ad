"""The product with a fault built in: `PULANG_TEST_FAILPOINT=committed:3 python -m tests.faults.broken serve`.

The process kills itself, as kill -9 would, when it passes the named point for the third time. With
`PULANG_TEST_ACK_FIRST=1` it acknowledges before it stores, with `PULANG_TEST_SYNCHRONOUS=NORMAL` its commits do not
wait for the disk: the twins that the judge must catch (THREATS.md section 5).
The points are put around the product's own functions from outside, so that the product carries nothing of this.
"""

import asyncio
import functools
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiosqlite
from aiohttp import web

import bot.handlers.turns.batch
import bot.jobs.timers
import storage.inbox
import storage.outbox
import storage.sqlite
from bot.__main__ import main
from bot.handlers.turns.intake import Intake
from bot.jobs.outbox import OutboxJob
from bot.jobs.turns import TurnJob
from tests.scenarios.later import move_clock

_ACKNOWLEDGED_BEFORE_S = 0.05


class Fuse:
    """Burns down with each pass."""

    def __init__(self, passes: int) -> None:
        self._left = passes

    def burn(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def before(owner: Any, name: str, fuse: Fuse) -> None:
    """Burn before a call."""
    original = getattr(owner, name)

    @functools.wraps(original)
    def wrapped(*args: Any, **options: Any) -> Any:
        fuse.burn()
        return original(*args, **options)

    setattr(owner, name, wrapped)


def after(owner: Any, name: str, fuse: Fuse, counts: Callable[..., bool] = lambda *_: True) -> None:
    """Burn after a call; counts: whether this one does, by its result and arguments."""
    original = getattr(owner, name)

    @functools.wraps(original)
    async def wrapped(*args: Any, **options: Any) -> Any:
        result = await original(*args, **options)
        if counts(result, *args):
            fuse.burn()
        return result

    setattr(owner, name, wrapped)


def something(result: Any, *_: Any) -> bool:
    return bool(result)


def with_situations(_result: Any, _house: Any, _tx: Any, situations: Any, *_: Any) -> bool:
    return bool(situations)


def to_a_webhook(_result: Any, response: web.Response, *_: Any) -> bool:
    return response.status == 200


POINTS: dict[str, Callable[[Fuse], None]] = {
    "received": lambda fuse: before(Intake, "store", fuse),
    "inserted": lambda fuse: after(storage.inbox, "store", fuse),
    "committed": lambda fuse: after(Intake, "_commit", fuse),
    "acked": lambda fuse: after(web.Response, "write_eof", fuse, to_a_webhook),
    "claimed": lambda fuse: after(storage.inbox, "claim", fuse, something),
    "effect": lambda fuse: after(bot.handlers.turns.batch, "save", fuse, with_situations),
    "turned": lambda fuse: before(TurnJob, "_hand_on", fuse),
    "sent": lambda fuse: after(OutboxJob, "_try", fuse),
    "marked": lambda fuse: after(storage.outbox, "finish", fuse),
    "timer": lambda fuse: after(bot.jobs.timers, "save", fuse, with_situations),
}


def acknowledge_first() -> None:
    """Store a little after the sender was told that it is stored."""
    store = Intake.store
    under_way: set[asyncio.Task[None]] = set()

    async def store_later(intake: Intake, *arrival: Any) -> None:
        await asyncio.sleep(_ACKNOWLEDGED_BEFORE_S)
        await store(intake, *arrival)

    async def only_promise(intake: Intake, *arrival: Any) -> None:
        task = asyncio.create_task(store_later(intake, *arrival))
        under_way.add(task)
        task.add_done_callback(under_way.discard)

    setattr(Intake, "store", only_promise)  # noqa: B010  # a method is replaced on purpose


def flush_as(synchronous: str) -> None:
    """Have SQLite flush as this word says instead."""
    create = storage.sqlite._creator

    def creator(path: Path, kind: type[aiosqlite.Connection], pragmas: tuple[str, ...]) -> Any:
        changed = (each.replace("synchronous=FULL", f"synchronous={synchronous}") for each in pragmas)
        return create(path, kind, tuple(changed))

    storage.sqlite._creator = creator


if __name__ == "__main__":
    move_clock()
    if synchronous := os.environ.get("PULANG_TEST_SYNCHRONOUS"):
        flush_as(synchronous)
    if os.environ.get("PULANG_TEST_ACK_FIRST") == "1":
        acknowledge_first()
    point, _, passes = os.environ.get("PULANG_TEST_FAILPOINT", "").partition(":")
    if point:
        POINTS[point](Fuse(int(passes or "1")))
    main()
