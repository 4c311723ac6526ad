"""The queue as a file: cells a spreadsheet takes for text, private columns only behind their locks (T12, T15)."""

import csv
import io
from collections.abc import Awaitable, Callable
from datetime import timedelta

import openpyxl
import pyotp
import pytest

from bot.domain.officers import Role
from bot.handlers.administration.accounts import add_officer, make_code
from bot.handlers.desk.sign_in import SignIn
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

SignInAs = Callable[..., Awaitable[Browser]]
FORMULAS = ("=1+1", "+SUM(A1)", "-2+3", "@A1", "\t=1", "|calc", "\uff1d1+1", '=HYPERLINK("x","y")')


async def test_a_sheet_of_the_queue_holds_what_the_queue_shows(browser: Browser, world: World) -> None:
    ticket = await world.ticket(country="SA")
    await world.ticket(country="MY")

    answer = await browser.post("/console/export", {"format": "csv", "country": "SA"})

    rows = list(csv.reader(io.StringIO((await answer.read()).decode("utf-8-sig"))))
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="pulang-')
    assert rows[0][0] == "Nomor laporan"
    assert [(row[0], row[3]) for row in rows[1:]] == [(ticket.reference, "Arab Saudi")]
    assert browser.officer is not None
    assert rows[1][-1].startswith(f"{browser.officer.login} · KP2MI · 2026-11-21 15:00 WIB")


@pytest.fixture
async def supervisor(
    open_browser: Callable[[], Awaitable[Browser]], database: Database, world: World, sign_in: SignIn, clock: Clock
) -> tuple[Browser, pyotp.TOTP]:
    """A supervisor with a second factor who signed in by a link, so that nothing is proved yet."""
    await world.agency()
    async with database.transaction() as tx:
        officer, secret, _ = await add_officer(
            tx,
            agency="KP2MI",
            login="lestari",
            name="Lestari Contohningrum",
            role=Role.SUPERVISOR,
            password="sandi contoh yang panjang",
            now=clock(),
        )
        code = await make_code(tx, officer.id, "sign_in", clock(), timedelta(minutes=5))
    started = await sign_in.with_code(code)
    browser = await open_browser()
    browser.officer, browser.csrf, browser.token = officer, started.session.csrf, started.token
    browser.client.session.cookie_jar.update_cookies({"__Host-pulang": started.token}, browser.client.make_url("/"))
    return browser, pyotp.TOTP(secret)


async def confirm(browser: Browser, code: str) -> int:
    """Prove the second factor; the session's token and CSRF token are others afterwards."""
    answer = await browser.post("/console/confirm", {"code": code, "next": "/console/export?private=yes"})
    if answer.status == 303:
        page = await (await browser.get("/console/export")).text()
        browser.csrf = page.split('name="csrf" value="')[1].split('"')[0]
    return answer.status


async def test_T12_T15_private_columns_need_the_permit_and_a_fresh_code(
    supervisor: tuple[Browser, pyotp.TOTP], sign_in_as: SignInAs, world: World, clock: Clock
) -> None:
    browser, totp = supervisor
    administrator = await sign_in_as(role=Role.ADMINISTRATOR)
    await world.ticket()
    wish = {"format": "csv", "private": "yes"}

    closed = await browser.post("/console/export", wish)
    await administrator.post("/console/admin/exports", {"open": "yes"})
    unproved = await browser.post("/console/export", wish)
    wrong = await confirm(browser, "000000")
    proved = await confirm(browser, totp.at(clock()))
    exported = await browser.post("/console/export", wish)
    clock.move(timedelta(minutes=5))
    stale = await browser.post("/console/export", wish)

    assert (closed.status, unproved.status, wrong, proved) == (403, 303, 403, 303)
    assert unproved.headers["Location"].startswith("/console/confirm?next=%2Fconsole%2Fexport")
    assert exported.status == 200
    assert "Djoenaidi" in (await exported.read()).decode("utf-8-sig")
    assert (stale.status, stale.headers["Location"].partition("?")[0]) == (303, "/console/confirm")


async def test_T12_the_old_cookie_is_worth_nothing_after_the_proof(
    supervisor: tuple[Browser, pyotp.TOTP], sign_in: SignIn, clock: Clock
) -> None:
    browser, totp = supervisor
    old = browser.token

    status = await confirm(browser, totp.at(clock()))

    assert (status, await sign_in.find(old)) == (303, None)


async def test_T12_a_proof_makes_a_session_no_longer(
    supervisor: tuple[Browser, pyotp.TOTP], sign_in: SignIn, clock: Clock
) -> None:
    browser, totp = supervisor
    before = await sign_in.find(browser.token)
    clock.move(timedelta(minutes=10))

    started = await sign_in.confirm(before, totp.at(clock()), source="test") if before else None

    assert started is not None
    assert before is not None
    assert started.session.created_at == before.created_at
    assert (await sign_in.find(started.token)) is not None


@pytest.mark.parametrize("formula", FORMULAS)
async def test_T15_no_cell_of_a_workbook_is_a_formula(
    supervisor: tuple[Browser, pyotp.TOTP], sign_in_as: SignInAs, world: World, clock: Clock, formula: str
) -> None:
    browser, totp = supervisor
    await (await sign_in_as(role=Role.ADMINISTRATOR)).post("/console/admin/exports", {"open": "yes"})
    person = await world.person(name=formula, phone=formula)
    await world.ticket(person=person, details={"sos.where": formula})
    await confirm(browser, totp.at(clock()))

    answer = await browser.post("/console/export", {"format": "xlsx", "private": "yes"})

    book = openpyxl.load_workbook(io.BytesIO(await answer.read()))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    signs = tuple("=+-@|\t\r\n\uff1d\uff0b\uff0d\uff20")
    assert not [cell.value for cell in cells if str(cell.value).startswith(signs)]
    assert any(formula.strip() in str(cell.value) for cell in cells)


async def test_administrators_open_exports_and_others_may_not(browser: Browser, sign_in_as: SignInAs) -> None:
    supervisor = await sign_in_as(role=Role.SUPERVISOR)

    found = [
        (await supervisor.post("/console/admin/exports", {"open": "yes"})).status,
        (await browser.get("/console/admin/exports")).status,
        (await (await sign_in_as(role=Role.AUDITOR)).get("/console/export")).status,
    ]

    assert found == [403, 403, 403]
