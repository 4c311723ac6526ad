"""A roster of two thousand is in by a few statements, sealed under a key of its own, and ends with its intake."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.errors import KeyDestroyed
from bot.handlers.surge.intakes import close_intake, enter_roster
from bot.jobs.intakes import forget_rosters
from storage import schema, surge
from storage.database import Database
from storage.engines import Engines
from storage.surge import intake_key
from tests.clock import Clock
from tests.statements import noted
from tests.surge import administrator, an_intake
from tests.world import World

ROSTER = [["nama", "telepon", "sakit"], *([f"Contoh {n}", f"08120{n:07}", "ya"] for n in range(2_000))]


async def test_two_thousand_are_in_by_a_few_statements_and_twice_is_once(
    world: World, database: Database, engines: tuple[Engines, Engines], clock: Clock
) -> None:
    intake, officer = await an_intake(world), await administrator(world)

    with noted(engines[0]) as statements:
        entered = await enter_roster(database, officer, intake.id, ROSTER, clock())
    again = await enter_roster(database, officer, intake.id, ROSTER, clock())

    assert len(statements) < 40
    assert (entered, again) == (2_000, 0)
    async with database.reading() as tx:
        counts = await surge.count(tx, intake.id)
    assert (counts.listed, counts.ill, counts.came) == (2_000, 2_000, 0)


async def test_names_are_sealed_and_end_with_the_key_of_the_intake(
    world: World, database: Database, clock: Clock
) -> None:
    intake, officer = await an_intake(world), await administrator(world)
    await enter_roster(database, officer, intake.id, ROSTER[:3], clock())
    table = schema.intake_people
    async with database.transaction() as tx:
        sealed = [row.sealed_listed for row in await tx.execute(select(table.c.sealed_listed))]
        await close_intake(tx, officer, intake.id, clock())
    clock.move(timedelta(days=91))

    await forget_rosters(database, clock).do()

    assert [b"Contoh" in each for each in sealed] == [False, False]
    async with database.reading() as tx:
        assert (await tx.execute(select(func.count()).select_from(table))).scalar_one() == 0
    with pytest.raises(KeyDestroyed):
        database.vault.seal(intake_key(intake.id), "t.c", 1, b"x")
