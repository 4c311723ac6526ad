"""The design sheet: every component in every state on one page, with invented data; for development only."""

from datetime import datetime, timedelta

from aiohttp import web

from bot.console.design_rooms import sample_rooms
from bot.console.design_sample import sample_page, sample_rows
from bot.console.keys import desk_of
from bot.console.pages import labels_of, moments_of, show
from bot.console.queue_rows import rows_in_words
from bot.console.ticket.timeline import lines_of
from bot.domain.tickets import Outcome, TicketState
from bot.domain.urgency import Urgency

_DELIVERIES = ("waiting", "sent", "delivered", "read", "uncertain", "failed")


async def show_design(request: web.Request) -> web.Response:
    now: datetime = desk_of(request).clock()
    page = sample_page(now)
    context = {
        "page": page,
        "ticket": page.ticket,
        "lines": lines_of(page, labels_of(request), desk_of(request).zone),
        "rows": rows_in_words(sample_rows(now), labels_of(request), moments_of(request)),
        "urgencies": [each.value for each in Urgency],
        "states": [each.value for each in TicketState],
        "deliveries": _DELIVERIES,
        "outcomes": [each.value for each in Outcome],
        "ages": [now - timedelta(seconds=age) for age in (10, 300, 7_200, 200_000, 2_000_000)],
        "may_handle": True,
        "is_holder": True,
        "may_release": True,
        "reason": "",
        "typed": "",
        "max_chars": 3500,
        **sample_rooms(now),
        "notices": [
            {"done": "reply"},
            {"done": "urgency", "before": "normal", "after": "critical"},
            {"problem": labels_of(request).text("problem-claimed", name="Dewi Contohsari")},
        ],
    }
    return show(request, "design.html", context)


ROUTES = [web.get("/design", show_design)]
