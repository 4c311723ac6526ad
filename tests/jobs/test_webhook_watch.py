"""Telegram's webhook is looked after: registered, registered anew when gone, and trouble reaches officers (F29)."""

from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest

from bot.channels.telegram import Telegram
from bot.jobs.webhook_watch import WebhookWatch
from tests.fakes.server import serving
from tests.fakes.telegram_server import FakeTelegram
from tests.talk import MOSTLY_ON_SQLITE, Talk

pytestmark = MOSTLY_ON_SQLITE

URL = "https://contoh.invalid/webhooks/telegram"


@pytest.fixture
def fake() -> FakeTelegram:
    return FakeTelegram()


@pytest.fixture
async def telegram(fake: FakeTelegram) -> AsyncIterator[Telegram]:
    async with aiohttp.ClientSession() as session, serving(fake.app()) as url:
        yield Telegram(session, fake.token, ("secret",), f"{url}/bot", f"{url}/file/bot")


@pytest.fixture
def watch(talk: Talk, telegram: Telegram) -> WebhookWatch:
    return WebhookWatch(talk.house(), talk.database, telegram, URL)


async def test_F29_a_webhook_that_was_taken_away_is_registered_anew_and_said_once_an_hour(
    talk: Talk, fake: FakeTelegram, watch: WebhookWatch
) -> None:
    await watch.look()
    assert fake.webhook["url"] == URL
    assert await talk.alerts() == []  # the first time is no loss

    for _ in range(2):
        fake.webhook.clear()
        await watch.look()

    assert fake.webhook["url"] == URL
    assert not fake.webhook.get("drop_pending_updates")
    assert await talk.alerts() == [("webhook", "high")]
    talk.clock.move(timedelta(hours=1))
    fake.webhook.clear()
    await watch.look()
    assert len(await talk.alerts()) == 2


async def test_F29_messages_that_pile_up_there_reach_officers(
    talk: Talk, fake: FakeTelegram, watch: WebhookWatch
) -> None:
    await watch.look()
    fake.waiting.extend((number, b"{}") for number in range(100))
    await watch.look()

    assert await talk.alerts() == [("webhook", "high")]


async def test_where_updates_are_fetched_a_webhook_left_over_is_ended(
    talk: Talk, fake: FakeTelegram, telegram: Telegram
) -> None:
    await (await telegram.registration()).register_webhook(URL)

    await WebhookWatch(talk.house(), talk.database, telegram, "").run()

    assert fake.webhook.get("url", "") == ""
