"""The people of an intake: a roster looked at before it is kept, and the list with how far each of them is."""

from typing import Any

import msgspec
from aiohttp import web

from bot.console.forms import back, field, number, problem_of
from bot.console.keys import desk_of, signed_in
from bot.console.pages import counts, show
from bot.console.surge_page import PATH, intake_page
from bot.domain.intake_lists import MOST_ROWS
from bot.domain.sheets import read_table
from bot.domain.surge import PersonState
from bot.errors import NotAllowed, Rejected
from bot.handlers.surge import intakes

_SHOWN_ROWS = 20
_SHOWN_ERRORS = 100
_TABLE = msgspec.json.Decoder(list[list[str]])


async def preview_roster(request: web.Request) -> web.Response:
    """Say what a pasted or uploaded roster holds; nothing is kept yet."""
    desk, officer, form = desk_of(request), signed_in(request).officer, await request.post()
    async with desk.database.reading() as tx:
        page = await intakes.get_page(tx, officer, number(request.match_info["id"]))
        waiting = await counts(request, tx)
    if not page.may_manage:
        raise NotAllowed
    try:
        table = read_table(_body(form), MOST_ROWS + 1)
    except Rejected as error:
        return await intake_page(request, problem_of(error), form, 422)
    found = intakes.read_roster(page.intake, table)
    context = {
        "intake": page.intake,
        "found": found,
        "rows": found.rows[:_SHOWN_ROWS],
        "errors": found.errors[:_SHOWN_ERRORS],
        "carried": msgspec.json.encode(table).decode(),
        "waiting": waiting,
    }
    return show(request, "roster_preview.html", context)


async def save_roster(request: web.Request) -> web.Response:
    """Keep what the preview showed."""
    desk, form, intake_id = desk_of(request), await request.post(), number(request.match_info["id"])
    carried = form.get("rows")
    try:
        table = _TABLE.decode(carried if isinstance(carried, str) else "")
    except msgspec.MsgspecError:
        return await intake_page(request, "problem-sheet-unreadable", form, 422)
    try:
        officer = signed_in(request).officer
        entered = await intakes.enter_roster(desk.database, officer, intake_id, table, desk.clock())
    except Rejected as error:
        return await intake_page(request, problem_of(error), form, 422)
    return back(f"{PATH}/{intake_id}?entered={entered}")


async def show_people(request: web.Request) -> web.Response:
    desk, officer = desk_of(request), signed_in(request).officer
    intake_id, after = number(request.match_info["id"]), max(0, number(request.query.get("after", "0")))
    async with desk.database.transaction() as tx:
        people = await intakes.list_people(tx, officer, intake_id, after, desk.clock())
        page = await intakes.get_page(tx, officer, intake_id)
        waiting = await counts(request, tx)
    context = {
        "intake": page.intake,
        "people": people,
        "after": after,
        "following": people[-1].id if len(people) == intakes.PEOPLE_PAGE else 0,
        "states": [each.value for each in PersonState],
        "waiting": waiting,
    }
    return show(request, "intake_people.html", context)


async def set_state(request: web.Request) -> web.Response:
    desk, form, intake_id = desk_of(request), await request.post(), number(request.match_info["id"])
    row_id = number(request.match_info["row"])
    async with desk.database.transaction() as tx:
        await intakes.set_state(tx, signed_in(request).officer, intake_id, row_id, field(form, "state"), desk.clock())
    return back(f"{PATH}/{intake_id}/people?after={max(0, number(field(form, 'after')))}#person-{row_id}")


def _body(form: Any) -> bytes:
    """The uploaded file, else what was pasted."""
    file = form.get("file")
    if isinstance(file, web.FileField) and file.filename:
        return file.file.read()
    pasted = form.get("pasted")
    return pasted.encode() if isinstance(pasted, str) else b""


_ID = "{id:[0-9]{1,18}}"
ROUTES = [
    web.post(f"/admin/surge/{_ID}/roster", preview_roster),
    web.post(f"/admin/surge/{_ID}/roster/save", save_roster),
    web.get(f"/admin/surge/{_ID}/people", show_people),
    web.post(f"/admin/surge/{_ID}/people/{{row:[0-9]{{1,18}}}}/state", set_state),
]
