"""The web chat's routes: page, messages, files, stream with long-poll fallback, lock, return and quick exit."""

import asyncio
import base64
import contextlib
import secrets
from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote

import aiohttp_jinja2
import jinja2
import msgspec
from aiohttp import web

from bot.channels.webchat import MAX_FILE_BYTES, PageMessage, Upload, read_message, wrap
from bot.domain.messages import ChannelName
from bot.domain.outbox import OutboxKind
from bot.errors import StorageTrouble
from bot.handlers.turns.chat_sessions import Shown, Visitor
from bot.texts import is_right_to_left
from bot.web.keys import FRONT, Front

COOKIE = "pulang_chat"
_STATIC = Path(__file__).parent / "static"
_COOKIE_AGE_S = 60 * 60 * 24 * 180
_POLL_HOLD_S = 25.0
_STREAM_BEAT_S = 20.0
_PATIENCE_S = 1.9
_FILE_KINDS: dict[str, Literal["photo", "voice", "document"]] = {
    "photo": "photo",
    "voice": "voice",
    "document": "document",
}
_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
_AWAY_POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'"
_TYPES = {".css": "text/css", ".js": "text/javascript"}

Handler = Callable[[web.Request, Front, Visitor, str], Awaitable[web.StreamResponse]]
ROUTES = web.RouteTableDef()


