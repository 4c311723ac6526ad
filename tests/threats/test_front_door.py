"""Webhooks over real HTTP: forgeries, trouble, cut connections, and what an error says (T6, T30, I2, F4, F7)."""

import asyncio
import hashlib
import hmac
import io
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import func, select

from bot.channels.contract import Channel
from bot.channels.telegram import Telegram
from bot.channels.whatsapp import WhatsApp
from bot.domain.messages import ChannelName
from bot.handlers.turns.chat_sessions import ChatSessions
from bot.handlers.turns.intake import Intake, Source
from bot.web.keys import Front
from bot.web.server import make_application
from storage import schema
from storage.database import Database
from tests.shipped import looks_urgent
from tests.talk import Talk

TOKEN, SECRET, APP_SECRET = "100001:contoh-token-for-tests", "contoh-webhook-secret-1", "contoh-app-secret-0001"
SECRETS = (TOKEN, SECRET, APP_SECRET, "contoh-verify-token-1")
TELEGRAM, WHATSAPP = "/webhooks/telegram", "/webhooks/whatsapp"
SECRET_HEADER, SIGNATURE_HEADER = "X-Telegram-Bot-Api-Secret-Token", "X-Hub-Signature-256"


class Doorkeeper(Intake):
    """The real intake; `trouble` is a bug it meets."""

    trouble: Exception | None = None

    async def store(self, source: Source, body: bytes) -> None:
        if self.trouble is not None:
            raise self.trouble
        await super().store(source, body)


@dataclass
class House:
    """The public routes over a database, and what is in its inbox."""

    client: TestClient[web.Request, web.Application]
    database: Database
    intake: Doorkeeper
    talk: Talk

    async def post(self, path: str, body: bytes, headers: Mapping[str, str]) -> aiohttp.ClientResponse:
        return await self.client.post(path, data=io.BytesIO(body), headers=headers)

    async def tells(self, words: str) -> aiohttp.ClientResponse:
        """A genuine update."""
        return await self.post(TELEGRAM, self.talk.telegram.text("777000111", words), {SECRET_HEADER: SECRET})

    async def stored(self) -> int:
        async with self.database.reading() as tx:
            return int((await tx.execute(select(func.count()).select_from(schema.inbox))).scalar_one())

    async def allow_writing(self, allowed: bool) -> None:
        async with self.database.transaction() as tx:
            await tx.connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if allowed else 'ON'}")


@pytest.fixture
async def house(talk: Talk) -> AsyncIterator[House]:
    database, clock = talk.database, talk.clock
    looks_urgent(b"")  # the product reads its words when it starts, this one at the first look
    intake = Doorkeeper(database, clock, looks_urgent)
    async with aiohttp.ClientSession() as session:
        channels: dict[ChannelName, Channel] = {
            ChannelName.TELEGRAM: Telegram(session, TOKEN, (SECRET,)),
            ChannelName.WHATSAPP: WhatsApp(session, TOKEN, "1002003", (APP_SECRET,), (SECRETS[3],)),
        }
        sessions = ChatSessions(database, clock)
        front = Front(database, intake, channels, sessions, talk.parts.texts, clock, False, "0.0.0")
        async with TestClient(TestServer(make_application(front))) as client:
            yield House(client, database, intake, talk)
    await intake.close()


def signed(body: bytes, secret: str = APP_SECRET) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


BODY = b'{"update_id": 1, "object": "whatsapp_business_account", "entry": []}'
FORGERIES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "no secret": (TELEGRAM, {}),
    "empty secret": (TELEGRAM, {SECRET_HEADER: ""}),
    "guessed secret": (TELEGRAM, {SECRET_HEADER: "contoh-webhook-secret-2"}),
    "half the secret": (TELEGRAM, {SECRET_HEADER: SECRET[:-1]}),
    "secret in other letters": (TELEGRAM, {SECRET_HEADER: SECRET.upper()}),
    "the token as secret": (TELEGRAM, {SECRET_HEADER: TOKEN}),
    "no signature": (WHATSAPP, {}),
    "empty signature": (WHATSAPP, {SIGNATURE_HEADER: "sha256="}),
    "no scheme": (WHATSAPP, {SIGNATURE_HEADER: signed(BODY).removeprefix("sha256=")}),
    "another scheme": (WHATSAPP, {SIGNATURE_HEADER: signed(BODY).replace("sha256", "sha1")}),
    "another key": (WHATSAPP, {SIGNATURE_HEADER: signed(BODY, "contoh-app-secret-0002")}),
    "another body": (WHATSAPP, {SIGNATURE_HEADER: signed(BODY + b" ")}),
}


