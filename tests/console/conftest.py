"""A console on a real database behind aiohttp's test client, with officers who are signed in."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from aiohttp import ClientResponse, CookieJar, web
from aiohttp.test_utils import TestClient, TestServer
from argon2 import PasswordHasher

from bot.console import Desk, setup
from bot.domain.officers import Officer, Role
from bot.handlers.desk.sign_in import SignIn, make_code
from bot.texts import Texts
from storage.database import Database
from storage.signals import Signals
from tests import shipped
from tests.clock import Clock
from tests.databases import Databases
from tests.kept_templates import TEMPLATES
from tests.world import World


@dataclass
class Browser:
    """One officer's browser: keeps cookies, sends the headers browsers send."""

    client: TestClient[web.Request, web.Application]
    officer: Officer | None = None
    csrf: str = ""
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        return str(self.client.make_url("/").origin())

    async def get(self, path: str, **headers: str) -> ClientResponse:
        return await self.client.get(path, headers={**self.headers, **headers}, allow_redirects=False)

    async def post(self, path: str, data: dict[str, str] | None = None, **headers: str) -> ClientResponse:
        """Submit a form of one of our own pages."""
        own = {"Origin": self.origin, "Sec-Fetch-Site": "same-origin"}
        form = {"csrf": self.csrf, **(data or {})}
        return await self.client.post(
            path, data=form, headers={**own, **self.headers, **headers}, allow_redirects=False
        )


@pytest.fixture(params=["sqlite"])
async def database_url(databases: Databases) -> str:
    """Pages are the same on both databases; what they call is tested on both."""
    return await databases.empty_sqlite()


@pytest.fixture(scope="session")
def texts() -> Texts:
    return shipped.texts()


@pytest.fixture
def sign_in(database: Database, clock: Clock) -> SignIn:
    return SignIn(database, clock, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
async def desk(database: Database, clock: Clock, signals: Signals, texts: Texts, sign_in: SignIn) -> Desk:
    categories = shipped.catalogue().categories
    return Desk(
        database, sign_in, texts, signals, clock, is_development=True, categories=categories, compiled=TEMPLATES
    )


@pytest.fixture
async def open_browser(desk: Desk) -> AsyncIterator[Callable[[], Awaitable[Browser]]]:
    """Makes browsers nobody is signed in with."""
    app = web.Application()
    setup(app, desk)
    server = TestServer(app)
    await server.start_server()
    clients = []

    async def make() -> Browser:
        # Browsers treat loopback as secure, so `__Host-` cookies work without TLS there.
        client = TestClient(
            server, cookie_jar=CookieJar(unsafe=True, treat_as_secure_origin=server.make_url("/").origin())
        )
        clients.append(client)
        return Browser(client)

    yield make
    for client in clients:
        await client.close()
    await server.close()


@pytest.fixture
async def sign_in_as(
    open_browser: Callable[[], Awaitable[Browser]], world: World, database: Database, sign_in: SignIn, clock: Clock
) -> Callable[..., Awaitable[Browser]]:
    """Makes a browser somebody is signed in with."""

    async def make(agency: str = "KP2MI", role: Role = Role.RESPONDER, name: str | None = None) -> Browser:
        officer = await world.officer(agency, role=role, name=name)
        async with database.transaction() as tx:
            code = await make_code(tx, officer.id, "sign_in", clock(), timedelta(minutes=5))
        started = await sign_in.with_code(code)
        browser = await open_browser()
        browser.officer, browser.csrf, browser.token = officer, started.session.csrf, started.token
        browser.client.session.cookie_jar.update_cookies({"__Host-pulang": started.token}, browser.client.make_url("/"))
        return browser

    return make


@pytest.fixture
async def browser(sign_in_as: Callable[..., Awaitable[Browser]]) -> Browser:
    return await sign_in_as()
