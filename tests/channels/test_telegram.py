"""The Telegram channel against a Bot API server: proof, exact requests, faults, files, registration."""

import asyncio
import logging
import traceback
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.channels.contract import Channel, Receipt
from bot.channels.telegram import ALLOWED_UPDATES, Telegram
from bot.domain.messages import Address, Attached, Choice, MediaKind, Outbound
from bot.errors import FetchFailed, ForgedRequest, SendError, WrongSettings
from tests.channels.outcomes import FAULTS_OF_ALL, NOTHING_SPECIAL, told
from tests.fakes.server import serving
from tests.fakes.telegram_server import FakeTelegram

HERE = Address("100001", "777")
FILE = Attached(MediaKind.DOCUMENT, "file-1", "application/pdf", None, "kontrak.pdf")


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"t{number}", label) for number, label in enumerate(labels))


def rows(*labels: list[str]) -> dict[str, Any]:
    numbers = iter(range(100))
    keyboard = [[{"text": label, "callback_data": f"t{next(numbers)}"} for label in row] for row in labels]
    return {"reply_markup": {"inline_keyboard": keyboard}}


LOCATION = {"text": "Kirim lokasi", "request_location": True}
CONTACT = {"text": "Kirim nomor", "request_contact": True}


def keys(*wanted: dict[str, Any]) -> dict[str, Any]:
    keyboard = [[key] for key in wanted]
    return {"reply_markup": {"keyboard": keyboard, "one_time_keyboard": True, "resize_keyboard": True}}


REQUESTS: dict[str, tuple[Outbound, dict[str, Any]]] = {
    "plain": (Outbound("<b>halo & *apa*_kabar."), {"text": "<b>halo & *apa*_kabar."}),
    "silent": (Outbound("halo", silent=True), {"text": "halo", "disable_notification": True}),
    "two short buttons": (Outbound("?", choices("Ya", "Tidak")), {"text": "?", **rows(["Ya", "Tidak"])}),
    "three short buttons": (Outbound("?", choices("A", "B", "C")), {"text": "?", **rows(["A", "B"], ["C"])}),
    "long button between short ones": (
        Outbound("?", choices("Ya", "Saya tidak tahu sama sekali", "Tidak")),
        {"text": "?", **rows(["Ya"], ["Saya tidak tahu sama sekali"], ["Tidak"])},
    ),
    "label of 18": (Outbound("?", choices("a" * 18, "b" * 18)), {"text": "?", **rows(["a" * 18, "b" * 18])}),
    "label of 19": (Outbound("?", choices("a" * 19, "b")), {"text": "?", **rows(["a" * 19], ["b"])}),
    "ask for the place": (Outbound("?", ask_location="Kirim lokasi"), {"text": "?", **keys(LOCATION)}),
    "ask for place and number": (
        Outbound("?", ask_location="Kirim lokasi", ask_contact="Kirim nomor"),
        {"text": "?", **keys(LOCATION, CONTACT)},
    ),
    "buttons win over asking": (
        Outbound("?", choices("Ya"), ask_location="Kirim lokasi"),
        {"text": "?", **rows(["Ya"])},
    ),
    "4096 emoji": (Outbound("😀" * 4096), {"text": "😀" * 4096}),
    "4097 characters": (Outbound("a" * 4097), {"text": "a" * 4095 + "…"}),
    "long Arabic": (Outbound("جواز " * 1000), {"text": ("جواز " * 819)[:-1] + "…"}),
    "too many buttons": (
        Outbound("?", choices(*"a" * 101)),
        {"text": "?\n\n" + "\n".join(f"{number}. a" for number in range(1, 102))},
    ),
}


@pytest.mark.parametrize("label", REQUESTS)
async def test_message_is_sent_as_this_request(telegram: Telegram, fake_telegram: FakeTelegram, label: str) -> None:
    message, expected = REQUESTS[label]

    receipt = await telegram.send(HERE, message, 1)

    assert fake_telegram.calls_of("sendMessage") == [{"chat_id": 777, **expected}]
    assert receipt == Receipt(("777:2:0",))


