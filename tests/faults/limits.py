"""Ways to take a running product's descriptors and memory, and to read how much it has."""

import asyncio
import resource
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from yarl import URL

from tests.scenarios.installation import Installation

DESCRIPTORS = 256
_SLOW_CLIENTS = 400


def descriptors(house: Installation) -> int:
    """How many the product has open."""
    return len(list(Path(f"/proc/{house.processes[0].pid}/fd").iterdir()))


def memory(house: Installation, name: str) -> int:
    """A line of the process's status, in KiB."""
    status = Path(f"/proc/{house.processes[0].pid}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith(f"{name}:")))


@asynccontextmanager
async def slow_clients(house: Installation) -> AsyncIterator[int]:
    """Clients that begin a request and never end it; gives how many got as far as a connection."""
    address = URL(house.url)
    opened = await asyncio.gather(
        *(asyncio.open_connection(address.host, address.port) for _ in range(_SLOW_CLIENTS)), return_exceptions=True
    )
    writers = [each[1] for each in opened if not isinstance(each, BaseException)]
    for writer in writers:
        writer.write(b"POST /webhooks/telegram HTTP/1.1\r\nHost: contoh\r\n")
    await asyncio.sleep(1.0)  # the product takes what it can
    try:
        yield len(writers)
    finally:
        for writer in writers:
            writer.transport.abort()


class few_descriptors:  # noqa: N801  # reads like a statement where it is used
    """The product may have no more descriptors than this."""

    def __init__(self, house: Installation) -> None:
        self._pid = house.processes[0].pid
        self._limit = resource.prlimit(self._pid, resource.RLIMIT_NOFILE)

    def __enter__(self) -> None:
        resource.prlimit(self._pid, resource.RLIMIT_NOFILE, (DESCRIPTORS, self._limit[1]))

    def __exit__(self, *_: object) -> None:
        resource.prlimit(self._pid, resource.RLIMIT_NOFILE, self._limit)
