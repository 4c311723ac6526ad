"""Surge in the console: an intake from its form to its links, a roster with a preview, sends and the call list."""

from collections.abc import Awaitable, Callable

import aiohttp
from aiohttp import ClientResponse

from bot.domain.officers import Role
from bot.domain.people import Person
from storage import bulk_sends, people
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
ROOM = "/console/admin/surge"
CHECK_IN = {"ask_country": "ID", "silence": "60", "outside": "template", "reason": ""}


async def page_of(response: ClientResponse) -> str:
    assert response.status == 200
    return await response.text()


async def opened(browser: Browser, place: str = "Balai Contoh") -> str:
    response = await browser.post(ROOM, {"place": place, "on_date": "2026-11-21", "country": "ID"})
    assert response.status == 303
    return response.headers["Location"]


async def test_an_intake_has_a_link_and_a_code_to_scan_for_every_channel(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)

    address = await opened(browser)

    page = await page_of(await browser.get(address))
    assert "Balai Contoh" in page
    assert "/chat?start=halo-" in page
    code = await browser.get(f"{address}/webchat.svg")
    assert (code.status, code.content_type) == (200, "image/svg+xml")
    assert "<svg" in await code.text()
    assert (await browser.get(f"{address}/telegram.svg")).status == 404  # no bot is known


async def test_a_form_without_a_place_says_so_and_keeps_what_was_typed(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)

    response = await browser.post(ROOM, {"place": " ", "on_date": "2026-11-22"})

    assert response.status == 422
    assert "Tulis tempatnya." in await response.text()
    assert "2026-11-22" in await response.text()


async def test_only_administrators_open_and_write_and_other_agencies_see_nothing(sign_in_as: SignInAs) -> None:
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)
    responder = await sign_in_as()
    stranger = await sign_in_as("KBRI_RUH", role=Role.ADMINISTRATOR)
    address = await opened(administrator)

    assert (await responder.post(ROOM, {"place": "Balai", "on_date": "2026-11-21"})).status == 403
    assert (await responder.post(f"{address}/message", {"text": "Halo"})).status == 403
    assert (await responder.get(address)).status == 200
    assert (await stranger.get(address)).status == 404
    assert (await stranger.get(f"{address}/people")).status == 404


