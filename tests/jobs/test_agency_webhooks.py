"""Agencies' systems hear of every change in order, whatever their endpoint does (THREATS.md I13, T19, F27)."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.channels.agency_endpoint import AgencyEndpoints
from bot.domain.agency_webhooks import MAX_TRIES, OVERLAP, Endpoint, EndpointState, EventKind, Try
from bot.domain.messages import ChannelName
from bot.domain.officers import Officer, Role
from bot.domain.tickets import Outcome, Ticket
from bot.handlers import desk
from bot.handlers.administration import agency_webhooks as rules
from bot.handlers.agency_events import tell
from bot.jobs.agency_webhooks import AgencyWebhookJob
from bot.jobs.upkeep import delete_old
from storage import agency_webhooks as store
from storage import sharing
from storage.schema import agency_events, outbox, webhook_deliveries
from tests.fakes.agency_receiver import LOOPBACK, Names, Receiver, run_receiver
from tests.talk import Talk

ALL_KINDS = [each.value for each in EventKind]
CHANCE = 0.5


@pytest.fixture
async def receiver(tmp_path: Path) -> AsyncIterator[Receiver]:
    async with run_receiver(tmp_path) as receiver:
        yield receiver


@dataclass
class Hook:
    """One endpoint of KP2MI, the job, and whoever looks after both."""

    talk: Talk
    job: AgencyWebhookJob
    receiver: Receiver
    admin: Officer
    endpoint: Endpoint
    secret: str
    make_job: Callable[[], AgencyWebhookJob]

    async def later(self, by: timedelta) -> int:
        self.talk.clock.move(by)
        return await self.job.work_off()

    async def do(self, work: Callable[..., Any], *args: Any, **more: Any) -> Any:
        async with self.talk.database.transaction() as tx:
            return await work(tx, *args, self.talk.clock(), **more)

    async def changes(self, ticket: Ticket, kind: EventKind = EventKind.UPDATED, **public: object) -> None:
        await self.do(_tell, ticket.id, kind, **public)

    async def states(self) -> list[str]:
        async with self.talk.database.reading() as tx:
            rows = await tx.execute(select(webhook_deliveries.c.state).order_by(webhook_deliveries.c.id))
            return list(rows.scalars())

    async def now(self) -> Endpoint:
        async with self.talk.database.reading() as tx:
            return await store.find(tx, self.admin, self.endpoint.id)

    async def log(self) -> list[list[Try]]:
        async with self.talk.database.reading() as tx:
            return [tries for _, tries in await rules.log_of(tx, self.admin, None, None, 100)]

    def heard(self, receiver: Receiver | None = None) -> list[Any]:
        return [json.loads(got.body) for got in (receiver or self.receiver).got]


async def _tell(tx: Any, ticket_id: int, kind: str, now: Any, **public: object) -> None:
    await tell(tx, ticket_id, kind, now, **public)


async def add(talk: Talk, admin: Officer, receiver: Receiver, kinds: list[str], path: str = "") -> tuple[Endpoint, str]:
    async with talk.database.transaction() as tx:
        return await rules.add_endpoint(
            tx,
            admin,
            name="Sistem contoh",
            url=receiver.url() + path,
            kinds=kinds,
            ports={receiver.port},
            now=talk.clock(),
        )


@pytest.fixture
async def hook(talk: Talk, receiver: Receiver) -> AsyncIterator[Hook]:
    admin = await talk.world.officer("KP2MI", role=Role.ADMINISTRATOR)
    endpoint, secret = await add(talk, admin, receiver, ALL_KINDS)
    clients: list[AgencyEndpoints] = []

    def make_job() -> AgencyWebhookJob:
        client = AgencyEndpoints(
            {receiver.port}, resolver=Names([LOOPBACK]), inside=(LOOPBACK,), trusted=receiver.trusted
        )
        clients.append(client)
        return AgencyWebhookJob(talk.house(), talk.database, client, len(clients), lambda: CHANCE)

    yield Hook(talk, make_job(), receiver, admin, endpoint, secret, make_job)
    for client in clients:
        await client.close()


async def test_report_and_what_officers_do_with_it_is_told_in_order(hook: Hook) -> None:
    await hook.talk.worker.says("sos")
    officer = await hook.talk.officer()
    ticket = await hook.talk.ticket()
    await officer.claims(ticket)
    async with hook.talk.database.transaction() as tx:
        await desk.close(tx, officer.officer, ticket.id, 1, Outcome.HELPED, "", hook.talk.clock())
    while await hook.job.work_off():
        pass

    heard = hook.heard()
    assert [each["type"] for each in heard] == ["ticket.opened", "ticket.claimed", "ticket.closed"]
    assert [each["data"]["sequence"] for each in heard] == [1, 2, 3]
    assert [each["data"]["state"] for each in heard] == ["new", "claimed", "closed"]


async def test_I13_event_is_there_only_when_its_change_is(hook: Hook) -> None:
    ticket = await hook.talk.world.ticket()

    with pytest.raises(RuntimeError):
        async with hook.talk.database.transaction() as tx:
            await tell(tx, ticket.id, "ticket.updated", hook.talk.clock())
            raise RuntimeError("the change fails")
    await hook.changes(ticket)
    await hook.job.work_off()

    assert [each["data"]["sequence"] for each in hook.heard()] == [1]


async def test_I13_id_stays_the_same_over_all_tries_and_a_new_process(hook: Hook) -> None:
    hook.receiver.answers = [500, 503, 204]
    await hook.changes(await hook.talk.world.ticket())

    await hook.job.work_off()
    await hook.later(timedelta(minutes=1))
    hook.job = hook.make_job()
    await hook.later(timedelta(minutes=1))

    assert len({got.headers["webhook-id"] for got in hook.receiver.got}) == 1
    assert len({got.body for got in hook.receiver.got}) == 1
    assert await hook.states() == ["delivered"]


async def test_try_a_dying_process_left_behind_is_made_again_under_the_same_id(hook: Hook) -> None:
    await hook.changes(await hook.talk.world.ticket())
    hook.receiver.holds = asyncio.Event()
    await hook.job._start()
    for _ in range(500):
        if hook.receiver.got:
            break
        await asyncio.sleep(0.01)
    dying = list(hook.job._tasks)
    for task in dying:
        task.cancel()
    await asyncio.gather(*dying, return_exceptions=True)
    hook.receiver.holds.set()

    hook.job = hook.make_job()
    tries = [await hook.later(timedelta(seconds=30)), await hook.later(timedelta(seconds=31))]

    assert tries == [0, 1]
    assert len({got.headers["webhook-id"] for got in hook.receiver.got}) == 1
    assert await hook.states() == ["delivered"]


async def test_F27_thirteen_tries_spread_over_75_hours_then_the_endpoint_is_stopped_and_told(hook: Hook) -> None:
    await hook.talk.world.identity(await hook.talk.world.person(), ChannelName.TELEGRAM, officer_id=hook.admin.id)
    hook.receiver.answers = [500] * 100
    began = hook.talk.clock()
    await hook.changes(await hook.talk.world.ticket())

    moments = []
    for _ in range(40):
        if await hook.job.work_off():
            moments.append(hook.talk.clock() - began)
        if await hook.states() == ["failed"]:
            break
        async with hook.talk.database.reading() as tx:
            due = (await tx.execute(select(webhook_deliveries.c.next_attempt_at))).scalar_one()
        hook.talk.clock.move(due - hook.talk.clock())

    waits = [later - earlier for earlier, later in pairwise(moments)]
    assert (len(moments), waits == sorted(waits)) == (MAX_TRIES, True)
    assert timedelta(hours=75) < moments[-1] < timedelta(hours=90)
    assert ((await hook.now()).state, (await hook.now()).stop_reason) == (EndpointState.STOPPED, "dead")
    async with hook.talk.database.reading() as tx:
        kinds = (await tx.execute(select(outbox.c.kind))).scalars().all()
    assert list(kinds) == ["alert"]


async def test_410_stops_the_endpoint_at_once_and_tells_its_administrators(hook: Hook) -> None:
    await hook.talk.world.identity(await hook.talk.world.person(), ChannelName.TELEGRAM, officer_id=hook.admin.id)
    hook.receiver.answers = [410]
    ticket = await hook.talk.world.ticket()
    await hook.changes(ticket)
    await hook.changes(ticket)

    await hook.job.work_off()
    await hook.changes(ticket)
    await hook.later(timedelta(hours=1))

    assert (await hook.states(), len(hook.receiver.got)) == (["failed", "failed"], 1)
    assert (await hook.now()).stop_reason == "gone"
    async with hook.talk.database.reading() as tx:
        assert len((await tx.execute(select(outbox.c.id))).all()) == 1


async def test_stopped_endpoint_hears_again_after_it_is_resumed_and_old_events_are_sent_again(hook: Hook) -> None:
    hook.receiver.answers = [410]
    ticket = await hook.talk.world.ticket()
    await hook.changes(ticket)
    await hook.job.work_off()
    async with hook.talk.database.reading() as tx:
        ((delivery, _),) = await rules.log_of(tx, hook.admin, hook.endpoint.id, None, 10)

    await hook.do(rules.resume_endpoint, hook.admin, hook.endpoint.id)
    await hook.do(rules.send_again, hook.admin, delivery.id)
    await hook.job.work_off()
    await hook.changes(ticket)
    await hook.job.work_off()

    assert [each["data"]["sequence"] for each in hook.heard()] == [1, 1, 2]
    assert len({got.headers["webhook-id"] for got in hook.receiver.got}) == 2
    assert [[each.status for each in tries] for tries in await hook.log()] == [[204], [410, 204]]


async def test_paused_endpoint_gets_later_what_happened_meanwhile(hook: Hook) -> None:
    ticket = await hook.talk.world.ticket()
    await hook.do(rules.pause_endpoint, hook.admin, hook.endpoint.id)

    await hook.changes(ticket)
    held = await hook.job.work_off()
    await hook.do(rules.resume_endpoint, hook.admin, hook.endpoint.id)
    await hook.job.work_off()

    assert (held, len(hook.receiver.got)) == (0, 1)


async def test_events_of_a_ticket_wait_for_the_one_before_but_not_for_ever(hook: Hook) -> None:
    stuck, other = await hook.talk.world.ticket(), await hook.talk.world.ticket()
    hook.receiver.broken = {f'"reference":"{stuck.reference}","state":"new","sequence":1'}
    await hook.changes(stuck)
    await hook.changes(stuck)
    await hook.changes(other)

    orders = []
    for minutes in (0, 1, 2, 3, 4):
        await hook.later(timedelta(minutes=minutes))
        orders.append({(each["data"]["reference"], each["data"]["sequence"]) for each in hook.heard()})

    assert (other.reference, 1) in orders[0]
    assert (stuck.reference, 2) not in orders[1]
    assert (stuck.reference, 2) in orders[-1]
    assert (await hook.now()).state is EndpointState.ACTIVE


async def test_slow_endpoint_does_not_hold_up_another(hook: Hook, tmp_path: Path) -> None:
    (tmp_path / "slow").mkdir()
    hook.receiver.holds = asyncio.Event()
    tickets = [await hook.talk.world.ticket() for _ in range(9)]
    for ticket in tickets:
        await hook.changes(ticket)
    await hook.job._start()
    await hook.job._start()
    taken = len(hook.job._tasks)

    fast, _ = await add(hook.talk, hook.admin, hook.receiver, ["step.stuck"], "/fast")
    await hook.changes(tickets[0], EventKind.STEP_STUCK, step="exit_permit")
    await hook.job._start()

    assert taken <= 8
    assert hook.job._in_hand[fast.id] == 1
    hook.receiver.holds.set()
    while await hook.job.work_off():
        pass
    assert set(await hook.states()) == {"delivered"}


async def test_secret_that_was_replaced_signs_beside_the_new_one_for_a_day(hook: Hook) -> None:
    ticket = await hook.talk.world.ticket()
    _, secret = await hook.do(rules.rotate_secret, hook.admin, hook.endpoint.id)

    await hook.changes(ticket)
    await hook.job.work_off()
    await hook.later(OVERLAP)
    await hook.changes(ticket)
    await hook.job.work_off()

    assert secret != hook.secret
    assert [len(got.headers["webhook-signature"].split()) for got in hook.receiver.got] == [2, 1]


async def test_T19_payload_holds_nothing_about_the_person(hook: Hook) -> None:
    hook.talk.clock.move(timedelta(seconds=1))
    await hook.talk.worker.says("tolong, majikan Djoenaidi pukul saya di Jalan Mawar 5, telepon +60123456789")
    await hook.talk.worker.says("nama saya Siti Contohwati")
    ticket = await hook.talk.ticket()
    await hook.changes(ticket, EventKind.STEP_CHANGED, step="exit_permit", step_state="done", due_at=hook.talk.clock())
    while await hook.job.work_off():
        pass

    heard = hook.heard()
    allowed = {"ticket_id", "reference", "state", "sequence", "step", "step_state", "due_at"}
    assert len(heard) >= 2
    assert all(set(each) == {"id", "type", "timestamp", "data"} for each in heard)
    assert set().union(*(each["data"] for each in heard)) <= allowed
    everything = " ".join(got.body for got in hook.receiver.got).casefold()
    assert not [mark for mark in ("siti", "djoenaidi", "mawar", "6012345", "tolong", "pukul") if mark in everything]


@pytest.mark.parametrize("public", [{"step": "Siti Contohwati"}, {"name": "siti"}, {"reason": "a" * 41}, {"step": 1.5}])
async def test_T19_what_is_no_code_is_not_told(hook: Hook, public: dict[str, object]) -> None:
    ticket = await hook.talk.world.ticket()

    with pytest.raises(ValueError, match="may not carry"):
        await hook.changes(ticket, EventKind.STEP_CHANGED, **public)


async def test_T10_endpoint_hears_of_what_its_agency_may_see_and_of_what_is_meant_for_it(hook: Hook) -> None:
    await hook.do(rules.pause_endpoint, hook.admin, hook.endpoint.id)
    admin = await hook.talk.world.officer("BP3MI_CONTOH", role=Role.ADMINISTRATOR)
    await add(hook.talk, admin, hook.receiver, ["ticket.updated", "step.stuck"])
    own, shared, foreign = [
        await hook.talk.world.ticket(agency) for agency in ("BP3MI_CONTOH", "KBRI_CONTOH", "KBRI_CONTOH")
    ]
    async with hook.talk.database.transaction() as tx:
        await sharing.share(tx, shared.id, "BP3MI_CONTOH", "along", hook.talk.clock())
        for ticket in (own, shared, foreign):
            await tell(tx, ticket.id, "ticket.updated", hook.talk.clock())
        await tell(tx, foreign.id, "step.stuck", hook.talk.clock(), to=["BP3MI_CONTOH"], step="exit_permit")
        await tell(tx, own.id, "ticket.claimed", hook.talk.clock())
    while await hook.job.work_off():
        pass

    heard = {(each["type"], each["data"]["reference"]) for each in hook.heard()}
    assert heard == {
        ("ticket.updated", own.reference),
        ("ticket.updated", shared.reference),
        ("step.stuck", foreign.reference),
    }


async def test_test_event_is_tried_once_and_stops_nothing(hook: Hook) -> None:
    hook.receiver.answers = [410]
    await hook.do(rules.send_test, hook.admin, hook.endpoint.id)

    await hook.job.work_off()
    await hook.later(timedelta(hours=5))

    ((tried,),) = await hook.log()
    assert (tried.status, tried.number, await hook.states()) == (410, 1, ["failed"])
    assert (await hook.now()).state is EndpointState.ACTIVE
    assert hook.heard()[0]["type"] == "endpoint.test"


async def test_house_without_endpoints_writes_no_events(talk: Talk) -> None:
    await talk.worker.says("sos")

    async with talk.database.reading() as tx:
        assert (await tx.execute(select(agency_events.c.id))).all() == []


async def test_events_and_tries_end_after_thirty_days(hook: Hook) -> None:
    await hook.changes(await hook.talk.world.ticket())
    await hook.job.work_off()

    hook.talk.clock.move(timedelta(days=31))
    chore = delete_old(hook.talk.database, hook.talk.clock)
    for _ in range(25):  # it looks for a day whether the clock can be believed
        await chore.do()
        hook.talk.clock.move(timedelta(hours=1))

    async with hook.talk.database.reading() as tx:
        assert (await tx.execute(select(agency_events.c.id))).all() == []
    assert await hook.states() == []