def known(*, may_be_locked: bool = False, is_activity: bool = True) -> Callable[[Handler], Any]:
    """Give a route the visitor its cookie names; refuse foreign pages, and locked chats where nothing may show."""

    def decorate(handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        @wraps(handler)
        async def route(request: web.Request) -> web.StreamResponse:
            front = request.app[FRONT]
            if request.method == "POST" and not _is_our_page(request):
                return web.json_response({"error": "foreign"}, status=403)
            token = request.cookies.get(COOKIE, "")
            if not token:
                return web.json_response({"locked": True}, status=401)
            visitor = await front.sessions.find(token, is_activity=is_activity)
            if visitor.is_locked and not may_be_locked:
                return web.json_response({"locked": True}, status=401)
            return await handler(request, front, visitor, token)

        return route

    return decorate


@ROUTES.get("/chat")
async def page(request: web.Request) -> web.StreamResponse:
    front = request.app[FRONT]
    token = request.cookies.get(COOKIE) or ""
    visitor = await front.sessions.find(token, is_activity=False) if token else None
    fresh_start = visitor is not None and visitor.is_locked and not _has_pin(visitor)
    if visitor is None or fresh_start:
        token, visitor = front.sessions.new_token(), None
    language = _page_language(request, front, visitor)
    nonce = secrets.token_urlsafe(16)
    words = {key: front.texts.render(language, key) for key in front.texts.keys(language) if key.startswith("page-")}
    context = {
        "nonce": nonce,
        "language": language,
        "direction": "rtl" if is_right_to_left(language) else "ltr",
        "words": words,
        "version": front.version,
        "locked": visitor is not None and visitor.is_locked,
    }
    response = aiohttp_jinja2.render_template("chat.html", request, context, app_key=CHAT_TEMPLATES)
    response.headers["Content-Security-Policy"] = _POLICY.format(nonce=nonce)
    response.headers["Cache-Control"] = "no-store"
    response.headers["Permissions-Policy"] = "geolocation=(self), microphone=(self), camera=()"
    response.enable_compression()
    _set_cookie(response, front, token)
    return response


@ROUTES.get("/chat/away")
async def away(request: web.Request) -> web.StreamResponse:
    headers = {"Content-Security-Policy": _AWAY_POLICY, "Cache-Control": "public, max-age=3600"}
    return web.FileResponse(_STATIC / "away.html", headers=headers)


@ROUTES.get("/chat/static/{name}")
async def static(request: web.Request) -> web.StreamResponse:
    path = _STATIC / request.match_info["name"]
    if path.parent != _STATIC or path.suffix not in _TYPES or not path.is_file():
        raise web.HTTPNotFound
    response = web.Response(
        body=path.read_bytes(),
        content_type=_TYPES[path.suffix],
        charset="utf-8",
        headers={"Cache-Control": "public, max-age=31536000, immutable"},
    )
    response.enable_compression()
    return response


@ROUTES.post("/chat/messages")
@known()
async def take_message(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    try:
        message = read_message(await request.read())
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _complain(front, request, "page-later", 400)
    if message.file is not None or not (message.text or message.press or message.place):
        return _complain(front, request, "page-later", 400)
    return await _store(request, front, visitor, message)


@ROUTES.post("/chat/files")
@known()
async def take_file(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    body = await request.read()
    head = request.headers
    if not body or len(body) > MAX_FILE_BYTES:
        return _complain(front, request, "page-too-big", 413)
    kind = head.get("X-Kind", "")
    upload = Upload(
        kind=_FILE_KINDS.get(kind, "document"),
        name=unquote(head.get("X-File-Name", ""))[:200],
        mime=(request.content_type or "application/octet-stream")[:100],
        data=base64.b64encode(body).decode(),
    )
    try:
        # Through the decoder, so that the id is checked like any other message's.
        sent_at = head.get("X-Sent-At", "0")
        sent_at_ms = int(sent_at) if sent_at.isascii() and sent_at.isdecimal() and len(sent_at) < 15 else 0
        given = PageMessage(id=head.get("X-Message-Id", ""), sent_at=sent_at_ms, file=upload)
        message = read_message(msgspec.json.encode(given))
    except msgspec.MsgspecError:
        return _complain(front, request, "page-later", 400)
    return await _store(request, front, visitor, message)


@ROUTES.get("/chat/events")
@known(may_be_locked=True)
async def events(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    )
    await response.prepare(request)
    with contextlib.suppress(ConnectionError):  # the page was closed, as every page is some time
        await _tell(request, response, front, token)
    return response


async def _tell(request: web.Request, response: web.StreamResponse, front: Front, token: str) -> None:
    """Send what comes until the page is locked or the server stops."""
    after = _after(request)
    with front.database.signals.listening("webchat") as listener:
        await response.write(b"event: ready\ndata: {}\n\n")
        while not request.app[CLOSING].is_set():
            visitor = await front.sessions.find(token, is_activity=False)
            if visitor.is_locked:
                await response.write(b"event: lock\ndata: {}\n\n")
                return
            for shown in await front.sessions.conversation(visitor, after):
                after = shown.seq
                await response.write(b"event: message\ndata: " + msgspec.json.encode(line_of(shown)) + b"\n\n")
            if not await _wait_for_own(listener, visitor, _STREAM_BEAT_S):
                await response.write(b"event: ping\ndata: {}\n\n")


@ROUTES.get("/chat/updates")
@known()
async def updates(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    after = _after(request)
    with front.database.signals.listening("webchat") as listener:
        found = await front.sessions.conversation(visitor, after)
        if not found:
            await _wait_for_own(listener, visitor, _POLL_HOLD_S)
            visitor = await front.sessions.find(token, is_activity=False)
            found = [] if visitor.is_locked else await front.sessions.conversation(visitor, after)
    body = {"messages": [line_of(shown) for shown in found], "typing": False, "locked": visitor.is_locked}
    return web.json_response(body, headers={"Cache-Control": "no-store"})


@ROUTES.post("/chat/seen")
@known(is_activity=False)
async def seen(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    body = await _json(request)
    seq = body.get("seq")
    if not isinstance(seq, int) or not 0 <= seq < 2**53:
        return web.json_response({"error": "seq"}, status=400)
    await front.sessions.mark_seen(visitor, seq)
    return web.json_response({"ok": True})


@ROUTES.post("/chat/return")
@known(may_be_locked=True)
async def come_back(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    body = await _json(request)
    reference, pin = str(body.get("reference", ""))[:40], str(body.get("pin", ""))[:12]
    new_token = await front.sessions.open_again(visitor, reference, pin)
    if new_token is None:
        return _complain(front, request, "pin-shut" if front.sessions.is_shut(visitor) else "pin-wrong", 403)
    response = web.json_response({"ok": True})
    _set_cookie(response, front, new_token)
    return response


@ROUTES.post("/chat/lock")
@known(may_be_locked=True)
async def lock(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    await front.sessions.lock(visitor)
    return web.json_response({"ok": True})


@ROUTES.post("/chat/exit")
@known(may_be_locked=True)
async def leave(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    """Quick exit locks for good: the cookie is replaced, the old conversation opens only by reference and PIN."""
    await front.sessions.lock(visitor)
    response = web.json_response({"ok": True})
    _set_cookie(response, front, front.sessions.new_token())
    return response


@ROUTES.post("/chat/language")
@known(may_be_locked=True)
async def choose_language(request: web.Request, front: Front, visitor: Visitor, token: str) -> web.StreamResponse:
    body = await _json(request)
    language = body.get("language")
    if language not in front.texts.languages:
        return web.json_response({"error": "language"}, status=400)
    await front.sessions.choose_language(visitor, language)
    response = web.json_response({"ok": True})
    response.set_cookie("pulang_language", language, max_age=_COOKIE_AGE_S, samesite="Lax", secure=front.is_secure)
    return response


CHAT_TEMPLATES = web.AppKey("chat_templates", jinja2.Environment)
CLOSING = web.AppKey("chat_closing", asyncio.Event)


async def _store(request: web.Request, front: Front, visitor: Visitor, message: PageMessage) -> web.StreamResponse:
    chosen = _chosen_language(request, front) if visitor.person is None else None
    body = wrap(visitor.sender, front.clock(), message, chosen)
    try:
        async with asyncio.timeout(_PATIENCE_S):
            await front.intake.store(front.channels[ChannelName.WEBCHAT], body)
    except (StorageTrouble, TimeoutError):
        return web.json_response({"error": "busy"}, status=503, headers={"Retry-After": "2"})
    return web.json_response({"ok": True})


def line_of(shown: Shown) -> dict[str, object]:
    row, own = shown.row, shown.own
    if own is not None:
        line = {"id": own.client_id, "from": "me", "at": int(own.sent_at.timestamp() * 1000), "text": own.text}
        return {"seq": shown.seq, "kind": own.kind, "name": None, "choices": [], "ask_location": None} | line
    if row is None:
        return {}
    message = row.message
    return {
        "seq": shown.seq,
        "id": str(row.id),
        "from": "officer" if row.kind is OutboxKind.OFFICER else "bot",
        "name": None,
        "at": int(row.created_at.timestamp() * 1000),
        "text": message.text,
        "choices": [{"token": choice.token, "label": choice.label} for choice in message.choices],
        "ask_location": message.ask_location,
        "direction": "rtl" if is_right_to_left(message.language) else "ltr",
    }


async def _wait_for_own(listener: Any, visitor: Visitor, timeout_s: float) -> bool:
    """Wait for news of this chat, passing over others'. Before the first message there is no identity: any counts."""
    loop = asyncio.get_running_loop()
    end = loop.time() + timeout_s
    while (left := end - loop.time()) > 0:
        news = await listener.wait(left)
        if (visitor.identity is None and news) or (visitor.identity is not None and str(visitor.identity.id) in news):
            return True
        if not news:
            return False
    return False


def _is_our_page(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    same = origin is None or origin.partition("://")[2] == request.host
    return (
        same
        and request.headers.get("X-Pulang") == "1"
        and request.headers.get("Sec-Fetch-Site", "same-origin")
        in (
            "same-origin",
            "none",
        )
    )


def _page_language(request: web.Request, front: Front, visitor: Visitor | None) -> str:
    chosen = _chosen_language(request, front)
    if chosen is not None:
        return chosen
    return visitor.person.language if visitor is not None and visitor.person is not None else "id"


def _chosen_language(request: web.Request, front: Front) -> str | None:
    chosen = request.cookies.get("pulang_language")
    return chosen if chosen in front.texts.languages else None


def _has_pin(visitor: Visitor) -> bool:
    return visitor.person is not None and visitor.person.pin_hash is not None


def _after(request: web.Request) -> int:
    value = request.query.get("after", "0")
    return int(value) if value.isascii() and value.isdecimal() and len(value) <= 16 else 0


def _complain(front: Front, request: web.Request, key: str, status: int) -> web.Response:
    language = _page_language(request, front, None)
    return web.json_response({"error": front.texts.render(language, key)}, status=status)


async def _json(request: web.Request) -> Mapping[str, Any]:
    try:
        body = msgspec.json.decode(await request.read() or b"{}")
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _set_cookie(response: web.StreamResponse, front: Front, token: str) -> None:
    response.set_cookie(
        COOKIE, token, max_age=_COOKIE_AGE_S, httponly=True, samesite="Lax", secure=front.is_secure, path="/"
    )
