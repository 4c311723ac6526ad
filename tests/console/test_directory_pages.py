"""Tests of the administration pages: agencies, officers, rosters, routing, looks at reports."""

import re
from collections.abc import Awaitable, Callable
from html import unescape
from pathlib import Path

import pytest

from bot.console import Desk
from bot.domain.officers import Role
from bot.handlers.routing import facts_of, put_seed
from storage import directory, officer_roles
from storage import routing as stored_rules
from storage.catalogue import load_agencies, load_catalogue
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
CATALOGUE = Path(__file__).parents[2] / "catalogue"
FACTS = load_catalogue(CATALOGUE)


@pytest.fixture
async def administrator(sign_in_as: SignInAs) -> Browser:
    return await sign_in_as("BP3MI_DKI", role=Role.ADMINISTRATOR)


@pytest.fixture
async def ministry(sign_in_as: SignInAs, desk: Desk, database: Database, clock: Clock) -> Browser:
    """An administrator of the ministry in a house with the whole catalogue."""
    async with database.transaction() as tx:
        await directory.save_agencies(tx, load_agencies(CATALOGUE))
        await put_seed(tx, FACTS, clock())
        desk.routing.directory = facts_of(FACTS)
        await desk.routing.refresh(tx)
    return await sign_in_as("KP2MI", role=Role.ADMINISTRATOR)


async def page(browser: Browser, path: str) -> str:
    return unescape(await (await browser.get(path)).text())


async def test_administration_shows_each_officer_the_rooms_they_may_enter(sign_in_as: SignInAs) -> None:
    found = {}
    for agency, role in (
        ("KP2MI", Role.ADMINISTRATOR),
        ("BP3MI_DKI", Role.ADMINISTRATOR),
        ("BP3MI_DKI", Role.SUPERVISOR),
        ("BP3MI_DKI", Role.AUDITOR),
    ):
        text = await page(await sign_in_as(agency, role=role), "/console/admin")
        found[agency, role] = {
            name for name in ("officers", "rosters", "routing", "reads") if f'"/console/admin/{name}"' in text
        }
    refused = await (await sign_in_as("BP3MI_DKI")).get("/console/admin")

    assert found == {
        ("KP2MI", Role.ADMINISTRATOR): {"officers", "rosters", "routing", "reads"},
        ("BP3MI_DKI", Role.ADMINISTRATOR): {"officers", "rosters", "reads"},
        ("BP3MI_DKI", Role.SUPERVISOR): {"officers", "rosters", "reads"},
        ("BP3MI_DKI", Role.AUDITOR): {"reads"},
    }
    assert refused.status == 403


async def test_F28_nobody_on_duty_shows_on_every_page_and_in_the_list_of_agencies(
    administrator: Browser, world: World
) -> None:
    await world.ticket("BP3MI_DKI")
    before = [await page(administrator, path) for path in ("/console", "/console/admin/agencies")]

    await world.officer("BP3MI_DKI")

    after = [await page(administrator, path) for path in ("/console", "/console/admin/agencies")]
    assert ["Tidak ada yang bertugas" in text for text in before] == [True, True]
    assert ["Tidak ada yang bertugas" in text for text in after] == [False, False]


async def test_an_added_officer_sets_a_password_by_the_link_and_signs_in(
    administrator: Browser, open_browser: Callable[[], Awaitable[Browser]]
) -> None:
    added = await administrator.post(
        "/console/admin/officers", {"name": "Dewi Contoh", "login": "dewi", "role": "responder"}
    )
    path = re.search(r"/console/sign-in/reset\?code=[A-Za-z0-9_-]+", await added.text())
    assert path is not None
    newcomer = await open_browser()
    form = await newcomer.get(path.group())
    newcomer.csrf = re.search(r'name="csrf" value="([^"]+)"', await form.text()).group(1)  # type: ignore[union-attr]
    code = path.group().partition("=")[2]

    short = await newcomer.post("/console/sign-in/reset", {"code": code, "password": "pendek", "again": "pendek"})
    password = "kata-sandi-contoh-2"
    done = await newcomer.post("/console/sign-in/reset", {"code": code, "password": password, "again": password})
    again = await newcomer.post("/console/sign-in/reset", {"code": code, "password": password, "again": password})

    assert (short.status, done.status, again.status) == (422, 200, 403)
    assert "otpauth://totp/" in await done.text()


