"""Brings both stores' schemas up to date, in order, forward only."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.engines import KEY_SCHEMA, KeyEngine, postgresql_engine, sqlite_path
from storage.schema import key_metadata, metadata
from storage.sqlite import writing_engine

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0021"
_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 7_236_001


async def migrate(url: str) -> None:
    """Apply what is missing; safe to call at every start, and from several processes at once."""
    path = sqlite_path(url)
    engine = writing_engine(path) if path is not None else postgresql_engine(url)
    try:
        if not await _is_up_to_date(engine):
            await _bring_up_to_date(engine, is_sqlite=path is not None)
    finally:
        await engine.dispose()
    await _create_key_store(url)


def config_for(connection: Connection | None) -> "Config":
    """Alembic's settings without a file: where the migrations lie and the connection they run on."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


async def _is_up_to_date(engine: AsyncEngine) -> bool:
    """Whether the newest migration was applied; asked first, since Alembic costs 40 MiB and half a second to load."""
    try:
        async with engine.connect() as connection:
            version = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
            await connection.rollback()
    except DBAPIError:
        return False
    return version == HEAD


async def _bring_up_to_date(engine: AsyncEngine, *, is_sqlite: bool) -> None:
    async with engine.begin() as connection:
        if not is_sqlite:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)").bindparams(lock=_LOCK))
        await connection.run_sync(_create_or_upgrade)


def _create_or_upgrade(connection: Connection) -> None:
    """Make an empty database at one go: a test proves that this equals all migrations, and it needs no Alembic."""
    if not inspect(connection).get_table_names():
        metadata.create_all(connection)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)").bindparams(head=HEAD))
        return
    from alembic import command

    command.upgrade(config_for(connection), "head")


async def _create_key_store(url: str) -> None:
    """The key store is one table that never changes its shape: what it holds is opaque."""
    keys = KeyEngine(url)
    try:
        async with keys.begin() as connection:
            if sqlite_path(url) is None:
                await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)").bindparams(lock=_LOCK))
                await connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {KEY_SCHEMA}"))
            await connection.run_sync(key_metadata.create_all)
    finally:
        await keys.close()
