"""Pictures of every page of the console and of the web chat, by day and by night, on a desk and on a phone.

The pages stand on a running installation with an ordinary day's tickets in it; a person looks at the pictures.
"""

import re
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page

from bot.console.administration.admin_page import ROOMS
from bot.domain.tickets import Ticket
from storage import officers, people
from tests.browser.console_desk import now
from tests.browser.console_sample import Sample, fill
from tests.browser.night import HOME, OFFICE, Night, one_night
from tests.browser.walking import refer
from tests.browser.window import Window, open_window
from tests.scenarios.people import CHANNELS
from tests.world import World

_DESK, _PHONE = {"width": 1366, "height": 900}, {"width": 390, "height": 844}
_SCREENS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("desk-light", {"viewport": _DESK, "color_scheme": "light"}),
    ("desk-dark", {"viewport": _DESK, "color_scheme": "dark"}),
    ("phone-light", {"viewport": _PHONE, "color_scheme": "light", "has_touch": True}),
    ("phone-dark", {"viewport": _PHONE, "color_scheme": "dark", "has_touch": True}),
)
_ADMINISTRATOR = ("/admin", *(room.path.removeprefix("/console") for room in ROOMS), "/admin/routing/new")
_REFERENCE = re.compile(r"[0-9A-Z]{5}-[0-9A-Z]{5}")
_START_WORD = re.compile(r"halo-[a-z0-9]+")
_ALARM = "tolong, majikan pukul saya, agen saya Bu Contohrini +60 12 555 0142"
_ROSTER = (
    "nama\ttelepon\tsakit\tanak\thamil\nAni Contoh\t081200000001\tya\t1\t\nBudi Contoh\t12\t\t\t\n"
    "Citra Contoh\t\t\t\tya\n"
    "Dedi Contoh\t\t\t2\t\nEka Contoh\t\t\t\t\nFitri Contoh\t\tya\t\t\n"
)
_WRONG_ROWS = "words,iso2,note\nnegeri contoh,XXX,\n,MY,\n"

Do = Callable[[Page], Awaitable[Any]]


class HomeWorld(World):
    """Everything belongs to the crisis centre, which the catalogue has already."""

    async def agency(self, code: str = HOME) -> str:
        return code

    async def officer(self, agency: str = HOME, **values: Any) -> Any:
        return await super().officer(agency, **values)

    async def ticket(self, agency: str = HOME, **values: Any) -> Ticket:
        return await super().ticket(agency, **values)


