"""A night on a running installation, walked in browsers: who wrote is answered, and what is administered counts."""

import csv
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import openpyxl
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Download, Page, expect

from bot.console.administration.admin_page import ROOMS
from tests.browser.night import HOME, OFFICE, WIDE, Night
from tests.browser.walking import claim, faults_of, refer, report, unfold
from tests.browser.window import Window, open_window
from tests.scenarios.people import TelegramPerson, WhatsAppPerson

NAMES = "/console/admin/catalogue/country_names"
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]

_NOTE_WHAT_HAPPENS = """() => {
  window.happened = [];
  const note = (what) => window.happened.push(what);
  for (const name of ["queue", "alerts"]) document.addEventListener(name, () => note("told"), true);
  document.addEventListener("htmx:before:request", (event) => event.target.id === "queue" && note("asked"));
  const count = () => document.querySelectorAll("#rows > li").length;
  let before = count();
  new MutationObserver(() => {
    if (count() > before) note("row");
    before = count();
  }).observe(document.body, { childList: true, subtree: true });
}"""


@pytest_asyncio.fixture(loop_scope="module", autouse=True)
async def nothing_complained(night: Night) -> AsyncIterator[None]:
    yield
    assert await night.complaints() == []


async def test_a_wrong_code_is_refused_and_the_right_one_leads_to_the_queue(night: Night, chromium: Browser) -> None:
    async with open_window(chromium, night.house.url, viewport=WIDE) as window:
        await window.open("/console/tickets/AAAAA-AAAAA")
        await night.sign_in(window, "rahmat", code="000000")
        await expect(window.page.locator("[role=alert]")).to_be_visible()
        shown = await window.page.input_value("input[name=login]"), await window.page.input_value("input[name=code]")

        await night.sign_in(window, "rahmat")

        await window.page.wait_for_selector("header.top")
        assert shown == ("rahmat", "")
        assert window.page.url.endswith("/console/tickets/AAAAA-AAAAA")


async def test_a_critical_report_comes_onto_the_open_queue_because_the_stream_tells_of_it(
    night: Night, chromium: Browser, dewi: Window, worker: WhatsAppPerson
) -> None:
    session = await dewi.context.storage_state()
    async with open_window(chromium, night.house.url, viewport=WIDE, storage_state=session) as watching:
        page = watching.page
        await page.clock.install()
        await watching.open()
        await watching.wait_for_stream()
        await page.clock.pause_at(datetime.now(UTC) + timedelta(minutes=1))  # from now on no timer of the page ends
        await page.evaluate(_NOTE_WHAT_HAPPENS)
        requests: list[str] = []
        page.on("request", lambda each: requests.append(f"{each.method} {urlsplit(each.url).path}"))

        reference = await report(worker)
        await expect(page.locator("li.row.critical", has_text=reference)).to_have_count(1)

        happened = await page.evaluate("window.happened")
    assert list(dict.fromkeys(happened)) == ["told", "asked", "row"]
    assert set(requests) <= {"POST /console", "GET /console/navigation"}
    assert requests.count("POST /console") == 1


async def test_an_answer_reaches_the_person_and_the_page_says_when_it_was_read(
    dewi: Window, worker: WhatsAppPerson
) -> None:
    page = await claim(dewi, await report(worker))

    await page.fill("#reply-text", "Saya Dewi, saya membaca pesan Ibu.")
    await page.press("#reply-text", "Control+Enter")
    heard = await worker.hears()
    await worker.reads()

    line = page.locator(".words.officer", has_text="saya membaca pesan Ibu")
    await expect(line.locator(".delivery.read")).to_be_visible()
    assert "Saya Dewi, saya membaca pesan Ibu." in heard.text
    await expect(page.locator("#reply-text")).to_have_value("")


