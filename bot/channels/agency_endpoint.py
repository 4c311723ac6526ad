"""Posts one signed event to an agency's endpoint, and never to a place inside (THREATS.md T18, T19)."""

import asyncio
import socket
import ssl
import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.connector import AddrInfoType
from standardwebhooks import Webhook

from bot.domain.addresses import find_fault, is_public
from bot.domain.agency_webhooks import MAX_URL_CHARS

HTTPS = 443
_TIMEOUT = aiohttp.ClientTimeout(total=10, sock_connect=5)
_MOST_HEADER_BYTES = 8_190
_MOST_BODY_BYTES = 4_096
_LONGEST_RETRY_S = 6 * 3600
_NAME_THREADS = 32


class AddressRefused(OSError):
    """The name leads to an address that may not be called."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. status: None when nothing did, then `error` says why in a word."""

    status: int | None
    duration: timedelta
    error: str | None = None
    retry_after: timedelta | None = None


class AgencyEndpoints:
    """One client for all endpoints; every connection is new and looks the name up anew.

    inside: addresses that may be called although they are not public, for tests with a receiver on loopback.
    """

    def __init__(
        self,
        ports: Collection[int] = (HTTPS,),
        *,
        resolver: AbstractResolver | None = None,
        inside: Collection[str] = (),
        trusted: ssl.SSLContext | None = None,
        timeout: aiohttp.ClientTimeout = _TIMEOUT,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ports = frozenset(ports)
        self._inside = frozenset(inside)
        self._monotonic = monotonic
        self._resolver = _GuardedResolver(resolver or _SystemResolver(), self._may_call)
        connector = aiohttp.TCPConnector(
            resolver=self._resolver,
            use_dns_cache=False,
            force_close=True,
            limit=0,
            ssl=trusted or True,
            socket_factory=self._open_socket,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=timeout,
            trust_env=False,
            auto_decompress=False,
            max_line_size=_MOST_HEADER_BYTES,
            max_field_size=_MOST_HEADER_BYTES,
            read_bufsize=_MOST_BODY_BYTES,
        )

    async def post(self, url: str, webhook_id: str, body: str, secrets: Sequence[str], now: datetime) -> Answer:
        """Send a body, signed with every secret given; whatever happens becomes an answer."""
        started = self._monotonic()
        if fault := find_fault(url, self._ports, MAX_URL_CHARS):
            return Answer(None, timedelta(), f"url_{fault}")
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Pulang-Webhooks/1",
            "webhook-id": webhook_id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": " ".join(Webhook(secret).sign(webhook_id, now, body) for secret in secrets),
        }
        status, retry_after, error = None, None, None
        try:
            async with self._session.post(url, data=body.encode(), headers=headers, allow_redirects=False) as response:
                status, retry_after = response.status, _retry_after(response)
                # Read a little, so that a polite server sees its answer taken; the connection is closed in any case.
                await response.content.read(_MOST_BODY_BYTES)
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as failure:
            error = None if status is not None else _word(failure)
        return Answer(status, timedelta(seconds=self._monotonic() - started), error, retry_after)

    async def close(self) -> None:
        await self._session.close()

    def _may_call(self, address: str) -> bool:
        return is_public(address) or address in self._inside

    def _open_socket(self, found: AddrInfoType) -> socket.socket:
        """The last look, at the address that is really called: also one that no resolver was asked for."""
        family, kind, protocol, _, place = found
        if not self._may_call(str(place[0])):
            raise AddressRefused
        opened = socket.socket(family, kind, protocol)
        opened.setblocking(False)
        return opened


class _SystemResolver(AbstractResolver):
    """Asks the system in threads of its own: a name server that never answers must hold up nobody else's work."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_NAME_THREADS, "endpoint-names")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        look_up = partial(socket.getaddrinfo, host, port, family, socket.SOCK_STREAM)
        found = await asyncio.get_running_loop().run_in_executor(self._threads, look_up)
        return [
            ResolveResult(
                hostname=host,
                host=str(place[0]),
                port=port,
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, _, protocol, _, place in found
        ]

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


class _GuardedResolver(AbstractResolver):
    """Gives a name's addresses only when every one may be called: a bad answer among good ones is an attack."""

    def __init__(self, inner: AbstractResolver, may_call: Callable[[str], bool]) -> None:
        self._inner = inner
        self._may_call = may_call

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._inner.resolve(host, port, socket.AF_UNSPEC)
        if not found or not all(self._may_call(each["host"]) for each in found):
            raise AddressRefused
        return found

    async def close(self) -> None:
        await self._inner.close()


def _word(failure: BaseException) -> str:
    """Why nothing came back, without the words of the other side."""
    causes: list[BaseException] = []
    cause: BaseException | None = failure
    while cause is not None and len(causes) < 5:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    for kind, word in _WORDS:
        if any(isinstance(each, kind) for each in causes):
            return word
    return "broken"


_WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (AddressRefused, "address_refused"),
    (aiohttp.ClientConnectorCertificateError, "certificate"),
    (ssl.SSLError, "tls"),
    (asyncio.TimeoutError, "timeout"),
    (aiohttp.ClientConnectorDNSError, "name"),
    (socket.gaierror, "name"),
    (aiohttp.ClientConnectorError, "connect"),
    (aiohttp.ServerDisconnectedError, "closed"),
    (OSError, "connect"),
)


def _retry_after(response: aiohttp.ClientResponse) -> timedelta | None:
    """Seconds an endpoint asks to be left alone; a date is not worth its reading."""
    written = response.headers.get("Retry-After", "")
    if not written.isascii() or not written.isdecimal() or len(written) > 9:
        return None
    return timedelta(seconds=min(int(written), _LONGEST_RETRY_S))
