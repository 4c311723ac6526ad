"""What was set too low or too high: the tickets officers corrected, with the words and how they were read."""

from typing import Any

from aiohttp import web

from bot.console.administration.words_page import PATH, triage_of
from bot.console.forms import number
from bot.console.keys import desk_of, signed_in
from bot.console.marks import marked
from bot.console.pages import counts, show
from bot.domain.corrections import Judged
from bot.handlers.administration.corrections import MOST_PAGES, PERIOD, CorrectedTicket, list_corrections

_WHICH = {"low": True, "high": False}


async def show_corrections(request: web.Request) -> web.Response:
    desk, asked = desk_of(request), request.query.get("which", "")
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
