"""The queue: who waits, how urgent, since when, and who has taken it; nothing private in it."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, is_fragment, labels_of, moments_of, show
from bot.console.queue_rows import rows_in_words
from bot.domain.desk import MAX_SEARCH_CHARS, MOST_LISTED
from bot.domain.saved_views import MAX_NAME_CHARS, MOST_COUNTED, ViewFilter
from bot.domain.urgency import Urgency
from bot.handlers.desk import BadInput, QueuePage, QueueState, queue
from bot.handlers.desk.saved_views import agencies_in, list_views
from storage.database import Transaction

PAGE_SIZE = 50
_DONE = ("release", "close", "view-saved", "view-removed")
_TABS = tuple(state.value for state in QueueState)


async def open_queue(request: web.Request) -> web.Response:
    return await show_queue(request, request.query)


async def search_queue(request: web.Request) -> web.Response:
    """The same with words to look for, and every refresh: words may be names, and addresses are written to logs."""
    return await show_queue(request, await request.post())


async def refresh_navigation(request: web.Request) -> web.Response:
    async with desk_of(request).database.reading() as tx:
        waiting = await counts(request, tx)
    return show(request, "navigation.html", {"waiting": waiting, "here": "/console"})


async def show_queue(
    request: web.Request, asked: Mapping[str, Any], *, notice: dict[str, Any] | None = None, status: int = 200
) -> web.Response:
    wanted, now = ViewFilter.read(asked), desk_of(request).clock()
    text = str(asked.get("text") or "").strip()[:MAX_SEARCH_CHARS]
    cursor = str(asked.get("cursor") or "") or None
    async with desk_of(request).database.reading() as tx:
        officer = signed_in(request).officer
        try:
            page = await queue(tx, officer, wanted.wanted(now, text), cursor, PAGE_SIZE)
        except BadInput:
            page = QueuePage([], None, {})
        views = await list_views(tx, officer, now)
        more = {} if is_fragment(request) else await _around(request, tx)
    context = {
        "page": page,
        "rows": rows_in_words(page.rows, labels_of(request), moments_of(request)),
        "filter": wanted,
        "words": wanted.words(),
        "link": lambda **changes: _address(wanted, changes),
        "states": _TABS,
        "state": wanted.state.value,
        "urgency": wanted.urgency.value if wanted.urgency else "",
        "urgencies": [each.value for each in Urgency],
        "text": text,
        "cursor": cursor or "",
        "views": [(view, _address(view.filter, {})) for view in views],
        "most_counted": MOST_COUNTED,
        "is_saved": any(view.filter == wanted for view in views),
        "most_listed": MOST_LISTED,
        "notice": notice or ({"done": asked["done"]} if asked.get("done") in _DONE else {}),
        **more,
    }
    return show(request, "queue_list.html" if is_fragment(request) else "queue.html", context, status)


async def _around(request: web.Request, tx: Transaction) -> dict[str, Any]:
    """What stands around the list and does not change with it."""
    desk, labels, officer = desk_of(request), labels_of(request), signed_in(request).officer
    return {
        "waiting": await counts(request, tx),
        "agencies": await agencies_in(tx, officer),
        "categories": sorted((labels.category(code), code) for code in desk.categories),
        "countries": sorted((labels.country(code), code) for code in desk.countries),
        "max_name_chars": MAX_NAME_CHARS,
    }


def _address(wanted: ViewFilter, changes: Mapping[str, str]) -> str:
    """The queue with this filter and these parts of it put otherwise."""
    words = {name: word for name, word in {**wanted.words(), **changes}.items() if word}
    return f"/console?{urlencode(words)}" if words else "/console"


ROUTES = [
    web.get("", open_queue),
    web.post("", search_queue),
    web.get("/navigation", refresh_navigation),
]
