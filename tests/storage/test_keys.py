"""Tests of data keys: bound to their place, gone for good, wrapped anew."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.errors import KeyDestroyed, StorageTrouble, WrongSettings
from storage.database import Database
from storage.engines import KeyEngine
from storage.keys import Vault, create_master_key, person_key, read_master_keys, ticket_key
from tests.clock import Clock

KEY = person_key(7)


@pytest.fixture
async def second_engine(database_url: str) -> AsyncIterator[KeyEngine]:
    engine = KeyEngine(database_url)
    yield engine
    await engine.close()


async def test_sealed_value_opens_only_in_its_place(database: Database, clock: Clock) -> None:
    vault = database.vault
    await vault.create([KEY], clock())
    sealed = vault.seal(KEY, "runs.record", 1, b"secret")

    assert vault.open(KEY, "runs.record", 1, sealed) == b"secret"
    assert b"secret" not in sealed
    for place, row_id in (("runs.record", 2), ("runs.other", 1)):
        with pytest.raises(StorageTrouble):
            vault.open(KEY, place, row_id, sealed)


async def test_t20_destroyed_key_opens_nothing_also_not_for_a_second_process(
    database: Database, second_engine: KeyEngine, clock: Clock
) -> None:
    vault = database.vault
    await vault.create([KEY], clock())
    sealed = vault.seal(KEY, "runs.record", 1, b"secret")

    await vault.destroy([KEY])

    await vault.load([KEY])
    with pytest.raises(KeyDestroyed):
        vault.open(KEY, "runs.record", 1, sealed)


async def test_two_processes_that_need_the_same_key_at_once_get_the_same(
    database_url: str, second_engine: KeyEngine, database: Database, clock: Clock
) -> None:
    master = secrets.token_bytes(32)
    one, other = Vault(second_engine, [master]), Vault(second_engine, [master])

    await asyncio.gather(*(vault.ensure([KEY], clock()) for vault in (one, other)))

    assert other.open(KEY, "runs.record", 1, one.seal(KEY, "runs.record", 1, b"secret")) == b"secret"


async def test_f17_rotated_master_key_opens_everything_and_the_old_one_nothing(
    database: Database, second_engine: KeyEngine, clock: Clock
) -> None:
    old, new = secrets.token_bytes(32), secrets.token_bytes(32)
    before = Vault(second_engine, [old])
    await before.create([KEY, ticket_key(8)], clock())
    sealed = before.seal(KEY, "runs.record", 1, b"secret")
    await database.vault.destroy([("lookup", 1), ("house", 1)])  # type: ignore[list-item]  # wrapped by the fixture's

    assert await Vault(second_engine, [new, old]).rotate() == 2

    after = Vault(second_engine, [new])
    await after.load([KEY])
    assert after.open(KEY, "runs.record", 1, sealed) == b"secret"
    with pytest.raises(WrongSettings):
        await Vault(second_engine, [old]).load([KEY])


async def test_lookup_hash_depends_on_purpose_and_installation(database: Database) -> None:
    vault = database.vault

    assert vault.lookup("sender", "a") == vault.lookup("sender", "a")
    assert vault.lookup("sender", "a") != vault.lookup("account", "a")
    assert vault.lookup("sender", "a", "b") != vault.lookup("sender", "ab")
    assert len(vault.lookup("sender", "\ud800", size=12)) == 12


async def test_lane_fits_the_database_and_is_never_nought(database: Database) -> None:
    lanes = {database.vault.lane("telegram", "bot-1", str(number)) for number in range(200)}

    assert len(lanes) == 200
    assert all(0 < lane < 2**63 for lane in lanes)


def test_t30_master_key_file_is_for_its_owner_only_and_keeps_older_keys(tmp_path: Path) -> None:
    path = tmp_path / "master.key"

    create_master_key(path)
    first = read_master_keys(path.read_text())
    create_master_key(path)

    assert path.stat().st_mode & 0o077 == 0
    assert read_master_keys(path.read_text())[1:] == first


@pytest.mark.parametrize("text", ["", "  \n", "no key", "QUJD"])
def test_f30_master_key_file_with_anything_else_is_refused(text: str) -> None:
    with pytest.raises(WrongSettings):
        read_master_keys(text)
