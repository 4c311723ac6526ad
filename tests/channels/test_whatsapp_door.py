"""What WhatsApp brings to the door: proof of who sends it, handshakes, files (THREATS.md T6, F17, F26)."""

import hashlib
import hmac
import json

import aiohttp
import pytest

from bot.channels.contract import Channel
from bot.channels.whatsapp import WhatsApp
from bot.domain.messages import Attached, MediaKind
from bot.errors import FetchFailed, ForgedRequest, WrongSettings
from tests.fakes.whatsapp_server import APP_SECRET, VERIFY_TOKEN, FakeWhatsApp

FILE = Attached(MediaKind.DOCUMENT, "m5", "application/pdf", None, "kontrak.pdf")


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


def test_account_of_a_body_that_does_not_say_is_our_own(whatsapp: WhatsApp) -> None:
    channel: Channel = whatsapp

    assert channel.account_of(b"{}") == "100200300400500"
