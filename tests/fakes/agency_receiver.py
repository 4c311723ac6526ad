"""An agency's system on loopback with TLS of its own: keeps what it gets, answers what a test wants."""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = "agency.example"
LOOPBACK = "127.0.0.1"


class Names(AbstractResolver):
    """A name server that answers as told, each time with the next of the answers, at last always the same."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        self.asked.append(host)
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ipaddress.ip_address(address).version == 6 else socket.AF_INET,
                proto=0,
                flags=0,
            )
            for address in found
        ]

    async def close(self) -> None:
        """Nothing is held."""


@dataclass(frozen=True)
class Got:
    headers: Mapping[str, str]
    body: str


@dataclass
class Receiver:
    """answers: status by status, at last always 204. headers go with each. holds: requests wait until it is set."""

    port: int
    trusted: ssl.SSLContext
    got: list[Got] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    holds: asyncio.Event | None = None
    broken: set[str] = field(default_factory=set)  # references whose events get 500

    def url(self, host: str = HOST) -> str:
        return f"https://{host}:{self.port}/hook"

    async def answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.text()
        self.got.append(Got(dict(request.headers), body))
        if self.holds is not None:
            await self.holds.wait()
        if any(reference in body for reference in self.broken):
            return web.Response(status=500)
        status = self.answers.pop(0) if self.answers else 204
        return web.Response(status=status, headers=self.headers, body=self.body)


@asynccontextmanager
async def run_receiver(folder: Path) -> AsyncIterator[Receiver]:
    certificate, key = _make_certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    receiver = Receiver(0, ssl.create_default_context(cafile=str(certificate)))
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", receiver.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    listening = socket.create_server((LOOPBACK, 0))
    receiver.port = listening.getsockname()[1]
    await web.SockSite(runner, listening, ssl_context=context).start()
    try:
        yield receiver
    finally:
        await runner.cleanup()


def _make_certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.now(UTC)
    names = [x509.DNSName(HOST), x509.DNSName("*.example")]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_path, key_path = folder / "receiver.pem", folder / "receiver.key"
    certificate_path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    key_path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, plain)
    )
    return certificate_path, key_path
