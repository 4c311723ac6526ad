"""Takes the pictures of README and guide: one conversation, as the worker and as the officer see it, and an intake.

`make screenshots` starts a demo of its own in a folder that is thrown away, so the pictures always show the same day.
`python -m tests.browser.screenshots FOLDER` puts every page of the console into a folder instead, to be looked at.
"""

import asyncio
import os
import re
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from tests.browser.conftest import ARGUMENTS
from tests.browser.ensure_chromium import find_chromium
from tests.browser.every_page import take_every_page, take_surge

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
PHONE: ViewportSize = {"width": 390, "height": 760}
DESK: ViewportSize = {"width": 1280, "height": 800}
ALARM = "tolong, majikan pukul saya, paspor ditahan"
WHERE = "Malaysia, kota Contohbaru"
OFFICER_SAYS = "Saya sudah baca pesan Ibu. Apakah pintu kamar bisa dikunci dari dalam?"
PERSON_SAYS = "bisa, saya sendiri di kamar"
_READY_S = 60
_LINK = re.compile(r"(http://127\.0\.0\.1:[0-9]+)/console/sign-in\?code=([A-Za-z0-9_-]+)")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def read_link(demo: Process) -> tuple[str, str]:
    """The demo's address and its one-time sign-in link, as its welcome shows them."""
    assert demo.stdout is not None
    while line := await demo.stdout.readline():
        if found := _LINK.search(line.decode()):
            return found.group(1), found.group(0)
    raise RuntimeError("The demo ended without showing its addresses.")


@asynccontextmanager
async def running_demo() -> AsyncIterator[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PULANG_")}
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "COLUMNS": "200"}
        demo = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "demo", "--port", str(free_port()), cwd=folder, env=environment, stdout=PIPE
        )
        try:
            async with asyncio.timeout(_READY_S):
                yield await read_link(demo)
        finally:
            if demo.returncode is None:
                demo.send_signal(signal.SIGINT)
            await demo.wait()


async def open_chat(browser: Browser, address: str) -> Page:
    context = await browser.new_context(
        viewport=PHONE, device_scale_factor=2, has_touch=True, locale="id-ID", timezone_id="Asia/Jakarta"
    )
    page = await context.new_page()
    await page.goto(f"{address}/chat")
    await page.wait_for_selector("#boot", state="hidden")
    return page


async def write(page: Page, text: str) -> None:
    """Say something and wait until the bot's or the officer's answer stands under it."""
    answers = await page.locator("#list > li.bot, #list > li.officer").count()
    await page.fill("#text", text)
    await page.click("#send")
    await page.wait_for_function(
        "(before) => document.querySelectorAll('#list > li.bot, #list > li.officer').length > before", arg=answers
    )


async def open_console(browser: Browser, link: str) -> Page:
    context = await browser.new_context(
        viewport=DESK, device_scale_factor=1.5, locale="en-GB", timezone_id="Asia/Jakarta"
    )
    page = await context.new_page()
    await page.goto(link)
    await page.click("form[action='/console/language'] button[value='en']")
    await page.goto(link)
    await page.click("form[action='/console/sign-in/link'] button")
    await page.wait_for_selector("a.row-link")
    return page


async def make_room(chat: Page) -> None:
    """Make the phone tall enough for the conversation from its first message on."""
    missing = await chat.evaluate("(e => e.scrollHeight - e.clientHeight)(document.getElementById('scroll'))")
    await chat.evaluate("document.activeElement.blur()")
    await chat.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"] + missing})


async def take(chat: Page, console: Page) -> None:
    await write(chat, ALARM)
    await console.locator("li.row", has_text="Web chat").locator("[data-claim]").first.click()
    await console.wait_for_selector("#reply-text:visible")
    await console.fill("#reply-text", OFFICER_SAYS)
    await console.press("#reply-text", "Control+Enter")
    await chat.wait_for_selector("text=bisa dikunci")
    await chat.fill("#text", PERSON_SAYS)
    await chat.click("#send")
    await console.wait_for_selector(f".person >> text={PERSON_SAYS}")
    PICTURES.mkdir(parents=True, exist_ok=True)
    await make_room(chat)
    await chat.screenshot(path=PICTURES / "chat.png")

    answers = await chat.locator("#list > li.bot").count()
    await console.click("form[action$='/end-talk'] button")
    await chat.wait_for_function("(before) => document.querySelectorAll('#list > li.bot').length > before", arg=answers)
    await write(chat, WHERE)
    await console.wait_for_selector(".answer >> text=Contohbaru")
    await console.wait_for_selector(".notice.good", state="detached")
    await console.evaluate("document.activeElement.blur()")
    await console.mouse.move(0, 0)
    await console.screenshot(path=PICTURES / "console.png")


async def main() -> int:
    if (path := find_chromium()) is None:
        print("The pictures need Chromium; `make test` says how to get it.", file=sys.stderr)  # noqa: T201
        return 1
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        if sys.argv[1:]:
            await take_every_page(browser, Path(sys.argv[1]))
        else:
            async with running_demo() as (address, link):
                await take(await open_chat(browser, address), await open_console(browser, link))
            await take_surge(browser, PICTURES / "surge.png")
        await browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
