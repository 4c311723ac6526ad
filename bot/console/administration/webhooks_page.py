"""An agency's webhooks: where its systems hear of tickets, what became of each event, secrets shown once."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiohttp import web

from bot.console.forms import back, field, fields, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.domain.agency_webhooks import Endpoint, EventKind
from bot.domain.officers import Officer
from bot.errors import Conflict, NotFound
from bot.handlers.administration import agency_webhooks as rules
from bot.handlers.desk import BadInput
from storage.database import Transaction

_PATH = "/console/admin/webhooks"
_LOGGED = 50
_NEW = {"name": "", "url": "", "kinds": [each.value for each in EventKind]}

Action = Callable[[Transaction, Officer, int, datetime], Awaitable[Any]]


async def show_webhooks(request: web.Request) -> web.Response:
    return await _list(request)


async def add_webhook(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    typed = _typed(form)
    try:
        async with desk.database.transaction() as tx:
            endpoint, secret = await rules.add_endpoint(
                tx, signed_in(request).officer, **typed, ports=desk.webhook_ports, now=desk.clock()
            )
    except (BadInput, rules.WebhooksFull) as error:
        return await _list(request, problem=_problem(request, error), typed=typed)
    return await _one(request, endpoint.id, secret=secret)


async def show_webhook(request: web.Request) -> web.Response:
    return await _one(request, _id(request))


async def change_webhook(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    endpoint_id, typed = _id(request), _typed(form)
    try:
        async with desk.database.transaction() as tx:
            await rules.change_endpoint(
                tx, signed_in(request).officer, endpoint_id, **typed, ports=desk.webhook_ports, now=desk.clock()
            )
    except BadInput as error:
        return await _one(request, endpoint_id, problem=_problem(request, error), typed=typed)
    return back(f"{_PATH}/{endpoint_id}")


async def rotate_secret(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        endpoint, secret = await rules.rotate_secret(tx, signed_in(request).officer, _id(request), desk.clock())
    return await _one(request, endpoint.id, secret=secret)


async def remove_webhook(request: web.Request) -> web.Response:
    await _do(request, rules.remove_endpoint)
    return back(_PATH)


async def pause_webhook(request: web.Request) -> web.Response:
    try:
        await _do(request, rules.pause_endpoint)
    except Conflict as error:
        return await _one(request, _id(request), problem=_problem(request, error))
    return back(f"{_PATH}/{_id(request)}")


async def resume_webhook(request: web.Request) -> web.Response:
    await _do(request, rules.resume_endpoint)
    return back(f"{_PATH}/{_id(request)}")


async def test_webhook(request: web.Request) -> web.Response:
    await _do(request, rules.send_test)
    return back(f"{_PATH}/{_id(request)}#log")


async def send_again(request: web.Request) -> web.Response:
    desk = desk_of(request)
    try:
        async with desk.database.transaction() as tx:
            delivery_id = number(request.match_info["delivery"])
            await rules.send_again(tx, signed_in(request).officer, delivery_id, desk.clock())
    except Conflict as error:
        return await _one(request, _id(request), problem=_problem(request, error))
    return back(f"{_PATH}/{_id(request)}#log")


async def _do(request: web.Request, action: Action) -> None:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await action(tx, signed_in(request).officer, _id(request), desk.clock())


async def _list(request: web.Request, *, problem: str = "", typed: dict[str, Any] | None = None) -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        found = await rules.endpoints(tx, signed_in(request).officer)
        waiting = await counts(request, tx)
    context = {"endpoints": found, "typed": typed or _NEW, **_shared(request, problem), "waiting": waiting}
    return show(request, "webhooks.html", context, 422 if problem else 200)


async def _one(
    request: web.Request,
    endpoint_id: int,
    *,
    secret: str = "",
    problem: str = "",
    typed: dict[str, Any] | None = None,
) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    before = number(request.query["before"]) if "before" in request.query else None
    async with desk.database.reading() as tx:
        found = {each.id: (each, count) for each, count in await rules.endpoints(tx, officer)}
        if endpoint_id not in found:
            raise NotFound
        logged = await rules.log_of(tx, officer, endpoint_id, before, _LOGGED)
        waiting = await counts(request, tx)
    endpoint, held = found[endpoint_id]
    context = {
        "endpoint": endpoint,
        "held": held,
        "logged": logged,
        "older": logged[-1][0].id if len(logged) == _LOGGED else None,
        "secret": secret,
        "overlaps": endpoint.old_secret_until is not None and endpoint.old_secret_until > desk.clock(),
        "typed": typed or _fields_of(endpoint),
        **_shared(request, problem),
        "waiting": waiting,
    }
    return show(request, "webhook.html", context, 422 if problem else 200)


def _shared(request: web.Request, problem: str) -> dict[str, Any]:
    ports = ", ".join(map(str, sorted(desk_of(request).webhook_ports)))
    return {"kinds": [each.value for each in EventKind], "ports": ports, "problem": problem}


def _typed(form: Any) -> dict[str, Any]:
    return {"name": field(form, "name"), "url": field(form, "url"), "kinds": fields(form, "kind")}


def _fields_of(endpoint: Endpoint) -> dict[str, Any]:
    return {"name": endpoint.name, "url": endpoint.url, "kinds": list(endpoint.kinds)}


def _problem(request: web.Request, error: Exception) -> str:
    labels = labels_of(request)
    if isinstance(error, BadInput):
        return labels.text(problem_of(error), **error.params)
    if isinstance(error, rules.WebhooksFull):
        return labels.text("problem-webhook-too-many", most=rules.MAX_ENDPOINTS)
    return labels.text("problem-webhook-stopped")


def _id(request: web.Request) -> int:
    return number(request.match_info["id"])


_ONE = "/admin/webhooks/{id:[0-9]{1,19}}"
ROUTES = [
    web.get("/admin/webhooks", show_webhooks),
    web.post("/admin/webhooks", add_webhook),
    web.get(_ONE, show_webhook),
    web.post(_ONE, change_webhook),
    web.post(_ONE + "/rotate", rotate_secret),
    web.post(_ONE + "/pause", pause_webhook),
    web.post(_ONE + "/resume", resume_webhook),
    web.post(_ONE + "/test", test_webhook),
    web.post(_ONE + "/remove", remove_webhook),
    web.post(_ONE + "/deliveries/{delivery:[0-9]{1,19}}/resend", send_again),
]
