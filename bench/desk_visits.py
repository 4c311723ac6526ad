"""Asks the desk for one thing after the other and takes the times from outside, over HTTP."""

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from statistics import median

from sqlalchemy import select

from bench.desk_archive import AGENCY, LOCAL_AGENCY, add_officer, fill
from bench.desk_serve import Say, Served
from bot.base import Base, open_base
from bot.domain.api_keys import Scope
from bot.domain.officers import Officer
from bot.handlers.administration.api_keys import add_key
from bot.handlers.desk.sign_in import SignIn, make_code
from bot.settings import Settings
from storage.schema import tickets

CONSOLES = 50
_API_KEYS = 30


@dataclass
class Keys:
    """What a visitor of the desk needs: officers' cookies, API keys, and references of tickets nobody has taken."""

    cookies: list[str]
    local_cookie: str
    api_keys: list[str]
    open_ones: list[str]


async def prepare(url: str, key_file: Path, count: int, say: Say) -> Keys:
    """Fill the database unless it was filled before, and let new officers in."""
    now = datetime.now(UTC)
    async with open_base(Settings(database_url=url, master_key_file=key_file)) as base:
        async with base.database.reading() as tx:
            is_empty = (await tx.execute(select(tickets.c.id).limit(1))).first() is None
        if is_empty:
            await fill(base, count, say)
        officer = await add_officer(base, AGENCY, f"bench-{now:%d%H%M%S}", now)
        local = await add_officer(base, LOCAL_AGENCY, f"local-{now:%d%H%M%S}", now)
        cookies = [await sign_in(base, officer, now) for _ in range(CONSOLES)]
        async with base.database.transaction() as tx:
            added = [
                await add_key(tx, agency=AGENCY, name=f"bench {number}", now=now, scopes=tuple(Scope))
                for number in range(_API_KEYS)
            ]
            rows = (await tx.execute(select(tickets.c.reference).where(tickets.c.state == "new"))).all()
        own = await sign_in(base, local, now)
        return Keys(cookies, own, [key for _, key in added], [row.reference for row in rows])


async def sign_in(base: Base, officer: Officer, now: datetime) -> str:
    """A session's token."""
    async with base.database.transaction() as tx:
        code = await make_code(tx, officer.id, "sign_in", now, timedelta(hours=1))
    return (await SignIn(base.database, lambda: datetime.now(UTC)).with_code(code)).token


def cookie(token: str) -> dict[str, str]:
    return {"Cookie": f"__Host-pulang={token}"}


class Visitor:
    """Puts each of the desk's questions so many times; what it takes is the whole answer's time."""

    def __init__(self, served: Served, keys: Keys, say: Say, times: int) -> None:
        self._served = served
        self._keys = keys
        self._say = say
        self._times = times
        self._chance = random.Random(11)
        self._api_keys = cycle(keys.api_keys)

    async def look_at_pages(self) -> None:
        chance, keys = self._chance, self._keys
        ministry, local = cookie(keys.cookies[0]), cookie(keys.local_cookie)
        await self._time("queue page", lambda: self._get("/console", ministry))
        await self._time("queue page, one agency", lambda: self._get("/console", local))
        await self._time("queue page, closed ones", lambda: self._get("/console?state=closed", ministry))
        await self._time("closed ones, one agency", lambda: self._get("/console?state=closed", local))
        await self._time("queue, five pages (API)", self._deep_page)
        await self._time(
            "ticket page", lambda: self._get(f"/console/tickets/{chance.choice(keys.open_ones)}", ministry)
        )

    async def search(self) -> None:
        chance = self._chance
        await self._time("search, a rare word", lambda: self._search(f"kode{chance.randrange(50_000)}"))
        await self._time("search, a common word", lambda: self._search("saya"))
        await self._time("search, name and word", lambda: self._search("siti contohwati paspor"))
        await self._time("search, closed ones", lambda: self._search("siti contohwati paspor", state="closed"))

    async def claim(self) -> None:
        waiting = list(self._keys.open_ones)
        await self._time("claim (API)", lambda: self._claim(waiting.pop()))

    async def _time(self, name: str, ask: Callable[[], Awaitable[None]]) -> None:
        for _ in range(5):
            await ask()
        taken = []
        used = self._served.used_s()
        for _ in range(self._times):
            begun = time.perf_counter()
            await ask()
            taken.append((time.perf_counter() - begun) * 1000)
        used = (self._served.used_s() - used) * 1000 / self._times
        taken.sort()
        p95 = taken[int(len(taken) * 0.95)]
        self._say(f"{name:28} p50 {median(taken):7.1f} ms   p95 {p95:7.1f} ms   processor {used:6.1f} ms")

    @property
    def _api(self) -> dict[str, str]:
        """Each request has the next key, since the pace of one is limited."""
        return {"Authorization": f"Bearer {next(self._api_keys)}"}

    async def _get(self, path: str, headers: dict[str, str]) -> None:
        address = self._served.base + path
        async with self._served.session.get(address, headers=headers, allow_redirects=False) as answer:
            await answer.read()
            assert answer.status == 200, (path, answer.status)

    async def _deep_page(self) -> None:
        address = f"{self._served.base}/api/v1/tickets?limit=50"
        cursor = ""
        for _ in range(5):
            async with self._served.session.get(address + cursor, headers=self._api) as answer:
                assert answer.status == 200, await answer.text()
                cursor = f"&cursor={(await answer.json())['next_cursor']}"

    async def _search(self, words: str, **more: str) -> None:
        address, params = f"{self._served.base}/api/v1/tickets", {"text": words, **more}
        async with self._served.session.get(address, params=params, headers=self._api) as answer:
            await answer.read()
            assert answer.status == 200, await answer.text()

    async def _claim(self, reference: str) -> None:
        address = f"{self._served.base}/api/v1/tickets/{reference}/claim"
        async with self._served.session.post(address, headers=self._api) as answer:
            assert answer.status == 200, await answer.text()
