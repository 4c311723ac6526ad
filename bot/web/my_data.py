"""The page at which somebody downloads what is kept about them, by an address that is signed and soon over."""

from aiohttp import web

from bot.handlers.services.data_pages import PATH, data_attachment, data_file, open_data_page
from bot.web.keys import FRONT
from bot.web.proofs import attachment, listing, nothing_here

_TEXT = "data.txt"
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Disposition": f'attachment; filename="{_TEXT}"',
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Robots-Tag": "noindex",
}
ROUTES = web.RouteTableDef()


@ROUTES.get(PATH + "/{token}")
async def show(request: web.Request) -> web.StreamResponse:
    """What there is: the text, and every file they sent."""
    front, token = request.app[FRONT], request.match_info["token"]
    page = await open_data_page(front.database, token, front.clock())
    if page is None:
        raise nothing_here()
    address = f"{PATH}/{token}"
    return listing(request, page, f"{address}/files", data=f"{address}/{_TEXT}")


@ROUTES.get(PATH + "/{token}/" + _TEXT)
async def download(request: web.Request) -> web.StreamResponse:
    front = request.app[FRONT]
    text = await data_file(front.database, front.texts, request.match_info["token"], front.clock())
    if text is None:
        raise nothing_here()
    return web.Response(text=text, headers=_HEADERS)


@ROUTES.get(PATH + "/{token}/files/{id:[0-9]{1,19}}")
async def download_file(request: web.Request) -> web.StreamResponse:
    front, row_id = request.app[FRONT], int(request.match_info["id"])
    return attachment(await data_attachment(front.database, request.match_info["token"], row_id, front.clock()))