async def test_a_pasted_roster_is_looked_at_before_it_is_kept(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    address = await opened(browser)
    pasted = "nama\ttelepon\tsakit\nAni Contoh\t081200000001\tya\nBudi\t12\t\n<b>Citra</b>\t\t"

    preview = await page_of(await browser.post(f"{address}/roster", {"pasted": pasted}))
    before = await page_of(await browser.get(f"{address}/people"))
    saved = await browser.post(f"{address}/roster/save", {"rows": carried_in(preview)})
    after = await page_of(await browser.get(f"{address}/people"))

    assert "Baris 3: nomor telepon tidak terbaca" in preview
    assert "Ani Contoh" not in before
    assert saved.headers["Location"].endswith("?entered=2")
    assert "Ani Contoh" in after
    assert "&lt;b&gt;Citra" in after
    assert "+6281200000001" in after


async def test_a_file_that_is_no_table_is_refused_on_the_page(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    address = await opened(browser)
    form = aiohttp.FormData({"csrf": browser.csrf})
    form.add_field("file", b"PK nothing", filename="daftar.xlsx", content_type="application/octet-stream")
    own = {"Origin": browser.origin, "Sec-Fetch-Site": "same-origin"}

    response = await browser.client.post(f"{address}/roster", data=form, headers=own)

    assert response.status == 422
    assert "tidak terbaca sebagai tabel" in await response.text()


async def test_numbers_are_drawn_anew_alone_and_the_state_can_be_set(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    address = await opened(browser)
    preview = await page_of(await browser.post(f"{address}/roster", {"pasted": "nama,anak\nAni,2"}))
    await browser.post(f"{address}/roster/save", {"rows": carried_in(preview)})
    people = await page_of(await browser.get(f"{address}/people"))
    row = people.partition('id="person-')[2].partition('"')[0]

    changed = await browser.post(f"{address}/people/{row}/state", {"state": "ready", "after": "0"})
    numbers = await page_of(await browser.get(address, **{"HX-Request": "true"}))

    assert changed.status == 303
    assert "<html" not in numbers
    assert "Siap berangkat" in numbers
    assert (await browser.post(f"{address}/people/{row}/state", {"state": "gone"})).status == 404


async def test_a_placeholder_nobody_knows_is_refused(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    address = await opened(browser)

    response = await browser.post(f"{address}/message", {"text": "Halo {umur}"})

    assert response.status == 422
    assert "kurung kurawal" in await response.text()


async def test_a_send_is_paused_resumed_and_stopped_on_its_page(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    address = await opened(browser)
    words = {"text": "Halo {nama}, {keadaan}", "sure": "yes"}
    send = (await browser.post(f"{address}/message", words)).headers["Location"]

    states = []
    for move in ("pause", "resume", "stop"):
        assert (await browser.post(f"{send}/{move}")).status == 303
        states.append("dijeda" in await page_of(await browser.get(send)))
    again = await browser.post(f"{send}/resume")

    assert states == [True, False, False]
    assert again.status == 409


async def test_a_check_in_ends_on_the_call_list_of_the_place(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    responder = await sign_in_as()

    asked = await browser.post(f"{ROOM}/check-in", CHECK_IN | {"sure": "yes"})

    send = asked.headers["Location"]
    assert (await browser.get(f"{send}/calls")).status == 403  # cases are no work of administrators
    assert "Tidak ada yang perlu ditelepon" in await page_of(await responder.get(f"{send}/calls"))
    assert "Jawaban" in await page_of(await responder.get(send))


async def test_a_check_in_says_how_many_it_would_reach_and_goes_only_when_that_is_wanted(
    sign_in_as: SignInAs, world: World
) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    for country in ("ID", "ID", "MY"):
        await lives_in(world, country)

    shown = await page_of(await browser.post(f"{ROOM}/check-in", CHECK_IN))
    changing = await page_of(await browser.post(f"{ROOM}/check-in", CHECK_IN | {"change": "yes"}))
    before = await page_of(await browser.get(ROOM))
    await browser.post(f"{ROOM}/check-in", CHECK_IN | {"sure": "yes"})

    assert "Kirim ke 2 orang?" in shown
    assert '<input type="hidden" name="silence" value="60">' in shown
    assert '<option value="ID" selected>' in changing
    assert "Belum ada pesan ke banyak orang" in before
    assert "Belum ada pesan ke banyak orang" not in await page_of(await browser.get(ROOM))


async def test_what_was_heard_on_the_phone_can_be_taken_back_by_whoever_noted_it(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)
    responder, colleague = await sign_in_as(), await sign_in_as()
    person = (await lives_in(world, "ID", phone="+62 812 0000 0001")).id
    send = (await browser.post(f"{ROOM}/check-in", CHECK_IN | {"sure": "yes"})).headers["Location"]
    await cannot_be_written_to(database, int(send.rpartition("/")[2]), person, clock)
    calls = f"{send}/calls"
    listed = await page_of(await responder.get(calls))

    noted = await responder.post(f"{calls}/{person}", {"heard": "safe"})
    after = await page_of(await responder.get(noted.headers["Location"]))
    others = await colleague.post(f"{calls}/{person}", {"heard": "undo"})
    await responder.post(f"{calls}/{person}", {"heard": "undo"})

    assert 'href="tel:+6281200000001"' in listed
    assert f'id="call-{person}"' not in after
    assert 'value="undo"' in after
    assert others.status == 404
    assert f'id="call-{person}"' in await page_of(await responder.get(calls))


async def test_an_emergency_needs_a_reason_that_says_something(sign_in_as: SignInAs) -> None:
    browser = await sign_in_as(role=Role.ADMINISTRATOR)

    response = await browser.post(f"{ROOM}/check-in", {"ask_country": "ID", "silence": "60", "reason": "ya"})

    assert response.status == 422
    assert "paling sedikit 10 huruf" in await response.text()


async def lives_in(world: World, country: str, phone: str | None = None) -> Person:
    person = await world.person(phone=phone)
    person.country = country
    async with world.database.transaction() as tx:
        await people.update_persons(tx, [person])
    return person


async def cannot_be_written_to(database: Database, send_id: int, person_id: int, clock: Clock) -> None:
    """What the job makes of somebody whose channel is off."""
    async with database.transaction() as tx:
        send = await bulk_sends.take(tx, send_id)
        assert send is not None
        await bulk_sends.gather(tx, send, clock())
        await bulk_sends.skip(tx, send_id, [(person_id, "channel_off")])


def carried_in(preview: str) -> str:
    """What the preview hands on to be kept."""
    carried = preview.partition('name="rows" value="')[2].partition('"')[0]
    return carried.replace("&#34;", '"').replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