async def test_reply_names_the_message_it_is_about(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    await telegram.send(Address("100001", "777", replies_to="777:42:0"), Outbound("halo"), 1)

    (call,) = fake_telegram.calls_of("sendMessage")
    assert call["reply_parameters"] == {"message_id": 42, "allow_sending_without_reply": True}


async def test_addresses_in_a_text_are_not_looked_up_by_telegram(
    telegram: Telegram, fake_telegram: FakeTelegram
) -> None:
    await telegram.send(HERE, Outbound("https://pulang.example/console"), 1)

    (call,) = fake_telegram.calls_of("sendMessage")
    assert call["link_preview_options"] == {"is_disabled": True}


async def test_places_are_not_asked_for_in_groups(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    await telegram.send(Address("100001", "-4001"), Outbound("?", ask_location="Kirim lokasi"), 1)

    assert fake_telegram.calls_of("sendMessage") == [{"chat_id": -4001, "text": "?"}]


@pytest.mark.parametrize(
    ("address", "message", "code"),
    [
        (HERE, Outbound("?", (Choice("é" * 33, "x"),)), "long_token"),
        (Address("100001", "@somebody"), Outbound("halo"), "wrong_address"),
        (HERE, Outbound("half an emoji \ud83d"), "broken_text"),
        (HERE, Outbound("  "), "400"),
    ],
)
async def test_impossible_message_is_refused_for_good(
    telegram: Telegram, address: Address, message: Outbound, code: str
) -> None:
    with pytest.raises(SendError) as caught:
        await telegram.send(address, message, 1)

    assert (caught.value.outcome, caught.value.code) == ("refused", code)


FAULTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    **FAULTS_OF_ALL,
    "F08 too fast": (
        {"kind": "429", "retry_after": 7},
        {"outcome": "not_sent", "code": "429", "retry_after": timedelta(seconds=7)},
    ),
    "F08 too fast, said by a proxy": ({"kind": "html_429"}, {"outcome": "not_sent", "code": "http_429"}),
    "F09 trouble inside": ({"kind": "500"}, {"outcome": "not_sent", "code": "500"}),
    "F09 bad gateway, in its own words": ({"kind": "502"}, {"outcome": "not_sent", "code": "502"}),
    "F09 gateway gave up": ({"kind": "html_504"}, {"outcome": "uncertain", "code": "http_504"}),
    "F10 blocked": ({"kind": "blocked"}, {"outcome": "refused", "code": "403", "recipient_gone": True}),
    "F10 chat not found": ({"kind": "not_found"}, {"outcome": "refused", "code": "400", "recipient_gone": True}),
    "F10 group moved": ({"kind": "migrated"}, {"outcome": "refused", "code": "migrated"}),
    "F10 token refused": ({"kind": "unauthorized"}, {"outcome": "refused", "code": "401", "whole_account": True}),
    "F10 a wall in between": ({"kind": "html_403"}, {"outcome": "refused", "code": "http_403", "whole_account": True}),
}


@pytest.mark.parametrize("label", FAULTS)
async def test_fault_says_what_became_of_the_message(
    telegram: Telegram, fake_telegram: FakeTelegram, label: str
) -> None:
    fault, expected = FAULTS[label]
    fake_telegram.faults.add(**fault)

    with pytest.raises(SendError) as caught:
        await telegram.send(HERE, Outbound("halo"), 1)

    assert told(caught.value) == {**NOTHING_SPECIAL, **expected}


@pytest.mark.parametrize("label", FAULTS)
async def test_what_surely_was_not_sent_did_not_arrive(
    telegram: Telegram, fake_telegram: FakeTelegram, label: str
) -> None:
    fault, expected = FAULTS[label]
    fake_telegram.faults.add(**fault)

    with pytest.raises(SendError):
        await telegram.send(HERE, Outbound("halo"), 1)

    assert expected["outcome"] == "uncertain" or fake_telegram.messages["777"] == []


async def test_F09_silence_is_uncertain(
    telegram: Telegram, fake_telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.SEND_TIMEOUT_S", 0.05)
    fake_telegram.faults.add("hang")

    with pytest.raises(SendError) as caught:
        await telegram.send(HERE, Outbound("halo"), 1)

    assert (caught.value.outcome, caught.value.code) == ("uncertain", "timeout")


async def test_F09_nobody_listening_is_surely_not_sent(session: aiohttp.ClientSession, unused_tcp_port: int) -> None:
    telegram = Telegram(session, "100001:x", (), f"http://127.0.0.1:{unused_tcp_port}/bot")

    with pytest.raises(SendError) as caught:
        await telegram.send(HERE, Outbound("halo"), 1)

    assert (caught.value.outcome, caught.value.code) == ("not_sent", "no_connection")


async def test_F23_unknown_host_is_surely_not_sent(session: aiohttp.ClientSession) -> None:
    telegram = Telegram(session, "100001:x", (), "http://telegram.invalid/bot")

    with pytest.raises(SendError) as caught:
        await telegram.send(HERE, Outbound("halo"), 1)

    assert caught.value.outcome == "not_sent"


async def test_F09_no_free_connection_is_surely_not_sent(
    fake_telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.exchange.CONNECT_S", 0.05)
    fake_telegram.faults.add("hang", chat="1")
    async with (
        serving(fake_telegram.app()) as url,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as session,
    ):
        telegram = Telegram(session, fake_telegram.token, (), f"{url}/bot")
        waiting = asyncio.create_task(telegram.send(Address("100001", "1"), Outbound("halo"), 1))
        while not fake_telegram.calls:
            await asyncio.sleep(0)

        with pytest.raises(SendError) as caught:
            await telegram.send(HERE, Outbound("halo"), 2)
        waiting.cancel()

    assert (caught.value.outcome, caught.value.code) == ("not_sent", "no_connection")


@pytest.mark.parametrize("given", ["present", "previous"])
def test_F17_present_and_previous_secret_are_taken(telegram: Telegram, given: str) -> None:
    telegram.verify({"X-Telegram-Bot-Api-Secret-Token": given}, b"{}")


@pytest.mark.parametrize(
    "headers", [{}, {"X-Telegram-Bot-Api-Secret-Token": ""}, {"X-Telegram-Bot-Api-Secret-Token": "prese\udcff"}]
)
def test_T06_forged_update_is_refused(telegram: Telegram, headers: dict[str, str]) -> None:
    with pytest.raises(ForgedRequest):
        telegram.verify(headers, b"{}")


@pytest.mark.parametrize("secrets", [(), ("",)])
async def test_T06_without_a_secret_nothing_passes(session: aiohttp.ClientSession, secrets: tuple[str, ...]) -> None:
    telegram = Telegram(session, "100001:x", secrets)

    with pytest.raises(ForgedRequest):
        telegram.verify({"X-Telegram-Bot-Api-Secret-Token": ""}, b"{}")


async def test_file_is_fetched_with_the_name_and_type_of_the_update(
    telegram: Telegram, fake_telegram: FakeTelegram
) -> None:
    fake_telegram.files["file-1"] = ("documents/file_7.pdf", b"%PDF")

    fetched = await telegram.fetch(FILE)

    assert (fetched.body, fetched.mime, fetched.filename) == (b"%PDF", "application/pdf", "kontrak.pdf")


@pytest.mark.parametrize(
    ("fault", "retry"),
    [
        ({"kind": "429", "method": "getFile"}, True),
        ({"kind": "500", "method": "getFile"}, True),
        ({"kind": "empty_200", "method": "getFile"}, True),
        ({"kind": "not_found", "method": "getFile"}, False),
        ({"kind": "cut", "method": "file", "times": 2}, True),
        ({"kind": "html_502", "method": "file"}, True),
    ],
)
async def test_F26_file_trouble_says_whether_to_try_again(
    telegram: Telegram, fake_telegram: FakeTelegram, fault: dict[str, Any], retry: bool
) -> None:
    fake_telegram.files["file-1"] = ("documents/file_7.pdf", b"%PDF")
    fake_telegram.faults.add(**fault)

    with pytest.raises(FetchFailed) as caught:
        await telegram.fetch(FILE)

    assert caught.value.retry is retry


async def test_F26_file_over_the_limit_is_not_fetched(
    telegram: Telegram, fake_telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.FILE_BYTES", 3)
    fake_telegram.files["file-1"] = ("documents/file_7.pdf", b"%PDF")

    with pytest.raises(FetchFailed) as caught:
        await telegram.fetch(FILE)

    assert caught.value.retry is False


async def test_signs_are_sent_and_their_failure_is_only_logged(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    await telegram.show_typing(HERE, None)
    fake_telegram.faults.add("cut", times=2)
    with capture_logs() as logged:
        await telegram.show_typing(HERE, None)
        await telegram.acknowledge_press("9001")

    assert [(line["event"], line["code"]) for line in logged] == [("typing_failed", "connection_lost")]
    assert [call.method for call in fake_telegram.calls] == ["sendChatAction", "sendChatAction", "answerCallbackQuery"]


async def test_messages_of_both_sides_can_be_deleted(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    receipt = await telegram.send(HERE, Outbound("halo"), 1)

    await telegram.delete_messages(HERE, [*receipt.external_ids, "777:41:0", "777:41:1790000030", "cb:9"])

    assert fake_telegram.calls_of("deleteMessages") == [{"chat_id": "777", "message_ids": [2, 41]}]
    assert fake_telegram.messages["777"] == []


async def test_webhook_is_registered_without_dropping_what_waits(
    telegram: Telegram, fake_telegram: FakeTelegram
) -> None:
    await (await telegram.registration()).register_webhook("https://bot.example.org/webhooks/telegram", 60)

    assert fake_telegram.calls_of("setWebhook") == [
        {
            "url": "https://bot.example.org/webhooks/telegram",
            "max_connections": "60",
            "allowed_updates": list(ALLOWED_UPDATES),
            "secret_token": "present",
        }
    ]
    assert (await (await telegram.registration()).webhook_info()).url == "https://bot.example.org/webhooks/telegram"


async def test_webhook_needs_a_secret_telegram_takes(session: aiohttp.ClientSession) -> None:
    telegram = Telegram(session, "100001:x", ("not allowed!",))

    with pytest.raises(WrongSettings):
        await (await telegram.registration()).register_webhook("https://bot.example.org/webhooks/telegram")


async def test_webhook_is_deleted_without_dropping_what_waits(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    fake_telegram.says(777, "tolong")

    await (await telegram.registration()).delete_webhook()

    assert (await (await telegram.registration()).webhook_info()).pending == 1


async def test_commands_are_set_for_a_language(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    await (await telegram.registration()).set_commands({"menu": "Menu utama"}, "id")

    assert fake_telegram.calls_of("setMyCommands") == [
        {"commands": [{"command": "menu", "description": "Menu utama"}], "language_code": "id"}
    ]


async def test_names_are_set_where_they_differ(telegram: Telegram, fake_telegram: FakeTelegram) -> None:
    fake_telegram.introduction.names[("name", "id")] = "Kabar Kita"

    await (await telegram.registration()).set_names("Kabar Kita", "Tulis apa saja.", "id")

    assert [call.method for call in fake_telegram.calls if call.method.startswith("set")] == [
        "setMyDescription",
        "setMyShortDescription",
    ]
    assert fake_telegram.introduction.names[("short_description", "id")] == "Tulis apa saja."


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [("429", "not_sent"), ("cut", "uncertain"), ("unauthorized", "refused"), ("html_200", "uncertain")],
)
async def test_registration_trouble_is_one_of_our_errors(
    telegram: Telegram, fake_telegram: FakeTelegram, fault: str, outcome: str
) -> None:
    fake_telegram.faults.add(fault)

    with pytest.raises(SendError) as caught:
        await (await telegram.registration()).register_webhook("https://bot.example.org/webhooks/telegram")

    assert caught.value.outcome == outcome


async def test_T21_no_token_secret_or_word_in_errors_and_logs(
    telegram: Telegram,
    fake_telegram: FakeTelegram,
    session: aiohttp.ClientSession,
    unused_tcp_port: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    nowhere = Telegram(session, fake_telegram.token, ("present",), f"http://127.0.0.1:{unused_tcp_port}/bot")
    errors: list[str] = []
    for channel, fault in ((telegram, "cut"), (telegram, "html_200"), (telegram, "500"), (nowhere, "")):
        if fault:
            fake_telegram.faults.add(fault, times=2)
        for ask in (
            channel.send(HERE, Outbound("rahasia"), 1),
            (await channel.registration()).register_webhook("https://bot.example.org/"),
        ):
            with pytest.raises(SendError) as caught:
                await ask
            errors += traceback.format_exception(caught.value)

    assert fake_telegram.token not in caplog.text + "".join(errors)
    assert "present" not in caplog.text
    assert "rahasia" not in caplog.text


def test_telegram_is_a_channel(telegram: Telegram) -> None:
    channel: Channel = telegram

    assert (channel.account_of(b""), channel.name) == ("100001", "telegram")
