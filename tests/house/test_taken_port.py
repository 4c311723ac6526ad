"""Somebody starts it twice: the second one says what is wrong in one line."""

import asyncio
import os
import socket
from pathlib import Path

import pytest

from storage.keys import create_master_key
from tests.scenarios.installation import READY_WITHIN_S, ROOT, Process

pytestmark = pytest.mark.slow


def test_a_port_that_is_taken_is_named_and_ends_it(tmp_path: Path) -> None:
    create_master_key(tmp_path / "master.key")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PULANG_")},
            "PYTHONPATH": str(ROOT),
            "COLUMNS": "200",
            "PULANG_MASTER_KEY_FILE": str(tmp_path / "master.key"),
            "PULANG_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/pulang.db",
            "PULANG_HOST": "127.0.0.1",
            "PULANG_PORT": str(port),
        }
        process = Process("bot", ["serve"], environment, tmp_path / "printed.log")
        code = asyncio.run(process.ended(READY_WITHIN_S))

    assert code == 2
    assert f"127.0.0.1:{port} cannot be listened on" in process.words()
    assert "Traceback" not in process.words()
