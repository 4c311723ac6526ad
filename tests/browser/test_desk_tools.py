"""Views, ready texts, the wall board and exports in a real browser, without one report of the policy (T14)."""

import io
from pathlib import Path

import openpyxl
import pytest
from playwright.async_api import Browser, Page, expect

from bot.domain.officers import Role
from bot.domain.tickets import Author, EntryKind
from bot.domain.urgency import Urgency
from bot.handlers.desk import canned
from tests.browser.conftest import DESK
from tests.browser.console_desk import ConsoleDesk, Visit, now
from tests.browser.console_sample import add_line
from tests.browser.window import WATCH

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

WORDS = {"id": "Saya {officer} dari KP2MI. Nomor laporan: {reference}."}
INKED = """(id) => {
  const canvas = document.querySelector(`#${id} canvas`);
  const found = new Set(canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data);
  return found.size;
}"""


async def violations(page: Page) -> list[str]:
    found: list[str] = await page.evaluate("window.policyViolations")
    return found


async def add_ready_text(visit: Visit) -> None:
    supervisor = visit.desk.sample.supervisor
    async with visit.desk.database.transaction() as tx:
        await canned.save_text(tx, supervisor, supervisor.agency, "Salam", WORDS, now())


async def test_a_filter_is_chosen_saved_and_opened_again(visit: Visit) -> None:
    page = visit.page
    await page.click("#narrow > summary")
    await page.select_option("#narrow-category", "SICK")
    await page.click("#narrow .narrow-go button")
    await page.fill("#view-name", "Yang sakit")
    await page.click(".narrow-more form button")
    await page.wait_for_selector(".chips.views a[aria-current]")

    await page.goto(f"{visit.desk.url}/console")
    await visit.wait_for_stream()
    await visit.desk.world.ticket(category="SICK", urgency=Urgency.CRITICAL)

    await expect(page.locator(".chips.views a .count")).to_have_text("2")
    await page.click(".chips.views a")
    await expect(page.locator("a.row-link")).to_have_count(2)
    assert await visit.violations() == []


async def test_a_ready_text_goes_into_the_answer_by_keyboard_and_waits_there(visit: Visit) -> None:
    talk = visit.desk.sample.talk
    await add_ready_text(visit)
    await visit.open_ticket(talk.reference)

    await visit.page.keyboard.press("t")
    await visit.page.keyboard.press("Enter")

    name = visit.desk.sample.officer.name.split()[0]
    await expect(visit.page.locator("#reply-text")).to_have_value(
        f"Saya {name} dari KP2MI. Nomor laporan: {talk.reference}."
    )
    assert await visit.page.evaluate("document.activeElement.id") == "reply-text"
    assert await visit.page.locator("#canned[open]").count() == 0
    assert await visit.violations() == []


async def test_escape_closes_what_a_key_opened_and_leads_back(visit: Visit) -> None:
    keyboard = visit.page.keyboard
    await add_ready_text(visit)
    await visit.open_ticket(visit.desk.sample.talk.reference)
    await keyboard.press("?")
    await expect(visit.page.locator("#shortcuts")).to_be_visible()

    await keyboard.press("Escape")
    is_sheet_open = await visit.page.locator("#shortcuts[open]").count()
    await keyboard.press("t")
    await expect(visit.page.locator("#canned[open]")).to_be_visible()
    await keyboard.press("Escape")

    assert is_sheet_open == 0
    assert await visit.page.locator("#canned[open]").count() == 0
    assert await visit.page.evaluate("document.activeElement.matches('#canned > summary')")


async def test_the_timeline_shows_only_what_was_asked_for_and_stays_so(visit: Visit) -> None:
    talk, page = visit.desk.sample.talk, visit.page
    await visit.open_ticket(talk.reference)

    await page.locator("#audience-person").check(force=True)
    hidden = await page.locator(".lines .note").first.is_visible()
    await add_line(visit.desk.world, talk, EntryKind.SAID, Author.PERSON, {"text": "masih di sini"}, now())
    await page.wait_for_selector("text=masih di sini")

    assert hidden is False
    assert await page.locator(".lines .note").first.is_visible() is False
    assert await page.locator(".map-panel svg path.land").count() > 0
    assert await page.locator("#side audio").count() == 1
    assert await visit.violations() == []


async def test_the_board_opens_with_its_address_draws_and_follows(chromium: Browser, desk: ConsoleDesk) -> None:
    administrator = await desk.world.officer(role=Role.ADMINISTRATOR)
    async with desk.visit(chromium, administrator, viewport=DESK) as admin:
        await admin.open("/console/admin/boards")
        await admin.page.fill("#board-name", "Ruang kendali")
        await admin.page.click("form.fields button")
        address = await admin.page.inner_text(".board-token code")
        assert await admin.violations() == []
    context = await chromium.new_context(viewport={"width": 1366, "height": 768})
    await context.add_init_script(WATCH)
    wall = await context.new_page()
    errors: list[str] = []
    wall.on("pageerror", lambda error: errors.append(str(error)))

    await wall.goto(address)
    await wall.wait_for_selector("body[data-drawn][data-live]")
    before = await wall.inner_text("#tile-open dd")
    await desk.world.ticket(country="SA", urgency=Urgency.CRITICAL)
    await expect(wall.locator("#tile-open dd")).to_have_text(str(int(before) + 1), timeout=10_000)

    assert "#" not in wall.url
    assert [await wall.evaluate(INKED, name) > 8 for name in ("map", "ages", "days", "categories", "countries")] == [
        True
    ] * 5
    assert (errors, await violations(wall)) == ([], [])
    await context.close()


async def test_an_export_is_a_workbook_on_the_officers_disk(visit: Visit) -> None:
    await visit.open("/console?waiting=yes")
    await visit.page.click("text=Ekspor")
    async with visit.page.expect_download() as waiting:
        await visit.page.click("form[action='/console/export'] button")
    download = await waiting.value

    book = openpyxl.load_workbook(io.BytesIO(Path(await download.path()).read_bytes()))

    assert download.suggested_filename.endswith(".xlsx")
    assert book.active.max_row > 5
    assert await visit.violations() == []


async def test_the_print_view_opens_beside_the_ticket_without_a_script(visit: Visit) -> None:
    await visit.open_ticket(visit.desk.sample.talk.reference)
    async with visit.context.expect_page() as opening:
        await visit.page.click("form[action$='/print'] button")
    paper = await opening.value
    await paper.wait_for_selector(".sheet")

    assert await paper.locator("script").count() == 0
    assert "Dipukul karena masakan terlambat" in await paper.inner_text("body")
    assert await violations(paper) == []
