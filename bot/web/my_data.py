"""The page at which somebody downloads what is kept about them, by an address that is signed and soon over."""

from aiohttp import web

from bot.handlers.services.data_pages import PATH, data_file
from bot.web.keys import FRONT

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Disposition": 'attachment; filename="data.txt"',
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Robots-Tag": "noindex",
}
ROUTES = web.RouteTableDef()


@ROUTES.get(PATH + "/{token}")
async def download(request: web.Request) -> web.StreamResponse:
    front = request.app[FRONT]
    text = await data_file(front.database, front.texts, request.match_info["token"], front.clock())
    if text is None:
        raise web.HTTPNotFound(text="", headers={"Cache-Control": "no-store"})
    return web.Response(text=text, headers=_HEADERS)
