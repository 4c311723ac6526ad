"""A small server that speaks the web chat's contract from memory, with switches for everything that can go wrong."""

import asyncio
import json
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web
from fluent.runtime import FluentBundle, FluentResource
from jinja2 import Environment, FileSystemLoader, StrictUndefined

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "bot" / "web" / "static"
POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /csp"
)


def page_words(language: str) -> dict[str, str]:
    """Read the page's words as the product's loader does: one flat table of key to text."""
    source = (ROOT / "locales" / f"{language}.page.ftl").read_text(encoding="utf-8")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    words: dict[str, str] = {}
    for key in re.findall(r"^(page-[a-z-]+) =", source, re.MULTILINE):
        pattern = bundle.get_message(key).value
        assert pattern is not None
        words[key] = str(bundle.format_pattern(pattern)[0])
    return words


@dataclass
class ChatStub:
    """What the page sees of the server. Everything received and sent stays here for the test to look at."""

    messages: list[dict[str, Any]] = field(default_factory=list)
    received: list[dict[str, Any]] = field(default_factory=list)
    files: list[dict[str, Any]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    policy_reports: list[Any] = field(default_factory=list)
    seen: int = 0
    language: str = "id"
    direction: str = "ltr"
    locked: bool = False
    is_refusing: bool = False
    loses_answers: bool = False
    breaks_stream: bool = False
    refusal: str | None = None
    echo: bool = True
    waiting: list[asyncio.Queue[tuple[str, Any]]] = field(default_factory=list)

    def push(self, text: str, **more: Any) -> dict[str, Any]:
        """Say something to the person, as bot unless `from_` names another."""
        message = {
            "seq": len(self.messages) + 1,
            "id": secrets.token_hex(16),
            "from": more.pop("from_", "bot"),
            "name": None,
            "at": 1_767_000_000_000,
            "text": text,
            "choices": [],
            "ask_location": None,
            "direction": self.direction,
        } | more
        self.messages.append(message)
        self.send("message", message)
        return message

    def send(self, kind: str, data: Any) -> None:
        for queue in self.waiting:
            queue.put_nowait((kind, data))

    def app(self) -> web.Application:
        app = web.Application(client_max_size=11 * 1024 * 1024, middlewares=[self._guard])
        app.router.add_get("/chat", self._page)
        app.router.add_get("/chat/away", self._away)
        app.router.add_get("/chat/static/{name}", self._static)
        app.router.add_get("/chat/events", self._events)
        app.router.add_get("/chat/updates", self._updates)
        app.router.add_post("/chat/messages", self._take_message)
        app.router.add_post("/chat/files", self._take_file)
        for name in ("seen", "return", "lock", "exit", "language"):
            app.router.add_post(f"/chat/{name}", getattr(self, f"_{name}"))
        app.router.add_post("/csp", self._policy_report)
        app.router.add_get("/before", self._before)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.calls.append(f"{request.method} {request.path}")
        if request.method == "POST" and request.path != "/csp" and request.headers.get("X-Pulang") != "1":
            return web.json_response({"error": "header"}, status=403)
        if self.locked and request.path in ("/chat/messages", "/chat/files", "/chat/updates"):
            return web.json_response({"locked": True}, status=401)
        response: web.StreamResponse = await handler(request)
        return response

    async def _page(self, request: web.Request) -> web.Response:
        nonce = secrets.token_urlsafe(16)
        templates = Environment(
            loader=FileSystemLoader(ROOT / "bot" / "web" / "templates"), autoescape=True, undefined=StrictUndefined
        )
        text = templates.get_template("chat.html").render(
            nonce=nonce, language=self.language, words=page_words(self.language), version="1", direction=self.direction
        )
        headers = {"Content-Security-Policy": POLICY.format(nonce=nonce), "Cache-Control": "no-store"}
        response = web.Response(text=text, content_type="text/html", headers=headers)
        response.set_cookie("pulang_chat", secrets.token_hex(16), httponly=True, samesite="Lax")
        response.enable_compression()
        return response

    async def _away(self, request: web.Request) -> web.Response:
        text = (STATIC / "away.html").read_text(encoding="utf-8")
        headers = {"Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src data:"}
        return web.Response(text=text, content_type="text/html", headers=headers)

    async def _before(self, request: web.Request) -> web.Response:
        return web.Response(text="<title>before</title><link rel=icon href=data:,>", content_type="text/html")

    async def _static(self, request: web.Request) -> web.Response:
        path = STATIC / request.match_info["name"]
        kind = "text/css" if path.suffix == ".css" else "text/javascript"
        headers = {"Cache-Control": "public, max-age=31536000, immutable"}
        response = web.Response(text=path.read_text(encoding="utf-8"), content_type=kind, headers=headers)
        response.enable_compression()
        return response

    async def _events(self, request: web.Request) -> web.StreamResponse:
        if self.breaks_stream:
            return web.Response(status=502, text="<h1>Bad gateway</h1>", content_type="text/html")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        queue: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()
        self.waiting.append(queue)
        queue.put_nowait(("ready", {}))
        if self.locked:
            queue.put_nowait(("lock", {}))
        else:
            for message in self._after(request):
                queue.put_nowait(("message", message))
        try:
            while True:
                kind, data = await queue.get()
                if kind == "close":
                    return response
                await response.write(f"event: {kind}\ndata: {json.dumps(data)}\n\n".encode())
        except ConnectionError:
            return response
        finally:
            self.waiting.remove(queue)

    async def _updates(self, request: web.Request) -> web.Response:
        for _ in range(50):
            if found := self._after(request):
                return web.json_response({"messages": found, "typing": False, "locked": False})
            await asyncio.sleep(0.05)
        return web.json_response({"messages": [], "typing": False, "locked": False})

    def _after(self, request: web.Request) -> list[dict[str, Any]]:
        return [message for message in self.messages if message["seq"] > int(request.query["after"])]

    async def _take_message(self, request: web.Request) -> web.Response:
        body = await request.json()
        return await self._take(request, body, self.received, body.get("text") or body.get("label") or "")

    async def _take_file(self, request: web.Request) -> web.Response:
        head = request.headers
        body = await request.read()
        one = {"id": head["X-Message-Id"], "kind": head["X-Kind"], "name": head["X-File-Name"], "bytes": body}
        return await self._take(request, one, self.files, "")

    async def _take(
        self, request: web.Request, body: dict[str, Any], into: list[dict[str, Any]], text: str
    ) -> web.Response:
        if self.is_refusing:
            return web.Response(status=503, text="busy")
        if self.refusal is not None:
            return web.json_response({"error": self.refusal}, status=400)
        is_new = all(one["id"] != body["id"] for one in into)
        into.append(body)
        if self.loses_answers:
            assert request.transport is not None
            request.transport.abort()
        if is_new and self.echo:
            self.push(text, from_="me", id=body["id"])
        return web.json_response({"ok": True})

    async def _seen(self, request: web.Request) -> web.Response:
        self.seen = (await request.json())["seq"]
        return web.json_response({"ok": True})

    async def _return(self, request: web.Request) -> web.Response:
        if (await request.json()) != {"reference": "KODE-CONTOH", "pin": "0000"}:
            return web.json_response({"error": "Kode atau PIN tidak cocok."}, status=403)
        self.locked = False
        return web.json_response({"ok": True})

    async def _lock(self, request: web.Request) -> web.Response:
        self.locked = True
        return web.json_response({"ok": True})

    async def _exit(self, request: web.Request) -> web.Response:
        self.locked = not (await request.json()).get("fresh", False)
        self.messages.clear()
        return web.json_response({"ok": True})

    async def _language(self, request: web.Request) -> web.Response:
        self.language = (await request.json())["language"]
        return web.json_response({"ok": True})

    async def _policy_report(self, request: web.Request) -> web.Response:
        self.policy_reports.append(await request.text())
        return web.Response()
