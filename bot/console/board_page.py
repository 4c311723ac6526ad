"""The wall board: counts on a screen in a control room, for whoever has its token or is signed in; no case, no name."""

import asyncio
import contextlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import msgspec
from aiohttp import web

from bot.console.board_words import told
from bot.console.door import show_door
from bot.console.events import LOOK_S, Ended, begin, first_end, watch, write
from bot.console.keys import desk_of, session_of
from bot.console.pages import labels_of, show
from bot.console.session import BOARD
from bot.domain import maps
from bot.domain.places import Outlines
from bot.handlers.desk.boards import figures, find_board
from storage.signals import Listener

COOKIE = "__Host-pulang-board"
_LASTS_S = 400 * 86_400  # browsers keep no cookie longer
_MAX_TOKEN_CHARS = 80
_GAP_S = 1.0


@dataclass(frozen=True, slots=True)
class _Viewer:
    """Whose counts are shown. name: of the screen; empty for a signed-in officer."""

    agency: str
    name: str


async def show_board(request: web.Request) -> web.Response:
    viewer = await _find_viewer(request)
    if viewer is None:
        return _door(request)
    return show(request, "board.html", {"agency": viewer.agency, "screen": viewer.name})


async def enter(request: web.Request) -> web.Response:
    """Keep a screen's token in a cookie that scripts cannot read; it came in the address's fragment or was typed."""
    token = str((await request.post()).get("token", "")).strip()[:_MAX_TOKEN_CHARS]
    desk = desk_of(request)
    if await find_board(desk.database, token, desk.clock()) is None:
        return _door(request, is_refused=True)
    response = web.Response(status=303, headers={"Location": BOARD})
    response.set_cookie(COOKIE, token, path="/", secure=True, httponly=True, samesite="Lax", max_age=_LASTS_S)
    return response


async def serve_data(request: web.Request) -> web.Response:
    viewer, desk = await _find_viewer(request), desk_of(request)
    if viewer is None:
        return web.json_response({}, status=401)
    async with desk.database.reading() as tx:
        found = await figures(tx, viewer.agency, desk.clock())
    centres = (await _map(request))[1]
    return web.json_response(told(found, labels_of(request), centres, desk.clock().astimezone(desk.zone)))


async def serve_outlines(request: web.Request) -> web.Response:
    if await _find_viewer(request) is None:
        return web.json_response({}, status=401)
    body, _ = await _map(request)
    return web.Response(body=body, content_type="application/json", headers={"Cache-Control": "private, max-age=86400"})


async def stream(request: web.Request) -> web.StreamResponse:
    """Say that something changed, never what; ends with the token, the session or the server."""
    if await _find_viewer(request) is None:
        return web.json_response({}, status=401)

    async def is_welcome() -> bool:
        return await _find_viewer(request) is not None

    response = await begin(request)
    with desk_of(request).signals.listening("tickets") as news, contextlib.suppress(Ended):
        await first_end(_tell(response, news), watch(request, response, is_welcome, "ended"))
    return response


async def _tell(response: web.StreamResponse, news: Listener) -> None:
    while True:
        if await news.wait(LOOK_S):
            await write(response, "event: changed\ndata: \n\n")
            await asyncio.sleep(_GAP_S)  # a busy minute is told in few words


async def _find_viewer(request: web.Request) -> _Viewer | None:
    """The screen of the cookie, else the signed-in officer's agency."""
    desk, token = desk_of(request), request.cookies.get(COOKIE)
    if token and (board := await find_board(desk.database, token, desk.clock())):
        return _Viewer(board.agency, board.name)
    session = session_of(request)
    return _Viewer(session.officer.agency, "") if session else None


def _door(request: web.Request, *, is_refused: bool = False) -> web.Response:
    return show_door(request, "board_door.html", {"is_refused": is_refused}, 403 if is_refused else 200)


async def _map(request: web.Request) -> tuple[bytes, dict[str, Any]]:
    load = desk_of(request).outlines
    return await asyncio.to_thread(_drawn, load()) if load else (b"{}", {})


@lru_cache(maxsize=1)
def _drawn(outlines: Outlines) -> tuple[bytes, dict[str, Any]]:
    """The map of the world as it is sent, and where its countries' marks stand; drawn once, since it never changes."""
    return msgspec.json.encode(maps.world(outlines)), dict(maps.centres(outlines))


ROUTES = [
    web.get("/board", show_board),
    web.post("/board/enter", enter),
    web.get("/board/data", serve_data),
    web.get("/board/outlines.json", serve_outlines),
    web.get("/board/events", stream),
]
