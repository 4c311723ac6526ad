"""One ticket: its conversation, its facts, and what the officer may do with it."""

from datetime import timedelta
from typing import Any

from aiohttp import web

from bot.console.keys import desk_of, session_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.console.ticket.rooms import rooms_of
from bot.console.ticket.timeline import lines_of
from bot.domain.clocks import lapses_at
from bot.domain.desk import TicketPage
from bot.domain.tickets import Outcome, read_reference
from bot.domain.urgency import Urgency
from bot.errors import NotFound
from bot.handlers.casework.hand_overs import offered_to_me
from bot.handlers.desk import MAX_REPLY_CHARS, ReasonNeeded, find_id, open_page
from bot.handlers.desk.queueing import summary

_DONE = frozenset(
    {"claim", "keep", "reply", "note", "urgency", "reopen", "end-talk", "reviewed"}
    | {
        "hand-over",
        "hand-over-back",
        "take-over",
        "refer",
        "refer-asked",
        "refer-back",
        "accepted",
        "step",
        "branches",
        "legal",
    }
    | {"link-confirm", "link-reject", "link-undo", "link-merge"}
)


_WARNS_OF_LAPSE = timedelta(minutes=4)


async def open_ticket(request: web.Request) -> web.Response:
    done = request.query.get("done", "")
    return await show_ticket(request, notice={"done": done} if done in _DONE else {})


async def open_with_reason(request: web.Request) -> web.Response:
    """The page after its reason form; the reason is not kept in an address or a cookie."""
    return await show_ticket(request, reason=str((await request.post()).get("reason", "")))


async def refresh_ticket(request: web.Request) -> web.Response:
    """The page's moving parts, when something happened to the ticket."""
    return await show_parts(request, reason=str((await request.post()).get("reason", "")))


async def show_ticket(
    request: web.Request, *, reason: str = "", notice: dict[str, Any] | None = None, typed: str = "", status: int = 200
) -> web.Response:
    """The whole page; without the right to its private part the masked one with a reason form (THREATS.md T9)."""
    desk, officer, reference = desk_of(request), signed_in(request).officer, reference_of(request)
    async with desk.database.reading() as tx:
        ticket_id = await find_id(tx, officer, reference)
        waiting = await counts(request, tx)
    common = {
        "waiting": waiting,
        "notice": notice or {},
        "typed": typed,
        "reason": reason,
        "max_chars": MAX_REPLY_CHARS,
    }
    try:
        page = await open_page(desk.database, officer, ticket_id, reason=reason or None, now=desk.clock())
    except ReasonNeeded:
        async with desk.database.reading() as tx:
            row = await summary(tx, officer, ticket_id)
            offered = any(each.reference == row.reference for each in await offered_to_me(tx, officer))
        context = {**common, "row": row, "tried": bool(reason), "offered": offered}
        return show(request, "ticket_masked.html", context, 403)
    context = {**common, **_context(request, page), **await rooms_of(request, page)}
    return show(request, "ticket.html", context, status)


async def show_parts(
    request: web.Request, *, reason: str = "", notice: dict[str, Any] | None = None, status: int = 200
) -> web.Response:
    """Everything of the page that moves, each part for its own place; typed words are not among them."""
    desk, officer = desk_of(request), signed_in(request).officer
    async with desk.database.reading() as tx:
        ticket_id = await find_id(tx, officer, reference_of(request))
    try:
        page = await open_page(desk.database, officer, ticket_id, reason=reason or None, now=desk.clock())
    except ReasonNeeded:
        # It changed hands: what is private leaves the screen, the officer's own words stay.
        problem = labels_of(request).text("problem-stale")
        return show(request, "ticket_gone.html", {"notice": {"problem": problem}})
    context = {"notice": notice, "reason": reason, "max_chars": MAX_REPLY_CHARS, "typed": "", **_context(request, page)}
    context |= await rooms_of(request, page)
    return show(request, "ticket_parts.html", context, status)


def reference_of(request: web.Request) -> str:
    """The reference in the address.

    Raises:
        NotFound: it cannot be one.
    """
    reference = read_reference(request.match_info["reference"])
    if reference is None:
        raise NotFound
    return reference


def _context(request: web.Request, page: TicketPage) -> dict[str, Any]:
    session = session_of(request)
    officer = session.officer if session else None
    return {
        "page": page,
        "ticket": page.ticket,
        "lines": lines_of(page, labels_of(request), desk_of(request).zone),
        "urgencies": [each.value for each in Urgency],
        "outcomes": [each.value for each in Outcome],
        "may_handle": bool(officer and officer.may_handle),
        "is_holder": bool(officer and page.ticket.holder_id == officer.id),
        "may_release": page.may_note,
        "lapses_at": lapses_at(page.ticket) if page.may_write else None,
        "warns_of_lapse_s": _WARNS_OF_LAPSE.seconds,
    }


ROUTES = [
    web.get("/tickets/{reference}", open_ticket),
    web.post("/tickets/{reference}", open_with_reason),
    web.post("/tickets/{reference}/parts", refresh_ticket),
]
