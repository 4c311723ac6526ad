"""Outreach points: the links and pictures they hand out, and how many people came by each."""

from aiohttp import web

from bot.console.administration.admin_page import rooms_for
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.console.start_links import picture_of, start_links
from bot.domain.catalogue.programmes import OutreachPoint
from bot.errors import NotAllowed, NotFound
from storage.people import count_origins

PATH = "/console/admin/outreach"


async def list_points(request: web.Request) -> web.Response:
    """Every point with its links; counts only, never who came. A new one is a row of the catalogue."""
    desk = desk_of(request)
    _require_room(request)
    async with desk.database.reading() as tx:
        waiting, came = await counts(request, tx), await count_origins(tx)
    points = sorted(desk.outreach().values(), key=lambda each: (-came.get(each.code, 0), each.name))
    rows = [(point, came.get(point.code, 0), start_links(request, point.start_word)) for point in points]
    may_add = any(room.name == "catalogue" for room in rooms_for(signed_in(request).officer))
    told = {"rows": rows, "waiting": waiting, "here": PATH, "may_add": may_add}
    return show(request, "outreach.html", told)


async def show_code(request: web.Request) -> web.Response:
    _require_room(request)
    link = dict(start_links(request, _point(request).start_word)).get(request.match_info["channel"])
    if link is None:
        raise NotFound
    return picture_of(link)


def _point(request: web.Request) -> OutreachPoint:
    point = desk_of(request).outreach().get(request.match_info["code"])
    if point is None:
        raise NotFound
    return point


def _require_room(request: web.Request) -> None:
    if not any(room.path == PATH for room in rooms_for(signed_in(request).officer)):
        raise NotAllowed


ROUTES = [
    web.get("/admin/outreach", list_points),
    web.get("/admin/outreach/{code:[0-9a-z_]{2,24}}/{channel:[a-z]{3,12}}.svg", show_code),
]