async def test_whoever_claims_and_stays_silent_loses_the_ticket_and_the_next_one_hears_of_it(
    night: Night, dewi: Window, rahmat: Window, sari: Window, worker: WhatsAppPerson
) -> None:
    await sari.open("/console/admin/clocks")
    await sari.page.fill("#write-critical", "1")
    await sari.page.click("#limits-critical .fields button")
    await sari.page.wait_for_selector(".notice.good")
    reference = await report(worker)
    page = await claim(dewi, reference)
    await rahmat.open("/console/alerts")
    await rahmat.wait_for_stream()

    await night.house.moves_time(timedelta(seconds=70))

    await expect(rahmat.page.locator("li.row.critical", has_text=reference)).to_be_visible(timeout=15_000)
    await expect(page.locator("#reply-form button.primary")).to_be_disabled()
    await rahmat.open(f"/console/tickets/{reference}")
    await expect(rahmat.page.locator("[data-claim]")).to_be_visible()
    await sari.page.click("#limits-critical form[action$='/back'] button")
    await sari.page.wait_for_selector(".notice.good")


async def test_a_colleague_takes_over_what_is_handed_to_him(
    dewi: Window, rahmat: Window, worker: WhatsAppPerson
) -> None:
    reference = await report(worker)
    page = await claim(dewi, reference)
    await rahmat.open("/console/incoming")
    await rahmat.wait_for_stream()

    await unfold(page, "#hand-over-details")
    await page.select_option("#hand-over-to", label="Rahmat Contohyadi")
    await page.fill("#hand-over-note", "Saya selesai bertugas, majikan pulang pukul enam.")
    await page.click("form[action$='/pass/hand-over'] button")
    offer = rahmat.page.locator(".offer", has_text=reference)
    await expect(offer).to_contain_text("majikan pulang pukul enam")
    await offer.locator("form[action$='/take-over'] button").click()

    await rahmat.page.wait_for_selector("#timeline .lines")
    await expect(rahmat.page.locator(".event.handed-over")).to_be_visible()
    await expect(rahmat.page.locator("#reply-form button.primary")).to_be_enabled()
    await expect(page.locator("#reply-form button.primary")).to_be_disabled()


async def test_a_referral_that_bounces_says_why_and_one_that_is_accepted_moves_the_case(
    dewi: Window, ayu: Window, worker: WhatsAppPerson
) -> None:
    reference = await report(worker)
    page = await claim(dewi, reference)
    await ayu.open("/console/incoming")
    await ayu.wait_for_stream()
    await refer(page, OFFICE)
    offer = ayu.page.locator("#incoming .offer", has_text="Butuh kursi roda.")
    await expect(offer).to_be_visible()
    is_named = reference in await offer.inner_text()

    await offer.locator("summary").click()
    await offer.locator("select").select_option("not_ours")
    await offer.locator("textarea").fill("Alamatnya di provinsi lain.")
    await offer.locator("form[action$='/bounce'] button").click()
    await expect(page.locator("#side")).to_contain_text("Alamatnya di provinsi lain.")
    await expect(offer).to_have_count(0)
    await refer(page, OFFICE)
    await offer.locator("form[action$='/accept'] button").click()

    await ayu.page.wait_for_selector("#timeline .lines")
    await expect(ayu.page.locator("#timeline")).to_contain_text("majikan pukul saya")
    await expect(ayu.page.locator("#reply-form button.primary")).to_be_enabled()
    await expect(page.locator("#reply-form button.primary")).to_be_disabled()
    assert not is_named


async def test_a_way_home_is_walked_from_its_first_step_to_its_last(dewi: Window, worker: WhatsAppPerson) -> None:
    page = await claim(dewi, await report(worker))
    await unfold(page, "#way-branches")
    await page.check("#way-branches input[value=pregnant]")
    await page.click("#way-branches button")
    await page.wait_for_selector("#way")
    await page.keyboard.press("s")
    await page.keyboard.press("Enter")
    await expect(page.locator("#way li.step.now form").first).to_be_visible()
    steps = await page.locator("#way li.step").evaluate_all("(all) => all.map((each) => each.id)")

    for step in steps:
        await unfold(page, f"#{step} > details")
        await page.select_option(f"#{step} select[name=state]", "done")
        await page.fill(f"#{step} textarea", "Surat ada di map kasus.")
        await page.click(f"#{step} form button")
        await page.wait_for_selector(f"#{step}.done")

    count = len(steps)
    assert count > 15
    assert await page.locator("#way li.step.done").count() == count
    assert await page.get_attribute(".way-progress", "value") == str(count)


