"""`python -m bench.desk`: how the officers' desk answers with years of tickets in the database.

Times are taken from outside, over HTTP, against `serve` in a process of its own. Nothing here fails for being slow.
"""

import argparse
import asyncio
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from statistics import median

import aiohttp
import psutil  # type: ignore[import-untyped]  # its stubs are not in the lock
from aiohttp import web
from rich.console import Console
from sqlalchemy import select

from bench.conversation import WEBHOOK_SECRET
from bench.desk_archive import AGENCY, LOCAL_AGENCY, add_officer, fill
from bench.launch import ROOT, Room
from bench.processes import free_port, interpreter_environment
from bench.systems.ours import prepare_postgresql, prepare_sqlite
from bot.app import Base, open_base
from bot.domain.api_keys import Scope
from bot.domain.officers import Officer
from bot.handlers.administration.api_keys import add_key
from bot.handlers.desk.sign_in import SignIn, make_code
from bot.settings import Settings
from storage.schema import tickets

_READY_WITHIN_S = 120
_REPEATS = 200
_CONSOLES = 50
_API_KEYS = 30
_IDLE_S = 20.0
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass
class Keys:
    """What a visitor of the desk needs: officers' cookies, API keys, and references of open tickets."""

    cookies: list[str]
    local_cookie: str
    api_keys: list[str]
    open_ones: list[str]


async def prepare(url: str, key_file: Path, count: int, say: Callable[[str], None]) -> Keys:
    """Fill the database unless it was filled before, and let new officers in."""
    now = datetime.now(UTC)
    async with open_base(Settings(database_url=url, master_key_file=key_file)) as base:
        async with base.database.reading() as tx:
            is_empty = (await tx.execute(select(tickets.c.id).limit(1))).first() is None
        if is_empty:
            await fill(base, count, say)
        officer = await add_officer(base, AGENCY, f"bench-{now:%d%H%M%S}", now)
        local = await add_officer(base, LOCAL_AGENCY, f"local-{now:%d%H%M%S}", now)
        cookies = [await _sign_in(base, officer, now) for _ in range(_CONSOLES)]
        async with base.database.transaction() as tx:
            added = [
                await add_key(tx, agency=AGENCY, name=f"bench {number}", now=now, scopes=tuple(Scope))
                for number in range(_API_KEYS)
            ]
            rows = (await tx.execute(select(tickets.c.reference).where(tickets.c.state == "new"))).all()
        return Keys(
            cookies, await _sign_in(base, local, now), [key for _, key in added], [row.reference for row in rows]
        )


async def _sign_in(base: Base, officer: Officer, now: datetime) -> str:
    async with base.database.transaction() as tx:
        code = await make_code(tx, officer.id, "sign_in", now, timedelta(hours=1))
    return (await SignIn(base.database, lambda: datetime.now(UTC)).with_code(code)).token


