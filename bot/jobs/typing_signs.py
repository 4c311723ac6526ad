"""Shows people whose answer takes a while that it is being written; never on the way of an answer."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from bot.channels.contract import Channel
from bot.domain.messages import Address, ChannelName, Deleted, Inbound
from bot.errors import UnreadableBody
from bot.logs import log
from storage.inbox import StoredBody

PATIENCE = timedelta(milliseconds=400)
# Whose message lay longer, after an outage, does not look at the phone now; on WhatsApp the sign marks it as read.
_TOO_LATE = timedelta(minutes=2)
_AT_ONCE = 20
# In a throng each sign is one more request that all the answers wait behind.
_THRONG = 40


class TypingSigns:
    """One per process. In the common case, a batch that is done in time, it costs one timer that never rings."""

    def __init__(
        self,
        channels: Mapping[ChannelName, Channel],
        clock: Callable[[], datetime],
        patience: timedelta = PATIENCE,
    ) -> None:
        self._channels = channels
        self._clock = clock
        self._patience = patience
        self._tasks: set[asyncio.Task[None]] = set()

    @contextmanager
    def watching(self, bodies: Sequence[StoredBody]) -> Iterator[None]:
        """Have signs shown when the batch inside is not done in time; what waited in a backlog is late already."""
        if len(bodies) > _THRONG:
            yield
            return
        now = self._clock()
        waited = now - min(body.received_at for body in bodies)
        delay = max(timedelta(0), self._patience - waited)
        timer = asyncio.get_running_loop().call_later(delay.total_seconds(), self._show, bodies, now + delay)
        try:
            yield
        finally:
            timer.cancel()

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _show(self, bodies: Sequence[StoredBody], now: datetime) -> None:
        """Begin as many signs as there is room for; the others do without."""
        shown: set[tuple[ChannelName, str]] = set()
        for body in bodies:
            if len(self._tasks) >= _AT_ONCE:
                return
            if not self._patience <= now - body.received_at <= _TOO_LATE:
                continue
            for inbound in self._messages(body):
                if (inbound.channel, inbound.address) not in shown and len(self._tasks) < _AT_ONCE:
                    shown.add((inbound.channel, inbound.address))
                    task = asyncio.create_task(self._sign(inbound))
                    self._tasks.add(task)
                    task.add_done_callback(self._tasks.discard)

    def _messages(self, body: StoredBody) -> list[Inbound]:
        channel = self._channels.get(body.channel)
        if channel is None or body.channel is ChannelName.WEBCHAT:  # the page shows its own sign
            return []
        try:
            events = channel.split(body.account, body.body)
        except UnreadableBody:
            return []  # the batch deals with it
        except Exception as error:
            log.warning("typing_failed", channel=body.channel.value, error=type(error).__name__)
            return []
        said = [event for event in events if isinstance(event, Inbound)]
        return [event for event in said if event.is_private and not isinstance(event.content, Deleted)]

    async def _sign(self, inbound: Inbound) -> None:
        try:
            address = Address(inbound.account, inbound.address)
            await self._channels[inbound.channel].show_typing(address, inbound.message_id)
        except Exception as error:
            log.warning("typing_failed", channel=inbound.channel.value, error=type(error).__name__)
