"""Time limits: the page where administrators set them, and legal clocks on a ticket's page."""

from datetime import date, datetime, time, tzinfo
from typing import Any

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.console.ticket.actions import Notice, Wish, carry_out
from bot.errors import Rejected
from bot.handlers.administration.clock_limits import fields_of, list_limits, set_back, set_limit
from bot.handlers.escalation.legal_clocks import end, start

_MAX_DIGITS = 7


async def show_limits(request: web.Request) -> web.Response:
    done = request.query.get("done") == "yes"
    return await _limits(request, {"done": "clocks"} if done else {})


async def save_limits(request: web.Request) -> web.Response:
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    code = request.match_info["code"]
    fields = fields_of(code)
    minutes = [_whole(form.get(name)) for name in fields]
    try:
        async with desk.database.transaction() as tx:
            await set_limit(tx, officer, code, minutes, desk.clock())
    except Rejected:
        typed = {(code, name): str(form.get(name, ""))[:_MAX_DIGITS] for name in fields}
        problem = labels_of(request).text("problem-desk-minutes")
        return await _limits(request, {"problem": problem}, typed, 422)
    return web.Response(status=303, headers={"Location": "/console/admin/clocks?done=yes"})


async def take_back(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await set_back(tx, signed_in(request).officer, request.match_info["code"], desk.clock())
    return web.Response(status=303, headers={"Location": "/console/admin/clocks?done=yes"})


async def start_legal(request: web.Request) -> web.StreamResponse:
    zone = desk_of(request).zone

    async def do(wish: Wish) -> Notice:
        since = _moment(wish.word("since"), zone, wish.now)
        await start(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.word("rule"), since, wish.now)
        return {}

    return await carry_out(request, "legal", do)


async def end_legal(request: web.Request) -> web.StreamResponse:
    async def do(wish: Wish) -> Notice:
        await end(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.word("rule"), wish.now)
        return {}

    return await carry_out(request, "legal", do)


async def _limits(
    request: web.Request,
    notice: dict[str, Any],
    typed: dict[tuple[str, str], str] | None = None,
    status: int = 200,
) -> web.Response:
    async with desk_of(request).database.reading() as tx:
        limits = await list_limits(tx, signed_in(request).officer)
        waiting = await counts(request, tx)
    context = {"limits": limits, "notice": notice, "typed": typed or {}, "waiting": waiting}
    return show(request, "clocks.html", context, status)


def _whole(written: object) -> int:
    """What was typed as a number; what is none is refused like one that is too small."""
    words = written.strip() if isinstance(written, str) else ""
    return int(words) if words.isascii() and words.isdecimal() and len(words) <= _MAX_DIGITS else 0


def _moment(written: str, zone: tzinfo, now: datetime) -> datetime:
    """A day as the moment a rule counts from: its beginning, or now for today, so that no hour is lost."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        raise Rejected("desk-moment") from None
    return now if day == now.astimezone(zone).date() else datetime.combine(day, time(), zone)


ROUTES = [
    web.get("/admin/clocks", show_limits),
    web.post("/admin/clocks/{code}", save_limits),
    web.post("/admin/clocks/{code}/back", take_back),
    web.post("/tickets/{reference}/legal/start", start_legal),
    web.post("/tickets/{reference}/legal/end", end_legal),
]
