"""One run: a system started on an empty database, led through its phases, measured and stopped."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench import slow_sync
from bench.conversation import WEBHOOK_SECRET
from bench.launch import Launch, Room, System
from bench.outside import postgresql_bytes
from bench.processes import LoadGenerator, SystemProcess, free_port, machine_busy_s

# The default of Telegram's `max_connections` is 40, the most is 100.
CONNECTIONS = 100
DRAIN_S = 60.0


@dataclass(frozen=True)
class Variant:
    """A system on this disk or on a slower one."""

    system: System
    sync_delay_ms: float = 0.0

    @property
    def name(self) -> str:
        return f"{self.system.name} +{self.sync_delay_ms:g}ms" if self.sync_delay_ms else self.system.name


@dataclass(frozen=True)
class Phase:
    """One measured stretch: so many people at once, or a fixed rate."""

    name: str
    users: int = 0
    rate: float = 0.0


@dataclass
class Running:
    """A started system with its load generator aimed at it."""

    system: System
    room: Room
    launch: Launch
    process: SystemProcess
    load: LoadGenerator
    empty_bytes: int = 0

    def data_bytes(self) -> int:
        """Return what the system keeps; PostgreSQL says it itself, its log would drown it."""
        if self.launch.database_url.startswith("postgresql"):
            return postgresql_bytes(self.launch.database_url)
        return sum(file.stat().st_size for file in self.room.directory.rglob("*") if file.is_file())


@contextlib.contextmanager
def running(variant: Variant, replies_per_step: list[int] | None) -> Iterator[Running]:
    """Start generator and system, hand both over, stop both and remove what they wrote."""
    system = variant.system
    directory = Path(tempfile.mkdtemp(prefix="bench-"))
    with contextlib.ExitStack() as stack:
        stack.callback(shutil.rmtree, directory, ignore_errors=True)
        load = LoadGenerator()
        stack.callback(load.stop)
        data = directory / "data"
        data.mkdir()
        slow = slow_sync.environment(directory, variant.sync_delay_ms)
        directory.chmod(0o755)
        room = Room(data, free_port(), load.api_port, slow)
        launch = system.prepare(room)
        stack.callback(launch.stop_beside)
        process = SystemProcess(launch, room.port, system.ready_path, dict(slow), directory / "log.txt")
        stack.callback(process.stop)
        load.command(
            "target",
            port=room.port,
            path=system.webhook_path,
            secret=WEBHOOK_SECRET,
            connections=CONNECTIONS,
            steps=system.script.steps,
            language_code=system.script.language_code,
            replies_per_step=replies_per_step,
        )
        load.expect("targeted", 10)
        state = Running(system, room, launch, process, load)
        state.empty_bytes = state.data_bytes()
        yield state


def walk(state: Running) -> dict[str, Any]:
    """Lead one slow conversation; returns its transcript and how many messages each step brings.

    Raises:
        BenchFailed: a step got no reply, or its button was not there.
    """
    state.load.command("walk")
    event = state.load.next_event(120)
    if event["event"] == "failed":
        event["complaints"] = state.process.complaints()
    return event


def measure(state: Running, phase: Phase, seconds: float, warm_up_s: float) -> dict[str, Any]:
    """Run one phase and return its figures."""
    if phase.rate:
        state.load.command("paced", rate=phase.rate, warm_up_s=warm_up_s, seconds=seconds)
    else:
        state.load.command("closed", users=phase.users, warm_up_s=warm_up_s, seconds=seconds)
    state.load.expect("window_started", warm_up_s + 20)
    cpu_before, busy_before = state.process.cpu_s(), machine_busy_s()
    answered = state.load.expect("window_ended", seconds + 20)["answered"]
    cpu_s, busy_s = state.process.cpu_s() - cpu_before, machine_busy_s() - busy_before
    figures = state.load.expect("measured", DRAIN_S + 10)
    del figures["event"]
    return {
        **figures,
        "phase": asdict(phase),
        "cpu_s_per_1000": 1000 * cpu_s / answered if answered else None,
        "cores": cpu_s / seconds,
        # What the figures suffered from: cores taken by anything that is not part of the run.
        "other_cores": max(0.0, (busy_s - cpu_s) / seconds - figures["generator_cores"]),
        "startup_s": state.process.startup_s,
        "peak_mib": state.process.peak_bytes / 2**20,
        "peak_beside_mib": state.process.peak_beside_bytes / 2**20,
    }
