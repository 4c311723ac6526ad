"""All migrations applied in turn give the schema the code describes, on both databases."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engines import KEY_SCHEMA, postgresql_engine, sqlite_path
from storage.migrate import HEAD, config_for, migrate
from storage.schema import data_keys, metadata
from storage.sqlite import writing_engine

_VERSIONS = "alembic_version"


@pytest.fixture(params=["sqlite", "postgresql"])
async def urls(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[tuple[str, str]]:
    """Two databases without a table: one to migrate, one to create from the code."""
    names = ("migrated", "fresh")
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/{names[0]}.db", f"sqlite+aiosqlite:///{tmp_path}/{names[1]}.db"
        return
    server = make_url(request.getfixturevalue("postgres").url())
    await _run_outside(server.render_as_string(hide_password=False), *(f'CREATE DATABASE "{name}"' for name in names))
    migrated, fresh = (server.set(database=name).render_as_string(hide_password=False) for name in names)
    yield migrated, fresh
    await _run_outside(server.render_as_string(hide_password=False), *(f'DROP DATABASE "{name}"' for name in names))


async def test_the_migrated_schema_equals_the_one_in_the_code(urls: tuple[str, str]) -> None:
    migrated, fresh = urls
    await _start_with_the_first(migrated)

    await migrate(migrated)
    await migrate(fresh)

    assert await _described(migrated) == await _described(fresh)
    assert await _read(migrated, _version) == await _read(fresh, _version)


async def test_nothing_is_left_to_be_generated(urls: tuple[str, str]) -> None:
    migrated, _ = urls
    await _start_with_the_first(migrated)

    await migrate(migrated)

    assert await _read(migrated, _differences) == []


async def test_migrating_twice_and_at_once_changes_nothing(urls: tuple[str, str]) -> None:
    migrated, _ = urls
    await asyncio.gather(migrate(migrated), migrate(migrated))
    before = await _described(migrated)

    await migrate(migrated)

    assert await _described(migrated) == before


async def test_F16_a_migration_that_fails_half_way_leaves_the_version_before_as_it_was(urls: tuple[str, str]) -> None:
    url, _ = urls
    await _start_with(url, "0012")
    await _run(url, "CREATE TABLE referral_limits (in_the_way INTEGER)")  # step 0013 meets it after its first change
    before = await _described(url)

    with pytest.raises(DBAPIError):
        await migrate(url)
    after, version = await _described(url), await _read(url, _version)
    await _run(url, "DROP TABLE referral_limits")
    await migrate(url)

    assert (after, version) == (before, "0012")
    assert await _read(url, _version) == HEAD


async def test_the_keys_are_kept_apart_from_the_data(urls: tuple[str, str]) -> None:
    migrated, _ = urls

    await migrate(migrated)

    assert data_keys.name not in await _described(migrated)
    assert await _key_tables(migrated) == [data_keys.name]


def test_the_migrations_stand_in_one_line() -> None:
    script = ScriptDirectory.from_config(config_for(None))

    names = [Path(each.path).name for each in script.walk_revisions()]

    assert script.get_heads() == [HEAD]
    assert names == sorted(names, reverse=True)


async def _start_with_the_first(url: str) -> None:
    await _start_with(url, "0001")


async def _start_with(url: str, version: str) -> None:
    """A database as a release of long ago left it."""
    engine = _engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(lambda sync: command.upgrade(config_for(sync), version))
    await engine.dispose()


async def _run(url: str, statement: str) -> None:
    engine = _engine(url)
    async with engine.begin() as connection:
        await connection.execute(text(statement))
    await engine.dispose()


def _version(connection: Connection) -> Any:
    return connection.execute(text(f"SELECT version_num FROM {_VERSIONS}")).scalar_one()


async def _described(url: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = await _read(url, _describe)
    return found


def _describe(connection: Connection) -> dict[str, list[str]]:
    """Each table's columns, keys, constraints and indexes in one form, whatever order they were made in."""
    inspector = inspect(connection)
    return {
        table: sorted(
            [_line("column", each) for each in inspector.get_columns(table)]
            + [_line("primary key", inspector.get_pk_constraint(table))]
            + [_line("foreign key", each) for each in inspector.get_foreign_keys(table)]
            + [_line("unique", each) for each in inspector.get_unique_constraints(table)]
            + [_line("check", each) for each in inspector.get_check_constraints(table)]
            + [_line("index", each) for each in inspector.get_indexes(table)]
        )
        for table in inspector.get_table_names()
        if table != _VERSIONS
    }


def _line(kind: str, found: Any) -> str:
    return f"{kind} " + ", ".join(f"{name}={_plain(found[name])}" for name in sorted(found))


def _plain(value: Any) -> Any:
    return {name: str(each) for name, each in value.items()} if isinstance(value, dict) else str(value)


def _differences(connection: Connection) -> list[Any]:
    options = {"compare_type": True, "include_name": lambda name, *_: name != _VERSIONS}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def _key_tables(url: str) -> list[str]:
    path = sqlite_path(url)
    if path is None:
        return list(await _read(url, lambda connection: inspect(connection).get_table_names(KEY_SCHEMA)))
    keys = path.with_name(path.stem + ".keys.db")
    return list(await _read(f"sqlite+aiosqlite:///{keys}", lambda connection: inspect(connection).get_table_names()))


async def _read(url: str, work: Any) -> Any:
    engine = _engine(url)
    async with engine.connect() as connection:
        found = await connection.run_sync(work)
    await engine.dispose()
    return found


async def _run_outside(url: str, *statements: str) -> None:
    """Run statements that may not stand in a transaction."""
    engine = postgresql_engine(url, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()


def _engine(url: str) -> AsyncEngine:
    path = sqlite_path(url)
    return writing_engine(path) if path is not None else postgresql_engine(url)
