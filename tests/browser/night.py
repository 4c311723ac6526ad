"""A whole installation on a quiet night: the product, both providers as processes, and officers who are awake."""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pyotp
from argon2 import PasswordHasher
from playwright.async_api import Browser

from bot.domain.officers import Role
from bot.handlers.administration import accounts
from tests.browser.window import Window, open_window
from tests.scenarios.installation import Installation

PASSWORD = "kata sandi contoh 2026"
WIDE = {"width": 1366, "height": 900}
HOME, OFFICE = "KEMLU_PWNI", "BP3MI_DKI"
_SECRET = re.compile(r"secret=([A-Z2-7]+)")
_CODE_LASTS = timedelta(seconds=30)
_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass
class Night:
    """The officers by login: dewi and her colleague rahmat at the crisis centre, ayu at another agency's office, and
    sari, who administers. windows: those that are open.
    """

    house: Installation
    http: aiohttp.ClientSession
    secrets: dict[str, str]
    windows: list[Window] = field(default_factory=list)
    _used: dict[str, int] = field(default_factory=dict)

    @asynccontextmanager
    async def window(self, chromium: Browser, login: str, **screen: Any) -> AsyncIterator[Window]:
        """A window of this officer, who came in with password and one-time code."""
        async with open_window(chromium, self.house.url, **screen) as window:
            await window.open("/console/sign-in")
            await self.sign_in(window, login)
            await window.page.wait_for_url("**/console")
            await window.wait_for_stream()
            self.windows.append(window)
            yield window

    async def sign_in(self, window: Window, login: str, code: str | None = None) -> None:
        """Fill in and send the form that is shown; code: another one than the officer's authenticator has."""
        await window.page.fill("input[name=login]", login)
        await window.page.fill("input[name=password]", PASSWORD)
        await window.page.fill("input[name=code]", code or await self._code(login))
        await window.page.click("button.primary")

    async def _code(self, login: str) -> str:
        """A code works once: for the next one the product's clock goes on."""
        made = pyotp.TOTP(self.secrets[login])
        while (step := made.timecode(self.house.now())) <= self._used.get(login, 0):
            await self.house.moves_time(_CODE_LASTS)
        self._used[login] = step
        return made.generate_otp(step)

    async def complaints(self) -> list[str]:
        """What scripts and policies of all windows had to say."""
        return [said for window in self.windows for said in (*window.errors, *await window.violations())]


@asynccontextmanager
async def one_night(folder: Path) -> AsyncIterator[Night]:
    own = {"CATALOGUE_FOLDER": str(folder / "catalogue")}
    address = f"sqlite+aiosqlite:///{folder}/pulang.db"
    house = Installation(folder, address, entry="tests.scenarios.later", environment=own)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(house.close)
        await house.open()
        http = await stack.enter_async_context(aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()))
        secrets = {"dewi": await _by_operator(house)}
        secrets["rahmat"] = await _officer(house, "rahmat", "Rahmat Contohyadi", HOME)
        secrets["ayu"] = await _officer(house, "ayu", "Ayu Contohlestari", OFFICE)
        secrets["sari"] = await _officer(house, "sari", "Sari Contohningrum", HOME, Role.ADMINISTRATOR)
        yield Night(house, http, secrets)


async def _by_operator(house: Installation) -> str:
    """Make an account as an installation's operator does; gives the secret of the one-time codes."""
    printed = await house.command(
        "officer", "add", "dewi", "--name", "Dewi Contohsari", "--agency", HOME, "--password", PASSWORD
    )
    found = _SECRET.search(printed)
    assert found is not None, printed
    return found[1]


async def _officer(house: Installation, login: str, name: str, agency: str, role: Role = Role.RESPONDER) -> str:
    """Make an account quickly; gives the secret of the one-time codes."""
    async with house.reading() as database, database.transaction() as tx:
        _, secret, _ = await accounts.add_officer(
            tx,
            agency=agency,
            login=login,
            name=name,
            role=role,
            password=PASSWORD,
            now=house.now(),
            hasher=_QUICK,
        )
    return secret
