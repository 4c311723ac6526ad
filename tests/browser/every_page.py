"""Pictures of every page of the console on a desk by day and on a phone by night, to be looked at by a person."""

import re
import tempfile
from pathlib import Path

from playwright.async_api import Browser

from bot.console.admin_page import ROOMS
from tests.browser.night import HOME, Night, one_night
from tests.browser.window import Window, open_window
from tests.scenarios.people import CHANNELS

_SCREENS = (
    ("desk", {"viewport": {"width": 1366, "height": 900}, "color_scheme": "light"}),
    ("phone", {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark", "has_touch": True}),
)
_OFFICER = ("/incoming", "/alerts", "/clusters", "/set-aside", "/account", "/confirm")
_ADMINISTRATOR = ("/admin", *(room.path.removeprefix("/console") for room in ROOMS), "/admin/routing/new")
_REFERENCE = re.compile(r"[0-9A-Z]{5}-[0-9A-Z]{5}")


async def take_every_page(browser: Browser, folder: Path) -> None:
    """Start an installation of its own, let three people write, and go everywhere."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        async with (
            one_night(Path(place)) as night,
            night.window(browser, "dewi") as dewi,
            night.window(browser, "sari") as sari,
        ):
            mine, other, _ = [await _report(night, channel) for channel in CHANNELS]
            await dewi.open(f"/console/tickets/{mine}")
            await dewi.page.click("[data-claim]")
            await dewi.page.wait_for_selector(".lines")
            pages = {"queue": "", "ticket": f"/tickets/{mine}", "ticket-masked": f"/tickets/{other}"}
            await _take(browser, dewi, folder, pages | {each.strip("/"): each for each in _OFFICER})
            rooms = {each.strip("/").replace("/", "-"): each for each in (*_ADMINISTRATOR, f"/admin/rosters/{HOME}")}
            await _take(browser, sari, folder, rooms)


async def _report(night: Night, channel: str) -> str:
    worker = CHANNELS[channel](night.house, night.http)
    await worker.says("tolong, majikan pukul saya, paspor ditahan")
    found = _REFERENCE.search((await worker.hears()).text)
    assert found is not None
    return found[0]


async def _take(browser: Browser, window: Window, folder: Path, pages: dict[str, str]) -> None:
    session = await window.context.storage_state()
    for screen, settings in _SCREENS:
        async with open_window(browser, window.url, storage_state=session, **settings) as looking:
            for name, path in pages.items():
                await looking.open(f"/console{path}")
                await looking.page.screenshot(path=folder / f"{name}-{screen}.png")
