"""Chores run side by side, again and again, and end when told to."""

import asyncio

from bot.jobs.upkeep import Chore, Upkeep, check_invariants, seal_audit
from storage.database import Database
from tests.clock import Clock


async def test_one_that_fails_is_tried_again_and_holds_up_no_other() -> None:
    tries: list[str] = []
    both = asyncio.Event()

    async def fail() -> None:
        tries.append("failed")
        raise ValueError("disk")

    async def work() -> None:
        tries.append("worked")
        if tries.count("failed") > 1 and tries.count("worked") > 1:
            both.set()

    upkeep = Upkeep([Chore("fails", 0.001, fail), Chore("works", 0.001, work)])
    running = asyncio.create_task(upkeep.run())
    await asyncio.wait_for(both.wait(), 10)
    upkeep.stop()
    await asyncio.wait_for(running, 10)


async def test_one_that_rests_first_is_not_begun_when_the_house_closes_before() -> None:
    begun: list[str] = []

    async def early() -> None:
        begun.append("early")
        upkeep.stop()

    async def late() -> None:
        begun.append("late")

    upkeep = Upkeep([Chore("late", 3600.0, late, 3600.0), Chore("early", 3600.0, early)])
    await asyncio.wait_for(upkeep.run(), 10)
    assert begun == ["early"]


def test_invariants_are_looked_at_when_what_a_crash_left_is_sealed(database: Database, clock: Clock) -> None:
    """Else each start after a crash, and each demo with its old samples, reports a fault that is none."""
    assert check_invariants(database, clock).first_after_s > seal_audit(database).every_s
