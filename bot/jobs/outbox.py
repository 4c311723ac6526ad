"""Sends what the outbox holds: in order within a chat, many chats at once, marked in groups (THREATS.md I5)."""

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.channels.contract import Channel
from bot.channels.pace import Pace
from bot.domain.messages import Address, ChannelName, Outbound
from bot.domain.outbox import OutboxKind, OutboxRow, OutboxState
from bot.domain.people import Identity
from bot.errors import AssistanceError, SendError
from bot.handlers.turns.deliveries import tell_of_failure, tell_of_waiting
from bot.handlers.turns.house import House
from bot.handlers.turns.quiet import Step, Timing, decide, is_unasked, may_have_to_wait
from bot.handlers.turns.saving import save
from bot.logs import log
from storage import outbox
from storage.database import Database
from storage.outbox import HELD, QUIET, SHUT, SIGNED, Outcome

MAX_TRIES = 9
OFFICER_TEMPLATE = "pulang_officer_alert"
_WINDOW = timedelta(hours=24)
_WINDOW_MARGIN = timedelta(minutes=1)
_HELD_FOR = timedelta(days=30)
_LEASE = timedelta(seconds=30)
_SWEEP_S = 1.0
_MARK_TOGETHER_S = 0.02  # marks share one commit: arrivals and turns want the disk more
_AT_ONCE = 400
_OUTCOME = "outcome"
_MAX_BACKOFF = timedelta(minutes=10)
_ACCOUNT_PAUSE = timedelta(minutes=1)
# How long to wait before an uncertain message is repeated: WhatsApp's status may still tell (THREATS.md I5).
_UNCERTAIN_WAIT = {ChannelName.TELEGRAM: timedelta(seconds=30), ChannelName.WHATSAPP: timedelta(seconds=60)}


