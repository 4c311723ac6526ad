"""Prepared statements give and take what SQLAlchemy would, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import bindparam, select, update

from bot.errors import Conflict
from storage.database import Database
from storage.prepared import Prepared
from storage.schema import facts, persons

MOMENT = datetime(2026, 11, 21, 4, 5, 6, 789_012, UTC)
INSERT = Prepared(persons.insert())
BY_ID = Prepared(select(persons).where(persons.c.id.in_(bindparam("ids", expanding=True))).order_by(persons.c.id))


def a_person(person_id: int, **values: object) -> dict[str, object]:
    return {"id": person_id, "created_at": MOMENT, "language": "id", "language_chosen": True, **values}


async def test_rows_come_back_as_the_values_their_columns_stand_for(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.put(INSERT, [a_person(1), a_person(2), a_person(3)])
        prepared = await tx.fetch(BY_ID, {"ids": [3, 1, 2]})
        plain = (await tx.execute(BY_ID.statement, {"ids": [3, 1, 2]})).all()

    assert [tuple(row) for row in prepared] == [tuple(row) for row in plain]
    assert (prepared[0].created_at, prepared[0].language_chosen, prepared[0].consented_at) == (MOMENT, True, None)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 8, 100])
async def test_lists_of_any_length_find_each_row_once(database: Database, size: int) -> None:
    async with database.transaction() as tx:
        await tx.put(INSERT, [a_person(number) for number in range(1, size + 1)])

        found = await tx.fetch(BY_ID, {"ids": list(range(1, size + 1))})

    assert [row.id for row in found] == list(range(1, size + 1))


async def test_several_statements_see_what_was_put_before(database: Database) -> None:
    fact = Prepared(select(facts.c.value).where(facts.c.name == bindparam("name")))

    async with database.transaction() as tx:
        await tx.put(Prepared(facts.insert()), {"name": "contoh", "value": "satu"})
        await tx.put(INSERT, [a_person(7)])
        values, people = await tx.fetch_together((fact, {"name": "contoh"}), (BY_ID, {"ids": [7]}))

    assert ([row.value for row in values], [row.id for row in people]) == (["satu"], [7])


async def test_an_update_of_many_rows_writes_moments(database: Database) -> None:
    statement = update(persons).where(persons.c.id == bindparam("row_id")).values(consented_at=bindparam("moment"))
    async with database.transaction() as tx:
        await tx.put(INSERT, [a_person(1), a_person(2)])

        await tx.put(
            Prepared(statement),
            [{"row_id": 1, "moment": MOMENT}, {"row_id": 2, "moment": MOMENT + timedelta(microseconds=1)}],
        )

    async with database.reading() as tx:
        rows = await tx.fetch(BY_ID, {"ids": [1, 2]})
    assert [row.consented_at for row in rows] == [MOMENT, MOMENT + timedelta(microseconds=1)]


async def test_what_the_database_refuses_undoes_the_whole_transaction(database: Database) -> None:
    with pytest.raises(Conflict):
        async with database.transaction() as tx:
            await tx.put(INSERT, [a_person(1)])
            await tx.put(INSERT, [a_person(1)])

    async with database.reading() as tx:
        assert await tx.fetch(BY_ID, {"ids": [1]}) == []


def test_a_value_without_a_type_is_refused_when_the_statement_is_made() -> None:
    untyped = Prepared(select(facts.c.name, bindparam("moment")))

    with pytest.raises(TypeError, match="moment"):
        untyped.bind({"moment": MOMENT})
