"""Fake providers inside the test, and the channels that talk to them."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from bot.channels.telegram import Telegram
from bot.channels.whatsapp import WhatsApp
from tests.fakes.server import serving
from tests.fakes.telegram_server import FakeTelegram
from tests.fakes.whatsapp_server import APP_SECRET, VERIFY_TOKEN, FakeWhatsApp

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def fake_telegram() -> FakeTelegram:
    return FakeTelegram()


@pytest.fixture
async def telegram(session: aiohttp.ClientSession, fake_telegram: FakeTelegram) -> AsyncIterator[Telegram]:
    async with serving(fake_telegram.app()) as url:
        yield Telegram(
            session, fake_telegram.token, ("present", "previous"), f"{url}/bot", f"{url}/file/bot", clock=lambda: NOW
        )


@pytest.fixture
def fake_whatsapp() -> FakeWhatsApp:
    return FakeWhatsApp()


@pytest.fixture
async def whatsapp(session: aiohttp.ClientSession, fake_whatsapp: FakeWhatsApp) -> AsyncIterator[WhatsApp]:
    async with serving(fake_whatsapp.app()) as url:
        yield WhatsApp(
            session,
            fake_whatsapp.token,
            fake_whatsapp.phone_number_id,
            (APP_SECRET, "previous-secret"),
            (VERIFY_TOKEN, "previous-verify-token"),
            url,
            "v25.0",
        )