async def test_T6_twelve_forgeries_are_refused_and_leave_no_row(house: House) -> None:
    answers = {name: (await house.post(path, BODY, headers)).status for name, (path, headers) in FORGERIES.items()}

    assert answers == dict.fromkeys(FORGERIES, 401)
    assert len(FORGERIES) == 12
    assert await house.stored() == 0


async def test_T6_same_body_with_the_right_proof_is_taken(house: House) -> None:
    taken = await house.post(WHATSAPP, BODY, {SIGNATURE_HEADER: signed(BODY)})

    assert (taken.status, await house.stored()) == (200, 1)


@pytest.mark.parametrize("body", [b"", b"\xff\xfe{", b"{}", b"[" * 100_000, b'{"update_id": "x"}', b"\0"])
async def test_I2_genuine_body_nobody_understands_is_stored_and_answered_200(house: House, body: bytes) -> None:
    taken = await house.post(TELEGRAM, body, {SECRET_HEADER: SECRET})

    assert (taken.status, await house.stored()) == (200, 1)


async def test_I2_three_megabytes_are_taken_and_more_than_four_are_not(house: House) -> None:
    large, too_large = b"a" * 3_000_000, b"a" * (4 * 1024 * 1024 + 1)
    statuses = [
        (await house.post(WHATSAPP, body, {SIGNATURE_HEADER: signed(body)})).status for body in (large, too_large)
    ]

    assert (statuses, await house.stored()) == ([200, 413], 1)


async def test_F4_read_only_database_gives_503_and_heals_by_itself(house: House) -> None:
    await house.tells("halo")
    await house.allow_writing(False)
    refused = await house.tells("tolong")
    health = await house.client.get("/health/ready")
    await house.allow_writing(True)
    taken = await house.tells("tolong")

    assert (refused.status, refused.headers["Retry-After"], health.status) == (503, "1", 200)
    assert (taken.status, await house.stored()) == (200, 2)


async def test_F7_body_that_is_cut_off_is_not_stored_and_the_next_is(house: House) -> None:
    _, writer = await connect(house)
    writer.write(request(house, b'{"update_id": 1, "mes', length=500))
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    taken = await house.tells("halo")

    assert (taken.status, await house.stored()) == (200, 1)


async def test_F7_sender_that_does_not_wait_for_the_answer_is_stored_all_the_same(house: House) -> None:
    _, writer = await connect(house)
    writer.write(request(house, BODY, length=len(BODY)))
    await writer.drain()
    writer.close()
    await until(house, lambda count: count == 1)
    again = await house.post(TELEGRAM, BODY, {SECRET_HEADER: SECRET})

    assert (again.status, await house.stored()) == (200, 1)


async def test_T30_health_metrics_and_a_crash_show_no_secret(house: House) -> None:
    house.intake.trouble = RuntimeError(" ".join(SECRETS))
    crashed = await house.tells("halo")
    house.intake.trouble = None
    pages = [await house.client.get(path) for path in ("/health/live", "/health/ready", "/metrics")]
    shown = [await answer.text() for answer in (crashed, *pages)]

    assert crashed.status == 500
    assert [secret for secret in SECRETS if secret in "".join(shown)] == []


async def connect(house: House) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    url = house.client.make_url("/")
    return await asyncio.open_connection(url.host, url.port)


def request(house: House, body: bytes, *, length: int) -> bytes:
    lines = ("POST /webhooks/telegram HTTP/1.1", "Host: localhost", f"{SECRET_HEADER}: {SECRET}")
    return "\r\n".join((*lines, f"Content-Length: {length}", "", "")).encode() + body


async def until(house: House, is_enough: Callable[[int], bool]) -> None:
    for _ in range(500):
        if is_enough(await house.stored()):
            return
        await asyncio.sleep(0.01)
