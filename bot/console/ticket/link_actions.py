"""Deciding about links from a ticket's page."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from aiohttp import web

from bot.console.ticket.actions import Notice, Wish, carry_out
from bot.domain.officers import Officer
from bot.domain.tickets import read_reference
from bot.errors import NotFound, Rejected
from bot.handlers.casework import links
from storage.database import Transaction

Decision = Callable[[Transaction, Officer, int, int, str, datetime], Awaitable[None]]
_DECISIONS: Mapping[str, Decision] = {
    "confirm": links.confirm,
    "reject": links.reject,
    "undo": links.undo,
    "merge": links.merge,
}


async def decide(request: web.Request) -> web.StreamResponse:
    name, other = request.match_info["action"], read_reference(request.match_info["other"])
    decision = _DECISIONS.get(name)
    if decision is None or other is None:
        raise NotFound

    async def do(wish: Wish) -> Notice:
        await decision(wish.tx, wish.officer, wish.ticket_id, wish.number, other, wish.now)
        return {}

    return await carry_out(request, f"link-{name}", do)


async def add(request: web.Request) -> web.StreamResponse:
    """Link a ticket that nobody proposed, by the reference an officer typed."""

    async def do(wish: Wish) -> Notice:
        other = read_reference(wish.word("other"))
        if other is None:
            raise Rejected("input")
        try:
            await links.confirm(wish.tx, wish.officer, wish.ticket_id, wish.number, other, wish.now)
        except NotFound:
            raise Rejected("link_unknown") from None
        return {}

    return await carry_out(request, "link-confirm", do)


ROUTES = [
    web.post("/tickets/{reference}/links/add", add),
    web.post("/tickets/{reference}/links/{other}/{action:[a-z]+}", decide),
]
