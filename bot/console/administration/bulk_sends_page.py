"""One send to many people: how far it is, what they answered, and whom to call."""

from typing import Any

from aiohttp import web

from bot.console.forms import back, field, number
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, is_fragment, labels_of, show
from bot.errors import Conflict
from bot.handlers.surge import bulk_sends, call_lists

_PATH = "/console/admin/surge/sends"
_MOVES = {"pause": bulk_sends.pause, "resume": bulk_sends.resume, "stop": bulk_sends.stop}


async def show_send(request: web.Request) -> web.Response:
    return await _send(request)


async def _send(request: web.Request, problem: str = "", status: int = 200) -> web.Response:
    desk = desk_of(request)
    async with desk.database.reading() as tx:
        send_id = number(request.match_info["id"])
        page = await bulk_sends.get_page(tx, signed_in(request).officer, send_id, desk.clock())
        waiting = await counts(request, tx)
    context: dict[str, Any] = {"page": page, "send": page.send, "progress": page.progress}
    if is_fragment(request) and not problem:
        return show(request, "send_numbers.html", context)
    return show(request, "send.html", context | {"problem": problem, "waiting": waiting}, status)


async def move(request: web.Request) -> web.Response:
    desk, send_id = desk_of(request), number(request.match_info["id"])
    try:
        async with desk.database.transaction() as tx:
            await _MOVES[request.match_info["move"]](tx, signed_in(request).officer, send_id, desk.clock())
    except Conflict:
        return await _send(request, labels_of(request).text("problem-conflict"), 409)
    return back(f"{_PATH}/{send_id}")


async def show_calls(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        send_id = number(request.match_info["id"])
        calls = await call_lists.open_call_list(tx, signed_in(request).officer, send_id, desk.clock())
        waiting = await counts(request, tx)
    heard, person = request.query.get("heard", ""), number(request.query.get("person", ""))
    noted = {"heard": heard, "person": person} if heard in ("safe", "help") and person else None
    context = {"send": calls.send, "people": calls.people, "noted": noted, "waiting": waiting}
    return show(request, "call_list.html", context)


async def note_call(request: web.Request) -> web.Response:
    desk, form, send_id = desk_of(request), await request.post(), number(request.match_info["id"])
    person_id, heard = number(request.match_info["person"]), field(form, "heard")
    async with desk.database.transaction() as tx:
        await call_lists.note_call(tx, signed_in(request).officer, send_id, person_id, heard, desk.clock())
    return back(f"{_PATH}/{send_id}/calls?heard={heard}&person={person_id}")


_ID = "{id:[0-9]{1,18}}"
ROUTES = [
    web.get(f"/admin/surge/sends/{_ID}", show_send),
    web.post(f"/admin/surge/sends/{_ID}/{{move:pause|resume|stop}}", move),
    web.get(f"/admin/surge/sends/{_ID}/calls", show_calls),
    web.post(f"/admin/surge/sends/{_ID}/calls/{{person:[0-9]{{1,18}}}}", note_call),
]
