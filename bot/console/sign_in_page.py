"""Signing in with login, password and one-time code, or by a one-time link; signing out; the page's language."""

from aiohttp import web

from bot.console.door import show_door
from bot.console.keys import desk_of, session_of, token_of
from bot.console.pages import LANGUAGE_COOKIE, LANGUAGES
from bot.console.session import COOKIE, HOME, SIGN_IN, START_COOKIE, drop_cookie, own_path, set_cookie
from bot.handlers.desk import SignInRefused, SignInSlowed
from bot.handlers.desk.sign_in import SignedIn

_MAX_FIELD_CHARS = 400


async def show_form(request: web.Request) -> web.Response:
    if session_of(request) is not None and "code" not in request.query:
        raise web.HTTPSeeOther(own_path(request.query.get("next")))
    return _form(request, next_path=own_path(request.query.get("next")), link_code=request.query.get("code", ""))


async def sign_in(request: web.Request) -> web.Response:
    form = await request.post()
    login, next_path = _field(form.get("login")), own_path(_field(form.get("next")))
    try:
        started = await desk_of(request).sign_in.start(
            login, _field(form.get("password")), _field(form.get("code")), source=request.remote or ""
        )
    except SignInRefused:
        return _form(request, status=403, next_path=next_path, login=login, problem="refused")
    except SignInSlowed as error:
        wait_s = max(1, round(error.retry_after.total_seconds()))
        response = _form(request, status=429, next_path=next_path, login=login, problem="slowed", wait_s=wait_s)
        response.headers["Retry-After"] = str(wait_s)
        return response
    return _welcome(started, next_path)


async def sign_in_by_link(request: web.Request) -> web.Response:
    """The second step of a one-time link: a press of a button, so that no other site can sign somebody in."""
    form = await request.post()
    try:
        started = await desk_of(request).sign_in.with_code(_field(form.get("code")))
    except SignInRefused:
        return _form(request, status=403, problem="link")
    return _welcome(started, HOME)


async def sign_out(request: web.Request) -> web.Response:
    token = token_of(request)
    if token:
        await desk_of(request).sign_in.end(token)
    response = web.Response(status=303, headers={"Location": SIGN_IN})
    drop_cookie(response, COOKIE)
    return response


async def choose_language(request: web.Request) -> web.Response:
    form = await request.post()
    response = web.Response(status=303, headers={"Location": own_path(_field(form.get("next")))})
    if form.get("language") in LANGUAGES:
        set_cookie(response, LANGUAGE_COOKIE, _field(form["language"]))
    return response


def _form(
    request: web.Request,
    *,
    status: int = 200,
    next_path: str = HOME,
    login: str = "",
    problem: str = "",
    wait_s: int = 0,
    link_code: str = "",
) -> web.Response:
    context = {
        "next_path": next_path,
        "login": login,
        "problem": problem,
        "wait_s": wait_s,
        "link_code": link_code,
    }
    return show_door(request, "sign_in.html", context, status)


def _welcome(started: SignedIn, next_path: str) -> web.Response:
    response = web.Response(status=303, headers={"Location": next_path})
    set_cookie(response, COOKIE, started.token)
    drop_cookie(response, START_COOKIE)
    return response


def _field(value: object) -> str:
    return value[:_MAX_FIELD_CHARS] if isinstance(value, str) else ""


ROUTES = [
    web.get("/sign-in", show_form),
    web.post("/sign-in", sign_in),
    web.post("/sign-in/link", sign_in_by_link),
    web.post("/sign-out", sign_out),
    web.post("/language", choose_language),
]
