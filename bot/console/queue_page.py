"""The queue: who waits, how urgent, since when, and who has taken it; nothing private in it."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, is_fragment, show
from bot.domain.desk import MAX_SEARCH_CHARS
from bot.domain.urgency import Urgency
from bot.handlers.desk import BadInput, QueueFilter, QueuePage, QueueState, queue

PAGE_SIZE = 50
_DONE = ("release", "close")
_TABS = (QueueState.OPEN.value, QueueState.MINE.value, QueueState.REVIEW.value, QueueState.CLOSED.value)


async def open_queue(request: web.Request) -> web.Response:
    return await _queue(request, request.query)


async def search_queue(request: web.Request) -> web.Response:
    """The same with words to look for, and every refresh: words may be names, and addresses are written to logs."""
    return await _queue(request, await request.post())


async def refresh_navigation(request: web.Request) -> web.Response:
    async with desk_of(request).database.reading() as tx:
        waiting = await counts(request, tx)
    return show(request, "navigation.html", {"waiting": waiting, "here": "/console"})


async def _queue(request: web.Request, asked: Mapping[str, Any]) -> web.Response:
    state = _one_of(QueueState, asked.get("state")) or QueueState.OPEN
    urgency = _one_of(Urgency, asked.get("urgency"))
    text = str(asked.get("text") or "").strip()[:MAX_SEARCH_CHARS]
    cursor = str(asked.get("cursor") or "") or None
    wanted = QueueFilter(state, urgency, text or None)
    async with desk_of(request).database.reading() as tx:
        officer = signed_in(request).officer
        try:
            page = await queue(tx, officer, wanted, cursor, PAGE_SIZE)
        except BadInput:
            page = QueuePage([], None, {})
        waiting = {} if is_fragment(request) else await counts(request, tx)
    context = {
        "page": page,
        "state": state.value,
        "states": _TABS,
        "urgency": urgency.value if urgency else "",
        "urgencies": [each.value for each in Urgency],
        "text": text,
        "cursor": cursor or "",
        "waiting": waiting,
        "notice": {"done": asked["done"]} if asked.get("done") in _DONE else {},
    }
    return show(request, "queue_list.html" if is_fragment(request) else "queue.html", context)


def _one_of(kind: type[Any], word: object) -> Any:
    return kind(word) if isinstance(word, str) and word in {each.value for each in kind} else None


ROUTES = [
    web.get("", open_queue),
    web.post("", search_queue),
    web.get("/navigation", refresh_navigation),
]
