"""The one-time link by which an officer sets a new password and ties a new authenticator."""

import segno
from aiohttp import web

from bot.console.door import show_door
from bot.console.forms import field, problem_of
from bot.console.keys import desk_of
from bot.handlers.administration.officers import use_reset
from bot.handlers.desk import BadInput, SignInRefused


async def show_form(request: web.Request) -> web.Response:
    return _page(request, code=request.query.get("code", ""))


async def set_ways_in(request: web.Request) -> web.Response:
    """Take the new password; the authenticator's secret is in this answer and nowhere else."""
    desk, form = desk_of(request), await request.post()
    code, password = field(form, "code"), form.get("password")
    typed = password if isinstance(password, str) else ""
    if typed != form.get("again"):
        return _page(request, code=code, problem="problem-desk-password-differs", status=422)
    try:
        async with desk.database.transaction() as tx:
            login, uri = await use_reset(tx, code, typed, desk.clock())
    except BadInput as error:
        return _page(request, code=code, problem=problem_of(error), status=422)
    except SignInRefused:
        return _page(request, problem="problem-desk-reset-refused", status=403)
    picture = segno.make(uri, error="m").svg_data_uri(scale=5, border=2)
    return _page(request, login=login, uri=uri, picture=picture)


def _page(
    request: web.Request,
    *,
    code: str = "",
    problem: str = "",
    login: str = "",
    uri: str = "",
    picture: str = "",
    status: int = 200,
) -> web.Response:
    context = {"code": code, "problem": problem, "login": login, "uri": uri, "picture": picture}
    return show_door(request, "reset.html", context, status)


ROUTES = [web.get("/sign-in/reset", show_form), web.post("/sign-in/reset", set_ways_in)]
