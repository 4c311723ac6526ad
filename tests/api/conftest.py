"""A running API and keys to ask it with."""

from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

import bot.api
from bot.domain.catalogue.entries import ComplaintCategory
from bot.texts import Texts
from storage.database import Database
from tests import shipped
from tests.api.systems import System, Systems
from tests.clock import Clock
from tests.world import World


@dataclass(frozen=True)
class ApiDesk:
    """What `bot.api.setup` wants."""

    database: Database
    texts: Texts
    clock: Clock
    categories: Mapping[str, ComplaintCategory] = field(default_factory=lambda: shipped.catalogue().categories)
    webhook_ports: Collection[int] = range(1, 65536)


@pytest.fixture
async def client(database: Database, clock: Clock) -> AsyncIterator[TestClient[Any, Any]]:
    app = web.Application()
    texts = shipped.texts()
    bot.api.setup(app, ApiDesk(database, texts, clock))
    async with TestClient(TestServer(app)) as client:
        yield client


@pytest.fixture
def systems(client: TestClient[Any, Any], world: World) -> Systems:
    return Systems(client, world)


@pytest.fixture
async def system(systems: Systems) -> System:
    return await systems.make()
