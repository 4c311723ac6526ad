"""The fake providers behave as the real ones: they deliver, repeat, keep order, shake hands, and live as processes."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.channels.telegram import Telegram
from bot.channels.whatsapp import WhatsApp
from bot.domain.messages import Address, DeliveryReport, Inbound, Outbound
from tests.fakes.server import serving
from tests.fakes.telegram_server import FakeTelegram
from tests.fakes.whatsapp_server import VERIFY_TOKEN, FakeWhatsApp

ROOT = Path(__file__).parents[2]


class Hook:
    """Our side of a webhook: remembers bodies and headers, fails the first times."""

    def __init__(self, failures: int = 0) -> None:
        self.bodies: list[bytes] = []
        self.headers: list[dict[str, str]] = []
        self.handshake: Callable[[dict[str, str]], str] | None = None
        self._failures = failures

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/hook", self._take)
        app.router.add_get("/hook", self._shake)
        return app

    async def _take(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.read())
        self.headers.append(dict(request.headers))
        if len(self.bodies) <= self._failures:
            return web.Response(status=503)
        return web.Response()

    async def _shake(self, request: web.Request) -> web.Response:
        assert self.handshake is not None
        return web.Response(text=self.handshake(dict(request.query)))


@asynccontextmanager
async def hooked(hook: Hook) -> AsyncIterator[str]:
    async with serving(hook.app()) as url:
        yield f"{url}/hook"


async def test_telegram_repeats_an_update_and_holds_its_chat_back(
    telegram: Telegram, fake_telegram: FakeTelegram
) -> None:
    hook = Hook(failures=2)
    fake_telegram.deliverer.speed = 1000
    async with hooked(hook) as url:
        await (await telegram.registration()).register_webhook(url)

        fake_telegram.says(777, "satu")
        fake_telegram.says(777, "dua")
        await fake_telegram.deliverer.settle()

    said = [json.loads(body)["message"]["text"] for body in hook.bodies]
    assert said == ["satu", "satu", "satu", "dua"]
    telegram.verify(hook.headers[0], hook.bodies[0])


async def test_telegram_delivers_what_waited_when_a_webhook_is_set(
    telegram: Telegram, fake_telegram: FakeTelegram
) -> None:
    hook = Hook()
    fake_telegram.says(777, "tolong")
    async with hooked(hook) as url:
        await (await telegram.registration()).register_webhook(url)
        await fake_telegram.deliverer.settle()

    assert [type(event) for event in telegram.split("100001", hook.bodies[0])] == [Inbound]


async def test_telegram_press_of_a_sent_button_comes_back(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    receipt = await telegram.send(Address("100001", "777"), Outbound("?"), 1)

    fake_telegram.presses(777, "menu")

    [event] = telegram.split("100001", fake_telegram.waiting[0][1])
    assert isinstance(event, Inbound)
    assert event.about == receipt.external_ids[0]


async def test_whatsapp_shakes_hands_then_posts_signed_bodies(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    hook = Hook()
    hook.handshake = whatsapp.handshake
    async with hooked(hook) as url:
        is_subscribed = await fake_whatsapp.subscribe(url, VERIFY_TOKEN)

        fake_whatsapp.says("ID.1000000001", "tolong 😀 a/b")
        await fake_whatsapp.deliverer.settle()

    assert is_subscribed
    whatsapp.verify(hook.headers[0], hook.bodies[0])
    [event] = whatsapp.split(whatsapp.account, hook.bodies[0])
    assert isinstance(event, Inbound)
    assert event.content.text == "tolong 😀 a/b"  # type: ignore[union-attr]


async def test_whatsapp_closed_window_is_told_later_in_a_status(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp
) -> None:
    hook = Hook()
    hook.handshake = whatsapp.handshake
    fake_whatsapp.closed_windows = {"10000000001"}
    async with hooked(hook) as url:
        await fake_whatsapp.subscribe(url)

        receipt = await whatsapp.send(Address(whatsapp.account, "10000000001"), Outbound("halo"), 901)
        await fake_whatsapp.deliverer.settle()

    [event] = whatsapp.split(whatsapp.account, hook.bodies[0])
    assert isinstance(event, DeliveryReport)
    assert (event.external_id, event.outbox_id, event.window_closed) == (receipt.external_ids[0], 901, True)


@asynccontextmanager
async def process(module: str) -> AsyncIterator[str]:
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert running.stdout is not None
    try:
        line = await asyncio.wait_for(running.stdout.readline(), 20)
        yield line.decode().removeprefix("READY ").strip()
    finally:
        running.kill()
        await running.wait()


@pytest.mark.slow
async def test_telegram_server_runs_as_a_process(session: aiohttp.ClientSession) -> None:
    async with process("tests.fakes.telegram_server") as url:
        telegram = Telegram(session, FakeTelegram().token, ("s",), f"{url}/bot", f"{url}/file/bot")

        await session.post(f"{url}/control/faults", json={"kind": "429", "retry_after": 3, "method": "getMe"})
        await telegram.send(Address("100001", "777"), Outbound("halo"), 1)
        async with session.get(f"{url}/control/messages", params={"chat": "777"}) as response:
            messages = await response.json()

    assert [message["text"] for message in messages] == ["halo"]


@pytest.mark.slow
async def test_whatsapp_server_runs_as_a_process(session: aiohttp.ClientSession) -> None:
    fake = FakeWhatsApp()
    async with process("tests.fakes.whatsapp_server") as url:
        whatsapp = WhatsApp(session, fake.token, fake.phone_number_id, ("s",), ("v",), url)

        await whatsapp.send(Address(fake.phone_number_id, "10000000001"), Outbound("halo"), 1)
        async with session.get(f"{url}/control/calls") as response:
            calls = await response.json()

    assert [call["body"]["text"]["body"] for call in calls] == ["halo"]
