"""Schemathesis against the running API: whatever is asked, the answer is what the OpenAPI document says."""

import asyncio
import os
import sys
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

import bot.api
from bot.api.pace import Pace
from bot.domain.api_keys import Scope
from bot.handlers.administration.api_keys import add_key
from storage.database import Database
from tests import shipped
from tests.api.conftest import ApiDesk
from tests.clock import Clock
from tests.world import World

ROOT = Path(__file__).parents[2]
EXAMPLES = os.environ.get("PULANG_API_EXAMPLES", "8")


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # what the answers come from is tested on both
async def test_api_keeps_what_its_document_promises(
    database: Database, world: World, clock: Clock, tmp_path: Path
) -> None:
    for _ in range(3):
        await world.ticket()
    async with database.transaction() as tx:
        _, key = await add_key(tx, agency="KP2MI", name="schemathesis", now=clock(), scopes=tuple(Scope))
    app = web.Application()
    texts = shipped.texts()
    bot.api.setup(app, ApiDesk(database, texts, clock), Pace(1_000_000, 1_000_000))

    async with TestServer(app) as server:
        process = await asyncio.create_subprocess_exec(
            Path(sys.executable).with_name("schemathesis"),
            "run",
            str(server.make_url("/api/v1/openapi.json")),
            "--header",
            f"Authorization: Bearer {key}",
            "--max-examples",
            EXAMPLES,
            "--seed",
            "1",
            "--no-color",
            cwd=tmp_path,
            env=os.environ | {"SCHEMATHESIS_HOOKS": "tests.api.fresh_keys", "PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        output, _ = await process.communicate()

    assert process.returncode == 0, output.decode()
