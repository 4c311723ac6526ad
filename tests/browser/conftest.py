"""Fixtures for tests in a real browser: Chromium, the web chat's page with its stub, a night with its officers.

One Chromium serves a module, so its tests share the module's event loop: `pytest.mark.asyncio(loop_scope="module")`.
"""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, BrowserContext, CDPSession, Dialog, Page, async_playwright

from tests.browser.chat_stub import ChatStub
from tests.browser.console_desk import ConsoleDesk, Visit, console_desk
from tests.browser.night import WIDE, Night, one_night
from tests.browser.window import Window
from tests.scenarios.people import WhatsAppPerson

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
WATCH = """
window.policyViolations = [];
document.addEventListener("securitypolicyviolation", (event) => window.policyViolations.push(event.violatedDirective));
"""


@dataclass
class Chat:
    """The chat page of one person, and the stub behind it."""

    page: Page
    context: BrowserContext
    stub: ChatStub
    url: str
    network: CDPSession
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    async def note(self, dialog: Dialog) -> None:
        """Remember and answer a dialog, since an open one would hold up everything else."""
        self.dialogs.append(dialog.type)
        await dialog.accept()

    async def open(self) -> None:
        await self.page.goto(self.url + "/chat")
        await self.page.wait_for_selector("#boot", state="hidden")

    async def write(self, text: str) -> None:
        await self.page.fill("#text", text)
        await self.page.click("#send")

    async def link(self, latency_ms: int = 0, bytes_per_s: int = -1, *, is_down: bool = False) -> None:
        """Make the network slow, dead or, without arguments, good again."""
        conditions = {"downloadThroughput": bytes_per_s, "uploadThroughput": bytes_per_s}
        await self.network.send(
            "Network.emulateNetworkConditions", conditions | {"offline": is_down, "latency": latency_ms}
        )

    async def texts(self, kind: str = "*") -> list[str]:
        return await self.page.locator(f"#list > {kind} .text").all_inner_texts()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def chromium() -> AsyncIterator[Browser]:
    path = next(
        (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
    )
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        await browser.close()


@asynccontextmanager
async def _visit(chromium: Browser, **screen: Any) -> AsyncIterator[Chat]:
    stub = ChatStub()
    server = TestServer(stub.app())
    await server.start_server()
    context = await chromium.new_context(**screen)
    await context.add_init_script(WATCH)
    page = await context.new_page()
    network = await context.new_cdp_session(page)
    await network.send("Network.enable")
    one = Chat(page, context, stub, str(server.make_url("")).rstrip("/"), network)
    page.on("pageerror", lambda error: one.errors.append(str(error)))
    page.on("dialog", one.note)
    await page.goto(one.url + "/before")
    yield one
    await context.close()
    stub.send("close", None)
    await server.close()
    assert one.errors == []


@pytest_asyncio.fixture(loop_scope="module")
async def chat(chromium: Browser) -> AsyncIterator[Chat]:
    async with _visit(chromium, viewport=PHONE, has_touch=True) as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def desk_chat(chromium: Browser) -> AsyncIterator[Chat]:
    async with _visit(chromium, viewport=DESK) as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def desk(tmp_path: Path) -> AsyncIterator[ConsoleDesk]:
    async with console_desk(tmp_path) as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def visit(chromium: Browser, desk: ConsoleDesk) -> AsyncIterator[Visit]:
    async with desk.visit(chromium, viewport=DESK) as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def night(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Night]:
    async with one_night(tmp_path_factory.mktemp("night")) as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def dewi(night: Night, chromium: Browser) -> AsyncIterator[Window]:
    async with night.window(chromium, "dewi", viewport=WIDE) as window:
        yield window


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def rahmat(night: Night, chromium: Browser) -> AsyncIterator[Window]:
    async with night.window(chromium, "rahmat", viewport=WIDE) as window:
        yield window


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def ayu(night: Night, chromium: Browser) -> AsyncIterator[Window]:
    async with night.window(chromium, "ayu", viewport=WIDE) as window:
        yield window


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def sari(night: Night, chromium: Browser) -> AsyncIterator[Window]:
    async with night.window(chromium, "sari", viewport=WIDE) as window:
        yield window


@pytest.fixture
def worker(night: Night) -> WhatsAppPerson:
    return WhatsAppPerson(night.house, night.http)
