"""Sends agencies' systems their events: in order per ticket, each endpoint for itself, again until taken (F27)."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.channels.agency_endpoint import AgencyEndpoints, Answer
from bot.domain.agency_webhooks import MAX_TRIES, TEST, DeliveryState, Endpoint, EndpointState, Try, wait_after
from bot.errors import AssistanceError
from bot.handlers.administration.agency_webhooks import tell_administrators
from bot.handlers.turns.house import House
from bot.logs import log
from storage import agency_events
from storage import agency_webhooks as store
from storage.agency_webhooks import Leased, Mark
from storage.database import Database, Transaction

_SWEEP_S = 2.0
_LEASE = timedelta(seconds=60)  # longer than a try can take
_AT_ONCE = 200
_EACH = 4  # so that a slow endpoint fills its own places only
_PLAN_AT_ONCE = 500
_GONE = 410
_DONE = "done"


class AgencyWebhookJob:
    """One per process; `owner` names it in leases. chance: 0 to 1, spreads tries over time."""

    def __init__(
        self,
        house: House,
        database: Database,
        endpoints: AgencyEndpoints,
        owner: int,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._house = house
        self._database = database
        self._endpoints = endpoints
        self._owner = owner
        self._chance = chance
        self._marks: list[tuple[Leased, Answer, datetime]] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_hand: Counter[int] = Counter()
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Go on until `stop`; tries under way then are finished and noted."""
        with self._database.signals.listening(agency_events.TOPIC) as listener:
            while not self._stopping.is_set():
                try:
                    await self._note()
                    await self._start()
                except Exception as error:
                    log.exception("agency_webhooks_failed", error=type(error).__name__)
                    await asyncio.sleep(_SWEEP_S)
                await listener.wait(_SWEEP_S)
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=3)
            for task in self._tasks:
                task.cancel()  # its lease runs out, and it is tried again under the same id
            await self._note()

    def stop(self) -> None:
        self._stopping.set()
        self._database.signals.wake(agency_events.TOPIC)

    async def work_off(self) -> int:
        """Plan, try what is due, note what became of it; gives the number of tries."""
        count = await self._start()
        while self._tasks:
            await asyncio.wait(self._tasks)
        await self._note()
        return count

    async def _start(self) -> int:
        """Plan new events and begin to try what is due."""
        now, room = self._house.clock(), _AT_ONCE - len(self._tasks)
        async with self._database.reading() as tx:
            # Seen without the write lock, which the turns want too.
            has_events, has_due = await agency_events.has_unplanned(tx), await store.has_due(tx, now)
        if room <= 0 or not (has_events or has_due):
            return 0
        async with self._database.transaction() as tx:
            if has_events:
                await agency_events.plan(tx, now, _PLAN_AT_ONCE)
            busy = [endpoint_id for endpoint_id, count in self._in_hand.items() if count >= _EACH]
            leased = await store.lease(tx, self._owner, now, now + _LEASE, room, busy, _EACH)
        for each in leased:
            self._in_hand[each.endpoint.id] += 1
            task = asyncio.create_task(self._try(each))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return len(leased)

    async def _try(self, leased: Leased) -> None:
        event, at = leased.delivery.event, self._house.clock()
        try:
            answer = await self._endpoints.post(
                leased.endpoint.url, event.webhook_id, event.payload(), leased.secrets, at
            )
        except Exception as error:
            log.exception("webhook_broke", error=type(error).__name__)
            answer = Answer(None, timedelta(), "broken")
        finally:
            self._in_hand[leased.endpoint.id] -= 1
            if not self._in_hand[leased.endpoint.id]:
                del self._in_hand[leased.endpoint.id]
        self._marks.append((leased, answer, at))
        self._database.signals.wake(agency_events.TOPIC, _DONE)

    async def _note(self) -> None:
        """Write what became of tries, together."""
        done, self._marks = self._marks, []
        if not done:
            return
        now = self._house.clock()
        try:
            async with self._database.transaction() as tx:
                marks = [self._judge(leased, answer, at, now) for leased, answer, at in done]
                await store.mark(tx, self._owner, marks)
                for each in marks:
                    await self._draw_conclusions(tx, each, now)
        except AssistanceError:
            self._marks = done + self._marks  # noted with the next group; the lease keeps others away
            raise

    def _judge(self, leased: Leased, answer: Answer, at: datetime, now: datetime) -> Mark:
        """What a try means: taken, again later, or never."""
        delivery = leased.delivery
        result = Try(at, delivery.tries, answer.status, int(answer.duration.total_seconds() * 1000), answer.error)
        if result.is_success:
            return Mark(delivery, result, DeliveryState.DELIVERED, None)
        log.info("webhook_failed", status=answer.status, code=answer.error, attempt=delivery.tries)
        wait = wait_after(delivery.tries, self._chance(), answer.retry_after)
        if wait is None or answer.status == _GONE or delivery.event.kind == TEST:
            return Mark(delivery, result, DeliveryState.FAILED, None)
        return Mark(delivery, result, DeliveryState.WAITING, now + wait)

    async def _draw_conclusions(self, tx: Transaction, mark: Mark, now: datetime) -> None:
        """Stop an endpoint that is gone, or that took nothing while all tries of an event were used, and tell."""
        if mark.state is not DeliveryState.FAILED or mark.delivery.event.kind == TEST:
            return
        endpoint = await store.find_any(tx, mark.delivery.endpoint_id)
        if endpoint is None or endpoint.state is EndpointState.STOPPED:
            return
        reason = "gone" if mark.result.status == _GONE else "dead" if _is_dead(endpoint, mark) else "refused"
        if reason != "refused":
            await store.set_state(tx, endpoint.id, EndpointState.STOPPED, reason, now)
        await tell_administrators(tx, self._house.texts, endpoint, reason, now)
        log.warning("webhook_ended", reason=reason, agency=endpoint.agency, attempt=mark.delivery.tries)


def _is_dead(endpoint: Endpoint, mark: Mark) -> bool:
    """Whether it has taken nothing since before this event was on its way."""
    tries_began = mark.delivery.created_at
    return mark.delivery.tries >= MAX_TRIES and (endpoint.answered_at is None or endpoint.answered_at < tries_began)
