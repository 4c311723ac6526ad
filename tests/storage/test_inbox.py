"""Tests of raw bodies: stored once, claimed in order, set aside, cleaned up."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.messages import ChannelName
from storage import inbox
from storage.database import Database
from storage.inbox import MAX_TRIES, Arrival
from storage.keys import day_key
from storage.schema import inbox as inbox_table
from tests.clock import Clock


@pytest.fixture(autouse=True)
async def day(database: Database, clock: Clock) -> None:
    await database.vault.ensure([day_key(clock().date())], clock())


def arrival(clock: Clock, body: bytes, lane: int = 1, *, urgent: bool = False) -> Arrival:
    return Arrival(ChannelName.TELEGRAM, "bot-1", body, lane, urgent, clock())


async def stored(database: Database, *arrivals: Arrival) -> None:
    async with database.transaction() as tx:
        await inbox.store(tx, arrivals)


async def claimed(database: Database, clock: Clock, limit: int = 10) -> list[bytes]:
    async with database.transaction() as tx:
        return [body.body for body in await inbox.claim(tx, clock(), limit)]


async def test_i3_same_body_is_stored_once(database: Database, clock: Clock) -> None:
    await stored(database, arrival(clock, b"a"), arrival(clock, b"a"))
    await stored(database, arrival(clock, b"a"))

    async with database.reading() as tx:
        assert (await tx.execute(select(func.count()).select_from(inbox_table))).scalar_one() == 1


async def test_bodies_are_claimed_in_order_of_arrival_and_readable(database: Database, clock: Clock) -> None:
    await stored(database, arrival(clock, b"a", 1), arrival(clock, b"b", 2), arrival(clock, b"c", 1))

    assert await claimed(database, clock) == [b"a", b"b", b"c"]


async def test_t08_lane_with_a_danger_word_goes_first_even_past_a_backlog(database: Database, clock: Clock) -> None:
    await stored(database, *(arrival(clock, b"%d" % number, 1) for number in range(8)))
    await stored(database, arrival(clock, b"first words", 2), arrival(clock, b"tolong", 2, urgent=True))

    assert (await claimed(database, clock, 4))[:2] == [b"first words", b"tolong"]


async def test_i11_body_is_not_in_clear(database: Database, clock: Clock) -> None:
    await stored(database, arrival(clock, b"a secret body"))

    async with database.reading() as tx:
        assert b"secret" not in (await tx.execute(select(inbox_table.c.sealed_body))).scalar_one()


async def test_body_that_waits_for_its_next_try_holds_up_its_lane_only(database: Database, clock: Clock) -> None:
    await stored(database, arrival(clock, b"a", 1), arrival(clock, b"b", 1), arrival(clock, b"c", 2))

    async with database.transaction() as tx:
        (first, *_) = await inbox.claim(tx, clock(), 10)
        is_last = await inbox.try_later(tx, first, "broken", clock())

    assert (is_last, await claimed(database, clock)) == (False, [b"c"])
    clock.move(timedelta(seconds=1))
    assert await claimed(database, clock) == [b"a", b"b", b"c"]


async def test_i10_poison_is_set_aside_after_five_tries_and_others_go_on(database: Database, clock: Clock) -> None:
    await stored(database, arrival(clock, b"poison", 1), arrival(clock, b"b", 1))
    ends = []
    for _ in range(MAX_TRIES):
        async with database.transaction() as tx:
            (first, *_) = await inbox.claim(tx, clock(), 10)
            ends.append(await inbox.try_later(tx, first, "broken", clock()))
        clock.move(timedelta(minutes=1))

    assert ends == [False] * 4 + [True]
    assert await claimed(database, clock) == [b"b"]


async def test_done_body_goes_after_its_time_and_its_hash_later(database: Database, clock: Clock) -> None:
    await stored(database, arrival(clock, b"a"))
    async with database.transaction() as tx:
        (body,) = await inbox.claim(tx, clock(), 10)
        await inbox.mark_done(tx, [body.id], clock())

    async def swept() -> list[bool]:
        async with database.transaction() as tx:
            await inbox.delete_old(tx, clock(), timedelta(days=14), timedelta(days=40), 100)
            return [row.sealed_body is not None for row in await tx.execute(select(inbox_table.c.sealed_body))]

    assert await swept() == [True]
    clock.move(timedelta(days=15))
    assert await swept() == [False]
    async with database.reading() as tx:
        assert await inbox.days_without_bodies(tx, clock().date()) == [(clock() - timedelta(days=15)).date()]
    clock.move(timedelta(days=26))
    assert await swept() == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_i6_lane_another_process_holds_is_left_out_whole(database: Database, clock: Clock) -> None:
    await stored(database, arrival(clock, b"a", 1), arrival(clock, b"b", 2), arrival(clock, b"c", 1))

    async with database.transaction() as first, database.transaction() as second:
        mine = [body.body for body in await inbox.claim(first, clock(), 1)]
        others = [body.body for body in await inbox.claim(second, clock(), 10)]

    assert (mine, others) == ([b"a"], [b"b"])
