"""The officer's cookie: finds the session behind it, sends everybody else to the sign-in, checks the CSRF token."""

import re
from urllib.parse import quote, urlsplit

from aiohttp import web

from bot.console.keys import desk_of, remember, session_of
from bot.console.security import Handler, require_token

COOKIE = "__Host-pulang"
START_COOKIE = "__Host-pulang-start"
SIGN_IN = "/console/sign-in"
HOME = "/console"
BOARD = "/console/board"
_OPEN = ("/console/sign-in", "/console/static/", "/console/language", BOARD)
_OWN_PATH = re.compile(r"/console(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(\?[A-Za-z0-9._~=&%-]*)?")
# What a page asks for by itself must not keep a session alive that nobody sits in front of.
_BY_ITSELF = "X-By-Itself"


@web.middleware
async def find_session(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Go on with the session of the cookie; without one only the pages before the sign-in open."""
    if request.path.startswith("/console/static/"):
        return await handler(request)
    token = request.cookies.get(COOKIE)
    if token:
        session = await desk_of(request).sign_in.find(token, touch=not is_by_itself(request))
        if session is not None:
            remember(request, session, token)
    if session_of(request) is None and not request.path.startswith(_OPEN):
        return to_sign_in(request)
    return await handler(request)


@web.middleware
async def require_csrf(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Unsafe requests carry the token of their session, or of the sign-in page while there is none."""
    if request.method not in ("GET", "HEAD"):
        session = session_of(request)
        expected = session.csrf if session else request.cookies.get(START_COOKIE, "")
        given = request.headers.get("X-CSRF-Token") or (await request.post()).get("csrf")
        require_token(expected, given)
    return await handler(request)


def is_by_itself(request: web.Request) -> bool:
    return request.headers.get(_BY_ITSELF) == "1" or request.path in ("/console/events", f"{BOARD}/events")


def to_sign_in(request: web.Request) -> web.Response:
    """Lead to the sign-in and afterwards back to the page that was wanted."""
    is_fragment = request.headers.get("HX-Request") == "true"
    wanted = request.path_qs if request.method == "GET" and not is_fragment else _shown_path(request)
    target = SIGN_IN if own_path(wanted) == HOME else f"{SIGN_IN}?next={quote(own_path(wanted), safe='')}"
    if is_fragment:
        return web.Response(status=401, headers={"HX-Redirect": target})
    return web.Response(status=303, headers={"Location": target})


def own_path(wanted: str | None) -> str:
    """`wanted` if it is an address of this console, else its first page; never another site."""
    return wanted if wanted and _OWN_PATH.fullmatch(wanted) else HOME


def set_cookie(response: web.StreamResponse, name: str, value: str) -> None:
    response.set_cookie(name, value, path="/", secure=True, httponly=True, samesite="Lax")


def drop_cookie(response: web.StreamResponse, name: str) -> None:
    response.del_cookie(name, path="/", secure=True, httponly=True, samesite="Lax")


def _shown_path(request: web.Request) -> str | None:
    """The page a fragment was asked from, as far as it is told."""
    return urlsplit(request.headers.get("HX-Current-URL", "")).path or None
