"""A running API and keys to ask it with."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

import bot.api
from bot.domain.officers import Officer, Role
from bot.handlers.api_keys import add_key
from bot.texts import Texts
from storage.database import Database
from tests.clock import Clock
from tests.world import World


@dataclass(frozen=True)
class ApiDesk:
    """What `bot.api.setup` wants."""

    database: Database
    texts: Texts
    clock: Clock


@pytest.fixture
async def client(database: Database, clock: Clock) -> AsyncIterator[TestClient[Any, Any]]:
    app = web.Application()
    texts = Texts({"id": ["officer-message = { $name }: { $text }"]})
    bot.api.setup(app, ApiDesk(database, texts, clock))
    async with TestClient(TestServer(app)) as client:
        yield client


class System:
    """An agency's system: asks with its key."""

    def __init__(self, client: TestClient[Any, Any], officer: Officer, key: str) -> None:
        self.officer = officer
        self.key = key
        self._client = client

    async def get(self, path: str, **options: Any) -> ClientResponse:
        return await self._client.get("/api/v1" + path, headers=self._headers(options), **options)

    async def post(self, path: str, **options: Any) -> ClientResponse:
        return await self._client.post("/api/v1" + path, headers=self._headers(options), **options)

    def _headers(self, options: dict[str, Any]) -> dict[str, str]:
        headers: dict[str, str] = options.pop("headers", {})
        return {"Authorization": f"Bearer {self.key}"} | headers


class Systems:
    """Makes keys."""

    def __init__(self, client: TestClient[Any, Any], world: World) -> None:
        self._client = client
        self._world = world

    async def make(self, agency: str = "KP2MI", role: Role = Role.RESPONDER) -> System:
        await self._world.agency(agency)
        async with self._world.database.transaction() as tx:
            officer, key = await add_key(tx, agency=agency, name=f"Sistem {agency}", now=self._world.clock(), role=role)
        return System(self._client, officer, key)


@pytest.fixture
def systems(client: TestClient[Any, Any], world: World) -> Systems:
    return Systems(client, world)


@pytest.fixture
async def system(systems: Systems) -> System:
    return await systems.make()