async def test_T22_the_one_who_asked_for_a_role_sees_no_button_to_confirm_it(
    administrator: Browser, sign_in_as: SignInAs, world: World, database: Database
) -> None:
    other = await world.officer("BP3MI_DKI")
    supervisor = await sign_in_as("BP3MI_DKI", role=Role.SUPERVISOR)
    await administrator.post(f"/console/admin/officers/{other.id}/role", {"role": "supervisor"})
    async with database.reading() as tx:
        (change,) = await officer_roles.open_changes(tx, "BP3MI_DKI")

    own, theirs = [await page(browser, "/console/admin/officers") for browser in (administrator, supervisor)]
    forced = await administrator.post(f"/console/admin/roles/{change.id}", {"confirm": "yes"})
    confirmed = await supervisor.post(f"/console/admin/roles/{change.id}", {"confirm": "yes"})

    assert ("Konfirmasi</button>" in own, "Konfirmasi</button>" in theirs) == (False, True)
    assert (forced.status, confirmed.status) == (403, 303)


async def test_T22_the_link_for_a_new_password_shows_to_the_second_person_only(
    administrator: Browser, sign_in_as: SignInAs, world: World, database: Database
) -> None:
    other = await world.officer("BP3MI_DKI")
    supervisor = await sign_in_as("BP3MI_DKI", role=Role.SUPERVISOR)
    asked = await administrator.post(f"/console/admin/officers/{other.id}/reset")
    waiting = await page(administrator, "/console/admin/officers")
    async with database.reading() as tx:
        (wish,) = await officer_roles.open_changes(tx, "BP3MI_DKI")

    forced = await administrator.post(f"/console/admin/roles/{wish.id}", {"confirm": "yes"})
    confirmed = await supervisor.post(f"/console/admin/roles/{wish.id}", {"confirm": "yes"})

    assert (asked.status, forced.status, confirmed.status) == (303, 403, 200)
    assert ["/sign-in/reset?code=" in await answer.text() for answer in (asked, forced, confirmed)] == [
        False,
        False,
        True,
    ]
    assert "Menunggu orang kedua" in waiting


async def test_a_closed_account_is_signed_out(administrator: Browser, sign_in_as: SignInAs) -> None:
    other = await sign_in_as("BP3MI_DKI")
    assert other.officer is not None

    await administrator.post(f"/console/admin/officers/{other.officer.id}/active", {"on": "no"})

    assert (await other.get("/console")).status == 303


async def test_a_shift_is_put_on_the_roster_and_taken_off(
    sign_in_as: SignInAs, world: World, database: Database
) -> None:
    supervisor = await sign_in_as("BP3MI_DKI", role=Role.SUPERVISOR)
    officer = await world.officer("BP3MI_DKI", name="Dewi Contoh")
    path = "/console/admin/rosters/BP3MI_DKI"

    given = {"officer": str(officer.id), "weekday": "0", "starts": "22:00", "ends": "06:00"}
    await supervisor.post(path, given)
    shown = await page(supervisor, path)
    async with database.reading() as tx:
        (shift,) = await directory.shifts_of(tx, "BP3MI_DKI")
    await supervisor.post(f"{path}/shifts/{shift.id}/remove")

    assert "22:00–06:00" in shown
    assert "22:00–06:00" not in await page(supervisor, path)


async def test_a_shift_without_times_is_refused_and_what_was_typed_stays(sign_in_as: SignInAs, world: World) -> None:
    supervisor = await sign_in_as("BP3MI_DKI", role=Role.SUPERVISOR)
    officer = await world.officer("BP3MI_DKI")

    given = {"officer": str(officer.id), "weekday": "3", "starts": "soon", "ends": "06:00"}
    answer = await supervisor.post("/console/admin/rosters/BP3MI_DKI", given)

    text = await answer.text()
    assert answer.status == 422
    assert 'value="3" checked' in text
    assert 'value="06:00"' in text


async def test_holidays_are_noted_and_removed(sign_in_as: SignInAs) -> None:
    supervisor = await sign_in_as("BP3MI_DKI", role=Role.SUPERVISOR)
    path = "/console/admin/rosters/BP3MI_DKI"

    await supervisor.post(path + "/holidays", {"day": "2026-12-25", "name": "Hari Contoh"})
    shown = await page(supervisor, path)
    await supervisor.post(path + "/holidays/remove", {"day": "2026-12-25"})

    assert "25 Desember 2026 · Hari Contoh" in shown
    assert "Hari Contoh" not in await page(supervisor, path)


