"""Makes and ends codes of the family line from a ticket's page; a code is shown once and kept nowhere in clear."""

from aiohttp import web

from bot.console.administration.word_actions import tell_once
from bot.console.ticket.actions import Notice, Wish, carry_out
from bot.handlers.casework.family_lines import end_line, open_line

_MAX_ID_CHARS = 19


async def open_(request: web.Request) -> web.StreamResponse:
    async def do(wish: Wish) -> Notice:
        basis, words = wish.word("basis"), wish.word("text")
        code = await open_line(wish.tx, wish.officer, wish.ticket_id, wish.number, basis, words, wish.now)
        return {"family_code": code}

    return await tell_once(request, "family-code", do)


async def end(request: web.Request) -> web.StreamResponse:
    async def do(wish: Wish) -> Notice:
        written = wish.word("line")
        is_id = written.isascii() and written.isdecimal() and len(written) <= _MAX_ID_CHARS
        line_id = int(written) if is_id else 0
        await end_line(wish.tx, wish.officer, wish.ticket_id, wish.number, line_id, wish.now)
        return {}

    return await carry_out(request, "family-ended", do)


ROUTES = [
    web.post("/tickets/{reference}/family/open", open_),
    web.post("/tickets/{reference}/family/end", end),
]