async def take_every_page(browser: Browser, folder: Path) -> None:
    """Start an installation, let people write and officers work, and go everywhere."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        async with (
            one_night(Path(place)) as night,
            night.window(browser, "dewi") as dewi,
            night.window(browser, "sari") as sari,
            night.window(browser, "ayu") as ayu,
        ):
            sample = await _day(night)
            reports = [await _report(night, channel) for channel in (*CHANNELS, "telegram")]
            await _work(dewi, ayu, sample.talk.reference, reports)
            made = await _administer(night, sari)
            talk = f"/tickets/{sample.talk.reference}"
            calls = {"admin-check-in-calls": made["admin-check-in-calls"]}
            await _take(browser, dewi, folder, _officers_pages(talk, reports) | calls)
            await _take(browser, ayu, folder, {"incoming-offer": "/incoming"})
            await _take(browser, sari, folder, made)
            await _take_outside(browser, night, folder)


async def _day(night: Night) -> Sample:
    async with night.house.reading() as database:
        async with database.reading() as tx:
            dewi = await officers.find_by_login(tx, "dewi")
        assert dewi is not None
        world = HomeWorld(database, now, 1_000)  # type: ignore[arg-type]  # real time
        somebody = await world.person()
        somebody.country = "MY"
        async with database.transaction() as tx:
            await people.update_persons(tx, [somebody])
        return await fill(world, dewi)


async def _report(night: Night, channel: str) -> str:
    worker = CHANNELS[channel](night.house, night.http)
    await worker.says(_ALARM)
    found = _REFERENCE.search((await worker.hears()).text)
    assert found is not None
    return found[0]


async def _work(dewi: Window, ayu: Window, talk: str, reports: list[str]) -> None:
    """Begin a way home, offer one report to another agency, leave the others alone."""
    page = dewi.page
    await dewi.open_ticket(talk)
    await page.click("#way-branches > summary")
    await page.check("#way-branches input[value=pregnant]")
    await page.click("#way-branches button")
    await page.wait_for_selector("#way")
    await dewi.open(f"/console/tickets/{reports[0]}")
    await page.click("[data-claim]")
    await page.wait_for_selector("#refer-details")
    await refer(page, OFFICE)
    await ayu.open("/console/incoming")


async def _administer(night: Night, sari: Window) -> dict[str, str | tuple[str, Do]]:
    """Fill the rooms of administration; gives their pages by name."""
    page, intake = sari.page, await _open_intake(sari)
    await _people_come(night, page)
    await page.fill("textarea[name=text]", "Halo {nama}, petugas menunggu di pintu 4.")
    await page.click("form[action$='/message'] button.primary")
    await page.click("button[name=sure]")
    await page.wait_for_selector("#numbers")
    send = page.url.partition("/console")[2]
    await sari.open("/console/admin/surge")
    await page.select_option("select[name=ask_country]", "MY")
    await page.click("form[action$='/check-in'] button.primary")
    await page.click("button[name=sure]")
    await page.wait_for_selector("#numbers")
    check_in = page.url.partition("/console")[2]
    await sari.open("/console/admin/canned")
    await page.fill("input[name=name]", "Salam")
    await page.locator("textarea").first.fill("Saya {officer}, pesan Ibu sudah saya baca. Nomor laporan: {reference}.")
    await page.click("main form:last-of-type button.primary")
    await sari.open("/console/admin/webhooks")
    await page.fill("input[name=name]", "Sistem contoh")
    await page.fill("input[name=url]", "https://kabar.contoh.example/pulang")
    await page.click("form.fields button.primary")
    await page.wait_for_selector(".link-card code")
    await page.click("form[action$='/test'] button")
    await page.wait_for_url("**#log")
    webhook = page.url.partition("/console")[2].partition("#")[0]
    rooms: dict[str, str | tuple[str, Do]] = {each.strip("/").replace("/", "-"): each for each in _ADMINISTRATOR}
    return rooms | {
        "admin-intake": intake,
        "admin-intake-people": f"{intake}/people",
        "admin-intake-roster": (intake, _paste_roster),
        "admin-check-in-sure": ("/admin/surge", _ask_everybody),
        "admin-send": send,
        "admin-check-in": check_in,
        "admin-check-in-calls": f"{check_in}/calls",
        "admin-webhook": webhook,
        "admin-rosters-other": f"/admin/rosters/{OFFICE}",
        "admin-catalogue-table": "/admin/catalogue/hotlines",
        "admin-catalogue-faults": ("/admin/catalogue/country_names", _upload_wrong_rows),
        "admin-boards-made": ("/admin/boards", _make_board),
        "admin-keys-made": ("/admin/keys", _make_key),
        "admin-routing-preview": ("/admin/routing", _preview_routing),
        "board": ("/board", _board_is_drawn),
        "ticket-of-nobody": "/tickets/AAAAA-AAAAA",
    }


async def _open_intake(sari: Window) -> str:
    """An intake with a list of names; gives its path in the console."""
    page = sari.page
    await sari.open("/console/admin/surge")
    await page.fill("input[name=place]", "Balai Contoh, Terminal 3")
    await page.select_option("select[name=country]", "ID")
    await page.click("form[action='/console/admin/surge'] button.primary")
    await page.wait_for_selector(".start-links")
    intake = page.url.partition("/console")[2]
    await page.fill("textarea[name=pasted]", _ROSTER)
    await page.click("form[action$='/roster'] button")
    await page.click("form[action$='/roster/save'] button")
    await page.wait_for_selector("[data-passing]")
    return intake


async def _people_come(night: Night, page: Page) -> None:
    """Somebody from every channel enters the intake that is open on this page."""
    word = _START_WORD.search(await page.inner_text("main"))
    assert word is not None
    for channel in CHANNELS:
        worker = CHANNELS[channel](night.house, night.http)
        await worker.says(word[0])
        await worker.hears()


async def take_surge(browser: Browser, picture: Path) -> None:
    """One picture of an intake into which people have come, in English."""
    with tempfile.TemporaryDirectory() as place:
        async with (
            one_night(Path(place)) as night,
            night.window(browser, "sari", viewport={"width": 1280, "height": 940}, device_scale_factor=1.5) as sari,
        ):
            page = sari.page
            await sari.open("/console/account")
            await page.click("form[action='/console/language'] button[value='en']")
            intake = await _open_intake(sari)
            await _people_come(night, page)
            await sari.open(f"/console{intake}")
            await page.mouse.move(0, 0)
            await page.screenshot(path=picture)


def _officers_pages(talk: str, reports: list[str]) -> dict[str, str | tuple[str, Do]]:
    return {
        "queue": "",
        "queue-narrow": ("", _narrow),
        "queue-empty": "?category=DETAINED",
        "ticket": talk,
        "ticket-facts": (talk, _facts),
        "ticket-side": (talk, _tall),
        "ticket-canned": (talk, _open_canned),
        "ticket-new": f"/tickets/{reports[1]}",
        "ticket-referred": (f"/tickets/{reports[0]}", _tall),
        "print": (talk, _print),
        "export": ("", _export),
        "incoming": "/incoming",
        "alerts": "/alerts",
        "clusters": "/clusters",
        "set-aside": "/set-aside",
        "account": "/account",
        "confirm": "/confirm",
        "no-page": "/no-page",
        "shortcuts": ("", _shortcuts),
    }


async def _take_outside(browser: Browser, night: Night, folder: Path) -> None:
    """Pages nobody is signed in for."""
    for screen, settings in _SCREENS:
        async with open_window(browser, night.house.url, **settings) as looking:
            page = looking.page
            await looking.open("/console/sign-in")
            await page.screenshot(path=folder / f"sign-in-{screen}.png")
            await night.sign_in(looking, "rahmat", code="000000")
            await page.screenshot(path=folder / f"sign-in-refused-{screen}.png")
            for name, path in (
                ("sign-in-link", "/console/sign-in?code=contoh"),
                ("reset", "/console/sign-in/reset?code=contoh"),
                ("board-door", "/console/board/enter"),
            ):
                await looking.open(path)
                await page.screenshot(path=folder / f"{name}-{screen}.png", full_page=True)
            await looking.open("/chat")
            await page.wait_for_selector("#boot", state="hidden")
            await page.screenshot(path=folder / f"chat-{screen}.png")
            await page.fill("#text", _ALARM)
            await page.click("#send")
            await page.locator("#list > li.bot").first.wait_for()
            await page.screenshot(path=folder / f"chat-sos-{screen}.png")


async def _take(browser: Browser, window: Window, folder: Path, pages: Mapping[str, str | tuple[str, Do]]) -> None:
    session = await window.context.storage_state()
    for screen, settings in _SCREENS:
        async with open_window(browser, window.url, storage_state=session, **settings) as looking:
            for name, each in pages.items():
                path, do = each if isinstance(each, tuple) else (each, None)
                await looking.page.set_viewport_size(settings["viewport"])
                await looking.open(f"/console{path}")
                page = (await do(looking.page) if do is not None else None) or looking.page
                await page.screenshot(path=folder / f"{name}-{screen}.png", full_page=True)
                if page is not looking.page:
                    await page.close()


async def _facts(page: Page) -> None:
    if await page.locator("#tab-facts").is_visible():
        await page.click("#tab-facts")


async def _tall(page: Page) -> None:
    """The whole of what stands beside the conversation."""
    await _facts(page)
    await page.set_viewport_size({"width": (page.viewport_size or _DESK)["width"], "height": 3_400})


async def _narrow(page: Page) -> None:
    await page.click("#narrow > summary")


async def _open_canned(page: Page) -> None:
    await page.click("#canned > summary")


async def _shortcuts(page: Page) -> None:
    await page.keyboard.press("?")


async def _print(page: Page) -> Page:
    await _facts(page)
    async with page.context.expect_page() as opening:
        await page.click("form[action$='/print'] button")
    paper = await opening.value
    await paper.wait_for_selector(".sheet")
    return paper


async def _export(page: Page) -> None:
    await page.click("#narrow > summary")
    await page.click("text=Ekspor")
    await page.wait_for_selector("form[action='/console/export']")


async def _paste_roster(page: Page) -> None:
    await page.fill("textarea[name=pasted]", _ROSTER)
    await page.click("form[action$='/roster'] button")


async def _ask_everybody(page: Page) -> None:
    await page.select_option("select[name=ask_country]", "MY")
    await page.click("form[action$='/check-in'] button.primary")
    await page.wait_for_selector("button[name=change]")


async def _upload_wrong_rows(page: Page) -> None:
    file: Any = {"name": "x.csv", "mimeType": "text/csv", "buffer": _WRONG_ROWS.encode()}
    await page.set_input_files("input[type=file]", file)
    await page.click("#upload form button")


async def _make_board(page: Page) -> None:
    await page.fill("#board-name", "Ruang kendali")
    await page.click("form.fields button")


async def _make_key(page: Page) -> None:
    await page.fill("input[name=name]", "Sistem contoh")
    await page.click("form.fields button.primary")


async def _preview_routing(page: Page) -> None:
    form = page.locator("#preview form", has=page.locator("select[name=category]"))
    await form.locator("select[name=category]").select_option("TPPO")
    await form.locator("select[name=country]").select_option("KH")
    await form.locator("button").click()


async def _board_is_drawn(page: Page) -> None:
    await page.wait_for_selector("body[data-drawn]")
