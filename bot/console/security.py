"""What every answer of the console carries and every unsafe request must prove (THREATS.md T12, T13, T14)."""

import hmac
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.errors import NotAllowed

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_SAFE_METHODS = frozenset({"GET", "HEAD"})
_NONCE = web.RequestKey("csp_nonce", str)
_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types htmx default"
)
# `same-origin` tells other sites as little as `no-referrer`, but under the latter browsers write `Origin: null` on the
# console's own forms, and then nothing would be left to compare where Sec-Fetch-Site is not sent.
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"


class ForeignRequest(NotAllowed):
    """The request does not come from a page of this console."""


def nonce_of(request: web.Request) -> str:
    """The nonce of this answer's scripts and htmx elements, drawn once per request."""
    if _NONCE not in request:
        request[_NONCE] = secrets.token_urlsafe(18)
    return request[_NONCE]


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Set what is missing; files and streams bring stricter or other values of their own."""
    response.headers.setdefault("Content-Security-Policy", _POLICY.format(nonce=nonce_of(request)))
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Vary", "HX-Request")


@web.middleware
async def refuse_foreign(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let unsafe methods through only when a page of ours sent them; also for sign-in and sign-out."""
    if request.method not in _SAFE_METHODS and not _is_own(request):
        raise ForeignRequest
    return await handler(request)


def _is_own(request: web.Request) -> bool:
    """Both signs must agree where they are there, and one of them must be."""
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site is not None and site != "same-origin":
        return False
    if origin is None:
        return site is not None
    return urlsplit(origin).netloc == request.host


def require_token(expected: str, given: object) -> None:
    """Compare a form's CSRF token in constant time.

    Raises:
        ForeignRequest: it is missing or another.
    """
    if (
        not isinstance(given, str)
        or not expected
        or not hmac.compare_digest(expected.encode(), given.encode("utf-8", "replace"))
    ):
        raise ForeignRequest