class Visitor:
    """Asks the desk for one thing after the other and keeps the times."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        base: str,
        keys: Keys,
        used_s: Callable[[], float],
        say: Callable[[str], None],
    ) -> None:
        self._used_s = used_s
        self._session = session
        self._base = base
        self._keys = keys
        self._say = say
        self._chance = random.Random(11)
        self._console = {"Cookie": f"__Host-pulang={keys.cookies[0]}"}
        self._api_keys = cycle(keys.api_keys)

    async def all(self) -> None:
        chance, keys = self._chance, self._keys
        local = {"Cookie": f"__Host-pulang={keys.local_cookie}"}
        await self._time("queue page", lambda: self._get("/console", self._console))
        await self._time("queue page, one agency", lambda: self._get("/console", local))
        await self._time("queue page, closed ones", lambda: self._get("/console?state=closed", self._console))
        await self._time("closed ones, one agency", lambda: self._get("/console?state=closed", local))
        await self._time("queue, five pages (API)", self._deep_page)
        await self._time(
            "ticket page", lambda: self._get(f"/console/tickets/{chance.choice(keys.open_ones)}", self._console)
        )
        await self._time("search, a rare word", lambda: self._search(f"kode{chance.randrange(50_000)}"))
        await self._time("search, a common word", lambda: self._search("saya"))
        await self._time("search, name and word", lambda: self._search("siti contohwati paspor"))
        await self._time("search, closed ones", lambda: self._search("siti contohwati paspor", state="closed"))
        waiting = list(keys.open_ones)
        await self._time("claim (API)", lambda: self._claim(waiting.pop()))

    async def _time(self, name: str, ask: Callable[[], Awaitable[None]]) -> None:
        for _ in range(5):
            await ask()
        taken = []
        used = self._used_s()
        for _ in range(_REPEATS):
            begun = time.perf_counter()
            await ask()
            taken.append((time.perf_counter() - begun) * 1000)
        used = (self._used_s() - used) * 1000 / _REPEATS
        taken.sort()
        p95 = taken[int(len(taken) * 0.95)]
        self._say(f"{name:28} p50 {median(taken):7.1f} ms   p95 {p95:7.1f} ms   processor {used:6.1f} ms")

    @property
    def _api(self) -> dict[str, str]:
        """Each request has the next key, since the pace of one is limited."""
        return {"Authorization": f"Bearer {next(self._api_keys)}"}

    async def _get(self, path: str, headers: dict[str, str]) -> None:
        async with self._session.get(self._base + path, headers=headers, allow_redirects=False) as answer:
            await answer.read()
            assert answer.status == 200, (path, answer.status)

    async def _deep_page(self) -> None:
        path = "/api/v1/tickets?limit=50"
        async with self._session.get(self._base + path, headers=self._api) as answer:
            assert answer.status == 200, await answer.text()
            page = await answer.json()
        for _ in range(4):
            next_page = f"{self._base}{path}&cursor={page['next_cursor']}"
            async with self._session.get(next_page, headers=self._api) as answer:
                assert answer.status == 200, await answer.text()
                page = await answer.json()

    async def _search(self, words: str, **more: str) -> None:
        params = {"text": words, **more}
        async with self._session.get(self._base + "/api/v1/tickets", params=params, headers=self._api) as answer:
            await answer.read()
            assert answer.status == 200, await answer.text()

    async def _claim(self, reference: str) -> None:
        async with self._session.post(f"{self._base}/api/v1/tickets/{reference}/claim", headers=self._api) as answer:
            assert answer.status == 200, await answer.text()


async def watch_consoles(
    session: aiohttp.ClientSession, base: str, keys: Keys, used_s: Callable[[], float], say: Callable[[str], None]
) -> None:
    """Open many consoles' streams, leave them idle, then let somebody cry for help."""
    seen: asyncio.Queue[float] = asyncio.Queue()

    async def listen(cookie: str) -> None:
        headers = {"Cookie": f"__Host-pulang={cookie}"}
        timeout = aiohttp.ClientTimeout(total=None)
        async with session.get(f"{base}/console/events", headers=headers, timeout=timeout) as stream:
            async for line in stream.content:
                if line.startswith(b"event: queue"):
                    seen.put_nowait(time.monotonic())

    streams = [asyncio.create_task(listen(cookie)) for cookie in keys.cookies]
    await asyncio.sleep(3)
    before = used_s()
    await asyncio.sleep(_IDLE_S)
    share = (used_s() - before) / _IDLE_S
    say(f"{_CONSOLES} idle consoles cost {share:.1%} of one core")
    while not seen.empty():
        seen.get_nowait()
    now = int(time.time())  # also as a number: a kept database has seen the earlier ones
    update = {
        "update_id": now,
        "message": {
            "message_id": now,
            "date": now,
            "text": "tolong, majikan pukul saya",
            "chat": {"id": 5_000_000_000 + now % 1_000_000_000, "type": "private"},
            "from": {"id": 5_000_000_000 + now % 1_000_000_000, "is_bot": False, "first_name": "Contoh"},
        },
    }
    posted = time.monotonic()
    async with session.post(
        f"{base}/webhooks/telegram", json=update, headers={_SECRET_HEADER: WEBHOOK_SECRET}
    ) as answer:
        assert answer.status == 200
    moments = [await asyncio.wait_for(seen.get(), 10) - posted for _ in range(_CONSOLES)]
    say(f"a cry for help was told to the first console after {min(moments):.3f} s, the last {max(moments):.3f} s")
    for stream in streams:
        stream.cancel()
    await asyncio.gather(*streams, return_exceptions=True)


async def fake_bot_api() -> tuple[web.AppRunner, int]:
    async def answer(_request: web.Request) -> web.Response:
        return web.json_response({"ok": True, "result": {"message_id": 1, "url": "", "username": "bench_bot"}})

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner, port = web.AppRunner(app, access_log=None), free_port()
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    return runner, port


async def measure(system: str, count: int, folder: Path, say: Callable[[str], None], *, is_kept: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    runner, api_port = await fake_bot_api()
    room = Room(folder, free_port(), api_port, {})
    launch = prepare_postgresql(room, is_kept=is_kept) if system == "postgresql" else prepare_sqlite(room)
    say(f"--- {system}, {count:,} tickets, {count * 5:,} messages")
    try:
        begun = time.monotonic()
        keys = await prepare(launch.database_url, room.directory / "master.key", count, say)
        say(f"prepared in {time.monotonic() - begun:.0f} s, {_size_mib(room.directory):,.0f} MiB")
        environment = {**os.environ, **interpreter_environment(), **launch.environment}
        with (room.directory / "serve.log").open("wb") as log:
            process = subprocess.Popen(launch.arguments, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            base = f"http://127.0.0.1:{room.port}"
            connector = aiohttp.TCPConnector(limit=0)
            async with aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar()) as session:
                say(f"ready after {await _until_ready(session, base):.1f} s")
                server = psutil.Process(process.pid)
                beside = [psutil.Process(pid) for pid in launch.beside_pids]
                await Visitor(session, base, keys, lambda: _used_s(server, *beside), say).all()
                await watch_consoles(session, base, keys, lambda: _used_s(server, *beside), say)
        finally:
            process.terminate()
            process.wait(20)
    finally:
        launch.stop_beside()
        await runner.cleanup()


def _used_s(*processes: psutil.Process) -> float:
    """Processor time of these and of those they started, a database server's connections among them."""
    family = {each for process in processes for each in (process, *process.children(recursive=True))}
    return sum(sum(each.cpu_times()[:2]) for each in family)


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


def _size_mib(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.desk", description=__doc__)
    parser.add_argument("--tickets", type=int, default=200_000)
    parser.add_argument("--systems", default="sqlite,postgresql")
    parser.add_argument("--keep", type=Path, help="where filled databases stay, to be used again")
    options = parser.parse_args()
    console = Console(highlight=False, width=120)
    for system in map(str.strip, options.systems.split(",")):
        with tempfile.TemporaryDirectory(prefix="desk-bench-") as passing:
            folder = (options.keep or Path(passing)) / f"{system}-{options.tickets}"
            is_kept = options.keep is not None
            asyncio.run(measure(system, options.tickets, folder, console.print, is_kept=is_kept))


if __name__ == "__main__":
    main()
