"""The WhatsApp channel against a Graph server: proof, exact requests, limits, faults, files."""

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.channels.contract import Channel, Receipt
from bot.channels.whatsapp import WhatsApp
from bot.channels.whatsapp_send import compose
from bot.domain.messages import Address, Attached, Choice, MediaKind, Outbound
from bot.errors import FetchFailed, ForgedRequest, SendError, WrongSettings
from tests.fakes.whatsapp_server import APP_SECRET, VERIFY_TOKEN, FakeWhatsApp, GraphError, _check_message

PHONE = Address("100200300400500", "10000000001")
SCOPED = Address("100200300400500", "ID.1000000001")
CLOSED = Address("100200300400500", "10000000001", window_open=False)
FILE = Attached(MediaKind.DOCUMENT, "m5", "application/pdf", None, "kontrak.pdf")


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"t{number}", label) for number, label in enumerate(labels))


def text(body: str) -> dict[str, Any]:
    return {"type": "text", "text": {"body": body, "preview_url": False}}


def interactive(kind: str, action: dict[str, Any], body: str = "?") -> dict[str, Any]:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": body}, "action": action}}


def buttons(*titles: str) -> dict[str, Any]:
    replies = [{"type": "reply", "reply": {"id": f"t{n}", "title": title}} for n, title in enumerate(titles)]
    return interactive("button", {"buttons": replies})


def rows(*titles: str | tuple[str, str], opener: str = "Menu") -> dict[str, Any]:
    listed: list[dict[str, str]] = []
    for number, title in enumerate(titles):
        row = {"id": f"t{number}"}
        row |= {"title": title} if isinstance(title, str) else {"title": title[0], "description": title[1]}
        listed.append(row)
    return interactive("list", {"button": opener, "sections": [{"rows": listed}]})


REQUESTS: dict[str, tuple[Outbound, dict[str, Any]]] = {
    "plain": (Outbound("halo"), text("halo")),
    "long": (Outbound("kata " * 1000), text(("kata " * 819)[:-1] + "…")),
    "emoji count double": (Outbound("😀" * 2049), text("😀" * 2047 + "…")),
    "three buttons": (Outbound("?", choices("Ya", "Tidak", "Tidak tahu")), buttons("Ya", "Tidak", "Tidak tahu")),
    "button of 20": (Outbound("?", choices("a" * 20)), buttons("a" * 20)),
    "button of 21 becomes a row": (Outbound("?", choices("a" * 21)), rows("a" * 21)),
    "four choices become a list": (
        Outbound("?", choices("A", "B", "C", "D"), menu_label="Pilih satu"),
        rows("A", "B", "C", "D", opener="Pilih satu"),
    ),
    "long row keeps its words below": (
        Outbound("?", choices("Kedutaan Besar di Kuala Lumpur", "Ya"), menu_label="Pilih salah satu jawaban"),
        rows(("Kedutaan Besar di Kuala…", "Kedutaan Besar di Kuala Lumpur"), "Ya", opener="Pilih salah satu…"),
    ),
    "rows that become equal": (
        Outbound("?", choices("Kedutaan Besar di Kuala Lumpur", "Kedutaan Besar di Kuala Terengganu")),
        rows(
            ("Kedutaan Besar di Kuala…", "Kedutaan Besar di Kuala Lumpur"),
            ("Kedutaan Besar di… (2)", "Kedutaan Besar di Kuala Terengganu"),
        ),
    ),
    "long Arabic row": (
        Outbound("?", choices("سفارة إندونيسيا في الرياض")),
        rows(("سفارة إندونيسيا في…", "سفارة إندونيسيا في الرياض")),
    ),
    "eleven choices become lines": (
        Outbound("?", choices(*"ABCDEFGHIJK")),
        text("?\n\n" + "\n".join(f"{n}. {label}" for n, label in enumerate("ABCDEFGHIJK", 1))),
    ),
    "choices below a long text become lines": (
        Outbound("a" * 1025, choices("Ya", "Tidak")),
        text("a" * 1025 + "\n\n1. Ya\n2. Tidak"),
    ),
    "ask for the place": (
        Outbound("?", ask_location="Kirim lokasi"),
        interactive("location_request_message", {"name": "send_location"}),
    ),
    "buttons win over asking": (Outbound("?", choices("Ya"), ask_location="Kirim lokasi"), buttons("Ya")),
    "asking below a long text": (Outbound("a" * 1025, ask_location="Kirim lokasi"), text("a" * 1025)),
    "asking for the number is words only": (Outbound("?", ask_contact="Kirim nomor"), text("?")),
}


