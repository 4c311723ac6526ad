"""How a running process begins, waits and ends: its lock, its memory, its jobs that stop in their order."""

import asyncio
import fcntl
import gc
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Protocol

from bot.errors import WrongSettings
from bot.logs import log
from storage.sqlite import is_safe_for_two_writers


class Job(Protocol):
    async def run(self) -> None: ...

    def stop(self) -> None: ...


def hold_collector() -> None:
    """Let nobody look for garbage in what start-up builds, which all stays: a fifth of its time."""
    gc.disable()


def calm_collector() -> None:
    """Let the garbage collector pass over what start-up built, and look less often: a tenth of a turn's CPU."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)
    gc.enable()


async def until_stopped(stop: asyncio.Event, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait for the stop signal; a job that ends by itself is a bug and ends the process, so that it is started anew."""
    waiting = asyncio.create_task(stop.wait())
    watched = [task for task in tasks if task.get_name() not in ("signals", "webhook", "introduce")]
    done, _ = await asyncio.wait([waiting, *watched], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    with suppress(asyncio.CancelledError):
        await waiting
    for task in done:
        if task is not waiting and not task.cancelled() and task.exception() is not None:
            log.error("job_ended", job=task.get_name(), error=type(task.exception()).__name__)


async def end_jobs(jobs: Sequence[Job], tasks: Sequence[asyncio.Task[None]], end: float) -> None:
    """Have these jobs stop and wait for that, at most until a moment of the loop's clock."""
    for job in jobs:
        job.stop()
    names = {type(job).__name__ for job in jobs}
    ending = [task for task in tasks if task.get_name() in names]
    if ending:
        await asyncio.wait(ending, timeout=max(0.0, end - asyncio.get_running_loop().time()))


class only_process:  # noqa: N801  # reads like a statement where it is used
    """On SQLite one process runs the jobs; a second one is refused by a file lock."""

    def __init__(self, path: Path | None) -> None:
        self._path = path.with_suffix(".lock") if path is not None else None
        self._file: IO[str] | None = None

    def __enter__(self) -> None:
        if self._path is None:
            return
        if not is_safe_for_two_writers():
            log.warning("sqlite_is_old")
        self._file = self._path.open("w")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise WrongSettings("Another pulang process runs on this database.") from None

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()
