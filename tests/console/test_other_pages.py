"""Alerts, unreadable messages, the account page and the design sheet."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.console import Desk, setup
from bot.domain.appointments import Appointment
from bot.domain.messages import ChannelName
from bot.domain.tickets import Alert
from bot.domain.urgency import Urgency
from storage import appointments, inbox, tickets
from storage.database import Database
from storage.keys import day_key
from storage.schema import inbox as inbox_table
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]


async def raise_alert(database: Database, clock: Clock, ticket_id: int) -> int:
    alert = Alert(database.ids.draw(), ticket_id, "opened", 0, Urgency.CRITICAL, clock())
    async with database.transaction() as tx:
        await tickets.add_alerts(tx, [alert])
    return alert.id


async def set_aside_body(database: Database, clock: Clock) -> int:
    await database.vault.ensure([day_key(clock().date())], clock())
    async with database.transaction() as tx:
        await inbox.store(tx, [inbox.Arrival(ChannelName.TELEGRAM, "bot-1", b"{", 0, False, clock())])
        row = (await tx.execute(inbox_table.select())).one()
        await inbox.set_aside(tx, row.id, "not_json")
    return int(row.id)


async def test_an_alert_is_listed_and_counted_until_somebody_has_seen_it(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()
    alert_id = await raise_alert(database, clock, ticket.id)
    before = await (await browser.get("/console/alerts")).text()

    await browser.post(f"/console/alerts/{alert_id}")

    after = await (await browser.get("/console/alerts")).text()
    assert ticket.reference in before
    assert 'Peringatan</span> <b class="count">1</b>' in before
    assert "Tidak ada peringatan" in after


async def test_T10_an_alert_of_another_agency_cannot_be_taken_off(
    sign_in_as: SignInAs, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket("KP2MI")
    alert_id = await raise_alert(database, clock, ticket.id)
    stranger = await sign_in_as("KBRI_KUL")

    answer = await stranger.post(f"/console/alerts/{alert_id}")

    assert answer.status == 404


async def test_an_unreadable_message_can_be_run_again(browser: Browser, database: Database, clock: Clock) -> None:
    body_id = await set_aside_body(database, clock)
    before = await (await browser.get("/console/set-aside")).text()

    await browser.post(f"/console/set-aside/{body_id}")

    after = await (await browser.get("/console/set-aside")).text()
    assert "not_json" in before
    assert "Semua pesan terbaca" in after


async def test_an_appointment_that_failed_too_often_is_listed_with_its_case_and_can_be_kept_again(
    browser: Browser, world: World, database: Database, clock: Clock
) -> None:
    ticket = await world.ticket()
    async with database.transaction() as tx:
        failing = Appointment(
            tx.ids.draw(), ticket.person_id, "promise", "", clock(), ticket.id, appointments.MAX_TRIES
        )
        await appointments.put(tx, [failing])
    before = await (await browser.get("/console/set-aside")).text()

    await browser.post(f"/console/set-aside/appointments/{failing.id}")

    after = await (await browser.get("/console/set-aside")).text()
    assert f"/console/tickets/{ticket.reference}" in before
    assert "Janji yang gagal dijalankan" in before
    assert "Semua pesan terbaca" in after


async def test_numbers_larger_than_any_of_ours_are_not_found(browser: Browser) -> None:
    largest = "9" * 19

    statuses = [
        (await browser.post(f"/console/alerts/{largest}")).status,
        (await browser.post(f"/console/set-aside/{largest}")).status,
        (await browser.post(f"/console/set-aside/appointments/{largest}")).status,
        (await browser.get(f"/console/files/{largest}")).status,
    ]

    assert statuses == [404] * 4


async def test_a_link_code_for_telegram_is_shown_once_it_was_asked_for(browser: Browser) -> None:
    before = await (await browser.get("/console/account")).text()

    after = await (await browser.post("/console/account/link")).text()

    assert "/officer " not in before
    assert "/officer " in after


async def test_duty_is_switched_off_and_on(browser: Browser) -> None:
    await browser.post("/console/account/duty", {"on": "no"})
    off = await (await browser.get("/console/account")).text()
    await browser.post("/console/account/duty", {"on": "yes"})
    on = await (await browser.get("/console/account")).text()

    assert "Mulai bertugas" in off
    assert "Berhenti bertugas" in on


async def test_the_design_sheet_shows_every_component(browser: Browser) -> None:
    answer = await browser.get("/console/design")

    assert answer.status == 200


async def test_T8_messages_of_a_flood_are_one_line_that_an_officer_opens(browser: Browser) -> None:
    page = await (await browser.get("/console/design")).text()

    folded = page.split('class="folded', 1)[1].split("</details>", 1)[0]
    assert "2 pesan lagi" in folded
    assert "halo halo" in folded


async def test_the_design_sheet_is_for_development_only(desk: Desk, browser: Browser) -> None:
    app = web.Application()
    setup(app, Desk(desk.database, desk.sign_in, desk.texts, desk.signals, desk.clock))
    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/console/design", headers={"Cookie": f"__Host-pulang={browser.token}"})

    assert answer.status == 404


async def test_styles_and_scripts_are_kept_by_browsers_under_the_address_of_their_content(browser: Browser) -> None:
    page = await (await browser.get("/console")).text()
    address = page.split('rel="stylesheet" href="')[1].split('"')[0]

    answer = await browser.get(address)
    missing = await browser.get("/console/static/../wiring.py")

    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert missing.status == 404


async def test_phone_is_said_to_be_private_and_taken_back(browser: Browser) -> None:
    before = await (await browser.get("/console/account")).text()
    await browser.post("/console/account/phone", {"private": "yes"})
    said = await (await browser.get("/console/account")).text()
    await browser.post("/console/account/phone", {"private": "no"})
    after = await (await browser.get("/console/account")).text()

    assert "hanya berisi tautan ke konsol" in before
    assert "Anda menyatakan" in said
    assert "hanya berisi tautan ke konsol" in after