@pytest.mark.parametrize("label", REQUESTS)
async def test_message_is_sent_as_this_request(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, label: str) -> None:
    message, expected = REQUESTS[label]

    receipt = await whatsapp.send(PHONE, message, 901)

    envelope = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "10000000001",
        "biz_opaque_callback_data": "901",
    }
    assert [call.body for call in fake_whatsapp.calls] == [{**envelope, **expected}]
    assert receipt == Receipt(("wamid.ZmFrZS0x",))


async def test_reply_names_the_message_it_is_about(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    await whatsapp.send(replace(PHONE, replies_to="wamid.42"), Outbound("halo"), 1)

    [call] = fake_whatsapp.calls
    assert call.body["context"] == {"message_id": "wamid.42"}


@pytest.mark.parametrize("recipient", ["ID.1000000001", "US.ENT.11815799212886844830"])
async def test_people_without_number_are_written_to_by_their_scoped_id(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, recipient: str
) -> None:
    await whatsapp.send(Address("100200300400500", recipient), Outbound("halo"), 1)

    [call] = fake_whatsapp.calls
    assert call.body["recipient"] == recipient
    assert "to" not in call.body


async def test_F10_closed_window_takes_the_template(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    await whatsapp.send(CLOSED, Outbound("halo", language="en", template="neutral_ping"), 1)

    [call] = fake_whatsapp.calls
    assert call.body["template"] == {"name": "neutral_ping", "language": {"code": "en"}}


async def test_F10_closed_window_without_template_is_refused_before_sending(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp
) -> None:
    with pytest.raises(SendError) as caught:
        await whatsapp.send(CLOSED, Outbound("halo"), 1)

    assert told(caught.value) == {**NOTHING_SPECIAL, "outcome": "refused", "code": "131047", "window_closed": True}
    assert fake_whatsapp.calls == []


@pytest.mark.parametrize(
    ("recipient", "message", "code"),
    [
        ("somebody", Outbound("halo"), "wrong_address"),
        ("10000000001", Outbound("?", (Choice("x" * 201, "Ya"),)), "long_token"),
        ("10000000001", Outbound("half an emoji \ud83d"), "broken_text"),
    ],
)
async def test_impossible_message_is_refused_for_good(
    whatsapp: WhatsApp, recipient: str, message: Outbound, code: str
) -> None:
    with pytest.raises(SendError) as caught:
        await whatsapp.send(Address("100200300400500", recipient), message, 1)

    assert (caught.value.outcome, caught.value.code) == ("refused", code)


labels = st.text(alphabet="ab é😀جو👍🏽", min_size=1, max_size=90).filter(str.strip)


@given(st.text(alphabet="ab 😀ج", min_size=1, max_size=2000).filter(str.strip), st.lists(labels, max_size=12), labels)
def test_every_message_stays_within_metas_limits(body: str, wanted: list[str], menu_label: str) -> None:
    message = Outbound(body, choices(*wanted), menu_label=menu_label)

    composed = compose(PHONE, message, 1)

    assert is_taken(composed)


def is_taken(body: dict[str, Any]) -> bool:
    try:
        _check_message(body)
    except GraphError:
        return False
    return True


def code(number: int, status: int = 400, **details: Any) -> dict[str, Any]:
    return {"kind": "code", "code": number, "status": status, **details}


ASKED = {"retry_after": timedelta(seconds=1)}
FAULTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "F10 token expired": (code(190, 401), {"outcome": "refused", "code": "190", "whole_account": True}),
    "F10 permission": (code(200, 403), {"outcome": "refused", "code": "200", "whole_account": True}),
    "F10 window closed": (code(131047), {"outcome": "refused", "code": "131047", "window_closed": True}),
    "F10 undeliverable": (code(131026), {"outcome": "refused", "code": "131026"}),
    "F10 experiment": (code(130472), {"outcome": "refused", "code": "130472"}),
    "F10 our request is wrong": (code(131009), {"outcome": "refused", "code": "131009"}),
    "F10 template missing": (code(132001, 404), {"outcome": "refused", "code": "132001"}),
    "F10 scoped id not taken": (code(131062), {"outcome": "refused", "code": "131062"}),
    "F10 spam limit": (code(131048, 429), {"outcome": "refused", "code": "131048", "whole_account": True}),
    "F10 account locked": (code(131031, 403), {"outcome": "refused", "code": "131031", "whole_account": True}),
    "F10 unpaid": (code(131042), {"outcome": "refused", "code": "131042", "whole_account": True}),
    "F08 too fast for this person": (code(131056, 429), {"outcome": "not_sent", "code": "131056", **ASKED}),
    "F08 too fast for the number": (
        code(130429, 429),
        {"outcome": "not_sent", "code": "130429", "whole_account": True, **ASKED},
    ),
    "F09 temporary": (code(131016, 503), {"outcome": "not_sent", "code": "131016", **ASKED}),
    "F09 unknown code, 5xx": (code(777777, 500), {"outcome": "not_sent", "code": "777777", **ASKED}),
    "F09 unknown code, 4xx": (code(777777), {"outcome": "refused", "code": "777777"}),
    "F09 code with status 200": (code(131000, 200), {"outcome": "not_sent", "code": "131000", **ASKED}),
    "F09 bad gateway, a page": ({"kind": "html_502"}, {"outcome": "uncertain", "code": "http_502"}),
    "F09 unavailable, a page": ({"kind": "html_503"}, {"outcome": "not_sent", "code": "http_503"}),
    "F09 page with 200": ({"kind": "html_200"}, {"outcome": "uncertain", "code": "http_200"}),
    "F09 empty 200": ({"kind": "empty_200"}, {"outcome": "uncertain", "code": "http_200"}),
    "F09 torn 200": ({"kind": "broken_200"}, {"outcome": "uncertain", "code": "http_200"}),
    "F09 200 without message id": ({"kind": "no_id_200"}, {"outcome": "uncertain", "code": "no_message_id"}),
    "F09 cut after reading": ({"kind": "cut"}, {"outcome": "uncertain", "code": "connection_lost"}),
}
NOTHING_SPECIAL: dict[str, Any] = {
    "retry_after": None,
    "window_closed": False,
    "recipient_gone": False,
    "whole_account": False,
}


def told(error: SendError) -> dict[str, Any]:
    return {key: getattr(error, key) for key in ("outcome", "code", *NOTHING_SPECIAL)}


@pytest.mark.parametrize("label", FAULTS)
async def test_fault_says_what_became_of_the_message(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, label: str
) -> None:
    fault, expected = FAULTS[label]
    fake_whatsapp.faults.add(**fault)

    with pytest.raises(SendError) as caught:
        await whatsapp.send(PHONE, Outbound("halo"), 1)

    assert told(caught.value) == {**NOTHING_SPECIAL, **expected}
    assert expected["outcome"] == "uncertain" or fake_whatsapp.messages == []


def signature(secret: str, body: bytes) -> dict[str, str]:
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


RAW = b'{"text":"\\ud83d\\ude00 a\\/b @"}'


@pytest.mark.parametrize("secret", [APP_SECRET, "previous-secret"])
def test_F17_signature_of_present_and_previous_secret_is_taken(whatsapp: WhatsApp, secret: str) -> None:
    whatsapp.verify(signature(secret, RAW), RAW)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Hub-Signature-256": ""},
        {"X-Hub-Signature-256": "sha256="},
        {"X-Hub-Signature-256": "sha256=é\udcff"},
        signature("another-secret", RAW),
        signature(APP_SECRET, RAW + b" "),
        signature(APP_SECRET, json.dumps(json.loads(RAW)).encode()),
        {"X-Hub-Signature-256": signature(APP_SECRET, RAW)["X-Hub-Signature-256"].removeprefix("sha256=")},
        {"X-Hub-Signature": signature(APP_SECRET, RAW)["X-Hub-Signature-256"]},
    ],
)
def test_T06_forged_webhook_is_refused(whatsapp: WhatsApp, headers: dict[str, str]) -> None:
    with pytest.raises(ForgedRequest):
        whatsapp.verify(headers, RAW)


