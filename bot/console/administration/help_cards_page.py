"""Cards to show to strangers, as officers review them: drafts first, then those that workers are shown."""

import asyncio

from aiohttp import web

from bot.console.administration.admin_page import rooms_for
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.errors import NotAllowed, NotFound

PATH = "/console/admin/help-cards"
_TABLE = "help_cards"


async def list_cards(request: web.Request) -> web.Response:
    desk, labels = desk_of(request), labels_of(request)
    if not any(room.path == PATH for room in rooms_for(signed_in(request).officer)):
        raise NotAllowed
    if desk.catalogue is None:
        raise NotFound
    rows = await asyncio.to_thread(desk.catalogue.rows, _TABLE)
    async with desk.database.reading() as tx:
        waiting = await counts(request, tx)
    cards = [
        {
            **row,
            "spoken": labels.spoken(row["language"].replace("-", "_")),
            "where": ", ".join(labels.country(code) for code in row["countries"].split(";")),
        }
        for row in rows
    ]
    parts = [(state, [card for card in cards if card["reviewed"] == state]) for state in ("no", "yes")]
    return show(request, "help_cards.html", {"card_parts": parts, "waiting": waiting})


ROUTES = [web.get("/admin/help-cards", list_cards)]
