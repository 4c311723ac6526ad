"""A console on a real database and real time for browser tests, with a day's tickets in it."""

import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from argon2 import PasswordHasher
from playwright.async_api import Browser

from bot.console import Desk, setup
from bot.domain.catalogue.entries import Catalogue
from bot.domain.officers import Officer
from bot.handlers.desk.sign_in import SignIn, make_code
from bot.texts import Texts
from storage.catalogue import load_catalogue
from storage.database import Database
from storage.engines import KeyEngine
from storage.ids import Ids
from storage.keys import Vault
from storage.migrate import migrate
from storage.signals import Signals
from tests.browser.console_sample import Sample, fill
from tests.browser.window import Window, open_window
from tests.kept_templates import TEMPLATES
from tests.world import World

ROOT = Path(__file__).parents[2]


@cache
def read_words() -> tuple[Texts, Catalogue]:
    """Texts and catalogue, read once for all the tests of a process."""
    return Texts.load(ROOT / "locales"), load_catalogue(ROOT / "catalogue")


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(kw_only=True)
class Visit(Window):
    """One officer's signed-in window on the sample desk."""

    desk: "ConsoleDesk"


@dataclass
class ConsoleDesk:
    """Server, database and officers behind the pages."""

    url: str
    database: Database
    world: World
    sign_in: SignIn
    sample: Sample

    @asynccontextmanager
    async def visit(self, chromium: Browser, officer: Officer | None = None, **screen: Any) -> AsyncIterator[Visit]:
        """A signed-in window; what its scripts complained about fails the test."""
        async with self.database.transaction() as tx:
            officer_id = (officer or self.sample.officer).id
            code = await make_code(tx, officer_id, "sign_in", now(), timedelta(minutes=5))
        async with open_window(chromium, self.url, **screen) as window:
            visit = Visit(window.page, window.context, self.url, window.errors, window.dialogs, desk=self)
            await visit.open(f"/console/sign-in?code={code}")
            await visit.page.click("button.primary")
            await visit.page.wait_for_url("**/console")
            await visit.wait_for_stream()
            yield visit


@dataclass(frozen=True)
class Day:
    """The sample day as the files of its database; making it takes longer than most tests that look at it."""

    files: Mapping[str, bytes]
    sample: Sample


_MASTER_KEY = secrets.token_bytes(32)
_FIRST_NUMBER = 1_000  # of what tests add to the day
_days: list[Day] = []


async def _made_day(folder: Path) -> Day:
    """Made once per process, then copied."""
    if not _days:
        folder.mkdir()
        async with _opened(folder) as database:
            world = World(database, now)  # type: ignore[arg-type]  # real time: pages count by the browser's clock
            sample = await fill(world, await world.officer(name="Dewi Contohsari"))
        _days.append(Day({path.name: path.read_bytes() for path in folder.iterdir()}, sample))
    return _days[0]


@asynccontextmanager
async def _opened(folder: Path) -> AsyncIterator[Database]:
    address = f"sqlite+aiosqlite:///{folder}/pulang.db"
    keys = KeyEngine(address)
    database = Database(address, Vault(keys, [_MASTER_KEY]), Ids(), Signals())
    await migrate(address)
    await database.vault.open_house(now())
    try:
        yield database
    finally:
        await database.close()
        await keys.close()


@asynccontextmanager
async def console_desk(folder: Path) -> AsyncIterator[ConsoleDesk]:
    day = await _made_day(folder / "day")
    for name, content in day.files.items():
        (folder / name).write_bytes(content)
    async with _opened(folder) as database:
        world = World(database, now, _FIRST_NUMBER)  # type: ignore[arg-type]
        sign_in = SignIn(database, now, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        async with _served(database, sign_in) as url:
            yield ConsoleDesk(url, database, world, sign_in, deepcopy(day.sample))


@asynccontextmanager
async def _served(database: Database, sign_in: SignIn) -> AsyncIterator[str]:
    """The console's address."""
    texts, catalogue = read_words()
    app = web.Application()
    setup(
        app,
        Desk(
            database,
            sign_in,
            texts,
            database.signals,
            now,
            is_development=True,
            categories=catalogue.categories,
            telegram_bot="contoh_bot",
            outlines=catalogue.outlines,
            locales=ROOT / "locales",
            compiled=TEMPLATES,
        ),
    )
    server = TestServer(app)
    await server.start_server()
    yield str(server.make_url("")).rstrip("/")
    await server.close()
