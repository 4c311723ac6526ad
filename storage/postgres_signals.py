"""Signals over PostgreSQL's LISTEN and NOTIFY, so that all processes wake each other."""

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Any

import asyncpg

from storage.signals import Signals

_CHANNEL = "pulang"
_RECONNECT_S = 2.0


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
