"""The careless twin is careless: it runs only with --faults-full, and would rot unseen."""

from pathlib import Path

import pytest

import storage.sqlite
from tests.faults.broken import flush_as


async def test_the_twin_of_power_cuts_does_not_wait_for_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage.sqlite, "_creator", storage.sqlite._creator)  # put back afterwards
    flush_as("NORMAL")

    engine = storage.sqlite.writing_engine(tmp_path / "careless.db")
    async with engine.connect() as connection:
        level = (await connection.exec_driver_sql("PRAGMA synchronous")).scalar()
    await engine.dispose()

    assert level == 1
