"""What several walks through the console do: somebody calls for help, an officer claims, axe looks at pages."""

import re

from playwright.async_api import Browser, Page

from tests.browser.accessibility import serious_faults
from tests.browser.window import Window, open_window
from tests.scenarios.person import Person

ALARM = "tolong, majikan pukul saya, paspor ditahan"
_REFERENCE = re.compile(r"kode ([0-9A-Z]{5}-[0-9A-Z]{5})")


async def report(worker: Person, words: str = ALARM) -> str:
    """Have somebody call for help; gives the reference of the ticket."""
    await worker.says(words)
    found = _REFERENCE.search((await worker.hears()).text)
    assert found is not None
    return found[1]


async def claim(window: Window, reference: str) -> Page:
    await window.open(f"/console/tickets/{reference}")
    await window.page.click("[data-claim]")
    await window.page.wait_for_selector("#timeline .lines")
    await window.wait_for_stream()
    return window.page


async def unfold(page: Page, details: str) -> None:
    """Open a part of the page that is folded away."""
    if await page.get_attribute(details, "open") is None:
        await page.click(f"{details} > summary")


async def refer(page: Page, agency: str) -> None:
    """Offer the ticket on this page to another agency."""
    await unfold(page, "#refer-details")
    await page.select_option("#refer-to", agency)
    await page.fill("#refer-reason", "Sudah mendarat, perlu dijemput.")
    await page.fill("#refer-note", "Butuh kursi roda.")
    await page.check("input[name=consent][value=vital]")
    await page.fill("#consent-words", "Tidak sadar di rumah sakit.")
    await page.click("form[action$='/pass/refer'] button")
    await page.wait_for_selector("form[action$='/pass/refer-back']")


async def faults_of(chromium: Browser, window: Window, paths: tuple[str, ...]) -> dict[str, list[object]]:
    """What axe finds on pages of this officer; the policy stands aside, since axe writes into the page."""
    session = await window.context.storage_state()
    async with open_window(chromium, window.url, storage_state=session, bypass_csp=True) as looking:
        found = {}
        for path in paths:
            answer = await looking.page.goto(f"{window.url}/console{path}")
            assert answer is not None
            assert answer.status == 200
            found[path] = await serious_faults(looking.page)
        return {path: faults for path, faults in found.items() if faults}
