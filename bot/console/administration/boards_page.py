"""Wall boards: where an administrator makes a screen's token, sees it once, and ends it."""

from typing import Any

from aiohttp import web

from bot.console.alerts_page import row_id
from bot.console.forms import back, field, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, labels_of, show
from bot.console.session import BOARD
from bot.domain.boards import MAX_BOARDS
from bot.domain.saved_views import MAX_NAME_CHARS
from bot.handlers.desk import BadInput
from bot.handlers.desk.boards import boards_of, make_board, revoke_board

_PATH = "/console/admin/boards"


async def show_boards(request: web.Request) -> web.Response:
    return await _boards(request)


async def add_board(request: web.Request) -> web.Response:
    """Make a screen; the answer to this one request is the only place its token is ever written."""
    desk, form = desk_of(request), await request.post()
    try:
        async with desk.database.transaction() as tx:
            _, token = await make_board(tx, signed_in(request).officer, field(form, "name"), desk.clock())
    except BadInput as error:
        problem = labels_of(request).text(problem_of(error), most=MAX_BOARDS)
        return await _boards(request, notice={"problem": problem}, status=422)
    # Behind the # it goes to no server and into no log.
    return await _boards(request, token=token, address=f"{request.url.origin()}{BOARD}#{token}")


async def end_board(request: web.Request) -> web.Response:
    desk = desk_of(request)
    async with desk.database.transaction() as tx:
        await revoke_board(tx, signed_in(request).officer, row_id(request), desk.clock())
    return back(_PATH)


async def _boards(
    request: web.Request, *, notice: dict[str, Any] | None = None, token: str = "", address: str = "", status: int = 200
) -> web.Response:
    async with desk_of(request).database.reading() as tx:
        boards = await boards_of(tx, signed_in(request).officer)
        waiting = await counts(request, tx)
    context = {
        "boards": boards,
        "token": token,
        "address": address,
        "max_name_chars": MAX_NAME_CHARS,
        "notice": notice or {},
        "waiting": waiting,
    }
    return show(request, "boards.html", context, status)


ROUTES = [
    web.get("/admin/boards", show_boards),
    web.post("/admin/boards", add_board),
    web.post("/admin/boards/{id:[0-9]{1,19}}/end", end_board),
]
