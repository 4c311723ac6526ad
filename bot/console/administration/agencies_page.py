"""Agencies as the directory knows them, and whether anybody of theirs is on duty."""

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.handlers.administration.rosters import list_manning


async def show_agencies(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        manned = await list_manning(tx, signed_in(request).officer, desk.clock())
        waiting = await counts(request, tx)
    return show(request, "agencies.html", {"manned": manned, "waiting": waiting})


ROUTES = [web.get("/admin/agencies", show_agencies)]
