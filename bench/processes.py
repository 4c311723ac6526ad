"""Starts, watches and stops the processes of a run: the system under test and the load generator."""

import contextlib
import hashlib
import http.client
import json
import os
import queue
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]  # its stubs are not in the lock

from bench.launch import ROOT, Launch

READY_WITHIN_S = 30.0
STOP_WITHIN_S = 15.0


class BenchFailed(Exception):
    """A part of the benchmark did not do what it should; the run is left out."""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def interpreter_environment() -> dict[str, str]:
    """Every Python of the bench finds the tree and keeps no bytecode lock-step with others."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}


class LoadGenerator:
    """The generator's process; commands go down as JSON lines, events come back."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.load"],
            cwd=ROOT, env=interpreter_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._events: queue.Queue[dict[str, Any] | None] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.api_port = int(self.expect("listening", 20)["port"])

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._events.put(json.loads(line))
        self._events.put(None)

    def command(self, do: str, **options: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **options}) + "\n")
        self._process.stdin.flush()

    def expect(self, event: str, within_s: float) -> dict[str, Any]:
        """Return the next event, which must be `event`."""
        got = self.next_event(within_s)
        if got["event"] != event:
            raise BenchFailed(f"load generator: {got.get('reason', got)}")
        return got

    def next_event(self, within_s: float) -> dict[str, Any]:
        try:
            event = self._events.get(timeout=within_s)
        except queue.Empty:
            raise BenchFailed(f"load generator: silent for {within_s:.0f} s") from None
        if event is None:
            raise BenchFailed("load generator: ended early")
        return event

    def stop(self) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        stop_process(self._process)


class SystemProcess:
    """The system under test with its children and what runs beside it."""

    def __init__(
        self, launch: Launch, port: int, ready_path: str | None, environment: dict[str, str], log: Path
    ) -> None:
        self._port = port
        self._log = log
        self._beside = [psutil.Process(pid) for pid in launch.beside_pids]
        self.peak_bytes = 0
        self.peak_beside_bytes = 0
        began = time.monotonic()
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                launch.arguments,
                cwd=ROOT,
                env={**interpreter_environment(), **launch.environment, **environment},
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self._root = psutil.Process(self._process.pid)
        self._wait_until_ready(ready_path, began)
        self.startup_s = time.monotonic() - began
        self._watching = True
        self._watcher = threading.Thread(target=self._watch_memory, daemon=True)
        self._watcher.start()

    def _wait_until_ready(self, ready_path: str | None, began: float) -> None:
        while not is_ready(self._port, ready_path):
            if self._process.poll() is not None or time.monotonic() - began > READY_WITHIN_S:
                stop_process(self._process)
                tail = self._log.read_text(errors="replace")[-2000:]
                raise BenchFailed(f"not ready after {time.monotonic() - began:.0f} s; its last words:\n{tail}")
            time.sleep(0.02)

    def cpu_s(self) -> float:
        """Return the CPU seconds used so far by the whole tree, beside processes included."""
        return sum(cpu_of(process) for process in (*tree(self._root), *(p for b in self._beside for p in tree(b))))

    def _watch_memory(self) -> None:
        while self._watching:
            self.peak_bytes = max(self.peak_bytes, sum(resident(process) for process in tree(self._root)))
            beside = sum(proportional(process) for root in self._beside for process in tree(root))
            self.peak_beside_bytes = max(self.peak_beside_bytes, beside)
            time.sleep(0.5)

    def stop(self) -> None:
        self._watching = False
        self._watcher.join()
        stop_process(self._process)

    def complaints(self) -> str:
        """Return the end of what the system wrote, for a run that failed."""
        return self._log.read_text(errors="replace")[-2000:]


def is_ready(port: int, path: str | None) -> bool:
    try:
        if path is None:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return True
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=1)
        try:
            connection.request("GET", path)
            return connection.getresponse().status == 200
        finally:
            connection.close()
    except (OSError, http.client.HTTPException):
        return False


def tree(root: psutil.Process) -> list[psutil.Process]:
    try:
        return [root, *root.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def cpu_of(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    # The children's share is that of children which have ended; the living ones are in the tree themselves.
    return float(times.user + times.system + times.children_user + times.children_system)


def probe_machine_ms() -> float:
    """Return how long a fixed piece of work takes: machines change their speed while a bench runs."""
    began = time.perf_counter()
    digest = b""
    for _ in range(100_000):
        digest = hashlib.sha256(digest).digest()
    return 1000 * (time.perf_counter() - began)


def machine_busy_s() -> float:
    """Return the CPU seconds that anything on this machine has used."""
    times = psutil.cpu_times()
    return float(sum(times) - times.idle - getattr(times, "iowait", 0.0) - getattr(times, "guest", 0.0))


def resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def proportional(process: psutil.Process) -> int:
    """Return the process's share: PostgreSQL's processes map the same buffers, which count once."""
    try:
        return int(process.memory_full_info().pss)
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0


def stop_process(process: subprocess.Popen[Any]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