@pytest.mark.parametrize(("secrets", "verify_tokens"), [((), ("v",)), (("",), ("v",)), (("s",), ()), (("s",), ("",))])
async def test_T06_without_secrets_there_is_no_channel(
    session: aiohttp.ClientSession, secrets: tuple[str, ...], verify_tokens: tuple[str, ...]
) -> None:
    with pytest.raises(WrongSettings):
        WhatsApp(session, "token", "1", secrets, verify_tokens)


@pytest.mark.parametrize("token", [VERIFY_TOKEN, "previous-verify-token"])
def test_F17_handshake_with_the_present_or_the_previous_token_gives_the_bare_challenge(
    whatsapp: WhatsApp, token: str
) -> None:
    query = {"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": "1158201444"}

    assert whatsapp.handshake(query) == "1158201444"


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"hub.mode": "subscribe", "hub.challenge": "1"},
        {"hub.mode": "subscribe", "hub.verify_token": "wrong é", "hub.challenge": "1"},
        {"hub.mode": "unsubscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1"},
    ],
)
def test_T06_forged_handshake_is_refused(whatsapp: WhatsApp, query: dict[str, str]) -> None:
    with pytest.raises(ForgedRequest):
        whatsapp.handshake(query)


async def test_file_is_fetched_in_two_steps(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    fake_whatsapp.files["m5"] = ("application/pdf", b"%PDF")

    fetched = await whatsapp.fetch(FILE)

    assert (fetched.body, fetched.mime, fetched.filename) == (b"%PDF", "application/pdf", "kontrak.pdf")


async def test_F26_missing_file_is_not_asked_for_again(whatsapp: WhatsApp) -> None:
    with pytest.raises(FetchFailed) as caught:
        await whatsapp.fetch(FILE)

    assert caught.value.retry is False


async def test_F26_cut_file_is_asked_for_again(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    fake_whatsapp.files["m5"] = ("application/pdf", b"%PDF")
    fake_whatsapp.faults.add("cut", times=2)

    with pytest.raises(FetchFailed) as caught:
        await whatsapp.fetch(FILE)

    assert caught.value.retry is True


async def test_F26_file_over_the_limit_is_not_fetched(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.whatsapp.FILE_BYTES", 3)
    fake_whatsapp.files["m5"] = ("application/pdf", b"%PDF")

    with pytest.raises(FetchFailed) as caught:
        await whatsapp.fetch(FILE)

    assert caught.value.retry is False


@pytest.mark.parametrize("reference", ["../me", "m5?x=1", "m/5", ""])
async def test_T18_file_id_cannot_lead_elsewhere(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp, reference: str
) -> None:
    with pytest.raises(FetchFailed):
        await whatsapp.fetch(Attached(MediaKind.PHOTO, reference))


async def test_typing_marks_the_message_read(whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp) -> None:
    await whatsapp.show_typing(PHONE, "wamid.A#1")

    assert [call.body for call in fake_whatsapp.calls] == [
        {
            "messaging_product": "whatsapp",
            "status": "read",
            "message_id": "wamid.A",
            "typing_indicator": {"type": "text"},
        }
    ]


async def test_signs_without_message_or_with_trouble_are_only_logged(
    whatsapp: WhatsApp, fake_whatsapp: FakeWhatsApp
) -> None:
    fake_whatsapp.faults.add("cut")

    with capture_logs() as logged:
        await whatsapp.show_typing(PHONE, None)
        await whatsapp.mark_read("wamid.A")
        await whatsapp.acknowledge_press("")

    assert len(fake_whatsapp.calls) == 1
    assert [(line["event"], line["code"]) for line in logged] == [("read_mark_failed", "connection_lost")]


def test_account_of_a_body_that_does_not_say_is_our_own(whatsapp: WhatsApp) -> None:
    channel: Channel = whatsapp

    assert channel.account_of(b"{}") == "100200300400500"
