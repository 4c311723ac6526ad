"""The week's looks at cases: who stands out, and every look into a case somebody else holds."""

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.handlers.administration.unusual_reads import list_reads


async def show_reads(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        reads = await list_reads(tx, signed_in(request).officer, desk.clock())
        waiting = await counts(request, tx)
    return show(request, "reads.html", {"reads": reads, "waiting": waiting})


ROUTES = [web.get("/admin/reads", show_reads)]
