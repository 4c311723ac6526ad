"""A case on paper for a hand-over: what the officer may see, with who printed it and when on every page."""

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import labels_of, show
from bot.console.ticket.page import reference_of
from bot.console.ticket.rooms import rooms_of
from bot.console.ticket.timeline import lines_of
from bot.handlers.desk import find_id, open_page
from storage import audit


async def print_ticket(request: web.Request) -> web.Response:
    """Opened like the ticket itself, so whoever needs a reason gives it there first.

    Raises:
        ReasonNeeded: the officer may not look into it.
    """
    desk, officer = desk_of(request), signed_in(request).officer
    reason = str((await request.post()).get("reason", ""))
    async with desk.database.reading() as tx:
        ticket_id = await find_id(tx, officer, reference_of(request))
    now = desk.clock()
    page = await open_page(desk.database, officer, ticket_id, reason=reason or None, now=now)
    async with desk.database.transaction() as tx:
        await audit.add(tx, "officer", "ticket_printed", officer.id, ticket_id, "", now)
    context = {
        "page": page,
        "ticket": page.ticket,
        "lines": lines_of(page, labels_of(request), desk.zone),
        "printed_at": now,
        **await rooms_of(request, page),
    }
    return show(request, "print.html", context)


ROUTES = [web.post("/tickets/{reference}/print", print_ticket)]
