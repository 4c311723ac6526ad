"""Wakes whoever waits for news, in this process and, on PostgreSQL, in the others: topics and ids, never content."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from typing import Any

_QUEUE_SIZE = 1_000


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

    def wake(self, topic: str, payload: str = "") -> None:
        """Wake who waits in this process, and only there."""
        self._spread(topic, payload)

    def _spread(self, topic: str, payload: str) -> None:
        for listener in self._listeners.get(topic, ()):
            listener.put(payload)

    async def run(self) -> None:
        """Nothing to do within one process."""

    async def close(self) -> None:
        """Nothing is held."""


def make_signals(url: str, listen_url: str | None = None) -> Signals:
    """Signals for this database; `listen_url` is a direct connection behind a pooler."""
    if url.startswith("sqlite"):
        return Signals()
    from storage.postgres_signals import PostgresSignals  # loads a driver that SQLite installations do not need

    return PostgresSignals(listen_url or url)


async def news(signals: Signals, topic: str, sweep_s: float) -> AsyncIterator[set[str]]:
    """Yield at once, then at every news of `topic`, and at the latest every `sweep_s` seconds."""
    with signals.listening(topic) as listener:
        yield set()
        while True:
            yield await listener.wait(sweep_s)
