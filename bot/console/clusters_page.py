"""Cases made of independent reports that name the same recruiter, number, account or place."""

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.errors import Conflict, NotFound
from bot.handlers.casework.clusters import close_cluster, open_cluster, take_cluster
from storage import clusters

_DONE = frozenset({"cluster-take", "cluster-close"})
_ACTIONS = {"take": take_cluster, "close": close_cluster}


async def show_list(request: web.Request) -> web.Response:
    with_closed = request.query.get("state") == "all"
    async with desk_of(request).database.reading() as tx:
        found = await clusters.list_for(tx, signed_in(request).officer, with_closed=with_closed)
        waiting = await counts(request, tx)
    return show(request, "clusters.html", {"clusters": found, "waiting": waiting, "with_closed": with_closed})


async def show_cluster(request: web.Request, problem: str = "", status: int = 200) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    async with desk.database.transaction() as tx:
        page = await open_cluster(tx, officer, row_id(request), desk.clock())
        waiting = await counts(request, tx)
    done = request.query.get("done", "")
    notice = {"problem": problem} if problem else {"done": done} if done in _DONE else {}
    return show(request, "cluster.html", {"page": page, "notice": notice, "waiting": waiting}, status)


async def act(request: web.Request) -> web.Response:
    desk, name = desk_of(request), request.match_info["action"]
    action = _ACTIONS.get(name)
    if action is None:
        raise NotFound
    try:
        async with desk.database.transaction() as tx:
            await action(tx, signed_in(request).officer, row_id(request), desk.clock())
    except Conflict:
        return await show_cluster(request, labels_of(request).text("problem-conflict"), 409)
    return web.Response(status=303, headers={"Location": f"/console/clusters/{row_id(request)}?done=cluster-{name}"})


ROUTES = [
    web.get("/clusters", show_list),
    web.get("/clusters/{id:[0-9]{1,19}}", show_cluster),
    web.post("/clusters/{id:[0-9]{1,19}}/{action:[a-z]+}", act),
]
