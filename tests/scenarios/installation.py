"""The product and both providers as processes of their own, run the way an operator runs them."""

import asyncio
import base64
import multiprocessing
import os
import runpy
import secrets
import socket
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp

from storage.database import Database, data_engines
from storage.engines import KeyEngine, key_engines
from storage.ids import Ids
from storage.keys import Vault, create_master_key, read_master_keys
from storage.signals import Signals

ROOT = Path(__file__).resolve().parents[2]
# Reading the product's modules takes longer than all else at a start: one process reads them, every start is its fork.
_STARTER = multiprocessing.get_context("forkserver")
_STARTER.set_forkserver_preload(["bot.commands", "typer", "tests.fakes.server", "tests.fakes.telegram_rules"])
READY_WITHIN_S = 120.0  # a start that hangs, not a slow machine
CLOCK_IS_READ_EVERY_S = 0.05
TELEGRAM_TOKEN = "100001:fake-token-for-tests"
TELEGRAM_SECRET = "webhook-secret-of-the-tests"
WHATSAPP_TOKEN = "fake-graph-token"
WHATSAPP_NUMBER = "100200300400500"
WHATSAPP_SECRET = "app-secret-of-the-tests"
WHATSAPP_VERIFY = "verify-token-of-the-tests"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Process:
    """One child process of ours; what it writes goes into a log file."""

    def __init__(
        self, module: str, arguments: Sequence[str], environment: dict[str, str], log: Path, *, is_fork: bool = True
    ) -> None:
        self._log = log
        log.touch()
        self._before = log.stat().st_size
        self._child = _STARTER.Process(target=_run, args=(module, arguments, environment, log, is_fork))
        self._child.start()

    @property
    def pid(self) -> int:
        assert self._child.pid is not None
        return self._child.pid

    @property
    def exit_code(self) -> int | None:
        return self._child.exitcode

    def words(self) -> str:
        """What it wrote since it was started."""
        with self._log.open("rb") as log:
            log.seek(self._before)
            return log.read().decode(errors="replace")

    async def said(self, word: str) -> str:
        """Wait for a word in what it writes; gives everything it wrote so far."""
        end = time.monotonic() + READY_WITHIN_S
        while word not in (words := self.words()):
            assert self.exit_code is None, f"ended with {self.exit_code} before {word!r}:\n{words[-3000:]}"
            assert time.monotonic() < end, f"never said {word!r}:\n{words[-3000:]}"
            await asyncio.sleep(0.02)
        return words

    async def ended(self, within_s: float = 15.0) -> int:
        end = time.monotonic() + within_s
        while self.exit_code is None:
            assert time.monotonic() < end, f"still runs after {within_s} s:\n{self.words()[-3000:]}"
            await asyncio.sleep(0.01)
        return self.exit_code

    def asks_to_end(self) -> None:
        self._child.terminate()

    def kill(self) -> None:
        self._child.kill()
        self._child.join()


def _run(module: str, arguments: Sequence[str], environment: dict[str, str], log: Path, is_fork: bool) -> None:
    """Be `python -m module`, by reading everything anew or as the fork of one that read it."""
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    with log.open("ab") as out:
        os.dup2(out.fileno(), 1)
        os.dup2(out.fileno(), 2)
    if not is_fork:
        os.execve(sys.executable, [sys.executable, "-m", module, *arguments], environment)
    sys.argv = [module, *arguments]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


class Fake:
    """A provider's server in a process of its own."""

    def __init__(self, module: str, folder: Path, *arguments: str) -> None:
        self._process = Process(module, arguments, dict(os.environ), folder / f"{module}.log")
        self.url = ""

    async def ready(self) -> None:
        words = await self._process.said("READY ")
        self.url = words.partition("READY ")[2].split()[0]

    def stop(self) -> None:
        self._process.kill()