async def test_two_reports_that_name_the_same_number_are_linked_and_unlinked(
    night: Night, dewi: Window, worker: WhatsAppPerson
) -> None:
    friend = TelegramPerson(night.house, night.http)
    words = "tolong, saya dipukul, agen saya Bu Contohrini +60 12 555 0142"
    one, other = await report(worker, words), await report(friend, words)
    page = await claim(dewi, one)
    await night.house.moves_time(timedelta(seconds=10))
    link = page.locator("#links .link", has_text=other)
    await expect(link).to_be_visible(timeout=15_000)

    await link.locator("form[action$='/confirm'] button").click()
    await expect(page.locator("#links .link.confirmed", has_text=other)).to_be_visible()
    await link.locator("form[action$='/undo'] button").click()

    await expect(page.locator("#links .link.proposed", has_text=other)).to_be_visible()


async def test_nobody_is_shut_out_of_the_queue_or_a_ticket(
    night: Night, chromium: Browser, dewi: Window, worker: WhatsAppPerson
) -> None:
    reference = await report(worker)
    await claim(dewi, reference)

    found = await faults_of(
        chromium, dewi, ("", f"/tickets/{reference}", "/incoming", "/alerts", "/clusters", "/set-aside", "/account")
    )

    assert found == {}


async def test_wrong_rows_of_a_table_are_named_and_a_good_table_comes_in_and_goes_out_again(sari: Window) -> None:
    page = sari.page
    before = await names_in_force(sari)

    await upload(page, before + "negeri contoh,XXX,\n,MY,\n")
    faults = await page.locator("table.faults tbody tr").all_inner_texts()
    await upload(page, before + "negeri contoh,MY,\n")
    await expect(page.locator("dl.numbers")).to_contain_text("1")
    added = await page.inner_text("table.whole tbody")
    await page.click("form[action$='/apply'] button")
    await expect(page.locator(".notice[role=status]")).to_be_visible()
    between = await names_in_force(sari)
    await page.click("a[href$='/undo']")
    await page.click("form[action$='/undo'] button")
    await expect(page.locator(".notice[role=status]")).to_be_visible()

    lines = before.count("\n")
    assert [fault.split("\t")[:2] for fault in faults] == [[str(lines + 1), "iso2"], [str(lines + 2), "words"]]
    assert "negeri contoh" in added
    assert "negeri contoh,MY" in between
    assert await names_in_force(sari) == before


async def names_in_force(window: Window) -> str:
    """The table as the console gives it out; stays on its page."""
    await window.open(NAMES)
    async with window.page.expect_download() as waiting:
        await window.page.click("a[href$='/file']")
    return (await content_of(await waiting.value)).decode("utf-8-sig")


async def upload(page: Page, text: str) -> None:
    await page.goto(page.url.partition("/console")[0] + NAMES)
    await page.set_input_files("input[type=file]", {"name": "x.csv", "mimeType": "text/csv", "buffer": text.encode()})
    await page.click("#upload form button")


async def content_of(download: Download) -> bytes:
    return Path(await download.path()).read_bytes()


async def test_a_person_of_the_list_enters_an_intake_by_its_code_and_the_open_page_counts_them(
    sari: Window, chromium: Browser
) -> None:
    page = sari.page
    await sari.open("/console/admin/surge")
    await page.fill("input[name=place]", "Balai Contoh")
    await page.select_option("select[name=country]", "ID")
    await page.click("form[action='/console/admin/surge'] button")
    await expect(page.locator("img.scan").last).to_be_visible()
    width = await page.locator("img.scan").last.evaluate("(image) => image.decode().then(() => image.naturalWidth)")
    link = await page.locator("a.address[href*='/chat?']").get_attribute("href")
    await page.fill("textarea[name=pasted]", "nama\ttelepon\nAni Contoh\t081200000001\nBudi Contoh\t12")
    await page.click("form[action$='/roster'] button")
    wrong = await page.inner_text("main")
    await page.click("form[action$='/roster/save'] button")
    await expect(page.locator("#number-listed dd")).to_have_text("1")
    await sari.wait_for_stream()
    intake = page.url.partition("?")[0]
    code = await code_of(sari, f"{intake}/people", "Ani Contoh")

    assert link is not None
    await page.goto(intake)
    await sari.wait_for_stream()
    async with open_window(chromium, sari.url, **PHONE) as phone:
        await phone.page.goto(link)
        await phone.page.click(".choice >> text=Ya, aman")
        await expect(phone.page.locator("#list > li.bot").last).to_contain_text("kode pendek")
        await phone.page.fill("#text", code)
        await phone.page.click("#send")
        await expect(phone.page.locator("#list")).to_contain_text("nama Anda sudah ada di daftar")

    await expect(page.locator("#number-came dd")).to_have_text("1")
    await expect(page.locator("#number-matched dd")).to_have_text("1")
    assert width > 100
    assert "Baris 3: nomor telepon tidak terbaca" in wrong


