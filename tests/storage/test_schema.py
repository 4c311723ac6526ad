"""Tests of the schema."""

from sqlalchemy import func, select

from storage.database import Database
from storage.schema import metadata


async def test_fresh_database_has_all_tables_and_they_are_empty(database: Database) -> None:
    async with database.reading() as tx:
        counts = [
            (await tx.execute(select(func.count()).select_from(table))).scalar_one() for table in metadata.sorted_tables
        ]

    assert set(counts) == {0}
