"""Only our own proxies are believed about who asks."""

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.web.proxies import trust


async def ask(networks: list[str], forwarded: str) -> str:
    async def answer(request: web.Request) -> web.Response:
        return web.Response(text=request.remote or "")

    app = web.Application(middlewares=[trust(networks)])
    app.router.add_get("/", answer)
    async with TestClient(TestServer(app)) as client:
        response = await client.get("/", headers={"X-Forwarded-For": forwarded} if forwarded else {})
        return await response.text()


@pytest.mark.parametrize(
    ("networks", "forwarded", "caller"),
    [
        (["127.0.0.0/8"], "203.0.113.7", "203.0.113.7"),
        (["127.0.0.0/8"], "198.51.100.1, 203.0.113.7", "203.0.113.7"),
        (["127.0.0.0/8", "10.0.0.0/8"], "203.0.113.7, 10.1.2.3", "203.0.113.7"),
        (["127.0.0.0/8"], "", "127.0.0.1"),
        (["127.0.0.0/8"], "nonsense", "nonsense"),
        (["10.0.0.0/8"], "203.0.113.7", "127.0.0.1"),
    ],
    ids=["one proxy", "left part made up", "two proxies", "no header", "unreadable", "stranger's header"],
)
async def test_caller_is_the_last_address_that_is_no_proxy_of_ours(
    networks: list[str], forwarded: str, caller: str
) -> None:
    assert await ask(networks, forwarded) == caller
