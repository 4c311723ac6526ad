"""Stops the timers of a test's loop: what still happens was told by somebody, and not found by looking now and then."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_PATIENCE_S = 20.0  # of a thread, since the loop's own timers stand still as well


@contextmanager
def timers_stand_still() -> Iterator[None]:
    """Let no sleep and no timeout of this loop end inside; a test that waits for one fails."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    assert task is not None
    stopped_at = loop.time()
    guard = threading.Timer(_PATIENCE_S, loop.call_soon_threadsafe, [task.cancel])
    loop.time = lambda: stopped_at  # type: ignore[method-assign]
    guard.start()
    try:
        yield
    except asyncio.CancelledError:
        raise AssertionError("nothing came without a timer") from None
    finally:
        guard.cancel()
        del loop.time