async def code_of(window: Window, address: str, name: str) -> str:
    """The short code the person of this name was given."""
    await window.page.goto(address)
    return await window.page.locator("tr", has_text=name).locator("code").inner_text()


async def test_the_queue_is_saved_as_a_workbook_and_as_plain_values(dewi: Window, worker: WhatsAppPerson) -> None:
    reference = await report(worker)

    book = openpyxl.load_workbook(io.BytesIO(await exported(dewi, "xlsx"))).active
    plain = list(csv.reader(io.StringIO((await exported(dewi, "csv")).decode("utf-8-sig"))))

    columns = list(zip(*book.iter_rows(values_only=True), strict=True))
    assert any(reference in column for column in columns)
    assert any(reference in row for row in plain)
    assert not [cell for row in plain for cell in row if "pukul" in cell]


async def exported(window: Window, form: str) -> bytes:
    """What is on the officer's disk after she asked for the open queue in this form."""
    page = window.page
    await window.open("/console")
    await page.click("#narrow > summary")
    await page.click("a[href^='/console/export']")
    await page.check(f"#format-{form}")
    async with page.expect_download() as waiting:
        await page.click("form[action='/console/export'] button")
    download = await waiting.value
    assert download.suggested_filename.endswith(f".{form}")
    return await content_of(download)


async def test_an_administrator_sees_where_a_report_would_go(sari: Window) -> None:
    await sari.open("/console/admin/routing")
    form = sari.page.locator("#preview form", has=sari.page.locator("select[name=category]"))

    await form.locator("select[name=category]").select_option("TPPO")
    await form.locator("select[name=country]").select_option("KH")
    await form.locator("button").click()

    await expect(sari.page.locator("#preview [role=status]")).to_contain_text("KBRI_PNH")


async def test_a_webhook_to_this_machine_is_refused_in_words_and_a_test_event_is_logged(sari: Window) -> None:
    page = sari.page
    await sari.open("/console/admin/webhooks")
    await page.fill("input[name=name]", "Sistem contoh")
    await page.fill("input[name=url]", "https://127.0.0.1/kabar")
    await page.click("form.fields button.primary")
    await expect(page.locator("[role=alert]")).to_contain_text("Alamat harus berupa nama domain umum")
    typed = await page.input_value("input[name=name]")

    await page.fill("input[name=url]", "https://kabar.contoh.example/pulang")
    await page.click("form.fields button.primary")
    await expect(page.locator(".link-card code")).to_contain_text("whsec_")
    await page.click("form[action$='/test'] button")

    await page.wait_for_url("**#log")
    assert await page.locator("#log + ol > li").count() == 1
    assert await page.locator(".link-card").count() == 0
    assert typed == "Sistem contoh"


async def test_a_key_is_shown_once_and_opens_the_api(night: Night, sari: Window) -> None:
    page = sari.page
    await sari.open("/console/admin/keys")
    await page.fill("input[name=name]", "Sistem contoh")
    await page.click("form.fields button.primary")
    key = await page.inner_text(".link-card code")

    async with night.http.get(
        f"{night.house.url}/api/v1/tickets", headers={"Authorization": f"Bearer {key}"}
    ) as answer:
        status = answer.status
    await sari.open("/console/admin/keys")

    assert status == 200
    assert key not in await page.content()


async def test_nobody_is_shut_out_of_administration(chromium: Browser, sari: Window) -> None:
    rooms = [room.path.removeprefix("/console") for room in ROOMS]

    found = await faults_of(chromium, sari, ("/admin", *rooms, "/admin/routing/new", f"/admin/rosters/{HOME}"))

    assert found == {}
