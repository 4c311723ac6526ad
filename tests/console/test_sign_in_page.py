"""The way in: one form for login, password and one-time code; calm refusals; the demo's one-time link."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pyotp
import pytest

from bot.domain.officers import Role
from bot.handlers.desk.sign_in import add_officer, make_code
from storage.database import Database
from tests.clock import Clock
from tests.console.conftest import Browser
from tests.world import World

OpenBrowser = Callable[[], Awaitable[Browser]]
PASSWORD = "kata sandi yang panjang"


@pytest.fixture
async def secret(world: World, database: Database, clock: Clock) -> str:
    """The one-time code secret of the officer `dewi.contoh`."""
    await world.agency()
    async with database.transaction() as tx:
        _, secret, _ = await add_officer(
            tx,
            agency="KP2MI",
            login="dewi.contoh",
            name="Dewi Contohsari",
            role=Role.RESPONDER,
            password=PASSWORD,
            now=clock(),
        )
    return secret


async def start(browser: Browser) -> None:
    """Open the form, so that the browser has its token."""
    answer = await browser.get("/console/sign-in")
    browser.csrf = answer.cookies["__Host-pulang-start"].value


def code_at(secret: str, clock: Clock) -> str:
    return pyotp.TOTP(secret).at(int(clock().timestamp()))


async def test_password_and_code_open_the_page_that_was_wanted(
    open_browser: OpenBrowser, secret: str, clock: Clock
) -> None:
    visitor = await open_browser()
    await start(visitor)
    form = {"login": "dewi.contoh", "password": PASSWORD, "code": code_at(secret, clock), "next": "/console/alerts"}

    answer = await visitor.post("/console/sign-in", form)

    cookie = answer.cookies["__Host-pulang"]
    assert answer.headers["Location"] == "/console/alerts"
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, True, "Lax", "/")
    assert cookie["domain"] == ""
    assert (await visitor.get("/console")).status == 200


async def test_a_wrong_password_is_refused_calmly_and_keeps_only_the_login(
    open_browser: OpenBrowser, secret: str, clock: Clock
) -> None:
    visitor = await open_browser()
    await start(visitor)
    form = {"login": "dewi.contoh", "password": "bukan ini kata sandinya", "code": code_at(secret, clock)}

    answer = await visitor.post("/console/sign-in", form)

    page = await answer.text()
    assert answer.status == 403
    assert "Belum cocok." in page
    assert 'value="dewi.contoh"' in page
    assert "bukan ini" not in page


async def test_too_many_tries_say_how_many_seconds_to_wait(open_browser: OpenBrowser, secret: str) -> None:
    visitor = await open_browser()
    await start(visitor)
    form = {"login": "dewi.contoh", "password": "salah", "code": "000000"}
    answers = [await visitor.post("/console/sign-in", form) for _ in range(12)]

    slowed = next(answer for answer in answers if answer.status == 429)

    seconds = slowed.headers["Retry-After"]
    assert int(seconds) >= 1
    assert f'data-countdown="{seconds}"' in await slowed.text()


async def test_T12_a_session_begins_with_a_cookie_nobody_could_have_planted(
    open_browser: OpenBrowser, secret: str, clock: Clock
) -> None:
    visitor = await open_browser()
    visitor.headers = {"Cookie": "__Host-pulang=planted"}
    await start(visitor)
    visitor.headers = {"Cookie": f"__Host-pulang=planted; __Host-pulang-start={visitor.csrf}"}
    form = {"login": "dewi.contoh", "password": PASSWORD, "code": code_at(secret, clock)}

    answer = await visitor.post("/console/sign-in", form)

    assert answer.cookies["__Host-pulang"].value not in ("", "planted")


async def test_a_one_time_link_asks_for_a_press_and_works_once(
    open_browser: OpenBrowser, world: World, database: Database, clock: Clock
) -> None:
    officer = await world.officer()
    async with database.transaction() as tx:
        code = await make_code(tx, officer.id, "sign_in", clock(), timedelta(minutes=5))
    first, second = await open_browser(), await open_browser()
    page = await first.get(f"/console/sign-in?code={code}")
    first.csrf = page.cookies["__Host-pulang-start"].value
    await start(second)

    pressed = await first.post("/console/sign-in/link", {"code": code})
    again = await second.post("/console/sign-in/link", {"code": code})

    assert "Masuk dengan tautan ini" in await page.text()
    assert (pressed.status, pressed.headers["Location"]) == (303, "/console")
    assert again.status == 403