@dataclass
class Installation:
    """One database with everything that runs on it.

    modes: the commands that are started, `serve` or `web` and `jobs`. entry: the module that is run, the product's own
    or one with a fault built in. environment: for that module. is_fork: of a process that read the modules before.
    """

    folder: Path
    database_url: str
    modes: tuple[str, ...] = ("serve",)
    has_public_url: bool = True
    is_fork: bool = True
    entry: str = "bot"
    environment: dict[str, str] = field(default_factory=dict)
    ahead: timedelta = timedelta()
    processes: list[Process] = field(default_factory=list)
    api_keys: dict[str, str] = field(default_factory=dict)
    telegram: Fake = field(init=False)
    whatsapp: Fake = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.telegram = Fake("tests.fakes.telegram_server", self.folder, "--token", TELEGRAM_TOKEN)
        self.whatsapp = Fake("tests.fakes.whatsapp_server", self.folder, "--app-secret", WHATSAPP_SECRET)
        # Kept, because they remember statements: the judge looks ten times a second.
        self._engines = data_engines(self.database_url), key_engines(self.database_url)
        self._looking = 0
        self._show_clock()
        self.key_path = self.folder / "master.key"
        if not self.key_path.exists():
            create_master_key(self.key_path)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"

    async def open(self) -> None:
        """Start providers and product; webhooks are registered when it returns."""
        await asyncio.gather(self.telegram.ready(), self.whatsapp.ready())
        await self.start()
        async with aiohttp.ClientSession() as http:
            for fake in (self.telegram, self.whatsapp):
                await http.post(f"{fake.url}/control/speed", json={"speed": 20})
            if self.has_public_url:
                wanted = {"url": f"{self.url}/webhooks/whatsapp", "verify_token": WHATSAPP_VERIFY}
                answer = await http.post(f"{self.whatsapp.url}/control/subscribe", json=wanted)
                assert (await answer.json())["is_subscribed"]
                await self._wait_for_webhook(http)

    async def _wait_for_webhook(self, http: aiohttp.ClientSession) -> None:
        end = time.monotonic() + READY_WITHIN_S
        while time.monotonic() < end:
            async with http.get(f"{self.telegram.url}/control/webhook") as answer:
                if (await answer.json())["url"]:
                    return
            await asyncio.sleep(0.05)
        raise AssertionError("the product never registered its webhook")

    async def close(self) -> None:
        await self.stop()
        self.telegram.stop()
        self.whatsapp.stop()

    async def start(self) -> float:
        """Start the product; gives the seconds until it was ready."""
        begun = time.monotonic()
        self.launch()
        for process in self.processes:
            await process.said('"event": "started"')
        return time.monotonic() - begun

    def launch(self) -> None:
        """Start the product and wait for nothing."""
        self.processes = [
            Process(self.entry, [mode], self._environment(), self.folder / f"{mode}.log", is_fork=self.is_fork)
            for mode in self.modes
        ]

    async def stop(self, within_s: float = 15.0) -> float:
        """End the product as an operator does; gives the seconds it took."""
        begun = time.monotonic()
        for process in self.processes:
            process.asks_to_end()
        try:
            for process in self.processes:
                await process.ended(within_s)
        finally:
            self.kill()
        return time.monotonic() - begun

    def kill(self) -> None:
        for process in self.processes:
            process.kill()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def moves_time(self, by: timedelta) -> None:
        """Move the product's clock on; it never goes back, and a new start keeps it."""
        self.ahead += by
        self._show_clock()
        await asyncio.sleep(2 * CLOCK_IS_READ_EVERY_S)

    def _show_clock(self) -> None:
        fresh = self.folder / "clock.new"
        fresh.write_text(str(self.ahead.total_seconds()))
        fresh.replace(self.folder / "clock.txt")

    def now(self) -> datetime:
        """What the product's clock shows."""
        return datetime.now(UTC) + self.ahead

    async def command(self, *arguments: str) -> str:
        """Run one `pulang` command beside the running product; gives what it printed."""
        child = Process("bot", arguments, self._environment(), self.folder / f"{new_name()}.log")
        code = await child.ended(READY_WITHIN_S)
        assert code == 0, child.words()[-2000:]
        return child.words()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Database]:
        """A look from outside: this process reads what the product committed, and writes nothing."""
        for_data, for_keys = self._engines
        keys = KeyEngine(self.database_url, for_keys)
        vault = Vault(keys, read_master_keys(self.key_path.read_text()))
        database = Database(self.database_url, vault, Ids(), Signals(), for_data)
        self._looking += 1
        try:
            await vault.open_house(datetime.now(UTC))
            yield database
        finally:
            self._looking -= 1
            if not self._looking:
                await database.close()
                await keys.close()

    def _environment(self) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("PULANG_")}
        wanted = {
            "DATABASE_URL": self.database_url,
            "MASTER_KEY_FILE": str(self.key_path),
            "PORT": str(self.port),
            "PUBLIC_URL": self.url if self.has_public_url else "",
            "TELEGRAM_TOKEN": TELEGRAM_TOKEN,
            "TELEGRAM_WEBHOOK_SECRET": TELEGRAM_SECRET,
            "TELEGRAM_API_URL": f"{self.telegram.url}/bot",
            "TELEGRAM_FILE_URL": f"{self.telegram.url}/file/bot",
            "WHATSAPP_TOKEN": WHATSAPP_TOKEN,
            "WHATSAPP_PHONE_NUMBER_ID": WHATSAPP_NUMBER,
            "WHATSAPP_APP_SECRET": WHATSAPP_SECRET,
            "WHATSAPP_VERIFY_TOKEN": WHATSAPP_VERIFY,
            "WHATSAPP_API_URL": self.whatsapp.url,
            "TEST_CLOCK_FILE": str(self.folder / "clock.txt"),
            **self.environment,
        }
        return inherited | {f"PULANG_{name}": value for name, value in wanted.items() if value}


def new_name() -> str:
    """A name nobody else has, for databases and messages."""
    return base64.b32encode(secrets.token_bytes(10)).decode().lower()
