"""Asks for a one-time code once more before something dangerous, and goes on with a new session (THREATS.md T12)."""

from aiohttp import web

from bot.console.forms import field
from bot.console.keys import desk_of, signed_in
from bot.console.pages import show
from bot.console.session import COOKIE, own_path, set_cookie
from bot.handlers.desk import SignInRefused, SignInSlowed

_MAX_CODE_CHARS = 20


async def show_form(request: web.Request) -> web.Response:
    return _form(request, own_path(request.query.get("next")))


async def confirm(request: web.Request) -> web.Response:
    form = await request.post()
    next_path, code = own_path(field(form, "next")), field(form, "code")[:_MAX_CODE_CHARS]
    try:
        started = await desk_of(request).sign_in.confirm(signed_in(request), code, source=request.remote or "")
    except SignInRefused:
        return _form(request, next_path, "confirm-refused", 403)
    except SignInSlowed:
        return _form(request, next_path, "confirm-slowed", 429)
    response = web.Response(status=303, headers={"Location": next_path})
    set_cookie(response, COOKIE, started.token)
    return response


def _form(request: web.Request, next_path: str, problem: str = "", status: int = 200) -> web.Response:
    return show(request, "confirm.html", {"next_path": next_path, "problem": problem}, status)


ROUTES = [web.get("/confirm", show_form), web.post("/confirm", confirm)]
