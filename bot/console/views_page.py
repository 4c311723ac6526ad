"""Saved views: keeping what the queue shows under a name, and taking a view away."""

from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.forms import back, field, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import labels_of
from bot.console.queue_page import show_queue
from bot.domain.saved_views import MAX_VIEWS, ViewFilter
from bot.handlers.desk import BadInput
from bot.handlers.desk.saved_views import remove_view, save_view


async def save(request: web.Request) -> web.Response:
    desk, form = desk_of(request), await request.post()
    wanted, officer = ViewFilter.read(form), signed_in(request).officer
    is_shared = field(form, "shared") == "yes"
    try:
        async with desk.database.transaction() as tx:
            await save_view(tx, officer, field(form, "name"), wanted, desk.clock(), is_shared=is_shared)
    except BadInput as error:
        notice: dict[str, Any] = {"problem": labels_of(request).text(problem_of(error), most=MAX_VIEWS)}
        return await show_queue(request, wanted.words(), notice=notice, status=422)
    return back(f"/console?{urlencode({**wanted.words(), 'done': 'view-saved'})}")


async def remove(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await remove_view(tx, signed_in(request).officer, row_id(request), desk.clock())
    return back("/console?done=view-removed")


ROUTES = [
    web.post("/views", save),
    web.post("/views/{id:[0-9]{1,19}}/remove", remove),
]
