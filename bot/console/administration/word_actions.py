"""Gives an officer a word for the reporter of a ticket and shows it once; it is kept nowhere in clear."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.console.keys import desk_of, signed_in
from bot.console.pages import is_fragment
from bot.console.ticket.actions import Notice, Wish, carry_out, claim_number_of, problem_of
from bot.console.ticket.page import reference_of, show_ticket
from bot.domain.officer_words import WORD_LASTS
from bot.errors import Conflict, NotAllowed, Rejected
from bot.handlers.desk import find_id
from bot.handlers.desk.officer_words import give_word

_DONE = "word-given"


async def give(request: web.Request) -> web.StreamResponse:
    return await tell_once(request, _DONE, _give)


async def tell_once(request: web.Request, done: str, action: Callable[[Wish], Awaitable[Notice]]) -> web.StreamResponse:
    """Carry out what leads to a secret, and show that on the page that answers, nowhere else."""
    if is_fragment(request):
        return await carry_out(request, done, action)
    # Without scripts the page itself is the answer: a word in an address would stay in the browser's history.
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    try:
        async with desk.database.transaction() as tx:
            ticket_id = await find_id(tx, officer, reference_of(request))
            wish = Wish(tx, officer, ticket_id, claim_number_of(form), form, desk.clock(), desk.texts)
            told = await action(wish)
    except (Conflict, NotAllowed, Rejected) as error:
        status = 409 if isinstance(error, Conflict) else 403
        return await show_ticket(request, notice={"problem": problem_of(request, error)}, status=status)
    return await show_ticket(request, notice={"done": done, **told})


async def _give(wish: Wish) -> Notice:
    word = await give_word(wish.tx, wish.officer, wish.ticket_id, wish.number, wish.now)
    return {"word": word, "minutes": int(WORD_LASTS.total_seconds() // 60)}


ROUTES = [web.post("/tickets/{reference}/word/give", give)]
