"""An officer's browser window on a console: what its scripts or its policy complained about is remembered."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Dialog, Page

_PATIENCE_MS = 15_000
WATCH = """
window.policyViolations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.policyViolations.push(event.violatedDirective + " " + event.sample));
"""


@dataclass
class Window:
    """url: of the server. errors: what scripts or htmx complained about."""

    page: Page
    context: BrowserContext
    url: str
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    async def open(self, path: str = "/console") -> None:
        await self.page.goto(self.url + path)

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

    async def answer(self, dialog: Dialog) -> None:
        """Remember and accept a dialog, since an open one would hold up everything else."""
        self.dialogs.append(dialog.type)
        await dialog.accept()


@asynccontextmanager
async def open_window(chromium: Browser, url: str, **screen: Any) -> AsyncIterator[Window]:
    """A window nobody is signed in with; what its scripts complained about fails the test."""
    context = await chromium.new_context(**screen)
    await context.add_init_script(WATCH)
    context.set_default_timeout(_PATIENCE_MS)
    window = Window(await context.new_page(), context, url)
    window.page.on("console", window.note)
    window.page.on("pageerror", lambda error: window.errors.append(str(error)))
    window.page.on("dialog", window.answer)
    try:
        yield window
        assert window.errors == []
    finally:
        await context.close()
