"""Agencies' systems that ask the API with keys of their own."""

from collections.abc import Sequence
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient

from bot.domain.api_keys import DEFAULT_SCOPES, Scope
from bot.domain.officers import Officer, Role
from bot.handlers.administration.api_keys import add_key
from tests.world import World

Client = TestClient[Any, Any]

# What is refused before any statement depends on its outcome needs no second database.
REFUSED_EARLY = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


class System:
    """An agency's system: asks with its key."""

    def __init__(self, client: Client, officer: Officer, key: str) -> None:
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

    def __init__(self, client: Client, world: World) -> None:
        self._client = client
        self._world = world

    async def make(
        self, agency: str = "KP2MI", role: Role = Role.RESPONDER, scopes: Sequence[Scope] = DEFAULT_SCOPES
    ) -> System:
        await self._world.agency(agency)
        async with self._world.database.transaction() as tx:
            officer, key = await add_key(
                tx, agency=agency, name=f"Sistem {agency}", now=self._world.clock(), role=role, scopes=scopes
            )
        return System(self._client, officer, key)
