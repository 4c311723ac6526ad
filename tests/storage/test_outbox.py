"""Tests of rows to be sent: leases, order, outcomes, delivery states."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.domain.desk import Held
from bot.domain.messages import ChannelName, Delivery, Outbound
from bot.domain.outbox import OutboxKind, OutboxRow, OutboxState
from bot.domain.people import Identity, Person
from storage import deliveries, outbox, people
from storage.database import Database
from storage.outbox import Outcome
from storage.schema import persons
from tests.clock import Clock
from tests.world import World

ME, ANOTHER = 1, 2
LATER = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
async def person(world: World) -> Person:
    return await world.person()


@pytest.fixture
async def identity(database: Database, person: Person) -> Identity:
    async with database.reading() as tx:
        (identity,) = (await people.identities_of(tx, [person.id])).values()
        return identity


async def added(database: Database, identity: Identity, clock: Clock, text: str) -> int:
    row_id = database.ids.draw()
    row = OutboxRow(
        row_id, identity.id, identity.person_id, identity.channel, OutboxKind.REPLY, Outbound(text), clock()
    )
    async with database.transaction() as tx:
        await outbox.add(tx, [row])
    return row_id


async def leased(database: Database, clock: Clock, owner: int = ME) -> list[OutboxRow]:
    async with database.transaction() as tx:
        return await outbox.lease(tx, owner, clock(), clock() + timedelta(seconds=30), 10)


async def finished(database: Database, clock: Clock, row: OutboxRow, state: OutboxState, owner: int = ME) -> None:
    ids = ("m1",) if state is OutboxState.SENT else ()
    async with database.transaction() as tx:
        await outbox.finish(tx, owner, [Outcome(row, state, clock(), ids)])


async def word(database: Database, row_id: int) -> str:
    async with database.reading() as tx:
        return (await deliveries.words_of(tx, [row_id]))[row_id]


async def report(database: Database, clock: Clock, state: Delivery, outbox_id: int | None = None) -> bool:
    async with database.transaction() as tx:
        row = await outbox.record_delivery(tx, ChannelName.TELEGRAM, "m1", outbox_id, state, clock(), None)
        return row is not None


async def test_rows_of_one_identity_leave_one_after_the_other(
    database: Database, world: World, identity: Identity, clock: Clock
) -> None:
    first = await added(database, identity, clock, "satu")
    second = await added(database, identity, clock, "dua")

    (row,) = await leased(database, clock)
    nothing = await leased(database, clock, ANOTHER)
    await finished(database, clock, row, OutboxState.SENT)
    (next_row,) = await leased(database, clock)

    assert (row.id, row.message.text, nothing, next_row.id) == (first, "satu", [], second)
    assert await word(database, first) == "sent"


async def test_w3_row_whose_lease_ran_out_comes_back_marked_as_maybe_double(
    database: Database, identity: Identity, clock: Clock
) -> None:
    await added(database, identity, clock, "satu")
    (row,) = await leased(database, clock)

    clock.move(timedelta(seconds=31))
    (again,) = await leased(database, clock, ANOTHER)
    await finished(database, clock, row, OutboxState.FAILED)

    assert (again.id, again.tries) == (row.id, 2)
    assert await word(database, row.id) == "waiting"
    async with database.reading() as tx:
        assert await outbox.count_repeated(tx) == 1


@pytest.mark.parametrize("order", [(Delivery.READ, Delivery.DELIVERED), (Delivery.DELIVERED, Delivery.READ)])
async def test_i6_delivery_state_only_moves_forward(
    database: Database, identity: Identity, clock: Clock, order: tuple[Delivery, ...]
) -> None:
    row_id = await added(database, identity, clock, "satu")
    (row,) = await leased(database, clock)
    await finished(database, clock, row, OutboxState.SENT)

    for state in (*order, Delivery.SENT):
        await report(database, clock, state)

    assert await word(database, row_id) == "read"
    assert await report(database, clock, Delivery.READ) is False


async def test_w2_report_with_our_own_id_settles_an_unknown_outcome(
    database: Database, identity: Identity, clock: Clock
) -> None:
    row_id = await added(database, identity, clock, "satu")
    (row,) = await leased(database, clock)
    await finished(database, clock, row, OutboxState.UNCERTAIN)

    moved = await report(database, clock, Delivery.DELIVERED, row_id)

    assert (moved, await word(database, row_id)) == (True, "delivered")
    clock.move(timedelta(hours=1))
    assert await leased(database, clock) == []


async def test_report_about_nothing_of_ours_changes_nothing(database: Database, clock: Clock) -> None:
    assert await report(database, clock, Delivery.READ) is False


@pytest.mark.parametrize(
    ("code", "is_hidden", "expected"),
    [
        (outbox.QUIET, False, Held("quiet", LATER)),
        (outbox.SIGNED, False, Held("signed", LATER)),
        (outbox.QUIET, True, Held("hidden")),
        (outbox.HELD, False, Held("window")),
        ("paced", False, None),
    ],
)
async def test_words_that_wait_on_purpose_say_why(
    database: Database, identity: Identity, clock: Clock, code: str, is_hidden: bool, expected: Held | None
) -> None:
    row_id = await added(database, identity, clock, "nanti")
    (row,) = await leased(database, clock)
    async with database.transaction() as tx:
        waits = Outcome(row, OutboxState.PENDING, clock(), code=code, next_attempt_at=LATER)
        await outbox.finish(tx, ME, [waits])
        if is_hidden:
            await tx.execute(update(persons).values(hidden_since=clock()))

    async with database.reading() as tx:
        found = await deliveries.held(tx, [row_id], clock())

    assert found.get(row_id) == expected