async def test_a_routing_rule_is_added_seen_in_the_preview_and_switched_off(
    ministry: Browser, database: Database
) -> None:
    await ministry.post(
        "/console/admin/routing/new",
        {"category": "UNPAID", "place": "country", "country": "zm", "owner": "kemnaker", "along": "lpsk, kpai"},
    )
    async with database.reading() as tx:
        rule = (await stored_rules.list_rules(tx))[0]
    asked = "/console/admin/routing?category=UNPAID&country=ZM"
    with_it = await page(ministry, asked)
    await ministry.post(f"/console/admin/routing/{rule.id}/on", {"on": "no"})
    without_it = await page(ministry, asked)

    assert (rule.owner, rule.place, rule.along) == ("KEMNAKER", "ZM", ("LPSK", "KPAI"))
    assert "Pemegang: <strong>KEMNAKER</strong>" in with_it
    assert "pilihan terakhir" in without_it.partition("Aturan yang cocok")[0]


async def test_a_routing_rule_is_edited_and_moved(ministry: Browser, database: Database) -> None:
    async with database.reading() as tx:
        first, second = (await stored_rules.list_rules(tx))[:2]

    form = await page(ministry, f"/console/admin/routing/{first.id}")
    await ministry.post(f"/console/admin/routing/{first.id}", {"place": "any", "along": "KPAI", "is_child": "yes"})
    await ministry.post(f"/console/admin/routing/{second.id}/move", {"to": "up"})
    refused = await ministry.post(f"/console/admin/routing/{first.id}", {"owner": "P3MI"})

    async with database.reading() as tx:
        stored = await stored_rules.list_rules(tx)
    assert 'value="KPAI DP3A"' in form
    assert [rule.id for rule in stored[:2]] == [second.id, first.id]
    assert (stored[1].along, stored[1].is_child) == (("KPAI",), True)
    assert refused.status == 422


async def test_the_preview_takes_a_reference(ministry: Browser, world: World) -> None:
    ticket = await world.ticket("KBRI_KUL", category="TPPO", country="KH")

    known = await page(ministry, f"/console/admin/routing?reference={ticket.reference}")
    unknown = await page(ministry, "/console/admin/routing?reference=AAAAA-AAAAA")

    assert "Pemegang: <strong>KBRI_PNH</strong>" in known
    assert "Tidak ada laporan dengan nomor ini" in unknown


async def test_T9_looks_with_a_reason_and_refused_ones_are_listed_for_the_week(
    sign_in_as: SignInAs, world: World
) -> None:
    curious = await sign_in_as("BP3MI_DKI", name="Curious Contoh")
    supervisor = await sign_in_as("BP3MI_DKI", role=Role.SUPERVISOR)
    tickets = [await world.ticket("BP3MI_DKI") for _ in range(5)]
    for ticket in tickets:
        await curious.get(f"/console/tickets/{ticket.reference}")
        await curious.post(f"/console/tickets/{ticket.reference}", {"reason": "ingin tahu keadaannya"})

    text = await page(supervisor, "/console/admin/reads")

    row = text.partition("Curious Contoh")[2].partition("</tr>")[0]
    assert re.findall(r'class="number" data-label="[^"]+">([0-9]+)', row) == ["5", "5", "5", "0"]
    assert "Banyak dengan alasan" in row
    assert "Beberapa kali ditolak" in row
    assert all(ticket.reference in text for ticket in tickets)


async def test_T9_administrators_and_auditors_open_no_case_whatever_their_reason(
    sign_in_as: SignInAs, world: World
) -> None:
    ticket = await world.ticket("BP3MI_DKI")

    for role in (Role.ADMINISTRATOR, Role.AUDITOR):
        browser = await sign_in_as("BP3MI_DKI", role=role)
        answer = await browser.post(f"/console/tickets/{ticket.reference}", {"reason": "alasan yang cukup panjang"})

        assert answer.status == 403
        assert "tolong saya" not in await answer.text()


async def test_rules_that_came_with_a_new_version_are_marked_until_somebody_has_seen_them(
    ministry: Browser, database: Database
) -> None:
    async with database.transaction() as tx:
        rule = (await stored_rules.list_rules(tx))[-1]
        await stored_rules.note_offered(tx, {"owner.CONTOH": [rule.id]})
    before = await page(ministry, "/console/admin/routing")

    await ministry.post("/console/admin/routing/seen", {})

    assert "1 aturan datang bersama versi ini" in before
    assert "datang bersama versi ini" not in await page(ministry, "/console/admin/routing")
