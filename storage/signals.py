"""Wakes whoever waits for news, in this process and, on PostgreSQL, in the others: topics and ids, never content."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from typing import Any

import asyncpg

_CHANNEL = "pulang"
_QUEUE_SIZE = 1_000
_RECONNECT_S = 2.0


class Listener:
    """One waiter's queue of payloads. A full queue drops news: who waits reads the database again anyway."""

    def __init__(self) -> None:
        self._news: asyncio.Queue[str] = asyncio.Queue(_QUEUE_SIZE)

    def put(self, payload: str) -> None:
        with contextlib.suppress(asyncio.QueueFull):
            self._news.put_nowait(payload)

    async def wait(self, timeout_s: float) -> set[str]:
        """Everything told since the last call; empty after `timeout_s` of silence."""
        try:
            async with asyncio.timeout(timeout_s):
                news = {await self._news.get()}
        except TimeoutError:
            return set()
        while not self._news.empty():
            news.add(self._news.get_nowait())
        return news


class Signals:
    """Topics within one process; the base of what PostgreSQL spreads to all."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[Listener]] = defaultdict(set)

    @contextlib.contextmanager
    def listening(self, topic: str) -> Any:
        listener = Listener()
        self._listeners[topic].add(listener)
        try:
            yield listener
        finally:
            self._listeners[topic].discard(listener)

    async def send(self, news: Sequence[tuple[str, str]]) -> None:
        for topic, payload in dict.fromkeys(news):
            self._spread(topic, payload)

    def wake(self, topic: str) -> None:
        """Wake who waits in this process, without news."""
        self._spread(topic, "")

    def _spread(self, topic: str, payload: str) -> None:
        for listener in self._listeners.get(topic, ()):
            listener.put(payload)

    async def run(self) -> None:
        """Nothing to do within one process."""

    async def close(self) -> None:
        """Nothing is held."""


class PostgresSignals(Signals):
    """The same over LISTEN and NOTIFY: one direct connection, a statement of its own after the commit.

    A lost NOTIFY costs time, never a message: every job also sweeps.
    """

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url.replace("postgresql+asyncpg://", "postgresql://")
        self._connection: asyncpg.Connection[Any] | None = None
        self._sending = asyncio.Lock()

    async def send(self, news: Sequence[tuple[str, str]]) -> None:
        await super().send(news)
        connection = self._connection
        if connection is None or connection.is_closed():
            return
        payloads = [f"{topic}\x1f{payload}" for topic, payload in dict.fromkeys(news)]
        with contextlib.suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            async with self._sending:
                await connection.execute("SELECT pg_notify($2, word) FROM unnest($1::text[]) word", payloads, _CHANNEL)

    async def run(self) -> None:
        """Keep the listening connection alive until cancelled."""
        while True:
            with contextlib.suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
                await self._listen()
            await asyncio.sleep(_RECONNECT_S)

    async def _listen(self) -> None:
        gone = asyncio.Event()
        self._connection = connection = await asyncpg.connect(self._url)
        try:
            connection.add_termination_listener(lambda _: gone.set())
            await connection.add_listener(_CHANNEL, self._heard)
            await gone.wait()
        finally:
            self._connection = None
            await connection.close(timeout=1)

    def _heard(self, connection: Any, pid: int, _channel: str, payload: str) -> None:
        if self._connection is not None and pid != self._connection.get_server_pid():
            topic, _, rest = payload.partition("\x1f")
            self._spread(topic, rest)

    async def close(self) -> None:
        if self._connection is not None:
            await self._connection.close(timeout=1)


def make_signals(url: str, listen_url: str | None = None) -> Signals:
    return Signals() if url.startswith("sqlite") else PostgresSignals(listen_url or url)


async def news(signals: Signals, topic: str, sweep_s: float) -> AsyncIterator[set[str]]:
    """Yield at once, then at every news of `topic`, and at the latest every `sweep_s` seconds."""
    with signals.listening(topic) as listener:
        yield set()
        while True:
            yield await listener.wait(sweep_s)
