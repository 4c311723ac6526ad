"""Alerts nobody has acknowledged yet, one line for each ticket."""

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, is_fragment, show
from bot.errors import NotFound
from bot.handlers.desk import acknowledge_together, alerts_folded


async def show_alerts(request: web.Request) -> web.Response:
    async with desk_of(request).database.reading() as tx:
        alerts = await alerts_folded(tx, signed_in(request).officer)
        waiting = await counts(request, tx)
    template = "alerts_list.html" if is_fragment(request) else "alerts.html"
    return show(request, template, {"alerts": alerts, "waiting": waiting})


async def acknowledge(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await acknowledge_together(tx, signed_in(request).officer, row_id(request), desk.clock())
    if is_fragment(request):
        return await show_alerts(request)
    return web.Response(status=303, headers={"Location": "/console/alerts"})


def row_id(request: web.Request) -> int:
    """The number in the address.

    Raises:
        NotFound: it is larger than any number of ours.
    """
    number = int(request.match_info["id"])
    if number >= 2**63:
        raise NotFound
    return number


ROUTES = [
    web.get("/alerts", show_alerts),
    web.post("/alerts/{id:[0-9]{1,19}}", acknowledge),
]
