"""A console on a real database and real time for browser tests, with a day's tickets in it."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from argon2 import PasswordHasher
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page

from bot.console import Desk, setup
from bot.domain.officers import Officer
from bot.handlers.sign_in import SignIn, make_code
from bot.texts import Texts
from storage.catalogue import load_catalogue
from storage.database import Database
from storage.engines import KeyEngine
from storage.ids import Ids
from storage.keys import Vault
from storage.migrate import migrate
from storage.signals import Signals
from tests.browser.console_sample import Sample, fill
from tests.world import World

ROOT = Path(__file__).parents[2]
WATCH = """
window.policyViolations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.policyViolations.push(event.violatedDirective + " " + event.sample));
"""


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Visit:
    """One officer's browser window on the console. errors: what scripts or htmx complained about."""

    page: Page
    context: BrowserContext
    desk: "ConsoleDesk"
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    async def open(self, path: str = "/console") -> None:
        await self.page.goto(self.desk.url + path)

    async def open_ticket(self, reference: str) -> None:
        await self.open(f"/console/tickets/{reference}")
        await self.page.wait_for_selector(".lines")
        await self.wait_for_stream()

    async def wait_for_stream(self) -> None:
        await self.page.wait_for_selector("body[data-live]")

    async def violations(self) -> list[str]:
        found: list[str] = await self.page.evaluate("window.policyViolations")
        return found

    def note(self, message: ConsoleMessage) -> None:
        # A refused status (a masked ticket, a conflict) is part of the play; Chromium writes it to the console itself.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.errors.append(message.text)


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
        context = await chromium.new_context(**screen)
        await context.add_init_script(WATCH)
        page = await context.new_page()
        visit = Visit(page, context, self)
        page.on("console", visit.note)
        page.on("pageerror", lambda error: visit.errors.append(str(error)))

        async def answer(dialog: Any) -> None:
            visit.dialogs.append(dialog.type)
            await dialog.accept()

        page.on("dialog", answer)
        async with self.database.transaction() as tx:
            officer_id = (officer or self.sample.officer).id
            code = await make_code(tx, officer_id, "sign_in", now(), timedelta(minutes=5))
        await visit.open(f"/console/sign-in?code={code}")
        await page.click("button.primary")
        await page.wait_for_url("**/console")
        await visit.wait_for_stream()
        try:
            yield visit
            assert visit.errors == []
        finally:
            await context.close()


@asynccontextmanager
async def console_desk(folder: Path) -> AsyncIterator[ConsoleDesk]:
    address = f"sqlite+aiosqlite:///{folder}/pulang.db"
    keys = KeyEngine(address)
    signals = Signals()
    database = Database(address, Vault(keys, [secrets.token_bytes(32)]), Ids(), signals)
    await migrate(address)
    await database.vault.open_house(now())
    world = World(database, now)  # type: ignore[arg-type]  # real time: pages count by the browser's own clock
    sign_in = SignIn(database, now, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    categories = load_catalogue(ROOT / "catalogue").categories
    app = web.Application()
    setup(
        app,
        Desk(
            database,
            sign_in,
            Texts.load(ROOT / "locales"),
            signals,
            now,
            is_development=True,
            categories=categories,
            telegram_bot="contoh_bot",
        ),
    )
    server = TestServer(app)
    await server.start_server()
    sample = await fill(world, await world.officer(name="Dewi Contohsari"))
    url = str(server.make_url("")).rstrip("/")
    yield ConsoleDesk(url, database, world, sign_in, sample)
    await server.close()
    await database.close()
    await keys.close()
