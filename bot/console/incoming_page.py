"""What waits for an answer: tickets a colleague hands over, cases another agency refers, and what we have referred."""

from typing import Any

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, is_fragment, show
from bot.console.ticket.actions import go_to, member, problem_of
from bot.domain.referrals import BounceReason
from bot.errors import Conflict, NotAllowed, NotFound, Rejected
from bot.handlers.casework import hand_overs, referrals
from storage import directory

_DONE = frozenset({"decline", "bounce"})


async def show_incoming(request: web.Request) -> web.Response:
    done = request.query.get("done", "")
    return await _page(request, {"done": done} if done in _DONE else {})


async def accept(request: web.Request) -> web.StreamResponse:
    desk, officer = desk_of(request), signed_in(request).officer
    try:
        async with desk.database.transaction() as tx:
            ticket = await referrals.accept(tx, officer, row_id(request), desk.clock())
    except (Conflict, NotAllowed, NotFound) as error:
        return await _refuse(request, error)
    return go_to(request, f"/console/tickets/{ticket.reference}?done=accepted")


async def bounce(request: web.Request) -> web.StreamResponse:
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    try:
        async with desk.database.transaction() as tx:
            why = member(BounceReason, str(form.get("why", "")))
            words = str(form.get("text", ""))
            await referrals.bounce(tx, officer, row_id(request), why, words, desk.clock(), texts=desk.texts)
    except (Conflict, NotAllowed, NotFound, Rejected) as error:
        return await _refuse(request, error)
    return go_to(request, "/console/incoming?done=bounce")


async def _page(request: web.Request, notice: dict[str, Any], status: int = 200) -> web.Response:
    officer, database = signed_in(request).officer, desk_of(request).database
    async with database.reading() as tx:
        context = {
            "mine": await hand_overs.offered_to_me(tx, officer),
            "incoming": await referrals.incoming(tx, officer),
            "sent": await referrals.sent(tx, officer),
            "names": {each.code: (each.name_id, each.name_en) for each in await directory.list_agencies(tx)},
            "waiting": await counts(request, tx),
        }
    context |= {"bounces": [each.value for each in BounceReason], "notice": notice}
    return show(request, "incoming_list.html" if is_fragment(request) else "incoming.html", context, status)


async def _refuse(request: web.Request, error: Exception) -> web.Response:
    """Tell why beside the list, whose forms keep what was typed."""
    kinds = ((Conflict, 409), (NotFound, 404), (NotAllowed, 403))
    status = next((status for kind, status in kinds if isinstance(error, kind)), 422)
    notice = {"problem": problem_of(request, error)}
    if not is_fragment(request):
        return await _page(request, notice, status)
    response = show(request, "notice.html", {"notice": notice}, status)
    response.headers["HX-Retarget"] = "#notice"
    response.headers["HX-Reswap"] = "innerHTML"
    return response


ROUTES = [
    web.get("/incoming", show_incoming),
    web.post("/incoming/{id:[0-9]{1,19}}/accept", accept),
    web.post("/incoming/{id:[0-9]{1,19}}/bounce", bounce),
]
