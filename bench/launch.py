"""What the benchmark must know to start a system, and the peers and the floor described that way."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.conversation import REPORT, Script

ROOT = Path(__file__).resolve().parents[1]
PEER_PYTHON = ROOT / ".venv-bench" / "bin" / "python"


@dataclass(frozen=True)
class Room:
    """Where one run of a system lives: an empty directory and the two ports it must know."""

    directory: Path
    port: int
    api_port: int
    environment: Mapping[str, str]  # the delayed disk, or nothing

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.api_port}/bot"


@dataclass
class Launch:
    """A prepared start: command line, environment, and what runs beside it."""

    arguments: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    beside_pids: list[int] = field(default_factory=list)  # a database server counts as part of the system
    stop_beside: Callable[[], None] = lambda: None
    database_url: str = ""


@dataclass(frozen=True)
class System:
    """One competitor."""

    name: str
    is_peer: bool
    script: Script
    webhook_path: str
    ready_path: str | None  # None: ready when the port accepts
    prepare: Callable[[Room], Launch]
    missing: Callable[[], str | None]  # why it cannot run here


def module_system(name: str, module: str, python: Path, *, is_peer: bool) -> System:
    """Describe one of the benchmark's own programs; they share their arguments."""

    def prepare(room: Room) -> Launch:
        database = room.directory / "data.db"
        arguments = [str(python), "-m", module, "--port", str(room.port), "--api-url", room.api_url]
        return Launch([*arguments, "--database", str(database)], database_url=f"sqlite:///{database}")

    def missing() -> str | None:
        return None if python.exists() else f"{python.relative_to(ROOT)} is missing; `make bench` makes it"

    return System(name, is_peer, REPORT, "/webhook", None, prepare, missing)


PTB = module_system("ptb", "bench.systems.ptb", PEER_PYTHON, is_peer=True)
AIOGRAM = module_system("aiogram", "bench.systems.aiogram", PEER_PYTHON, is_peer=True)
FLOOR = module_system("floor", "bench.floor", Path(sys.executable), is_peer=False)
