"""Joins the API to the application: routes, problem documents for every error, headers, the reference page."""

import json
from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any

from aiohttp import hdrs, web

from bot.api import (
    alert_operations,
    catalogue_operations,
    link_operations,
    openapi,
    person_operations,
    problems,
    reference,
    referral_operations,
    statistics_operations,
    step_operations,
    ticket_operations,
    webhook_operations,
)
from bot.api.operations import Content, Desk, Operation
from bot.api.pace import Pace
from bot.api.repeats import content_response, json_response, run_write
from bot.api.requests import read_call, read_idempotency_key

PREFIX = "/api/v1"
VERSION = "1.0.0"
OPERATIONS: tuple[Operation, ...] = (
    *ticket_operations.OPERATIONS,
    *referral_operations.OPERATIONS,
    *step_operations.OPERATIONS,
    *link_operations.OPERATIONS,
    *person_operations.OPERATIONS,
    *alert_operations.OPERATIONS,
    *webhook_operations.OPERATIONS,
    *statistics_operations.OPERATIONS,
    *catalogue_operations.OPERATIONS,
)
_HEADERS = {
    hdrs.CACHE_CONTROL: "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_PAGE = _NOTHING + "; style-src 'self'"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def setup(app: web.Application, desk: Desk, pace: Pace | None = None) -> None:
    """Mount everything under `/api/v1`."""
    api = web.Application(middlewares=[_answer_problems])
    api.on_response_prepare.append(_add_headers)
    pace = pace or Pace()
    for operation in OPERATIONS:
        api.router.add_route(operation.method, operation.path, _handler(desk, pace, operation))
    _add_fixed(api, "/openapi.json", lambda: json.dumps(_document(), ensure_ascii=False), "application/json")
    _add_fixed(api, "/reference.css", reference.style_sheet, "text/css")
    _add_fixed(api, "/", lambda: reference.render(_document()), "text/html")
    app.router.add_get(PREFIX, _to_reference)
    app.add_subapp(PREFIX, api)


def _handler(desk: Desk, pace: Pace, operation: Operation) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        call = await read_call(desk, pace, operation, request)
        if operation.read is not None:
            answer = await operation.read(call)
            return content_response(answer) if isinstance(answer, Content) else json_response(answer)
        return await run_write(operation, call, request, read_idempotency_key(request))

    return handle


@cache
def _document() -> dict[str, Any]:
    return openapi.build(OPERATIONS, VERSION)


def _add_fixed(api: web.Application, path: str, write: Callable[[], str], content_type: str) -> None:
    """Serve what never changes; written when it is first asked for, since that takes half a second of a start."""
    written = cache(write)

    async def serve(_request: web.Request) -> web.StreamResponse:
        return web.Response(text=written(), content_type=content_type, charset="utf-8")

    api.router.add_get(path, serve)


async def _to_reference(_request: web.Request) -> web.StreamResponse:
    raise web.HTTPPermanentRedirect(PREFIX + "/")


@web.middleware
async def _answer_problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        return problems.respond_to(error)
    except Exception as error:
        return problems.respond_to(error)


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)
    is_page = response.content_type == "text/html"
    response.headers["Content-Security-Policy"] = _PAGE if is_page else _NOTHING
