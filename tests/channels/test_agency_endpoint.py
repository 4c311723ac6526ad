"""Events go to the agency's endpoint and nowhere inside, signed so that others can check it (THREATS.md T18, T19)."""

import asyncio
import base64
import hashlib
import hmac
import json
import socket
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from bot.channels.agency_endpoint import AddressRefused, AgencyEndpoints, Answer
from tests.fakes.agency_receiver import LOOPBACK, Names, Receiver, run_receiver

SECRET = "whsec_" + base64.b64encode(b"rahasia-contoh-yang-panjang-0001").decode()
OTHER = "whsec_" + base64.b64encode(b"rahasia-contoh-yang-panjang-0002").decode()
BODY = '{"id":"evt_1","type":"ticket.opened"}'
Make = Callable[..., AgencyEndpoints]


@pytest.fixture
async def receiver(tmp_path: Path) -> AsyncIterator[Receiver]:
    async with run_receiver(tmp_path) as receiver:
        yield receiver


@pytest.fixture
async def make(receiver: Receiver) -> AsyncIterator[Make]:
    """Clients that may call the receiver's port; only with `inside` they may call its address too."""
    made: list[AgencyEndpoints] = []

    def make(*answers: list[str], inside: tuple[str, ...] = (LOOPBACK,), **options: Any) -> AgencyEndpoints:
        names = Names(*(answers or ([LOOPBACK],)))
        client = AgencyEndpoints({receiver.port}, resolver=names, inside=inside, trusted=receiver.trusted, **options)
        made.append(client)
        return client

    yield make
    for client in made:
        await client.close()


async def post(client: AgencyEndpoints, url: str, *secrets: str) -> Answer:
    return await client.post(url, "evt_1", BODY, secrets or (SECRET,), datetime.now(UTC))


async def test_T19_signature_is_what_the_standard_says_by_other_peoples_and_by_own_reckoning(
    make: Make, receiver: Receiver
) -> None:
    await post(make(), receiver.url())

    (got,) = receiver.got
    signed = f"{got.headers['webhook-id']}.{got.headers['webhook-timestamp']}.{got.body}".encode()
    mac = hmac.new(base64.b64decode(SECRET.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    assert got.headers["webhook-signature"] == "v1," + base64.b64encode(mac).decode()
    assert Webhook(SECRET).verify(got.body, dict(got.headers)) == json.loads(BODY)
    assert got.headers["Content-Type"] == "application/json"


async def test_T19_changed_body_or_other_secret_is_not_verified(make: Make, receiver: Receiver) -> None:
    await post(make(), receiver.url())

    (got,) = receiver.got
    for secret, body in ((SECRET, got.body + " "), (OTHER, got.body)):
        with pytest.raises(WebhookVerificationError):
            Webhook(secret).verify(body, dict(got.headers))


async def test_during_rotation_either_secret_verifies(make: Make, receiver: Receiver) -> None:
    await post(make(), receiver.url(), SECRET, OTHER)

    (got,) = receiver.got
    assert [Webhook(each).verify(got.body, dict(got.headers)) for each in (SECRET, OTHER)] == [json.loads(BODY)] * 2


async def test_T18_name_that_leads_inside_is_not_called(make: Make, receiver: Receiver) -> None:
    answer = await post(make([LOOPBACK], inside=()), receiver.url())

    assert (answer.status, answer.error, receiver.got) == (None, "address_refused", [])


async def test_T18_one_inner_address_among_public_ones_is_enough_to_refuse(make: Make, receiver: Receiver) -> None:
    for answers in (["8.8.8.8", "10.0.0.1"], ["2606:4700:4700::1111", "::1"], ["::ffff:127.0.0.1"]):
        answer = await post(make(answers, inside=()), receiver.url())

        assert answer.error == "address_refused"


async def test_T18_name_that_is_bound_anew_is_looked_at_anew(make: Make, receiver: Receiver) -> None:
    client = make([LOOPBACK], ["10.0.0.1"])

    first, second = await post(client, receiver.url()), await post(client, receiver.url())

    assert (first.status, second.error, len(receiver.got)) == (204, "address_refused", 1)


async def test_T18_address_is_looked_at_once_more_where_the_socket_is_opened(make: Make, receiver: Receiver) -> None:
    client = make(inside=())
    found = (socket.AF_INET, socket.SOCK_STREAM, 0, "", (LOOPBACK, receiver.port))

    with pytest.raises(AddressRefused):
        client._open_socket(found)


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "[::1]", "localhost", "127.1"])
async def test_T18_address_instead_of_a_name_is_not_even_looked_up(make: Make, receiver: Receiver, host: str) -> None:
    answer = await post(make(inside=()), receiver.url(host))

    assert (answer.error, receiver.got) == ("url_host", [])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_T18_redirect_is_not_followed(make: Make, receiver: Receiver, status: int) -> None:
    receiver.answers, receiver.headers = [status], {"Location": receiver.url("other.example")}

    answer = await post(make(), receiver.url())

    assert (answer.status, len(receiver.got)) == (status, 1)


async def test_T18_proxy_of_the_environment_is_not_asked(
    make: Make, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")

    answer = await post(make(), receiver.url())

    assert answer.status == 204


async def test_T18_other_port_is_not_called(make: Make, receiver: Receiver) -> None:
    answer = await post(make(), "https://agency.example:443/")

    assert (answer.error, receiver.got) == ("url_port", [])


async def test_certificate_of_somebody_else_is_refused(make: Make, receiver: Receiver) -> None:
    answer = await post(make(), receiver.url("agency.invalid"))

    assert (answer.error, receiver.got) == ("certificate", [])


async def test_huge_answer_is_not_read_and_cookies_are_not_kept(make: Make, receiver: Receiver) -> None:
    receiver.body, receiver.headers = b"x" * 5_000_000, {"Set-Cookie": "a=b"}
    receiver.answers = [200, 200]
    client = make()

    answers = [await post(client, receiver.url()) for _ in range(2)]

    assert [answer.status for answer in answers] == [200, 200]
    assert all("Cookie" not in got.headers for got in receiver.got)


async def test_endpoint_that_never_answers_ends_by_the_time_limit(make: Make, receiver: Receiver) -> None:
    receiver.holds = asyncio.Event()

    answer = await post(make(timeout=aiohttp.ClientTimeout(total=0.2)), receiver.url())

    receiver.holds.set()
    assert (answer.status, answer.error) == (None, "timeout")


async def test_wait_the_endpoint_asks_for_is_told(make: Make, receiver: Receiver) -> None:
    receiver.answers, receiver.headers = [429], {"Retry-After": "120"}

    answer = await post(make(), receiver.url())

    assert (answer.status, answer.retry_after and answer.retry_after.total_seconds()) == (429, 120.0)