class OutboxJob:
    """One per process; `owner` names it in leases."""

    def __init__(
        self,
        house: House,
        database: Database,
        channels: Mapping[ChannelName, Channel],
        paces: Mapping[ChannelName, Pace],
        owner: int,
        monotonic: Callable[[], float],
    ) -> None:
        self._house = house
        self._database = database
        self._channels = channels
        self._paces = paces
        self._owner = owner
        self._monotonic = monotonic
        self._outcomes: list[Outcome] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()
        self._has_rows_behind = True

    def send(self, rows: Sequence[OutboxRow]) -> None:
        """Begin to send rows that are leased to this process."""
        for row in rows:
            task = asyncio.create_task(self._send(row))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def run(self) -> None:
        """Go on until `stop`; what is under way then is finished and marked."""
        with self._database.signals.listening("outbox") as listener:
            news: set[str] = set()
            while not self._stopping.is_set():
                try:
                    await self._mark()
                    # Our own outcomes are no news; anything else, or silence, means that rows may be waiting.
                    if self._has_rows_behind or news != {_OUTCOME}:
                        await self._lease()
                except Exception as error:
                    log.exception("outbox_failed", error=type(error).__name__)
                    await asyncio.sleep(_SWEEP_S)
                news = await listener.wait(_SWEEP_S)
                if news == {_OUTCOME} and not self._stopping.is_set():
                    await asyncio.sleep(_MARK_TOGETHER_S)
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=5)
            await self._mark()

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake("outbox")

    async def _lease(self) -> None:
        """Take what is due and begin to send it."""
        room = _AT_ONCE - len(self._tasks)
        if room <= 0:
            return
        now = self._house.clock()
        async with self._database.reading() as tx:
            # Seen without the write lock, which the turns want too.
            self._has_rows_behind = await outbox.has_pending(tx)
            is_due = await outbox.has_due(tx, now)
        if not is_due:
            return
        async with self._database.transaction() as tx:
            rows = await outbox.lease(tx, self._owner, now, now + _LEASE, room)
        self.send(rows)

    async def _mark(self) -> None:
        outcomes, self._outcomes = self._outcomes, []
        if not outcomes:
            return
        now = self._house.clock()
        try:
            async with self._database.transaction() as tx:
                await outbox.finish(tx, self._owner, outcomes)
                for outcome in outcomes:
                    if outcome.state is OutboxState.FAILED and outcome.row.bulk is None:
                        alerts = await tell_of_failure(tx, outcome.row, outcome.code or "failed", now)
                        await save(self._house, tx, [], alerts, now, None)
                    if outcome.state is OutboxState.PENDING and outcome.code == SHUT:
                        await save(self._house, tx, [], await tell_of_waiting(tx, outcome.row, now), now, None)
                    if outcome.recipient_gone:
                        await outbox.block_identity(tx, outcome.row.identity_id, now)
        except AssistanceError:
            self._outcomes = outcomes + self._outcomes  # marked with the next group; the lease keeps others away
            raise

    async def _send(self, row: OutboxRow) -> None:
        outcome = await self._try(row)
        self._outcomes.append(outcome)
        self._database.signals.wake("outbox", _OUTCOME)

    async def _try(self, row: OutboxRow) -> Outcome:
        clock = self._house.clock
        channel, identity = self._channels.get(row.channel), row.identity
        if channel is None or identity is None:
            return Outcome(
                row, OutboxState.PENDING, clock(), code="channel_off", next_attempt_at=clock() + _ACCOUNT_PAUSE
            )
        if identity.blocked_at is not None:
            return Outcome(row, OutboxState.FAILED, clock(), code="blocked")
        timing = await self._timing(row) if may_have_to_wait(row) else Timing(Step.SEND)
        if timing.step is Step.WAIT:
            code = SIGNED if row.code == SIGNED else QUIET
            return Outcome(row, OutboxState.PENDING, clock(), code=code, next_attempt_at=timing.until)
        if timing.step is Step.DROP:
            return Outcome(row, OutboxState.SENT, clock(), code="not_needed")
        unasked = row.kind in (OutboxKind.REMINDER, OutboxKind.ALERT)
        pace, is_alert = self._paces[row.channel], row.kind is OutboxKind.ALERT
        waited = 0.0
        # Asked again after each wait: others that waited for the same moment may have been first.
        while delay := pace.delay(identity.address, self._monotonic(), unasked=unasked, is_alert=is_alert):
            waited += delay
            if waited > _LEASE.total_seconds() / 3:
                return Outcome(
                    row, OutboxState.PENDING, clock(), code="paced", next_attempt_at=clock() + timedelta(seconds=delay)
                )
            await asyncio.sleep(delay)
        pace.spend(identity.address, self._monotonic(), unasked=unasked, is_alert=is_alert)
        return await self._pass_on(channel, identity, row, timing)

    async def _timing(self, row: OutboxRow) -> Timing:
        """Whether the person may be written to now; looked up only for what they did not just ask for."""
        now = self._house.clock()
        try:
            async with self._database.reading() as tx:
                return await decide(self._house, tx, row, now)
        except AssistanceError as error:
            log.warning("hours_unknown", outbox_id=row.id, error=type(error).__name__)
            return Timing(Step.WAIT, now + _ACCOUNT_PAUSE)

    async def _pass_on(self, channel: Channel, identity: Identity, row: OutboxRow, timing: Timing) -> Outcome:
        clock, wrote = self._house.clock, identity.wrote_at
        is_open = row.channel is not ChannelName.WHATSAPP or (
            wrote is not None and clock() - wrote < _WINDOW - _WINDOW_MARGIN and row.code != SHUT
        )
        if not is_open and row.kind is OutboxKind.REMINDER and row.bulk is None:
            return Outcome(row, OutboxState.SENT, clock(), code="not_needed")
        message = _shown(row, timing) if is_open else _template_for(row)
        address = Address(identity.account, identity.address, is_open, await self._quoted(message))
        try:
            receipt = await channel.send(address, message, row.id)
        except SendError as error:
            return self._judge(row, error)
        except Exception as error:
            log.exception("send_broke", outbox_id=row.id, error=type(error).__name__)
            return self._judge(row, SendError("uncertain", type(error).__name__))
        ids = receipt.external_ids
        if timing.step is Step.SIGN:
            return Outcome(row, OutboxState.PENDING, clock(), ids, code=SIGNED, next_attempt_at=timing.until)
        if not is_open and row.kind is not OutboxKind.ALERT:  # what an alert said is old by the time it could be read
            return Outcome(row, OutboxState.PENDING, clock(), ids, code=HELD, next_attempt_at=clock() + _HELD_FOR)
        return Outcome(row, OutboxState.SENT, clock(), external_ids=ids, code=None if is_open else SHUT)

    async def _quoted(self, message: Outbound) -> str | None:
        """The provider's id of what this message replies to; it goes without where that cannot be told."""
        if message.replies_to is None:
            return None
        try:
            async with self._database.reading() as tx:
                return await outbox.external_id(tx, message.replies_to)
        except AssistanceError as error:
            log.warning("reply_target_unknown", outbox_id=message.replies_to, error=type(error).__name__)
            return None

    def _judge(self, row: OutboxRow, error: SendError) -> Outcome:
        """What a failed try means: again later, once more after a wait, or never."""
        now, code = self._house.clock(), error.code[:40]
        log.warning("send_failed", outbox_id=row.id, channel=row.channel.value, code=code, kind=error.outcome)
        if error.outcome == "uncertain":
            if row.was_uncertain or row.maybe_duplicate:
                return Outcome(row, OutboxState.FAILED, now, code=code)
            return Outcome(
                row, OutboxState.UNCERTAIN, now, code=code, next_attempt_at=now + _UNCERTAIN_WAIT[row.channel]
            )
        if error.whole_account:
            return Outcome(row, OutboxState.PENDING, now, code=code, next_attempt_at=now + _ACCOUNT_PAUSE)
        if error.window_closed and row.code != SHUT:
            return Outcome(row, OutboxState.PENDING, now, code=SHUT, next_attempt_at=now)
        if error.outcome == "refused" or row.tries >= MAX_TRIES:
            return Outcome(row, OutboxState.FAILED, now, code=code, recipient_gone=error.recipient_gone)
        if error.retry_after is not None and row.identity is not None:
            self._paces[row.channel].pause(row.identity.address, self._monotonic(), error.retry_after.total_seconds())
        wait = error.retry_after or _backoff(row.tries)
        return Outcome(row, OutboxState.PENDING, now, code=code, next_attempt_at=now + wait)


def _backoff(tries: int) -> timedelta:
    """1, 2, 4 ... seconds, at most ten minutes, spread so that a thousand chats do not come back at one moment."""
    return min(timedelta(seconds=2 ** max(0, tries - 1) * random.uniform(0.8, 1.2)), _MAX_BACKOFF)  # noqa: S311  # no secret


def _shown(row: OutboxRow, timing: Timing) -> Outbound:
    """What is seen now: the words, or the sign in their stead; without a sound when nobody asked for it (T28)."""
    if timing.step is Step.SIGN:
        return Outbound(timing.sign, language=row.message.language, silent=True)
    return replace(row.message, silent=True) if is_unasked(row) else row.message


def _template_for(row: OutboxRow) -> Outbound:
    """Outside the 24 hours only an approved template may go; ours says nothing but that there is a message (T28)."""
    name = OFFICER_TEMPLATE if row.kind is OutboxKind.ALERT else "pulang_message_waiting"
    return Outbound(text="", language=row.message.language, template=name)
