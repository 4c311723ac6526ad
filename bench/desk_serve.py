"""A running installation for the desk's figures: `serve` in a process of its own, beside a Bot API that says yes."""

import asyncio
import os
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import psutil  # type: ignore[import-untyped]  # its stubs are not in the lock
from aiohttp import web

from bench.conversation import WEBHOOK_SECRET
from bench.launch import ROOT, Launch, Room
from bench.processes import free_port, interpreter_environment
from bench.systems.ours import prepare_postgresql, prepare_sqlite

Say = Callable[[str], None]
_READY_WITHIN_S = 120
_NO_WEBHOOK = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass
class Installation:
    """A room with a database; `api` is the Bot API it is to talk to."""

    room: Room
    launch: Launch
    api: "BotApi"

    @property
    def key_file(self) -> Path:
        return self.room.directory / "master.key"

    def used_s(self) -> float:
        """Processor time of this process and of the database beside it."""
        return time.process_time() + self.used_beside_s()

    def used_beside_s(self) -> float:
        return _time_of_all(psutil.Process(pid) for pid in self.launch.beside_pids)


class BotApi:
    """Answers every call, and notes which chat was written to and when."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, float]] = []
        self._numbers = 0

    async def answer(self, request: web.Request) -> web.Response:
        if request.path.endswith("/sendMessage"):
            asked: dict[str, Any] = await request.json() if request.content_type == "application/json" else {}
            values = asked or dict(await request.post())
            self.sent.append((str(values.get("chat_id")), time.monotonic()))
        self._numbers += 1
        return web.json_response(
            {"ok": True, "result": {"message_id": self._numbers, "username": "bench_bot", **_NO_WEBHOOK}}
        )


@asynccontextmanager
async def installation(system: str, folder: Path, *, is_kept: bool) -> AsyncIterator[Installation]:
    folder.mkdir(parents=True, exist_ok=True)
    api, port = BotApi(), free_port()
    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/{path:.*}", api.answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    room = Room(folder, free_port(), port, {})
    launch = prepare_postgresql(room, is_kept=is_kept) if system == "postgresql" else prepare_sqlite(room)
    try:
        yield Installation(room, launch, api)
    finally:
        launch.stop_beside()
        await runner.cleanup()


@dataclass
class Served:
    """A `serve` that answers."""

    session: aiohttp.ClientSession
    base: str
    server: psutil.Process
    beside: list[psutil.Process] = field(default_factory=list)

    def used_s(self) -> float:
        """Processor time of it and of what it started, a database server's connections among them."""
        return _time_of_all((self.server, *self.beside))

    async def tell_telegram(self, chat_id: int, text: str, number: int) -> None:
        """Post what somebody writes in a chat. number: no update has had it before."""
        who = {"id": chat_id, "is_bot": False, "first_name": "Contoh"}
        chat = {"id": chat_id, "type": "private"}
        message = {"message_id": number, "date": int(time.time()), "text": text, "chat": chat, "from": who}
        update = {"update_id": number, "message": message}
        headers = {_SECRET_HEADER: WEBHOOK_SECRET}
        async with self.session.post(f"{self.base}/webhooks/telegram", json=update, headers=headers) as answer:
            assert answer.status == 200, answer.status


@asynccontextmanager
async def serving(installed: Installation, say: Say) -> AsyncIterator[Served]:
    room, launch = installed.room, installed.launch
    environment = {**os.environ, **interpreter_environment(), **launch.environment}
    with (room.directory / "serve.log").open("wb") as log:
        process = subprocess.Popen(launch.arguments, cwd=ROOT, env=environment, stdout=log, stderr=log)
    try:
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar()) as session:
            base = f"http://127.0.0.1:{room.port}"
            say(f"ready after {await _until_ready(session, base):.1f} s")
            beside = [psutil.Process(pid) for pid in launch.beside_pids]
            yield Served(session, base, psutil.Process(process.pid), beside)
    finally:
        process.terminate()
        process.wait(20)


async def _until_ready(session: aiohttp.ClientSession, base: str) -> float:
    begun = time.monotonic()
    while time.monotonic() - begun < _READY_WITHIN_S:
        try:
            async with session.get(f"{base}/health/ready") as answer:
                if answer.status == 200:
                    return time.monotonic() - begun
        except aiohttp.ClientError:
            await asyncio.sleep(0.05)
    raise TimeoutError("serve did not become ready; see serve.log")


def _time_of_all(processes: Iterable[psutil.Process]) -> float:
    family = {each for process in processes for each in (process, *_children(process))}
    return sum(_time_of(each) for each in family)


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return list(process.children(recursive=True))
    except psutil.NoSuchProcess:
        return []


def _time_of(process: psutil.Process) -> float:
    """With what its ended children used: a server that closes a connection ends the process behind it."""
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system + times.children_user + times.children_system)
