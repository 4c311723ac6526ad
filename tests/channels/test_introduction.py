"""The bot's own name, description and commands: neutral, in every language, and never a reason not to start."""

from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram import Telegram
from bot.jobs.introduction import COMMANDS, introduce
from bot.texts import Texts
from tests.fakes.telegram_server import FakeTelegram

LOCALES = Path(__file__).parents[2] / "locales"


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load(LOCALES)


async def test_T01_bot_is_introduced_neutrally_in_every_language(
    telegram: Telegram, fake_telegram: FakeTelegram, texts: Texts
) -> None:
    await introduce(telegram, texts)

    menus = {call.get("language_code", ""): call["commands"] for call in fake_telegram.calls_of("setMyCommands")}
    assert {"", "en", "id"} <= menus.keys()
    assert [each["command"] for each in menus["id"]] == list(COMMANDS)
    assert menus[""] == menus["id"]
    assert fake_telegram.introduction.names["name", ""] == texts.render("id", "bot-name")
    assert fake_telegram.introduction.names["description", "en"] == texts.render("en", "bot-about")


async def test_second_start_sets_no_name_again(telegram: Telegram, fake_telegram: FakeTelegram, texts: Texts) -> None:
    await introduce(telegram, texts)
    fake_telegram.calls.clear()
    await introduce(telegram, texts)

    assert fake_telegram.calls_of("setMyName") == []


async def test_trouble_with_the_introduction_is_only_noted(
    telegram: Telegram, fake_telegram: FakeTelegram, texts: Texts
) -> None:
    fake_telegram.faults.add("429", times=100)

    with capture_logs() as logged:
        await introduce(telegram, texts)

    assert {line["event"] for line in logged} == {"introduction_failed"}
