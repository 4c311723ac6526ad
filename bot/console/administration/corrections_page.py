"""What was set too low or too high: tickets officers corrected, and calm words before a cry, and how they were read."""

from typing import Any

from aiohttp import web

from bot.console.administration.words_page import PATH, triage_of
from bot.console.forms import number
from bot.console.keys import desk_of, signed_in
from bot.console.marks import marked
from bot.console.pages import counts, show
from bot.domain.added_words import may_read_messages
from bot.domain.corrections import Judged
from bot.handlers.administration.corrections import MOST_PAGES, PERIOD, CorrectedTicket, list_corrections
from bot.handlers.administration.unheard import NEWEST, list_unheard

_WHICH = {"low": True, "high": False}
_UNHEARD = "unheard"


async def show_corrections(request: web.Request) -> web.Response:
    desk, asked = desk_of(request), request.query.get("which", "")
    if asked == _UNHEARD:
        return await _show_unheard(request)
    page = min(max(number(request.query.get("page", "1")), 1), MOST_PAGES)
    triage = triage_of(request)
    officer = signed_in(request).officer
    found = await list_corrections(desk.database, officer, triage, _WHICH.get(asked), page, desk.clock())
    async with desk.database.reading() as tx:
        waiting = await counts(request, tx)
    context = {
        "figures": found.figures,
        "percent": round(100 * found.figures.share),
        "days": PERIOD.days,
        "rows": [_row(each) for each in found.rows],
        "is_readable": found.is_readable,
        "which": asked if asked in _WHICH else "",
        "page": page,
        "has_more": found.has_more and page < MOST_PAGES,
        "older": None,
        "waiting": waiting,
        "here": PATH,
    }
    return show(request, "corrections.html", context)


async def _show_unheard(request: web.Request) -> web.Response:
    """What nobody corrected, since no officer saw it as urgent: the person found another way to be heard."""
    desk, officer = desk_of(request), signed_in(request).officer
    before = number(request.query.get("before", ""))
    found = await list_unheard(
        desk.database, officer, triage_of(request), before if before > 0 else NEWEST, desk.clock()
    )
    async with desk.database.reading() as tx:
        waiting = await counts(request, tx)
    context = {
        "figures": None,
        "days": PERIOD.days,
        "rows": [_row(each) for each in found.rows],
        "is_readable": may_read_messages(officer),
        "which": _UNHEARD,
        "page": 1,
        "has_more": False,
        "older": found.older,
        "waiting": waiting,
        "here": PATH,
    }
    return show(request, "corrections.html", context)


def _row(each: CorrectedTicket) -> dict[str, Any]:
    messages = []
    for message in each.messages:
        judged = message.then or message.now
        messages.append(
            {
                "it": message,
                "judged": judged,
                "pieces": marked(message.text, judged.words),
                "now": message.now if _differs(message.then, message.now) else None,
            }
        )
    return {"it": each.correction, "messages": messages}


def _differs(then: Judged | None, now: Judged) -> bool:
    return then is not None and then.urgency is not now.urgency


ROUTES = [web.get("/admin/words/corrections", show_corrections)]
