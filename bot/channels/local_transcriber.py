"""Writes voice notes down with a command on this machine, so that what people say leaves it for nobody."""

import asyncio
import contextlib
import os
import signal
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.logs import log

FILE = "{file}"
"""Where it stands among the command's words the voice note's path is put; without it the note goes to the input."""

_TIMEOUT_S = 180.0
_MAX_OUTPUT = 64 * 1024
# Nothing else of our environment: secrets may stand there.
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")


class LocalTranscriber:
    """Runs one command a note, without a shell; it has three minutes and says the words on its output."""

    def __init__(self, command: Sequence[str], timeout_s: float = _TIMEOUT_S) -> None:
        self._command = tuple(command)
        self._timeout_s = timeout_s
        self._environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}

    async def transcribe(self, body: bytes) -> str | None:
        with _written(body) if any(FILE in word for word in self._command) else contextlib.nullcontext("") as path:
            words = [word.replace(FILE, path) for word in self._command]
            try:
                process = await asyncio.create_subprocess_exec(
                    *words,
                    stdin=asyncio.subprocess.DEVNULL if path else asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=asyncio.subprocess.DEVNULL,
                    env=self._environment,
                    start_new_session=True,
                )
            except OSError as error:
                log.warning("transcript_failed", error=type(error).__name__)
                return None
            try:
                return await self._read(process, b"" if path else body)
            finally:
                await _end(process)

    async def _read(self, process: asyncio.subprocess.Process, body: bytes) -> str | None:
        try:
            async with asyncio.timeout(self._timeout_s):
                written, _ = await asyncio.gather(_output(process), _feed(process, body))
                code = await process.wait()
        except TimeoutError:
            log.warning("transcript_failed", error="TimeoutError")
            return None
        if written is None or code != 0:
            log.warning("transcript_failed", error="too_long" if written is None else "exit")
            return None
        return " ".join(written.decode("utf-8", "replace").replace("\0", "").split())


@contextlib.contextmanager
def _written(body: bytes) -> Iterator[str]:
    """The note as a file that only we can read, for as long as the command runs."""
    with tempfile.TemporaryDirectory(prefix="pulang-voice-") as folder:
        path = Path(folder) / "note"
        path.touch(mode=0o600)
        path.write_bytes(body)
        yield str(path)


async def _output(process: asyncio.subprocess.Process) -> bytes | None:
    """All that is said; `None` when it is more than anybody says in a voice note."""
    found = b""
    while process.stdout is not None and (more := await process.stdout.read(4096)):
        found += more
        if len(found) > _MAX_OUTPUT:
            _kill(process)
            return None
    return found


async def _feed(process: asyncio.subprocess.Process, body: bytes) -> None:
    if process.stdin is None:
        return
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # a command need not read to the end
        process.stdin.write(body)
        await process.stdin.drain()
        process.stdin.close()
        await process.stdin.wait_closed()


async def _end(process: asyncio.subprocess.Process) -> None:
    """Nothing the command began outlives its note."""
    _kill(process)
    await process.wait()


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
