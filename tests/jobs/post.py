"""The outbox job with a provider behind it that does what a test tells it, one round at a time."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from typing import Any

from sqlalchemy import select

from bot.channels.contract import Fetched, Receipt
from bot.channels.pace import Pace, telegram_pace, whatsapp_pace
from bot.domain.messages import Address, Attached, ChannelName, Event, Outbound
from bot.domain.outbox import OutboxKind, OutboxRow
from bot.errors import FetchFailed, ForgedRequest
from bot.jobs.outbox import OutboxJob
from storage import outbox, schema
from storage.signals import Listener, Signals
from tests.talk import Talk, Voice


@dataclass(frozen=True, slots=True)
class Sent:
    """One message a provider was asked to take."""

    recipient: str
    text: str
    template: str | None
    outbox_id: int
    silent: bool = False
    replies_to: str | None = None


class FakeChannel:
    """A provider: takes messages, or fails as `troubles` says, one after the other; gives `files` by reference."""

    def __init__(self, name: ChannelName) -> None:
        self.name = name
        self.sent: list[Sent] = []
        self.troubles: list[Exception | None] = []
        self.files: dict[str, Fetched | Exception] = {}
        self.typed: list[tuple[str, str | None]] = []
        self._numbers = count(1)

    async def send(self, address: Address, message: Outbound, outbox_id: int) -> Receipt:
        self.sent.append(
            Sent(address.recipient, message.text, message.template, outbox_id, message.silent, address.replies_to)
        )
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble is not None:
            raise trouble
        return Receipt((f"{self.name.value}-{next(self._numbers)}",))

    async def fetch(self, media: Attached) -> Fetched:
        found = self.files.get(media.provider_ref, FetchFailed("no such file", retry=True))
        if isinstance(found, Exception):
            raise found
        return found

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        raise ForgedRequest

    def account_of(self, body: bytes) -> str:
        return ""

    def lane_of(self, body: bytes) -> str | None:
        return None

    def split(self, account: str, body: bytes) -> Sequence[Event]:
        return ()

    async def show_typing(self, address: Address, message_id: str | None) -> None:
        self.typed.append((address.recipient, message_id))

    async def acknowledge_press(self, callback_id: str) -> None:
        """Nothing spins."""

    async def close(self) -> None:
        """Nothing is held."""


class RoundSignals(Signals):
    """Ends the outbox job as soon as it would wait for news, so that a test sees one round of it."""

    job: OutboxJob | None = None

    @contextlib.contextmanager
    def listening(self, topic: str) -> Iterator[Any]:
        if topic == "outbox" and self.job is not None:
            yield _LastRound(self.job)
        else:
            with super().listening(topic) as listener:
                yield listener


class _LastRound(Listener):
    def __init__(self, job: OutboxJob) -> None:
        super().__init__()
        self._job = job

    async def wait(self, timeout_s: float) -> set[str]:
        self._job.stop()
        return set()


class Post:
    """What waits to be sent, and the job that sends it."""

    def __init__(self, talk: Talk, signals: RoundSignals) -> None:
        self._talk = talk
        self._signals = signals
        self._owners = count(9_000)
        self.paces: dict[ChannelName, Pace] = {
            ChannelName.TELEGRAM: telegram_pace(),
            ChannelName.WHATSAPP: whatsapp_pace(),
        }
        self.telegram = FakeChannel(ChannelName.TELEGRAM)
        self.whatsapp = FakeChannel(ChannelName.WHATSAPP)
        self.channels = {ChannelName.TELEGRAM: self.telegram, ChannelName.WHATSAPP: self.whatsapp}

    async def queue(
        self, voice: Voice, *texts: str, kind: OutboxKind = OutboxKind.REPLY, ticket_id: int | None = None
    ) -> list[int]:
        """Put messages to somebody into the outbox."""
        identity = voice.identity
        assert identity is not None
        ids = self._talk.database.ids
        rows = [
            OutboxRow(
                ids.draw(),
                identity.id,
                identity.person_id,
                identity.channel,
                kind,
                Outbound(text),
                self.now(),
                ticket_id,
            )
            for text in texts
        ]
        async with self._talk.database.transaction() as tx:
            await outbox.add(tx, rows)
        return [row.id for row in rows]

    async def round(self) -> None:
        """Let a fresh process send what is due: the oldest message of each chat."""
        talk = self._talk
        clock = talk.clock
        job = OutboxJob(
            talk.house(), talk.database, self.channels, self.paces, next(self._owners), lambda: clock().timestamp()
        )
        self._signals.job = job
        await job.run()
        self._signals.job = None

    async def later(self, seconds: float) -> None:
        """One more round, after a while."""
        self._talk.clock.move(timedelta(seconds=seconds))
        await self.round()

    async def states(self) -> list[tuple[str, int, bool]]:
        """State, tries and doubt of what was queued, without what conversations had sent before."""
        table = schema.outbox
        query = select(table.c.state, table.c.tries, table.c.maybe_duplicate, table.c.kind).order_by(table.c.id)
        async with self._talk.database.reading() as tx:
            rows = list(await tx.execute(query.where(table.c.id > self._first)))
        return [(row.state, row.tries, row.maybe_duplicate) for row in rows if row.kind != "alert"]

    def begin(self) -> None:
        """From here on `states` counts."""
        self._first = self._talk.database.ids.draw()

    def now(self) -> Any:
        return self._talk.clock()
