"""An agency's API keys: made, replaced and ended by its administrators; each is shown once."""

from typing import Any

from aiohttp import web

from bot.console.forms import back, field, fields, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.domain.api_keys import DEFAULT_SCOPES, Scope
from bot.handlers.administration import api_keys as rules
from bot.handlers.desk import BadInput

_PATH = "/console/admin/keys"


async def show_keys(request: web.Request) -> web.Response:
    return await _keys(request)


async def add_key(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    name, scopes = field(form, "name"), fields(form, "scope")
    try:
        async with desk.database.transaction() as tx:
            _, key = await rules.make_key(tx, signed_in(request).officer, name=name, scopes=scopes, now=desk.clock())
    except BadInput as error:
        problem = labels_of(request).text(problem_of(error), **error.params)
        return await _keys(request, problem=problem, typed={"name": name, "scopes": scopes})
    return await _keys(request, secret=key)


async def rotate_key(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        key = await rules.rotate_key(tx, number(request.match_info["id"]), desk.clock(), signed_in(request).officer)
    return await _keys(request, secret=key)


async def end_key(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await rules.revoke_key(tx, number(request.match_info["id"]), desk.clock(), signed_in(request).officer)
    return back(_PATH)


async def _keys(
    request: web.Request, *, secret: str = "", problem: str = "", typed: dict[str, Any] | None = None
) -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        found = await rules.keys_of(tx, signed_in(request).officer, desk.clock())
        waiting = await counts(request, tx)
    context = {
        "keys": found,
        "scopes": [each.value for each in Scope],
        "secret": secret,
        "problem": problem,
        "typed": typed or {"name": "", "scopes": [each.value for each in DEFAULT_SCOPES]},
        "waiting": waiting,
    }
    return show(request, "api_keys.html", context, 422 if problem else 200)


_ONE = "/admin/keys/{id:[0-9]{1,19}}"
ROUTES = [
    web.get("/admin/keys", show_keys),
    web.post("/admin/keys", add_key),
    web.post(_ONE + "/rotate", rotate_key),
    web.post(_ONE + "/end", end_key),
]
