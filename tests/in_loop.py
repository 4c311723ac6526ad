"""SQLite on the loop's own thread: a conversation asks it hundreds of times, and a trip to a thread takes longer.

What is true of threads alone is tested on real ones: tests/storage, tests/threats, tests/faults and all installations.
"""

import asyncio
from asyncio import Future
from collections.abc import Callable, Generator
from typing import Any

import aiosqlite


class InLoopConnection(aiosqlite.Connection):
    """Does at once what the real one hands to its thread, in the same order."""

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self._tx = _AtOnce()  # type: ignore[assignment]  # the one method of a queue that is used

    def __await__(self) -> Generator[Any, None, aiosqlite.Connection]:
        return self._connect().__await__()

    async def _execute(self, fn: Callable[..., Any], *given: Any, **more: Any) -> Any:
        if not self._running or not self._connection:
            raise ValueError("Connection closed")
        answer = fn(*given, **more)
        await asyncio.sleep(0)  # others go on meanwhile, as they do while a thread works
        return answer


class _AtOnce:
    """Stands where the thread's queue would be."""

    def put_nowait(self, asked: tuple[Future[Any] | None, Callable[[], Any]]) -> None:
        future, work = asked
        try:
            answer = work()
        except Exception as error:
            if future is None:
                raise
            future.set_exception(error)
        else:
            if future is not None:
                future.set_result(answer)
