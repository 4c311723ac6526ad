"""Puts the public routes, the console and the API into one application."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiohttp_jinja2
import jinja2
from aiohttp import web

from bot.errors import StorageTrouble
from bot.logs import log
from bot.web import chat, health, my_data, proofs, webhooks
from bot.web.keys import FRONT, Front
from bot.web.proxies import trust

_MAX_REQUEST = 15 * 1024 * 1024
_OWN_PATHS = ("/chat", "/health", "/metrics", "/my-data", "/proofs")
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def make_application(front: Front, trusted_proxies: Sequence[str] = ()) -> web.Application:
    """The application without console and API, which their rooms add themselves."""
    middlewares: list[Any] = [trust(trusted_proxies)] if trusted_proxies else []
    app = web.Application(client_max_size=_MAX_REQUEST, middlewares=[*middlewares, _answer_trouble])
    app[FRONT] = front
    app[chat.CLOSING] = asyncio.Event()
    environment = aiohttp_jinja2.setup(
        app,
        app_key=chat.CHAT_TEMPLATES,
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.auto_reload = False
    app.add_routes(webhooks.ROUTES)
    app.add_routes(chat.ROUTES)
    app.add_routes(health.ROUTES)
    app.add_routes(my_data.ROUTES)
    app.add_routes(proofs.ROUTES)
    app.router.add_get("/", _to_chat)
    app.on_response_prepare.append(_add_headers)
    app.on_shutdown.append(_end_streams)
    return app


async def _to_chat(request: web.Request) -> web.StreamResponse:
    raise web.HTTPFound("/chat")


async def _add_headers(request: web.Request, response: web.StreamResponse) -> None:
    if not request.path.startswith(_OWN_PATHS):
        return  # console and API bring their own, and webhooks are read by machines only
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)


async def _end_streams(app: web.Application) -> None:
    app[chat.CLOSING].set()
    app[FRONT].database.signals.wake("webchat")


@web.middleware
async def _answer_trouble(request: web.Request, handler: Any) -> web.StreamResponse:
    """Storage trouble is a 503 to come back from; a bug is a 500 without a word of what was in the request."""
    try:
        response: web.StreamResponse = await handler(request)
    except (web.HTTPException, ConnectionError):
        raise  # an answer of its own, or a browser that went away
    except StorageTrouble as error:
        log.error("storage_trouble", route=_route(request), error=type(error).__name__)
        return web.json_response({"error": "busy"}, status=503, headers={"Retry-After": "2"})
    except Exception as error:
        log.exception("request_failed", route=_route(request), error=type(error).__name__)
        return web.json_response({"error": "trouble"}, status=500)
    return response


def _route(request: web.Request) -> str:
    """The route's pattern, not the address, which may hold a reference."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "none"
