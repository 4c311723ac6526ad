"""What was set aside, messages nobody could read and appointments that fail: who can look has them tried again."""

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, is_fragment, show
from bot.handlers.desk import appointments_aside, keep_again, run_again, set_aside


async def show_aside(request: web.Request) -> web.Response:
    async with desk_of(request).database.reading() as tx:
        bodies = await set_aside(tx, signed_in(request).officer)
        appointments = await appointments_aside(tx, signed_in(request).officer)
        waiting = await counts(request, tx)
    template = "aside_list.html" if is_fragment(request) else "aside.html"
    return show(request, template, {"bodies": bodies, "appointments": appointments, "waiting": waiting})


async def try_again(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await run_again(tx, signed_in(request).officer, row_id(request), desk.clock())
    return await _shown_anew(request)


async def keep_once_more(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await keep_again(tx, signed_in(request).officer, row_id(request), desk.clock())
    return await _shown_anew(request)


async def _shown_anew(request: web.Request) -> web.Response:
    if is_fragment(request):
        return await show_aside(request)
    return web.Response(status=303, headers={"Location": "/console/set-aside"})


ROUTES = [
    web.get("/set-aside", show_aside),
    web.post("/set-aside/{id:[0-9]{1,19}}", try_again),
    web.post("/set-aside/appointments/{id:[0-9]{1,19}}", keep_once_more),
]
